// Backups: which ones stay, when one is due, that a copy is whole and its owner's alone, and what fails
// leaves nothing behind.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { backupName, makeBackup } from "../src/backup.ts";
import { isBackupDue, lastQuietTime } from "../src/backup-nightly.ts";
import { listSuperseded, madeAtOf } from "../src/backup-rotation.ts";
import { checkBackup } from "../src/store/backups.ts";
import { openStore } from "../src/store/database.ts";
import { enter } from "../src/store/ledger.ts";
import { keepFact } from "../src/store/meta.ts";
import { makeData, runPlp, settingsFor } from "./servers/plp.ts";

const timezone = "Europe/Brussels";
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plp-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("which stay", () => {
  const nameOf = (day: string) => `plp-${day}T023000Z.sqlite`;

  /** As the nights go: each makes one, then deletes what may go. */
  function runNights(from: string, nights: number, skip: (day: string) => boolean = () => false) {
    let names: string[] = [];
    let day = Temporal.PlainDate.from(from);
    for (let night = 0; night < nights; night += 1) {
      if (!skip(day.toString())) {
        names.push(nameOf(day.toString()));
        const now = `${day}T02:31:00.000Z`;
        const gone = new Set(listSuperseded(names, { now, timezone }));
        names = names.filter((name) => !gone.has(name));
      }
      day = day.add({ days: 1 });
    }
    return names.map((name) => name.slice(4, 14));
  }

  test.each<[string, string, number, readonly string[]]>([
    ["the first night", "2026-11-24", 1, ["2026-11-24"]],
    [
      "a week",
      "2026-11-18",
      7,
      ["18", "19", "20", "21", "22", "23", "24"].map((day) => `2026-11-${day}`),
    ],
    [
      "a month: Sundays before the last seven days",
      "2026-10-26",
      30,
      [
        ...["2026-10-31", "2026-11-01", "2026-11-08", "2026-11-15"],
        ...["18", "19", "20", "21", "22", "23", "24"].map((day) => `2026-11-${day}`),
      ],
    ],
    [
      "three years: the last of each of eleven months more",
      "2023-11-25",
      1096,
      [
        ...["2025-12-31", "2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31"],
        ...["2026-06-30", "2026-07-31", "2026-08-31", "2026-09-30", "2026-10-31"],
        ...["2026-11-01", "2026-11-08", "2026-11-15"],
        ...["18", "19", "20", "21", "22", "23", "24"].map((day) => `2026-11-${day}`),
      ],
    ],
  ])("%s", (_, from, nights, kept) => {
    expect(runNights(from, nights)).toEqual(kept);
  });

  test("on no day of four years, with a leap day, are they more than 24, or older than a year", () => {
    let names: string[] = [];
    let day = Temporal.PlainDate.from("2026-01-01");
    for (let night = 0; night < 1461; night += 1, day = day.add({ days: 1 })) {
      names.push(nameOf(day.toString()));
      const gone = listSuperseded(names, { now: `${day}T02:31:00.000Z`, timezone });
      names = names.filter((name) => !gone.includes(name));
      expect(names.length).toBeLessThanOrEqual(24);
      expect(names[0]?.slice(4, 14).localeCompare(day.subtract({ years: 1 }).toString())).toBe(1);
      if (night < 370) continue;
      expect(names.length).toBeGreaterThanOrEqual(7 + 3 + 11 - 2);
    }
  });

  test("after months without a night the old ones of the year stay, and those before go", () => {
    const off = (day: string) => day > "2026-03-10" && day < "2026-11-24";
    const kept = runNights("2025-06-01", 542, off);
    expect(kept).toEqual(["2025-12-31", "2026-01-31", "2026-02-28", "2026-03-10", "2026-11-24"]);
  });

  test.each([
    ["another's file", "plp.sqlite"],
    ["a copy by hand", "plp-2020-01-01T023000Z copy.sqlite"],
    ["a name with more", "plp-2020-01-01T023000Z.sqlite.age"],
    ["no day", "plp-2020-13-41T023000Z.sqlite"],
    ["a draft", "plp-2020-01-01T023000Z.sqlite.part"],
  ])("%s is never deleted", (_, name) => {
    expect(madeAtOf(name)).toBeNull();
    const now = "2026-11-24T02:31:00.000Z";
    expect(listSuperseded([name, nameOf("2020-01-01")], { now, timezone })).toEqual([
      nameOf("2020-01-01"),
    ]);
  });

  test("of a day the newest; what a clock ahead made stays", () => {
    const names = ["plp-2026-11-24T010000Z.sqlite", "plp-2026-11-24T020000Z.sqlite"];
    const now = "2026-11-24T02:31:00.000Z";
    const all = [...names, "plp-2031-01-01T000000Z.sqlite"];
    expect(listSuperseded(all, { now, timezone })).toEqual([names[0]]);
  });

  test("names are read as they are made", () => {
    const now = new Date("2026-11-24T02:30:00.000Z");
    expect(madeAtOf(backupName(now))).toBe(now.toISOString());
  });
});

test.each([
  ["winter, by night", "2026-11-24T02:29:00.000Z", "2026-11-23T02:30:00.000Z"],
  ["winter, at the minute", "2026-11-24T02:30:00.000Z", "2026-11-24T02:30:00.000Z"],
  ["summer", "2026-07-01T12:00:00.000Z", "2026-07-01T01:30:00.000Z"],
  ["the day the clock goes ahead", "2026-03-29T05:00:00.000Z", "2026-03-29T01:30:00.000Z"],
  ["the day it goes back", "2026-10-25T05:00:00.000Z", "2026-10-25T02:30:00.000Z"],
])("the last quiet time, %s", (_, now, at) => {
  expect(lastQuietTime(now, timezone)).toBe(at);
});

test.each<[string, string | null, string | null, boolean]>([
  ["a new office", null, null, false],
  ["its first day", "2026-11-24T08:00:00.000Z", null, false],
  ["its first night", "2026-11-23T08:00:00.000Z", null, true],
  ["this night's is made", "2026-10-01T08:00:00.000Z", "2026-11-24T02:30:10.000Z", false],
  ["one was made yesterday at noon", "2026-10-01T08:00:00.000Z", "2026-11-23T11:00:00.000Z", true],
  ["by a clock that was ahead", "2026-10-01T08:00:00.000Z", "2031-01-01T00:00:00.000Z", true],
])("due: %s", (_, letterAt, lastAt, isDue) => {
  const store = openStore(":memory:");
  if (letterAt !== null) enterLetter(store, letterAt);
  if (lastAt !== null) keepFact(store, "last_backup_at", lastAt);
  expect(isBackupDue(store, { now: "2026-11-24T09:00:00.000Z", timezone })).toBe(isDue);
  store.close();
});

function enterLetter(store: ReturnType<typeof openStore>, at: string): void {
  enter(store, {
    ...{ fingerprint: at, messageId: null, uidValidity: "1", uid: 1, gmailId: null },
    ...{ receivedAt: at, handledAt: at, identity: null, writer: null },
  });
}

describe("a backup", () => {
  const now = new Date("2026-11-24T02:30:00.000Z");
  const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

  test("is whole beside an open database, its owner's alone whatever the umask, and one file", () => {
    const store = openStore(join(folder, "plp.sqlite"));
    enterLetter(store, "2026-11-20T00:00:00.000Z");
    keepFact(store, "last_contact_at", "2026-11-24T02:29:00.000Z");
    writeFileSync(join(folder, "secret.key"), "k");
    writeFileSync(join(folder, "partnership.yaml"), "city: X\n");
    const before = process.umask(0);
    try {
      const path = makeBackup({ dataDir: folder, now });
      expect(path).toBe(join(folder, "backups", "plp-2026-11-24T023000Z.sqlite"));
      expect([modeOf(path), modeOf(join(folder, "backups"))]).toEqual(["600", "700"]);
      expect(readdirSync(join(folder, "backups"))).toHaveLength(1);
      expect(checkBackup(path)).toEqual({
        madeAt: now.toISOString(),
        contactAt: "2026-11-24T02:29:00.000Z",
        office: null,
        companions: [
          { name: "partnership.yaml", content: Buffer.from("city: X\n") },
          { name: "secret.key", content: Buffer.from("k") },
        ],
      });
    } finally {
      process.umask(before);
      store.close();
    }
  });

  test("holds nothing of what was erased", () => {
    const store = openStore(join(folder, "plp.sqlite"));
    store.pragma("secure_delete = OFF");
    for (let row = 0; row < 500; row += 1) keepFact(store, `members_listed_at ${row}`, "Margaux");
    store.exec("DELETE FROM meta WHERE value = 'Margaux'");
    store.close();
    expect(readFileSync(join(folder, "plp.sqlite")).includes("Margaux")).toBe(true);
    expect(readFileSync(makeBackup({ dataDir: folder, now })).includes("Margaux")).toBe(false);
  });

  test("is not made of a damaged database, and nothing is left of the try", () => {
    openStore(join(folder, "plp.sqlite")).close();
    const bytes = readFileSync(join(folder, "plp.sqlite"));
    bytes.fill(0xa5, 4096, 12_288);
    writeFileSync(join(folder, "plp.sqlite"), bytes);
    expect(() => makeBackup({ dataDir: folder, now })).toThrow(/could not be made/);
    expect(readdirSync(join(folder, "backups"))).toEqual([]);
  });

  test.each<[string, () => string, RegExp]>([
    ["a name that is taken", () => join(folder, "plp.sqlite"), /is there already/],
    ["a folder that is not there", () => join(folder, "no", "x.sqlite"), /make it first/],
  ])("to %s is refused", (_, path, words) => {
    openStore(join(folder, "plp.sqlite")).close();
    expect(() => makeBackup({ dataDir: folder, now, path: path() })).toThrow(words);
  });

  test.runIf(existsSync("/dev/full"))("of nothing is refused", () => {
    expect(() => makeBackup({ dataDir: folder, now })).toThrow(/There is no database in/);
  });

  test("leaves alone what lies beside, whatever its name", () => {
    openStore(join(folder, "plp.sqlite")).close();
    writeFileSync(join(folder, "y.sqlite.part"), "mine");
    makeBackup({ dataDir: folder, now, path: join(folder, "y.sqlite") });
    expect(readFileSync(join(folder, "y.sqlite.part"), "utf8")).toBe("mine");
    const names = readdirSync(folder).filter((name) => name.startsWith("y."));
    expect(names).toEqual(["y.sqlite", "y.sqlite.part"]);
  });

  test("what a killed process left is taken away an hour later", () => {
    openStore(join(folder, "plp.sqlite")).close();
    mkdirSync(join(folder, "backups"));
    for (const end of ["part", "0a1b2c3d.part", "0a1b2c3d.part-journal"])
      writeFileSync(join(folder, "backups", `plp-2026-11-01T023000Z.sqlite.${end}`), "half");
    const later = new Date(Date.now() + 2 * 3_600_000);
    makeBackup({ dataDir: folder, now: later });
    expect(readdirSync(join(folder, "backups"))).toEqual([backupName(later)]);
  });
});

test("plp backup prints where it is, and the fact is kept", async () => {
  const data = makeData();
  try {
    const env = settingsFor(data.folder);
    expect((await runPlp(["status"], env)).code).toBe(0);
    chmodSync(data.folder, 0o700);
    const { code, out, err } = await runPlp(["backup"], env);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(checkBackup(out.trim()).companions.map(({ name }) => name)).toEqual([
      "partnership.yaml",
    ]);
    const again = await runPlp(["backup", out.trim()], env);
    expect(again).toMatchObject({ code: 1, out: "" });
    expect(again.err).toMatch(/is there already: give another name\.\n$/);
  } finally {
    data.remove();
  }
});

// The log: one letter can be followed through it by one number, and nobody can be found in it. Every
// conversation is played with the log at its most talkative, over servers that repeat what they are given.
import { globSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { startImap } from "../src/demo/embedded-imap.ts";
import { startSmtp } from "../src/demo/embedded-smtp.ts";
import { openLog } from "../src/edges/log.ts";
import { replay } from "./conversation/replay.ts";
import { readScript } from "./conversation/script.ts";
import { findPersonal, gatherPersonal, type Personal } from "./personal-words.ts";
import { makeData, runPlp, settingsFor, unbound } from "./servers/plp.ts";

const folder = new URL("./conversations/", import.meta.url).pathname;
const files = globSync("*.txt", { cwd: folder }).sort();
const registries = globSync("registries/*.yaml", { cwd: folder }).sort();
const textOf = (file: string) => readFileSync(folder + file, "utf8");

type Line = Readonly<Record<string, unknown>> & { readonly msg: string };

function openRecorder() {
  const lines: string[] = [];
  const log = openLog("trace", [], { write: (line) => void lines.push(line) });
  return { log, lines: () => lines.map((it) => JSON.parse(it) as Line) };
}

/** Letters in, people who are given, and the registries: not what the office itself says. */
function sourcesOf(file: string): readonly string[] {
  const { scenes } = readScript(textOf(file));
  return scenes.flatMap(({ scene, source }) => {
    if (scene.type === "in") return [scene.letter];
    return scene.type === "given" ? [`From: ${scene.person}\n`] : [source];
  });
}

const asLetters = (registry: string) => registry.replace(/name: ([^,}\n]+)/g, "\nFrom: $1 <x>\n");
const personal: Personal = gatherPersonal(
  [...files.flatMap(sourcesOf), ...registries.map((file) => asLetters(textOf(file)))],
  "plp.seraing@gmail.com",
);

/** What JSON itself says, without the names of its fields. */
function valuesOf(lines: readonly Line[]): string {
  const values = lines.map(({ time: _, ...line }) => Object.values(line).map(flat).join(" · "));
  return values.join("\n");
}
function flat(value: unknown): string {
  return typeof value === "object" && value !== null
    ? Object.values(value).map(flat).join(" · ")
    : String(value);
}

const letters: Buffer[] = [];
const linesOf = new Map<string, readonly Line[]>();
beforeAll(async () => {
  for (const file of files) {
    const { log, lines } = openRecorder();
    await replay(textOf(file), { log, onLetter: (bytes) => void letters.push(bytes) });
    linesOf.set(file, lines());
  }
}, 120_000);

test.each(files)("%s: nobody and no word of theirs", (file) => {
  const said = linesOf.get(file) ?? [];
  const came = readScript(textOf(file)).scenes.filter(({ scene }) => scene.type === "in");
  expect(said.filter(({ msg }) => msg === "letter taken in")).toHaveLength(came.length);
  expect(findPersonal(valuesOf(said), personal)).toEqual([]);
});

describe("the judge finds", () => {
  test.each([
    ["an address", "sent to jean.dupont@skynet.example"],
    ["a first name", "handled for Jeanne"],
    ["a name", "letter of DUPONT"],
    ["a street", "no partnership for Tilff"],
    ["a telephone number", "call 04 330 40 00 back"],
    ["a row of words", "reason: je voudrais m'inscrire au"],
  ])("%s", (_, planted) => expect(findPersonal(planted, personal)).not.toEqual([]));

  test("nothing in what the office says of itself", () => {
    expect(findPersonal("letter taken in: unrelated, bound noticesPerDay", personal)).toEqual([]);
  });

  test("enough to judge by", () => {
    const sizes = Object.values(personal).map(({ size }: ReadonlySet<string>) => size);
    expect(Math.min(...sizes)).toBeGreaterThan(5);
    expect(personal.rows.size).toBeGreaterThan(2_000);
  });
});

test("a letter is followed by one number, from where it came in to all that it caused", () => {
  const said = linesOf.get("report-urgent.txt") ?? [];
  const [first] = said.filter(({ msg }) => msg === "letter taken in");
  const caused = said.filter(({ msg, in: from }) => msg === "letter sent" && from === first?.in);
  expect(first).toMatchObject({ in: 1, uid: 1, outcome: "handled", handler: "report" });
  expect(first?.ms).toBeTypeOf("number");
  expect(caused.map(({ kind, lane }) => [kind, lane])).toEqual([
    ["urgent-advice", "advice"],
    ["report-receipt", "dialogue"],
    ["report", "reports"],
  ]);
  for (const line of caused) {
    expect(line).toMatchObject({ attempts: 1, reply: "250 2.0.0", ms: 0 });
    expect(line.out).toBeTypeOf("number");
  }
});

describe("the worker itself, at trace", () => {
  test.each([
    ["takes all", null],
    ["repeats who and what it refuses", "repeats"],
  ])("nobody and no word of theirs where the server %s", async (_, how) => {
    const data = makeData();
    const login = { user: "plp.seraing@gmail.com", password: "app-password-1" };
    const imap = await startImap(login);
    const words = "5.1.1 Jean Dupont <jean.dupont@skynet.example>: vous avez reçu ce message";
    const reply = (stage: string) => (stage === "rcpt" ? { code: 550, text: words } : null);
    const smtp = await startSmtp(how === null ? {} : { reply });
    try {
      for (const letter of letters) imap.deliver(letter.toString("latin1"));
      const at = (port: number) => ({ host: "127.0.0.1", port });
      const servers = { imap: { ...at(imap.port), ...login }, smtp: at(smtp.port) };
      const env = { ...settingsFor(data.folder, servers), ...unbound, PLP_LOG_LEVEL: "trace" };
      const { err } = await runPlp(["start", "--once"], {
        ...env,
        PLP_SINCE: "2020-01-01",
        PLP_LIMIT_FLOOD: "100000",
      });
      const said = err
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Line);
      expect(said.filter(({ msg }) => msg === "letter taken in")).toHaveLength(letters.length);
      expect(said.some(({ msg }) => msg.startsWith("letter "))).toBe(true);
      expect(findPersonal(valuesOf(said), personal)).toEqual([]);
    } finally {
      await imap.close();
      await smtp.close();
      data.remove();
    }
  });
});

// `plp evaluation` from outside: the files, what it prints, what it says of a wrong id or year.
import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeData, runPlp, settingsFor } from "../servers/plp.ts";

let data: ReturnType<typeof makeData>;
beforeEach(() => {
  data = makeData();
});
afterEach(() => data.remove());

const plp = (...args: string[]) => runPlp(args, settingsFor(data.folder));
const year = new Date().getFullYear();

async function addMembers(): Promise<void> {
  for (const [email, partnership] of [
    ["jean@example.org", "boncelles"],
    ["lucie@example.org", "boncelles"],
    ["karim@example.org", "jemeppe"],
  ] as const) {
    await plp("members", "add", email, "--name", "Somebody", "--partnership", partnership);
  }
  await plp("members", "remove", "lucie@example.org");
  await plp("members", "move", "karim@example.org", "boncelles");
}

test("the whole office, and one partnership", { timeout: 60_000 }, async () => {
  await addMembers();
  const out = join(data.folder, "new", "folder");
  const whole = await plp("evaluation", String(year), "--out", out);
  expect(whole).toEqual({
    ...{ code: 0, err: "" },
    out: `${out}/evaluation-${year}.pdf\n${out}/evaluation-${year}.csv\n`,
  });
  const own = await plp("evaluation", String(year), "--partnership", "boncelles", "--out", out);
  expect(own.code).toBe(0);
  expect(readdirSync(out).sort()).toEqual([
    `evaluation-${year}-boncelles.csv`,
    `evaluation-${year}-boncelles.pdf`,
    `evaluation-${year}.csv`,
    `evaluation-${year}.pdf`,
  ]);
  const csv = readFileSync(join(out, `evaluation-${year}.csv`), "utf8").split("\r\n");
  expect(csv).toEqual(
    expect.arrayContaining([
      `all,joins,${year},3`,
      `all,leaves,${year},1`,
      `all,members_at_end,${year},2`,
      `boncelles,joins,${year},2`,
      `boncelles,moves_in,${year},1`,
      `boncelles,members_at_end,${year},2`,
      `jemeppe,moves_out,${year},1`,
      `jemeppe,members_at_end,${year},0`,
    ]),
  );
  expect(
    readFileSync(join(out, `evaluation-${year}.pdf`))
      .subarray(0, 5)
      .toString(),
  ).toBe("%PDF-");
});

test.each([
  [[String(year)], `There is nothing to tell of ${year}`],
  [[String(year), "--partnership", "nowhere"], "partnership.yaml has boncelles, jemeppe"],
  [[String(year + 1)], `${year + 1} has not begun yet.`],
  [["last"], '"last" is not a year'],
  [["0026"], '"0026" is not a year'],
])("evaluation %j: %s", async (args, says) => {
  const out = mkdtempSync(join(data.folder, "out-"));
  const ended = await plp("evaluation", ...args, "--out", out);
  expect(ended).toMatchObject({ code: 1, out: "", err: expect.stringContaining(says) });
  expect(ended.err.trimEnd().split("\n")).toHaveLength(1);
  expect(readdirSync(out)).toEqual([]);
});

test("a folder that cannot be made", async () => {
  await addMembers();
  const file = join(data.folder, "partnership.yaml");
  const ended = await plp("evaluation", String(year), "--out", join(file, "below"));
  expect(ended).toMatchObject({ code: 1, err: expect.stringContaining("cannot be written") });
  expect(existsSync(file)).toBe(true);
});

test("--help shows an example; no year is wrong usage", async () => {
  const { out } = await plp("evaluation", "--help");
  expect(out).toContain("$ plp evaluation 2026 --partnership boncelles --out reports");
  expect((await plp("evaluation")).code).toBe(2);
});

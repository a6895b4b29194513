// `plp retention run|list` from outside, beside who left, an import, `status`, and a hold.
import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openStore } from "../src/store/database.ts";
import { makeData, runPlp, settingsFor } from "./servers/plp.ts";

let data: ReturnType<typeof makeData>;
beforeEach(() => {
  data = makeData();
});
afterEach(() => data.remove());

const plp = (...args: string[]) => runPlp(args, settingsFor(data.folder));

/** Who joined on paper in 2025 and left so many days ago. */
async function enterWhoLeft(days: number): Promise<string> {
  const csv = join(data.folder, "members.csv");
  const lines = ["email,name,partnership,language,consent_date"];
  lines.push("jean@example.org,Jean Dupont,boncelles,fr,2025-01-31");
  writeFileSync(csv, lines.join("\n"));
  await plp("members", "import", csv);
  await plp("members", "remove", "jean@example.org");
  const store = openStore(join(data.folder, "plp.sqlite"));
  const at = new Date(Date.now() - days * 86_400_000).toISOString();
  store.prepare("UPDATE members SET since = ?").run(at);
  store.prepare("UPDATE member_events SET at = ?").run(at);
  store.close();
  return csv;
}

const listed = async () => JSON.parse((await plp("members", "list", "--json")).out);

test("a dry run says what would go, a run takes it, the list of runs tells it in numbers", async () => {
  const csv = await enterWhoLeft(31);
  const dry = await plp("retention", "run", "--dry-run");
  expect([dry.code, dry.out]).toEqual([0, "Would be erased: 1 members left.\n"]);
  expect(await listed()).toMatchObject([{ state: "left" }]);
  const { code, out } = await plp("retention", "run", "--json");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual({ hold: false, dryRun: false, taken: { membersLeftDays: 1 } });
  expect(await listed()).toEqual([]);
  expect((await plp("retention", "run")).out).toBe("Nothing is past its time.\n");
  const shown = JSON.parse((await plp("retention", "list", "--json")).out);
  expect(shown.periods).toMatchObject({ hold: false, membersLeftDays: 30 });
  expect(shown.runs.map(({ taken }: { taken: object }) => taken)).toEqual([
    {},
    { membersLeftDays: 1 },
  ]);
  const status = JSON.parse((await plp("status", "--json")).out);
  expect(status.retention.last).toMatchObject({ taken: {} });
  // Who left after that consent stays out, though the row is gone.
  expect((await plp("members", "import", csv)).out).toBe("0 entered, 1 unchanged, 0 bad rows\n");
  expect(await listed()).toEqual([]);
});

test("who left last week is still listed", async () => {
  await enterWhoLeft(7);
  expect((await plp("retention", "run")).out).toBe("Nothing is past its time.\n");
  expect(await listed()).toMatchObject([{ state: "left" }]);
});

test("a hold: nothing goes, and it is said", async () => {
  await enterWhoLeft(400);
  appendFileSync(join(data.folder, "partnership.yaml"), "\nretention: { hold: true }\n");
  for (const args of [["--dry-run"], []]) {
    const { code, out } = await plp("retention", "run", ...args);
    expect([code, out]).toEqual([
      ...[0, "On hold (`retention.hold` of partnership.yaml): nothing is erased.\n"],
    ]);
  }
  expect(await listed()).toMatchObject([{ state: "left" }]);
});

test("a period below its least is refused with its line", async () => {
  appendFileSync(join(data.folder, "partnership.yaml"), "\nretention:\n  membersLeftDays: 1\n");
  const { code, err } = await plp("retention", "run");
  expect(code).toBe(1);
  expect(err).toMatch(/line \d+: retention\.membersLeftDays: must be 8 days or more/);
});

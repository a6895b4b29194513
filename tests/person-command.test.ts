// `plp person export|erase` from outside: somebody who asked on paper, nobody known, and a hold.
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeData, runPlp, settingsFor } from "./servers/plp.ts";

let data: ReturnType<typeof makeData>;
const plp = (...args: string[]) => runPlp(args, settingsFor(data.folder));
beforeEach(async () => {
  data = makeData();
  const csv = join(data.folder, "members.csv");
  const lines = ["email,name,partnership,language,consent_date"];
  lines.push("jean@example.org,Jean Dupont,boncelles,fr,2025-01-31");
  writeFileSync(csv, lines.join("\n"));
  await plp("members", "import", csv);
});
afterEach(() => data.remove());

test("exported into a folder, erased, and then not known any more", async () => {
  const out = join(data.folder, "request");
  expect((await plp("person", "export", "jean@example.org", "--out", out)).code).toBe(0);
  const text = readFileSync(join(out, "data-export.json"), "utf8");
  expect(JSON.parse(text)).toMatchObject({ memberships: [{ name: "Jean Dupont" }] });
  const erased = await plp("person", "erase", "jean@example.org");
  expect([erased.code, erased.out]).toEqual([0, expect.stringContaining("Erased: 1 membership")]);
  expect((await plp("members", "list", "--json")).out.trim()).toBe("[]");
  const again = await plp("person", "erase", "jean@example.org");
  expect([again.code, again.err.trim()]).toEqual([1, "Nothing is held of jean@example.org."]);
});

test("under a hold nothing is erased, and it says why", async () => {
  appendFileSync(join(data.folder, "partnership.yaml"), "\nretention:\n  hold: true\n");
  const { code, err } = await plp("person", "erase", "jean@example.org");
  expect([code, err]).toEqual([1, expect.stringContaining("On hold")]);
  expect((await plp("members", "list", "--json")).out).toContain("jean@example.org");
});

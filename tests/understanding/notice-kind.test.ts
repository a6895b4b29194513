// What sort of notice it is: the rows of notices.tsv, as the police write them, in four languages.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readNoticeSort } from "../../src/understanding/notice-kind.ts";

const table = readFileSync(new URL("./notices.tsv", import.meta.url), "utf8");
const rows = table
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t") as [string, string, string, string]);

test.each(rows)("%s, %s: %s | %s", (kind, urgent, subject, written) => {
  const text = written.replaceAll("\\n", "\n");
  expect(readNoticeSort({ subject, text })).toEqual({ kind, urgent: urgent === "urgent" });
});

test.each([
  `${"dispositif ".repeat(4_000)}${"suite a ".repeat(6_000)}`,
  "l'alerte est fin d'alerte et ".repeat(4_000),
  "nous vous informons que de la ".repeat(4_000),
  "alerte a b c d e f ".repeat(6_000),
  "un des auteurs en fuite non urgent ".repeat(3_000),
  "\n \n".repeat(30_000),
])("bait of 100 kB costs nothing: %#", (text) => {
  const begun = performance.now();
  readNoticeSort({ subject: text, text });
  expect(performance.now() - begun).toBeLessThan(200);
});

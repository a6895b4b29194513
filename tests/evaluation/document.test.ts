// The PDF: how many pages, in which languages, the same bytes, and what it costs.
import { describe, expect, test } from "vitest";
import { describeEvaluation, readTwoYears } from "../../src/evaluation/describe.ts";
import { makeFiles } from "../../src/evaluation/make.ts";
import { loadWords } from "../../src/evaluation/words.ts";
import { parseRegistry } from "../../src/registry.ts";
import type { Store } from "../../src/store/database.ts";
import { later, officeByHand, timezone } from "./by-hand.ts";
import { sampleYears } from "./sample-year.ts";

const templatesDir = new URL("../../templates", import.meta.url).pathname;
const size = { members: 40, reports: 60, notices: 25, bulletins: 12 };

function registryOf(ids: readonly string[]) {
  const partnerships = ids.map(
    (id) => `  - { id: ${id}, name: PLP ${id}, covers: [rue ${id}],
      coordinators: [{ name: Anne, email: anne@${id}.example }] }`,
  );
  return parseRegistry(`city: Seraing
emergency: { police: "101", localPolice: "04/330.40.00" }
charter: { version: "2024", url: "https://www.seraing.example/charte" }
contacts: [{ name: Prévention, email: prevention@seraing.example }]
partnerships:
${partnerships.join("\n")}
`);
}

interface Asked {
  readonly scope: string;
  readonly ids: readonly string[];
  readonly language?: string;
  readonly year?: number;
  readonly now?: string;
}

async function make(
  store: Store,
  { scope, ids, language = "fr", year = 2026, now = later }: Asked,
) {
  const rows = readTwoYears(store, { year, timezone, now });
  const asked = { scope, language, templatesDir };
  const evaluation = describeEvaluation(rows, registryOf(ids), asked);
  if (evaluation === null) throw new Error("an empty year");
  const [pdf, csv] = await makeFiles(evaluation);
  if (pdf === undefined || csv === undefined) throw new Error("a file is missing");
  return { pdf, csv, pages: pdf.content.toString("latin1").match(/\/Type \/Page\b(?!s)/g)?.length };
}

describe.each(["fr", "nl", "de", "en"])("%s", (language) => {
  test("three to six pages, of a partnership and of the office", async () => {
    const ids = ["boncelles", "jemeppe", "ougree", "chatqueue", "pairay"];
    const store = sampleYears(ids, size);
    for (const scope of ["boncelles", "all"]) {
      const { pdf, pages } = await make(store, { scope, ids, language });
      expect(pages, scope).toBeGreaterThanOrEqual(3);
      expect(pages, scope).toBeLessThanOrEqual(6);
      expect(pdf.content.length).toBeLessThan(200_000);
      expect(pdf.content.toString("latin1")).toContain(`/Lang (${language}-BE)`);
    }
  });

  test("the same words as in French, the numbered headings of the federal template", () => {
    const [words, french] = [loadWords(templatesDir, language), loadWords(templatesDir, "fr")];
    expect(Object.keys(words.figures)).toEqual(Object.keys(french.figures));
    expect(Object.keys(words.short)).toEqual(Object.keys(french.short));
    expect(words.notes.length).toBe(french.notes.length);
    expect(valuesIn(words)).toEqual(valuesIn(french));
    const headings = Object.values(words.headings).flatMap((it) => it.match(/^\d/)?.[0] ?? []);
    expect(headings).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
  });
});

/** The values that stand in the words, each with its place. */
function valuesIn(words: object): readonly string[] {
  return JSON.stringify(words).match(/\{[a-z]+\}/g) ?? [];
}

test.each([
  ["by hand, with small numbers", officeByHand, "boncelles", ["boncelles", "jemeppe"]],
  ["by hand, the office", officeByHand, "all", ["boncelles", "jemeppe"]],
])("%s", async (_, open, scope, ids) => {
  const { pages } = await make(open(), { scope, ids });
  expect(pages).toBeGreaterThanOrEqual(3);
  expect(pages).toBeLessThanOrEqual(6);
});

test("twenty partnerships, and a name as long as they come, fit six pages", async () => {
  const ids = Array.from({ length: 20 }, (_, index) => `quartier-du-bois-de-mont-numero-${index}`);
  const { pages } = await make(sampleYears(ids, size), { scope: "all", ids });
  expect(pages).toBeLessThanOrEqual(6);
});

test("the first year, and a year that is not over", async () => {
  const store = officeByHand();
  const first = await make(store, { scope: "boncelles", ids: ["boncelles"], year: 2025 });
  const now = "2026-02-15T12:00:00.000Z";
  const running = await make(store, { scope: "boncelles", ids: ["boncelles"], now });
  for (const { pages } of [first, running]) expect(pages).toBeLessThanOrEqual(6);
});

test("the same data and date give the same bytes", async () => {
  const ids = ["boncelles"];
  const [one, other] = [
    await make(sampleYears(ids, size), { scope: "boncelles", ids }),
    await make(sampleYears(ids, size), { scope: "boncelles", ids }),
  ];
  expect(one.pdf.content.equals(other.pdf.content)).toBe(true);
  expect(one.csv.content.equals(other.csv.content)).toBe(true);
});

test("names of the files", async () => {
  const ids = ["boncelles"];
  const own = await make(officeByHand(), { scope: "boncelles", ids });
  const whole = await make(officeByHand(), { scope: "all", ids });
  expect([own.pdf.name, own.csv.name]).toEqual([
    "evaluation-2026-boncelles.pdf",
    "evaluation-2026-boncelles.csv",
  ]);
  expect([whole.pdf.name, whole.csv.name]).toEqual(["evaluation-2026.pdf", "evaluation-2026.csv"]);
  expect(whole.csv.content.toString()).toMatch(/\r\nboncelles,joins,2026,4\r\n/);
  expect(whole.csv.content.toString()).toMatch(/\r\nall,joins,2026,5\r\n/);
});

test("a year of ten partnerships is counted in under 100 ms, made in under 5 s", async () => {
  const ids = Array.from({ length: 10 }, (_, index) => `p${index}`);
  const store = sampleYears(ids, { members: 200, reports: 200, notices: 60, bulletins: 40 });
  const registry = registryOf(ids);
  const asked = { scope: "all", language: "fr", templatesDir };
  const read = () => readTwoYears(store, { year: 2026, timezone, now: later });
  describeEvaluation(read(), registry, asked);
  const before = performance.now();
  const evaluation = describeEvaluation(read(), registry, asked);
  const counted = performance.now();
  if (evaluation === null) throw new Error("an empty year");
  await makeFiles(evaluation);
  const made = performance.now();
  console.info(`counted in ${counted - before} ms, made in ${made - counted} ms`);
  expect(counted - before).toBeLessThan(100 * slack);
  expect(made - counted).toBeLessThan(5_000 * slack);
});
/** A machine that does other things besides. */
const slack = 3;

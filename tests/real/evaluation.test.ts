// The evaluation's PDF as another program reads it (poppler): every word on its page, none over another,
// faces embedded, title, language and bookmarks.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeEvaluation, readTwoYears } from "../../src/evaluation/describe.ts";
import { makeFiles } from "../../src/evaluation/make.ts";
import { loadWords } from "../../src/evaluation/words.ts";
import { parseRegistry } from "../../src/registry.ts";
import { later, officeByHand, timezone } from "../evaluation/by-hand.ts";
import { sampleYears } from "../evaluation/sample-year.ts";

const templatesDir = new URL("../../templates", import.meta.url).pathname;
const ids = ["boncelles", "jemeppe", "ougree", "chatqueue", "pairay"];
const registry = parseRegistry(`city: Seraing
emergency: { police: "101", localPolice: "04/330.40.00" }
charter: { version: "2024", url: "https://www.seraing.example/charte" }
contacts: [{ name: Prévention, email: prevention@seraing.example }]
partnerships:
${ids.map((id) => `  - { id: ${id}, name: PLP de la rue longue de ${id}, covers: [${id}], coordinators: [] }`).join("\n")}
`);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plp-evaluation-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const size = { members: 40, reports: 60, notices: 25, bulletins: 12 };
const stores = {
  "a usual year": () => sampleYears(ids, size),
  "small numbers": officeByHand,
  "large numbers": () =>
    sampleYears(ids, { members: 3_000, reports: 1_500, notices: 400, bulletins: 300 }),
};

async function make(
  name: keyof typeof stores,
  { scope, language }: { scope: string; language: string },
): Promise<string> {
  const rows = readTwoYears(stores[name](), { year: 2026, timezone, now: later });
  const evaluation = describeEvaluation(rows, registry, { scope, language, templatesDir });
  if (evaluation === null) throw new Error("an empty year");
  const path = join(folder, `${name}-${scope}-${language}.pdf`);
  writeFileSync(path, (await makeFiles(evaluation))[0]?.content ?? "");
  return path;
}

const cases = ["fr", "nl", "de", "en"].flatMap((language) =>
  ["boncelles", "all"].flatMap((scope) =>
    (Object.keys(stores) as (keyof typeof stores)[]).map((name) => ({ language, scope, name })),
  ),
);

describe.each(cases)("$name of $scope in $language", ({ language, scope, name }) => {
  test("every word on its page, none over another", async () => {
    const path = await make(name, { scope, language });
    const pages = readPages(path);
    expect(pages.length).toBeGreaterThanOrEqual(3);
    expect(pages.length).toBeLessThanOrEqual(6);
    for (const { width, height, words } of pages) {
      expect(words.length).toBeGreaterThan(20);
      const outside = words.filter((word) => {
        return word.left < 0 || word.top < 0 || word.right > width || word.bottom > height;
      });
      expect(outside).toEqual([]);
      expect(overlaps(words)).toEqual([]);
    }
    // No heading of a column is broken within a word.
    const text = run("pdftotext", "-layout", path, "-");
    const { change, short, figures } = loadWords(templatesDir, language);
    const columns = ["members_at_end", "joins", "leaves", "reports", "notices", "bulletins"];
    const ofOffice = columns.map((name) => short[name] ?? figures[name]);
    for (const words of [change, ...(scope === "all" ? ofOffice : [])])
      expect(text).toContain(words);
  });
});

test("faces are embedded, and title, language and bookmarks are there", async () => {
  const path = await make("a usual year", { scope: "boncelles", language: "nl" });
  const fonts = run("pdffonts", path).trim().split("\n").slice(2);
  expect(fonts.length).toBeGreaterThanOrEqual(2);
  for (const font of fonts) expect(font).toMatch(/SourceSans3.*\byes yes yes\b/);
  const info = run("pdfinfo", path);
  expect(info).toMatch(/^Title: +Jaarlijkse evaluatie 2026 – PLP de la rue longue de boncelles$/m);
  expect(info).toMatch(/^Page size: +595\.28 x 841\.89 pts \(A4\)$/m);
  const text = run("pdftotext", "-layout", path, "-");
  for (const words of [
    "1. Warme berichten",
    "6. Relatie",
    "Pagina 1 van 5",
    "Cijfers van de politie",
  ])
    expect(text).toContain(words);
});

test("a number of one to four people stands nowhere", async () => {
  const path = await make("small numbers", { scope: "boncelles", language: "fr" });
  const text = run("pdftotext", "-layout", path, "-");
  const row = (name: string) =>
    new RegExp(`^.*\\b${name} +(\\S+) +\\S+ +\\S+$`, "m").exec(text)?.[1];
  expect(row("Départs")).toBe("*");
  expect(row("Inscriptions")).toBe("*");
  expect(row("Signalements")).toBe("6");
  expect(row("Tentatives")).toBe("*");
  expect(row("Messages chauds")).toBe("2");
});

interface Word {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function readPages(path: string) {
  const html = run("pdftotext", "-bbox", path, "-");
  return html
    .split("<page ")
    .slice(1)
    .map((page) => {
      const [width = 0, height = 0] = numbersIn(/^width="([\d.]+)" height="([\d.]+)"/, page);
      const found = page.matchAll(
        /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g,
      );
      const words = [...found].map(([, left, top, right, bottom, text = ""]): Word => {
        return {
          text,
          left: Number(left),
          top: Number(top),
          right: Number(right),
          bottom: Number(bottom),
        };
      });
      return { width, height, words };
    });
}

function numbersIn(pattern: RegExp, text: string): readonly number[] {
  return (pattern.exec(text) ?? []).slice(1).map(Number);
}

/** A line's box is higher than its letters: neighbours may share so much of it. */
const sharedMax = { across: 0.3, down: 2.6 };

function overlaps(words: readonly Word[]): readonly string[] {
  return words.flatMap((one, index) =>
    words.slice(index + 1).flatMap((other) => {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (across <= sharedMax.across || down <= sharedMax.down) return [];
      return [`${one.text} / ${other.text}: ${across.toFixed(1)} x ${down.toFixed(1)}`];
    }),
  );
}

function run(command: string, ...args: readonly string[]): string {
  return execFileSync(command, args, { encoding: "utf8", maxBuffer: 50_000_000 });
}

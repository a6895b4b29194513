// How long a letter takes to be understood, and that no text, however hostile, holds the office up.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isAboutCoordinator } from "../../src/understanding/about-coordinator.ts";
import { readAnswer } from "../../src/understanding/answer.ts";
import { readCommand } from "../../src/understanding/command.ts";
import { findPlaces, namesAPlace } from "../../src/understanding/place.ts";
import { understand } from "../../src/understanding/understand.ts";

/** The goals are 2 and 200; these bounds hold on a machine that is busy beside. */
const averageMs = 8;
const hostileMs = 800;
const letterLength = 3_000;
const megabyte = 1_000_000;
const runs = 8;

/** Letters of about 3 kB in French, made of the rows of its table. */
function longLetters(): readonly string[] {
  const rows = readFileSync(new URL("letters-fr.tsv", import.meta.url), "utf8")
    .split("\n")
    .slice(1);
  const letters = [""];
  for (const row of rows) {
    const [, text = ""] = row.split("\t");
    const last = `${letters.pop()}${text.replaceAll("\\n", "\n")}\n`;
    letters.push(last);
    if (last.length >= letterLength) letters.push("");
  }
  return letters.slice(0, -1);
}

function judge(fresh: string): void {
  understand({ subject: fresh, subjectIsOwn: false, fresh, forwarded: fresh, pictures: 1 });
  readAnswer(fresh);
  readCommand(fresh);
  isAboutCoordinator(fresh, ["Anne Collard"]);
  namesAPlace(fresh);
  findPlaces(fresh, [{ id: "x", name: "PLP", covers: ["rue de Tilff", "Boncelles"] }]);
}

/** The shortest of some runs: what the machine does beside is not measured. */
function msOf(run: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const startedAt = performance.now();
    run();
    return performance.now() - startedAt;
  });
  return Math.min(...times);
}

test(`a letter of 3 kB takes less than ${averageMs} ms on average`, () => {
  const letters = longLetters();
  expect(letters.length).toBeGreaterThan(15);
  const ms = msOf(() => {
    for (const fresh of letters) {
      understand({ subject: "", subjectIsOwn: false, fresh, forwarded: null, pictures: 0 });
    }
  });
  expect(ms / letters.length).toBeLessThan(averageMs);
});

const hostile: readonly (readonly [string, string])[] = [
  ["one word", "a"],
  ["one word of a lexicon", "désinscription"],
  ["short words", "a "],
  ["denials", "ne pas ne plus ne jamais "],
  ["the start of an entry with a gap", "ne ne ne ne "],
  ["words that are nearly known", "cambriolaje desinscripsion "],
  ["sentences", "Stop. "],
  ["questions", "Pourquoi ? "],
  ["line ends", "\n"],
  ["spaces", " "],
  ["accents piled up", "e\u0301\u0301\u0301\u0301"],
  ["figures", "0470 00 11 22 "],
  ["quotation marks", "« » \" ' "],
  ["colours", "😀👍"],
  ["another script", "لا أريد "],
  ["subject prefixes", "Re: "],
  ["wishes and dangers", "Retirez-moi de la liste, au secours, il force la porte, merci ? "],
];

describe("a text of 1 MB", () => {
  test.each(hostile)("%s", (_name, part) => {
    const text = part.repeat(Math.ceil(megabyte / part.length));
    expect(msOf(() => judge(text))).toBeLessThan(hostileMs);
  });
});

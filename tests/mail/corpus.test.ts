import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Letter } from "../../src/mail/letter.ts";
import { readLetter } from "../../src/mail/read.ts";
import { options } from "./read-source.ts";

interface Label {
  readonly id: string;
  readonly file: string;
  readonly expect: { readonly intent: string };
}

const folder = new URL("../corpus/", import.meta.url);

/** Every third letter is kept unseen, to measure with. */
const labels = readFileSync(new URL("labels.jsonl", folder), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Label)
  .filter(({ id }) => Number(id.slice(1)) % 3 !== 0);

async function read({ file }: Label): Promise<Letter> {
  const letter = await readLetter(readFileSync(new URL(file, folder)), options);
  if ("unreadable" in letter) throw new Error(`${file}: ${letter.unreadable}`);
  return letter;
}

/** What only the office's own letters, and the heads of quotations, say. */
const quotedWords =
  /^>|a écrit :|schreef PLP|schrieb PLP|> wrote:|ha scritto:|^(?:De|Van) ?: .*PLP|^Envoyé :|Le PLP de Seraing|répondez (?:QUITTER|STOP|REJOINDRE)|^(?:Chers membres|Beste leden)/m;

test.each(
  labels.map((label) => [label.id, label.expect.intent, label] as const),
)("%s, %s", async (_id, intent, label) => {
  const { origin, originDoubtful, subject, words } = await read(label);
  if (intent === "bounce" || intent === "auto_reply") {
    expect(origin).toBe(intent);
    return;
  }
  if (intent !== "unrelated") expect([origin, originDoubtful]).toEqual(["person", false]);
  expect(words.fresh).not.toMatch(quotedWords);
  // Two letters say all in their subject, above what a telephone adds.
  expect(words.fresh || subject).not.toBe("");
  expect(words.fresh).not.toMatch(/^(?:Envoyé|Verzonden|Verstuurd|Sent) .*(?:iPhone|Galaxy)/m);
});

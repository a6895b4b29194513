// Goes through tests/mails/clients: whole mails as the common programs send them. Beside each
// stands what its writer said (.txt), and what was forwarded (.forwarded.txt) where anything was.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readWords } from "../../src/mail/fresh-text.ts";
import { readHeaderText } from "../../src/mail/header-text.ts";
import { firstOf, readHeaders } from "../../src/mail/headers.ts";
import type { Words } from "../../src/mail/letter.ts";
import { type Parts, readParts } from "../../src/mail/parts.ts";
import { readLetter } from "../../src/mail/read.ts";
import { options } from "./read-source.ts";

const folder = new URL("../mails/clients/", import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".eml"))
  .map((file) => file.slice(0, -".eml".length));

function expectedOf(name: string): { fresh: string; forwarded: string | null } {
  const forwarded = new URL(`${name}.forwarded.txt`, folder);
  return {
    fresh: readFileSync(new URL(`${name}.txt`, folder), "utf8").trimEnd(),
    forwarded: existsSync(forwarded) ? readFileSync(forwarded, "utf8").trimEnd() : null,
  };
}

test("there are at least 70", () => expect(names.length).toBeGreaterThanOrEqual(70));

test.each(names)("%s", async (name) => {
  const letter = await readLetter(readFileSync(new URL(`${name}.eml`, folder)), options);
  if ("unreadable" in letter) throw new Error(letter.unreadable);
  const { fresh, forwarded, otherwise } = letter.words;
  expect({ fresh, forwarded }).toEqual(expectedOf(name));
  expect(otherwise !== undefined).toBe(name === "html-disagrees-with-plain");
});

/** White space and typographers' marks apart: one wraps its lines where the other does not. */
function flat(text: string | null): string | null {
  return text === null ? null : text.replaceAll("’", "'").replace(/\s{1,100}/g, " ");
}

const twofold: (readonly [name: string, parts: Parts, subject: string])[] = [];
for (const name of names) {
  const source = readFileSync(new URL(`${name}.eml`, folder));
  const headers = readHeaders(source);
  const parts = await readParts(source, headers);
  const disagrees = name === "html-disagrees-with-plain";
  if (parts === null || parts.text === "" || parts.html === "" || disagrees) continue;
  twofold.push([name, parts, readHeaderText(firstOf(headers, "subject") ?? "", 1_000)]);
}

test.each(twofold)("%s: its HTML alone says the same", (name, parts, subject) => {
  const words: Words = readWords({ text: "", html: parts.html, subject });
  const expected = expectedOf(name);
  expect(flat(words.fresh)).toBe(flat(expected.fresh));
  expect(flat(words.forwarded)).toBe(flat(expected.forwarded));
});

// Every mail of tests/mails/machines, as real systems write them, against its line in expected.tsv: who
// wrote it, and of a bounce whether the address is gone, which it is, and which letter of ours came back.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isFromMachine } from "../../src/conditions.ts";
import { isGone } from "../../src/mail/bounce.ts";
import type { Letter, Unreadable } from "../../src/mail/letter.ts";
import { readLetter } from "../../src/mail/read.ts";
import { understand } from "../../src/understanding/understand.ts";
import { options } from "./read-source.ts";

const folder = new URL("../mails/machines/", import.meta.url);

type Row = readonly [file: string, kind: string, permanent: string, address: string, id: string];

function rowsOf(file: string): readonly Row[] {
  const lines = readFileSync(new URL(file, folder), "utf8").trimEnd().split("\n").slice(1);
  return lines.map((line) => line.split("\t") as unknown as Row);
}

function readFile(file: string): Promise<Letter | Unreadable> {
  return readLetter(readFileSync(new URL(file, folder)), options);
}

/** As the office decides: header and words together, danger first. */
function isMachineToOffice(letter: Letter | Unreadable): boolean {
  if ("unreadable" in letter) return letter.origin !== "person";
  const { subject, words, attachments } = letter;
  const { fresh, forwarded } = words;
  const written = { subject, subjectIsOwn: false, fresh, forwarded, pictures: attachments.length };
  return isFromMachine({ letter, meaning: understand(written) });
}

describe("expected.tsv", () => {
  test.each(rowsOf("expected.tsv"))("%s: %s", async (file, kind, permanent, address, id) => {
    const letter = await readFile(file);
    expect(letter.origin).toBe(kind);
    if (kind !== "person" && kind !== "list") {
      expect(isMachineToOffice(letter), "a machine to the office as well").toBe(true);
    }
    if ("unreadable" in letter || (kind !== "bounce" && kind !== "complaint")) return;
    const recipients = letter.bounce?.recipients ?? [];
    const gone = recipients.some((recipient) => isGone(recipient)) ? "yes" : "no";
    expect([
      permanent === "-" ? "-" : gone,
      recipients.map((recipient) => recipient.address).join(",") || "-",
      letter.bounce?.returnedIds.join(",") || "-",
    ]).toEqual([permanent, address, id]);
  });
});

/** Letters without any mark in the header, most of them hard to tell for people, too. */
test("held: how many of 66 are taken wrongly", async () => {
  const rows = rowsOf("held/expected.tsv");
  const wrong = { machinesMissed: 0, personsTaken: 0 };
  for (const [file, kind] of rows) {
    const { origin } = await readFile(`held/${file}`);
    if (kind === "person" && origin !== "person") wrong.personsTaken += 1;
    if (kind !== "person" && origin === "person") wrong.machinesMissed += 1;
  }
  expect(rows).toHaveLength(66);
  expect(wrong.personsTaken).toBe(0);
  expect(wrong.machinesMissed).toBeLessThanOrEqual(19);
});

/** Without header and sender, only what is plain is taken for a machine: a person never. */
test("words.tsv: no person is taken for a machine by the mail alone", async () => {
  const rows = readFileSync(new URL("words.tsv", folder), "utf8").trimEnd().split("\n").slice(1);
  const taken: string[] = [];
  let told = 0;
  for (const row of rows) {
    const [subject = "", text = "", , intent = ""] = row.split("\t");
    const head = `From: Anna <anna@voo.example>\r\nSubject: =?utf-8?B?${base64(subject)}?=`;
    const type = "Content-Type: text/plain; charset=utf-8";
    const source = Buffer.from(`${head}\r\n${type}\r\n\r\n${text}`);
    const { origin } = await readLetter(source, options);
    if (origin === "person") continue;
    if (intent === "auto_reply" || intent === "bounce") told += 1;
    else taken.push(row);
  }
  expect(taken).toEqual([]);
  expect(told).toBeGreaterThanOrEqual(50);
});

function base64(text: string): string {
  return Buffer.from(text).toString("base64");
}

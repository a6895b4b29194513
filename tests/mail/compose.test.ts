// Envelopes → bytes, and the bytes read back by another library.
import fc from "fast-check";
import { simpleParser } from "mailparser";
import { describe, expect, test } from "vitest";
import { compose } from "../../src/mail/compose.ts";
import type { Envelope } from "../../src/mail/outgoing.ts";
import { fillTokenSlots, tokenSlot } from "../../src/mail/token-slot.ts";

const token = "abcdefghijklmnopqrstuvwxyz";
const fill = (text: string) => fillTokenSlots(text, () => token);

const envelope: Envelope = {
  kind: "report",
  to: "anne.collard@voo.example",
  language: "fr",
  subject: "Signalement PLP-2026-0042 : dépôt sauvage",
  text: `Élève\n\n> .point\n\n.\nFrom ici\n\n-- \nFin ${tokenSlot(3)}\n`,
  html: `<p>Élève</p><a href="mailto:plp.seraing+${tokenSlot(3)}@gmail.com">x</a>\n`,
  inReplyTo: "<parent@voo.example>",
  references: ["<root@voo.example>", "<middle@voo.example>"],
  autoSubmitted: "auto-generated",
  messageId: "<0f3c9a@gmail.com>",
  date: "2026-08-25T21:05:06.000Z",
  from: { name: "PLP Séraing", address: "plp.seraing@gmail.com" },
  replyTo: `plp.seraing+${tokenSlot(3)}@gmail.com`,
  enclosures: [],
};

const photo = {
  name: "éclairage cassé.jpg",
  type: "image/jpeg",
  content: Buffer.from([0, 1, 2, 255]),
};

/** The header block unfolded: name and value of each field. */
function fieldsOf(bytes: Buffer): [string, string][] {
  const [head = ""] = bytes.toString("latin1").split("\r\n\r\n");
  const lines = head.replace(/\r\n[ \t]/g, " ").split("\r\n");
  return lines.map((line) => [line.split(":")[0] ?? "", line.slice(line.indexOf(":") + 2)]);
}

const fieldNames = [
  "X-PLP-Kind",
  "Auto-Submitted",
  "X-Loop",
  "Content-Language",
  "From",
  "To",
  "Reply-To",
  "In-Reply-To",
  "References",
  "Subject",
  "Message-ID",
  "Date",
  "MIME-Version",
  "Content-Type",
];

describe("the bytes", () => {
  test("are read back as they were meant", async () => {
    const mail = await simpleParser(await compose(envelope, fill));
    expect(mail.subject).toBe(envelope.subject);
    expect(mail.from?.value).toEqual([{ name: "PLP Séraing", address: "plp.seraing@gmail.com" }]);
    expect(mail.to).toMatchObject({ text: "anne.collard@voo.example" });
    expect(mail.replyTo?.text).toBe(`plp.seraing+${token}@gmail.com`);
    expect(mail.messageId).toBe("<0f3c9a@gmail.com>");
    expect(mail.inReplyTo).toBe("<parent@voo.example>");
    expect(mail.references).toEqual([
      "<root@voo.example>",
      "<middle@voo.example>",
      "<parent@voo.example>",
    ]);
    expect(mail.date?.toISOString()).toBe(envelope.date);
    expect(mail.text).toBe(fill(envelope.text));
    expect(mail.html).toBe(fill(envelope.html));
    expect(mail.attachments).toEqual([]);
  });

  test("hold each field once, in this order", async () => {
    const fields = fieldsOf(await compose(envelope, fill));
    expect(fields.map(([name]) => name)).toEqual(fieldNames);
    expect(Object.fromEntries(fields)).toMatchObject({
      "X-PLP-Kind": "report",
      "Auto-Submitted": "auto-generated",
      "X-Loop": "plp.seraing@gmail.com",
      "Content-Language": "fr",
      Date: "Tue, 25 Aug 2026 21:05:06 +0000",
    });
  });

  test("are the same for the same envelope, and differ by Message-ID", async () => {
    const full = { ...envelope, enclosures: [photo] };
    const first = await compose(full, fill);
    expect(await compose(structuredClone(envelope), fill)).toEqual(await compose(envelope, fill));
    expect(await compose({ ...full }, fill)).toEqual(first);
    expect(await compose({ ...full, messageId: "<other@gmail.com>" }, fill)).not.toEqual(first);
  });

  test("are 7-bit, with CRLF alone, in short lines", async () => {
    const long = `${"é".repeat(3000)} ${"x".repeat(3000)}\n`;
    const bytes = await compose({ ...envelope, text: long, html: long, enclosures: [photo] }, fill);
    const text = bytes.toString("latin1");
    expect(text).toMatch(/^[\t\r\n\x20-\x7e]*$/);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(Math.max(...text.split("\r\n").map((line) => line.length))).toBeLessThanOrEqual(78);
    expect((await simpleParser(bytes)).text).toBe(long);
  });

  test("have both parts in one alternative, and files beside it", async () => {
    const plain = (await compose(envelope, fill)).toString("latin1");
    expect(plain.match(/^Content-Type: [a-z/]+/gm)).toEqual([
      "Content-Type: multipart/alternative",
      "Content-Type: text/plain",
      "Content-Type: text/html",
    ]);
    const bytes = await compose({ ...envelope, enclosures: [photo, photo] }, fill);
    expect(bytes.toString("latin1").match(/^Content-Type: [a-z/]+/gm)).toEqual([
      "Content-Type: multipart/mixed",
      "Content-Type: multipart/alternative",
      "Content-Type: text/plain",
      "Content-Type: text/html",
      "Content-Type: image/jpeg",
      "Content-Type: image/jpeg",
    ]);
    const [file] = (await simpleParser(bytes)).attachments;
    expect(file?.filename).toBe(photo.name);
    expect(file?.content).toEqual(photo.content);
    expect(file?.contentDisposition).toBe("attachment");
  });

  test("have no Reply-To and no thread where there is none", async () => {
    const alone = { ...envelope, replyTo: null, inReplyTo: null, references: [] };
    const names = fieldsOf(await compose(alone, fill)).map(([name]) => name);
    const absent = ["Reply-To", "In-Reply-To", "References"];
    expect(names).toEqual(fieldNames.filter((name) => !absent.includes(name)));
  });

  test("do not end early at a body that looks like a boundary", async () => {
    const bytes = await compose(envelope, fill);
    const boundary = /boundary="([^"]+)"/.exec(bytes.toString("latin1"))?.[1] ?? "none";
    const text = `before\n--${boundary}\nContent-Type: text/html\n\n<b>x</b>\n--${boundary}--\nafter\n`;
    const mail = await simpleParser(await compose({ ...envelope, text }, fill));
    expect(mail.text).toBe(text);
    expect(mail.html).toBe(fill(envelope.html));
  });
});

describe("References", () => {
  const ids = (count: number, size = 5) =>
    Array.from({ length: count }, (_, index) => `<${String(index).padStart(size, "0")}@x.be>`);
  const referencesOf = async (change: Partial<Envelope>) => {
    const fields = fieldsOf(await compose({ ...envelope, ...change }, fill));
    return fields.find(([name]) => name === "References")?.[1].split(" ") ?? [];
  };

  test("keep the first and the last 20", async () => {
    const all = ids(49);
    const kept = await referencesOf({ references: all, inReplyTo: "<last@x.be>" });
    expect(kept).toEqual([all[0], ...all.slice(-19), "<last@x.be>"]);
  });

  test("stay within 998 octets, the first and the answered one kept", async () => {
    const kept = await referencesOf({ references: ids(30, 200), inReplyTo: "<last@x.be>" });
    expect(`References: ${kept.join(" ")}`.length).toBeLessThanOrEqual(998);
    expect([kept[0], kept.at(-1)]).toEqual([ids(1, 200)[0], "<last@x.be>"]);
    // 12 + 4 × 207 + 10 octets and 4 spaces; a further id would pass the bound.
    expect(kept).toHaveLength(5);
  });

  test("name the answered letter once, as the last", async () => {
    const kept = await referencesOf({ references: ["<a@x>", "<b@x>"], inReplyTo: "<a@x>" });
    expect(kept).toEqual(["<b@x>", "<a@x>"]);
  });

  test.each([
    "<a b@x>",
    "<é@x>",
    "no brackets",
    "<a@x>\r\nBcc: y@z",
    "<>",
    "<a<b@x>",
    "<=?utf-8?q?x?=@y>",
  ])("leave out %j of a stranger", async (bad) => {
    const fields = fieldsOf(
      await compose({ ...envelope, references: [bad], inReplyTo: bad }, fill),
    );
    expect(fields.map(([name]) => name)).toEqual(
      fieldNames.filter((name) => name !== "In-Reply-To" && name !== "References"),
    );
  });

  test("repeat an odd one that breaks nothing", async () => {
    expect(await referencesOf({ references: [], inReplyTo: "<a..b$@[x]>" })).toEqual([
      "<a..b$@[x]>",
    ]);
  });
});

describe("refused", () => {
  const other = { name: "x", address: "plp.seraing@gmail.com" };
  const list = { id: "boncelles.plp.example", name: "PLP", unsubscribe: "mailto:a+b@c.be" };
  test.each<[string, Partial<Envelope>, string]>([
    [
      "a line break in the subject",
      { subject: "a\r\nBcc: x@y.be" },
      "control character in Subject",
    ],
    ["NUL in the subject", { subject: "a\u0000" }, "control character in Subject"],
    ["C1 in the subject", { subject: "a\u0085b" }, "control character in Subject"],
    ["a turned direction in the subject", { subject: "a\u202eb" }, "control character in Subject"],
    ["a turned direction in a name", { from: { ...other, name: "a\u2067b" } }, "control character"],
    [
      "a turned direction in a file name",
      { enclosures: [{ ...photo, name: "photo\u202egnp.exe" }] },
      "control character",
    ],
    ["a header in the List-Id", { list: { ...list, id: "a.b>\r\nBcc: x@y.be" } }, "not a List-Id"],
    [
      "two links to leave",
      { list: { ...list, unsubscribe: "mailto:a@b.be>, <https://evil.example" } },
      "not a link for List-Unsubscribe",
    ],
    [
      "another place to leave",
      { list: { ...list, unsubscribe: "https://evil.example" } },
      "not a link for List-Unsubscribe",
    ],
    ["half a character in the subject", { subject: "a\ud83d" }, "control character in Subject"],
    ["a broken slot in the subject", { subject: "a\u0002x\u0003" }, "control character in Subject"],
    ["a line break in a name", { from: { ...other, name: "a\nb" } }, "control character in From"],
    ["a line break in From", { from: { ...other, address: "a@b.be\n" } }, "not an address in From"],
    ["two recipients", { to: "a@b.be, c@d.be" }, "not an address in To"],
    ["a named recipient", { to: "x <a@b.be>" }, "not an address in To"],
    ["a group", { to: "g:a@b.be;" }, "not an address in To"],
    ["a recipient beyond ASCII", { to: "é@b.be" }, "not an address in To"],
    ["no recipient", { to: "" }, "not an address in To"],
    ["a bad Reply-To", { replyTo: "a@b.be\r\nX: y" }, "not an address in Reply-To"],
    ["a bad Message-ID", { messageId: "x" }, "not a Message-ID"],
    ["a bad date", { date: "gestern" }, "not a date"],
    ["a bad language", { language: "fr\r\nX: y" }, "not a language"],
    ["a bad media type", { enclosures: [{ ...photo, type: "a/b; x=y" }] }, "not a media type"],
    [
      "a line break in a file name",
      { enclosures: [{ ...photo, name: "a\nb" }] },
      "control character",
    ],
    ["a broken slot in the text", { text: "\u0002" }, "slot was left empty"],
    ["a broken slot in the HTML", { html: "x\u00037" }, "slot was left empty"],
  ])("%s", async (_, change, because) => {
    await expect(compose({ ...envelope, ...change }, fill)).rejects.toThrow(because);
  });

  test("a letter whose slots nobody filled", async () => {
    await expect(compose(envelope, (text) => text)).rejects.toThrow();
  });
});

test("whatever a header value is, it is refused or read back, and no field is added", async () => {
  const nasty = fc.constantFrom(
    "\r\n",
    "\n",
    "=?utf-8?q?=0D=0ABcc:_x?=",
    "é",
    "😀",
    "\u202e",
    '"',
    "\\",
    "<x@y>",
    ",",
    ";",
    ":",
    " ",
  );
  const value = fc.array(fc.oneof(nasty, fc.string({ unit: "binary", maxLength: 20 })), {
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(value, value, async (subjectParts, nameParts) => {
      const subject = `x${subjectParts.join("")}x`;
      const name = `x${nameParts.join("")}x`;
      const from = { ...envelope.from, name };
      const bytes = await compose({ ...envelope, subject, from }, fill).catch(() => null);
      const refused = /[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/.test(
        subject + name,
      );
      expect(bytes === null).toBe(refused);
      if (bytes === null) return;
      expect(fieldsOf(bytes).map(([field]) => field)).toEqual(fieldNames);
      expect(bytes.toString("latin1")).toMatch(/^[\t\r\n\x20-\x7e]*$/);
      const mail = await simpleParser(bytes);
      expect(mail.subject?.replace(/\s+/g, " ")).toBe(subject.replace(/\s+/g, " "));
      expect(mail.from?.value).toHaveLength(1);
      expect(mail.from?.value[0]?.address).toBe("plp.seraing@gmail.com");
    }),
    { numRuns: 500 },
  );
});

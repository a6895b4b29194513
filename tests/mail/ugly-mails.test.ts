import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readLetter } from "../../src/mail/read.ts";
import { options, remainsOf, sourceOf } from "./read-source.ts";

const folder = new URL("../mails/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".eml"));

const said = (fresh: string): object => ({ words: { fresh } });
const fault = (unreadable: string): object => ({ unreadable, start: "Bonjour" });

/** Every file of tests/mails, and what matters of what is read. */
const expected: Readonly<Record<string, object>> = {
  "addresses.eml": {
    to: ["plp@gmail.example", "b@x.example", "c@x.example"],
    cc: ["d@xn--mnchen-3ya.example"],
    deliveredTo: ["plp+abc@gmail.example", "plp@x.example", "e@x.example"],
  },
  "bare-line-feeds.eml": said("Bonjour\n\nAnna"),
  "base64-cut.eml": { ...said("Bonjour"), attachments: [{ name: "a.jpg", content: null }] },
  "calendar-reply.eml": { ...said("Anna a accepté"), origin: "auto_reply", originDoubtful: false },
  "charset-unknown.eml": said("L'été"),
  "charset-utf-7.eml": said("+ADw-script+AD4-"),
  "empty-body.eml": { ...said(""), subject: "Un vol", messageId: "<1@voo.example>" },
  "file-name-encoded.eml": { attachments: [{ name: "déclaration.pdf", type: "application/pdf" }] },
  "file-name-turned.eml": { attachments: [{ name: "agpj.exe", content: null, size: 2 }] },
  "flowed.eml": said("Un vol rue Ferrer."),
  "from-after-bare-cr.eml": fault("several From"),
  "from-after-blank-line.eml": fault("broken"),
  "from-empty.eml": fault("no From"),
  "from-group.eml": fault("several From"),
  "from-name-shows-another.eml": { from: { address: "evil@bad.example", name: "" } },
  "from-pseudo-encoded-word.eml": fault("broken"),
  "from-quoted-local-part.eml": fault("broken"),
  "from-text-after-brackets.eml": fault("broken"),
  "from-two-mailboxes.eml": fault("several From"),
  "from-with-space.eml": fault("several From"),
  "html-only-hidden.eml": { words: { visible: "Un vol", fresh: "Un vol" } },
  "latin1-called-ascii.eml": said("Ma mère vient de s'évanouir"),
  "mail-attached.eml": said("Voyez"),
  "mail-inline.eml": { words: { visible: "Voyez", fresh: "Voyez", forwarded: null } },
  "mailbox-line.eml": said("Bonjour"),
  "message-id-without-brackets.eml": { messageId: "<1@voo.example>" },
  "message-ids-mangled.eml": {
    inReplyTo: ["<a@x.example>", "<b@x.example>"],
    references: ["<a@x.example>", "<b@x.example>", "<c@x.example>"],
  },
  "multipart-with-other-boundary.eml": { unreadable: "broken", messageId: "<1@voo.example>" },
  "multipart-without-boundary.eml": { unreadable: "broken", from: { address: "anna@voo.example" } },
  "multipart-without-end.eml": said("Bonjour"),
  "ndr-without-from.eml": { unreadable: "no From", origin: "bounce", from: null },
  "no-from.eml": fault("no From"),
  "nothing-below-the-header.eml": { ...said(""), subject: "Un vol" },
  "nothing.eml": { unreadable: "no From", messageId: null, subject: "", start: "" },
  "nul-and-controls.eml": said("Un vol[31m"),
  "picture-alone.eml": { ...said(""), attachments: [{ name: "IMG_1.jpg", type: "image/jpeg" }] },
  "plain-stub.eml": said("Un vol"),
  "postfix-from-comment.eml": {
    origin: "bounce",
    from: { address: "MAILER-DAEMON@mx.example", name: "Mail Delivery System" },
    bounce: { recipients: [{ address: "m@x.example", action: "failed", status: "5.1.1" }] },
  },
  "raw-latin1.eml": { ...said("L'été"), subject: "Dépôt" },
  "raw-utf8-header.eml": {
    subject: "Dépôt",
    from: { address: "andre@voo.example", name: "André" },
  },
  "soft-break-at-the-end.eml": said("Un vol rue Ferrer"),
  "subject-with-controls.eml": { subject: "Un vol Bcc: x" },
  "texts-around-a-picture.eml": { ...said("Avant\nApres"), attachments: [{ name: "IMG_1.jpg" }] },
  "two-from.eml": fault("several From"),
};

test.each(files)("%s", async (file) => {
  const read = await readLetter(readFileSync(new URL(file, folder)), options);
  expect(expected[file]).toBeDefined();
  expect(read).toMatchObject(expected[file] ?? {});
});

test("too many parts are broken MIME, and the start is still there to judge", async () => {
  const body = `Au secours\n${"--b\n\nx\n".repeat(300)}`;
  const source = sourceOf("Subject: x\nContent-Type: multipart/mixed; boundary=b", body);
  const remains = await remainsOf(source);
  expect(remains).toMatchObject({ unreadable: "broken", from: { address: "anna@voo.example" } });
  expect(remains.start).toMatch(/^Au secours/);
});

describe("a letter over 25 MB, of which the start is given", () => {
  const block = "Subject: Un vol\nMessage-ID: <1@voo.example>";
  const start =
    "--b\n\nIl casse la vitre maintenant\n--b\nContent-Type: image/jpeg\n\n\xff\xd8\xff";
  const source = sourceOf(`${block}\nContent-Type: multipart/mixed; boundary=b`, start);

  test("still tells who wrote, what and whether to answer", async () => {
    expect(await readLetter(source, { ...options, cut: true })).toMatchObject({
      unreadable: "too large",
      messageId: "<1@voo.example>",
      from: { address: "anna@voo.example", name: "Anna" },
      origin: "person",
      subject: "Un vol",
      start: "Il casse la vitre maintenant",
    });
  });

  test("with two From lines it tells nobody", async () => {
    const two = Buffer.concat([Buffer.from("From: b@x.example\r\n"), source]);
    expect(await readLetter(two, { ...options, cut: true })).toMatchObject({
      unreadable: "too large",
      from: null,
    });
  });
});

test("nothing makes it throw", async () => {
  const mails = files.map((file) => readFileSync(new URL(file, folder)));
  const damage = fc.record({
    mail: fc.constantFrom(...mails),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    octets: fc.uint8Array({ maxLength: 40 }),
    removed: fc.nat({ max: 60 }),
    cut: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(damage, async ({ mail, at, octets, removed, cut }) => {
      const start = Math.floor(at * mail.length);
      const pieces = [mail.subarray(0, start), octets, mail.subarray(start + removed)];
      const read = await readLetter(Buffer.concat(pieces), { ...options, cut });
      expect(read.fingerprint).toMatch(/^[0-9a-f]{64}$/);
      expect(read.from?.address ?? "").not.toMatch(/[\s<>,"]/);
    }),
    { numRuns: 300 },
  );
});

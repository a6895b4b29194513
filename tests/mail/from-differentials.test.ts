// Two readers of one header block, ours and mailparser's: where they differ, nobody is believed. And no
// block, however torn, speaks for a registered person whose domain did not vouch for it.
import fc from "fast-check";
import { simpleParser } from "mailparser";
import { expect, test } from "vitest";
import { addressKey, parseAddress } from "../../src/mail/address.ts";
import { readIdentity } from "../../src/mail/authentication.ts";
import { readHeaders } from "../../src/mail/headers.ts";
import { readSender } from "../../src/mail/sender.ts";

const anne = "anne.collard@voo.example";
const evil = "evil@bad.net";

const piece = fc.constantFrom(
  ...[anne, evil, `<${anne}>`, `<${evil}>`, "Anne Collard", '"', "(", ")", "<", ">", ",", ";", ":"],
  ...[
    "\\",
    "@",
    " ",
    "\t",
    "\r\n ",
    "\r\n",
    "\r",
    "\n",
    "\u0000",
    "\u000b",
    ".",
    "x",
    "é",
    "\u212a",
  ],
  ...["=?utf-8?q?", "?=", "=40", "=?utf-8?b?YW5uZQ==?=", `=?utf-8?q?${anne}?=`, "%", "!", "[", "]"],
  ...[
    "From: ",
    "From : ",
    "FROM:",
    "Sender: ",
    "Reply-To: ",
    "Subject: ",
    "X:",
    "\u00a0",
    "voo.example",
  ],
);
/** Odd pieces alone seldom make an address: most values begin as one. */
const lawful = fc.constantFrom(
  ...[
    anne,
    `Anne <${anne}>`,
    `"Collard, Anne" <${anne}>`,
    `Anne (PLP) <${anne}>`,
    `${anne} (Anne)`,
  ],
  ...[`=?utf-8?q?Anne?= <${anne}>`, `"${evil}" <${anne}>`, `<${anne}>`, `Mallory <${evil}>`],
);
const odd = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));
const marred = fc
  .tuple(lawful, fc.double({ min: 0, max: 1, noNaN: true }), piece)
  .map(([text, place, put]) => {
    const at = Math.floor(place * text.length);
    return text.slice(0, at) + put + text.slice(at);
  });
const value = fc.oneof(lawful, marred, odd);
const line = fc
  .tuple(
    fc.constantFrom(
      ...[
        "From: ",
        "From: ",
        "From: ",
        "From:",
        "from : ",
        "Sender: ",
        "Resent-From: ",
        "Reply-To: ",
      ],
      ...["Subject: ", "X-From: ", "\u0000From: ", " From: ", "\r\n", "Authentication-Results: "],
    ),
    value,
    fc.constantFrom("\r\n", "\r\n", "\r\n", "\n", "\r\r\n", "\n\n", "\r\n \r\n"),
  )
  .map((parts) => parts.join(""));
const block = fc.array(line, { minLength: 1, maxLength: 4 });

test("a sender that we name is the one that mailparser names, or it names none", async () => {
  let named = 0;
  await fc.assert(
    fc.asyncProperty(block, async (lines) => {
      const source = Buffer.from(`${lines.join("")}\r\nbody`);
      const sender = readSender(readHeaders(source));
      if (typeof sender === "string") return;
      named += 1;
      const { from } = await simpleParser(source);
      const theirs = from?.value.map(({ address }) => parseAddress(address ?? "")) ?? [];
      expect([[], [sender.address]]).toContainEqual(theirs);
    }),
    { numRuns: 4_000 },
  );
  expect(named).toBeGreaterThan(100);
});

test("a From that we read holds one @ outside its quotes, or twice the same address", () => {
  fc.assert(
    fc.property(value, (text) => {
      const sender = readSender(readHeaders(Buffer.from(`From: ${text}\r\n\r\n`)));
      if (typeof sender === "string") return;
      const [first = ""] = text.split(/\r?\n(?![ \t])/);
      const unquoted = first.replace(/"(?:[^"\\]|\\.){0,500}"/g, "");
      const found = unquoted.match(/[^\s<>()"]{1,80}@[^\s<>()"?]{1,80}/g) ?? [];
      const keys = new Set(found.map((one) => addressKey(one)));
      keys.delete(addressKey(`=?utf-8?q?${anne}`));
      expect([...keys]).toEqual([addressKey(sender.address)]);
    }),
    { numRuns: 5_000 },
  );
});

test("evil's own pass, in whatever block, is never Anne's", () => {
  const trusted = "Authentication-Results: mx.google.com; dmarc=pass header.from=bad.net\r\n";
  fc.assert(
    fc.property(block, (lines) => {
      const first = lines.findIndex((text) => !/^[ \t\r\n]/.test(text));
      const theirs = first < 0 ? "" : lines.slice(first).join("");
      const headers = readHeaders(Buffer.from(`${trusted}${theirs}\r\nbody`));
      const sender = readSender(headers);
      if (typeof sender === "string") return;
      const domain = sender.address.split("@")[1] ?? "";
      const identity = readIdentity(headers, domain, "mx.google.com");
      expect(identity === "passed" && domain !== "bad.net").toBe(false);
    }),
    { numRuns: 5_000 },
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { readHeaders } from "../../src/mail/headers.ts";
import { readMachineSender, readMailbox, readSender } from "../../src/mail/sender.ts";

const evil = "evil@bad.example";

const mailboxes: readonly (readonly [value: string, name: string, address: string])[] = [
  ["a@x.example", "", "a@x.example"],
  ["<a@x.example>", "", "a@x.example"],
  ["Anne Collard <a@x.example>", "Anne Collard", "a@x.example"],
  ['"Collard, Anne" <a@x.example>', "Collard, Anne", "a@x.example"],
  ['"Anne \\"Nana\\" C." <a@x.example>', 'Anne "Nana" C.', "a@x.example"],
  ["=?utf-8?q?Andr=C3=A9?= <a@x.example>", "André", "a@x.example"],
  ["=?iso-8859-1?Q?Andr=E9?= =?iso-8859-1?Q?_B?= <a@x.example>", "André B", "a@x.example"],
  ["André <a@x.example>", "André", "a@x.example"],
  ["a@x.example <A@x.example>", "a@x.example", "A@x.example"],
  ['"a@x.example" <a@x.example>', "a@x.example", "a@x.example"],
  [`"admin@good.example" <${evil}>`, "", evil],
  [`=?utf-8?Q?admin=40good.example?= <${evil}>`, "", evil],
  [`=?utf-8?Q?=3Cadmin=40good.example=3E?= <${evil}>`, "", evil],
  [`"admin\uff20good.example" <${evil}>`, "", evil],
  ["Anne\u202e \u200bC <a@x.example>", "Anne C", "a@x.example"],
  ["=?utf-8?B?QW5uZQ0KQmNjOiBi?= <a@x.example>", "Anne Bcc: b", "a@x.example"],
];

test.each(mailboxes)("readMailbox %j", (value, name, address) => {
  expect(readMailbox(value)).toEqual({ address, name });
});

const refused: readonly (readonly [value: string, fault: string])[] = [
  ["", "no From"],
  ["<>", "no From"],
  ["Anne", "no From"],
  ["a@x.example, b@x.example", "several From"],
  ["Anne <a@x.example>, Bert <b@x.example>", "several From"],
  ["Collard, Anne <a@x.example>", "several From"],
  [`=?utf-8?Q?admin@good.example=20<admin@good.example>=2C?= <${evil}>`, "broken"],
  [`<admin@good.example> ${evil}`, "broken"],
  [`<admin@good.example><${evil}>`, "broken"],
  [`admin@good.example <${evil}>`, "broken"],
  [`(admin@good.example) ${evil}`, "broken"],
  [`${evil} (admin@good.example)`, "broken"],
  ["Anne (PLP) <a@x.example>", "broken"],
  ["Friends: a@x.example;", "several From"],
  [`<@good.example:${evil}>`, "broken"],
  ['"a b"@x.example', "broken"],
  ['"Anne <a@x.example>', "broken"],
  ["=?utf-8?q?a=40x.example?=", "no From"],
  ["<=?utf-8?q?a?=@x.example>", "broken"],
  ["a@x.example b", "broken"],
];

test.each(refused)("readSender refuses %j", (value, fault) => {
  expect(readSender(headersOf(`From: ${value}\r\n`))).toBe(fault);
});

const blocks: readonly (readonly [block: string, expected: string])[] = [
  ["From: a@x.example\r\n", "a@x.example"],
  ["from: a@x.example\r\n", "a@x.example"],
  ["From:\r\n a@x.example\r\n", "a@x.example"],
  ["From a@x.example Tue Mar 17 10:00:00 2026\r\nFrom: a@x.example\r\n", "a@x.example"],
  ["DKIM-Signature: h=\r\n from:to:subject\r\nFrom: a@x.example\r\n", "a@x.example"],
  ["X-From: b@x.example\r\nFrom: a@x.example\r\nReply-To: c@x.example\r\n", "a@x.example"],
  ["To: a@x.example\r\n", "no From"],
  ["From: a@x.example\r\nFrom: a@x.example\r\n", "several From"],
  ["From: a@x.example\r\nFROM: b@x.example\r\n", "several From"],
  ["From: a@x.example\r\nFrom : b@x.example\r\n", "several From"],
  ["From : a@x.example\r\n", "no From"],
  ["From\t: b@x.example\r\nFrom: a@x.example\r\n", "several From"],
  ["Subject: x\rFrom: b@x.example\r\nFrom: a@x.example\r\n", "several From"],
  ["\u0000From: b@x.example\r\nFrom: a@x.example\r\n", "several From"],
  ["Subject: x\r\n \r\nFrom: a@x.example\r\n", "broken"],
  ["no field at all\r\nFrom: a@x.example\r\n", "broken"],
];

test.each(blocks)("readSender in %j", (block, expected) => {
  const sender = readSender(headersOf(block));
  expect(typeof sender === "string" ? sender : sender.address).toBe(expected);
});

test("a machine may write its From as old servers do", () => {
  const headers = headersOf("From: MAILER-DAEMON@mx.example (Mail Delivery System)\r\n");
  expect(readMachineSender(headers)).toEqual({ address: "MAILER-DAEMON@mx.example", name: "" });
  expect(readMachineSender(headersOf("From: a@x.example, b@x.example\r\n"))).toBeNull();
});

test("whatever stands around it, the address is the one in the last brackets", () => {
  const phrase = fc.string({ unit: "binary", maxLength: 60 });
  fc.assert(
    fc.property(phrase, phrase, (before, after) => {
      const mailbox = readMailbox(`${before}<${evil}>${after}`);
      if (mailbox !== null) expect(mailbox.address).toBe(evil);
      expect(mailbox?.name ?? "").not.toMatch(/[<>\u0000-\u001f]/);
    }),
  );
});

function headersOf(block: string) {
  return readHeaders(Buffer.from(`${block}\r\nbody`));
}

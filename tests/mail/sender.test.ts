import fc from "fast-check";
import { expect, test } from "vitest";
import { readHeaders } from "../../src/mail/headers.ts";
import { isReadSo, readMachineSender, readMailbox, readSender } from "../../src/mail/sender.ts";

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
  // A comment is lawful, and common: the address is what stands outside it.
  ["Sofie (Waterbedrijf) <sofie@x.example>", "Sofie (Waterbedrijf)", "sofie@x.example"],
  ["sofie@x.example (Sofie)", "Sofie", "sofie@x.example"],
  ["(Sofie) sofie@x.example", "Sofie", "sofie@x.example"],
  ["Sofie <sofie@x.example> (Waterbedrijf)", "Sofie (Waterbedrijf)", "sofie@x.example"],
  ["Anne Collard (PLP (Boncelles)) <a@x.example>", "Anne Collard (PLP (Boncelles))", "a@x.example"],
  ["Jean (dit Jeannot) Dupont <a@x.example>", "Jean Dupont (dit Jeannot)", "a@x.example"],
  [
    "Dupont (Jean, rue de Tilff 3; bte: 4) <a@x.example>",
    "Dupont (Jean, rue de Tilff 3; bte: 4)",
    "a@x.example",
  ],
  ['Jean (dit "Jeannot") <a@x.example>', 'Jean (dit "Jeannot")', "a@x.example"],
  [
    "=?utf-8?q?Andr=C3=A9?= (=?utf-8?q?b=C3=A9n=C3=A9vole?=) <a@x.example>",
    "André (bénévole)",
    "a@x.example",
  ],
  ["Anne (=?utf-8?q?admin=40good.example?=) <a@x.example>", "", "a@x.example"],
  ["Anne [PLP] <a@x.example>", "Anne [PLP]", "a@x.example"],
  ['"" <a@x.example>', "", "a@x.example"],
  ["=?utf-8?q?Andr=C3=A9?=<a@x.example>", "André", "a@x.example"],
  ["Anne () <a@x.example>", "Anne", "a@x.example"],
  ["Anne < a@x.example >", "Anne", "a@x.example"],
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
  [`Anne (admin@good.example) <${evil}>`, "broken"],
  [`Anne (<admin@good.example>) <${evil}>`, "broken"],
  [`Anne (x) y) <${evil}>`, "broken"],
  [`Anne (x (y) <${evil}>`, "broken"],
  [`Anne (\\) <admin@good.example> (x) <${evil}>`, "broken"],
  [`Anne ((((x)))) <${evil}>`, "broken"],
  [`Anne (") "<admin@good.example> (" <${evil}>`, "broken"],
  [`"a@b" (") <${evil}> (")`, "broken"],
  ["sofie(Waterbedrijf)@x.example", "broken"],
  ["sofie@(Waterbedrijf)x.example", "broken"],
  ["Sofie <sofie(x)@x.example>", "broken"],
  ["Sofie <(x)sofie@x.example>", "broken"],
  ["Sofie <sofie@x.example(x)>", "broken"],
  ["Sofie <sofie@x.example> x", "broken"],
  ["Sofie <sofie@x.example> <>", "broken"],
  ["Sofie <<sofie@x.example>>", "broken"],
  ["Sofie <sofie@x.example", "broken"],
  ["Sofie sofie@x.example>", "broken"],
  ["Sofie sofie@x.example", "broken"],
  ["sofie @x.example", "broken"],
  ["sofie@ x.example", "broken"],
  ["sofie@x.example.", "broken"],
  ["sofie@x .example", "broken"],
  ["sofie..maes@x.example", "broken"],
  ["sofie%good.example@x.example", "broken"],
  ["good.example!sofie@x.example", "broken"],
  ["<@good.example,@b.example:sofie@x.example>", "several From"],
  ["sofie@good.example@x.example", "broken"],
  ["sofie@[192.0.2.1]", "broken"],
  ['"sofie"@x.example', "broken"],
  ['Sofie <"sofie"@x.example>', "broken"],
  ["sofi\u00e9@x.example", "broken"],
  ["Sofie <sofie\uff20x.example>", "no From"],
  ["sofie@x\uff0eexample", "broken"],
  ["sofie@s\u212aynet.example", "broken"],
  ["Sof\u0000ie <sofie@x.example>", "broken"],
  ["sofie@x.example\u0000@good.example", "broken"],
  ["\u0007sofie@x.example", "broken"],
  ["sofie@x.example\u001b[2K", "broken"],
  ["sofie@x.example\u00a0", "broken"],
  ["\u00a0sofie@x.example <sofie@x.example>", "broken"],
  ["sofie@xn--voo-.example", "broken"],
  [`${"a".repeat(65)}@x.example`, "broken"],
  [`a@${"b".repeat(250)}.example`, "broken"],
  [`Anne ${"x".repeat(1_000)} <a@x.example>`, "broken"],
  [`Anne (${"x".repeat(1_000)}) <a@x.example>`, "broken"],
  [": a@x.example;", "several From"],
  ["undisclosed: ;", "no From"],
  ["a@x.example;", "several From"],
  [", a@x.example", "several From"],
  ["a@x.example,", "several From"],
  ["Anne \\<admin@good.example\\> <a@x.example>", "broken"],
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
  ["From          \t  : b@x.example\r\nFrom: a@x.example\r\n", "several From"],
  ["Fr\u0000om: b@x.example\r\nFrom: a@x.example\r\n", "several From"],
  ["\ufeffFrom: b@x.example\r\nFrom: a@x.example\r\n", "several From"],
  ["Subject: x\u000bFrom: b@x.example\r\nFrom: a@x.example\r\n", "several From"],
  ["Subject: x\r\r\nFrom: a@x.example\r\n", "broken"],
  ["Subject: x\r\n\r\r\nFrom: a@x.example\r\n", "broken"],
  ["Subject: x\r\n\r\nFrom: a@x.example\r\n", "no From"],
  ["From: a@x.example\r\n\r\nFrom: b@x.example\r\n", "a@x.example"],
  ["From: a@x.example\r\nX: y\n\nFrom: b@x.example\r\n", "several From"],
  ["From: a@x.example\r\nX: y\n\r\nFrom: b@x.example\r\n", "several From"],
  ["Subject: x\n\nFrom: a@x.example\n", "no From"],
  ["From: a@x.example\n\nFrom: b@x.example\n", "a@x.example"],
  [" From: b@x.example\r\nFrom: a@x.example\r\n", "broken"],
  ["Subject: x\r\n From: b@x.example\r\nFrom: a@x.example\r\n", "a@x.example"],
  ["From: a@x.example\r\n , b@x.example\r\n", "several From"],
  ["From: a@x.\r\n example\r\n", "broken"],
  ["From: a@x.example\r\n<b@x.example>\r\n", "broken"],
  ["From: a@x.example\r\n \r\nSubject: x\r\n", "broken"],
  ["From: a@x.example\r\nSubject: x\r\nno field at all\r\n", "a@x.example"],
  ["Sender: b@x.example\r\nFrom: a@x.example\r\nResent-From: c@x.example\r\n", "a@x.example"],
  ["Sender: b@x.example\r\nResent-From: c@x.example\r\nReply-To: d@x.example\r\n", "no From"],
  [`X: ${"y".repeat(1_100_000)}\r\nFrom: a@x.example\r\n`, "no From"],
  [`From: a@x.example\r\nX: ${"y".repeat(1_100_000)}\r\nFrom: b@x.example\r\n`, "broken"],
  [`${"X: y\r\n".repeat(2_000)}From: a@x.example\r\n`, "no From"],
  [`From: a@x.example\r\n${"X: y\r\n".repeat(2_000)}`, "broken"],
  ["Subject: x\r\n \r\nFrom: a@x.example\r\n", "broken"],
  ["no field at all\r\nFrom: a@x.example\r\n", "broken"],
];

test.each(blocks)("readSender in %.80j", (block, expected) => {
  const sender = readSender(headersOf(block));
  expect(typeof sender === "string" ? sender : sender.address).toBe(expected);
});

const readings: readonly (readonly [value: string, address: string, isSo: boolean])[] = [
  [`Anne <${evil}>`, evil, true],
  [`Anne (PLP) <${evil}>`, evil, true],
  ["a@m\u00fcnchen.example", "a@xn--mnchen-3ya.example", true],
  [`=?utf-8?Q?admin@good.example=20<admin@good.example>=2C?= <${evil}>`, evil, false],
  [`<admin@good.example> ${evil}`, evil, false],
  [`<admin@good.example><${evil}>`, evil, false],
  [`admin@good.example, ${evil}`, evil, false],
  [`Friends: ${evil};`, evil, false],
  ["", evil, false],
];

test.each(readings)("isReadSo %j as %s", (value, address, isSo) => {
  expect(isReadSo(value, address)).toBe(isSo);
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

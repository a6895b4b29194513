// Slots, tokens in addresses and subjects, and Message-IDs: what is written must be read back.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isMessageId, newMessageId } from "../../src/mail/message-id.ts";
import {
  isToken,
  readSubaddress,
  readTokens,
  replyAddress,
  subjectTag,
  withoutTokens,
} from "../../src/mail/reply-address.ts";
import {
  betweenSlots,
  fillTokenSlots,
  tokenSlot,
  withoutSlots,
} from "../../src/mail/token-slot.ts";

const a = "abcdefghijklmnopqrstuvwxyz";
const b = "22334455667722334455667722";
const office = "plp.seraing@gmail.com";

describe("slots", () => {
  test("are filled by their own id, each of them", () => {
    const stored = `x${tokenSlot(0)}y${tokenSlot(42)}z${tokenSlot(0)}`;
    expect(fillTokenSlots(stored, (id) => (id === 42 ? b : a))).toBe(`x${a}y${b}z${a}`);
  });

  test.each([-1, 1.5, Number.NaN, 1e15, Number.POSITIVE_INFINITY])("%s is no id", (id) => {
    expect(() => tokenSlot(id)).toThrow("not the number of a slot");
  });

  test.each(["", "ABC", `${a}a`, "<script>", tokenSlot(2)])("%j does not fill a slot", (wrong) => {
    expect(() => fillTokenSlots(tokenSlot(1), () => wrong)).toThrow("no token");
  });

  test("are taken out whole, and halves of them too", () => {
    expect(withoutSlots(`a${tokenSlot(7)}b\u0002c\u0003d\u0002x\u0003`)).toBe("abcdx");
  });

  test("stay unencoded where the words between them are encoded", () => {
    const encoded = betweenSlots(`a b${tokenSlot(7)}&c`, encodeURIComponent);
    expect(encoded).toBe(`a%20b${tokenSlot(7)}%26c`);
  });

  test("no text without control characters can hold one", () => {
    const words = fc.string({ unit: "binary" }).map((text) => text.replace(/[\u0000-\u001f]/g, ""));
    fc.assert(fc.property(words, (text) => withoutSlots(text) === text));
  });
});

describe("replyAddress and subjectTag", () => {
  const long = `${"l".repeat(38)}@gmail.com`;
  test.each([
    ["plus", office, "+", `plp.seraing+${a}@gmail.com`, ""],
    ["another separator", office, "-", `plp.seraing-${a}@gmail.com`, ""],
    ["no sub-addresses", office, null, office, ` [#${a}]`],
    ["a local part that would pass 64 octets", long, "+", long, ` [#${a}]`],
  ])("%s", (_, officeAddress, subaddress, address, tag) => {
    expect(replyAddress({ officeAddress, subaddress, token: a })).toBe(address);
    expect(subjectTag({ officeAddress, subaddress, token: a })).toBe(tag);
  });
});

describe("readTokens", () => {
  test.each<[string, string[], string, string[]]>([
    ["the address", [`plp.seraing+${a}@gmail.com`], "Re: x", [a]],
    ["the address, in capitals", [`PLP.SERAING+${a.toUpperCase()}@GMAIL.COM`], "", [a]],
    ["the subject", [office], `Re: Devenir membre [#${a}]`, [a]],
    ["the subject, in capitals", [office], `RE: x [#${a.toUpperCase()}]`, [a]],
    ["the subject, spaced out by a mail program", [office], `Re: x [# ${a} ]`, [a]],
    ["both, the address first", [`x-${b}@y.be`], `Re: [#${a}]`, [b, a]],
    ["one that stands twice", [`x+${a}@y.be`, `x+${a}@y.be`], `[#${a}]`, [a]],
    ["a tag that is no token", ["plp.seraing+coordinateurs@gmail.com"], "[#PLP-2026-0042]", []],
    ["too short", [`x+${a.slice(1)}@y.be`], `[#${a.slice(1)}]`, []],
    ["too long", [`x+a${a}@y.be`], `[#a${a}]`, []],
    ["a local part that is one itself", [`${a}@y.be`], a, []],
    ["digits that base32 has not", [`x+0${a.slice(1)}@y.be`], `[#1${a.slice(1)}]`, []],
  ])("%s", (_, addresses, subject, tokens) => {
    expect(readTokens(addresses, subject)).toEqual(tokens);
  });

  test("reads back what was written, whatever the separator", () => {
    const token = fc.stringMatching(/^[a-z2-7]{26}$/);
    const separator = fc.constantFrom("+", "-", "=", "_", "--", null);
    fc.assert(
      fc.property(token, separator, (token, subaddress) => {
        const target = { officeAddress: office, subaddress, token };
        const subject = `Re: x${subjectTag(target)}`;
        expect(readTokens([replyAddress(target)], subject)).toEqual([token]);
        expect(isToken(token)).toBe(true);
      }),
    );
  });

  test("gives at most 20", () => {
    const many = Array.from({ length: 30 }, (_, index) => {
      return `x+${a.slice(0, 24)}${String.fromCharCode(97 + (index % 26))}${index < 26 ? "a" : "b"}@y.be`;
    });
    expect(readTokens(many, "")).toHaveLength(20);
  });
});

describe("readSubaddress", () => {
  test.each<[string, string[], string | null, string | null]>([
    ["a desk", ["plp.seraing+Coordinateurs@Gmail.com"], "+", "coordinateurs"],
    [
      "the first of two",
      ["plp.seraing+diffusion@gmail.com", "plp.seraing+x@gmail.com"],
      "+",
      "diffusion",
    ],
    [
      "behind a token",
      [`plp.seraing+${a}@gmail.com`, "plp.seraing+bulletin@gmail.com"],
      "+",
      "bulletin",
    ],
    ["a token alone", [`plp.seraing+${a}@gmail.com`], "+", null],
    ["the main address", [office], "+", null],
    ["an empty tag", ["plp.seraing+@gmail.com"], "+", null],
    ["somebody else's", ["other+diffusion@gmail.com"], "+", null],
    ["another domain", ["plp.seraing+diffusion@evil.example"], "+", null],
    ["a longer name", ["plp.seraing2+diffusion@gmail.com"], "+", null],
    ["another separator", ["plp.seraing-diffusion@gmail.com"], "+", null],
    ["where there are none", ["plp.seraing+diffusion@gmail.com"], null, null],
    ["no address at all", ["", "@", "plp.seraing"], "+", null],
  ])("%s", (_, addresses, separator, tag) => {
    expect(readSubaddress(addresses, office, separator)).toBe(tag);
  });
});

test.each([
  [`Re: Signalement [#${a}] merci`, "Re: Signalement merci"],
  [`écrit à PLP.Seraing+${a}@gmail.com, puis`, "écrit à PLP.Seraing@gmail.com, puis"],
  [`mailto:plp.seraing%2B${a}@gmail.com?x`, "mailto:plp.seraing@gmail.com?x"],
  [`somebody+${a}@voo.example`, `somebody+${a}@voo.example`],
  ["[#42] plp.seraing+coordinateurs@gmail.com", "[#42] plp.seraing+coordinateurs@gmail.com"],
])("withoutTokens(%j)", (text, expected) => {
  expect(withoutTokens(text, office)).toBe(expected);
});

test.each([
  ["<a@b>", true],
  ["<0f3c.7-a_b+c@gmail.com>", true],
  ["a@b", false],
  ["<a@b", false],
  ["<a@b> ", false],
  ["<a b@c>", false],
  ["<a..b@c>", false],
  ["<.a@c>", false],
  ["<a@b@c>", false],
  ["<é@c>", false],
  ["<a@[1.2.3.4]>", false],
  ["<a@b>\r\nBcc: x@y", false],
  ["<a@b>\n", false],
  [`<${"a".repeat(250)}@b>`, false],
  ["", false],
])("isMessageId(%j) is %s", (text, expected) => {
  expect(isMessageId(text)).toBe(expected);
});

test("newMessageId refuses what would be none", () => {
  expect(newMessageId("0f3c", "Gmail.com")).toBe("<0f3c@gmail.com>");
  expect(() => newMessageId("a b", "gmail.com")).toThrow("not a Message-ID");
  expect(() => newMessageId("a", "gmail.com>\r\nX: y")).toThrow("not a Message-ID");
});

test.each([
  [
    "as a link has it",
    "mailto:plp.seraing%2BTOKEN%40gmail.com?x",
    "mailto:plp.seraing%40gmail.com?x",
  ],
  ["broken behind the separator", "plp.seraing+\nTOKEN@gmail.com", "plp.seraing@gmail.com"],
])("a token is taken out of an address %s", (_, text, left) => {
  const token = "abcdefghijklmnopqrstuvwxyz";
  expect(withoutTokens(text.replace("TOKEN", token), "plp.seraing@gmail.com")).toBe(left);
});

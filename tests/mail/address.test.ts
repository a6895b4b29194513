import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addressKey,
  domainOf,
  foldedKey,
  organisationOf,
  parseAddress,
  readAddressList,
} from "../../src/mail/address.ts";

const addresses: readonly (readonly [text: string, address: string | null])[] = [
  ["anne.collard@voo.example", "anne.collard@voo.example"],
  ["Anne.Collard@VOO.Example", "Anne.Collard@voo.example"],
  ["plp+token-1@gmail.com", "plp+token-1@gmail.com"],
  ["o'neil@x.example", "o'neil@x.example"],
  ["a@münchen.example", "a@xn--mnchen-3ya.example"],
  ["a@MÜNCHEN.example", "a@xn--mnchen-3ya.example"],
  ["a@xn--mnchen-3ya.example", "a@xn--mnchen-3ya.example"],
  ["", null],
  ["a", null],
  ["a@", null],
  ["@x.example", null],
  ["a@localhost", null],
  ["a@b@x.example", null],
  [" a@x.example", null],
  ["a@x.example.", null],
  ["a@x..example", null],
  ["a@-x.example", null],
  ["a@x_y.example", null],
  ["a@192.0.2.1", null],
  ["a@[192.0.2.1]", null],
  ["a@0x7f.1", null],
  ["a@ex%61mple.example", null],
  ["a@ex．example", null],
  ["a@ⓔxample.example", null],
  ["a@s\u212aynet.example", null],
  ["a@\u017fkynet.example", null],
  ["a@v\u043eo.example", "a@xn--vo-fmc.example"],
  ["a@xn--vo-fmc.example", "a@xn--vo-fmc.example"],
  ["a@XN--VO-FMC.example", "a@xn--vo-fmc.example"],
  ["a@xn--voo-.example", null],
  ["a@voo\u00ad.example", null],
  ["a@voo\u200d.example", null],
  ["a@voo。example", null],
  [".a@x.example", null],
  ["a.@x.example", null],
  ["a..b@x.example", null],
  ['"a"@x.example', null],
  ['"a b"@x.example', null],
  ["a(b)@x.example", null],
  ["a%b@x.example", null],
  ["a!b@x.example", null],
  ["=?utf-8?q?a?=@x.example", null],
  ["é@x.example", null],
  ["a@x.example\r\nBcc: b@x.example", null],
  ["a\u0000@x.example", null],
  [`${"a".repeat(64)}@x.example`, `${"a".repeat(64)}@x.example`],
  [`${"a".repeat(65)}@x.example`, null],
  [`a@${"b".repeat(64)}.example`, null],
  [`a@${"b.".repeat(130)}example`, null],
];

test.each(addresses)("parseAddress %j", (text, address) => {
  expect(parseAddress(text)).toBe(address);
});

const folded: readonly (readonly [address: string, key: string])[] = [
  ["A.B+x@Gmail.com", "ab@gmail.com"],
  ["ab@googlemail.com", "ab@gmail.com"],
  ["a.b+x@skynet.example", "a.b+x@skynet.example"],
  ["A@MÜNCHEN.example", "a@xn--mnchen-3ya.example"],
];

test.each(folded)("foldedKey %s", (address, key) => expect(foldedKey(address)).toBe(key));

test("keys are of ASCII letters alone: the Kelvin sign is no k", () => {
  expect(addressKey("Anne@S\u212aYNET.be")).not.toBe("anne@skynet.be");
  expect(addressKey("\u212a@skynet.be")).not.toBe("k@skynet.be");
});

const organisations: readonly (readonly [domain: string, organisation: string | null])[] = [
  ["mail.skynet.be", "skynet.be"],
  ["skynet.be", "skynet.be"],
  ["a.b.co.uk", "b.co.uk"],
  ["co.uk", null],
  ["someone.github.io", "someone.github.io"],
  ["github.io", null],
  ["mail.voo.example", "voo.example"],
  ["192.0.2.1", null],
  ["", null],
];

test.each(organisations)("organisationOf %s", (domain, organisation) => {
  expect(organisationOf(domain)).toBe(organisation);
});

const lists: readonly (readonly [value: string, found: readonly string[]])[] = [
  ["", []],
  ["a@x.example", ["a@x.example"]],
  ["<a@x.example>", ["a@x.example"]],
  ["Anne <a@x.example>, b@x.example", ["a@x.example", "b@x.example"]],
  ['"Collard, Anne <c@x.example>" <a@x.example>', ["a@x.example"]],
  ["a@x.example (Anne, (b@x.example))", ["a@x.example"]],
  ["undisclosed-recipients:;", []],
  [
    "Friends: a@x.example, <b@x.example>;, c@x.example",
    ["a@x.example", "b@x.example", "c@x.example"],
  ],
  ["not an address, a@x.example", ["a@x.example"]],
  ['"unclosed <a@x.example>', []],
  ["((((a@x.example", []],
  ["a@x.example;b@x.example", ["a@x.example", "b@x.example"]],
];

test.each(lists)("readAddressList %j", (value, found) => {
  expect(readAddressList(value)).toEqual(found);
});

test("readAddressList stops at 500", () => {
  expect(readAddressList("a@x.example,".repeat(2_000))).toHaveLength(500);
});

describe("for any text", () => {
  const label = fc.stringMatching(/^[a-zA-Z0-9]{1,12}$/);
  const local = fc.stringMatching(/^[a-z0-9#$&'*+/=^_`{|}~-]{1,10}(\.[a-z0-9+_-]{1,10}){0,3}$/);
  const address = fc
    .tuple(local, fc.array(label, { minLength: 1, maxLength: 3 }))
    .map(([start, labels]) => `${start}@${labels.join(".")}.example`);
  const anything = fc.oneof(fc.string({ unit: "binary" }), fc.string(), address);

  test("what is parsed is ASCII, in bounds, and parses to itself", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const parsed = parseAddress(text);
        if (parsed === null) return;
        expect(parsed).toMatch(/^[!-~]{1,64}@[a-z0-9.-]{1,253}$/);
        expect(parsed).not.toMatch(/["(),:;<>[\\\]\s]|\.\.|=\?/);
        expect(parseAddress(parsed)).toBe(parsed);
      }),
    );
  });

  test("a plain address keeps its local part, whatever the case of its domain", () => {
    fc.assert(
      fc.property(address, (text) => {
        const parsed = parseAddress(text);
        expect(parsed?.split("@")[0]).toBe(text.split("@")[0]);
        expect(parsed === null ? "" : domainOf(parsed)).toBe(domainOf(text));
      }),
    );
  });

  test("keys do not change when taken again", () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(addressKey(addressKey(text))).toBe(addressKey(text));
        expect(foldedKey(foldedKey(text))).toBe(foldedKey(text));
      }),
    );
  });

  test("a list of addresses is read as it was written, in any order and with any names", () => {
    const entry = fc.tuple(fc.stringMatching(/^[a-zé ]{0,10}$/), address);
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 20 }), (entries) => {
        const header = entries.map(([name, item]) => `"${name}, x" <${item}>`).join(", ");
        const expected = entries.flatMap(([, item]) => parseAddress(item) ?? []);
        expect(readAddressList(header)).toEqual(expected);
      }),
    );
  });

  test("readAddressList holds addresses only", () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const found of readAddressList(text)) expect(parseAddress(found)).toBe(found);
      }),
    );
  });
});

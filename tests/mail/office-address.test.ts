import { expect, test } from "vitest";
import { isOfficeAddress } from "../../src/mail/office-address.ts";

const rows: readonly (readonly [address: string, subaddress: string | null, isOurs: boolean])[] = [
  ["plp@ville.example", "+", true],
  ["PLP@Ville.Example", "+", true],
  ["plp+abc@ville.example", "+", true],
  ["plp+abc@ville.example", null, true],
  ["plp-abc@ville.example", "-", true],
  ["plp-abc@ville.example", "+", false],
  ["plp.abc@ville.example", ".", true],
  ["plpabc@ville.example", "-", false],
  ["plp-abc@ville.example.evil.net", "-", false],
  ["plp@evil.net", "+", false],
  ["p.l.p@ville.example", "+", false],
  ["login@ville.example", "+", true],
];

test.each(rows)("%s with %s", (address, subaddress, isOurs) => {
  const own = { officeAddress: "plp@ville.example", loginAddress: "login@ville.example" };
  expect(isOfficeAddress(address, { ...own, subaddress })).toBe(isOurs);
});

test("Gmail's dots are folded", () => {
  const own = { officeAddress: "plp.seraing@gmail.com", loginAddress: null, subaddress: "+" };
  expect(isOfficeAddress("PLPSeraing+x@googlemail.com", own)).toBe(true);
});

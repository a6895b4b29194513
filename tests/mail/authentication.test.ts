import fc from "fast-check";
import { expect, test } from "vitest";
import { readIdentity } from "../../src/mail/authentication.ts";
import { readHeaders } from "../../src/mail/headers.ts";
import type { Identity } from "../../src/mail/letter.ts";

const mx = "mx.google.com";
const from = "header.from=voo.example";

/** The letter is From somebody at voo.example. */
const values: readonly (readonly [value: string, identity: Identity])[] = [
  [
    `${mx}; dkim=pass header.i=@voo.example; spf=pass smtp.mailfrom=a@voo.example; dmarc=pass (p=NONE) ${from}`,
    "passed",
  ],
  [`${mx}; dmarc=pass ${from}`, "passed"],
  [`MX.Google.com ; DMARC = Pass  header.from = VOO.example`, "passed"],
  [`${mx} 1; dmarc/1=pass header . from=voo.example`, "passed"],
  [`(a (nested) comment) ${mx} (x; dmarc=fail); dmarc=pass (dmarc=fail) ${from} (y)`, "passed"],
  [`"${mx}"; dmarc=pass reason="a; dmarc=fail" ${from}`, "passed"],
  [`${mx}; spf=pass smtp.mailfrom="a;b"@voo.example; dmarc=pass ${from}`, "passed"],
  [`${mx}; dmarc=fail ${from}`, "failed"],
  [`${mx}; dkim=pass header.i=@voo.example; dmarc=fail (p=NONE) ${from}`, "failed"],
  [`${mx}; dmarc=pass header.from=evil.example`, "unknown"],
  [`${mx}; dmarc=pass header.from=mail.voo.example`, "unknown"],
  [`${mx}; dmarc=pass`, "unknown"],
  [`${mx}; dmarc=fail header.from=evil.example`, "unknown"],
  [`${mx}; dmarc=pass ${from}; dmarc=fail ${from}`, "unknown"],
  [`${mx}; dmarc=temperror ${from}; dkim=pass header.d=voo.example`, "unknown"],
  [`${mx}; dmarc=bestguesspass ${from}`, "unknown"],
  [`${mx}; dkim=pass header.d=voo.example; dmarc=none ${from}`, "passed"],
  [`${mx}; dkim=pass header.i=@mail.voo.example header.s=a header.b=x/y+z==`, "passed"],
  [`${mx}; dkim=fail header.d=voo.example; dkim=pass header.d=voo.example`, "passed"],
  [`${mx}; dkim=pass header.d=example`, "unknown"],
  [`${mx}; dkim=pass header.d=evil.example header.i=@voo.example`, "unknown"],
  [`${mx}; dkim=pass header.d=notvoo.example`, "unknown"],
  [`${mx}; dkim=pass header.d=voo.example; dmarc=none header.from=evil.example`, "unknown"],
  [`${mx}; spf=pass smtp.mailfrom=bounce@mail.voo.example`, "own"],
  [`${mx}; spf=pass smtp.mailfrom=voo.example; dkim=fail header.d=voo.example`, "own"],
  [`${mx}; spf=pass (x) smtp.mailfrom=a+b=c@voo.example; dmarc=none`, "own"],
  [`${mx}; spf=pass smtp.helo=voo.example`, "unknown"],
  [`${mx}; spf=pass smtp.mailfrom=evil.example`, "unknown"],
  [`${mx}; spf=fail smtp.mailfrom=voo.example`, "failed"],
  [`${mx}; dkim=fail header.d=voo.example; spf=pass smtp.mailfrom=evil.example`, "failed"],
  [`${mx}; spf=softfail smtp.mailfrom=voo.example`, "unknown"],
  [`${mx}; spf=fail smtp.mailfrom=evil.example`, "unknown"],
  [`${mx}; none`, "unknown"],
  [mx, "unknown"],
  [`${mx}; arc=pass (dmarc=pass ${from}); spf=none`, "unknown"],
  [`${mx}; dmarc=pass ${from} (unclosed`, "unknown"],
  [`${mx}; dmarc=pass ${from} "unclosed`, "unknown"],
  [`${mx}; dmarc=pass ${from}; x`, "unknown"],
  [`${mx}; dmarc=pass ${from} ${"(x) ".repeat(5_000)}`, "unknown"],
  [`${mx}.evil.example; dmarc=pass ${from}`, "unknown"],
  [`evil.example; ${mx}; dmarc=pass ${from}`, "unknown"],
  [`evil.example (${mx}); dmarc=pass ${from}`, "unknown"],
  [`; dmarc=pass ${from}`, "unknown"],
  ["", "unknown"],
];

test.each(values)("%s", (value, identity) => {
  expect(identityFrom(`Authentication-Results: ${value}\r\n`)).toBe(identity);
});

const blocks: readonly (readonly [name: string, block: string, identity: Identity])[] = [
  ["none", "", "unknown"],
  ["folded", `Authentication-Results: ${mx};\r\n  dmarc=pass\r\n\t${from}\r\n`, "passed"],
  [
    "a forged one below",
    `Authentication-Results: ${mx}; dmarc=fail ${from}\r\nAuthentication-Results: ${mx}; dmarc=pass ${from}\r\n`,
    "failed",
  ],
  [
    "a foreign one above",
    `Authentication-Results: evil.example; dmarc=fail ${from}\r\nAuthentication-Results: ${mx}; dmarc=pass ${from}\r\n`,
    "passed",
  ],
  [
    "a malformed one above",
    `Authentication-Results: ${mx}; dmarc=pass (\r\nAuthentication-Results: ${mx}; dmarc=pass ${from}\r\n`,
    "unknown",
  ],
  [
    "ARC is not believed",
    `ARC-Authentication-Results: i=1; ${mx}; dmarc=pass ${from}\r\n`,
    "unknown",
  ],
  ["X- is not believed", `X-Authentication-Results: ${mx}; dmarc=pass ${from}\r\n`, "unknown"],
  ["Received-SPF is not believed", "Received-SPF: pass (voo.example)\r\n", "unknown"],
  ["a space before the colon", `Authentication-Results : ${mx}; dmarc=pass ${from}\r\n`, "unknown"],
];

test.each(blocks)("%s", (_name, block, identity) => {
  expect(identityFrom(block)).toBe(identity);
});

test("without a trusted issuer nobody is known", () => {
  const headers = headersOf(`Authentication-Results: ${mx}; dmarc=pass ${from}\r\n`);
  expect(readIdentity(headers, "voo.example", null)).toBe("unknown");
  expect(readIdentity(headers, "voo.example", "")).toBe("unknown");
  expect(readIdentity(headers, "", mx)).toBe("unknown");
});

test("an international domain is compared as an A-label", () => {
  const headers = headersOf(
    `Authentication-Results: ${mx}; dmarc=pass header.from=münchen.example\r\n`,
  );
  expect(readIdentity(headers, "xn--mnchen-3ya.example", mx)).toBe("passed");
});

test("no comment, reason or property can turn a failure into a pass", () => {
  const noise = fc
    .string({ unit: "binary", maxLength: 40 })
    .map((text) => text.replace(/[\r\n]/g, " "));
  fc.assert(
    fc.property(noise, noise, (comment, reason) => {
      const quoted = reason.replace(/["\\]/g, "");
      const closed = comment.replace(/[()\\]/g, "");
      const value = `${mx}; dmarc=fail (${closed}) reason="${quoted}" ${from}`;
      expect(identityFrom(`Authentication-Results: ${value}\r\n`)).toBe("failed");
    }),
  );
});

function identityFrom(block: string): Identity {
  return readIdentity(headersOf(block), "voo.example", mx);
}

function headersOf(block: string) {
  return readHeaders(Buffer.from(`${block}From: a@voo.example\r\n\r\nx`));
}

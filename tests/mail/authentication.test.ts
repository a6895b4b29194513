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
  [`${mx}; dmarc=pass reason="a; dmarc=fail" ${from}`, "passed"],
  [`${mx}; dmarc=pass reason="a \\"; dmarc=fail" ${from}`, "passed"],
  [`${mx};dmarc=pass(p=NONE)header.from="voo.example"`, "passed"],
  [`${mx}; dmarc=pass header.from=a@voo.example`, "passed"],
  [`${mx}; dmarc=pass ${from} ${from} policy.dmarc=none`, "passed"],
  // Who vouches: the very name, as a bare word.
  [`"${mx}"; dmarc=pass ${from}`, "unknown"],
  [`${mx}.; dmarc=pass ${from}`, "unknown"],
  [`.${mx}; dmarc=pass ${from}`, "unknown"],
  [`${mx}/1; dmarc=pass ${from}`, "unknown"],
  [`${mx}@evil.example; dmarc=pass ${from}`, "unknown"],
  [`x.${mx}; dmarc=pass ${from}`, "unknown"],
  [`${mx} ${mx}; dmarc=pass ${from}`, "unknown"],
  [`${mx} 2; dmarc=pass ${from}`, "unknown"],
  [`${mx}1; dmarc=pass ${from}`, "unknown"],
  [`${mx} dmarc=pass ${from}`, "unknown"],
  ["m\u0445.google.com; dmarc=pass header.from=voo.example", "unknown"],
  ["\uff4dx.google.com; dmarc=pass header.from=voo.example", "unknown"],
  ["mx.google.com\u00a0; dmarc=pass header.from=voo.example", "unknown"],
  ["mx.google.com\u200b; dmarc=pass header.from=voo.example", "unknown"],
  // What is said, by another meaning of the same signs.
  [`${mx}; dmarc=pass (${from})`, "unknown"],
  [`${mx}; dmarc=pass reason="${from}"`, "unknown"],
  [`${mx}; dmarc=fail reason="x; dmarc=pass ${from}"`, "failed"],
  [`${mx}; dmarc=fail (; dmarc=pass ${from}) ${from}`, "failed"],
  [`${mx}; (dmarc=pass ${from})`, "unknown"],
  [`${mx}; "dmarc=pass ${from}"`, "unknown"],
  [`${mx}; dmarc="pass" ${from}`, "unknown"],
  [`${mx}; dmarc=pass"" ${from}`, "unknown"],
  [`${mx}; xdmarc=pass ${from}`, "unknown"],
  [`${mx}; x.dmarc=pass ${from}`, "unknown"],
  [`${mx}; dmarc/2=pass ${from}`, "unknown"],
  [`${mx}; dmarc=pass=fail ${from}`, "unknown"],
  [`${mx}; dmarc==pass ${from}`, "unknown"],
  [`${mx}; dmarc=pass,${from}`, "unknown"],
  [`${mx}; dmarc=pass header.from=voo.example,evil.example`, "unknown"],
  [`${mx}; dmarc=pass ${from} header.from=evil.example`, "unknown"],
  [`${mx}; dmarc=pass header.from=evil.example ${from}`, "unknown"],
  [`${mx}; dmarc=pass header.from=voo.example.`, "unknown"],
  [`${mx}; dmarc=pass header.from=example`, "unknown"],
  [`${mx}; dmarc=pass header.from=`, "unknown"],
  [`${mx}; dmarc=pass header.from=""`, "unknown"],
  ["mx.google.com; dmarc=pass header.from=\uff56oo.example", "unknown"],
  ["mx.google.com; dmarc=pass header.from=v\u043eo.example", "unknown"],
  ["mx.google.com; dmarc=pass header.from=voo\u3002example", "unknown"],
  ["mx.google.com; dmarc=pass header.from=voo.example\u0000", "unknown"],
  ["mx.google.com; dmarc=pass\u00a0header.from=voo.example", "unknown"],
  [`${mx}; dmarc=pass reply.from=voo.example`, "unknown"],
  [`${mx}; dmarc=pass smtp.mailfrom=voo.example`, "unknown"],
  [`${mx}; dmarc=permerror ${from}; spf=pass smtp.mailfrom=voo.example`, "unknown"],
  [`${mx}; dmarc=quarantine ${from}`, "unknown"],
  [`${mx}; dmarc=none ${from}; spf=pass smtp.mailfrom=voo.example`, "own"],
  [`${mx}; dmarc=none ${from}; dmarc=pass ${from}`, "unknown"],
  [`${mx}; spf=pass smtp.mailfrom=voo.example; dmarc=fail ${from}`, "failed"],
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
  [`${mx}; dkim=pass header.d=voo.example.evil.net`, "unknown"],
  [`${mx}; dkim=pass header.d=voo-example.net`, "unknown"],
  [`${mx}; dkim=pass header.d=xn--v-7ba6b.example`, "unknown"],
  [`${mx}; dkim=pass header.d=mail.voo.example`, "passed"],
  [`${mx}; dkim=pass header.d=voo.example header.i=anne.collard@mail.voo.example`, "passed"],
  [`${mx}; dkim=pass header.i=anne.collard@voo.example`, "passed"],
  [`${mx}; dkim=pass header.i="evil@bad.net"@voo.example`, "passed"],
  [`${mx}; dkim=pass header.i=voo.example@bad.net`, "unknown"],
  [`${mx}; dkim=pass header.d=voo.example header.i=@evil.net`, "unknown"],
  [`${mx}; dkim=pass header.d=mail.voo.example header.i=@voo.example`, "unknown"],
  [`${mx}; dkim=pass header.d=voo.example header.i=@notvoo.example`, "unknown"],
  [`${mx}; dkim=pass header.d="" header.i=@voo.example`, "unknown"],
  [`${mx}; dkim=pass header.s=voo.example`, "unknown"],
  [`${mx}; dkim=pass (header.d=voo.example)`, "unknown"],
  [`${mx}; dkim=neutral header.d=voo.example`, "unknown"],
  [`${mx}; dkim=pass header.d=bad.net; dkim=pass header.d=voo.example`, "passed"],
  [`${mx}; dkim=pass header.d=bad.net; dkim=fail header.d=voo.example`, "failed"],
  [`${mx}; dkim-adsp=pass header.d=voo.example`, "unknown"],
  [`${mx}; dkim=pass header.d=voo.example; dmarc=none header.from=evil.example`, "unknown"],
  [`${mx}; spf=pass smtp.mailfrom=bounce@mail.voo.example`, "own"],
  [`${mx}; spf=pass smtp.mailfrom=voo.example; dkim=fail header.d=voo.example`, "own"],
  [`${mx}; spf=pass (x) smtp.mailfrom=a+b=c@voo.example; dmarc=none`, "own"],
  [`${mx}; spf=pass smtp.helo=voo.example`, "unknown"],
  [`${mx}; spf=pass smtp.mailfrom=evil.example`, "unknown"],
  [`${mx}; spf=fail smtp.mailfrom=voo.example`, "failed"],
  [`${mx}; dkim=fail header.d=voo.example; spf=pass smtp.mailfrom=evil.example`, "failed"],
  [`${mx}; spf=pass smtp.mailfrom="x; dmarc=pass ${from}"@evil.net`, "unknown"],
  [`${mx}; spf=pass smtp.mailfrom="a@voo.example"@evil.net`, "unknown"],
  [`${mx}; spf=pass smtp.mail=voo.example`, "unknown"],
  [`${mx}; spf=pass header.from=voo.example`, "unknown"],
  [`${mx}; spf=pass smtp.mailfrom=`, "unknown"],
  [`${mx}; spf=bestguesspass smtp.mailfrom=voo.example`, "unknown"],
  [`${mx}; spf=pass smtp.mailfrom=voo.example; dkim=fail header.d=evil.net`, "own"],
  [`${mx}; iprev=pass; auth=pass smtp.auth=a@voo.example`, "unknown"],
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
  [
    "nearly its name above, its name below",
    `Authentication-Results: "${mx}"; dmarc=none\r\nAuthentication-Results: ${mx}; dmarc=pass ${from}\r\n`,
    "unknown",
  ],
  [
    "two forged ones around a foreign one",
    `Authentication-Results: ${mx}; dmarc=none ${from}\r\nAuthentication-Results: relay.example; dmarc=pass ${from}\r\nAuthentication-Results: ${mx}; dmarc=pass ${from}\r\n`,
    "unknown",
  ],
  [
    "one that says nothing above, a forged one below",
    `Authentication-Results: ${mx}; none\r\nAuthentication-Results: ${mx}; dmarc=pass ${from}\r\n`,
    "unknown",
  ],
  [
    "one of another version above, a forged one below",
    `Authentication-Results: ${mx} 7; dmarc=fail ${from}\r\nAuthentication-Results: ${mx}; dmarc=pass ${from}\r\n`,
    "unknown",
  ],
  [
    "folded inside the domain",
    `Authentication-Results: ${mx}; dmarc=pass header.from=voo.\r\n example\r\n`,
    "unknown",
  ],
  [
    "a bare CR in it",
    `Authentication-Results: evil.example;\rAuthentication-Results: ${mx}; dmarc=pass ${from}\r\n`,
    "unknown",
  ],
  [
    "a bare CR in the trusted one",
    `Authentication-Results: ${mx};\rdmarc=pass ${from}\r\n`,
    "unknown",
  ],
  [
    "in the fold of another field",
    `Subject: x\r\n Authentication-Results: ${mx}; dmarc=pass ${from}\r\n`,
    "unknown",
  ],
  [
    "an encoded word",
    `Authentication-Results: =?utf-8?q?${mx}?=; dmarc=pass ${from}\r\n`,
    "unknown",
  ],
  ["a look-alike field", `Authentication\u2010Results: ${mx}; dmarc=pass ${from}\r\n`, "unknown"],
  [
    "a field with an end",
    `Authentication-Results-Original: ${mx}; dmarc=pass ${from}\r\n`,
    "unknown",
  ],
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

test("below a public suffix nobody vouches for a neighbour, and the suffix for itself alone", () => {
  const of = (fromDomain: string, signer: string) => {
    const headers = headersOf(`Authentication-Results: ${mx}; dkim=pass header.d=${signer}\r\n`);
    return readIdentity(headers, fromDomain, mx);
  };
  expect(of("anne.github.io", "mallory.github.io")).toBe("unknown");
  expect(of("anne.github.io", "github.io")).toBe("unknown");
  expect(of("a.co.uk", "b.co.uk")).toBe("unknown");
  expect(of("a.co.uk", "co.uk")).toBe("unknown");
  expect(of("skynet.be", "be")).toBe("unknown");
  expect(of("github.io", "github.io")).toBe("passed");
  expect(of("mail.skynet.be", "news.skynet.be")).toBe("passed");
});

test("what signs for its name with the Kelvin sign is somebody else", () => {
  const field = "Authentication-Results: s\u212aynet.be; dmarc=pass header.from=voo.example\r\n";
  expect(readIdentity(headersOf(field), "voo.example", "skynet.be")).toBe("unknown");
});

test("no comment, reason or property can turn a failure into a pass", () => {
  const noise = fc
    .string({ unit: "binary", maxLength: 40 })
    .map((text) => text.replace(/\p{Cc}/gu, " "));
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

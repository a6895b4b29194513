// Authentication-Results fields built by somebody who knows the truth, in every lawful dress (comments,
// folding, quotes, order, case); and header blocks torn in every unlawful way.
import fc from "fast-check";
import { expect, test } from "vitest";
import { readIdentity } from "../../src/mail/authentication.ts";
import { readHeaders } from "../../src/mail/headers.ts";
import type { Identity } from "../../src/mail/letter.ts";
import { readSender } from "../../src/mail/sender.ts";

const mx = "mx.google.com";
const own = ["voo.example", "mail.voo.example"];
const foreign = [
  "evil.net",
  "notvoo.example",
  "voo.example.evil.net",
  "example",
  "voo-example.net",
];
const results = ["pass", "fail", "none", "neutral", "softfail", "temperror", "permerror"] as const;

interface Said {
  readonly method: "dmarc" | "dkim" | "spf";
  readonly result: string;
  readonly name: string;
  readonly domain: string;
}

const said: fc.Arbitrary<Said> = fc.oneof(
  fc.record({
    method: fc.constant("dkim" as const),
    result: fc.constantFrom(...results),
    name: fc.constantFrom("header.d", "header.i"),
    domain: fc.constantFrom(...own, ...own, ...foreign),
  }),
  fc.record({
    method: fc.constant("spf" as const),
    result: fc.constantFrom(...results),
    name: fc.constantFrom("smtp.mailfrom", "smtp.mailfrom", "smtp.helo"),
    domain: fc.constantFrom(...own, ...own, ...foreign),
  }),
);
const dmarc = fc.option(
  fc.record({
    method: fc.constant("dmarc" as const),
    result: fc.constantFrom(...results, "bestguesspass"),
    name: fc.constant("header.from"),
    domain: fc.constantFrom("voo.example", "voo.example", "voo.example", ...foreign, own[1] ?? ""),
  }),
  { nil: null, freq: 1 },
);

/** By the contract's own words, without a parser. */
function truthOf(policy: Said | null, others: readonly Said[]): Identity {
  if (policy !== null && policy.domain !== "voo.example") return "unknown";
  if (policy?.result === "pass") return "passed";
  if (policy?.result === "fail") return "failed";
  if (policy !== null && policy.result !== "none") return "unknown";
  const aligned = (method: string, result: string) =>
    others.some((one) => {
      const counts = one.name !== "smtp.helo" && own.includes(one.domain);
      return one.method === method && one.result === result && counts;
    });
  if (aligned("dkim", "pass")) return "passed";
  if (aligned("spf", "pass")) return "own";
  return aligned("dkim", "fail") || aligned("spf", "fail") ? "failed" : "unknown";
}

/** Text that says everything that is not so, for where it counts for nothing. */
const lies = fc.constantFrom(
  ...["", "p=NONE sp=NONE dis=NONE", "x", "2026-03-02; x", "google.com: domain designates 1.2.3.4"],
  ...["dmarc=pass header.from=voo.example", "; dmarc=pass header.from=voo.example;", "dkim=pass"],
  ...["dkim=pass header.d=voo.example", "; dmarc=fail header.from=voo.example", mx, "a=b;c=d", "é"],
);
const comment = fc.oneof(
  lies.map((text) => `(${text})`),
  lies.map((text) => `(a (${text}) "\\))`),
);
const gap = fc
  .tuple(fc.constantFrom(" ", "\r\n ", "\r\n\t ", "  "), fc.option(comment, { nil: "" }))
  .map(([space, text]) => (text === "" ? space : `${space}${text} `));
const maybeGap = fc.oneof({ weight: 3, arbitrary: fc.constant("") }, gap);
const dressed = fc.record({
  gaps: fc.array(gap, { minLength: 12, maxLength: 12 }),
  tight: fc.array(maybeGap, { minLength: 12, maxLength: 12 }),
  quoted: fc.boolean(),
  upper: fc.boolean(),
  local: fc.constantFrom("", "@", "a.b+c=d@", '"a;b"@', '"x; dmarc=pass header.from=voo.example"@'),
  reason: fc.option(lies, { nil: null }),
  version: fc.constantFrom("", "/1"),
  more: fc.constantFrom("", "header.s=x", "header.b=ab/c+d==", "policy.p=none", "smtp.x=y"),
});

type Dress = typeof dressed extends fc.Arbitrary<infer Value> ? Value : never;

function statement(one: Said, dress: Dress): string {
  const [before = "", a = " ", b = " ", c = " "] = dress.gaps;
  const [t = "", u = "", v = "", w = ""] = dress.tight;
  const cased = (text: string) => (dress.upper ? text.toUpperCase() : text);
  const local = one.method === "dmarc" ? "" : dress.local;
  const domain = cased(one.domain);
  const value = dress.quoted && local === "" ? `"${domain}"` : `${local}${domain}`;
  const [type = "", property = ""] = one.name.split(".");
  const reason = dress.reason === null ? "" : `${c}reason${t}="${dress.reason}"`;
  const more = dress.more === "" ? "" : `${b}${dress.more}`;
  const method = `${cased(one.method)}${dress.version}`;
  const name = `${cased(type)}${u}.${v}${cased(property)}`;
  return `${before}${method}${w}=${t}${cased(one.result)}${reason}${a}${name}${u}=${t}${value}${more}${w}`;
}

const field = fc
  .record({
    policy: dmarc,
    others: fc.array(said, { maxLength: 5 }),
    dress: dressed,
    at: fc.nat({ max: 5 }),
    issuer: fc.constantFrom(mx, "MX.Google.com", "Mx.gOOgle.Com"),
    version: fc.constantFrom("", " 1"),
    end: fc.constantFrom("", ";"),
  })
  .chain((made) =>
    fc
      .array(dressed, { minLength: made.others.length + 1, maxLength: made.others.length + 1 })
      .map((dresses) => ({ ...made, dresses })),
  )
  .map(({ policy, others, dress, at, issuer, version, end, dresses }) => {
    const all: Said[] = [...others];
    if (policy !== null) all.splice(Math.min(at, all.length), 0, policy);
    const statements = all.map((one, index) => statement(one, dresses[index] ?? dress));
    const body = statements.length === 0 ? " none" : statements.join(";");
    const [first = "", second = ""] = dress.tight;
    const value = `${first}${issuer}${version}${second};${body}${end}`;
    return { value, truth: truthOf(policy, others) };
  });

const from = "From: Anne <anne.collard@voo.example>\r\n";
const identityOf = (block: string, source = `${block}${from}\r\nx`) =>
  readIdentity(readHeaders(Buffer.from(source)), "voo.example", mx);

test("in whatever dress, the verdict is the truth", () => {
  const seen = new Map<Identity, number>();
  fc.assert(
    fc.property(field, ({ value, truth }) => {
      seen.set(truth, (seen.get(truth) ?? 0) + 1);
      expect(identityOf(`Authentication-Results: ${value}\r\n`)).toBe(truth);
    }),
    { numRuns: 5_000 },
  );
  // A generator that makes one verdict alone would prove little.
  for (const identity of ["passed", "own", "unknown", "failed"] as const) {
    expect(seen.get(identity) ?? 0, identity).toBeGreaterThan(100);
  }
});

test("what stands below the trusted one changes nothing", () => {
  const below = fc.array(
    fc.oneof(
      field.map(({ value }) => value),
      lies,
    ),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(field, below, ({ value, truth }, others) => {
      const fields = [value, ...others].map((one) => `Authentication-Results: ${one}\r\n`);
      expect(identityOf(fields.join(""))).toBe(truth);
    }),
    { numRuns: 1_000 },
  );
});

/** What a sender may write, above and below the server's own field. */
const hostileLine = fc
  .tuple(
    fc.constantFrom(
      ...["Authentication-Results:", "Authentication-Results :", "authentication-results:"],
      ...["ARC-Authentication-Results: i=1;", "X-Authentication-Results:", "Received-SPF:"],
      ...["Authentication-Results\u0000:", "\rAuthentication-Results:", "Subject:", "From :", " "],
    ),
    fc.constantFrom(
      ...[`"${mx}"`, `${mx}.`, `x${mx}`, `${mx} 2`, `(${mx}) evil.net`, `evil.net (${mx})`, ""],
      ...[`${mx}@evil.net`, `${mx}.evil.net`, "m\u0445.google.com", `evil.net;${mx}`, "=?x?q?mx?="],
    ),
    fc.constantFrom("; dmarc=pass header.from=voo.example", ";dkim=pass header.d=voo.example"),
    fc.constantFrom("\r\n", "\n", "\r", "\r\r\n", "\r\n \r\n", "\u0000\r\n"),
  )
  .map((parts) => parts.join(" "));
const untrusted = fc.constantFrom(
  ...[
    "dmarc=none",
    "dmarc=fail header.from=voo.example",
    "none",
    "dmarc=pass header.from=evil.net",
  ],
  ...["dkim=pass header.d=evil.net", "dmarc=temperror header.from=voo.example", "dmarc=pass"],
);

test("no field but the server's own passes anybody, however it is written", () => {
  const lines = fc.array(hostileLine, { maxLength: 6 });
  fc.assert(
    fc.property(untrusted, lines, lines, (said, above, below) => {
      const trusted = `Authentication-Results: ${mx}; ${said}\r\n`;
      // A letter that begins with a folded line would go on with the server's own field: that no server lets
      // one in is not ours to see to.
      const upper = above.filter((line) => !/^[ \r]/.test(line)).join("");
      const first = below.findIndex((line) => !line.startsWith(" "));
      const theirs = first < 0 ? "" : below.slice(first).join("");
      expect(identityOf(upper + trusted + theirs)).not.toBe("passed");
    }),
    { numRuns: 5_000 },
  );
});

test("octets put in, taken out or doubled anywhere never make a pass of what is none", () => {
  const octet = fc.constantFrom(...'()"\\;=. \t\r\n\u0000@<>:,xX/1é');
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    octet,
    drop: fc.nat(2),
  });
  const trusted = `Authentication-Results: ${mx};\r\n dkim=pass header.i=@evil.net header.s=a;\r\n spf=pass (x (dmarc=pass) "y) smtp.mailfrom="z; dmarc=pass header.from=voo.example"@evil.net;\r\n dmarc=fail reason="dmarc=pass" header.from=voo.example\r\n`;
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
      let text = trusted;
      for (const { at, octet: put, drop } of changes) {
        const start = Math.floor(at * text.length);
        text = text.slice(0, start) + put + text.slice(start + drop);
      }
      const headers = readHeaders(Buffer.from(`${text}${from}\r\nx`));
      const sender = readSender(headers);
      const identity = readIdentity(headers, "voo.example", mx);
      // Two octets can end the server's own word and let another statement begin: never in our name.
      if (typeof sender !== "string" && identity === "passed") {
        expect(text).toMatch(/dmarc=pass[^;]{0,40}header\.from=voo\.example/);
      }
      expect(changes.length === 1 && identity === "passed").toBe(false);
    }),
    { numRuns: 5_000 },
  );
});

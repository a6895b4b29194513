// The parts of the SMTP side that need no socket: replies out of octets, letters into octets, what a
// reply means, how long to wait after trouble.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createBackoff } from "../../src/edges/smtp-backoff.ts";
import { isPlainAddress, toWire } from "../../src/edges/smtp-letter.ts";
import { judgeReply } from "../../src/edges/smtp-outcome.ts";
import { createReplyReader, type Reply, ReplyFault } from "../../src/edges/smtp-reply.ts";

describe("replies", () => {
  const read = (...chunks: string[]) => {
    const replies: Reply[] = [];
    const take = createReplyReader((reply) => replies.push(reply));
    for (const chunk of chunks) take(Buffer.from(chunk, "latin1"));
    return replies;
  };
  const several = "250-2.0.0 one\r\n250 two\r\n354\r\n550-5.1.1 a\n550-5.1.1\r\n550 5.1.1 b\r\n";
  const expected = [
    { code: 250, kind: 2, text: "250-2.0.0 one\n250 two" },
    { code: 354, kind: 3, text: "354" },
    { code: 550, kind: 5, text: "550-5.1.1 a\n550-5.1.1\n550 5.1.1 b" },
  ];

  test("are the same, wherever they are cut", () => {
    expect(read(several)).toEqual(expected);
    expect(read(...several)).toEqual(expected);
    for (let at = 0; at <= several.length; at += 1) {
      expect(read(several.slice(0, at), several.slice(at)), `cut at ${at}`).toEqual(expected);
    }
  });

  test("UTF-8 is read as such, and other octets one by one", () => {
    expect(read("250 \xc3\xa9t\xc3\xa9\r\n250 \xe9\r\n").map(({ text }) => text)).toEqual([
      "250 été",
      "250 é",
    ]);
  });

  test.each([
    ["words", "hello\r\n"],
    ["two digits", "25 x\r\n"],
    ["four digits", "2500 x\r\n"],
    ["a code that is none", "650 x\r\n"],
    ["nothing", "\r\n"],
    ["another code in the last line", "250-x\r\n251 y\r\n"],
    ["a line without end", "x".repeat(20_000)],
    ["lines without end", "250-x\r\n".repeat(5_000)],
  ])("what is none: %s", (_, octets) => {
    expect(() => read("250 fine\r\n", octets)).toThrow(ReplyFault);
    const before: Reply[] = [];
    const take = createReplyReader((reply) => before.push(reply));
    expect(() => take(Buffer.from(`250 fine\r\n${octets}`))).toThrow(ReplyFault);
    expect(before).toHaveLength(1);
  });
});

describe("the form on the wire", () => {
  test.each([
    ["a\r\n", "a\r\n"],
    ["a", "a\r\n"],
    ["", ""],
    [".", "..\r\n"],
    [".\r\n", "..\r\n"],
    ["a\r\n.\r\n.b\r\n..\r\n", "a\r\n..\r\n..b\r\n...\r\n"],
    ["a\n.\nb", "a\r\n..\r\nb\r\n"],
    ["a\r.\rb\r", "a\r\n..\r\nb\r\n"],
    ["a\n\r.\r\n", "a\r\n\r\n..\r\n"],
    ["a\r\r\n.b\r\n", "a\r\n\r\n..b\r\n"],
    ["é\r\n", "\xc3\xa9\r\n"],
  ])("%j becomes %j", (given, wire) => {
    expect(toWire(Buffer.from(given))).toBe(wire);
  });

  test("never holds an end of its own, and is undone by taking the dots away", () => {
    const piece = fc.constantFrom("\r", "\n", "\r\n", ".", "..", "a", "\r\n.\r\n", "\n.\n", "\0");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const given = pieces.join("");
        const wire = toWire(Buffer.from(given, "latin1"));
        expect(`\r\n${wire}`).not.toMatch(/\r\n\.(?!\.)/);
        expect(wire.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        const lines = given.replace(/\r\n|\r|\n/g, "\r\n");
        const ended = lines === "" || lines.endsWith("\r\n") ? lines : `${lines}\r\n`;
        expect(wire.replace(/^\.|(?<=\r\n)\./g, "")).toBe(ended);
      }),
      { numRuns: 2_000 },
    );
  });
});

test.each([
  ["anna@example.org", true],
  ["anna.b+c_d-e=f@sub.example.org", true],
  ["anna@example.org>\r\nRSET", false],
  ["anna@example.org\n", false],
  ["<anna@example.org>", false],
  ["anna, bert@example.org", false],
  ["anna@[127.0.0.1]", false],
  ["é@example.org", false],
  ["anna", false],
  ["", false],
])("isPlainAddress(%j) is %s", (address, expected) => {
  expect(isPlainAddress(address)).toBe(expected);
});

describe("what a reply means", () => {
  const recipient = { result: "retry", scope: "recipient" };
  const halt = (cause: string) => ({ result: "retry", scope: "everything", cause });
  test.each<[string, string, object]>([
    ["MAIL FROM", "421 4.3.0 Temporary System Problem", halt("busy")],
    ["MAIL FROM", "451 4.3.0 later", halt("busy")],
    ["MAIL FROM", "530 5.7.0 Authentication Required", halt("login")],
    ["MAIL FROM", "550 5.4.5 Daily user sending limit exceeded", halt("daily-limit")],
    ["MAIL FROM", "552 5.3.4 too large", { result: "give-up" }],
    ["RCPT TO", "421 4.4.5 later", halt("busy")],
    ["RCPT TO", "450 4.2.1 receiving mail too quickly", recipient],
    ["RCPT TO", "451 4.4.2 Timeout", recipient],
    ["RCPT TO", "452 4.2.2 over quota", recipient],
    ["RCPT TO", "452 4.5.3 too many recipients", recipient],
    ["RCPT TO", "503 5.5.1 bad sequence", halt("busy")],
    ["RCPT TO", "550 5.1.1 no such user", { result: "give-up" }],
    ["RCPT TO", "550 5.4.5 Daily user sending limit exceeded", halt("daily-limit")],
    ["RCPT TO", "550-5.4.5 Daily user\n550 5.4.5 sending limit", halt("daily-limit")],
    ["RCPT TO", "550 5.7.1 Daily SMTP relay limit exceeded for customer", halt("daily-limit")],
    ["DATA", "550-5.7.1 Daily SMTP relay limit\n550 5.7.1 exceeded", halt("daily-limit")],
    ["DATA", "550 5.7.1 not RFC 5322 compliant: Daily", { result: "give-up" }],
    ["DATA", "550 5.7.1 Dailyness", { result: "give-up" }],
    ["DATA", "554 5.7.1 Daily", { result: "give-up" }],
    ["DATA", "454 4.7.0 Too many login attempts", halt("busy")],
    ["DATA", "452 4.3.1 full", { ...halt("busy"), isAtLetter: true }],
    ["RCPT TO", "452 4.3.1 Insufficient system storage", { ...halt("busy"), isAtLetter: true }],
    ["RCPT TO", "451 4.3.0 Temporary server error", halt("busy")],
    ["RCPT TO", "554 5.3.0 not to this user", { result: "give-up" }],
    ["RCPT TO", "450 4.2.1 Peak SMTP relay limit exceeded for customer", halt("busy")],
    ["RCPT TO", "450 4.2.1 this user receives mail too quickly", recipient],
    ["RCPT TO", "554 5.7.1 <a@b.c>: Relay access denied", { result: "give-up", mayBeOurs: true }],
    ["RCPT TO", "550 5.7.1 Authentication required", { result: "give-up", mayBeOurs: true }],
    ["DATA", "250 2.0.0 OK", { result: "sent", response: "250 2.0.0 OK" }],
    ["AUTH PLAIN", "454 4.7.0 Too many login attempts", halt("busy")],
    ["AUTH PLAIN", "534 5.7.9 Application-specific password required", halt("login")],
    ["AUTH PLAIN", "535 5.7.8 Username and Password not accepted", halt("login")],
    ["EHLO", "550 5.7.1 go away", halt("busy")],
  ])("at %s, %j", (command, text, expected) => {
    expect(judgeReply(command, { code: Number(text.slice(0, 3)), text })).toMatchObject(expected);
  });
});

describe("waiting after trouble", () => {
  const steps = (chance: number) => {
    let now = 0;
    const backoff = createBackoff(
      { firstMs: 1_000, lastMs: 6_000 },
      { now: () => now, chance: () => chance },
    );
    const waits: number[] = [];
    for (let failure = 0; failure < 5; failure += 1) {
      backoff.fail();
      const failedAt = now;
      while (backoff.waitMs() > 0) now += 100;
      waits.push(now - failedAt);
    }
    backoff.succeed();
    expect([backoff.waitMs(), backoff.failures]).toEqual([0, 0]);
    return waits;
  };
  test("doubles up to a bound, less up to a half by chance", () => {
    expect(steps(0)).toEqual([1_000, 2_000, 4_000, 6_000, 6_000]);
    expect(steps(1)).toEqual([500, 1_000, 2_000, 3_000, 3_000]);
  });
});

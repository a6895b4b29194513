// The Gmail-like double as nodemailer sees it: copies of what was sent, rewriting, limits.
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import type { GmailOptions } from "../servers/gmail/gmail.ts";
import { composeMail, getSubject, until } from "../servers/intake.ts";
import { endAll, fetchAll, newSender, open, send, serve } from "./gmail-clients.ts";
import { headerOf } from "./letters.ts";

afterEach(endAll);

describe("sent mail", () => {
  test("the copy appears after a while, or never", async () => {
    const gmail = await serve({ behaviour: { sentCopyDelayMs: 400 } });
    const sender = newSender(gmail);
    const client = await open(gmail, gmail.folders.sent);
    const find = async () => {
      await client.noop();
      return client.search({ gmraw: "rfc822msgid:one@example.org" }, { uid: true });
    };
    await send(sender, composeMail("one"));
    expect(gmail.accepted).toHaveLength(1);
    expect(await find()).toEqual([]);
    await sleep(600);
    expect(await find()).toEqual([1]);
    gmail.behaviour.sentCopyDelayMs = null;
    await send(sender, composeMail("two"));
    await sleep(50);
    expect(gmail.list(gmail.folders.sent).map(getSubject)).toEqual(["one"]);
    expect(gmail.accepted).toHaveLength(2);
  });

  test("sent again with the same id and date: one copy; other dates: two", async () => {
    const gmail = await serve();
    const sender = newSender(gmail);
    const dated = (day: number) =>
      Buffer.concat([
        Buffer.from(`Date: Mon, ${day} Nov 2026 10:00:00 +0000\r\n`),
        composeMail("one"),
      ]);
    await send(sender, dated(2));
    await send(sender, dated(2));
    expect(gmail.list(gmail.folders.sent)).toHaveLength(1);
    await send(sender, dated(9));
    expect(gmail.list(gmail.folders.sent)).toHaveLength(2);
    expect(gmail.accepted).toHaveLength(3);
  });

  test("to oneself, with a plus and without the dot: one letter in INBOX and Sent", async () => {
    const gmail = await serve({ behaviour: { sentCopyDelayMs: 100 } });
    const sender = newSender(gmail);
    await send(sender, composeMail("one"), "PLPseraing+u.abc@googlemail.com");
    expect(gmail.list("INBOX")).toHaveLength(1);
    expect(gmail.list(gmail.folders.sent)).toHaveLength(0);
    await until(() => gmail.list(gmail.folders.sent).length === 1);
    const client = await open(gmail, gmail.folders.all);
    const [only, ...more] = await fetchAll(client);
    expect(only?.labels.sort()).toEqual(["\\Inbox", "\\Sent"]);
    expect(more).toEqual([]);
    const [letter = Buffer.from("")] = gmail.list("INBOX");
    expect(headerOf(letter, "Delivered-To")).toBe("PLPseraing+u.abc@googlemail.com");
  });

  test("doubles that come in are dropped, unless told otherwise", async () => {
    const gmail = await serve();
    await send(newSender(gmail), composeMail("one"));
    expect(gmail.deliver(composeMail("one"))).toBeNull();
    expect(gmail.list("INBOX")).toEqual([]);
    gmail.behaviour.dropsDoubles = false;
    expect(gmail.deliver(composeMail("one"))).toMatch(/^\d{1,19}$/);
    expect(gmail.list("INBOX")).toHaveLength(1);
    expect(() => gmail.deliver(composeMail("x"), { to: "plp@example.org" })).toThrow("elsewhere");
  });

  test("From, a bad Message-ID and Bcc are rewritten; the dots stay", async () => {
    const gmail = await serve({ behaviour: { aliases: ["desk@example.org"] } });
    const sender = newSender(gmail);
    const head = "Bcc: hidden@example.org\r\nSubject: x\r\nMessage-ID: no-brackets@example.org";
    const compose = (from: string) => Buffer.from(`From: ${from}\r\n${head}\r\n\r\n.\r\n..two\r\n`);
    await send(sender, compose('"PLP Seraing"\r\n <other@example.org>'));
    await send(sender, compose("desk@example.org"));
    const [first, second] = gmail.list(gmail.folders.sent);
    if (!first || !second) throw new Error("Both are in Sent.");
    const [rewritten, kept] = headerOf(first, "From").includes("desk")
      ? [second, first]
      : [first, second];
    const text = rewritten.toString();
    expect(text).toMatch(/^From: "PLP Seraing"\r\n <plp\.seraing@gmail\.com>\r$/m);
    expect(text).toMatch(/^X-Google-Original-From: "PLP Seraing"\r\n <other@example\.org>\r$/m);
    expect(text).toMatch(/^Message-ID: <double\d@smtp\.gmail\.com>\r$/m);
    expect(headerOf(rewritten, "X-Google-Original-Message-ID")).toBe("no-brackets@example.org");
    expect(text).not.toContain("hidden");
    expect(text).toMatch(/\r\n\r\n\.\r\n\.\.two\r\n$/);
    expect(headerOf(kept, "From")).toBe("desk@example.org");
    expect(gmail.accepted[1]?.raw.toString()).toBe(compose("desk@example.org").toString());
  });
});

describe("limits of sending", () => {
  test("the daily limit, until the window has passed", async () => {
    const gmail = await serve({ behaviour: { dailyMax: 2, dailyMs: 700 } });
    const sender = newSender(gmail);
    const begun = Date.now();
    for (const name of ["one", "two"]) await send(sender, composeMail(name));
    await expect(send(sender, composeMail("three"))).rejects.toMatchObject({
      ...{ code: "EENVELOPE", command: "DATA", responseCode: 550 },
      response: expect.stringMatching(
        /^550-5\.4\.5 Daily user sending limit exceeded\..{1,200}gsmtp$/s,
      ),
    });
    await sleep(begun + 750 - Date.now());
    await send(sender, composeMail("three"));
    expect(gmail.accepted.map(({ raw }) => getSubject(raw))).toEqual(["one", "two", "three"]);
  });

  const refusals: [string, GmailOptions["behaviour"], number, RegExp][] = [
    ["a revoked password", { logIn: "refused" }, 535, /^535-5\.7\.8 Username and Password not/],
    ["a plain password", { logIn: "app password wanted" }, 534, /^534-5\.7\.9 Application-spec/],
    ["many log-ins", { loginsPerMinute: 0 }, 454, /^454 4\.7\.0 Too many login attempts/],
    ["many mails", { mailsPerMinute: 0 }, 421, /^421 4\.7\.0 Try again later, closing conn/],
    ["many connections", { smtpConnectionsMax: 0 }, 421, /^421 4\.3\.0 Temporary System Problem/],
  ];
  test.each(refusals)("%s", async (_name, behaviour = {}, responseCode, words) => {
    const gmail = await serve({ behaviour });
    const response = expect.stringMatching(words);
    const sending = send(newSender(gmail), composeMail("one"));
    await expect(sending).rejects.toMatchObject({ responseCode, response });
    expect(gmail.accepted).toEqual([]);
  });

  test("recipients: too many, and one with a dot too many", async () => {
    const gmail = await serve();
    const sender = newSender(gmail);
    const people = Array.from({ length: 101 }, (_, n) => `person-${n}@example.org`);
    const { accepted, rejected } = await send(sender, composeMail("one"), people);
    expect([accepted.length, rejected]).toEqual([100, ["person-100@example.org"]]);
    const bad = send(sender, composeMail("two"), "a..b@gmail.com");
    await expect(bad).rejects.toMatchObject({ responseCode: 553 });
  });

  test("a script may answer in place of the account", async () => {
    const gmail = await serve({
      reply: (stage, address) => {
        return stage === "rcpt" && address.startsWith("full") ? "452 4.2.2 over quota" : null;
      },
    });
    const sender = newSender(gmail);
    const full = send(sender, composeMail("one"), "full@example.org");
    await expect(full).rejects.toMatchObject({ responseCode: 452 });
    await send(sender, composeMail("one"));
  });

  test("a thousand letters, two of the megabytes, over five connections: each once and whole", async () => {
    const gmail = await serve({ behaviour: { dailyMax: 10_000, sentCopyDelayMs: null } });
    const sender = newSender(gmail, { maxConnections: 5 });
    const large = `.\r\n${"x".repeat(76)}\r\n`.repeat(30_000);
    const letters = Array.from({ length: 1_000 }, (_, n) =>
      composeMail(`letter-${n}`, n % 500 === 0 ? large : ".Bonjour"),
    );
    const begun = performance.now();
    await Promise.all(letters.map((raw) => send(sender, raw)));
    console.log(`1000 letters in ${Math.round(performance.now() - begun)} ms`);
    const sorted = (all: readonly Buffer[]) => all.map(String).sort();
    expect(sorted(gmail.accepted.map(({ raw }) => raw))).toEqual(sorted(letters));
  });
});

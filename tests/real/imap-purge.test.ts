// Letters are deleted for good through Dovecot: those that were meant, in the folder that was meant, no other.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { MailboxConnection } from "../../src/edges/imap-connection.ts";
import { type PurgeLetters, purgeFolder } from "../../src/edges/imap-purge.ts";
import { foldedKey } from "../../src/mail/address.ts";
import { silentLog } from "../conversation/world.ts";
import { type Dovecot, startDovecot } from "./dovecot.ts";

let dovecot: Dovecot;
let connection: MailboxConnection;
beforeEach(async () => {
  dovecot = await startDovecot();
  const { host, port, user, password } = dovecot;
  connection = await MailboxConnection.open(
    { host, port, user, password, tls: "none" },
    { log: silentLog },
  );
  const letters = [
    ["<a@x.example>", "ann@x.example", "2026-01-01", "Bonjour"],
    ["<aa@x.example>", "joann@x.example", "2026-02-01", "Bonsoir"],
    ["<b@x.example>", "bob@y.example", "2026-03-01", "ann@x.example a écrit"],
  ] as const;
  for (const [id, from, day, text] of letters) {
    const raw = `From: ${from}\r\nTo: plp@z.example\r\nSubject: s\r\nMessage-ID: ${id}\r\n\r\n${text}\r\n`;
    await connection.client.append("PLP/Handled", raw, [], new Date(day));
    await connection.client.append("INBOX", raw, [], new Date(day));
  }
});
afterEach(async () => {
  await connection.close();
  await dovecot.stop();
});

const since = "2025-06-01T00:00:00.000Z";
const isOurs = (address: string) => address === "plp@z.example";

test.each<[string, PurgeLetters, number]>([
  ["one by its id", { messageId: "<a@x.example>", authors: ["Ann@X.example"] }, 2],
  [
    "an id of somebody else's letter",
    { messageId: "<a@x.example>", authors: ["bob@y.example"] },
    3,
  ],
  ["an id, whoever wrote it", { messageId: "<a@x.example>", authors: null }, 2],
  ["an id that is a part of none", { messageId: "<zz@x.example>", authors: null }, 3],
  ["from an address, not a longer one, nor about it", { address: "ann@x.example" }, 2],
  ["before a time", { before: "2026-02-01T12:00:00.000Z" }, 1],
])("%s", async (_, letters, left) => {
  const wish = { folder: "handled", letters, since, isOurs, fold: foldedKey } as const;
  const purged = await purgeFolder(connection, wish);
  expect(purged).toEqual({ letters: 3 - left, isDone: true });
  expect(dovecot.count("PLP.Handled")).toBe(left);
  expect(dovecot.count("INBOX")).toBe(3);
});

describe("other people's letters stay", () => {
  const letters = [
    ["<shared@x.example>", "claire@police.example", "2026-01-01"],
    ["<shared@x.example>", "thief@x.example", "2026-01-01"],
    ["<1@x.example>", "o'neill@x.example", "2026-01-01"],
    ["<2@x.example>", "neill@x.example.org", "2026-01-01"],
    ["<3@x.example>", "neill@x.example", "2025-01-01"],
    ["<4@x.example>", "neill@x.example", "2026-01-01"],
  ] as const;
  test.each<[string, PurgeLetters, readonly number[]]>([
    ["an id that a thief has taken", { messageId: "<shared@x.example>", authors: null }, []],
    ["his own", { messageId: "<shared@x.example>", authors: ["thief@x.example"] }, [1]],
    ["like an address; before the office", { address: "neill@x.example" }, [5]],
    ["by age; before the office", { before: "2026-06-01T00:00:00.000Z" }, [0, 1, 2, 3, 5]],
  ])("%s", async (_, wanted, gone) => {
    const { client } = connection;
    await client.mailboxCreate("PLP/Quarantine").catch(() => undefined);
    for (const [id, from, day] of letters) {
      const raw = `From: ${from}\r\nTo: plp@z.example\r\nMessage-ID: ${id}\r\n\r\nneill@x.example\r\n`;
      await client.append("PLP/Quarantine", raw, [], new Date(day));
    }
    const wish = { folder: "quarantine", letters: wanted, since, isOurs, fold: foldedKey } as const;
    const purged = await purgeFolder(connection, wish);
    expect(purged).toEqual({ letters: gone.length, isDone: true });
    expect(dovecot.count("PLP.Quarantine")).toBe(letters.length - gone.length);
  });
});

describe("in Sent", () => {
  const kind = "X-PLP-Kind: receipt\r\n";
  const letters = [
    ["plp@z.example", "ann@x.example", "2026-01-01", kind],
    ["plp@z.example", "ann@x.example", "2026-01-01", ""],
    ["plp@z.example", "ann@x.example", "2025-01-01", kind],
    ["clerk@z.example", "ann@x.example", "2026-01-01", kind],
    ["plp@z.example", "ann@x.example, bob@y.example", "2026-01-01", kind],
    ["plp@z.example", "joann@x.example", "2026-01-01", kind],
  ] as const;
  test.each<[string, PurgeLetters, number]>([
    ["by age: ours alone, since the office", { before: "2026-06-01T00:00:00.000Z" }, 3],
    ["to somebody alone", { address: "ann@x.example" }, 1],
    ["by id", { messageId: "<s1@z.example>", authors: null }, 0],
    ["by id: ours", { messageId: "<s0@z.example>", authors: ["ann@x.example"] }, 1],
  ])("%s", async (_, wanted, gone) => {
    const { client, folders } = connection;
    for (const [index, [from, to, day, more]] of letters.entries()) {
      const raw = `From: ${from}\r\nTo: ${to}\r\n${more}Message-ID: <s${index}@z.example>\r\n\r\ns\r\n`;
      await client.append(folders.sent ?? "", raw, [], new Date(day));
    }
    const wish = { folder: "sent", letters: wanted, since, isOurs, fold: foldedKey } as const;
    expect(await purgeFolder(connection, wish)).toEqual({ letters: gone, isDone: true });
    expect(dovecot.count("Sent")).toBe(letters.length - gone);
  });
});

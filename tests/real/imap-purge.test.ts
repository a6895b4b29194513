// Letters are deleted for good through Dovecot: those that were meant, in the folder that was meant, no other.
import { afterEach, beforeEach, expect, test } from "vitest";
import { MailboxConnection } from "../../src/edges/imap-connection.ts";
import { type PurgeLetters, purgeFolder } from "../../src/edges/imap-purge.ts";
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

test.each<[string, PurgeLetters, number]>([
  ["one by its id", { messageId: "<a@x.example>" }, 2],
  ["an id that is a part of none", { messageId: "<zz@x.example>" }, 3],
  ["from and about an address, not a longer one", { address: "ann@x.example" }, 1],
  ["before a time", { before: "2026-02-01T12:00:00.000Z" }, 1],
])("%s", async (_, letters, left) => {
  const purged = await purgeFolder(connection, { folder: "handled", letters });
  expect(purged).toEqual({ letters: 3 - left, isDone: true });
  expect(dovecot.count("PLP.Handled")).toBe(left);
  expect(dovecot.count("INBOX")).toBe(3);
});

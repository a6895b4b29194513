// Letters that somebody takes out of INBOX before the office reads them: counted, each once, and nothing
// else is taken for one.
import { afterEach, expect, test } from "vitest";
import { type EmbeddedImap, startImap } from "../src/demo/embedded-imap.ts";
import { MailboxConnection } from "../src/edges/imap-connection.ts";
import { type SeenInbox, takeIn } from "../src/edges/imap-scan.ts";
import { countMovedOut, watchMovedOut } from "../src/moved-out.ts";
import { openStore } from "../src/store/database.ts";
import { composeMail, noteLetters, noteLog, toMailbox } from "./servers/intake.ts";

const endings: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

const inTime = new Date("2026-11-05T10:00:00Z");
const long = new Date("2020-01-01T10:00:00Z");

async function open() {
  const server = await startImap();
  endings.push(() => server.close());
  const store = openStore(":memory:");
  const log = noteLog();
  const now = () => new Date("2026-11-05T12:00:00Z");
  const seen = watchMovedOut({ store, now }, log);
  const count = () => countMovedOut(store, "2026-11-01T00:00:00.000Z").count;
  return { server, seen, count, log };
}

async function connect(server: EmbeddedImap): Promise<MailboxConnection> {
  const connection = await MailboxConnection.open(toMailbox(server), { log: noteLog() });
  endings.push(() => connection.close());
  return connection;
}

/** A pass on a connection of its own, as after a restart. */
async function look(server: EmbeddedImap, seen: SeenInbox): Promise<void> {
  const connection = await connect(server);
  await takeIn(connection, noteLetters(undefined, { seen }));
  await connection.close();
}

function deliver(server: EmbeddedImap, letters: number, internalDate = inTime): void {
  for (let n = 0; n < letters; n += 1) server.deliver(composeMail(`n-${n}`), { internalDate });
}

/** A person with another mail program. */
async function byHand(
  server: EmbeddedImap,
  how: (client: MailboxConnection["client"]) => Promise<unknown>,
): Promise<void> {
  const connection = await connect(server);
  await how(connection.client);
  await connection.close();
}

test("what was moved away while the office was off is counted once, at the next letter", async () => {
  const { server, seen, count, log } = await open();
  deliver(server, 2);
  await look(server, seen);
  deliver(server, 3);
  await byHand(server, (client) => client.messageMove("3:4", "Trash", { uid: true }));
  await look(server, seen);
  expect(count()).toBe(2);
  await look(server, seen);
  deliver(server, 1);
  await look(server, seen);
  expect(count()).toBe(2);
  expect(log.lines).toEqual(['letters left the inbox before they were read {"letters":2}']);
});

test.each<[string, number, (client: MailboxConnection["client"]) => Promise<unknown>]>([
  ["deleted", 1, (client) => client.messageDelete("3", { uid: true })],
  ["marked as deleted", 1, (client) => client.messageFlagsAdd("3", ["\\Deleted"], { uid: true })],
  ["read", 0, (client) => client.messageFlagsAdd("3", ["\\Seen"], { uid: true })],
])("a letter that was %s: %i", async (_, expected, how) => {
  const { server, seen, count } = await open();
  deliver(server, 2);
  await look(server, seen);
  deliver(server, 2);
  await byHand(server, how);
  await look(server, seen);
  expect(count()).toBe(expected);
});

test("taken away between the search and the fetch", async () => {
  const { server, seen, count } = await open();
  deliver(server, 1);
  await look(server, seen);
  deliver(server, 2);
  const connection = await connect(server);
  const { client } = connection;
  const fetchAll = client.fetchAll.bind(client);
  client.fetchAll = async (...args: Parameters<typeof fetchAll>) => {
    client.fetchAll = fetchAll;
    await byHand(server, (other) => other.messageMove("2", "Trash", { uid: true }));
    await client.noop();
    return fetchAll(...args);
  };
  await takeIn(connection, noteLetters(undefined, { seen }));
  expect(count()).toBe(1);
});

test.each<[string, (server: EmbeddedImap) => void]>([
  ["letters that are too old to be read", (server) => deliver(server, 3, long)],
  ["another UIDVALIDITY", (server) => server.renew("INBOX")],
  ["nothing", () => {}],
])("%s: none is missing", async (_, happens) => {
  const { server, seen, count } = await open();
  deliver(server, 2);
  await look(server, seen);
  happens(server);
  deliver(server, 2);
  await look(server, seen);
  expect(count()).toBe(0);
});

test("a mailbox whose first letters went before the office came lacks none", async () => {
  const { server, seen, count } = await open();
  deliver(server, 5);
  await byHand(server, (client) => client.messageMove("1:4", "Trash", { uid: true }));
  await look(server, seen);
  expect(count()).toBe(0);
});

// An office with letters in its outbox and nobody who wrote them: for tests of what leaves, when and in
// which order. Its clock is the real one.

import type { Sender } from "../../src/delivery-run.ts";
import { Transport } from "../../src/edges/smtp.ts";
import { type Lane, lanes } from "../../src/mail/kinds.ts";
import type { Office } from "../../src/office.ts";
import { openStore, type Store } from "../../src/store/database.ts";
import { keepBody, type Queued, queueLetter } from "../../src/store/outbox.ts";
import { silentLog, World } from "../conversation/world.ts";

export interface Bounds {
  readonly dailyQuota?: number;
  readonly ratePerMinute?: number;
}

/** Its database in memory, or in this file. */
export function openTestOffice(bounds: Bounds = {}, path = ":memory:"): Office {
  const { store: _, ...office } = new World().office;
  const settings = { ...office.settings, dailyQuota: null, ratePerMinute: null, ...bounds };
  return { ...office, settings, store: openStore(path), now: () => new Date() };
}

let letters = 0;

/** Queues a letter to `NAME@example.org`, due at once unless told otherwise; gives its number. */
export function queue(
  store: Store,
  name: string,
  { lane = lanes.bulletins, ...more }: Partial<Queued> & { lane?: Lane } = {},
): number {
  letters += 1;
  const now = new Date(Date.now() - 1_000).toISOString();
  const words = { language: "fr", subject: name, text: `Bonjour ${name}.\n`, html: "<p>x</p>\n" };
  return queueLetter(store, {
    ...{ kind: "help", to: `${name}@example.org`, inReplyTo: null, references: [] },
    bodyId: more.bodyId ?? keepBody(store, words),
    messageId: `<${String(letters).padStart(32, "0")}@gmail.com>`,
    ...{ tokenId: null, leaveTokenId: null, unsubscribeTokenId: null },
    ...{ bulletinId: null, matterId: null, ledgerId: null, afterId: null },
    ...{ toUnknown: false, fileIds: [], now, dueAt: now, lane },
    ...more,
  });
}

export interface Row {
  readonly recipient: string;
  readonly state: string;
  readonly attempts: number;
  readonly reply: string;
  readonly dueAt: string;
}

export function listRows(store: Store): readonly Row[] {
  const select =
    "SELECT recipient, state, attempts, reply, due_at AS dueAt FROM outbox ORDER BY id";
  return store.prepare(select).all() as Row[];
}

export function countStates(store: Store): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { state } of listRows(store)) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

/** Whoever sends for it, to a server on this port. */
export function openSender(office: Office, port: number, connections = 2): Sender {
  const server = { host: "127.0.0.1", port, tls: "none", user: null, password: null } as const;
  const transport = new Transport({ ...server, connections });
  return { office, transport, log: silentLog, connections };
}

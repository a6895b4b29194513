// What is to be taken out of the mailbox: asked by erasures and retention, done by the IMAP edge.
import { type Store, sql } from "./database.ts";

export type PurgedFolder = "handled" | "quarantine" | "sent";

/**
 * Which letters: one by its Message-ID and by one of these authors (null: whoever), all that are an
 * address's, or all before a time (UTC ISO).
 */
type PurgedLetters =
  | { readonly messageId: string; readonly authors: readonly string[] | null }
  | { readonly address: string }
  | { readonly before: string };

export interface Purge {
  readonly id: number;
  readonly folder: PurgedFolder;
  readonly letters: PurgedLetters;
  /** UTC ISO text. */
  readonly askedAt: string;
}

export function askPurge(
  store: Store,
  { folder, letters, now }: Omit<Purge, "id" | "askedAt"> & { readonly now: string },
): void {
  const {
    messageId = null,
    authors = null,
    address = null,
    before = null,
  } = letters as {
    messageId?: string;
    authors?: readonly string[] | null;
    address?: string;
    before?: string;
  };
  sql(
    store,
    `INSERT INTO mailbox_purges (folder, message_id, authors, address, before, asked_at)
     VALUES (?, ?, ?, ?, ?, ?)`,
  ).run(folder, messageId, authors && JSON.stringify(authors), address, before, now);
}

interface Row {
  readonly id: number;
  readonly folder: PurgedFolder;
  readonly message_id: string | null;
  readonly authors: string | null;
  readonly address: string | null;
  readonly before: string | null;
  readonly asked_at: string;
}

/** In the order asked. */
export function listPurges(store: Store): readonly Purge[] {
  const rows = sql<Row>(store, "SELECT * FROM mailbox_purges ORDER BY id").all();
  return rows.map(({ id, folder, message_id, authors, address, before, asked_at: askedAt }) => {
    if (message_id !== null) {
      const those = authors === null ? null : (JSON.parse(authors) as string[]);
      return { id, folder, askedAt, letters: { messageId: message_id, authors: those } };
    }
    if (address !== null) return { id, folder, askedAt, letters: { address } };
    return { id, folder, askedAt, letters: { before: before ?? "" } };
  });
}

/** It was done, at every letter that it names. */
export function settlePurge(store: Store, id: number): void {
  sql(store, "DELETE FROM mailbox_purges WHERE id = ?").run(id);
}

// Letters that wait until the registered address has said whether they are its own.
import { addressKey, foldedKey } from "../mail/address.ts";
import type { Letter } from "../mail/letter.ts";
import { type Store, sql } from "./database.ts";

export interface HeldLetter {
  readonly id: number;
  /** The registered address that is asked. */
  readonly person: string;
  /** The token that the letter carried; null where it carried none. */
  readonly tiedTo: number | null;
  readonly letter: Letter;
}

export function holdLetter(
  store: Store,
  held: { person: string; tiedTo: number | null; letter: Letter; now: string },
): number {
  const { lastInsertRowid } = sql(
    store,
    `INSERT INTO held_letters (person, person_fold, tied_to, letter, state, created_at)
     VALUES (?, ?, ?, ?, 'waiting', ?)`,
  ).run(addressKey(held.person), foldedKey(held.person), held.tiedTo, pack(held.letter), held.now);
  return Number(lastInsertRowid);
}

/** When this person was asked, since then, what they have not answered; Gmail's forms folded. */
export function listAskedAt(store: Store, person: string, since: string): readonly string[] {
  return sql<{ at: string }>(
    store,
    `SELECT asked_at AS at FROM held_letters
     WHERE person_fold = ? AND state = 'asked' AND asked_at > ? ORDER BY asked_at`,
  )
    .all(foldedKey(person), since)
    .map(({ at }) => at);
}

/** When this person was asked, since then, what they meant, and has not said it. */
export function listUnclearAt(store: Store, person: string, since: string): readonly string[] {
  return sql<{ at: string }>(
    store,
    `SELECT asked_at AS at FROM held_letters
     WHERE person_fold = ? AND state = 'unclear' AND asked_at > ? ORDER BY asked_at`,
  )
    .all(foldedKey(person), since)
    .map(({ at }) => at);
}

/** The first letter that still waits to be shown to this person. */
export function findWaiting(store: Store, person: string): HeldLetter | undefined {
  const row = sql<Row>(store, `${select} WHERE person = ? AND state = 'waiting' ORDER BY id`).get(
    addressKey(person),
  );
  return toHeld(row);
}

/** The held letter of this content that its registered address has not decided on. */
export function findOpenCopy(store: Store, fingerprint: string): number | null {
  const row = sql<{ id: number }>(
    store,
    `SELECT id FROM held_letters WHERE state IN ('waiting', 'asked')
       AND json_extract(CAST(letter AS TEXT), '$.fingerprint') = ?`,
  ).get(fingerprint);
  return row?.id ?? null;
}

/** Letters about which somebody was asked before this time, in vain, are dropped. */
export function dropUnanswered(store: Store, before: string): void {
  sql(
    store,
    `UPDATE held_letters SET state = 'dropped'
     WHERE state IN ('asked', 'unclear') AND asked_at <= ?`,
  ).run(before);
}

/** Who has a letter waiting and fewer open questions than this. */
export function listToAsk(store: Store, pendingMax: number): readonly string[] {
  return sql<{ person: string }>(
    store,
    `SELECT min(person) AS person FROM held_letters AS held WHERE state = 'waiting' AND ? > (
       SELECT count(*) FROM held_letters AS open
       WHERE open.person_fold = held.person_fold AND open.state = 'asked')
     GROUP BY person_fold ORDER BY person`,
  )
    .all(pendingMax)
    .map(({ person }) => person);
}

export function findHeld(store: Store, id: number): HeldLetter | undefined {
  return toHeld(
    sql<Row>(store, `${select} WHERE id = ? AND state IN ('asked', 'unclear')`).get(id),
  );
}

/** `asked`: is it yours? `unclear`: what did you mean? */
export function markAsked(
  store: Store,
  id: number,
  { state, now }: { state: "asked" | "unclear"; now: string },
): void {
  sql(store, "UPDATE held_letters SET state = ?, asked_at = ? WHERE id = ?").run(state, now, id);
}

export function markHeld(store: Store, id: number, state: "released" | "dropped"): void {
  sql(store, "UPDATE held_letters SET state = ? WHERE id = ?").run(state, id);
}

interface Row {
  id: number;
  person: string;
  tiedTo: number | null;
  letter: Buffer;
}

const select = "SELECT id, person, tied_to AS tiedTo, letter FROM held_letters";

function toHeld(row: Row | undefined): HeldLetter | undefined {
  return row === undefined ? undefined : { ...row, letter: unpack(row.letter) };
}

function pack(letter: Letter): Buffer {
  const attachments = letter.attachments.map((attachment) => ({
    ...attachment,
    content: attachment.content?.toString("base64") ?? null,
  }));
  return Buffer.from(JSON.stringify({ ...letter, attachments }), "utf8");
}

function unpack(packed: Buffer): Letter {
  const letter = JSON.parse(packed.toString("utf8")) as Omit<Letter, "attachments"> & {
    attachments: readonly { name: string; type: string; size: number; content: string | null }[];
  };
  const attachments = letter.attachments.map((attachment) => ({
    ...attachment,
    content: attachment.content === null ? null : Buffer.from(attachment.content, "base64"),
  }));
  return { ...letter, attachments };
}

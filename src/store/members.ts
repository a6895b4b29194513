// Who is a member, who asked to be, who left; with the history of each and the consent given.
import { addressKey } from "../mail/address.ts";
import { type Store, sql } from "./database.ts";
import { noteTurn, turnOf } from "./member-turns.ts";

export type MemberState = "pending" | "active" | "paused" | "suspended" | "left";

export interface Member {
  readonly id: number;
  readonly email: string;
  readonly name: string;
  /** Null while nobody knows yet where the applicant lives. */
  readonly partnership: string | null;
  readonly state: MemberState;
  readonly language: string;
  readonly since: string;
}

/** Whether somebody is a member now: not an applicant, nor somebody who left. */
export function isCurrent<Kind extends Member>(
  member: Kind | undefined,
): member is Kind & { readonly state: "active" | "paused" | "suspended" } {
  return member !== undefined && member.state !== "pending" && member.state !== "left";
}

export interface MemberInFull extends Member {
  readonly consentAt: string | null;
  readonly consentBy: string | null;
  readonly charterVersion: string | null;
  /** When they last wrote, as far as that is known. */
  readonly heardAt: string | null;
}

export type MemberEvent =
  | "asked"
  | "joined"
  | "imported"
  | "left"
  | "returned"
  | "lapsed"
  | "refused"
  | "invited"
  | "removed"
  | "added"
  | "moved"
  | "suspended"
  | "back"
  | "paused"
  | "resumed";

/** When somebody agreed, by which letter or command, and to which version of the charter. */
export interface Consent {
  readonly at: string;
  readonly by: string;
  readonly charterVersion: string;
}

const columns = "id, email, name, partnership, state, language, since";
const inFull = `${columns}, consent_at AS consentAt, consent_by AS consentBy,
  charter_version AS charterVersion, heard_at AS heardAt`;

export function findMember(store: Store, address: string): MemberInFull | undefined {
  return sql<MemberInFull>(store, `SELECT ${inFull} FROM members WHERE email_key = ?`).get(
    addressKey(address),
  );
}

/** Whose row is gone was forgotten in the meantime. */
export function findMemberById(store: Store, id: number): MemberInFull | undefined {
  return sql<MemberInFull>(store, `SELECT ${inFull} FROM members WHERE id = ?`).get(id);
}

export function listMembers(store: Store): readonly Member[] {
  return sql<Member>(store, `SELECT ${columns} FROM members ORDER BY email_key`).all();
}

/** The members whom bulletins reach, in the order in which they joined. */
export function listActive(store: Store, partnership: string): readonly Member[] {
  return sql<Member>(
    store,
    `SELECT ${columns} FROM members WHERE partnership = ? AND state = 'active' ORDER BY id`,
  ).all(partnership);
}

/** The members that a coordinator may know of: without who has left or has not confirmed. */
export function listMembersOf(store: Store, partnership: string): readonly Member[] {
  return sql<Member>(
    store,
    `SELECT ${columns} FROM members
     WHERE partnership = ? AND state IN ('active', 'paused', 'suspended') ORDER BY name, email_key`,
  ).all(partnership);
}

export function countMembers(store: Store): Record<MemberState, number> {
  const count: Record<MemberState, number> = {
    pending: 0,
    active: 0,
    paused: 0,
    suspended: 0,
    left: 0,
  };
  const rows = sql<{ state: MemberState; count: number }>(
    store,
    "SELECT state, count(*) AS count FROM members GROUP BY state",
  ).all();
  for (const row of rows) count[row.state] = row.count;
  return count;
}

/** How many members each partnership has that it could not be dropped without. */
export function countMembersOf(store: Store, partnership: string): number {
  const row = sql<{ count: number }>(
    store,
    `SELECT count(*) AS count FROM members
     WHERE partnership = ? AND state IN ('active', 'paused', 'suspended')`,
  ).get(partnership);
  return row?.count ?? 0;
}

/** The partnerships that members belong to; an applicant's wish binds nobody. */
export function listPartnershipsInUse(store: Store): readonly string[] {
  return sql<{ partnership: string }>(
    store,
    `SELECT DISTINCT partnership FROM members
     WHERE partnership IS NOT NULL AND state NOT IN ('left', 'pending') ORDER BY partnership`,
  )
    .all()
    .map(({ partnership }) => partnership);
}

interface Applicant {
  readonly email: string;
  readonly name: string;
  readonly partnership: string | null;
  readonly language: string;
  readonly now: string;
}

/** Enters somebody as pending, or makes who left pending again; gives the member's number. */
export function enterApplicant(store: Store, applicant: Applicant): number {
  const row = sql<{ id: number }>(
    store,
    `INSERT INTO members (email, email_key, name, partnership, state, language, since)
     VALUES (?, ?, ?, ?, 'pending', ?, ?)
     ON CONFLICT (email_key) DO UPDATE SET
       name = CASE WHEN name = '' THEN excluded.name ELSE name END,
       partnership = coalesce(excluded.partnership, partnership), state = 'pending',
       since = excluded.since, consent_at = NULL, consent_by = NULL, charter_version = NULL
     RETURNING id`,
  ).get(
    applicant.email,
    addressKey(applicant.email),
    applicant.name,
    applicant.partnership,
    applicant.language,
    applicant.now,
  );
  if (row === undefined) throw new Error("The applicant was not entered.");
  return row.id;
}

/** Keeps the consent of an applicant who said yes and still waits for a place or a decision. */
export function keepConsent(store: Store, id: number, consent: Consent): void {
  sql(
    store,
    "UPDATE members SET consent_at = ?, consent_by = ?, charter_version = ? WHERE id = ?",
  ).run(consent.at, consent.by, consent.charterVersion, id);
}

export function keepName(store: Store, id: number, name: string): void {
  sql(store, "UPDATE members SET name = ? WHERE id = ?").run(name, id);
}

export function keepLanguage(store: Store, id: number, language: string): void {
  sql(store, "UPDATE members SET language = ? WHERE id = ?").run(language, id);
}

export function keepPartnership(store: Store, id: number, partnership: string): void {
  sql(store, "UPDATE members SET partnership = ? WHERE id = ?").run(partnership, id);
}

/** From now on they are served by another partnership; who is a member comes and goes with it. */
export function moveTo(
  store: Store,
  { id, partnership, state }: Pick<MemberInFull, "id" | "partnership" | "state">,
  { into, at, ledgerId }: { into: string; at: string; ledgerId: number | null },
): void {
  keepPartnership(store, id, into);
  if (partnership === into || state === "left" || state === "pending") return;
  if (partnership !== null) noteTurn(store, { turn: "moved out", partnership, at });
  noteEvent(store, id, { event: "moved", at, ledgerId });
}

const noPause = "pause_from = NULL, pause_until = NULL";

export function activate(
  store: Store,
  id: number,
  { partnership, now }: { partnership: string; now: string },
): void {
  sql(
    store,
    `UPDATE members SET state = 'active', partnership = ?, since = ?, ${noPause} WHERE id = ?`,
  ).run(partnership, now, id);
}

export function leave(store: Store, id: number, now: string): void {
  sql(store, `UPDATE members SET state = 'left', since = ?, ${noPause} WHERE id = ?`).run(now, id);
}

/** `since` stays when it was. */
export function setMemberState(
  store: Store,
  id: number,
  state: "active" | "paused" | "suspended",
): void {
  sql(store, "UPDATE members SET state = ? WHERE id = ?").run(state, id);
}

export function noteHeard(store: Store, id: number, now: string): void {
  sql(store, "UPDATE members SET heard_at = ? WHERE id = ?").run(now, id);
}

/**
 * Forgets an applicant; who was a member before stays known as one who left, and so does everybody where
 * nothing may be destroyed.
 */
export function forget(store: Store, id: number, { hold }: { readonly hold: boolean }): void {
  const before = findLeftAt(store, id);
  const text =
    before === null && !hold
      ? "DELETE FROM members WHERE id = ? AND state = 'pending'"
      : "UPDATE members SET state = 'left' WHERE id = ? AND state = 'pending'";
  sql(store, text).run(id);
}

/** Notes it in the person's own history, and without the person among what the year's figures count. */
export function noteEvent(
  store: Store,
  id: number,
  { event, at, ledgerId }: { event: MemberEvent; at: string; ledgerId: number | null },
): void {
  sql(store, "INSERT INTO member_events (member_id, at, event, ledger_id) VALUES (?, ?, ?, ?)").run(
    id,
    at,
    event,
    ledgerId,
  );
  const turn = turnOf(event);
  const partnership = turn === null ? null : findMemberById(store, id)?.partnership;
  if (turn !== null && partnership) noteTurn(store, { turn, partnership, at });
}

export function listEvents(
  store: Store,
  id: number,
): readonly { at: string; event: MemberEvent }[] {
  return sql<{ at: string; event: MemberEvent }>(
    store,
    "SELECT at, event FROM member_events WHERE member_id = ? ORDER BY id",
  ).all(id);
}

/** When somebody last left or was put out; null for who never did. */
export function findLeftAt(store: Store, id: number): string | null {
  const row = sql<{ at: string | null }>(
    store,
    `SELECT max(at) AS at FROM member_events
     WHERE member_id = ? AND event IN ('left', 'removed')`,
  ).get(id);
  return row?.at ?? null;
}

/** Who left, or was taken out, and no letter shows it: by one click, or by a command. UTC ISO text. */
export function listUnwrittenLeaves(
  store: Store,
): readonly { readonly address: string; readonly at: string }[] {
  return sql<{ address: string; at: string }>(
    store,
    `SELECT email AS address, max(at) AS at FROM members JOIN member_events ON member_id = members.id
     WHERE state = 'left' AND event IN ('left', 'removed') AND ledger_id IS NULL
     GROUP BY members.id ORDER BY members.id`,
  ).all();
}

/** Applicants whose request is older than these times: not confirmed, or confirmed and not decided. */
export function listLapsed(
  store: Store,
  { unconfirmed, undecided }: { unconfirmed: string; undecided: string },
): readonly Member[] {
  return sql<Member>(
    store,
    `SELECT ${columns} FROM members WHERE state = 'pending'
       AND since < CASE WHEN consent_at IS NULL THEN ? ELSE ? END ORDER BY id`,
  ).all(unconfirmed, undecided);
}

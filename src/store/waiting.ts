// What waits for somebody: reports without an answer, notices that nobody published, applicants without
// a decision. It changes nothing and knows no interval.
import { type Store, sql } from "./database.ts";

/** The last event of a matter by which its writer told something. */
const toldAt = `(SELECT max(at) FROM matter_events
  WHERE matter_id = matters.id AND event IN ('received', 'continued'))`;

export interface Waiting {
  readonly id: number;
  /** Since when; UTC ISO text. */
  readonly since: string;
}

/** Reports that nobody answered, forwarded or closed since their writer last told something. */
export function listUnhandledReports(store: Store, before: string): readonly Waiting[] {
  return sql<Waiting>(
    store,
    `SELECT id, since FROM (
       SELECT id, ${toldAt} AS since FROM matters WHERE type = 'report' AND state = 'received')
     WHERE since <= ? ORDER BY since, id`,
  ).all(before);
}

/** Reports to whose writer nobody has said anything, handled or not. */
export function listUnansweredReports(store: Store, before: string): readonly Waiting[] {
  return sql<Waiting>(
    store,
    `SELECT id, created_at AS since FROM matters
     WHERE type = 'report' AND state IN ('received', 'forwarded') AND created_at <= ?
       AND NOT EXISTS (SELECT 1 FROM matter_events WHERE matter_id = matters.id
         AND event IN ('answered', 'answered by police', 'closed', 'disowned'))
     ORDER BY created_at, id`,
  ).all(before);
}

/** Answered reports and questions about which nothing has happened since then. */
export function listQuietMatters(store: Store, before: string): readonly number[] {
  return sql<{ id: number }>(
    store,
    `SELECT id FROM matters WHERE state = 'answered'
       AND (SELECT max(at) FROM matter_events WHERE matter_id = matters.id) <= ? ORDER BY id`,
  )
    .all(before)
    .map(({ id }) => id);
}

/**
 * Reports that were forwarded, and questions, that nobody ever answered, and about which nothing has
 * happened since then. A report that nobody even looked at is not among them.
 */
export function listNeverAnswered(store: Store, before: string): readonly number[] {
  return sql<{ id: number }>(
    store,
    `SELECT id FROM matters
     WHERE (state = 'forwarded' OR (state = 'received' AND type = 'question')) AND created_at <= ?
       AND (SELECT max(at) FROM matter_events WHERE matter_id = matters.id) <= ? ORDER BY id`,
  )
    .all(before, before)
    .map(({ id }) => id);
}

/** Notices, as a partnership has them, that came between these times and were not published. */
export function listUnpublished(
  store: Store,
  { after, before }: { readonly after: string; readonly before: string },
): readonly Waiting[] {
  return sql<Waiting>(
    store,
    `SELECT notice_partnerships.id AS id, created_at AS since
     FROM notice_partnerships JOIN notices ON notices.id = notice_id
     WHERE published_at IS NULL AND ended_at IS NULL AND kind IS NOT 'all clear'
       AND NOT EXISTS (SELECT 1 FROM notices AS clear
         JOIN notice_partnerships AS got ON got.notice_id = clear.id
         WHERE clear.ends = notices.id AND got.partnership = notice_partnerships.partnership)
       AND created_at > ? AND created_at <= ? ORDER BY created_at, id`,
  ).all(after, before);
}

/** Applicants who confirmed, and whose partnership was to decide. */
export function listUndecided(store: Store, before: string): readonly Waiting[] {
  return sql<Waiting>(
    store,
    `SELECT id, consent_at AS since FROM members
     WHERE state = 'pending' AND partnership IS NOT NULL AND consent_at <= ?
       AND EXISTS (SELECT 1 FROM tokens
         WHERE purpose = 'join-approval' AND subject_id = members.id AND used_at IS NULL)
     ORDER BY consent_at, id`,
  ).all(before);
}

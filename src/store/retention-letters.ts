// What retention takes of letters, in and out, and of the tokens in them. What waits, is under way or in
// doubt is never taken, nor what a reply is still tied by.
import { noWords } from "./outbox.ts";
import { endTokens, type Step, those, unsettled } from "./retention-step.ts";

/** When a letter that left, failed or was called back was over. */
const isOver = `state IN ('sent', 'failed', 'cancelled')
  AND coalesce(settled_at, dated_at, created_at) < :before`;

const isLive = "tokens.used_at IS NULL AND tokens.expires_at > :now";

/** A letter of which something still depends: a reply, a digest's entries, a bulletin that is not over. */
const isNeeded = `EXISTS (SELECT 1 FROM tokens WHERE tokens.id = outbox.token_id AND ${isLive})
  OR EXISTS (SELECT 1 FROM gathered_letters JOIN tokens ON tokens.id = gathered_letters.token_id
    WHERE outbox_id = outbox.id AND ${isLive})
  OR EXISTS (SELECT 1 FROM bulletins WHERE bulletins.id = outbox.bulletin_id
    AND (bulletins.state = 'sending' OR (published_at IS NOT NULL AND copies IS NULL)))
  OR EXISTS (SELECT 1 FROM outbox AS later WHERE later.after_id = outbox.id AND later.state ${unsettled})`;

const noLetterNames = (...columns: readonly string[]) =>
  columns
    .map((column) => `NOT EXISTS (SELECT 1 FROM outbox WHERE ${column} = tokens.id)`)
    .join(" AND ");

export const letterSteps: readonly Step[] = [
  {
    of: "letterWordsDays",
    table: "bodies",
    where: `text <> '' AND NOT EXISTS (
      SELECT 1 FROM outbox WHERE body_id = bodies.id AND NOT (${isOver}))`,
    take: [`UPDATE bodies SET ${noWords} WHERE id IN ${those}`],
  },
  {
    of: "lettersDays",
    table: "outbox",
    where: `${isOver} AND NOT (${isNeeded})`,
    take: [
      `INSERT INTO erased_letters (state, letters) SELECT state, count(*) FROM outbox
       WHERE id IN ${those} AND +state IN ('sent', 'failed') GROUP BY state
       ON CONFLICT (state) DO UPDATE SET letters = letters + excluded.letters`,
      `UPDATE outbox SET after_id = NULL WHERE after_id IN ${those}`,
      `DELETE FROM outbox WHERE id IN ${those}`,
    ],
  },
  {
    of: "lettersDays",
    table: "bodies",
    where: "NOT EXISTS (SELECT 1 FROM outbox WHERE body_id = bodies.id)",
    take: [`DELETE FROM bodies WHERE id IN ${those}`],
  },
  {
    of: "heldDays",
    table: "held_letters",
    where: "state IN ('released', 'dropped') AND created_at < :before",
    take: [`DELETE FROM held_letters WHERE id IN ${those}`, endTokens("confirm-sender", "meant")],
  },
  {
    // An entry that is still answered keeps its place, without its words.
    of: "gatheredDays",
    table: "gathered_letters",
    where: `told_at < :before AND letter <> '{}'
      AND EXISTS (SELECT 1 FROM tokens WHERE tokens.id = token_id AND ${isLive})`,
    take: [`UPDATE gathered_letters SET letter = '{}' WHERE id IN ${those}`],
  },
  {
    of: "gatheredDays",
    table: "gathered_letters",
    where: `told_at < :before
      AND NOT EXISTS (SELECT 1 FROM tokens WHERE tokens.id = token_id AND ${isLive})`,
    take: [`DELETE FROM gathered_letters WHERE id IN ${those}`],
  },
  {
    of: "filedDays",
    table: "filed_letters",
    where: "at < :before",
    take: [`DELETE FROM filed_letters WHERE id IN ${those}`],
  },
  {
    // The fingerprint stays, so that a letter that comes again has no second effect.
    of: "ledgerDays",
    table: "ledger",
    where: `handled_at < :before AND (message_id IS NOT NULL OR gmail_id IS NOT NULL
      OR writer_fold IS NOT NULL OR uid <> 0 OR uid_validity <> '' OR reason <> '')`,
    take: [
      `UPDATE ledger SET message_id = NULL, gmail_id = NULL, writer_fold = NULL, uid = 0,
         uid_validity = '', reason = '' WHERE id IN ${those}`,
    ],
  },
  {
    // Used up or late, and in no letter any more.
    of: "lettersDays",
    table: "tokens",
    where: `NOT (${isLive}) AND ${noLetterNames("token_id", "leave_token_id", "unsubscribe_token_id")}
      AND NOT EXISTS (SELECT 1 FROM held_letters WHERE tied_to = tokens.id)`,
    take: [`DELETE FROM tokens WHERE id IN ${those}`],
  },
];

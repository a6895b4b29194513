// What retention takes of people: who left, whom coordinators invited, who was away; and of the trouble
// that was told. That somebody left stays known by a hash alone.
import { type Store, sql } from "./database.ts";
import { noteRefusal } from "./invitations.ts";
import { findLeftAt, findMemberById } from "./members.ts";
import { endTokens, type Step, those } from "./retention-step.ts";

const ofMembers = [
  ...["join", "join-approval", "area-decision", "leave", "goodbye"],
  ...["pause", "leave-link", "unsubscribe"],
];

export const peopleSteps: readonly Step[] = [
  {
    of: "membersLeftDays",
    table: "members",
    where: "state = 'left' AND since < :before",
    take: [
      (store, ids) => {
        for (const id of ids) {
          const leftAt = findLeftAt(store, id);
          const email = findMemberById(store, id)?.email;
          // Neither an invitation nor an older paper brings them back.
          if (leftAt !== null && email !== undefined) noteRefusal(store, email, leftAt);
        }
        refuseFormer(store, ids, "member_id");
      },
      endTokens(...ofMembers),
      `DELETE FROM members WHERE id IN ${those}`,
    ],
  },
  {
    // As long as the letters from the former address are known to be theirs.
    of: "ledgerDays",
    table: "address_changes",
    where: "coalesce(done_at, asked_at) < :before",
    take: [
      (store, ids) => refuseFormer(store, ids, "id"),
      endTokens("new-address", "old-address"),
      `DELETE FROM address_changes WHERE id IN ${those}`,
    ],
  },
  {
    of: "invitationsDays",
    table: "invitations",
    where: "refused_at IS NULL AND at < :before",
    take: [`DELETE FROM invitations WHERE id IN ${those}`],
  },
  {
    of: "absencesDays",
    table: "absences",
    where: "coalesce(ended_at, until_day) < :before",
    take: [`DELETE FROM absences WHERE id IN ${those}`],
  },
  {
    // When a coordinator last asked for the list of members: a bound of one day.
    of: "absencesDays",
    table: "meta",
    key: "rowid",
    where: "key LIKE 'members_listed_at %' AND value < :before",
    take: [`DELETE FROM meta WHERE rowid IN ${those}`],
  },
  {
    of: "alertsDays",
    table: "alerts",
    key: "rowid",
    where: "hour < :before AND told >= count",
    take: [`DELETE FROM alerts WHERE rowid IN ${those}`],
  },
];

/** An older paper bears the address that a member had before: it stays known by a hash. */
function refuseFormer(store: Store, ids: readonly number[], by: "id" | "member_id"): void {
  const changes = sql<{ email: string; doneAt: string }>(
    store,
    `SELECT email_before AS email, done_at AS doneAt FROM address_changes
     WHERE state = 'done' AND done_at IS NOT NULL AND ${by} IN (SELECT value FROM json_each(?))`,
  ).all(JSON.stringify(ids));
  for (const { email, doneAt } of changes) noteRefusal(store, email, doneAt);
}

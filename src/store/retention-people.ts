// What retention takes of people: who left, whom coordinators invited, who was away; and of the trouble
// that was told. That somebody left stays known by a hash alone.
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
      },
      endTokens(...ofMembers),
      `DELETE FROM members WHERE id IN ${those}`,
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

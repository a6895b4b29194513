// How long a person's data stay, as letters tell it: phrases with the periods that the registry sets. It
// takes nothing itself, and knows no language.
import { type Retention, type RetentionClass, retentionClasses } from "./retention-periods.ts";
import type { Sayings } from "./templates/values.ts";

/** What is said to who joins: a sentence. */
export function sayMemberKept({ hold, membersLeftDays }: Retention): Sayings {
  if (hold) return { sayings: [{ phrase: "kept-member-hold", values: {} }] };
  return { sayings: [{ phrase: "kept-member", values: { left: String(membersLeftDays) } }] };
}

/** In files of the city without anybody's name. */
const withoutPerson: readonly RetentionClass[] = ["evaluationsDays"];

/** What is said to who asks about all of it; "the rest" is the longest of what else names a person. */
export function sayAllKept(periods: Retention): Sayings {
  if (periods.hold) return { sayings: [{ phrase: "kept-all-hold", values: {} }] };
  const { membersLeftDays, reportsDays, questionsDays } = periods;
  const rest = retentionClasses.filter((name) => !withoutPerson.includes(name));
  const values = {
    left: String(membersLeftDays),
    matters: String(Math.max(reportsDays, questionsDays)),
    rest: String(Math.max(...rest.map((name) => periods[name]))),
  };
  return { sayings: [{ phrase: "kept-all", values }] };
}

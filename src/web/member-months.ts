// How many members each partnership had at the end of each of the last twelve months: counted backwards
// from those who are members now, as the yearly evaluation counts them.
import { netOf } from "../evaluation/member-figures.ts";
import { spanOfMonth } from "../evaluation/year.ts";
import type { Store } from "../store/database.ts";
import { countMembersByPartnership, listTurns } from "../store/evaluation-figures.ts";

export interface MonthCount {
  /** Such as `2026-03`. */
  readonly month: string;
  readonly members: number;
}

const monthsShown = 12;
const endOfTime = "9999";

/** Gives the counts of one partnership, the oldest month first; the last is this one, as it stands now. */
export function readMemberMonths(
  store: Store,
  { now, timezone }: { now: string; timezone: string },
): (partnership: string) => readonly MonthCount[] {
  const current = countMembersByPartnership(store);
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(timezone).toPlainDate();
  const months = Array.from({ length: monthsShown }, (_, index) => {
    const { year, month } = today.subtract({ months: monthsShown - 1 - index });
    return {
      name: `${year}-${String(month).padStart(2, "0")}`,
      ...spanOfMonth(year, month, timezone),
    };
  });
  const turns = listTurns(store, { from: months[0]?.to ?? now, to: endOfTime });
  return (partnership) => {
    const own = turns.filter((row) => row.partnership === partnership);
    const members = current.get(partnership) ?? 0;
    return months.map(({ name, to }) => {
      return {
        month: name,
        members: Math.max(0, members - netOf(own.filter(({ at }) => at >= to))),
      };
    });
  };
}

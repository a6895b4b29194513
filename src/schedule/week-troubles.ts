// What is not as it should be in a week, the gravest first: each a name, by which the heartbeat's phrases
// say what is to be done about it. It knows no words.
import { dayMs, hourMs, shift } from "../clock.ts";
import type { Context } from "../handler.ts";
import type { Machine } from "../machine.ts";
import { findFact } from "../store/meta.ts";
import type { WeekFigures } from "../store/week-figures.ts";

export interface Week extends WeekFigures {
  readonly unsettled: number;
  readonly movedOut: number;
  /** When the heartbeat before this one left. */
  readonly since: string;
  readonly machine: Machine;
}

export type Trouble =
  | "unread"
  | "disk"
  | "flood"
  | "quarantined"
  | "doubt"
  | "late"
  | "moved"
  | "backup";

/** A mailbox that was not read for so long is not read at all. */
export const unreadHours = 26;
const backupDaysMax = 3;
const diskFreeMin = 1024 ** 3;

export function listTroubles(week: Week, { store, now }: Context): readonly Trouble[] {
  const isOver = (at: string | null, ms: number) => at !== null && at < shift(now, -ms);
  const backupAt = findFact(store, "last_backup_at") ?? week.since;
  const { diskFree } = week.machine;
  const flood = findFact(store, "flood");
  const found: Readonly<Record<Trouble, boolean>> = {
    unread: isOver(findFact(store, "last_contact_at"), unreadHours * hourMs),
    disk: diskFree !== null && diskFree < diskFreeMin,
    flood: flood !== null && (JSON.parse(flood) as { isReleased: boolean }).isReleased === false,
    quarantined: week.quarantined > 0,
    doubt: week.unsettled > 0,
    late: week.late > 0,
    moved: week.movedOut > 0,
    backup: isOver(backupAt, backupDaysMax * dayMs),
  };
  return (Object.keys(found) as Trouble[]).filter((trouble) => found[trouble]);
}

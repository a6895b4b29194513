// Which backups stay: of the last seven days, five weeks and twelve months the newest of each. Names in,
// names out; it deletes nothing.
import { dayIn } from "./understanding/days.ts";

const rotation = { days: 7, weeks: 5, months: 12 } as const;

/** When a backup with this name was made (UTC ISO text); null for every name that is not ours. */
export function madeAtOf(name: string): string | null {
  const parts = /^plp-(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)(\d\d)Z\.sqlite$/.exec(name);
  if (parts === null) return null;
  const [, day, hour, minute, second] = parts;
  const at = new Date(`${day}T${hour}:${minute}:${second}.000Z`);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}

/**
 * The names that may go, in the order given. Periods are those of the calendar at this place, the one of
 * `now` among them: what lies before all of them goes, however few are left. What is from the future, as
 * by a clock that was ahead, stays.
 */
export function listSuperseded(
  names: readonly string[],
  { now, timezone }: { now: string; timezone: string },
): readonly string[] {
  const today = Temporal.PlainDate.from(dayIn(timezone, now));
  const dated = names
    .flatMap((name) => {
      const at = madeAtOf(name);
      return at === null || at > now ? [] : [{ name, at, day: dayOf(timezone, at) }];
    })
    .sort((one, other) => (one.at < other.at ? 1 : -1));
  const kept = new Set<string>();
  for (const { periodOf, oldest } of periodsUntil(today)) {
    const seen = new Set<string>();
    for (const { name, day } of dated) {
      const period = periodOf(day);
      if (period < oldest || seen.has(period)) continue;
      seen.add(period);
      kept.add(name);
    }
  }
  return names.filter((name) => dated.some((it) => it.name === name) && !kept.has(name));
}

function dayOf(timezone: string, at: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(dayIn(timezone, at));
}

interface Period {
  readonly periodOf: (day: Temporal.PlainDate) => string;
  /** The first of the periods that count, this one included. */
  readonly oldest: string;
}

/** Periods are named so that they sort in time. */
function periodsUntil(today: Temporal.PlainDate): readonly Period[] {
  const week = (day: Temporal.PlainDate) => day.subtract({ days: day.dayOfWeek - 1 }).toString();
  const month = (day: Temporal.PlainDate) => day.toPlainYearMonth().toString();
  return [
    {
      periodOf: (day) => day.toString(),
      oldest: today.subtract({ days: rotation.days - 1 }).toString(),
    },
    { periodOf: week, oldest: week(today.subtract({ weeks: rotation.weeks - 1 })) },
    { periodOf: month, oldest: month(today.subtract({ months: rotation.months - 1 })) },
  ];
}

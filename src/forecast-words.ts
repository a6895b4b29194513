// A forecast as people say it: "440 today, 160 tomorrow by 08:40". What stands in front of a bulletin in
// the outbox is counted here; the sums are forecast.ts.
import { dayMs, minuteMs, shift } from "./clock.ts";
import { forecast, type Leaving } from "./forecast.ts";
import type { Context } from "./handler.ts";
import type { Lane } from "./mail/kinds.ts";
import { countAhead, listSpentSince, listWaiting } from "./store/outbox-figures.ts";
import { findPauseAt } from "./store/pauses.ts";
import type { Sayings } from "./templates/values.ts";

/** Of more days than this, the first two and the last are named. */
const daysNamed = 4;

type World = Pick<Context, "store" | "now" | "quota" | "ratePerMinute" | "timezone">;

/** How `count` letters of this lane will leave, behind all that waits in it and in the ones above. */
function foresee(count: number, lane: Lane, world: World) {
  const { store, now, quota, ratePerMinute, timezone } = world;
  const spent = spentLately(world);
  const traffic = { limit: quota, ratePerMinute, spent, ...countAhead(store, { lane, now }) };
  return forecast(traffic, count, { now: firstAt(world), timezone });
}

/** Nothing leaves before a pause ends. */
function firstAt({ store, now }: World): string {
  return findPauseAt(store, now)?.until ?? now;
}

/** Without a limit nothing depends on it. */
function spentLately({ store, now, quota }: World): readonly string[] {
  return quota === null ? [] : listSpentSince(store, shift(now, -dayMs));
}

/** How the rest of each bulletin that is leaving will leave, one behind the other. */
export function foreseeWaiting(world: World) {
  const { store, now, quota, ratePerMinute, timezone } = world;
  const spent = spentLately(world);
  const waiting = listWaiting(store);
  return waiting.map(({ id, lane, waiting: count }, index) => {
    const above = countAhead(store, { lane: lane - 1, now });
    const before = waiting.slice(0, index).filter((other) => other.lane === lane);
    const ahead = before.reduce((sum, other) => sum + other.waiting, above.ahead);
    const traffic = { limit: quota, ratePerMinute, spent, ...above, ahead };
    return {
      id,
      waiting: count,
      days: forecast(traffic, count, { now: firstAt(world), timezone }),
    };
  });
}

/** The same in the words of a letter: each day with its number, the last one with the time. */
export function sayForecast(
  { count, lane, language }: { count: number; lane: Lane; language: string },
  context: World,
): Sayings {
  const days = foresee(count, lane, context);
  const said = wordsFor(days, { ...context, language });
  const named = days.length > daysNamed ? [...said.slice(0, 2), said.at(-1)] : said;
  const sayings = named.flatMap((values, index) => {
    if (values === undefined) return [];
    const isLast = index === named.length - 1;
    const phrase = !isLast
      ? "forecast-day"
      : named.length < said.length
        ? "forecast-end"
        : "forecast-last";
    return [{ phrase, values }];
  });
  return { sayings };
}

/** The number, the day and the time of each entry, in this language. */
export function wordsFor(
  days: readonly Leaving[],
  { now, timezone, language }: { now: string; timezone: string; language: string },
): readonly { count: string; day: string; time: string }[] {
  const locale = `${language}-BE`;
  const near = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const options = { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" } as const;
  const far = new Intl.DateTimeFormat(locale, options);
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone: timezone });
  const iso = new Intl.DateTimeFormat("sv", { dateStyle: "short", timeZone: timezone });
  const today = Date.parse(iso.format(new Date(now)));
  return days.map(({ count, day, lastAt }) => {
    const distance = Math.round((Date.parse(day) - today) / dayMs);
    return {
      count: String(count),
      // The templates write a plain apostrophe.
      day: (distance < 2 ? near.format(distance, "day") : far.format(new Date(day))).replace(
        "’",
        "'",
      ),
      // "By 08:40" must still be true in the minute that was begun.
      time: clock.format(Math.ceil(Date.parse(lastAt) / minuteMs) * minuteMs),
    };
  });
}

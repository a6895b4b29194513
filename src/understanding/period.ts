// From which day to which day somebody is away, or wants no mail: out of a text in any of the office's
// languages. Knows dates, not what they are for; the time and its zone are given.
import { addDays, addMonths, dayIn, firstFrom, type GivenDay, givenDay, lastUpTo } from "./days.ts";
import type { Mark } from "./lexicon/periods.ts";
import type { DurationItem, Item, TimeItem } from "./period-item.ts";
import { periodItems } from "./period-items.ts";

export interface Period {
  /** `YYYY-MM-DD`; null where it begins at once. Before today where it has begun. */
  readonly from: string | null;
  /** The last day, itself included; null where no end is said, or none that can be told. */
  readonly until: string | null;
  /** An end is meant and cannot be told ("jusqu'à la rentrée", "le temps des travaux", a day long past). */
  readonly vague: boolean;
  /** Said to have no end for now ("jusqu'à nouvel ordre"). */
  readonly open: boolean;
  /** What told the last day: a word such as "until", the day of return, how long it is, or days by themselves. */
  readonly by: "until" | "return" | "length" | "days" | null;
}

export interface Today {
  /** UTC ISO text. */
  readonly now: string;
  readonly zone?: string;
}

/** Between a word such as "jusqu'au" and its day. */
const markReach = 3;
/** Between "de retour" and its day, either way. */
const backReach = 6;

/** The period of a text; dates without a year lie in the twelve months from now. */
export function readPeriod(text: string, { now, zone = "Europe/Brussels" }: Today): Period {
  const today = dayIn(zone, now);
  const items = periodItems(text, today);
  const told = collect(items, today);
  const { from, until, failed } = resolve(told, today);
  const isOpen = items.some((item) => item.is === "mark" && item.marks.has("open"));
  const isVague = items.some((item) => item.is === "mark" && item.marks.has("vague"));
  return {
    from,
    until,
    by: until === null ? null : byOf(told),
    open: until === null && isOpen,
    vague: until === null && !isOpen && (failed || told.unclear || isVague),
  };
}

function byOf(told: Told): Period["by"] {
  if (told.until !== undefined) return "until";
  if (told.back !== undefined) return "return";
  if (told.before !== undefined) return "until";
  return told.duration === undefined ? "days" : "length";
}

interface Told {
  from?: GivenDay;
  until?: GivenDay;
  /** The day of coming back, itself not part of the period. */
  back?: GivenDay;
  /** "Before the 1st", "after the 20th": the day itself is not meant. */
  before?: GivenDay;
  after?: GivenDay;
  single?: TimeItem;
  duration?: DurationItem;
  unclear: boolean;
}

function collect(items: readonly Item[], today: string): Told {
  const told: Told = { unclear: false };
  for (const [index, item] of items.entries()) {
    if (item.is === "duration") readDuration(item, markBefore(items, index), { told, today });
    else if (item.is === "time") readTime(items, index, told);
  }
  return told;
}

interface Sum {
  readonly told: Told;
  readonly today: string;
}

function readDuration(item: DurationItem, marks: ReadonlySet<Mark>, { told, today }: Sum): void {
  const isPast = marks.has("ago") && !marks.has("for");
  if (isPast || (item.days === 0 && item.months === 0)) return;
  if (marks.has("in") && !marks.has("for")) told.from ??= givenDay(later(today, item));
  else told.duration ??= item;
}

function later(day: string, { days, months }: DurationItem): string {
  return addDays(addMonths(day, months), days);
}

function readTime(items: readonly Item[], index: number, told: Told): void {
  const item = items[index];
  if (item?.is !== "time") return;
  const marks = markBefore(items, index);
  const [opens, ends] = [isRange(items, index), isRangeEnd(items, index)];
  const isPast = marks.has("ago") && !marks.has("until") && !marks.has("from");
  const isNoDay = item.isBare && !opens && (item.isWord ? !ends : marks.size === 0);
  if (isPast || isNoDay) return;
  const returns = isBack(items, index);
  if (marks.has("until") && marks.has("back")) told.back ??= item.first;
  else if (marks.has("until") || (marks.has("to") && ends))
    readEnd(item, ends || marks.has("after"), told);
  else if (returns && marks.has("after")) told.until ??= item.last;
  else if (returns) told.back ??= item.first;
  else if (marks.has("before")) told.before ??= item.first;
  else if (marks.has("after")) told.after ??= item.last;
  else if (opens || marks.has("from")) told.from ??= item.first;
  else if (!item.isBare || marks.has("of") || marks.has("all")) told.single ??= item;
}

/** "Until September" may end with its first day or its last; "July to September" is whole months. */
function readEnd(item: TimeItem, isWhole: boolean, told: Told): void {
  if (item.isMonth && !isWhole) told.unclear = true;
  else told.until ??= item.last;
}

/** What the words before an item make of it: those of the mark that stands next before it. */
function markBefore(items: readonly Item[], index: number): ReadonlySet<Mark> {
  const item = items[index];
  const found = new Set<Mark>();
  let start = item?.from ?? 0;
  for (let at = index - 1; at >= 0; at--) {
    const mark = items[at];
    if (mark?.is !== "mark" || mark.sentence !== item?.sentence) break;
    if (start - mark.to > markReach) break;
    for (const one of mark.marks) found.add(one);
    // "Tot na de 20ste", "until I am back on the 27th": two of them belong together.
    start = mark.from;
  }
  return found;
}

const connecting: readonly Mark[] = ["to", "until"];

/** Whether a day is followed by "au" or "tot" and another one. */
function isRange(items: readonly Item[], index: number): boolean {
  const [item, mark, end] = items.slice(index, index + 3);
  if (item === undefined || mark?.is !== "mark" || end?.is !== "time") return false;
  if (!connecting.some((one) => mark.marks.has(one))) return false;
  return mark.from - item.to <= 1 && end.from - mark.to <= 1;
}

function isRangeEnd(items: readonly Item[], index: number): boolean {
  return items[index - 2]?.is === "time" && isRange(items, index - 2);
}

/** "De retour le 27", and "ab dem 17. bin ich wieder da" the other way round. */
function isBack(items: readonly Item[], index: number): boolean {
  const item = items[index];
  return items.some((mark, at) => {
    if (mark.is !== "mark" || !mark.marks.has("back") || mark.sentence !== item?.sentence)
      return false;
    const next = items.findIndex((one, place) => place > at && one.is === "time");
    const follows = (items[next]?.from ?? Number.POSITIVE_INFINITY) - mark.to <= backReach;
    if (at < index) return next === index && follows;
    const between = items.slice(index + 1, at).some(({ is }) => is === "time");
    return !follows && !between && mark.from - item.to <= backReach;
  });
}

interface Days {
  readonly from: string | null;
  readonly until: string | null;
  readonly failed: boolean;
}

function resolve(told: Told, today: string): Days {
  const end = endOf(told);
  const start = told.from ?? (told.after === undefined ? undefined : told.after);
  const beginsAfter = told.from === undefined && told.after !== undefined;
  if (end === undefined) return withoutEnd(told, { start, beginsAfter, today });
  const { from, until } = pair(start, end.day, today);
  if (until === undefined || (start !== undefined && from === undefined)) return none;
  const last = addDays(until, end.shift);
  if (last < today || (from !== undefined && from > last)) return none;
  return { from: from === undefined ? null : from, until: last, failed: false };
}

const none: Days = { from: null, until: null, failed: true };

function endOf({ until, before, back }: Told): { day: GivenDay; shift: number } | undefined {
  if (until !== undefined) return { day: until, shift: 0 };
  const day = back ?? before;
  return day === undefined ? undefined : { day, shift: -1 };
}

// The end says the year: "du 20 juin au 5 juillet" has begun where it is the 24th of June.
function pair(
  start: GivenDay | undefined,
  end: GivenDay,
  today: string,
): { from: string | undefined; until: string | undefined } {
  if (start === undefined) return { from: undefined, until: firstFrom(end, today) };
  if (start.year !== undefined || start.weekday !== undefined) {
    const from = firstFrom(start, today);
    return { from, until: from === undefined ? undefined : firstFrom(end, from) };
  }
  const within = end.month === undefined && start.month !== undefined;
  const nearEnd = within
    ? { ...end, month: end.day < start.day ? (start.month % 12) + 1 : start.month }
    : end;
  const until = firstFrom(nearEnd, today);
  return { from: until === undefined ? undefined : lastUpTo(start, until), until };
}

interface Start {
  readonly start: GivenDay | undefined;
  readonly beginsAfter: boolean;
  readonly today: string;
}

function withoutEnd(told: Told, { start, beginsAfter, today }: Start): Days {
  const { duration, single } = told;
  if (start === undefined && duration === undefined && single !== undefined) {
    const { from, until } = pair(single.first, single.last, today);
    if (from === undefined || until === undefined || until < today) return none;
    return { from, until, failed: false };
  }
  // "Trois semaines en août": which three, nobody knows.
  if (duration !== undefined && start === undefined && single?.isMonth === true) return none;
  const begun = start === undefined ? undefined : firstFrom(start, today);
  if (start !== undefined && begun === undefined) return none;
  const from = begun !== undefined && beginsAfter ? addDays(begun, 1) : begun;
  if (duration === undefined) return { from: from ?? null, until: null, failed: false };
  // So many days from now end with that day of the week; from a day that is named they count it in.
  const until = from === undefined ? later(today, duration) : addDays(later(from, duration), -1);
  return { from: from ?? null, until, failed: false };
}

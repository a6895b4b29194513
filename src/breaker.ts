// The breaker: where the office writes far more automatic answers than its members and strangers could
// cause, something is wrong that no other bound saw. Then answers wait, all of them, until it is quiet
// again; what people wrote, advice on danger, reports, notices and bulletins go on.
import { hourMs, shift } from "./clock.ts";
import type { Context } from "./handler.ts";
import { countAnswers } from "./store/bound-counts.ts";
import type { Store } from "./store/database.ts";
import { countMembers } from "./store/members.ts";
import { findFact, forgetFact, keepFact } from "./store/meta.ts";

export interface Breaker {
  readonly openedAt: string;
  /** It closes then, if the hour before was quiet. */
  readonly until: string;
}

const openMs = hourMs;
/** Where there is a quota for the day, an hour's answers may take no more than this part of it. */
const partOfQuota = 0.75;

/** Null while it is closed. */
export function findBreaker(store: Store): Breaker | null {
  const text = findFact(store, "breaker");
  return text === null ? null : (JSON.parse(text) as Breaker);
}

/** Opens it where one more answer would be too many; true where it has just opened. */
export function tripBreaker(context: Context): boolean {
  if (!isStorm(context)) return false;
  const { store, now } = context;
  keepFact(store, "breaker", JSON.stringify({ openedAt: now, until: shift(now, openMs) }));
  context.note("bound answersPerHour: the breaker opens");
  return true;
}

/** Its hour is over: true where it closes; it stays open where the storm goes on. */
export function closeBreaker(context: Context): boolean {
  const { store, now } = context;
  const breaker = findBreaker(store);
  if (breaker === null || breaker.until > now) return false;
  if (isStorm(context)) {
    keepFact(store, "breaker", JSON.stringify({ ...breaker, until: shift(now, openMs) }));
    return false;
  }
  forgetFact(store, "breaker");
  return true;
}

/** How many answers an hour may bring. */
export function answersMax({ store, limits, quota }: Context): number {
  const most = quota === null ? Number.POSITIVE_INFINITY : Math.floor(quota * partOfQuota);
  const { active, suspended } = countMembers(store);
  return Math.min(limits.answersPerHour + active + suspended, most);
}

function isStorm(context: Context): boolean {
  const { store, limits, quota, now } = context;
  if (limits.answersPerHour === 0) return false;
  const count = countAnswers(store, shift(now, -hourMs));
  // The least that it can be: so the members need not be counted for every letter.
  const least = Math.min(limits.answersPerHour, (quota ?? Number.POSITIVE_INFINITY) * partOfQuota);
  return count >= least - 1 && count >= answersMax(context);
}

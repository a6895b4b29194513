// Being away: what asks for a pause or tells of an absence, which coordinators are away today, and how
// days are said. Pure but for questions to the store; what follows is handlers/pause.ts and absence.ts.

import { isFromMachine, standsAlone } from "./conditions.ts";
import type { Context, Received } from "./handler.ts";
import { isOwnTie } from "./identity.ts";
import { addressKey } from "./mail/address.ts";
import type { Registry } from "./registry.ts";
import { sayDay } from "./say-day.ts";
import { type Days, listAway } from "./store/away.ts";
import type { Store } from "./store/database.ts";
import { isCurrent } from "./store/members.ts";
import type { Sayings } from "./templates/values.ts";
import { readComment } from "./understanding/comment.ts";
import { addDays, dayIn } from "./understanding/days.ts";
import { fold } from "./understanding/normalise.ts";
import { readAbsence, readPause } from "./understanding/pause.ts";
import { type Period, readPeriod } from "./understanding/period.ts";

/** A responder that names a later day is one that somebody forgot. */
const responderDaysMax = 90;
/** Who tells of an absence by the way, in a long letter, has more to say than that. */
const shortWords = 60;

/** The registry with those marked who are away: letters for them go to others (CONTRACT.md §6.16). */
export function withAbsences(registry: Registry, store: Store, today: string): Registry {
  const away = new Set(listAway(store, today));
  if (away.size === 0) return registry;
  return {
    ...registry,
    partnerships: registry.partnerships.map((partnership) => ({
      ...partnership,
      coordinators: partnership.coordinators.map((person) => {
        return away.has(addressKey(person.email)) ? { ...person, isAway: true } : person;
      }),
    })),
  };
}

/** A member asks for no mail for a while, by the word or in plain ones. */
export function asksForPause(received: Received, context: Context): boolean {
  const { member, command, tie, meaning } = received;
  if (!isCurrent(member)) return false;
  if (command?.word === "pause") return true;
  // Leaving and erasing are more than a pause, whatever they answer.
  if (meaning.intent === "leave" || meaning.intent === "data_erasure") return false;
  if (tie?.token.purpose === "pause" && isOwnTie(received) && command === null) {
    return meaning.intent !== "report" && readPauseDays(received, context) !== null;
  }
  return tie === null && pauseIn(received, context) !== null;
}

function pauseIn({ words }: Received, { now, timezone }: Context): Period | null {
  return readPause(words, { now, zone: timezone });
}

export function resumes({ member, command }: Received): boolean {
  return isCurrent(member) && command?.word === "resume";
}

/** From when to when the member wants none; null where the end cannot be told and must be asked for. */
export function readPauseDays(received: Received, context: Context): Days | null {
  const { command, tie, letter } = received;
  const { now, timezone } = context;
  const today = dayIn(timezone, now);
  const isByName = command?.word === "pause" || tie?.token.purpose === "pause";
  const period = isByName
    ? readPeriod(letter.words.fresh, { now, zone: timezone })
    : pauseIn(received, context);
  if (period === null || period.vague) return null;
  // PAUSE alone lasts until REPRENDRE; an answer to "until when?" has to say a day.
  const hasEnd = period.until !== null || period.open || command?.word === "pause";
  if (!hasEnd || (period.until !== null && period.until < today)) return null;
  return { from: laterOf(period.from, today), until: period.until };
}

/** A coordinator is away, or will be: ABSENT, or a short letter that says so with its days. */
export function tellsOfAbsence(received: Received, context: Context): boolean {
  const { role, command, words, meaning } = received;
  if (role !== "coordinator") return false;
  if (command !== null) return command.word === "away";
  if (!standsAlone(received) || meaning.urgent || received.desk !== null) return false;
  if (words.split(/\s+/).length > shortWords || meaning.intent === "report") return false;
  const period = readAbsence(words, { now: context.now, zone: context.timezone });
  return period !== null && period.until !== null;
}

/** Their program says so; one that names no day, or a far one, is not believed. */
export function isAwayByResponder(received: Received, context: Context): boolean {
  if (received.role !== "coordinator" || !isFromMachine(received)) return false;
  if (received.letter.origin !== "auto_reply" && received.letter.origin !== "person") return false;
  if (received.letter.identity !== "passed") return false;
  const { until } = responderDays(received, context) ?? {};
  return until !== undefined;
}

/** PRESENT, or a few words that say so in answer to our letter about the absence. */
export function isBack(received: Received): boolean {
  const { role, command, tie, letter } = received;
  if (role !== "coordinator") return false;
  if (command !== null) return command.word === "back";
  if (tie?.token.purpose !== "absence" || !isOwnTie(received)) return false;
  const words = fold(letter.words.fresh.slice(0, backLengthMax + 1));
  return words.length <= backLengthMax && backWords.test(words);
}
const backLengthMax = 80;
const backWords =
  /\b(?:(?:suis|me (?:re)?voila|me revoici) (?:bien )?(?:de retour|rentree?|la)|de retour|rentree?|terug|wieder (?:da|zuruck)|zuruck|back)\b/;

/** What a coordinator's letter about being away changes is power over who hears of danger. */
export function changesAbsence(received: Received, context: Context): boolean {
  return tellsOfAbsence(received, context) || isBack(received);
}

/** More than the wish to pause, or the news of an absence: what else is told has to reach somebody. */
export function saysMore({ command, words, meaning }: Received): boolean {
  if (meaning.intent === "report" || meaning.also.includes("report")) return true;
  if (command !== null) return readComment("", command.comment) !== "";
  return words.split(/\s+/).length > wishWords;
}
/** "Bonjour, je pars en vacances jusqu'au 15 août, pas de mails pendant ce temps svp. Merci !" */
const wishWords = 30;

/** Without a day that can be told, until PRESENT. */
export function readAbsenceDays(received: Received, context: Context): Days {
  const { now, timezone } = context;
  const today = dayIn(timezone, now);
  const { from, until } = readPeriod(received.letter.words.fresh, { now, zone: timezone });
  return { from: laterOf(from, today), until: until !== null && until < today ? null : until };
}

/** Null where the responder's words tell no day of return that can be believed. */
export function responderDays(
  { letter }: Received,
  { now, timezone }: Context,
): { readonly from: string; readonly until: string } | null {
  const today = dayIn(timezone, now);
  // What it quotes may be a member's own absence.
  const period = readAbsence(letter.words.fresh, { now, zone: timezone });
  const until = period?.until ?? null;
  if (until === null || until < today || until > addDays(today, responderDaysMax)) return null;
  return { from: laterOf(period?.from ?? null, today), until };
}

function laterOf(day: string | null, today: string): string {
  return day !== null && day > today ? day : today;
}

/** "From 3 to 15 August", "until 15 August", as people say it; both days are included. */
export function sayDays(
  { from, until }: Days,
  { language, today }: { readonly language: string; readonly today: string },
): Sayings {
  const values = {
    from: sayDay(from, language),
    until: until === null ? "" : sayDay(until, language),
  };
  const begins = from > today ? "days-from" : "days";
  const phrase = until === null ? `${begins}-open` : `${begins}-until`;
  return { sayings: [{ phrase, values }] };
}

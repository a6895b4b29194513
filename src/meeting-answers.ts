// Answers to a meeting: which letters are one, by calendar or in plain words, and what of them a person
// has to read. Pure but for questions to the store; what follows is handlers/meeting.ts.
import type { Condition } from "./conditions.ts";
import type { Context, Received } from "./handler.ts";
import { isOwnTie, isProvenSelf } from "./identity.ts";
import { addressKey } from "./mail/address.ts";
import { clockIn } from "./meeting-letters.ts";
import { findMeeting, findMeetingByUid, type Meeting } from "./store/meetings.ts";
import { type Attending, readAttending } from "./understanding/attending.ts";
import { dayIn } from "./understanding/days.ts";

/** A calendar program says no more by itself than who accepted what. */
const programWordsMax = 12;
const programNames =
  /calendar\.google|google (?:calendar|agenda|kalender)|microsoft teams|icloud\.com/i;

/** The meeting of ours that a calendar answers; undefined where it is nobody's. */
export function findAnsweredByCalendar(
  { letter }: Received,
  { store }: Context,
): Meeting | undefined {
  return letter.calendar === undefined ? undefined : findMeetingByUid(store, letter.calendar.uid);
}

/** A REPLY, or a COUNTER that proposes another time. */
export const isCalendarAnswer: Condition = (received, context) => {
  return findAnsweredByCalendar(received, context) !== undefined;
};

/** Whether a person has to read it: another time is proposed, or something is added. */
export const calendarSaysMore: Condition = (received, context) => {
  return calendarWords(received, context) !== "";
};

/** Whom it speaks for is who sent it, and that is proven and not denied (RFC 6047 section 3). */
export function isOwnCalendarAnswer(received: Received): boolean {
  const { calendar, from, identity } = received.letter;
  const names = (calendar?.attendees ?? []).map(addressKey);
  return (
    names.includes(addressKey(from.address)) && isProvenSelf(received) && identity !== "failed"
  );
}

function calendarWords({ letter }: Received, { timezone }: Context): string {
  const { calendar, words } = letter;
  if (calendar === undefined) return "";
  const fresh = words.fresh.trim();
  const isPersonal = fresh.split(/\s+/).length > programWordsMax && !programNames.test(fresh);
  const proposed = calendar.proposed === null ? "" : localTime(calendar.proposed, timezone);
  const said = calendar.comment !== "" ? calendar.comment : isPersonal ? fresh : "";
  return [proposed, said].filter((text) => text !== "").join("\n\n");
}

/** UTC as the office's clock shows it; any other as it was written. */
function localTime(text: string, timezone: string): string {
  return text.endsWith("Z") ? `${dayIn(timezone, text)} ${clockIn(text, timezone)}` : text;
}

/** A calendar's answer as a person reads it. */
export function asWords(received: Received, context: Context): Received {
  return { ...received, words: calendarWords(received, context) };
}

/** What a reply to a meeting's letter says of coming; null where it is tied to none, or says nothing. */
export function findAttending(received: Received): Attending | null {
  const { tie, letter, command, meant } = received;
  if (tie?.token.purpose !== "meeting" || !isOwnTie(received) || meant !== null) return null;
  // What the server says is forged, or says two things, is read by a person and counts for nothing.
  if (letter.identity === "failed" || letter.words.otherwise !== undefined) return null;
  // "ABSENT du 3 au 20 août" is told of more than one evening.
  if (command?.word === "away" && command.rest !== "") return null;
  return readAttending(letter.words.fresh);
}

export const answersMeeting: Condition = (received) => findAttending(received) !== null;

/** More than the answer: somebody has to read it. */
export const answersWithWords: Condition = (received) => {
  const { attachments } = received.letter;
  const attending = findAttending(received);
  return attending !== null && (attending.says !== "" || attachments.length > 0);
};

/** It was cancelled, or has begun. */
export const isOverMeeting: Condition = ({ tie }, { store, now }) => {
  const meeting = findMeeting(store, tie?.token.subjectId ?? 0);
  return meeting === undefined || meeting.state === "cancelled" || meeting.at <= now;
};

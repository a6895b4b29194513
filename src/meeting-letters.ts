// Who is asked to a meeting, and the letters that tell them: by comparing the registry and the meeting
// with what each was told. Asked twice it tells nobody twice; how a meeting is planned is meeting-plans.ts.
import { dayMs } from "./clock.ts";
import type { Context, NewLetter } from "./handler.ts";
import { languageOf } from "./language.ts";
import { addressKey } from "./mail/address.ts";
import { writeCalendar } from "./mail/calendar-out.ts";
import type { Person, Registry } from "./registry.ts";
import {
  type Attendee,
  enterAttendee,
  findAttendee,
  listAttendees,
  markTold,
  withdrawAttendee,
} from "./store/meeting-attendees.ts";
import { listMeetingsAhead, type Meeting } from "./store/meetings.ts";
import type { Sayings } from "./templates/values.ts";

/** After a meeting its letters can still be answered for so long. */
const replyDaysAfter = 30;

/**
 * Letters for all who do not know how things stand: invitations, changes, cancellations. Each is noted as
 * told, in the same transaction.
 */
export function tellOfMeetings(context: Context): readonly NewLetter[] {
  return listMeetingsAhead(context.store, context.now).flatMap((meeting) => {
    return meeting.state === "cancelled" ? callOff(meeting, context) : invite(meeting, context);
  });
}

/** Coordinators, deputies too, of the partnership or of all; police; the city's contacts. */
function invitedTo({ partnership }: Meeting, registry: Registry): readonly Person[] {
  const coordinators = registry.partnerships
    .filter(({ id }) => partnership === null || id === partnership)
    .flatMap(({ coordinators: all }) => all);
  const people = [...coordinators, ...registry.police, ...registry.contacts];
  const byKey = new Map<string, Person>();
  for (const person of people) {
    const key = addressKey(person.email);
    if (!byKey.has(key)) byKey.set(key, person);
  }
  return [...byKey.values()];
}

function invite(meeting: Meeting, context: Context): readonly NewLetter[] {
  const { store, registry, now } = context;
  const people = invitedTo(meeting, registry);
  const keys = new Set(people.map(({ email }) => addressKey(email)));
  for (const person of people) enterAttendee(store, meeting.id, person);
  return listAttendees(store, meeting.id)
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .flatMap((attendee) => {
      const about = { meetingId: meeting.id, email: attendee.email };
      if (!keys.has(addressKey(attendee.email))) {
        withdrawAttendee(store, about, now);
        return attendee.toldSequence === null
          ? []
          : [letterTo(attendee, { meeting, template: "meeting-withdrawn" }, context)];
      }
      if (attendee.toldSequence === meeting.sequence) return [];
      markTold(store, about, { sequence: meeting.sequence, now });
      const template = attendee.toldSequence === null ? "meeting" : "meeting-moved";
      return [letterTo(attendee, { meeting, template }, context)];
    });
}

/** Who declined has it in their calendar as well; who was never told of it hears nothing. */
function callOff(meeting: Meeting, context: Context): readonly NewLetter[] {
  const { store, now } = context;
  const { id, sequence } = meeting;
  return listAttendees(store, id)
    .filter(({ toldSequence, withdrawnAt }) => {
      return withdrawnAt === null && toldSequence !== null && toldSequence < sequence;
    })
    .map((attendee) => {
      markTold(store, { meetingId: id, email: attendee.email }, { sequence, now });
      return letterTo(attendee, { meeting, template: "meeting-cancelled" }, context);
    });
}

/** `meeting-reminder` to one who was asked. */
export function remindOf(meeting: Meeting, attendee: Attendee, context: Context): NewLetter {
  return letterTo(attendee, { meeting, template: "meeting-reminder" }, context);
}

type Template =
  | "meeting"
  | "meeting-moved"
  | "meeting-cancelled"
  | "meeting-withdrawn"
  | "meeting-reminder";

function letterTo(
  attendee: Attendee,
  { meeting, template }: { readonly meeting: Meeting; readonly template: Template },
  context: Context,
): NewLetter {
  const { store, now, timezone } = context;
  const language = languageOf(attendee.email, context);
  const { subject, place } = meeting;
  const days = Math.ceil((Date.parse(meeting.ends) - Date.parse(now)) / dayMs) + replyDaysAfter;
  const current = findAttendee(store, meeting.id, attendee.email) ?? attendee;
  return {
    template,
    to: attendee.email,
    language,
    values: {
      ...{ subject, place },
      day: sayDay(meeting.at, language, timezone),
      when: sayWhen(meeting, { language, timezone }),
      ...(template === "meeting-moved" && { mine: mineIn(current, meeting) }),
      ...(template === "meeting-reminder" && { mine: [`meeting-mine-${current.answer}`] }),
    },
    reply: { purpose: "meeting", subjectId: meeting.id, days },
    ...(template !== "meeting-reminder" && {
      calendar: calendarFor(current, { meeting, template }, context),
    }),
  };
}

/** At another time the answer is asked for again; else it stands, and is told. */
function mineIn({ answer }: Attendee, { askedSequence, sequence }: Meeting): readonly string[] {
  return askedSequence === sequence || answer === "none" ? [] : [`meeting-mine-${answer}`];
}

function calendarFor(
  { email, name, answer }: Attendee,
  { meeting, template }: { readonly meeting: Meeting; readonly template: Template },
  { now, officeAddress, registry }: Context,
): string {
  const { uid, sequence, at, ends, subject, place } = meeting;
  const isRequest = template === "meeting" || template === "meeting-moved";
  return writeCalendar({
    ...{ uid, sequence, stamp: now, at, ends, subject, place },
    method: isRequest ? "request" : "cancel",
    isOff: meeting.state === "cancelled",
    organizer: { name: `PLP ${registry.city}`, email: officeAddress },
    attendee: { email, name, answer },
  });
}

function sayDay(at: string, language: string, timeZone: string): string {
  return new Intl.DateTimeFormat(`${language}-BE`, { dateStyle: "full", timeZone })
    .format(new Date(at))
    .replace(/^(\p{L}+) 1 /u, language === "fr" ? "$1 1er " : "$&");
}

function sayWhen(
  { at, ends }: Meeting,
  { language, timezone }: { readonly language: string; readonly timezone: string },
): Sayings {
  const values = {
    day: sayDay(at, language, timezone),
    from: clockIn(at, timezone),
    to: clockIn(ends, timezone),
  };
  return { sayings: [{ phrase: "meeting-when", values }] };
}

/** `19:30`, in every language. */
export function clockIn(at: string, timezone: string): string {
  return Temporal.Instant.from(at)
    .toZonedDateTimeISO(timezone)
    .toPlainTime()
    .toString()
    .slice(0, 5);
}

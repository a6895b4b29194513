// One meeting as a calendar for one person (RFC 5545, RFC 5546): an invitation or its withdrawal. It knows
// no template and no state; the same meeting gives the same text.
import ical, {
  ICalAttendeeRole,
  type ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
} from "ical-generator";

export interface Invitation {
  readonly method: "request" | "cancel";
  /** Whether the meeting itself is off; a `cancel` of one that is not withdraws one person alone. */
  readonly isOff: boolean;
  readonly uid: string;
  readonly sequence: number;
  /** UTC ISO text, all three. */
  readonly stamp: string;
  readonly at: string;
  readonly ends: string;
  readonly subject: string;
  readonly place: string;
  /** Who sends it and gets the answers: an address without token, since it must never change. */
  readonly organizer: Party;
  /** The reader alone: nobody learns of another's address. */
  readonly attendee: Party & { readonly answer: "accepted" | "declined" | "tentative" | "none" };
}

interface Party {
  readonly name: string;
  readonly email: string;
}

const lineOctetsMax = 75;

/**
 * The calendar, lines of at most 75 octets ended by CRLF, times in UTC: a meeting that happens once needs
 * no VTIMEZONE. Throws where a value holds a control character, or a line came out too long.
 */
export function writeCalendar(invitation: Invitation): string {
  const { method, uid, sequence, stamp, at, ends, organizer, attendee } = invitation;
  for (const value of [uid, invitation.subject, invitation.place, organizer.name, attendee.name]) {
    if (/[\p{Cc}\u2028\u2029]/u.test(value) || !value.isWellFormed()) {
      throw new Error("a control character in a calendar");
    }
  }
  const calendar = ical({
    prodId: { company: "PLP Relais", product: "Meetings", language: "EN" },
    method: method === "request" ? ICalCalendarMethod.REQUEST : ICalCalendarMethod.CANCEL,
  });
  const event = calendar.createEvent({
    ...{ id: uid, sequence, stamp: new Date(stamp), start: new Date(at), end: new Date(ends) },
    ...{ summary: invitation.subject, location: invitation.place, organizer },
    // RFC 5546 section 3.2.5: who is withdrawn from a meeting that takes place is told no status.
    status: statusOf(invitation),
  });
  event.createAttendee({
    ...{ name: attendee.name, email: attendee.email, role: ICalAttendeeRole.REQ },
    ...(method === "request" ? { rsvp: true, status: partstat(attendee.answer) } : {}),
  });
  return withLineEnds(calendar.toString());
}

function statusOf({ method, isOff }: Invitation): ICalEventStatus | null {
  if (method === "request") return ICalEventStatus.CONFIRMED;
  return isOff ? ICalEventStatus.CANCELLED : null;
}

function partstat(answer: Invitation["attendee"]["answer"]): ICalAttendeeStatus {
  const words = {
    ...{ accepted: "ACCEPTED", declined: "DECLINED", tentative: "TENTATIVE" },
    none: "NEEDS-ACTION",
  } as const;
  return words[answer] as ICalAttendeeStatus;
}

function withLineEnds(text: string): string {
  const lines = text.split("\r\n").filter((line) => line !== "");
  const long = lines.some((line) => Buffer.byteLength(line) > lineOctetsMax);
  if (long || lines.some((line) => /[\r\n]/.test(line))) throw new Error("not a calendar's line");
  return `${lines.join("\r\n")}\r\n`;
}

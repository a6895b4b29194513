// Planning, moving and calling off a meeting, and noting who came: what `plp meetings` does, beside a
// worker or without one. A fault of whoever asks is a CommandFault; letters are meeting-letters.ts.
import { CommandFault } from "./commands/fault.ts";
import type { Context } from "./handler.ts";
import { parseAddress } from "./mail/address.ts";
import { readLocalTime, readUntil } from "./meeting-time.ts";
import { findPartnership } from "./roles.ts";
import { findAttendee, noteAttendance } from "./store/meeting-attendees.ts";
import {
  cancelMeeting,
  changeMeeting,
  enterMeeting,
  findMeeting,
  type Meeting,
} from "./store/meetings.ts";
import { useUpTokens } from "./store/tokens.ts";

export interface Wish {
  /** `2026-12-03 19:30`, on the office's own clock. */
  readonly at: string;
  /** `21:00`, of the same evening or after midnight. */
  readonly until?: string | undefined;
  readonly place: string;
  readonly subject: string;
  readonly partnership?: string | undefined;
}

const usualHours = 2;
const hourMs = 3_600_000;
const wordsMax = 200;

/** Enters a meeting and gives its number; `nonce` is 128 random bits in hex. */
export function planMeeting(wish: Wish, nonce: string, context: Context): number {
  const { store, timezone, now, officeAddress } = context;
  const at = readLocalTime(wish.at, { timezone, now });
  const ends = wish.until === undefined ? afterHours(at) : readUntil(wish.until, { at, timezone });
  const partnership = partnershipIn(wish.partnership, context);
  const domain = officeAddress.slice(officeAddress.lastIndexOf("@") + 1).toLowerCase();
  return enterMeeting(store, {
    ...{ uid: `${nonce}@${domain}`, at, ends, partnership, now },
    subject: plainLine(wish.subject, "--subject"),
    place: plainLine(wish.place, "--place"),
  });
}

export type Change = Partial<Omit<Wish, "partnership">>;

/** Changes what is given; what is left out stays, the length too where only the start moves. */
export function moveMeeting(id: string, change: Change, context: Context): Meeting {
  const { store, timezone, now } = context;
  const meeting = getAhead(id, context);
  const at = change.at === undefined ? meeting.at : readLocalTime(change.at, { timezone, now });
  const length = Date.parse(meeting.ends) - Date.parse(meeting.at);
  const ends =
    change.until === undefined
      ? new Date(Date.parse(at) + length).toISOString()
      : readUntil(change.until, { at, timezone });
  const subject =
    change.subject === undefined ? meeting.subject : plainLine(change.subject, "--subject");
  const place = change.place === undefined ? meeting.place : plainLine(change.place, "--place");
  const isSame =
    at === meeting.at &&
    ends === meeting.ends &&
    subject === meeting.subject &&
    place === meeting.place;
  if (isSame) {
    throw new CommandFault(
      "Nothing would change: give another --at, --until, --place or --subject.",
    );
  }
  changeMeeting(store, meeting.id, { at, ends, subject, place });
  // A yes to the letter of before would be one to another time.
  if (at !== meeting.at || ends !== meeting.ends) {
    useUpTokens(store, { purpose: "meeting", subjectId: meeting.id, now });
  }
  return meeting;
}

export function callOffMeeting(id: string, context: Context): Meeting {
  const meeting = getAhead(id, context);
  cancelMeeting(context.store, meeting.id);
  return meeting;
}

/** These came; all others who were asked did not. */
export function noteWhoCame(id: string, emails: readonly string[], context: Context): Meeting {
  const { store, now } = context;
  const meeting = getMeeting(id, context);
  if (meeting.state === "cancelled") throw new CommandFault(`Meeting ${id} was cancelled.`);
  if (meeting.at > now) {
    throw new CommandFault(`Meeting ${id} has not begun: note afterwards who came.`);
  }
  for (const email of emails) {
    const address = parseAddress(email);
    if (address === null) throw new CommandFault(`"${email}" is not a mail address.`);
    if (findAttendee(store, meeting.id, address) === undefined) {
      throw new CommandFault(`${email} was not asked to meeting ${id}: see \`plp meetings list\`.`);
    }
  }
  noteAttendance(store, meeting.id, emails);
  return meeting;
}

function getMeeting(id: string, { store }: Context): Meeting {
  const meeting = /^\d{1,9}$/.test(id) ? findMeeting(store, Number(id)) : undefined;
  if (meeting !== undefined) return meeting;
  throw new CommandFault(`There is no meeting "${id}": \`plp meetings list\` shows them.`);
}

function getAhead(id: string, context: Context): Meeting {
  const meeting = getMeeting(id, context);
  if (meeting.state === "cancelled") throw new CommandFault(`Meeting ${id} is cancelled already.`);
  if (meeting.at <= context.now) {
    throw new CommandFault(`Meeting ${id} has begun or is over: it stays as it is.`);
  }
  return meeting;
}

function partnershipIn(id: string | undefined, { registry }: Context): string | null {
  if (id === undefined) return null;
  const partnership = findPartnership(registry, id);
  if (partnership !== undefined) return partnership.id;
  const ids = registry.partnerships.map((it) => it.id).join(", ");
  throw new CommandFault(`There is no partnership "${id}": partnership.yaml has ${ids}.`);
}

function afterHours(at: string): string {
  return new Date(Date.parse(at) + usualHours * hourMs).toISOString();
}

function plainLine(text: string, option: string): string {
  const line = text.trim();
  if (line === "") throw new CommandFault(`${option} is empty: say it in a few words.`);
  if (line.length > wordsMax) {
    throw new CommandFault(`${option} is too long: ${wordsMax} characters at the most.`);
  }
  if (/[\p{Cc}\p{Cf}\u2028\u2029]/u.test(line) || !line.isWellFormed()) {
    throw new CommandFault(`${option} holds a line break or an invisible character: leave it out.`);
  }
  return line;
}

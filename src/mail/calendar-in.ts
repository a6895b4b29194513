// What a calendar program answers to an invitation (RFC 5546 section 3.2.3, 3.2.7): one meeting, one
// person, one answer or another time. It expands no rule, follows no link and knows no meeting of ours.
import { parseAddress } from "./address.ts";
import { cleanText } from "./clean-text.ts";
import type { CalendarAnswer } from "./letter.ts";
import type { Part } from "./parts.ts";

const octetsMax = 65_536;
const linesMax = 800;
/** A calendar, its event, and the parts of a time zone with all its history. */
const componentsMax = 24;
const uidLengthMax = 255;
const commentLengthMax = 2_000;
const attendeesMax = 100;
const sequenceMax = 2_147_483_647;

/** Null where there is none, or it is anything but a plain answer to one invitation. Never throws. */
export async function readCalendar(files: readonly Part[]): Promise<CalendarAnswer | null> {
  const part = files.find(isCalendar);
  if (part === undefined || part.content.length > octetsMax) return null;
  const text = part.content.toString("utf8").replace(/^\ufeff/, "");
  const inside = /^METHOD:[ \t]{0,20}(REPLY|COUNTER)[ \t]{0,20}\r?$/im.exec(text)?.[1];
  const method = inside?.toLowerCase();
  // RFC 6047 section 2.4: what the part is called and what it says are the same.
  if (method === undefined || (part.method !== "" && part.method !== method)) return null;
  if (text.split("\n").length > linesMax) return null;
  if ((text.match(/^BEGIN:/gim) ?? []).length > componentsMax) return null;
  try {
    const { default: ICAL } = await import("ical.js");
    const calendar = new ICAL.Component(ICAL.parse(text));
    return readAnswer(calendar, method === "reply" ? "reply" : "counter");
  } catch {
    return null;
  }
}

/** What has been read is no file any more. */
export function withoutCalendars(files: readonly Part[]): readonly Part[] {
  return files.filter((part) => !isCalendar(part));
}

function isCalendar({ type }: Part): boolean {
  return type === "text/calendar" || type === "application/ics";
}

type Component = InstanceType<typeof import("ical.js")["default"]["Component"]>;
type Property = NonNullable<ReturnType<Component["getFirstProperty"]>>;

function readAnswer(calendar: Component, method: "reply" | "counter"): CalendarAnswer | null {
  const [event, another] = calendar.getAllSubcomponents("vevent");
  const others = calendar.getAllSubcomponents().filter(({ name }) => {
    return name !== "vevent" && name !== "vtimezone";
  });
  if (calendar.name !== "vcalendar" || event === undefined) return null;
  if (another !== undefined || others.length > 0) return null;
  if (repeating.some((name) => event.hasProperty(name))) return null;
  const uid = singleValue(event, "uid");
  const stamp = instantOf(singleValue(event, "dtstamp"));
  const sequence = Number(singleValue(event, "sequence") || "0");
  if (uid === "" || uid.length > uidLengthMax || stamp === null) return null;
  if (!Number.isInteger(sequence) || sequence < 0 || sequence > sequenceMax) return null;
  const attendees = event.getAllProperties("attendee");
  if (attendees.length > attendeesMax) return null;
  const common = { method, uid, sequence, stamp } as const;
  const [only] = attendees;
  if (method === "counter") {
    const proposed = asWritten(event.getFirstProperty("dtstart"));
    const people = attendees.map(addressOf).filter((address) => address !== null);
    return { ...common, attendees: people, answer: null, proposed, comment: commentOf(event) };
  }
  // RFC 5546 section 3.2.3: exactly one, who answers.
  if (only === undefined || attendees.length > 1) return null;
  const address = addressOf(only);
  const answer = answers.get(textOf(only.getParameter("partstat")).toUpperCase());
  if (address === null || answer === undefined) return null;
  return { ...common, attendees: [address], answer, proposed: null, comment: commentOf(event) };
}

const repeating = ["rrule", "rdate", "exdate", "exrule", "recurrence-id"];
const answers = new Map<string, "accepted" | "declined" | "tentative">([
  ["ACCEPTED", "accepted"],
  ["DECLINED", "declined"],
  ["TENTATIVE", "tentative"],
]);

function singleValue(event: Component, name: string): string {
  const [first, second] = event.getAllProperties(name);
  return first === undefined || second !== undefined ? "" : textOf(first.getFirstValue());
}

function textOf(value: unknown): string {
  return value === null || value === undefined ? "" : String(value).slice(0, 4_000);
}

/** ical.js writes a UTC time as RFC 3339 does; any other is no stamp (RFC 5545 section 3.8.7.2). */
function instantOf(text: string): string | null {
  const isUtc = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text);
  const time = isUtc ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function addressOf(attendee: Property): string | null {
  const value = textOf(attendee.getFirstValue());
  return /^mailto:/i.test(value) ? parseAddress(value.slice("mailto:".length).trim()) : null;
}

/** A proposed time with the zone that it is written in; UTC as ISO text. */
function asWritten(start: Property | null): string | null {
  const written = textOf(start?.getFirstValue());
  const utc = instantOf(written);
  if (utc !== null) return utc;
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(written) ?? [];
  if (day === undefined) return null;
  const zone = textOf(start?.getParameter("tzid")).slice(0, 60);
  return cleanText([day, time, zone && `(${zone})`].filter(Boolean).join(" "));
}

/** What its writer adds, by COMMENT or as Google writes it. */
function commentOf(event: Component): string {
  const comments = event.getAllProperties("comment").slice(0, 5);
  const params = event.getAllProperties("attendee").slice(0, 5);
  const texts = [
    ...comments.map((property) => textOf(property.getFirstValue())),
    ...params.map((property) => textOf(property.getParameter("x-response-comment"))),
  ];
  const said = texts.map((text) => cleanText(text).trim()).filter((text) => text !== "");
  return [...new Set(said)].join("\n").slice(0, commentLengthMax).toWellFormed();
}

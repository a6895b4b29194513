// Invitations as bytes, judged by a second library and by the rules of RFC 5545 themselves; the two clock
// changes; figures. What people say and get is in tests/conversations/meetings.txt.
import ICAL from "ical.js";
import { simpleParser } from "mailparser";
import { beforeEach, describe, expect, test } from "vitest";
import { composeLetter } from "../src/letter-bytes.ts";
import { type Invitation, writeCalendar } from "../src/mail/calendar-out.ts";
import { readLocalTime, readUntil } from "../src/meeting-time.ts";
import { noteAnswer, noteAttendance } from "../src/store/meeting-attendees.ts";
import { listMeetingsHeld } from "../src/store/meeting-figures.ts";
import { cancelMeeting, enterMeeting } from "../src/store/meetings.ts";
import { claimDue } from "../src/store/outbox.ts";
import { World } from "./conversation/world.ts";

const add = ["add", "--at", "2026-03-20 19:30", "--place", "Salle 2", "--subject", "Concertation"];
let world: World;
beforeEach(() => {
  world = new World();
  world.begin(1);
});

/** The lines of a calendar, unfolded; throws where one breaks RFC 5545 section 3.1. */
function linesOf(calendar: string): readonly string[] {
  expect(calendar.endsWith("\r\n")).toBe(true);
  const raw = calendar.slice(0, -2).split("\r\n");
  for (const line of raw) {
    expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f]/);
    expect(line).not.toBe("");
    expect(Buffer.from(line).toString("utf8"), "no letter is cut in two").toBe(line);
  }
  return raw
    .join("\r\n")
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n");
}

function eventIn(calendar: string) {
  const root = new ICAL.Component(ICAL.parse(calendar));
  const event = root.getFirstSubcomponent("vevent");
  if (event === null) throw new Error("no event");
  const value = (name: string) => String(event.getFirstPropertyValue(name));
  return { root, event, value };
}

describe("the letter", () => {
  test("has the calendar beside its words and as a file", async () => {
    world.meeting([...add, "--partnership", "boncelles"]);
    const [letter] = await world.send();
    const raw = letter?.bytes.toString("latin1") ?? "";
    expect(raw).toMatch(/^[\x00-\x7f]*$/);
    const types = [...raw.matchAll(/^Content-Type: ([^;\r]+)/gim)].map(([, type]) => type);
    expect(types).toEqual([
      ...["multipart/mixed", "multipart/alternative", "text/plain", "text/html"],
      ...["text/calendar", "application/ics"],
    ]);
    expect(raw.replace(/\r\n[ \t]/g, " ")).toMatch(
      /^Content-Type: text\/calendar; charset=utf-8; method=REQUEST\r$/m,
    );
    const { attachments } = await simpleParser(letter?.bytes ?? "");
    const [beside, file] = attachments;
    expect(file?.filename).toBe("invite.ics");
    expect(file?.content).toEqual(beside?.content);
    expect(beside?.content.toString()).toBe(letter?.calendar);
  });

  test("names the office and its reader, and nobody else", async () => {
    world.meeting(add);
    const sent = await world.send();
    const everybody = sent.map(({ to }) => to);
    expect(everybody).toHaveLength(6);
    for (const { to, bytes, calendar } of sent) {
      const { event, value } = eventIn(calendar ?? "");
      expect(value("organizer")).toBe("mailto:plp.seraing@gmail.com");
      expect(event.getAllProperties("attendee")).toHaveLength(1);
      expect(value("attendee").toLowerCase()).toBe(`mailto:${to}`);
      const { text = "", html = "" } = await simpleParser(bytes);
      const whole = `${bytes.toString("latin1")}\n${text}\n${html}\n${calendar}`;
      for (const other of everybody) if (other !== to) expect(whole).not.toContain(other);
    }
    expect(new Set(sent.map(({ calendar }) => eventIn(calendar ?? "").value("uid"))).size).toBe(1);
  });

  test("is the same bytes for ever, whatever becomes of the meeting", async () => {
    world.meeting([...add, "--partnership", "boncelles"]);
    const { store } = world.office;
    const now = world.now.toISOString();
    const [row] = claimDue(store, { now, count: 1, lastLane: 4, patience: now });
    if (row === undefined) throw new Error("nothing was queued");
    const before = await composeLetter(row, world.office);
    world.meeting(["move", "1", "--at", "2026-03-22 10:00", "--place", "Ailleurs"]);
    world.now = new Date("2026-03-05T10:00:00Z");
    expect((await composeLetter(row, world.office)).equals(before)).toBe(true);
  });

  test("of a change and of a cancellation keeps the UID and raises SEQUENCE", async () => {
    world.meeting([...add, "--partnership", "boncelles"]);
    await world.send();
    world.meeting(["move", "1", "--place", "Mairie"]);
    await world.send();
    world.meeting(["cancel", "1"]);
    await world.send();
    const own = world.sent.filter(({ to }) => to === "anne.collard@voo.example");
    const events = own.map(({ calendar }) => eventIn(calendar ?? ""));
    const methods = events.map(({ root }) => root.getFirstPropertyValue("method"));
    expect(methods).toEqual(["REQUEST", "REQUEST", "CANCEL"]);
    expect(events.map(({ value }) => value("sequence"))).toEqual(["0", "1", "2"]);
    expect(events.map(({ value }) => value("status"))).toEqual([
      ...["CONFIRMED", "CONFIRMED", "CANCELLED"],
    ]);
    expect(new Set(events.map(({ value }) => value("uid"))).size).toBe(1);
    expect(new Set(events.map(({ value }) => value("organizer"))).size).toBe(1);
  });

  test("who is out of the registry is withdrawn, without a word that the meeting is off", async () => {
    world.meeting([...add, "--partnership", "boncelles"]);
    await world.send();
    world.useRegistry("moved");
    world.tick();
    const sent = await world.send();
    world.tick();
    expect(await world.send(), "once").toEqual([]);
    const withdrawn = sent.find(({ to }) => to === "anne.collard@voo.example");
    const { root, event } = eventIn(withdrawn?.calendar ?? "");
    expect(root.getFirstPropertyValue("method")).toBe("CANCEL");
    expect(event.hasProperty("status")).toBe(false);
    expect(sent.find(({ to }) => to === "rita@voo.example")?.calendar).toContain("METHOD:REQUEST");
  });
});

describe("the calendar", () => {
  const usual: Invitation = {
    ...{ method: "request", isOff: false, uid: "0123456789abcdef@gmail.com", sequence: 3 },
    ...{ stamp: "2026-03-02T08:00:00.000Z", at: "2026-03-20T18:30:00.000Z" },
    ...{ ends: "2026-03-20T20:00:00.000Z", subject: "Concertation", place: "Salle 2" },
    organizer: { name: "PLP Seraing", email: "plp.seraing@gmail.com" },
    attendee: { name: "Anne Collard", email: "anne.collard@voo.example", answer: "none" },
  };

  test("says all that RFC 5546 asks of a REQUEST", () => {
    expect(linesOf(writeCalendar(usual))).toEqual([
      ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//PLP Relais//Meetings//EN", "METHOD:REQUEST"],
      ...["BEGIN:VEVENT", "UID:0123456789abcdef@gmail.com", "SEQUENCE:3"],
      ...["DTSTAMP:20260302T080000Z", "DTSTART:20260320T183000Z", "DTEND:20260320T200000Z"],
      ...["SUMMARY:Concertation", "LOCATION:Salle 2"],
      'ORGANIZER;CN="PLP Seraing":mailto:plp.seraing@gmail.com',
      'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN="Anne Collard":MAILTO:anne.collard@voo.example',
      ...["STATUS:CONFIRMED", "END:VEVENT", "END:VCALENDAR"],
    ]);
  });

  test.each([
    ["a comma, a semicolon; a \\ backslash"],
    ["quotes \" and ' and ^ carets"],
    [`Réunion ${"é".repeat(150)}`],
    [`${"👮‍♀️".repeat(40)}`],
    ["x".repeat(200)],
    ["END:VEVENT"],
    ["BEGIN:VALARM, ATTENDEE:mailto:all@example.org"],
    ["Maison\\ncommunale"],
    ["=?utf-8?B?QQ==?="],
  ])("is read back by a second library as it was meant: %s", (words) => {
    const attendee = { ...usual.attendee, name: words.slice(0, 60) };
    const calendar = writeCalendar({ ...usual, subject: words, place: words, attendee });
    linesOf(calendar);
    const { root, event, value } = eventIn(calendar);
    expect(value("summary")).toBe(words);
    expect(value("location")).toBe(words);
    expect(root.getAllSubcomponents()).toHaveLength(1);
    expect(event.getAllProperties("attendee")).toHaveLength(1);
    expect(event.getAllSubcomponents()).toEqual([]);
  });

  test.each([
    "a\r\nATTENDEE:mailto:x@y.example",
    "a\nb",
    "a\u0000b",
    "a\u2028b",
    "a\ud800b",
  ])("holds no control character: %j", (words) => {
    expect(() => writeCalendar({ ...usual, subject: words })).toThrow("control character");
    expect(() => writeCalendar({ ...usual, place: words })).toThrow("control character");
  });
});

describe("times as they are typed", () => {
  const timezone = "Europe/Brussels";
  const winter = { timezone, now: "2026-01-02T08:00:00.000Z" };

  test.each([
    ["2026-03-20 19:30", "2026-03-20T18:30:00.000Z"],
    ["2026-07-20 19:30", "2026-07-20T17:30:00.000Z"],
    ["2026-03-29 01:59", "2026-03-29T00:59:00.000Z"],
    ["2026-03-29 03:00", "2026-03-29T01:00:00.000Z"],
    // The hour that the clock shows twice: the first.
    ["2026-10-25 02:30", "2026-10-25T00:30:00.000Z"],
    ["2026-10-25 03:00", "2026-10-25T02:00:00.000Z"],
    ["2026-12-03T19:30", "2026-12-03T18:30:00.000Z"],
  ])("%s → %s", (text, utc) => {
    expect(readLocalTime(text, winter)).toBe(utc);
  });

  test.each([
    ["2026-03-29 02:30", "goes forward"],
    ["2026-03-29 02:00", "goes forward"],
    ["2026-02-29 19:30", "is no time"],
    ["2026-12-03 24:00", "is no time"],
    ["3/12/2026 19:30", "is no time"],
    ["tomorrow", "is no time"],
    ["", "is no time"],
    ["2026-01-01 19:30", "in the past"],
    ["2026-01-02 09:00", "in the past"],
    ["2062-12-03 19:30", "years away"],
  ])("%s is told: %s", (text, fault) => {
    expect(() => readLocalTime(text, winter)).toThrow(fault);
  });

  test.each([
    ["2026-03-20T18:30:00.000Z", "21:00", "2026-03-20T20:00:00.000Z"],
    ["2026-03-20T21:00:00.000Z", "00:30", "2026-03-20T23:30:00.000Z"],
    ["2026-03-28T21:30:00.000Z", "03:30", "2026-03-29T01:30:00.000Z"],
    ["2026-10-24T20:30:00.000Z", "03:30", "2026-10-25T02:30:00.000Z"],
  ])("from %s until %s → %s", (at, text, utc) => {
    expect(readUntil(text, { at, timezone })).toBe(utc);
  });

  test.each([
    ["19:00", "check both times"],
    ["25:00", "is no time"],
    ["9 pm", "is no time"],
  ])("until %s is told: %s", (text, fault) => {
    expect(() => readUntil(text, { at: "2026-03-20T18:30:00.000Z", timezone })).toThrow(fault);
  });
});

describe("a reminder leaves two days before, in the hours in which people may be written to", () => {
  test.each([
    ["an evening", "2026-03-20 19:30", "2026-03-18T18:30:00.000Z"],
    ["a night before", "2026-03-20 06:00", "2026-03-18T06:00:00.000Z"],
    ["Easter Monday between", "2026-04-08 08:00", "2026-04-07T05:00:00.000Z"],
    ["the clock that goes forward", "2026-03-30 10:00", "2026-03-28T08:00:00.000Z"],
    ["the clock that goes back", "2026-10-26 10:00", "2026-10-24T09:00:00.000Z"],
  ])("%s", async (_, at, expected) => {
    world.meeting([...add.slice(0, 2), at, ...add.slice(3), "--partnership", "boncelles"]);
    await world.send();
    const leaves = async (now: string) => {
      world.now = new Date(now);
      world.tick();
      return (await world.send()).filter(({ kind }) => kind === "meeting-reminder").length;
    };
    const before = new Date(Date.parse(expected) - 60_000).toISOString();
    expect(await leaves(before)).toBe(0);
    expect(await leaves(expected)).toBe(4);
    expect(await leaves(expected)).toBe(0);
  });
});

test("the newest answer counts, by sequence, then by time", () => {
  world.meeting([...add, "--partnership", "boncelles"]);
  const { store } = world.office;
  const about = { meetingId: 1, email: "Anne.Collard@VOO.example" };
  const now = world.now.toISOString();
  const at = (hour: number) => `2026-03-03T${String(hour).padStart(2, "0")}:00:00.000Z`;
  const note = (answer: "accepted" | "declined", sequence: number, hour: number) => {
    return noteAnswer(store, about, { answer, sequence, stamp: at(hour), now });
  };
  expect(note("accepted", 0, 10)).toBe(true);
  expect(note("declined", 0, 9)).toBe(false);
  expect(note("declined", 0, 11)).toBe(true);
  expect(note("accepted", 1, 9)).toBe(true);
  expect(note("declined", 0, 12)).toBe(false);
});

test("figures count who came where it is noted, else who had said so; cancelled ones not at all", () => {
  const { store } = world.office;
  world.meeting([...add, "--partnership", "boncelles"]);
  world.meeting([...add, "--partnership", "jemeppe"]);
  world.meeting(add);
  const now = world.now.toISOString();
  for (const meetingId of [1, 2, 3]) {
    for (const email of ["claire.lambert@police.example", "prevention@seraing.example"]) {
      noteAnswer(store, { meetingId, email }, { answer: "accepted", sequence: 0, stamp: now, now });
    }
  }
  noteAttendance(store, 1, ["anne.collard@voo.example"]);
  cancelMeeting(store, 3);
  const span = { from: "2026-01-01T00:00:00.000Z", to: "2027-01-01T00:00:00.000Z" };
  expect(listMeetingsHeld(store, span)).toMatchObject([
    { partnership: "boncelles", invited: 4, attended: 1 },
    { partnership: "jemeppe", invited: 4, attended: 2 },
  ]);
  expect(listMeetingsHeld(store, { ...span, to: "2026-03-20T18:30:00.000Z" })).toEqual([]);
  const alone = { uid: "x@y.example", subject: "x", place: "y", partnership: null, now };
  enterMeeting(store, {
    ...alone,
    at: "2026-05-01T08:00:00.000Z",
    ends: "2026-05-01T09:00:00.000Z",
  });
  expect(listMeetingsHeld(store, span).at(-1)).toMatchObject({ partnership: null, invited: 0 });
});

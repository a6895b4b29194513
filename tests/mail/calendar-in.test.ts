// Answers of calendar programs, and calendars that are none or want something else: a line for each.
import { describe, expect, test } from "vitest";
import { readCalendar } from "../../src/mail/calendar-in.ts";
import { readLetter } from "../../src/mail/read.ts";

const usual = {
  method: "METHOD:REPLY",
  uid: "UID:abc@gmail.com",
  sequence: "SEQUENCE:2",
  stamp: "DTSTAMP:20260303T100000Z",
  attendee: "ATTENDEE;PARTSTAT=ACCEPTED:mailto:anne@voo.example",
};
type Lines = Partial<Record<keyof typeof usual | "more" | "outside", string>>;

function calendar(changes: Lines): string {
  const {
    method,
    uid,
    sequence,
    stamp,
    attendee,
    more = "",
    outside = "",
  } = {
    ...usual,
    ...changes,
  };
  return [
    ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", method, outside, "BEGIN:VEVENT"],
    ...[uid, sequence, stamp, attendee, more, "END:VEVENT", "END:VCALENDAR", ""],
  ]
    .filter((line, at, all) => line !== "" || at === all.length - 1)
    .join("\r\n");
}

function read(text: string, method = "reply") {
  const part = { type: "text/calendar", method, fileName: null, contentId: null, related: false };
  return readCalendar([{ ...part, content: Buffer.from(text) }]);
}

const answer = {
  ...{ method: "reply", uid: "abc@gmail.com", sequence: 2, stamp: "2026-03-03T10:00:00.000Z" },
  ...{ attendees: ["anne@voo.example"], answer: "accepted", proposed: null, comment: "" },
};

describe("read as they are", () => {
  test.each<[string, Lines, object]>([
    ["a plain one", {}, {}],
    [
      "declined",
      { attendee: "ATTENDEE;PARTSTAT=DECLINED:MAILTO:anne@voo.example" },
      { answer: "declined" },
    ],
    [
      "perhaps",
      { attendee: "ATTENDEE;PARTSTAT=TENTATIVE:mailto:anne@voo.example" },
      { answer: "tentative" },
    ],
    ["no sequence", { sequence: "" }, { sequence: 0 }],
    ["a sequence of words", { sequence: "SEQUENCE:many" }, { sequence: 0 }],
    ["folded", { uid: "UID:ab\r\n c@gmail.com" }, {}],
    [
      "Google",
      {
        attendee:
          'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Anne;X-NUM-GUESTS=0;\r\n X-RESPONSE-COMMENT="En retard":mailto:anne@voo.example',
      },
      { comment: "En retard" },
    ],
    ["a comment", { more: "COMMENT:Je viens\\, avec Luc" }, { comment: "Je viens, avec Luc" }],
    [
      "Outlook with its time zone",
      {
        outside:
          "BEGIN:VTIMEZONE\r\nTZID:Romance Standard Time\r\nBEGIN:STANDARD\r\nDTSTART:16010101T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\nEND:VTIMEZONE",
      },
      {},
    ],
    [
      "a rule in a time zone that would never end",
      {
        outside:
          "BEGIN:VTIMEZONE\r\nTZID:X\r\nBEGIN:STANDARD\r\nDTSTART:16010101T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nRRULE:FREQ=SECONDLY\r\nEND:STANDARD\r\nEND:VTIMEZONE",
      },
      {},
    ],
    ["control characters in a comment", { more: "COMMENT:a\u0000b\u202ec" }, { comment: "abc" }],
    [
      "a comment far too long",
      { more: `COMMENT:${"x".repeat(9_000)}` },
      { comment: "x".repeat(2_000) },
    ],
    ["the office's own organizer", { more: "ORGANIZER:mailto:plp.seraing@gmail.com" }, {}],
  ])("%s", async (_, lines, differences) => {
    expect(await read(calendar(lines))).toEqual({ ...answer, ...differences });
  });

  test.each([
    ["DTSTART:20260321T190000Z", "2026-03-21T19:00:00.000Z"],
    [
      "DTSTART;TZID=Romance Standard Time:20260321T200000",
      "2026-03-21 20:00 (Romance Standard Time)",
    ],
    ["DTSTART;VALUE=DATE:20260321", "2026-03-21"],
  ])("another time: %s", async (more, proposed) => {
    const found = await read(calendar({ method: "METHOD:COUNTER", more }), "counter");
    expect(found).toEqual({ ...answer, method: "counter", answer: null, proposed });
  });
});

describe("nothing is read of", () => {
  test.each<[string, string]>([
    ["an invitation", calendar({ method: "METHOD:REQUEST" })],
    ["a cancellation", calendar({ method: "METHOD:CANCEL" })],
    ["a publication", calendar({ method: "METHOD:PUBLISH" })],
    ["no method", calendar({ method: "" })],
    ["a method that its part denies", calendar({ method: "METHOD:COUNTER" })],
    ["two events", calendar({ more: "END:VEVENT\r\nBEGIN:VEVENT\r\nUID:other@gmail.com" })],
    ["two UIDs", calendar({ more: "UID:other@gmail.com" })],
    ["no UID", calendar({ uid: "" })],
    ["a UID without end", calendar({ uid: `UID:${"x".repeat(5_000)}` })],
    ["no DTSTAMP", calendar({ stamp: "" })],
    ["a DTSTAMP of no zone", calendar({ stamp: "DTSTAMP:20260303T100000" })],
    ["a DTSTAMP that is none", calendar({ stamp: "DTSTAMP:99999999T999999Z" })],
    ["a negative sequence", calendar({ sequence: "SEQUENCE:-1" })],
    ["a sequence past all", calendar({ sequence: "SEQUENCE:99999999999999999999" })],
    ["two attendees", calendar({ more: "ATTENDEE;PARTSTAT=ACCEPTED:mailto:luc@voo.example" })],
    ["no attendee", calendar({ attendee: "" })],
    ["an attendee without answer", calendar({ attendee: "ATTENDEE:mailto:anne@voo.example" })],
    [
      "one who has not decided",
      calendar({ attendee: "ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:anne@voo.example" }),
    ],
    [
      "one who sends another",
      calendar({
        attendee:
          'ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO="mailto:x@y.example":mailto:anne@voo.example',
      }),
    ],
    [
      "an attendee that is no mail address",
      calendar({ attendee: "ATTENDEE;PARTSTAT=ACCEPTED:https://evil.example/anne@voo.example" }),
    ],
    [
      "two addresses in one",
      calendar({ attendee: "ATTENDEE;PARTSTAT=ACCEPTED:mailto:anne@voo.example,luc@voo.example" }),
    ],
    ["a rule that repeats for ever", calendar({ more: "RRULE:FREQ=SECONDLY" })],
    [
      "dates of repetition",
      calendar({ more: `RDATE:${"20260303T100000Z,".repeat(500)}20260303T100000Z` }),
    ],
    ["one of many times", calendar({ more: "RECURRENCE-ID:20260303T100000Z" })],
    ["a task", calendar({}).replaceAll("VEVENT", "VTODO")],
    ["an alarm beside it", calendar({ outside: "BEGIN:VTODO\r\nUID:x\r\nEND:VTODO" })],
    ["thousands of events", calendar({ more: "END:VEVENT\r\nBEGIN:VEVENT\r\n".repeat(2_000) })],
    ["parts in parts", calendar({ more: "BEGIN:VALARM\r\n".repeat(500) })],
    ["thousands of lines", calendar({ more: "X-A:1\r\n".repeat(5_000) })],
    ["a megabyte", calendar({ more: `X-A:${"x".repeat(1_000_000)}` })],
    ["one line folded without end", calendar({ more: `X-A:${"\r\n x".repeat(20_000)}` })],
    ["no end", calendar({}).replace("END:VCALENDAR", "")],
    ["nothing", ""],
    ["words", "I accept"],
  ])("%s", async (_, text) => {
    const began = performance.now();
    expect(await read(text)).toBeNull();
    expect(performance.now() - began).toBeLessThan(500);
  });

  test.each([
    ["a field of parameters alone", `X-A${";P=1".repeat(15_000)}:x`],
    ["a quotation without end", `X-A;P="${"a".repeat(60_000)}`],
    [
      "groups without end",
      `X-A;MEMBER=${'"mailto:a@b.example",'.repeat(2_500)}"mailto:a@b.example":x`,
    ],
    ["backslashes", `X-A:${"\\".repeat(60_000)}`],
    ["a duration of digits", `DURATION:P${"1".repeat(60_000)}D`],
  ])("takes no time either: %s", async (_, more) => {
    const began = performance.now();
    await read(calendar({ more }));
    expect(performance.now() - began).toBeLessThan(500);
  });

  test("a file that is too large, under another label", async () => {
    const parts = { method: "", fileName: "a.ics", contentId: null, related: false };
    const content = Buffer.alloc(70_000, "x");
    expect(await readCalendar([{ ...parts, type: "application/ics", content }])).toBeNull();
    expect(await readCalendar([{ ...parts, type: "text/plain", content }])).toBeNull();
  });
});

test("a letter keeps the answer apart from its files", async () => {
  const source = [
    ...["From: Anne <anne@voo.example>", "To: plp@gmail.example", "Subject: Accepted: x"],
    ...['Content-Type: multipart/mixed; boundary="b"', "", "--b"],
    ...["Content-Type: text/calendar; method=REPLY; charset=utf-8", "", calendar({}), "--b"],
    'Content-Type: application/ics; name="invite.ics"',
    ...['Content-Disposition: attachment; filename="invite.ics"', "", calendar({}), "--b--", ""],
  ].join("\r\n");
  const letter = await readLetter(Buffer.from(source), {
    receivedAt: "2026-03-03T10:00:00.000Z",
    trustedAuthserv: null,
  });
  expect(letter).toMatchObject({ calendar: answer, attachments: [], origin: "auto_reply" });
});

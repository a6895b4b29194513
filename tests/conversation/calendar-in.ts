// What a calendar program sends in answer to the last invitation to this sender: `ACCEPTED`, `DECLINED`,
// `TENTATIVE`, or `COUNTER 20260321T190000Z`; behind it ` for ADDRESS` (in another's name), ` to first` (to
// the first invitation) and ` saying WORDS`.
import type { Sent } from "./world.ts";

interface Around {
  readonly from: string;
  readonly body: string;
  readonly now: Date;
  readonly sent: readonly Sent[];
}

export function calendarLines(answer: string, { from, body, now, sent }: Around): string[] {
  const [, what = "", start = "", attendee = from, first, comment] =
    /^([A-Z]+)(?: (\d\S+))?(?: for (\S+))?( to first)?(?: saying (.+))?$/.exec(answer) ?? [];
  const fits = (letter: Sent) =>
    letter.to === attendee && /METHOD:REQUEST/.test(letter.calendar ?? "");
  const invitation = first === undefined ? sent.findLast(fits) : sent.find(fits);
  if (invitation?.calendar == null) throw new Error(`There was no invitation to ${attendee}.`);
  const field = (name: string) => {
    return new RegExp(`^${name}[:;].*$`, "m").exec(invitation.calendar ?? "")?.[0].trimEnd() ?? "";
  };
  const method = what === "COUNTER" ? "COUNTER" : "REPLY";
  const partstat = what === "COUNTER" ? "TENTATIVE" : what;
  const calendar = [
    ...["BEGIN:VCALENDAR", "PRODID:-//Calendar//EN", "VERSION:2.0", `METHOD:${method}`],
    ...["BEGIN:VEVENT", field("UID"), field("SEQUENCE"), field("ORGANIZER"), field("SUMMARY")],
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, "")}`,
    start === "" ? field("DTSTART") : `DTSTART:${start}`,
    `ATTENDEE;PARTSTAT=${partstat}:mailto:${attendee}`,
    ...(comment === undefined ? [] : [`COMMENT:${comment}`]),
    ...["END:VEVENT", "END:VCALENDAR"],
  ];
  return [
    'Content-Type: multipart/alternative; boundary="calendar"',
    "",
    "--calendar",
    ...["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit", ""],
    ...body.split("\n"),
    "--calendar",
    `Content-Type: text/calendar; charset=utf-8; method=${method}`,
    ...["Content-Transfer-Encoding: 8bit", ""],
    ...calendar,
    "--calendar--",
  ];
}

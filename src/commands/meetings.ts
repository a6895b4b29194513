// `plp meetings add|move|cancel|attended|list`: the consultation meetings. Whoever is asked gets a letter,
// which a worker sends.
import type { Context } from "../handler.ts";
import { tellOfMeetings } from "../meeting-letters.ts";
import {
  type Change,
  callOffMeeting,
  moveMeeting,
  noteWhoCame,
  planMeeting,
  type Wish,
} from "../meeting-plans.ts";
import { postApart } from "../office.ts";
import type { Store } from "../store/database.ts";
import { type Attendee, listAttendees } from "../store/meeting-attendees.ts";
import { findMeeting, listMeetings, type Meeting } from "../store/meetings.ts";
import { CommandFault } from "./fault.ts";
import { printJson, printTable, withData, withOffice } from "./offline.ts";

interface Json {
  readonly json?: true;
}

export function addMeeting({ json, ...wish }: Wish & Json): void {
  change({ json }, (context, nonce) => planMeeting(wish, nonce, context));
}

export function changeMeeting(id: string, { json, ...wish }: Change & Json): void {
  change({ json }, (context) => moveMeeting(id, wish, context).id);
}

export function cancelMeeting(id: string, { json }: Json): void {
  change({ json }, (context) => callOffMeeting(id, context).id);
}

export function noteAttended(id: string, emails: readonly string[], { json }: Json): void {
  change({ json }, (context) => noteWhoCame(id, emails, context).id);
}

export function listAllMeetings({ json }: Json): void {
  const { rows, timezone } = withData((store, settings) => ({
    rows: listMeetings(store).map((meeting) => summary(meeting, store)),
    timezone: settings.timezone,
  }));
  if (json) return printJson(rows);
  printTable([
    ["id", "at", "state", "partnership", "yes", "no", "perhaps", "none", "came", "subject"],
    ...rows.map(({ id, at, state, partnership, attendees, subject }) => [
      ...[String(id), localTime(at, timezone), state, partnership ?? "all"],
      ...(["accepted", "declined", "tentative", "none"] as const).map((answer) =>
        count(attendees, (it) => it.answer === answer),
      ),
      ...[count(attendees, ({ attended }) => attended === true), subject],
    ]),
  ]);
}

function change(
  { json }: { readonly json: true | undefined },
  work: (context: Context, nonce: string) => number,
): void {
  const { row, timezone } = withOffice((office) => {
    let id = 0;
    // The change and its letters are kept together or not at all.
    postApart(office, (context) => {
      id = work(context, office.newNonce());
      return tellOfMeetings(context);
    });
    const meeting = findMeeting(office.store, id);
    if (meeting === undefined) throw new CommandFault(`Meeting ${id} is gone.`);
    return { row: summary(meeting, office.store), timezone: office.settings.timezone };
  });
  if (json) return printJson(row);
  const { id, state, at, attendees } = row;
  const time = localTime(at, timezone);
  process.stdout.write(`meeting ${id}: ${state}, ${time}, ${attendees.length} asked\n`);
}

function summary({ id, subject, at, ends, place, partnership, state }: Meeting, store: Store) {
  const attendees = listAttendees(store, id)
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .map(answerOf);
  return { id, subject, at, until: ends, place, partnership, state, attendees };
}

/** Whether somebody came is told once it has been noted. */
function answerOf({ email, answer, attended }: Attendee): {
  readonly email: string;
  readonly answer: Attendee["answer"];
  readonly attended?: boolean;
} {
  return { email, answer, ...(attended === null ? {} : { attended: attended === 1 }) };
}

function count<Row>(rows: readonly Row[], fits: (row: Row) => boolean): string {
  return String(rows.filter(fits).length);
}

function localTime(at: string, timezone: string): string {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(timezone);
  return local.toPlainDateTime().toString().slice(0, 16).replace("T", " ");
}

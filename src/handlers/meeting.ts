// Answers to an invitation (CONTRACT.md §6.13), in plain words or by a calendar program. They are recorded
// and nothing is sent: a program is never answered, and a yes asks for nothing.
import type { Context, Handler } from "../handler.ts";
import { isOwnTie } from "../identity.ts";
import { findAnsweredByCalendar, findAttending, isOwnCalendarAnswer } from "../meeting-answers.ts";
import { type Answered, findAttendee, noteAnswer } from "../store/meeting-attendees.ts";
import { findMeeting, type Meeting } from "../store/meetings.ts";

export const takeAttending: Handler = (received, context) => {
  const { letter, tie } = received;
  const meeting = findMeeting(context.store, tie?.token.subjectId ?? 0);
  const attending = findAttending(received);
  if (meeting === undefined || attending === null || !isOwnTie(received)) return [];
  const { answer } = attending;
  const { sequence } = meeting;
  const given = { answer, sequence, stamp: letter.receivedAt };
  record(meeting, { ...given, email: letter.from.address }, context);
  return [];
};

/** Of another's address, of an earlier time, or unproven: of no effect. */
export const takeCalendarReply: Handler = (received, context) => {
  const { calendar, from, receivedAt } = received.letter;
  const meeting = findAnsweredByCalendar(received, context);
  if (meeting === undefined || calendar === undefined) return [];
  if (!isOwnCalendarAnswer(received)) {
    context.note("a calendar that speaks for somebody else, or is not proven");
    return [];
  }
  if (calendar.answer === null) {
    context.note("another time is proposed");
    return [];
  }
  if (calendar.sequence < meeting.askedSequence) {
    context.note("it answers an earlier invitation");
    return [];
  }
  // A clock that runs ahead, or a sequence never sent, must not outlast every later answer.
  const stamp = calendar.stamp < receivedAt ? calendar.stamp : receivedAt;
  const sequence = Math.min(calendar.sequence, meeting.sequence);
  record(meeting, { answer: calendar.answer, sequence, stamp, email: from.address }, context);
  return [];
};

function record(
  meeting: Meeting,
  given: Omit<Answered, "now"> & { readonly email: string },
  { store, now, note }: Context,
): void {
  const { email, ...answered } = given;
  if (meeting.state === "cancelled" || meeting.at <= now) {
    note("the meeting is over or cancelled");
    return;
  }
  const attendee = findAttendee(store, meeting.id, email);
  if (attendee === undefined || attendee.withdrawnAt !== null) {
    note("not asked to this meeting");
    return;
  }
  const isNew = noteAnswer(store, { meetingId: meeting.id, email }, { ...answered, now });
  note(isNew ? `meeting ${meeting.id}: ${answered.answer}` : "a newer answer is known");
}

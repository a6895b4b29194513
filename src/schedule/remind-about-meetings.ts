// `meeting-reminder` (CONTRACT.md §6.13): some days before, in the hours in which people may be written to,
// once for each meeting and change of it. Who declined, or was told of it later than that, gets none.
import { dayMs, shift } from "../clock.ts";
import type { Duty } from "../handler.ts";
import { remindOf } from "../meeting-letters.ts";
import { isOfficeTime } from "../office-hours.ts";
import { listAttendees } from "../store/meeting-attendees.ts";
import { listMeetingsAhead } from "../store/meetings.ts";
import { takeSlot } from "../store/slots.ts";

export const remindAboutMeetings: Duty = (context) => {
  const { registry, store, now, timezone } = context;
  const { followUp, quietHours } = registry;
  if (!isOfficeTime(now, { timezone, quietHours })) return [];
  return listMeetingsAhead(store, now).flatMap((meeting) => {
    const from = shift(meeting.at, -followUp.meetingReminderDays * dayMs);
    if (meeting.state === "cancelled" || now < from) return [];
    const slot = `${meeting.id} ${meeting.sequence}`;
    if (!takeSlot(store, { duty: "meeting-reminder", slot, now })) return [];
    return listAttendees(store, meeting.id)
      .filter(({ answer, toldAt, withdrawnAt }) => {
        return withdrawnAt === null && answer !== "declined" && toldAt !== null && toldAt < from;
      })
      .map((attendee) => remindOf(meeting, attendee, context));
  });
};

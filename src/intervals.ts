// After how long what is done by the clock is done: `followUp` and `quietHours` of partnership.yaml, with
// their usual values. It knows no letter and no database.
import { z } from "zod";

const most = 366;
const count = (usual: number) =>
  z.coerce
    .number()
    .int("must be a whole number")
    .min(1, "must be 1 or more")
    .max(most)
    .default(usual);
const hour = (usual: number) =>
  z.coerce.number().int("must be a whole hour").min(0).max(24, "an hour is 0 to 24").default(usual);

/** In days unless the name says another. */
export const followUp = z
  .strictObject({
    /** A report without an answer: its readers are reminded. */
    reportReminderDays: count(3),
    reportReminderEveryDays: count(7),
    /** After so many reminders the city gets it. */
    reportReminders: count(4),
    /** "Not forgotten", to who wrote it. */
    stillOpenDays: count(10),
    /** Answered and quiet: closed without mail. */
    quietDays: count(30),
    /** Forwarded, or asked, and never answered: closed without mail. */
    unansweredDays: count(365),
    /** A notice that nobody published. */
    noticeReminderHours: count(24),
    /** An alert without an all clear is recalled. */
    openAlertHours: count(12),
    joinReminderDays: count(3),
    joinToCityDays: count(14),
    meetingReminderDays: count(2),
  })
  .prefault({});

/** Hours of the day between which nobody is reminded. */
export const quietHours = z.strictObject({ from: hour(22), to: hour(7) }).prefault({});

export type FollowUp = z.infer<typeof followUp>;
export type QuietHours = z.infer<typeof quietHours>;

/** What holds where partnership.yaml says nothing. */
export const usualIntervals = { followUp: followUp.parse({}), quietHours: quietHours.parse({}) };

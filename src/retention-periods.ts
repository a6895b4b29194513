// How long each class of what the office keeps stays: `retention` of partnership.yaml, with its usual
// values and the least that the office itself needs. It knows no letter and no database.
import { z } from "zod";

const most = 3660;
const days = (usual: number, least: number) =>
  z.coerce
    .number()
    .int("must be a whole number of days")
    .min(least, `must be ${least} days or more`)
    .max(most, `must be ${most} days or fewer`)
    .default(usual);

const shape = z.strictObject({
  /** The archives law: while it is true nothing is destroyed. */
  hold: z.boolean("hold is true or false").default(false),
  /** Who left, or was put out: since then. A goodbye can be undone for a week. */
  membersLeftDays: days(30, 8),
  /** Words, names and files of reports, since the last event of one that is closed. */
  reportsDays: days(180, 90),
  questionsDays: days(180, 90),
  /** Words and files of what the police sent. */
  noticesDays: days(180, 70),
  /** Words and files of bulletins, since the last copy. */
  bulletinsDays: days(365, 30),
  /** Drafts that were dropped or lapsed. */
  draftsDays: days(30, 8),
  /** The words of letters that left. */
  letterWordsDays: days(60, 35),
  /** Whom a letter went to; longer while a reply to it is tied by its token. */
  lettersDays: days(180, 60),
  /** Letters in the mailbox: `PLP/Handled`, `PLP/Quarantine`, and the copies among the sent ones. */
  handledDays: days(90, 30),
  quarantineDays: days(180, 30),
  sentDays: days(90, 30),
  /** What of a letter taken in is kept beside its fingerprint. */
  ledgerDays: days(400, 60),
  /** Letters that were held for their owner's word, once that was said. */
  heldDays: days(30, 8),
  /** Entries of digests, and letters of members told of there. */
  gatheredDays: days(60, 35),
  filedDays: days(30, 15),
  /** Invited by a coordinator, once a year at the most. */
  invitationsDays: days(400, 366),
  /** Absences of coordinators that are over. */
  absencesDays: days(90, 8),
  /** Who was asked to a meeting, since its end. */
  attendeesDays: days(400, 60),
  alertsDays: days(90, 8),
  /** PDF and CSV of yearly evaluations; their figures can be counted again for ever. */
  evaluationsDays: days(3650, 366),
});

/** Each in days; refuses what contradicts itself. */
export const retention = shape.prefault({}).superRefine((periods, context) => {
  const { ledgerDays, handledDays, quarantineDays, lettersDays, letterWordsDays } = periods;
  const fault = (path: keyof typeof periods, message: string) =>
    context.addIssue({ code: "custom", path: [path], message });
  if (ledgerDays < Math.max(handledDays, quarantineDays)) {
    fault("ledgerDays", "must be no shorter than handledDays and quarantineDays");
  }
  if (lettersDays < letterWordsDays) {
    fault("lettersDays", "must be no shorter than letterWordsDays");
  }
});

export type Retention = z.infer<typeof retention>;

/** A class of what is kept, by the name of its period. */
export type RetentionClass = Exclude<keyof Retention, "hold">;

export const retentionClasses = Object.keys(shape.shape).filter(
  (name): name is RetentionClass => name !== "hold",
);

/** What holds where partnership.yaml says nothing. */
export const usualRetention = retention.parse({});

// Every kind of letter that leaves the office (CONTRACT.md §5), its lane and its RFC 3834 mark.
// It knows no recipient, no template and no state.

/** Lanes, most urgent first: what stands in a lower lane leaves first. */
export const lanes = { advice: 0, dialogue: 1, reports: 2, bulletins: 3, reminders: 4 } as const;
export type Lane = (typeof lanes)[keyof typeof lanes];

/** `auto-replied` for what answers a letter, `auto-generated` for the rest (RFC 3834 section 5). */
export type AutoSubmitted = "auto-replied" | "auto-generated";

interface KindOfLetter {
  readonly lane: Lane;
  readonly autoSubmitted: AutoSubmitted;
}

const answer = { lane: lanes.dialogue, autoSubmitted: "auto-replied" } as const;
const report = { lane: lanes.reports, autoSubmitted: "auto-generated" } as const;
const reminder = { lane: lanes.reminders, autoSubmitted: "auto-generated" } as const;

export const kinds = {
  "urgent-advice": { lane: lanes.advice, autoSubmitted: "auto-replied" },
  "join-confirm": answer,
  "ask-area": answer,
  welcome: answer,
  "already-member": answer,
  "leave-confirm": answer,
  goodbye: answer,
  "not-member": answer,
  "report-receipt": answer,
  "confirm-sender": answer,
  expired: answer,
  refused: answer,
  help: answer,
  "bulletin-preview": answer,
  "notice-receipt": answer,
  report,
  answer: report,
  question: report,
  "report-forward": report,
  "report-closed": report,
  notice: report,
  invitation: report,
  "join-approval": report,
  "area-decision": report,
  digest: report,
  alert: report,
  meeting: report,
  bulletin: { lane: lanes.bulletins, autoSubmitted: "auto-generated" },
  "bulletin-done": reminder,
  "member-news": reminder,
  "report-reminder": reminder,
  "notice-reminder": reminder,
  "still-open": reminder,
  paused: answer,
  resumed: answer,
  absence: answer,
  "details-updated": answer,
  "data-export": answer,
  "data-erased": answer,
  "meeting-reminder": reminder,
  evaluation: reminder,
  heartbeat: reminder,
} as const satisfies Record<string, KindOfLetter>;

export type Kind = keyof typeof kinds;

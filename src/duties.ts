// What the clock does at each tick, in this order: each is safe to ask for at any time, any number of
// times. It decides nothing.
import { tellCountedTrouble } from "./alerts.ts";
import type { Duty } from "./handler.ts";
import { tellOfMeetings } from "./meeting-letters.ts";
import { askAboutHeld } from "./schedule/ask-about-held.ts";
import { releaseAnswers } from "./schedule/close-breaker.ts";
import { closeQuiet } from "./schedule/close-quiet.ts";
import { finishBulletins } from "./schedule/finish-bulletins.ts";
import { finishErasures } from "./schedule/finish-erasures.ts";
import { lapseRequests } from "./schedule/lapse-requests.ts";
import { lapseUnreleased } from "./schedule/lapse-unreleased.ts";
import { recallOpenAlerts } from "./schedule/recall-open-alerts.ts";
import { remindAboutJoins } from "./schedule/remind-about-joins.ts";
import { remindAboutMeetings } from "./schedule/remind-about-meetings.ts";
import { remindAboutNotices } from "./schedule/remind-about-notices.ts";
import { remindAboutReports } from "./schedule/remind-about-reports.ts";
import { sendDigests } from "./schedule/send-digests.ts";
import { sendEvaluation } from "./schedule/send-evaluation.ts";
import { sendHeartbeat } from "./schedule/send-heartbeat.ts";
import { tellGathered } from "./schedule/tell-gathered.ts";
import { tellStillOpen } from "./schedule/tell-still-open.ts";
import { turnPauses } from "./schedule/turn-pauses.ts";

export const duties: readonly Duty[] = [
  lapseRequests,
  lapseUnreleased,
  askAboutHeld,
  finishBulletins,
  finishErasures,
  releaseAnswers,
  tellGathered,
  remindAboutReports,
  remindAboutNotices,
  recallOpenAlerts,
  remindAboutJoins,
  tellStillOpen,
  closeQuiet,
  turnPauses,
  tellOfMeetings,
  remindAboutMeetings,
  sendDigests,
  sendEvaluation,
  sendHeartbeat,
  tellCountedTrouble,
];

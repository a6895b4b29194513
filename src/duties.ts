// What the clock does at each tick, in this order: each is safe to ask for at any time, any number of
// times. It decides nothing.
import { tellCountedTrouble } from "./alerts.ts";
import type { Duty } from "./handler.ts";
import { askAboutHeld } from "./schedule/ask-about-held.ts";
import { finishBulletins } from "./schedule/finish-bulletins.ts";
import { lapseRequests } from "./schedule/lapse-requests.ts";
import { lapseUnreleased } from "./schedule/lapse-unreleased.ts";
import { passOnUnaccepted } from "./schedule/pass-on-unaccepted.ts";
import { sendEvaluation } from "./schedule/send-evaluation.ts";

export const duties: readonly Duty[] = [
  lapseRequests,
  lapseUnreleased,
  askAboutHeld,
  finishBulletins,
  passOnUnaccepted,
  sendEvaluation,
  tellCountedTrouble,
];

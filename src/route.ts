// The policy: which letter, from whom, goes to which handler, and why. Read from the top, the first
// rule that fits decides. What a handler then does is its own matter.

import type { Context, Handler, Received } from "./handler.ts";
import { answerMatter } from "./handlers/answer.ts";
import { fileBecause, tellExpired } from "./handlers/file.ts";
import {
  alertOfForgery,
  dropHeldLetter,
  holdForItsPerson,
  holdForOwnAddress,
} from "./handlers/hold.ts";
import {
  answerToJoin,
  askToJoin,
  decideOnApplicant,
  decideOnArea,
  isAnswerToJoin,
} from "./handlers/join.ts";
import { answerToLeaveConfirm, leaveTheOffice, undoLeave } from "./handlers/leave.ts";
import { continueMatter, takeQuestion, takeReport } from "./handlers/report.ts";
import { isProvenPower } from "./identity.ts";
import { isOfficeAddress } from "./mail/office-address.ts";
import { isOwnTie } from "./reading.ts";
import { findByMessageId } from "./store/outbox.ts";
import type { Purpose } from "./store/tokens.ts";
import type { Intent } from "./understanding/meaning.ts";

export interface Rule {
  readonly name: string;
  readonly when: (received: Received, context: Context) => boolean;
  readonly then: Handler;
  /** True where the words reach a person in charge; danger in any other letter is reported as well. */
  readonly reaches?: true;
}

export const policy: readonly Rule[] = [
  // 1. Nobody to answer.
  { name: "from ourselves", when: isFromOurselves, then: fileBecause("a letter of our own") },
  { name: "from a machine", when: isFromMachine, then: fileBecause("no person wrote it") },

  // 2. Ties that do not hold: the token is somebody else's, or the power is not proven.
  {
    name: "held letter disowned",
    when: all(tiedTo("confirm-sender"), saysNo),
    then: dropHeldLetter,
  },
  { name: "another's token", when: not(isOwnOrUntied), then: holdForItsPerson },
  { name: "forged decision", when: all(decides, failed), then: alertOfForgery },
  { name: "forged answer", when: all(tiedTo("matter"), failed), then: holdForOwnAddress },
  {
    name: "unproven decision",
    when: all(decides, isDecision, not(isProvenPower)),
    then: holdForOwnAddress,
  },

  // 3. Replies to what the office asked.
  { name: "answer to join-confirm", when: all(tiedTo("join"), isAnswerToJoin), then: answerToJoin },
  {
    name: "decision on applicant",
    when: all(tiedTo("join-approval"), isDecision),
    then: decideOnApplicant,
  },
  { name: "decision on area", when: all(tiedTo("area-decision"), isDecision), then: decideOnArea },
  {
    name: "answer to leave-confirm",
    when: all(tiedTo("leave"), isAnswerToLeave),
    then: answerToLeaveConfirm,
  },
  { name: "goodbye undone", when: all(tiedTo("goodbye"), saysYes), then: undoLeave },
  { name: "thanks in a thread", when: all(isTied, isThanks), then: fileBecause("thanks") },
  { name: "leave in a thread", when: all(tiedTo("receipt"), means("leave")), then: leaveTheOffice },
  { name: "join in a thread", when: all(tiedTo("receipt"), means("join")), then: askToJoin },
  { name: "answer of those in charge", when: tiedTo("matter"), then: answerMatter, reaches: true },
  { name: "writer adds something", when: tiedTo("receipt"), then: continueMatter, reaches: true },

  // 4. Replies to what is over.
  { name: "late answer", when: all(hasDeadTie, isBareAnswer), then: tellExpired },

  // 5. Letters by themselves.
  {
    name: "copy for information",
    when: all(isCopy, hasRole),
    then: fileBecause("the office stood in Cc or Bcc alone"),
  },
  {
    name: "police",
    when: (received) => received.role === "police" && !isThanks(received),
    then: takeQuestion,
    reaches: true,
  },
  {
    name: "join and report",
    when: all(means("join"), alsoReports),
    then: both(askToJoin, takeReport),
    reaches: true,
  },
  { name: "join", when: means("join"), then: askToJoin },
  { name: "leave", when: means("leave"), then: leaveTheOffice },
  { name: "thanks", when: isThanks, then: fileBecause("thanks") },
  {
    name: "unrelated",
    when: all(means("unrelated"), not(isUrgent)),
    then: fileBecause("unrelated"),
  },
  { name: "report", when: isReport, then: takeReport, reaches: true },
  { name: "question", when: () => true, then: takeQuestion, reaches: true },
];

/** The rule that decides on this letter. */
export function route(received: Received, context: Context): Rule {
  const rule = policy.find(({ when }) => when(received, context));
  if (rule === undefined) throw new Error("The policy has no rule for a letter.");
  if (rule.reaches === true || !mayBeAdvised(received, context)) return rule;
  return { ...rule, then: both(rule.then, takeReport) };
}

/** Whether danger told in this letter is answered with advice, whatever else it is. */
export function mayBeAdvised(received: Received, context: Context): boolean {
  if (!received.meaning.urgent || received.role === "police") return false;
  return !isFromOurselves(received, context) && !isFromMachine(received);
}

type Condition = (received: Received, context: Context) => boolean;

function all(...conditions: readonly Condition[]): Condition {
  return (received, context) => conditions.every((holds) => holds(received, context));
}

function not(condition: Condition): Condition {
  return (received, context) => !condition(received, context);
}

function both(first: Handler, second: Handler): Handler {
  return (received, context) => [...first(received, context), ...second(received, context)];
}

function tiedTo(purpose: Purpose): Condition {
  return (received) => received.tie?.token.purpose === purpose && isOwnTie(received);
}

function means(intent: Intent): Condition {
  return ({ meaning }) => meaning.intent === intent;
}

function isFromOurselves({ letter }: Received, context: Context): boolean {
  if (isOfficeAddress(letter.from.address, context)) return true;
  return (
    letter.messageId !== null && findByMessageId(context.store, letter.messageId) !== undefined
  );
}

/** A weak suspicion gives way to danger: better one answer too many than a cry unheard. */
export function isFromMachine({ letter, meaning }: Received): boolean {
  const byItsWords = meaning.intent === "auto_reply" || meaning.intent === "bounce";
  if (letter.origin === "person") return byItsWords && !meaning.urgent;
  return !(letter.originDoubtful && meaning.urgent);
}

function isOwnOrUntied(received: Received): boolean {
  return received.tie === null || isOwnTie(received);
}

function decides(received: Received): boolean {
  const purpose = received.tie?.token.purpose;
  return isOwnTie(received) && (purpose === "join-approval" || purpose === "area-decision");
}

/** Not a word of thanks, and not a cry that happens to stand in the thread. */
function isDecision({ meaning, answer }: Received): boolean {
  return answer !== "neither" || !(meaning.intent === "thanks" || meaning.urgent);
}

function isAnswerToLeave({ answer, meaning }: Received): boolean {
  return answer !== "neither" || meaning.intent === "leave";
}

/** The whole text is a yes, a no or a command. */
function isBareAnswer({ answer, command, words }: Received): boolean {
  return words.length <= bareAnswerMax && (answer !== "neither" || command !== null);
}
const bareAnswerMax = 60;

function isThanks({ meaning }: Received): boolean {
  return meaning.intent === "thanks" && !meaning.urgent;
}

/** VILLE before anything makes it a report for the city alone. */
function isReport({ meaning, command }: Received): boolean {
  return meaning.intent === "report" || meaning.urgent || command?.word === "city";
}

function isTied({ tie }: Received): boolean {
  return tie !== null;
}

function hasDeadTie({ tieIsDead }: Received): boolean {
  return tieIsDead;
}

function isCopy({ addressed }: Received): boolean {
  return addressed === "copy";
}

function hasRole({ role }: Received): boolean {
  return role !== null;
}

function alsoReports({ meaning }: Received): boolean {
  return meaning.alsoReport;
}

function isUrgent({ meaning }: Received): boolean {
  return meaning.urgent;
}

function failed({ letter }: Received): boolean {
  return letter.identity === "failed";
}

function saysNo({ answer }: Received): boolean {
  return answer === "no";
}

function saysYes({ answer }: Received): boolean {
  return answer === "yes";
}

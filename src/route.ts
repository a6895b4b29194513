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
import { sureThanks } from "./understanding/thresholds.ts";

export interface Rule {
  readonly name: string;
  readonly when: Condition;
  readonly handler: Handler;
  /** The words reach a person in charge; danger told in any other letter is reported as well. */
  readonly isPassedOn: boolean;
}

type Condition = (received: Received, context: Context) => boolean;

export const policy: readonly Rule[] = [
  // 1. Nobody to answer.
  rule("from ourselves", isFromOurselves, fileBecause("a letter of our own")),
  rule("from a machine", isFromMachine, fileBecause("no person wrote it")),

  // 2. Ties that do not hold: the token is somebody else's, or the power is not proven.
  rule("held letter disowned", all(tiedTo("confirm-sender"), saysNo), dropHeldLetter),
  rule("another's token", not(isOwnOrUntied), holdForItsPerson),
  rule("forged decision", all(decides, failed), alertOfForgery),
  rule("forged answer", all(tiedTo("matter"), failed), holdForOwnAddress),
  rule("unproven decision", all(decides, isDecision, not(isProvenPower)), holdForOwnAddress),

  // 3. Replies to what the office asked.
  rule("answer to join-confirm", all(tiedTo("join"), isAnswerToJoin), answerToJoin),
  rule("decision on applicant", all(tiedTo("join-approval"), isDecision), decideOnApplicant),
  rule("decision on area", all(tiedTo("area-decision"), isDecision), decideOnArea),
  rule("answer to leave-confirm", all(tiedTo("leave"), isAnswerToLeave), answerToLeaveConfirm),
  rule("goodbye undone", all(tiedTo("goodbye"), saysYes), undoLeave),
  rule("thanks in a thread", all(isTied, not(tiedTo("matter")), isThanks), fileBecause("thanks")),
  rule("leave in a thread", all(tiedTo("receipt"), means("leave")), leaveTheOffice),
  rule("join in a thread", all(tiedTo("receipt"), means("join")), askToJoin),
  passes("answer of those in charge", tiedTo("matter"), answerMatter),
  passes("writer adds something", tiedTo("receipt"), continueMatter),

  // 4. Replies to what is over.
  rule("late answer", all(hasDeadTie, isBareAnswer), tellExpired),

  // 5. Letters by themselves.
  rule(
    "copy for information",
    all(isCopy, hasRole),
    fileBecause("the office stood in Cc or Bcc alone"),
  ),
  passes("police", isPolice, takeQuestion),
  passes("join and report", all(means("join"), alsoReports), both(askToJoin, takeReport)),
  rule("join", means("join"), askToJoin),
  rule("leave", means("leave"), leaveTheOffice),
  rule("thanks", isThanks, fileBecause("thanks")),
  rule("unrelated", all(means("unrelated"), not(isUrgent)), fileBecause("unrelated")),
  passes("report", isReport, takeReport),
  passes("question", () => true, takeQuestion),
];

/** The rule that decides on this letter. */
export function route(received: Received, context: Context): Rule {
  const found = policy.find(({ when }) => when(received, context));
  if (found === undefined) throw new Error("The policy has no rule for a letter.");
  if (found.isPassedOn || !mayBeAdvised(received, context)) return found;
  return { ...found, handler: both(found.handler, takeReport) };
}

/** Whether danger told in this letter is answered with advice, whatever else it is. */
export function mayBeAdvised(received: Received, context: Context): boolean {
  if (!received.meaning.urgent || received.role === "police") return false;
  return !isFromOurselves(received, context) && !isFromMachine(received);
}

function rule(name: string, when: Condition, handler: Handler): Rule {
  return { name, when, handler, isPassedOn: false };
}

function passes(name: string, when: Condition, handler: Handler): Rule {
  return { name, when, handler, isPassedOn: true };
}

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

/** Filed unread: so it must be sure, and nothing else be in it. */
function isThanks({ meaning, letter }: Received): boolean {
  const isSure = meaning.intent === "thanks" && meaning.confidence >= sureThanks;
  return isSure && !meaning.urgent && letter.attachments.length === 0;
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

function isPolice(received: Received): boolean {
  return received.role === "police" && !isThanks(received);
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

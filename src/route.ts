// The policy: which letter, from whom, goes to which handler, and why. Read from the top, the first
// rule that fits decides. What a handler then does is its own matter; what the conditions mean is
// conditions.ts.

import {
  asksForPause,
  isAwayByResponder,
  isBack,
  resumes,
  saysMore,
  tellsOfAbsence,
} from "./away.ts";
import {
  addsForCityAlone,
  all,
  also,
  asksHelp,
  carries,
  commands,
  confirmsApart,
  either,
  failed,
  hasDeadTie,
  hasRole,
  isAboutReport,
  isAnswerToLeave,
  isBareAnswer,
  isBounce,
  isComplaint,
  isCopy,
  isDraft,
  isEndOfAlert,
  isFromMachine,
  isFromOurselves,
  isGuess,
  isHardly,
  isMember,
  isMoreThanJoin,
  isOwnOrUntied,
  isPoliceNotice,
  isReport,
  isRole,
  isThanks,
  isTied,
  isUnclearOfCoordinator,
  isUnrelated,
  joinsAndAsks,
  mayBeAdvised,
  mayBePersonWithRole,
  means,
  not,
  policeNamesReport,
  saysNo,
  saysYes,
  takesNote,
  tiedTo,
  toCoordinators,
} from "./conditions.ts";
import { dataAnswers, dataRules } from "./data-rules.ts";
import type { Context, Received } from "./handler.ts";
import { endAbsence, noteAbsence, noteResponder } from "./handlers/absence.ts";
import { answerMatter } from "./handlers/answer.ts";
import { askWhichCommand, askWhichEntry, askWhichMatter } from "./handlers/ask-which.ts";
import { takeBounce, takeComplaint } from "./handlers/bounce.ts";
import { cancelDraft, publishDraft, replaceDraft, takeDraft } from "./handlers/bulletin.ts";
import {
  inviteSomebody,
  removeSomebody,
  tellHelp,
  tellMembers,
  tellStatistics,
} from "./handlers/desk.ts";
import { fileBecause, fileUnrelated, tellExpired } from "./handlers/file.ts";
import {
  answerAsPolice,
  answerByReference,
  closeReport,
  forwardReport,
} from "./handlers/follow-up.ts";
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
  isJoinInDoubt,
} from "./handlers/join.ts";
import {
  answerToLeaveConfirm,
  leaveByHeader,
  leaveByLink,
  leaveTheOffice,
  undoLeave,
} from "./handlers/leave.ts";
import { takeAttending, takeCalendarReply } from "./handlers/meeting.ts";
import { publishNotice, takeNotice } from "./handlers/notice.ts";
import { pauseMembership, resumeMembership } from "./handlers/pause.ts";
import { continueMatter, takeQuestion, takeReport } from "./handlers/report.ts";
import { isProvenPower, isProvenSelf } from "./identity.ts";
import {
  answersMeeting,
  answersWithWords,
  asWords,
  calendarSaysMore,
  isCalendarAnswer,
  isOverMeeting,
} from "./meeting-answers.ts";
import {
  answersWithStrayWord,
  confirms,
  expectsWords,
  hasLeftCharge,
  hasLostPower,
  holdsOfferedCommand,
  isDecision,
  publishesWithComment,
  usesPower,
} from "./powers.ts";
import { both, orPassOn, passes, type Rule, rule, takeToldBeside } from "./rule.ts";

export const policy: readonly Rule[] = [
  // 1. Nobody to answer; and the two links that act whoever's program sends them.
  rule("from ourselves", isFromOurselves, fileBecause("a letter of our own")),
  rule("left by header", carries("unsubscribe"), leaveByHeader),
  rule("bounce", isBounce, takeBounce),
  rule("complaint", isComplaint, takeComplaint),
  passes(
    "calendar's answer with words",
    all(isCalendarAnswer, calendarSaysMore),
    both(takeCalendarReply, (received, context) => {
      return takeQuestion(asWords(received, context), context);
    }),
  ),
  rule("calendar's answer", isCalendarAnswer, takeCalendarReply),
  rule("absence by responder", isAwayByResponder, noteResponder),
  passes("perhaps from a machine", mayBePersonWithRole, takeQuestion),
  rule("from a machine", isFromMachine, fileBecause("no person wrote it")),
  rule("left by link", carries("leave-link"), leaveByLink),

  // 2. Ties that do not hold: the token is somebody else's, or the power is not proven.
  rule("forged confirmation", all(confirms, failed), alertOfForgery),
  rule("held letter disowned", all(tiedTo("confirm-sender"), saysNo), dropHeldLetter),
  rule("another's token", not(isOwnOrUntied), holdForItsPerson),
  rule("power is gone", hasLostPower, tellExpired),
  passes("charge is gone", hasLeftCharge, takeQuestion),
  rule("forged power", all(either(usesPower, isDraft), failed), alertOfForgery),
  rule("forged answer", all(expectsWords, failed), holdForOwnAddress),
  rule("command in a sentence", holdsOfferedCommand, orPassOn(askWhichCommand)),
  rule("unproven power", all(usesPower, not(isProvenPower)), holdForOwnAddress),
  rule(
    "unproven pause",
    all(either(asksForPause, resumes), either(not(isProvenSelf), failed)),
    holdForOwnAddress,
  ),

  // 3. Replies to what the office asked.
  passes("yes and a question", all(tiedTo("join"), joinsAndAsks), both(answerToJoin, takeQuestion)),
  rule("answer to join-confirm", all(tiedTo("join"), isAnswerToJoin), answerToJoin),
  rule("decision on applicant", all(tiedTo("join-approval"), isDecision), decideOnApplicant),
  rule("decision on area", all(tiedTo("area-decision"), isDecision), decideOnArea),
  ...dataAnswers,
  rule("answer to leave-confirm", all(tiedTo("leave"), isAnswerToLeave), answerToLeaveConfirm),
  rule(
    "goodbye undone",
    all(tiedTo("goodbye"), either(all(saysYes, not(takesNote)), means("join"))),
    undoLeave,
  ),
  rule("answer to a past meeting", all(answersMeeting, isOverMeeting), tellExpired),
  passes("coming, with words", answersWithWords, both(takeAttending, takeQuestion)),
  rule("coming or not", answersMeeting, takeAttending),
  rule("change with a release", publishesWithComment, orPassOn(askWhichCommand)),
  rule("notice published", all(tiedTo("notice"), commands("publish")), publishNotice),
  rule(
    "bulletin published",
    all(tiedTo("bulletin"), commands("publish", "publish_redacted")),
    publishDraft,
  ),
  rule("bulletin cancelled", all(tiedTo("bulletin"), commands("cancel")), cancelDraft),
  rule(
    "report forwarded",
    all(tiedTo("matter"), isAboutReport, commands("forward")),
    forwardReport,
  ),
  rule("report closed", all(tiedTo("matter"), isAboutReport, commands("close")), closeReport),
  rule("help", asksHelp, tellHelp),
  rule(
    "thanks in a thread",
    all(isTied, not(either(expectsWords, isEndOfAlert)), isThanks),
    fileBecause("thanks"),
  ),
  rule("members listed", all(isRole("coordinator"), commands("members")), tellMembers),
  rule("statistics", all(isRole("coordinator"), commands("statistics")), tellStatistics),
  rule("invitation", all(isRole("coordinator"), commands("invite")), inviteSomebody),
  rule("member put out", all(isRole("coordinator"), commands("remove")), removeSomebody),
  passes("back again, and more", all(isBack, saysMore), both(endAbsence, takeToldBeside)),
  rule("back again", isBack, endAbsence),
  passes("absence, and more", all(tellsOfAbsence, saysMore), both(noteAbsence, takeToldBeside)),
  rule("absence", tellsOfAbsence, noteAbsence),
  passes("resumed, and more", all(resumes, saysMore), both(resumeMembership, takeToldBeside)),
  rule("resumed", resumes, resumeMembership),
  passes("paused, and more", all(asksForPause, saysMore), both(pauseMembership, takeToldBeside)),
  rule("paused", asksForPause, pauseMembership),
  rule("stray word", answersWithStrayWord, orPassOn(askWhichCommand)),
  rule("answer to a digest", tiedTo("digest"), askWhichEntry),
  rule("bulletin replaced", tiedTo("bulletin"), replaceDraft),
  passes(
    "hardly a leave in a thread",
    all(tiedTo("receipt"), means("leave"), isHardly),
    continueMatter,
  ),
  passes(
    "perhaps a leave in a thread",
    all(tiedTo("receipt"), means("leave"), isGuess),
    both(continueMatter, leaveTheOffice),
  ),
  rule("leave in a thread", all(tiedTo("receipt"), means("leave")), leaveTheOffice),
  rule("join in a thread", all(tiedTo("receipt"), means("join"), not(isMember)), askToJoin),
  ...dataRules(either(tiedTo("receipt"), tiedTo("goodbye")), " in a thread"),
  passes("for the city alone", addsForCityAlone, takeReport),
  passes("answer of those in charge", tiedTo("matter"), answerMatter),
  // The city gets, and answers, what no police could be reached for.
  passes(
    "answer of the police",
    all(tiedTo("forwarded"), either(isRole("police"), isRole("city"))),
    answerAsPolice,
  ),
  passes("about a meeting", tiedTo("meeting"), takeQuestion),
  passes("writer adds something", tiedTo("receipt"), continueMatter),

  // 4. Replies to what is over.
  rule("late answer", all(hasDeadTie, isBareAnswer), tellExpired),

  // 5. Letters by themselves, of those who have a role.
  rule("copy for information", all(isCopy, hasRole), fileBecause("the office in Cc or Bcc alone")),
  rule("draft", isDraft, takeDraft),
  rule(
    "thanks of those with a role",
    all(hasRole, not(isEndOfAlert), isThanks),
    fileBecause("thanks"),
  ),
  passes("police answer by reference", policeNamesReport, answerByReference),
  passes("police notice", isPoliceNotice, takeNotice),
  ...dataRules(not(isTied)),
  passes("police", isRole("police"), takeQuestion),
  rule(
    "command to nothing",
    all(
      isRole("coordinator"),
      commands("publish", "publish_redacted", "cancel", "forward", "close"),
    ),
    tellExpired,
  ),
  passes("to the other coordinators", all(isRole("coordinator"), toCoordinators), takeQuestion),

  // 6. Letters by themselves, of anybody.
  passes("join and report", all(means("join"), also("report")), both(askToJoin, takeReport)),
  passes("confirmed apart", confirmsApart, takeQuestion),
  passes("member's question", isMoreThanJoin, takeQuestion),
  passes("perhaps a join", all(means("join"), isGuess), both(askToJoin, takeQuestion)),
  passes("join in doubt", all(means("join"), isJoinInDoubt), takeQuestion),
  rule("join", means("join"), askToJoin),
  passes("leave and report", all(means("leave"), also("report")), both(takeReport, leaveTheOffice)),
  passes(
    "perhaps leave and erase",
    all(means("data_erasure"), also("leave")),
    both(takeQuestion, leaveTheOffice),
  ),
  passes("perhaps a leave of nobody", all(means("leave"), isGuess, not(isMember)), takeQuestion),
  passes("hardly a leave", all(means("leave"), isHardly), takeQuestion),
  passes("perhaps a leave", all(means("leave"), isGuess), both(takeQuestion, leaveTheOffice)),
  rule("leave", means("leave"), leaveTheOffice),
  rule("thanks", isThanks, fileBecause("thanks")),
  rule("coordinator's unclear letter", isUnclearOfCoordinator, orPassOn(askWhichMatter)),
  rule("unrelated", isUnrelated, fileUnrelated),
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

/** Whether this rule waits for proof: a copy of the letter that brings it is handled after all. */
export function waitsForProof(name: string): "held" | "forged" | null {
  const handler = policy.find((one) => one.name === name)?.handler;
  if (handler === holdForOwnAddress) return "held";
  return handler === alertOfForgery ? "forged" : null;
}

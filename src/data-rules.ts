// The part of the policy that is about a person's own data: what is held, its erasure, a change of details,
// and how data are used. By letters of their own, and by replies to what somebody got as a citizen.
import {
  all,
  also,
  type Condition,
  either,
  failed,
  hasRole,
  isGuess,
  isMember,
  means,
  not,
  tiedTo,
} from "./conditions.ts";
import { changesAll, isAboutDetails } from "./details.ts";
import type { Handler, Received } from "./handler.ts";
import { answerToErasure, askToErase, exportData } from "./handlers/data.ts";
import { tellPrivacy } from "./handlers/desk.ts";
import { changeDetails, confirmNewAddress, takeAddressBack } from "./handlers/details.ts";
import { holdForOwnAddress } from "./handlers/hold.ts";
import { leaveTheOffice } from "./handlers/leave.ts";
import { takeQuestion, takeReport } from "./handlers/report.ts";
import { isProvenSelf } from "./identity.ts";
import { both, passes, type Rule, rule } from "./rule.ts";
import { asksHowDataAreUsed, isNotAboutOwnData } from "./understanding/details.ts";

const isRegistered = either(isMember, hasRole);
const isUnproven = either(not(isProvenSelf), failed);
const wantsData = all(means("data_access"), not(isGuess), isAboutOwn);
const wantsErasure = all(means("data_erasure"), not(isGuess), isAboutOwn);

/** `where` says which letters, by what they are tied to. */
export function dataRules(where: Condition, named = ""): readonly Rule[] {
  return [
    rule(`privacy notice${named}`, all(where, asksForNotice), tellPrivacy),
    rule(
      `unproven data access${named}`,
      all(where, wantsData, isRegistered, isUnproven),
      holdForOwnAddress,
    ),
    rule(`data access${named}`, all(where, wantsData, not(isUnproven)), withReport(exportData)),
    rule(
      `leave and erase${named}`,
      all(where, wantsErasure, also("leave"), isMember),
      withReport(both(leaveTheOffice, askToErase)),
    ),
    rule(
      `data erasure${named}`,
      all(where, wantsErasure, either(isRegistered, not(failed))),
      withReport(askToErase),
    ),
    rule(`unproven details${named}`, all(where, isAboutDetails, isUnproven), holdForOwnAddress),
    rule(`details${named}`, all(where, isAboutDetails, changesAll), changeDetails),
    passes(
      `details in part${named}`,
      all(where, isAboutDetails, isSaid),
      both(changeDetails, takeQuestion),
    ),
  ];
}

/** Answers to what the office asked about somebody's own data. */
export const dataAnswers: readonly Rule[] = [
  rule("answer to erasure", all(tiedTo("erasure"), answersErasure), answerToErasure),
  rule("new address", all(tiedTo("new-address"), isAnswer), confirmNewAddress),
  rule(
    "old address",
    all(tiedTo("old-address"), ({ answer }) => answer === "no"),
    takeAddressBack,
  ),
];

function isAnswer({ answer }: Received): boolean {
  return answer !== "neither";
}

function answersErasure(received: Received): boolean {
  const { answer, meaning } = received;
  if (answer !== "neither") return true;
  return meaning.intent === "data_erasure" && meaning.isRuled && isAboutOwn(received);
}

/** Not one report alone, which a person sees to, nor what is held of somebody else. */
function isAboutOwn({ letter, words, tie }: Received): boolean {
  return !isNotAboutOwnData(tie === null ? `${letter.subject}\n${words}` : words);
}

/** Said in so many words: an address below a name may be anything. */
function isSaid({ meaning }: Received): boolean {
  return meaning.isRuled;
}

/** Asked in general, and nothing told beside it. */
function asksForNotice({ meaning, words, letter }: Received): boolean {
  if (meaning.intent === "report" || meaning.intent === "data_erasure" || meaning.urgent)
    return false;
  return words.split(/\s+/).length <= noticeWordsMax && asksHowDataAreUsed(words || letter.subject);
}
const noticeWordsMax = 40;

/** A report told in the same letter reaches who is in charge. */
function withReport(handler: Handler): Handler {
  return (received, context) => {
    const isTold = received.meaning.also.includes("report");
    return (isTold ? both(handler, takeReport) : handler)(received, context);
  };
}

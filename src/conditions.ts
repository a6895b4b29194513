// The conditions of the policy: what a letter is, whom it is from, what it is tied to. Each is a question
// to what was received; none changes anything.

import { isForCityAlone } from "./city-only.ts";
import type { Context, Received } from "./handler.ts";
import { isOwnTie } from "./identity.ts";
import { isOfficeAddress } from "./mail/office-address.ts";
import { findNamed } from "./named-report.ts";
import type { Role } from "./roles.ts";
import { findMatter } from "./store/matters.ts";
import { isCurrent } from "./store/members.ts";
import { findByMessageId } from "./store/outbox.ts";
import type { Purpose } from "./store/tokens.ts";
import { readAnswer } from "./understanding/answer.ts";
import type { Command } from "./understanding/command.ts";
import type { Also, Intent } from "./understanding/meaning.ts";
import { isNoteTaken } from "./understanding/note-taken.ts";
import { isNotice } from "./understanding/notice.ts";
import { readNoticeSort } from "./understanding/notice-kind.ts";
import { asksToPublish } from "./understanding/publish.ts";
import {
  sureQuestion,
  sureThanks,
  sureUnrelated,
  sureWish,
  unlikelyLeave,
} from "./understanding/thresholds.ts";

export type Condition = (received: Received, context: Context) => boolean;

/** Whether danger told in this letter is answered with advice, whatever else it is. */
export function mayBeAdvised(received: Received, context: Context): boolean {
  if (!received.meaning.urgent || received.role === "police") return false;
  if (isDraft(received) || tiedTo("bulletin")(received, context)) return false;
  return !isFromOurselves(received, context) && !isFromMachine(received);
}

export function all(...conditions: readonly Condition[]): Condition {
  return (received, context) => conditions.every((holds) => holds(received, context));
}

export function either(...conditions: readonly Condition[]): Condition {
  return (received, context) => conditions.some((holds) => holds(received, context));
}

export function not(condition: Condition): Condition {
  return (received, context) => !condition(received, context);
}

export function tiedTo(purpose: Purpose): Condition {
  return (received) => received.tie?.token.purpose === purpose && isOwnTie(received);
}

export function means(intent: Intent): Condition {
  return ({ meaning }) => meaning.intent === intent;
}

export function isFromOurselves({ letter }: Received, context: Context): boolean {
  if (isOfficeAddress(letter.from.address, context)) return true;
  return (
    letter.messageId !== null && findByMessageId(context.store, letter.messageId) !== undefined
  );
}

/**
 * A weak suspicion gives way to danger: better one answer too many than a cry unheard. The learned judge
 * alone is not believed: what it takes for a machine's goes to a person, who reads it.
 */
export function isFromMachine({
  letter,
  meaning,
  command,
}: Pick<Received, "letter" | "meaning"> & Partial<Pick<Received, "command">>): boolean {
  // A responder says ABSENT as well, but not as its first word.
  if (letter.origin === "person" && command?.word === "away") return false;
  const byItsWords = meaning.intent === "auto_reply" || meaning.intent === "bounce";
  if (letter.origin === "person") return byItsWords && meaning.isRuled && !meaning.urgent;
  return !(letter.originDoubtful && meaning.urgent);
}

/**
 * By its words alone a machine's, and in the name of who has a role: a letter of its own, that answers
 * nothing, may be a person's who is on holiday, and is read by one.
 */
export function mayBePersonWithRole(received: Received): boolean {
  const { letter, role, tie, tieIsDead } = received;
  if (role === null || letter.origin !== "person" || letter.identity === "failed") return false;
  const isThreaded = letter.inReplyTo.length > 0 || letter.references.length > 0;
  const answers = isThreaded || tie !== null || tieIsDead || answerPrefix.test(letter.subject);
  return !answers && isFromMachine(received);
}

const answerPrefix = /^\s{0,5}(?:re|aw|antw|sv) ?:/i;

export function isBounce(received: Received): boolean {
  return received.letter.origin === "bounce" && isFromMachine(received);
}

export function isComplaint({ letter }: Received): boolean {
  return letter.origin === "complaint";
}

export function isOwnOrUntied(received: Received): boolean {
  return received.tie === null || isOwnTie(received);
}

/** The link's token itself, whoever sends it: not a reply that only names the bulletin. */
export function carries(purpose: Purpose): Condition {
  return ({ tie }) => tie?.token.purpose === purpose && tie.via === "token";
}

export function isRole(role: Role): Condition {
  return (received) => received.role === role;
}

export function commands(...words: readonly Command[]): Condition {
  return ({ command, meant }) => {
    return meant === null && command !== null && words.includes(command.word);
  };
}

/** What a writer adds is about the coordinator, or for the city alone. */
export function addsForCityAlone(received: Received, { registry }: Context): boolean {
  const { tie, member } = received;
  if (tie?.token.purpose !== "receipt" || !isCurrent(member)) return false;
  return isForCityAlone(received, registry, member.partnership);
}

export function isMember({ member }: Received): boolean {
  return isCurrent(member);
}

/** A yes to joining with a question behind it. */
export function joinsAndAsks({ answer, words }: Received): boolean {
  return answer === "yes" && words.includes("?");
}

/** An applicant who confirms in a letter of its own: a person sees to it. */
export function confirmsApart({ member, tie, answer }: Received): boolean {
  return tie === null && member?.state === "pending" && answer === "yes";
}

/** More than a bare wish to join, or an answer to something ("chez moi aussi"), from who is a member. */
export function isMoreThanJoin({ member, words, meaning, letter }: Received): boolean {
  const isLong = words.split(/\s+/).length > joinWordsMax;
  const isAnswer = letter.inReplyTo.length > 0;
  return isCurrent(member) && meaning.intent === "join" && (isLong || isAnswer);
}
const joinWordsMax = 20;

/** Those in charge, or the police, answer somebody who wrote. */
export function answersOthers(received: Received, context: Context): boolean {
  return tiedTo("matter")(received, context) || tiedTo("forwarded")(received, context);
}

/** Forwarding and closing are for reports: a question is answered. */
export function isAboutReport({ tie }: Received, { store }: Context): boolean {
  return findMatter(store, tie?.token.subjectId ?? 0)?.type === "report";
}

/** AIDE and nothing else: with words behind it, the words count. */
export function asksHelp({ command, meant }: Received): boolean {
  return meant === null && command?.word === "help" && command.rest + command.comment === "";
}

/** Untied, or tied to nothing but a notice of the police's own. */
export function standsAlone({ tie }: Received): boolean {
  return tie === null || tie.token.purpose === "notice-receipt";
}

export function policeNamesReport(received: Received, context: Context): boolean {
  const isLetter = received.role === "police" && standsAlone(received);
  return isLetter && received.addressed === "to" && findNamed(received, context) !== undefined;
}

/** A reference, known or not: what names one is no notice to everybody. */
function namesReference({ letter, words }: Received): boolean {
  return /\bPLP-\d{4}-\d{1,6}\b/i.test(`${letter.subject}\n${words}`);
}

export function isPoliceNotice(received: Received): boolean {
  const { role, addressed, meaning, letter, words, desk } = received;
  if (role !== "police" || addressed !== "to" || !standsAlone(received)) return false;
  if (isEndOfAlert(received)) return true;
  if (isThanks(received) || namesReference(received)) return false;
  if (received.tie !== null) return meaning.intent !== "question";
  if (meaning.intent === "question" && words.includes("?")) return false;
  return desk !== null || isNotice(meaning, { subject: letter.subject, text: words });
}

/** "Fin d'alerte. Merci à tous." of the police, however short: people wait for it. */
export function isEndOfAlert(received: Received): boolean {
  const { role, addressed, letter, words, tie } = received;
  if (role !== "police" || addressed !== "to" || !standsAlone(received)) return false;
  if (namesReference(received)) return false;
  const subject = tie === null ? letter.subject : "";
  return readNoticeSort({ subject, text: words }).kind === "all clear";
}

/** A coordinator's text for the members. */
export function isDraft({ role, tie, desk, letter, words, meant, command }: Received): boolean {
  if (role !== "coordinator" || tie !== null) return false;
  if (meant !== null) return meant === "bulletin";
  // A bare command answers something that is not there.
  if (command !== null) return false;
  return desk === "bulletin" || asksToPublish(letter.subject, words);
}

export function toCoordinators({ desk, meant }: Received): boolean {
  return desk === "coordinators" && meant === null;
}

/** Neither a report nor a question, nor anything about themselves. */
export function isUnclearOfCoordinator({ role, meaning, meant, words }: Received): boolean {
  if (role !== "coordinator" || meant !== null || meaning.urgent) return false;
  if (meaning.intent === "unrelated") return true;
  const { intent, confidence, isRuled } = meaning;
  const isClear =
    intent === "question" ? confidence >= sureQuestion : isRuled || confidence >= sureWish;
  return !isClear && !words.includes("?");
}

export function isAnswerToLeave({ answer, meaning }: Received): boolean {
  return answer !== "neither" || (meaning.intent === "leave" && meaning.isRuled);
}

/** "OK, merci": to a goodbye it is no wish to come back. */
export function takesNote({ letter }: Received): boolean {
  return isNoteTaken(letter.words.fresh);
}

/** The whole text is a yes, a no or a command. */
export function isBareAnswer({ answer, command, letter, meaning }: Received): boolean {
  if (meaning.intent === "report" || meaning.urgent) return false;
  if (command !== null) return command.rest === "" && command.comment === "";
  return answer !== "neither" && readAnswer(letter.words.fresh).rest.trim() === "";
}

/** Advertising is filed unread; what may be a person's own words is not. */
export function isUnrelated({ meaning }: Received): boolean {
  const isSure = meaning.intent === "unrelated" && meaning.confidence >= sureUnrelated;
  return isSure && !meaning.urgent;
}

/** So unsure that a person reads the words too, whatever is asked back. */
export function isGuess({ meaning }: Received): boolean {
  return meaning.confidence < sureWish;
}

/** So unlikely that asking back would only puzzle. */
export function isHardly({ meaning }: Received): boolean {
  return meaning.confidence <= unlikelyLeave;
}

/** Filed unread: so it must be sure, and nothing else be in it. */
export function isThanks({ meaning, letter }: Received): boolean {
  const isSure = meaning.intent === "thanks" && meaning.confidence >= sureThanks;
  return isSure && !meaning.urgent && letter.attachments.length === 0;
}

/** VILLE before anything makes it a report for the city alone. */
export function isReport({ meaning, command, meant }: Received): boolean {
  if (meant === "report" || meant === "question") return meant === "report";
  return meaning.intent === "report" || meaning.urgent || command?.word === "city";
}

export function isTied({ tie }: Received): boolean {
  return tie !== null;
}

export function hasDeadTie({ tieIsDead }: Received): boolean {
  return tieIsDead;
}

export function isCopy({ addressed }: Received): boolean {
  return addressed === "copy";
}

export function hasRole({ role }: Received): boolean {
  return role !== null;
}

/** A second request beside the main one. */
export function also(second: Also): Condition {
  return ({ meaning }) => meaning.also.includes(second);
}

export function failed({ letter }: Received): boolean {
  return letter.identity === "failed";
}

export function saysNo({ answer }: Received): boolean {
  return answer === "no";
}

export function saysYes({ answer }: Received): boolean {
  return answer === "yes";
}

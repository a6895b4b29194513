// A letter → what the policy decides on: who sent it, what it answers, what it means. It changes
// nothing; where the office errs on a letter, `explain` shows the same reading.
import type { Context, Desk, Meant, Received, Tie } from "./handler.ts";
import { addressKey } from "./mail/address.ts";
import { readDesk } from "./mail/desk.ts";
import type { Letter } from "./mail/letter.ts";
import { isOfficeAddress } from "./mail/office-address.ts";
import { readTokens } from "./mail/reply-address.ts";
import type { Registry } from "./registry.ts";
import { findRole } from "./roles.ts";
import { findMember, type MemberInFull } from "./store/members.ts";
import { findByMessageId } from "./store/outbox.ts";
import { findToken, findTokenById } from "./store/tokens.ts";
import { readAnswer } from "./understanding/answer.ts";
import { readCommand } from "./understanding/command.ts";
import type { Meaning } from "./understanding/meaning.ts";
import { understand } from "./understanding/understand.ts";

/** How many Message-IDs of a letter's References are looked up: the nearest ones. */
const referencesMax = 20;

interface Given {
  readonly ledgerId: number;
  readonly tie?: Tie | null;
  readonly tieIsDead?: boolean;
  readonly meant?: Meant | null;
}

/** Reads a letter; `tie` overrides what it answers (a held letter that is released keeps its own). */
export function readReceived(
  letter: Letter,
  context: Context,
  { ledgerId, tie: given, tieIsDead = false, meant = null }: Given,
): Received {
  const { store, registry } = context;
  const found =
    given === undefined
      ? findTie(letter, context)
      : { tie: given, isDead: tieIsDead, subjectIsOwn: given !== null || tieIsDead };
  const understood = understand({
    subject: letter.subject,
    subjectIsOwn: found.subjectIsOwn,
    fresh: letter.words.fresh,
    forwarded: letter.words.forwarded,
    pictures: letter.attachments.length,
  });
  // The two bodies say different things: nothing is done on the word of one alone.
  const meaning =
    letter.words.otherwise === undefined ? understood : { ...understood, confidence: 0 };
  const member = findMember(store, letter.from.address);
  const { command, answer } = readOrders(letter);
  const fresh =
    command?.word === "city" ? `${command.rest}\n${command.comment}`.trim() : letter.words.fresh;
  return {
    letter,
    ledgerId,
    meaning,
    // A letter that is all subject says there what it has to say.
    words:
      fresh === "" && !found.subjectIsOwn && letter.words.forwarded === null
        ? letter.subject
        : fresh,
    answer,
    command,
    role: findRole(registry, letter.from.address),
    member,
    tie: found.tie,
    tieIsDead: found.isDead,
    meant,
    desk: deskFor(letter, context),
    addressed: letter.to.some((address) => isOfficeAddress(address, context)) ? "to" : "copy",
    language: languageFor(meaning, member, registry),
  };
}

/** Command and answer, as far as the two bodies say the same. */
function readOrders({ words: { fresh, otherwise } }: Letter): Pick<Received, "command" | "answer"> {
  const [command, { answer }] = [readCommand(fresh), readAnswer(fresh)];
  if (otherwise === undefined) return { command, answer };
  const isSame = readCommand(otherwise)?.word === command?.word;
  return {
    command: isSame ? command : null,
    answer: readAnswer(otherwise).answer === answer ? answer : "neither",
  };
}

/** A sub-address means something from those who may use it; from others it is the main address. */
function deskFor(letter: Letter, context: Context): Desk | null {
  const role = findRole(context.registry, letter.from.address);
  if (role !== "police" && role !== "coordinator") return null;
  return readDesk([...letter.to, ...letter.cc, ...letter.deliveredTo], context);
}

/** The letter's language where the office writes it, else the stored one, else the default. */
function languageFor(
  meaning: Meaning,
  member: MemberInFull | undefined,
  { languages }: Registry,
): string {
  const known = [meaning.language, member?.language].find(
    (language) => language !== undefined && languages.includes(language),
  );
  return known ?? languages[0] ?? "fr";
}

interface FoundTie {
  readonly tie: Tie | null;
  readonly isDead: boolean;
  readonly subjectIsOwn: boolean;
}

function findTie(letter: Letter, context: Context): FoundTie {
  const { store, now } = context;
  const addresses = [...letter.to, ...letter.cc, ...letter.deliveredTo];
  const ours = addresses.filter((address) => isOfficeAddress(address, context));
  const texts = readTokens(ours, letter.subject);
  const named = [...letter.inReplyTo, ...letter.references.toReversed()].slice(0, referencesMax);
  const answered = named
    .map((messageId) => findByMessageId(store, messageId))
    .find((sent) => sent !== undefined);
  const subjectIsOwn = answered !== undefined || texts.length > 0;
  for (const text of texts) {
    const token = findToken(store, text, now);
    if (token !== undefined) return { tie: { token, via: "token" }, isDead: false, subjectIsOwn };
  }
  const tokenId = answered?.tokenId ?? null;
  const token = tokenId === null ? undefined : findTokenById(store, tokenId, now);
  const isOwn = token !== undefined && token.person === addressKey(letter.from.address);
  // A receipt or an answer of somebody else's, named but without its token, speaks for nobody.
  if (token !== undefined && (isOwn || token.purpose !== "receipt")) {
    return { tie: { token, via: "message-id" }, isDead: false, subjectIsOwn };
  }
  return { tie: null, isDead: texts.length > 0 || tokenId !== null, subjectIsOwn };
}

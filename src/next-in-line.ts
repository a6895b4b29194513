// Letters that must reach somebody, and the next in line where one does not arrive (CONTRACT.md §6.11):
// once per letter and person, so that nothing goes round in a loop. Why it did not arrive is not known here.
import { raiseAlert } from "./alerts.ts";
import type { Context, NewLetter } from "./handler.ts";
import { languageOf } from "./language.ts";
import { addressKey } from "./mail/address.ts";
import type { Kind } from "./mail/kinds.ts";
import { matterDays, readersOf } from "./matter-letters.ts";
import { outlook } from "./publishing.ts";
import type { Person } from "./registry.ts";
import { findPartnership, findPerson, findRole } from "./roles.ts";
import { gatherAgain } from "./store/gathered-letters.ts";
import {
  findImportant,
  hasReceived,
  keepImportant,
  markPassedOn,
} from "./store/important-letters.ts";
import { findMatter, type Matter } from "./store/matters.ts";
import { findMemberById } from "./store/members.ts";
import { findNoticeFor } from "./store/notices.ts";
import type { SentLetter } from "./store/returned-letters.ts";

const importantKinds: readonly Kind[] = [
  "report",
  "notice",
  "report-forward",
  "join-approval",
  "answer",
];

type Source = Pick<NewLetter, "template" | "values" | "reply" | "matterId" | "fileIds">;

/** Keeps what an important letter was written from; letters of other kinds are passed over. */
export function keepForNext(
  letter: NewLetter,
  { id, kind, ledgerId }: { id: number; kind: Kind; ledgerId: number | null },
  { store, now }: Context,
): void {
  if (!importantKinds.includes(kind)) return;
  const { template, values, reply, matterId, fileIds } = letter;
  const source = { template, values, reply, matterId, fileIds };
  const cause = ledgerId ?? now;
  const about = letter.insteadOf ?? `${kind} ${reply?.purpose} ${reply?.subjectId} ${cause}`;
  keepImportant(store, id, { about, letter: JSON.stringify(source) });
}

/**
 * What follows where a letter did not arrive: the same words to the next in line, and one `alert`. Nothing
 * for a letter that is not important, or that was passed on before.
 */
export function passOn(sent: SentLetter, context: Context): readonly NewLetter[] {
  if (sent.kind === "digest") return tellInCityDigest(sent, context);
  const important = findImportant(context.store, sent.id);
  if (important === undefined || important.passedOnAt !== null) return [];
  markPassedOn(context.store, sent.id, context.now);
  const source: Source = JSON.parse(important.letter);
  const matter = findMatter(context.store, source.matterId ?? 0);
  if (isOver(source, matter, context)) {
    context.note("it did not arrive, and is over");
    return [];
  }
  const isForWriter = matter !== undefined && source.reply?.purpose === "receipt";
  const letters = isForWriter
    ? tellUndelivered(matter, source, context)
    : nextOnes(sent, matter, { source, about: important.about, context }).map((person) =>
        again(source, person, { about: important.about, context }),
      );
  context.note(letters.length > 0 ? "to the next in line" : "nobody is next in line");
  const isCity = !isForWriter && findRole(context.registry, sent.to) === "city";
  const cause = isForWriter ? "answer-lost" : isCity ? "city-unreached" : "letter-unreached";
  const detail = isForWriter ? (matter.ref ?? "") : nameOf(sent.to, context);
  return [...letters, ...raiseAlert(cause, detail, context)];
}

/** What a coordinator's digest of an hour told comes in the city's next one. */
function tellInCityDigest(sent: SentLetter, context: Context): readonly NewLetter[] {
  const [contact] = context.registry.contacts;
  if (contact === undefined || findRole(context.registry, sent.to) === "city") return [];
  if (gatherAgain(context.store, sent.id, contact.email) === 0) return [];
  context.note("its letters are gathered for the city");
  return raiseAlert("letter-unreached", nameOf(sent.to, context), context);
}

/** What a letter was written from serves no more, as after a change of the templates: the city is told. */
export function giveUpPassingOn(sent: SentLetter, context: Context): readonly NewLetter[] {
  const important = findImportant(context.store, sent.id);
  if (important === undefined || important.passedOnAt !== null) return [];
  markPassedOn(context.store, sent.id, context.now);
  return raiseAlert("letter-unreached", nameOf(sent.to, context), context);
}

/** Erased, or decided meanwhile: nobody need get it any more. */
function isOver(
  { reply, matterId }: Source,
  matter: Matter | undefined,
  { store }: Context,
): boolean {
  if (matterId !== undefined) return matter === undefined;
  const subjectId = reply?.subjectId ?? 0;
  if (reply?.purpose === "notice") return findNoticeFor(store, subjectId) === undefined;
  return findMemberById(store, subjectId)?.state !== "pending";
}

/** The first of these who has not got it: the deputies, the other coordinators, the city. */
function nextOnes(
  sent: SentLetter,
  matter: Matter | undefined,
  { source, about, context }: { source: Source; about: string; context: Context },
): readonly Person[] {
  const { registry, store } = context;
  const isFree = ({ email }: Person) => {
    const isWriter = matter !== undefined && addressKey(matter.writer) === addressKey(email);
    return !isWriter && !hasReceived(store, about, email);
  };
  // Behind the city there is nobody: an alert is all.
  if (findRole(registry, sent.to) === "city") return [];
  const tiers = tiersOf(sent, matter, { source, context }).map((people) => people.filter(isFree));
  return tiers.find((people) => people.length > 0) ?? [];
}

function tiersOf(
  { kind }: SentLetter,
  matter: Matter | undefined,
  { source, context }: { source: Source; context: Context },
): readonly (readonly Person[])[] {
  const { registry } = context;
  if (kind === "report-forward") return [registry.police, registry.contacts];
  if (matter?.cityOnly) return [registry.contacts];
  const partnership = findPartnership(registry, partnershipOf(source, matter, context));
  const coordinators = partnership?.coordinators ?? [];
  return [
    coordinators.filter(({ deputy }) => deputy),
    coordinators.filter(({ deputy }) => !deputy),
    registry.contacts,
  ];
}

function partnershipOf(
  { reply }: Source,
  matter: Matter | undefined,
  { store }: Context,
): string | null {
  if (matter !== undefined) return matter.partnership;
  const subjectId = reply?.subjectId ?? 0;
  if (reply?.purpose === "notice") return findNoticeFor(store, subjectId)?.partnership ?? null;
  return findMemberById(store, subjectId)?.partnership ?? null;
}

/** The same words in the receiver's language, under a token of their own. */
function again(
  source: Source,
  { email }: Person,
  { about, context }: { about: string; context: Context },
): NewLetter {
  return {
    ...source,
    to: email,
    language: languageOf(email, context),
    values: { ...source.values, ...foreseenAgain(source, email, context), instead: ["instead-of"] },
    insteadOf: about,
  };
}

/** When a bulletin would leave is said for now, and in the receiver's language. */
function foreseenAgain({ reply }: Source, email: string, context: Context): Source["values"] {
  if (reply?.purpose !== "notice") return {};
  const partnership = findNoticeFor(context.store, reply.subjectId)?.partnership ?? "";
  return outlook(partnership, languageOf(email, context), context);
}

/** An answer that its reader cannot get: those in charge learn so, with its words. */
function tellUndelivered(matter: Matter, { values }: Source, context: Context): NewLetter[] {
  return readersOf(matter, context).map(({ email }) => ({
    template: matter.type === "report" ? "answer-unreached" : "answer-unreached-question",
    to: email,
    language: languageOf(email, context),
    values: {
      name: matter.writerName || matter.writer,
      text: values.text ?? "",
      ...(matter.type === "report" && { ref: matter.ref ?? "" }),
    },
    reply: { purpose: "matter", subjectId: matter.id, days: matterDays },
    matterId: matter.id,
  }));
}

function nameOf(address: string, { registry }: Context): string {
  return findPerson(registry, address)?.name ?? "";
}

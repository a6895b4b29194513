// The privacy check of a bulletin: what is known of who is public and who must stay unknown, what is found
// in the draft, and the draft without it. How a preview shows it, and who may publish, is not known here.

import { dayMs, shift } from "./clock.ts";
import type { Context } from "./handler.ts";
import { addressKey } from "./mail/address.ts";
import type { Registry } from "./registry.ts";
import type { Bulletin, Redacted } from "./store/bulletins.ts";
import { cameWithReport, listNamed } from "./store/files.ts";
import { listTold, listWriters } from "./store/matters.ts";
import { isCurrent, listMembers } from "./store/members.ts";
import { findLanguages } from "./understanding/language.ts";
import { fold, readText } from "./understanding/normalise.ts";
import { wishesAnonymity } from "./understanding/privacy/anonymity.ts";
import { isAddress } from "./understanding/privacy/emails.ts";
import { findPrivate } from "./understanding/privacy/find.ts";
import type { Find, Known } from "./understanding/privacy/kinds.ts";
import { redactionLabels } from "./understanding/privacy/labels.ts";
import { type Passage, passagesOf } from "./understanding/privacy/passages.ts";
import { redact } from "./understanding/privacy/redact.ts";
import { findTold } from "./understanding/privacy/shared-words.ts";

/** So long may what a report told come back in a bulletin. */
const reportDays = 400;
/** So long do neighbours know from a part of a name who is meant. */
const reporterDays = 90;

export interface Check {
  /** Each find in its sentence, the subject's first, then the text's and the names' of files. */
  readonly passages: readonly Passage[];
  /** The draft without them; null where there is nothing to leave out. */
  readonly redacted: Redacted | null;
  /** Words of somebody who wishes to stay unknown stand in it. */
  readonly repeatsUnknown: boolean;
  /** A file bears the name of one that came with a report. */
  readonly holdsReportFile: boolean;
  /** What showed who wrote to whom has been taken out already. */
  readonly wasCleared: boolean;
  /** The police's own words hold what the check finds; they stay as they are. */
  readonly isInNotice: boolean;
}

/** Of a police notice a coordinator's comment alone is redacted: the police's words are theirs. */
export function checkBulletin(bulletin: Bulletin, context: Context, language: string): Check {
  const { store, now } = context;
  const known = knownIn(context, bulletin.author);
  const isNotice = bulletin.noticeFor !== null;
  const since = shift(now, -reportDays * dayMs);
  const unknown = listTold(store, since)
    .filter(({ subject, words }) => wishesAnonymity(`${subject}\n${words}`))
    .map(({ words }) => words);
  const findIn = (text: string) => withTold(findPrivate(text, known), findTold(text, unknown));
  const own = isNotice ? "" : bulletin.words;
  const subject = isNotice ? [] : findIn(bulletin.subject);
  const comment = findIn(bulletin.comment);
  const words = findIn(own);
  const files = listNamed(store, bulletin.id).map((file) => ({
    ...file,
    finds: isNotice ? [] : findInName(file.name, known),
    isReports: !isNotice && cameWithReport(store, file.name, since),
  }));
  const holdsReportFile = files.some(({ isReports }) => isReports);
  const passages = [
    ...passagesOf(bulletin.subject, subject),
    ...passagesOf(bulletin.comment, comment),
    ...passagesOf(own, words),
    ...files.flatMap(({ name, finds }) => passagesOf(name, finds)),
  ];
  const spoken = languageOfWords(bulletin, language);
  return {
    passages,
    redacted:
      passages.length === 0 && !holdsReportFile
        ? null
        : {
            subject: redact(bulletin.subject, subject, spoken),
            words: isNotice ? bulletin.words : redact(own, words, spoken),
            comment: redact(bulletin.comment, comment, spoken),
            files: files
              .filter(({ isReports }) => !isReports)
              .map(({ id, name, finds }) => ({ id, name: redact(name, finds, spoken) })),
          },
    repeatsUnknown: [...subject, ...comment, ...words].some(({ kind }) => kind === "told"),
    holdsReportFile,
    wasCleared: holdsLabel(`${bulletin.subject}\n${bulletin.comment}\n${own}`),
    isInNotice: isNotice && findPrivate(`${bulletin.subject}\n${bulletin.words}`, known).length > 0,
  };
}

/**
 * Takes out of a text what no member may ever read, whatever the coordinator decides: members' addresses
 * (CONTRACT.md §5), and lines that tell who wrote what was forwarded.
 */
export function clearerOf(
  { author, language }: { readonly author: string; readonly language: string },
  context: Context,
): (text: string) => string {
  const known = knownIn(context, author);
  return (text) => {
    const finds = findPrivate(text, known).filter(
      ({ kind, words }) => kind === "reporter" || (kind === "member" && isAddress(words)),
    );
    return redact(text, finds, languageOfWords({ subject: "", words: text }, language));
  };
}

/** Whether what the police send holds what members do not usually read. */
export function isPrivateNotice(
  notice: { readonly writer: string; readonly subject: string; readonly words: string },
  context: Context,
): boolean {
  const text = `${notice.subject}\n${notice.words}`;
  return findPrivate(text, knownIn(context, notice.writer)).length > 0;
}

function knownIn({ registry, store, officeAddress, now }: Context, author: string): Known {
  const people = peopleOf(registry);
  const roles = new Set([...people.map(({ email }) => email), author].map(addressKey));
  const names = new Set(people.map(({ name }) => fold(name)));
  const members = [
    ...listMembers(store).filter(isCurrent),
    ...listWriters(store, shift(now, -reportDays * dayMs)),
  ];
  const isOther = ({ email }: { readonly email: string }) => !roles.has(addressKey(email));
  const lately = listWriters(store, shift(now, -reporterDays * dayMs)).filter(isOther);
  const writers = new Set(lately.map(({ email }) => addressKey(email)));
  const reporters = [...lately, ...members.filter(({ email }) => writers.has(addressKey(email)))];
  return {
    numbers: [registry.emergency.police, registry.emergency.localPolice],
    addresses: [officeAddress, author, ...registry.contacts.map(({ email }) => email)],
    names: [
      ...people.map(({ name }) => name),
      registry.city,
      ...registry.partnerships.flatMap(({ name, covers }) => [name, ...covers]),
    ],
    members: members
      .filter(isOther)
      .map(({ name, email }) => ({ name: names.has(fold(name)) ? "" : name, email })),
    reporters: [...new Set(reporters.map(({ name }) => name))].filter(
      (name) => !names.has(fold(name)),
    ),
  };
}

function peopleOf({ contacts, police, partnerships }: Registry) {
  return [...contacts, ...police, ...partnerships.flatMap(({ coordinators }) => coordinators)];
}

/** Together in the order of the text; where both stand in one place, the more certain one counts. */
function withTold(finds: readonly Find[], told: readonly Find[]): readonly Find[] {
  const free = finds.filter(({ start, end }) => {
    return !told.some((one) => start < one.end && one.start < end);
  });
  return [...free, ...told].toSorted((one, other) => one.start - other.start);
}

/** A name of a file has points and lines where a text has spaces. */
function findInName(name: string, known: Known): readonly Find[] {
  const finds = findPrivate(name, known);
  if (finds.length > 0) return finds;
  const spaced = name.replace(/[_.-]/g, " ");
  return findPrivate(spaced, known).map((find) => ({
    ...find,
    words: name.slice(find.start, find.end),
  }));
}

/** What is struck out is named in the language of the letter. */
function languageOfWords(
  { subject, words }: { readonly subject: string; readonly words: string },
  otherwise: string,
): string {
  const { main } = findLanguages(readText(subject, words.slice(0, 4_000)));
  return main in redactionLabels ? main : otherwise;
}

function holdsLabel(text: string): boolean {
  return Object.values(redactionLabels).some(({ reporter, email }) => {
    return text.includes(`[${reporter}]`) || text.includes(`[${email}]`);
  });
}

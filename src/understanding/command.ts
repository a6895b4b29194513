// The command a letter begins with (CONTRACT.md §4), if any. Knows the words, not who may use them.

import { findLanguages } from "./language.ts";
import { type Command, commandWords, leadWords, refusals, timeWords } from "./lexicon/commands.ts";
import { fold, readText } from "./normalise.ts";

export type { Command };

export interface ReadCommand {
  readonly word: Command;
  /** Language of the word; of the comment where several languages share it ("JA", "PAUSE"). */
  readonly language: string;
  /** What follows the word on its line. */
  readonly rest: string;
  /** What follows that line. */
  readonly comment: string;
}

const moreWordsMax = 5;
/** These take the rest of the line, however long: addresses, dates, a reason. */
const takesLine: ReadonlySet<Command> = new Set<Command>([
  "invite",
  "remove",
  "away",
  "pause",
  "internal",
]);
/** "ABSENT demain" is told from when; "DIFFUSER demain" is put off. */
const takesTime: ReadonlySet<Command> = new Set<Command>(["away", "pause"]);
/** Without an address these are everyday verbs: "retirer mon nom de la liste" is no command. */
const needsAddress: ReadonlySet<Command> = new Set<Command>(["invite", "remove"]);

interface Entry {
  readonly word: Command;
  readonly languages: readonly string[];
}

const entries: ReadonlyMap<string, Entry> = collect();

/** The command of the first non-empty line; null where it holds none, denies it, or asks. */
export function readCommand(fresh: string): ReadCommand | null {
  const [, line = "", comment = ""] =
    /^\s{0,500}(\S[^\n]{0,2000})(?:\n([\s\S]*))?$/.exec(fresh.slice(0, 65_536)) ?? [];
  const found = findWord(line);
  if (found === undefined) return null;
  const { entry, rest, lead } = found;
  if (/[?؟]/.test(line) || isRefused(entry.word, lead, rest)) return null;
  const more = rest === "" ? 0 : rest.split(/\s+/).length;
  if (!takesLine.has(entry.word) && lead.length + more > moreWordsMax) return null;
  if (needsAddress.has(entry.word) && rest !== "" && !rest.includes("@")) return null;
  if (entry.word === "cancel" && speaksOfMembership(rest)) return null;
  return {
    word: entry.word,
    language: languageOf(entry, fresh),
    rest,
    comment: comment.trim(),
  };
}

interface Found {
  readonly entry: Entry;
  readonly rest: string;
  /** The polite words before the command. */
  readonly lead: readonly string[];
}

function findWord(line: string): Found | undefined {
  let agreed: Found | undefined;
  const words = [...line.matchAll(/[\p{L}\p{M}\p{N}]{1,40}/gu)].slice(0, moreWordsMax + 2);
  for (const [index, match] of words.entries()) {
    const lead = words.slice(0, index).map((word) => fold(word[0]));
    const next = words[index + 1];
    const one = fold(match[0]);
    const two = next === undefined ? "" : `${one} ${fold(next[0])}`;
    const [entry, last] = entries.has(two) ? [entries.get(two), next] : [entries.get(one), match];
    if (entry === undefined || last === undefined) {
      if (!leadWords.has(one)) break;
      continue;
    }
    if (entry.word === "yes" && index === 0) {
      agreed = { entry, rest: restAfter(line, last), lead };
      continue;
    }
    if (agreed !== undefined && !decided.has(entry.word)) break;
    return { entry, rest: restAfter(line, last), lead };
  }
  return agreed;
}

/** "Oui, diffuser" publishes, while "oui, ville de Seraing" says yes and names a place. */
const decided: ReadonlySet<Command> = new Set<Command>([
  "publish",
  "publish_redacted",
  "forward",
  "close",
  "cancel",
]);

function restAfter(line: string, last: RegExpExecArray): string {
  return line
    .slice(last.index + last[0].length)
    .replace(/^[^\p{L}\p{N}@<[("]{1,40}/u, "")
    .replace(/^[\s.!:;,*_–—-]{1,40}$/, "")
    .trim();
}

function isRefused(word: Command, lead: readonly string[], rest: string): boolean {
  if (word === "no") return false;
  const after = [...rest.slice(0, 400).matchAll(/[\p{L}\p{M}]{1,40}/gu)].map((match) =>
    fold(match[0]),
  );
  // An absence or a reason may hold any word; what stands before it, or right behind it, decides.
  const near = takesLine.has(word) ? after.slice(0, 1) : after;
  const beginsWithTime = takesTime.has(word) && timeWords.has(near[0] ?? "");
  return [...lead, ...(beginsWithTime ? [] : near)].some((one) => refusals.has(one));
}

function speaksOfMembership(rest: string): boolean {
  return /\b(?:inscription|adhesion|abonnement|participation|lidmaatschap|inschrijving|mitgliedschaft|anmeldung|membership|subscription)\b/.test(
    fold(rest),
  );
}

function languageOf({ languages }: Entry, fresh: string): string {
  const [first = "fr"] = languages;
  if (languages.length === 1) return first;
  const { main } = findLanguages(readText("", fresh.slice(0, 2_000)));
  return languages.includes(main) ? main : first;
}

function collect(): ReadonlyMap<string, Entry> {
  const found = new Map<string, Entry>();
  for (const [language, words] of Object.entries(commandWords)) {
    for (const [word, forms] of Object.entries(words) as [Command, string][]) {
      for (const form of forms.split("|")) {
        const languages = [...(found.get(form)?.languages ?? []), language];
        found.set(form, { word, languages });
      }
    }
  }
  return found;
}

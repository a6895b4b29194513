// What the office says: from a handler's choice of template and values to the words of a letter, as
// text and as HTML. It knows no recipient, no database and no secret: tokens stand as slots.

import type { Kind } from "./mail/kinds.ts";
import { type Office, replyAddress, subjectTag, subjectTagLength } from "./mail/reply-address.ts";
import { betweenSlots, leaveSlot, replySlot, tokenSlot } from "./mail/token-slot.ts";
import { blocksHtml, escapeHtml, inlineHtml } from "./templates/as-html.ts";
import { inlineText, textLetter } from "./templates/as-text.ts";
import type { Block, Inline } from "./templates/blocks.ts";
import { light } from "./templates/colours.ts";
import { blocksOf, entryToken, type FilledEntry, readName } from "./templates/entries.ts";
import { htmlLetter } from "./templates/layout.ts";
import { commonNames, type Language, type Template, type Templates } from "./templates/load.ts";
import { placeBegin, placeEnd, plainWords, subjectLine } from "./templates/plain.ts";

import type { Buttons, Entries, Passages, Sayings, Value } from "./templates/values.ts";

export { loadTemplates, type Templates } from "./templates/load.ts";

/** What is the same in every letter. `police` and `localPolice` are telephone numbers. */
export interface Common extends Office {
  readonly city: string;
  readonly police: string;
  readonly localPolice: string;
}

export interface Wanted {
  readonly template: string;
  readonly language: string;
  readonly values: Readonly<Record<string, Value>>;
  readonly common: Common;
  /** Whether replies carry a token; it stands in the words as `replySlot`. */
  readonly hasReply: boolean;
}

export interface Rendered {
  readonly kind: Kind;
  /** The language that it is written in: the fallback where there is no such template in the other. */
  readonly language: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/**
 * Throws for an unknown template, a missing value, or a value that the template does not use: each
 * a fault of ours. Words of the values never stand in the error.
 */
export function render(templates: Templates, wanted: Wanted): Rendered {
  const { template, language, words } = findTemplate(templates, wanted);
  const own = fillingOf(template, words, wanted);
  const entries = fillEntries(templates, wanted);
  const wordsFor = (name: string) => {
    const inside = readName(name);
    if (inside === null) return own(name);
    return entries[inside.place]?.wordsFor(inside.name) ?? "";
  };
  const tag = wanted.hasReply ? tokenSlot(replySlot) : null;
  const suffix = tag === null ? "" : subjectTag({ ...wanted.common, token: tag });
  const room = suffix === "" ? 0 : subjectTagLength;
  const title = subjectLine(inlineText(template.subject, { wordsFor }), room);
  const subject = title + suffix;
  const sharedWords = (name: string) => words.get(name) ?? [];
  const buttonWords = (word: string) => {
    return inlineText(sharedWords("button"), { wordsFor: named({ word }) });
  };
  const frame = {
    emergency: sharedWords("emergency"),
    footer: ["automatic", "person", "leave"].map(sharedWords),
  };
  const blocks = template.blocks
    .map((block) => withButtons(block, wanted))
    .flatMap((block) => (isEntries(block, wanted.values) ? entries.flatMap(blocksOf) : [block]));
  const leaveTo = { ...wanted.common, token: tokenSlot(leaveSlot) };
  const text = textLetter(blocks, frame, {
    wordsFor,
    leaveAddress: `${replyAddress(leaveTo)}${subjectTag(leaveTo)}`,
    buttonWords,
    buttonLine: (label, button) => {
      return inlineText(sharedWords("buttonLine"), { wordsFor: named({ label, button }) });
    },
  });
  const filling = {
    wordsFor,
    linkOf: (name: string) => {
      const inside = readName(name);
      if (inside?.name !== "replyTo") return linkOf(name, wanted.common);
      const token = entryToken(inside.place);
      return replyLink("", {
        subject: title + subjectTag({ ...wanted.common, token }),
        token,
        common: wanted.common,
      });
    },
    buttonWords,
    replyLink: (word: string) => replyLink(word, { subject, token: tag, common: wanted.common }),
    leaveLink: (word: string) => {
      const subject = word + subjectTag(leaveTo);
      return mailtoLink({ address: replyAddress(leaveTo), subject, body: word });
    },
  };
  const html = htmlLetter({
    language,
    title: escapeHtml(title),
    emergency: inlineHtml(frame.emergency, { ...filling, linkColour: light.onBand }),
    body: blocksHtml(blocks, filling),
    footer: frame.footer.map((line) => inlineHtml(line, filling)),
  });
  return { kind: template.kind, language, subject, text, html };
}

/** Of which kind a template's letters are, the same in every language; throws where there is none. */
export function kindOf({ languages, fallback }: Templates, name: string): Kind {
  const found = languages.get(fallback)?.templates.get(name);
  if (found === undefined) throw new Error(`no template "${name}" in ${fallback}`);
  return found.kind;
}

/** Whether a template takes this value, the same in every language. */
export function hasPlaceFor(templates: Templates, name: string, value: string): boolean {
  const found = templates.languages.get(templates.fallback)?.templates.get(name);
  return found?.names.has(value) ?? false;
}

interface Found {
  readonly template: Template;
  readonly language: string;
  readonly words: Language["words"];
}

function findTemplate(
  { languages, fallback }: Templates,
  wanted: Pick<Wanted, "template" | "language">,
): Found {
  for (const language of [wanted.language, fallback]) {
    const found = languages.get(language);
    const template = found?.templates.get(wanted.template);
    if (found && template) return { template, language, words: found.words };
  }
  throw new Error(`no template "${wanted.template}" in ${wanted.language} or ${fallback}`);
}

/** Clean words by name, once it is certain that values and placeholders fit each other. */
function fillingOf(
  template: Template,
  words: Language["words"],
  { template: name, values, common }: Pick<Wanted, "template" | "values" | "common">,
): (name: string) => string {
  const shared = Object.fromEntries(commonNames.map((key) => [key, common[key]]));
  const given = new Set([...Object.keys(values), ...commonNames]);
  const missing = [...template.names].filter((key) => !given.has(key));
  const unused = Object.keys(values).filter((key) => !template.names.has(key) || key in shared);
  if (missing.length > 0) throw new Error(`template "${name}" lacks ${missing.join(", ")}`);
  if (unused.length > 0) throw new Error(`template "${name}" does not take ${unused.join(", ")}`);
  const filled = new Map<string, string>();
  for (const [key, value] of Object.entries(shared))
    filled.set(key, plainWords(value, common.officeAddress));
  for (const [key, value] of Object.entries(values)) {
    if (isButtons(value) || isEntryList(value)) continue;
    const plain = (text: string) => plainWords(text, common.officeAddress);
    filled.set(
      key,
      isPassages(value)
        ? passagesIn(value, words, { shared, plain })
        : plain(wordsOf(value, words, shared)),
    );
  }
  return named(Object.fromEntries(filled));
}

function wordsOf(
  value: string | readonly string[] | Sayings,
  words: Language["words"],
  shared: Readonly<Record<string, string>>,
): string {
  if (typeof value === "string") return value;
  if (!("sayings" in value)) return phrases(value, words, named(shared));
  return value.sayings
    .map(({ phrase, values }) => phrases([phrase], words, named({ ...shared, ...values })))
    .join(", ");
}

/** A line for each passage, its place between marks that no words of people can hold. */
function passagesIn(
  { passages }: Passages,
  words: Language["words"],
  how: {
    readonly shared: Readonly<Record<string, string>>;
    readonly plain: (text: string) => string;
  },
): string {
  const { shared, plain } = how;
  return passages
    .map(({ phrase, lines }) => {
      const why = plain(phrases([phrase], words, named(shared)));
      const shown = lines.map(({ before, words: found, after }) => {
        return `${plain(before)}${placeBegin}${plain(found)}${placeEnd}${plain(after)}`;
      });
      return [why, ...shown].join("\n");
    })
    .join("\n\n");
}

/** Phrases by name, a line each. */
function phrases(
  names: readonly string[],
  words: ReadonlyMap<string, readonly Inline[]>,
  wordsFor: (name: string) => string,
): string {
  return names
    .map((name) => {
      const phrase = words.get(name);
      if (phrase === undefined) throw new Error(`no phrase "${name}"`);
      return inlineText(phrase, { wordsFor });
    })
    .join("\n");
}

function named(values: Readonly<Record<string, string>>): (name: string) => string {
  return (name) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new Error(`no value for {${name}}`);
    return value;
  };
}

/** A number is one tap away from a call, and the office from a letter. */
function linkOf(name: string, common: Common): string | null {
  if (name === "officeAddress") return `mailto:${common.officeAddress}`;
  if (name !== "police" && name !== "localPolice") return null;
  const number = common[name].replace(/[^\d+]/g, "");
  return number.length >= 3 ? `tel:${number}` : null;
}

/** The button's mail: to the letter's reply address, its subject answered, the word in the body. */
function replyLink(
  word: string,
  { subject, token, common }: { subject: string; token: string | null; common: Common },
): string {
  const address = token === null ? common.officeAddress : replyAddress({ ...common, token });
  const reply = /^re\s?:/i.test(subject) ? subject : `Re: ${subject}`;
  return mailtoLink({ address, subject: reply, body: word });
}

/** RFC 6068 section 2: address, subject and body filled in; slots stay as they are, unencoded. */
function mailtoLink(mail: { address: string; subject: string; body: string }): string {
  const encode = (text: string) => betweenSlots(text, encodeURIComponent);
  const to = encode(mail.address).replaceAll("%40", "@").replaceAll("%2B", "+");
  return `mailto:${to}?subject=${encode(mail.subject)}&body=${encode(mail.body)}`;
}

/** A paragraph that is one value of buttons becomes those buttons. */
function withButtons(block: Block, { values, common }: Wanted): Block {
  const [only, another] = block.type === "paragraph" ? block.content : [];
  if (only?.type !== "value" || another !== undefined) return block;
  const value = values[only.name];
  if (!isButtons(value)) return block;
  const buttons = value.buttons.map(({ label, word }) => {
    const words = plainWords(label, common.officeAddress);
    return { label: [{ type: "words" as const, words }], word };
  });
  return { type: "buttons", buttons };
}

function isPassages(value: Value): value is Passages {
  return typeof value === "object" && "passages" in value;
}

/** Clean words for each entry: its values as far as it takes them, its number, where it is answered. */
function fillEntries(templates: Templates, { values, language, common }: Wanted): FilledEntry[] {
  const list = Object.values(values).find(isEntryList)?.entries ?? [];
  return list.map(({ template: name, values: given }, place) => {
    const { template, words } = findTemplate(templates, { template: name, language });
    const taken = Object.entries(given).filter(([key]) => template.names.has(key));
    const known = { ...Object.fromEntries(taken), number: String(place + 1), replyTo: "" };
    const wordsFor = fillingOf(template, words, { template: name, values: known, common });
    const address = { ...common, token: entryToken(place) };
    const replyTo = `${replyAddress(address)}${subjectTag(address)}`;
    return { template, wordsFor: (key) => (key === "replyTo" ? replyTo : wordsFor(key)) };
  });
}

/** A paragraph that is one value of entries becomes their blocks. */
function isEntries(block: Block, values: Wanted["values"]): boolean {
  const [only, another] = block.type === "paragraph" ? block.content : [];
  return only?.type === "value" && another === undefined && isEntryList(values[only.name]);
}

function isEntryList(value: Value | undefined): value is Entries {
  return typeof value === "object" && "entries" in value && !Array.isArray(value);
}

function isButtons(value: Value | undefined): value is Buttons {
  return typeof value === "object" && "buttons" in value;
}

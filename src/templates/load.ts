// Templates from their folder, read once at start: <language>/*.md, and <language>/_*.md for words
// that belong to no letter of their own. Every fault is told at once, with its file and line.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Kind, kinds } from "../mail/kinds.ts";
import {
  type Block,
  contentsOf,
  type Inline,
  readBlocks,
  readInline,
  readWords,
  valueNames,
} from "./blocks.ts";
import { type Faults, readSource, type Source } from "./source.ts";

/** The values that every letter has, whoever writes it. */
export const commonNames = ["city", "police", "localPolice", "officeAddress"] as const;

/** The layout's words, and the values that they may hold. */
const layoutNames = {
  emergency: commonNames,
  automatic: commonNames,
  person: commonNames,
  leave: commonNames,
  button: ["word"],
  buttonLine: ["label", "button"],
} as const satisfies Record<string, readonly string[]>;

/** The phrases that hold values of their own. */
const phraseNames: Readonly<Record<string, readonly string[]>> = {
  "forecast-day": ["count", "day", "time"],
  "forecast-last": ["count", "day", "time"],
  "forecast-end": ["count", "day", "time"],
  "meeting-when": ["day", "from", "to"],
  "data-member": ["partnership", "since", "name", "language"],
  "kept-member": ["left"],
  "kept-all": ["left", "matters", "rest"],
  "data-left": ["partnership", "since", "name", "language"],
  "data-consent": ["day", "version", "by"],
  "data-consent-letter": ["day", "version", "by"],
  "details-name": ["name"],
  "details-partnership": ["partnership"],
  "details-same-partnership": ["partnership"],
  "details-address-later": ["day"],
  "days-until": ["until"],
  "days-from-until": ["from", "until"],
  "days-from-open": ["from"],
};

export interface Template {
  readonly kind: Kind;
  readonly subject: readonly Inline[];
  readonly blocks: readonly Block[];
  /** The names of all values in subject and body. */
  readonly names: ReadonlySet<string>;
}

export interface Language {
  /** By name of file, without `.md`. */
  readonly templates: ReadonlyMap<string, Template>;
  /** The layout's words, and phrases by name. */
  readonly words: ReadonlyMap<string, readonly Inline[]>;
}

export interface Templates {
  readonly languages: ReadonlyMap<string, Language>;
  /** The language that is used where another has no such template. */
  readonly fallback: string;
}

/** Reads the folder; throws one error that names every fault, a line each. */
export function loadTemplates(folder: string, fallback = "fr"): Templates {
  const faults: string[] = [];
  const languages = new Map<string, Language>();
  const entries = readdirSync(folder, { withFileTypes: true }).filter((it) => it.isDirectory());
  for (const { name } of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const language = readLanguage(join(folder, name), name, faults);
    if (language !== null) languages.set(name, language);
  }
  if (!languages.has(fallback)) faults.push(`${fallback}: no templates in the fallback language`);
  if (faults.length > 0) {
    throw new Error(`The templates in ${folder} have faults:\n${faults.join("\n")}`);
  }
  return { languages, fallback };
}

/** Null where the folder holds no Markdown at all. */
function readLanguage(folder: string, language: string, faults: string[]): Language | null {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .sort();
  if (files.length === 0) return null;
  const templates = new Map<string, Template>();
  const words = new Map<string, readonly Inline[]>();
  for (const file of files) {
    const found: { line: number; what: string }[] = [];
    const told: Faults = { add: (line, what) => found.push({ line, what }) };
    const source = readSource(readFileSync(join(folder, file), "utf8"), told);
    if (source !== null && file.startsWith("_")) readSharedWords(source, words, told);
    else if (source !== null) {
      const template = readTemplate(source, told);
      if (template !== null) templates.set(file.slice(0, -3), template);
    }
    found.sort((a, b) => a.line - b.line);
    faults.push(...found.map(({ line, what }) => `${language}/${file}:${line}: ${what}`));
  }
  for (const name of Object.keys(layoutNames)) {
    if (!words.has(name)) faults.push(`${language}/_layout.md:1: no "${name}"`);
  }
  return { templates, words };
}

/** Null where it has a fault in its front matter. */
function readTemplate(source: Source, faults: Faults): Template | null {
  const { fields, body, bodyLine } = source;
  for (const [key, { line }] of fields) {
    if (key !== "kind" && key !== "subject") faults.add(line, `unknown key "${key}"`);
  }
  const kind = fields.get("kind");
  if (kind === undefined) faults.add(1, "no kind");
  else if (!isKind(kind.text)) faults.add(kind.line, `unknown kind "${kind.text}"`);
  const subject = fields.get("subject");
  if (!subject?.text) faults.add(subject?.line ?? 1, "no subject");
  if (body.trim() === "") faults.add(bodyLine, "no body");
  const blocks = readBlocks(body, bodyLine, faults);
  if (kind === undefined || !isKind(kind.text) || subject === undefined) return null;
  const title = readWords(subject.text, subject.line, faults);
  const names = new Set([title, ...blocks.flatMap(contentsOf)].flatMap(valueNames));
  return { kind: kind.text, subject: title, blocks, names };
}

function readSharedWords(
  source: Source,
  words: Map<string, readonly Inline[]>,
  faults: Faults,
): void {
  for (const [key, { text, line }] of source.fields) {
    if (words.has(key)) faults.add(line, `"${key}" stands in two files`);
    if (text === "") faults.add(line, `no words for "${key}"`);
    const content = readInline(text, line, faults);
    const allowed: readonly string[] = Object.hasOwn(layoutNames, key)
      ? layoutNames[key as keyof typeof layoutNames]
      : (phraseNames[key] ?? commonNames);
    for (const name of valueNames(content)) {
      if (!allowed.includes(name)) faults.add(line, `no value {${name}} in "${key}"`);
    }
    words.set(key, content);
  }
  if (source.body.trim() !== "") faults.add(source.bodyLine, "only front matter belongs here");
}

function isKind(text: string): text is Kind {
  return Object.hasOwn(kinds, text);
}

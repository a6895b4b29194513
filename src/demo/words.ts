// The words of the page in each language, and how their places are filled in.
import type { Language } from "./languages.ts";
import { german } from "./words/de.ts";
import { english } from "./words/en.ts";
import { french, type Words } from "./words/fr.ts";
import { dutch } from "./words/nl.ts";

const all: Readonly<Record<Language, Words>> = {
  fr: { ...french, ui: withHardSpaces(french.ui), kinds: withHardSpaces(french.kinds) },
  ...{ nl: dutch, de: german, en: english },
};

export function wordsOf(language: Language): Words {
  return all[language];
}

/** French sets a space before these marks, at which no line may break. */
export function hardSpaces(text: string): string {
  return text.replace(/ (?=[:;?!»])/g, "\u00a0").replace(/« /g, "«\u00a0");
}

function withHardSpaces<Group extends Record<string, string>>(group: Group): Group {
  const spaced = Object.entries(group).map(([name, text]) => [name, hardSpaces(text)]);
  return Object.fromEntries(spaced) as Group;
}

/** `{name}` in words becomes the value of that name. */
export function fill(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{([a-z]{1,20})\}/g, (place, name: string) =>
    String(values[name] ?? place),
  );
}

/** The word for a value that may be newer than the words. */
export function wordFor(words: Readonly<Record<string, string>>, value: string): string {
  return words[value] ?? value;
}

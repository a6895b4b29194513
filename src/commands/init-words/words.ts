// The words of `plp init` by language, and how a value gets into one.
import type { Language } from "../terminal.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr, type Words } from "./fr.ts";
import { nl } from "./nl.ts";

export type { Words } from "./fr.ts";

export const initWords: Readonly<Record<Language, Words>> = { fr, nl, de, en };

/** `{name}` replaced by its value. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{([a-z]{1,20})\}/g, (whole, name: string) => values[name] ?? whole);
}

// Every lexicon by its ISO 639-1 code. A new language is a file beside this one and a line here.
import type { Lexicon } from "./concepts.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { nl } from "./nl.ts";

export const lexicons: ReadonlyMap<string, Lexicon> = new Map(Object.entries({ fr, en, it, nl }));

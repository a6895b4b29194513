// Every lexicon by its ISO 639-1 code. A new language is a file beside this one and a line here.
import { ar } from "./ar.ts";
import type { Lexicon } from "./concepts.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { ro } from "./ro.ts";
import { tr } from "./tr.ts";
import { uk } from "./uk.ts";

export const lexicons: ReadonlyMap<string, Lexicon> = new Map(
  Object.entries({ fr, en, it, nl, de, ar, es, pl, pt, ro, tr, uk, ru: uk }),
);

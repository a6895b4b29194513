// Whether a theft that somebody tells of was tried or done: the federal police count the two apart. It
// judges no theme and no urgency.
import { fold } from "./normalise.ts";

export type TriedOrDone = "attempt" | "completed";

const textMax = 8_000;

/** Something was taken, or somebody was in. */
const done =
  /\b(?:vole(?:e?s?)?|derobe(?:e?s?)?|emporte(?:e?s?|nt)?|disparu(?:e?s?)?|devalise(?:e?s?)?|cambriole(?:e?s?)?|visite(?:e?s)|embarque(?:e?s?)|(?:ont|a|avoir) (?:tout )?(?:pris|fouille|retourne|vide)|gestolen|buit(?:gemaakt)?|meegenomen|verdwenen|ingebroken|leeggehaald|doorzocht|gestohlen|entwendet|mitgenommen|verschwunden|eingebrochen|ausgeraubt|durchwuhlt|durchsucht|stolen|stole|burgled|burglarized|broken into|broke into|ransacked|(?:is|are|was|were|has|have) (?:gone|missing|taken)|took (?:my|the|our|his|her|their|some|all|everything))\b/g;

/** It was tried, failed, or gave nothing. */
const tried =
  /\b(?:tentative|tente(?:s|nt|e|r)?|essaye?(?:s|nt|e|r)?|essaie(?:nt)?|(?:ont|a) cherche a|pas reussi|sans succes|sans y arriver|en vain|(?:a|ont) echoue|pas (?:su|pu) (?:entrer|rentrer|ouvrir|forcer)|poging|probeer(?:t|de|den)|geprobeerd|proberen|niet gelukt|mislukt(?:e)?|zonder succes|niet binnen(?:geraakt|gekomen)?|versuch(?:t|te|ten|en)?|(?:einbruchs?|diebstahls?)versuch|ohne erfolg|erfolglos|nicht gelungen|gescheitert|attempt(?:ed|s)?|tried|trying|failed to|could ?n.t get in|did ?n.t get in|without success)\b/;

/** "Rien n'a été volé": words of taking, of nothing. */
const nothing =
  /\b(?:rien|aucun(?:e)?|pas|sans|jamais|niets|niet|geen|zonder|nichts|nicht|kein(?:e|en|er)?|ohne|nothing|not|no|without|never)\b|n't\b/;

/** "Tentative de …", "essayé de …": what is tried comes behind, in a form that could also be the deed's. */
const aheadMax = 60;

/** Null where the text says neither. A text that tells of both tells of a deed. */
export function judgeAttempt(text: string): TriedOrDone | null {
  let isTried = false;
  for (const sentence of sentencesOf(text)) {
    const isNothing = nothing.test(sentence);
    const attempt = tried.exec(sentence);
    for (const { index } of sentence.matchAll(done)) {
      const isAim = attempt !== null && index > attempt.index && index - attempt.index <= aheadMax;
      if (!isNothing && !isAim) return "completed";
    }
    // "Rien n'a été volé" after a break-in: it stayed at the attempt.
    isTried ||= attempt !== null || (isNothing && sentence.search(done) >= 0);
  }
  return isTried ? "attempt" : null;
}

function sentencesOf(text: string): readonly string[] {
  return fold(text.slice(0, textMax))
    .replaceAll("’", "'")
    .split(/[.!?;:\n,]+|\b(?:mais|puis|maar|aber|but|et|en|und|and)\b/);
}

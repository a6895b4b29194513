// Whether a letter of the police is a notice for the coordinators, or a letter to the office.

import type { Meaning } from "./meaning.ts";
import { fold } from "./normalise.ts";

/** Words by which the police name what they send: a warning, advice, an all clear. */
const marks =
  /\b(?:avis|vigilance|alerte|prevention|conseils?|message chaud|urgent|fin d.alerte|dispositif|appel a temoins|waarschuwing|preventie|oproep|opgelet|alarm|warnung|hinweis|entwarnung|zeugenaufruf|alert|warning|advice|notice|all clear)\b/;

/** A letter that asks nothing and tells of something, or calls itself a notice. */
export function isNotice(
  meaning: Meaning,
  { subject, text }: { subject: string; text: string },
): boolean {
  if (meaning.intent === "report" || meaning.urgent) return true;
  const asks = text.includes("?");
  return !asks && marks.test(fold(`${subject}\n${text.slice(0, 4_000)}`));
}

// A text with what was found in it struck out, readable still: "[plaque]" stands where a plate stood.
import { isAddress } from "./emails.ts";
import type { Find } from "./kinds.ts";
import { redactionLabels } from "./labels.ts";

/** `finds` are of this very text, in its order; `language` is that of the text. */
export function redact(text: string, finds: readonly Find[], language: string): string {
  const labels = redactionLabels[language] ?? redactionLabels.fr;
  let left = "";
  let place = 0;
  for (const { kind, start, end, words } of finds) {
    const label = labels?.[kind === "member" && isAddress(words) ? "email" : kind] ?? "…";
    const before = text.slice(place, start);
    // "avec la plaque […]" says it once.
    const isSaid = before.toLowerCase().trimEnd().endsWith(label.toLowerCase());
    left += `${before}[${isSaid ? "…" : label}]`;
    place = end;
  }
  return left + text.slice(place);
}

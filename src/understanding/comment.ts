// The comment behind a command: what its writer wants said, without the brackets, the courtesies and the
// signature that stand beside it.
import { fold } from "./normalise.ts";

const courtesy =
  /^(?:merci|mercis|svp|s.?il (?:vous|te) plait|stp|bedankt|dank u|alstublieft|danke|bitte|thanks|thank you|please|ok|d.?accord|bonjour|bonsoir|hallo|guten tag|hello)(?: (?:beaucoup|bien|d.?avance|a tous|a vous|a toutes et a tous|wel|alvast|sehr|im voraus|very much|in advance))?[\s.!,]*$/;
const signOff =
  /^(?:bien (?:a|cordialement a) vous|cordialement|bien cordialement|salutations|amicalement|a bientot|bonne (?:journee|soiree)|met vriendelijke groet\w*|groet\w*|mit freundlichen grussen|freundliche grusse|kind regards|best regards|regards|yours)\b/;

/** Empty where nothing but courtesy stands there. */
export function readComment(rest: string, comment: string): string {
  const lines = `${rest}\n${comment}`.replace(/\[[^\][]{0,80}\]/g, "").split("\n");
  const end = lines.findIndex((line) => signOff.test(fold(line).trim()));
  const kept = (end === -1 ? lines : lines.slice(0, end)).filter((line) => {
    return !courtesy.test(fold(line).trim());
  });
  return kept.join("\n").trim();
}

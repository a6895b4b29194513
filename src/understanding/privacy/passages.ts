// Finds in the sentence that each stands in, for a person to see: what stands before it, the words, what
// stands behind. It renders nothing.
import type { Find, PrivateKind } from "./kinds.ts";
import { sentenceAround } from "./spots.ts";

export interface Passage {
  readonly kind: PrivateKind;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const sideMax = 90;

/** One for each find, the same words of the same kind once; on one line each. */
export function passagesOf(text: string, finds: readonly Find[]): readonly Passage[] {
  const seen = new Set<string>();
  return finds.flatMap((find) => {
    const key = `${find.kind} ${find.words.toLowerCase()}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const { start, end } = sentenceAround(text, find);
    return [
      {
        kind: find.kind,
        before: cutLeft(oneLine(text.slice(start, find.start)).trimStart()),
        words: oneLine(find.words),
        after: cutRight(oneLine(text.slice(find.end, end)).trimEnd()),
      },
    ];
  });
}

function oneLine(text: string): string {
  return text.replace(/\s{1,400}/g, " ");
}

/** At a space, with a mark that something is left out. */
function cutLeft(text: string): string {
  if (text.length <= sideMax) return text;
  return `…${text.slice(-sideMax).replace(/^[^ ]{0,40}(?= )/, "")}`;
}

function cutRight(text: string): string {
  if (text.length <= sideMax) return text;
  return `${text.slice(0, sideMax).replace(/ [^ ]{0,40}$/, "")} …`;
}

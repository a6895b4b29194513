// Whose wish it is: the writer's own, or that of somebody the writer speaks for ("ma mère voudrait
// s'inscrire", "pouvez-vous l'inscrire ?"). Knows no intent.
import type { Concept } from "./lexicon/concepts.ts";
import type { Match } from "./match.ts";
import type { Hit, Ideas } from "./tag.ts";

/** How far before a verb its subject may stand; farther where the verb has the form of "elle voudrait". */
const subjectReach = 6;
const thirdPersonReach = 14;

const writer: readonly Concept[] = ["self", "me"];
const others: readonly Concept[] = ["they", "other_person", "spouse", "person", "somebody"];

/** True where the nearest person before the wish, or the object of its verb, is somebody else. */
export function isOthers(match: Match, ideas: Ideas): boolean {
  const inside = (hit: Hit) => hit.from >= match.from && hit.from < match.to;
  if (ideas.get("me")?.some(inside)) return false;
  if (ideas.has("for_them")) return true;
  // Where the writer is not named at all, whoever is named is meant.
  const unnamed = !writer.some((concept) => ideas.has(concept));
  const far = unnamed || ideas.get("they_want")?.some(inside) === true;
  const reach = far ? thirdPersonReach : subjectReach;
  const own = nearestBefore(writer, match.head, { ideas, reach });
  const other = nearestBefore(others, match.head, { ideas, reach });
  if (other === undefined) return false;
  if (own !== undefined && own.from >= other.from) return false;
  return !isCompany(other, ideas);
}

function nearestBefore(
  concepts: readonly Concept[],
  head: Hit,
  { ideas, reach }: { ideas: Ideas; reach: number },
): Hit | undefined {
  let found: Hit | undefined;
  for (const concept of concepts) {
    for (const hit of ideas.get(concept) ?? []) {
      // Of some languages "gostava" is "I" as well as "she would like".
      if (ideas.get("want")?.some((want) => want.from === hit.from)) continue;
      if (hit.from > head.from || head.place - hit.place > reach + hit.to - hit.from) continue;
      if (found === undefined || hit.to > found.to) found = hit;
    }
  }
  return found;
}

/** "Avec ma femme", "comme ma soeur", "mon mari et moi": the other is company, not the one asked for. */
export function isCompany(other: Hit, ideas: Ideas): boolean {
  return (ideas.get("accompanied") ?? []).some(
    (one) =>
      (one.to <= other.from && other.from - one.to <= 1) ||
      // "… et moi", not a lone "de" or "like".
      (one.to - one.from > 1 && one.from >= other.to && one.from - other.to <= 2),
  );
}

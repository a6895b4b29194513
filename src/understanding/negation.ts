// Whether an idea is denied: "je ne veux pas me désinscrire". Knows clauses and distances, no intents.
import type { Hit, Ideas } from "./tag.ts";

/** How many places before, and after, the denied idea the denial may stand. */
const before = 8;
const after = 4;

/** True where a denial stands in the clause of `hit` and nothing takes it off ("je ne sais pas comment …"). */
export function isDenied(hit: Hit, ideas: Ideas): boolean {
  if (isUndecided(hit, ideas)) return true;
  for (const denial of ideas.get("not") ?? []) {
    if (denial.clause !== hit.clause || isPartOf(denial, hit)) continue;
    const distance = hit.place - denial.place;
    if (distance > before || distance < -after) continue;
    if (!between(ideas.get("but"), denial, hit) && !takenOff(denial, hit, ideas)) return true;
  }
  return false;
}

// "Avant de m'inscrire": only what follows.
function isUndecided(hit: Hit, ideas: Ideas): boolean {
  return (ideas.get("undecided") ?? []).some(
    (one) => one.clause === hit.clause && hit.place - one.place > 0 && hit.place - one.place <= 5,
  );
}

function covers(a: Hit, b: Hit): boolean {
  return a.from <= b.from && a.to >= b.to;
}

// A denial that is part of the words ("plus de mails") denies them no further; what stands in the gap
// of one ("ne m'enlevez pas") is denied.
function isPartOf(denial: Hit, hit: Hit): boolean {
  if (denial.loose && hit.from > denial.from && hit.to < denial.to) return false;
  return denial.from < hit.to && hit.from < denial.to;
}

function between(hits: readonly Hit[] | undefined, a: Hit, b: Hit): boolean {
  const from = Math.min(a.from, b.from);
  const to = Math.max(a.from, b.from);
  return (hits ?? []).some((hit) => hit.from > from && hit.from < to);
}

function takenOff(denial: Hit, hit: Hit, ideas: Ideas): boolean {
  return (ideas.get("not_fails") ?? []).some(
    (fails) => fails.from >= denial.from - 2 && fails.from <= denial.to + 1 && !covers(fails, hit),
  );
}

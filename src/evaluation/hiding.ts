// Numbers of people that are too small to be shown where a person could be known by them (DOMAIN.md,
// requirement 40), and those by which a hidden one could be worked out.

/** Fewer than so many people or acts of people are not shown; none at all are. */
export const shownFrom = 5;

/** A number that may be shown, or null for one that is hidden. */
export type Shown = number | null;

export function hide(count: number): Shown {
  return isSmall(count) ? null : count;
}

/**
 * The parts of a total that stands beside them. Where one alone is hidden, or the hidden ones can have
 * but one value each, subtraction would show them: the smallest of the others is hidden as well.
 */
export function hideParts(counts: readonly number[]): readonly Shown[] {
  const hidden = new Set(counts.flatMap((count, index) => (isSmall(count) ? [index] : [])));
  while (hidden.size > 0 && isWorkedOut([...hidden].map((index) => counts[index] ?? 0))) {
    const next = counts
      .map((count, index) => ({ count, index }))
      .filter(({ count, index }) => count > 0 && !hidden.has(index))
      .sort((one, other) => one.count - other.count)[0];
    if (next === undefined) break;
    hidden.add(next.index);
  }
  return counts.map((count, index) => (hidden.has(index) ? null : count));
}

/** Whether their sum leaves each of them one value: 1 each, or the most each, or one alone. */
function isWorkedOut(hidden: readonly number[]): boolean {
  const sum = hidden.reduce((before, count) => before + count, 0);
  const areAllSmall = hidden.every(isSmall);
  const isBound = sum === hidden.length || sum === hidden.length * (shownFrom - 1);
  return hidden.length === 1 || (areAllSmall && isBound);
}

function isSmall(count: number): boolean {
  return count > 0 && count < shownFrom;
}

// Shares with their uncertainty, as lines of text. Knows nothing of what is counted.

export interface Share {
  readonly right: number;
  readonly all: number;
}

/** Counts those of `all` that are right. */
export function share<T>(all: readonly T[], isRight: (one: T) => boolean): Share {
  return { right: all.filter(isRight).length, all: all.length };
}

/** `leave   21/22   95.5 %  (78.2–99.2)`: the 95 % interval of Wilson (1927), honest for small counts. */
export function shareLine(name: string, { right, all }: Share): string {
  const count = `${name.padEnd(26)} ${`${right}/${all}`.padStart(9)}`;
  if (all === 0) return `${count}       -`;
  const [low, high] = interval(right, all).map((bound) => (100 * bound).toFixed(1));
  return `${count}  ${((100 * right) / all).toFixed(1).padStart(5)} %  (${low}–${high})`;
}

const z = 1.96;

function interval(right: number, all: number): readonly [number, number] {
  const part = right / all;
  const middle = part + z ** 2 / (2 * all);
  const spread = z * Math.sqrt((part * (1 - part)) / all + z ** 2 / (4 * all ** 2));
  const scale = 1 + z ** 2 / all;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}

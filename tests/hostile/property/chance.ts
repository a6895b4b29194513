// Chance for a random letter, drawn from fast-check so that a seed repeats it.
import fc, { type GeneratorValue } from "fast-check";

export interface Chance {
  /** A whole number from 0 up to, not including, `count`. */
  readonly below: (count: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** True so many times in a hundred. */
  readonly inHundred: (times: number) => boolean;
  /** By weight: `[3, "a"], [1, "b"]` gives "a" three times in four. */
  readonly weighed: <Item>(items: readonly (readonly [weight: number, item: Item])[]) => Item;
  /** Characters of any kind, at most so many. */
  readonly noise: (charactersMax: number) => string;
}

const nasty = [
  ..."\r\n\0\t\u001b\u202e\u200b\ufeff\ud800 <>\"'&;:,@()[]{}\\/=?+%$#.",
  ...["\r\n", "\r\n.\r\n", "\r\n\r\n", "\nBcc: x@evil.example\n", "=?utf-8?Q?=0D=0A?=", "=?", "?="],
  ...[
    "<script>",
    "</title>",
    "<!--",
    "-->",
    "{{text}}",
    "$" + "{to}",
    "{name}",
    "\u00020\u0003",
    "&lt;",
  ],
  ...["é", "ß", "😀", "\u0301", "ⅷ", "Straße", "a", "b", "e", "n", "x", "0", "1", " ", " "],
];

/** fast-check prefers small and large numbers, which would be the first and last of every list. */
const evenUpTo = (max: number) => fc.noBias(fc.nat({ max }));

export function chanceOf(draw: GeneratorValue): Chance {
  const below = (count: number) => draw(evenUpTo, Math.max(0, count - 1));
  const pick = <Item>(items: readonly Item[]) => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error("Nothing to pick from.");
    return item;
  };
  return {
    below,
    pick,
    inHundred: (times) => below(100) < times,
    weighed: (items) => {
      let left = below(items.reduce((sum, [weight]) => sum + weight, 0));
      for (const [weight, item] of items) {
        left -= weight;
        if (left < 0) return item;
      }
      throw new Error("Nothing to pick from.");
    },
    noise: (charactersMax) =>
      Array.from({ length: below(charactersMax + 1) }, () => pick(nasty)).join(""),
  };
}

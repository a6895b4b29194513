// What may be put in a placeholder of a template. Shapes only; how each is shown is the renderer's.

/**
 * Text from anywhere, also from strangers; phrases of the letter's language by name; or buttons, where
 * the placeholder stands alone in its paragraph.
 */
export type Value = string | readonly string[] | Buttons | Sayings | Passages | Entries;

/** Words of somebody with a place marked in each, below the phrase that says why. */
export interface Passages {
  readonly passages: readonly {
    readonly phrase: string;
    readonly lines: readonly {
      readonly before: string;
      readonly words: string;
      readonly after: string;
    }[];
  }[];
}

/** Small letters in a letter, each from a template of its own, where the placeholder stands alone. */
export interface Entries {
  readonly entries: readonly {
    readonly template: string;
    readonly values: Readonly<Record<string, Value>>;
  }[];
}

/** Phrases with values of their own, one after the other on a line. */
export interface Sayings {
  readonly sayings: readonly {
    readonly phrase: string;
    readonly values: Readonly<Record<string, string>>;
  }[];
}

export interface Buttons {
  readonly buttons: readonly { readonly label: string; readonly word: string }[];
}

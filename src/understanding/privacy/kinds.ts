// What the privacy check finds, and what it is told beforehand. Shapes only.

export type PrivateKind =
  | "plate"
  | "phone"
  | "national"
  | "account"
  | "card"
  | "email"
  | "name"
  | "address"
  | "origin"
  | "member"
  | "reporter"
  /** The words of somebody who wishes to stay unknown. */
  | "told";

/** Something that members should not read; `start` and `end` are places in the text as it was given. */
export interface Find {
  readonly kind: PrivateKind;
  /** As written. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** What everybody may read, and who must stay unknown. */
export interface Known {
  /** Telephone numbers that are public, in any spelling. */
  readonly numbers: readonly string[];
  /** Mail addresses that are public. */
  readonly addresses: readonly string[];
  /** Names of people who act in public, and of streets and quarters: accusing them is not meant. */
  readonly names: readonly string[];
  /** Names and mail addresses of members, and of who reported. */
  readonly members: readonly { readonly name: string; readonly email: string }[];
  /** Names of who reported lately: a part of one may betray them. */
  readonly reporters: readonly string[];
}

export const nobodyKnown: Known = {
  numbers: [],
  addresses: [],
  names: [],
  members: [],
  reporters: [],
};

/** A place in the plain form of a text; the kind that stands there. */
export interface Spot {
  readonly kind: PrivateKind;
  readonly start: number;
  readonly end: number;
}

/** Looks for one kind of thing in the plain form (see plain-form.ts). */
export type Detector = (plain: string, known: Known) => readonly Spot[];

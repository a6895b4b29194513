// What one bound is made of, and the ways to count that several bounds have in common. Which bounds
// there are, and in what order they hold, is bounds.ts.
import { dayMs, hourMs } from "./clock.ts";
import type { Context } from "./handler.ts";
import type { LimitName, Limits } from "./limits.ts";
import type { Kind } from "./mail/kinds.ts";
import { type Dues, listDueOfWriter, listDueTo, listDueToWriter } from "./store/bound-counts.ts";
import type { Weighed } from "./weighed.ts";

/** Whom a bound counts for: its address, and what else it may count by. */
export interface Counted {
  readonly to: string;
  readonly conversation?: string | null;
  readonly ledgerId?: number | null;
  readonly matterId?: number | undefined;
  readonly kind?: Kind;
  readonly writer?: string | null;
  readonly proof?: Weighed["proof"];
}

type Past =
  /** It leaves in its turn. */
  | "waits"
  /** It would only repeat what its reader has, or come too late to be of use. */
  | "is dropped"
  /** One digest tells it with others. */
  | "is gathered"
  /** A handler asks first, and does something else. */
  | "is asked about";

export interface Bound {
  readonly name: LimitName;
  /** Which letters it holds; where a handler asks, none. */
  readonly of: (weighed: Weighed) => boolean;
  /** When those that count with it left or will leave, oldest first. */
  readonly dues: (counted: Counted, since: string, context: Context) => Dues;
  readonly windowMs: (limits: Limits) => number;
  readonly past: Past;
}

export const hour = () => hourMs;
export const day = () => dayMs;

/** What is proven counts apart: a forger uses up nothing of theirs whose name they write in. */
export function ofWriter({ isUrgent: urgent }: { isUrgent: boolean }): Bound["dues"] {
  return ({ to: recipient, writer = null, proof = null }, since, { store }) => {
    if (writer === null) return [];
    return listDueOfWriter(store, { recipient, writer, proof, isUrgent: urgent, since });
  };
}

/** Letters of these kinds about what their reader wrote. */
export function toWriter(...those: readonly Kind[]): Bound["dues"] {
  return ({ to: recipient }, since, { store }) => {
    return listDueToWriter(store, { recipient, kinds: those, since });
  };
}

/** Letters of these kinds to one person. */
export function to(...those: readonly Kind[]): Bound["dues"] {
  return ({ to: recipient }, since, { store }) => {
    return listDueTo(store, { recipient, kinds: those, since });
  };
}

/** Letters of these kinds to one person that letters of a failed identity caused. */
export function toFailed(...those: readonly Kind[]): Bound["dues"] {
  return ({ to: recipient }, since, { store }) => {
    return listDueTo(store, { recipient, kinds: those, since, failedAlone: true });
  };
}

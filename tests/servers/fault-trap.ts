// When a fault strikes: finds its point in the octets of one side of one connection. It knows no socket.

/** `client` = the side that connected. */
export type Side = "client" | "server";

export interface Fault {
  /** Whose octets are watched. */
  readonly from: Side;
  /**
   * After so many octets of that side on a connection, or after or before a text (latin1) in them. A
   * text that comes in parts has its first part passed on before it can be known.
   */
  readonly at: number | { readonly after: string } | { readonly before: string };
  /** At which occurrence of the text on a connection; 1 unless told. */
  readonly nth?: number;
  /** On which connection alone, counted from 1; any unless told. */
  readonly connection?: number;
  /** How many times in all, once a connection; 1 unless told. */
  readonly times?: number;
  /**
   * What happens once all before the point was passed on. `end` closes both sides; `reset` gives the
   * client a reset, and the server an end that spoils nothing of what it got; `stall` swallows all that
   * follows, both ways; `delayMs` holds back what follows from this side for so long.
   */
  readonly does: "end" | "reset" | "stall" | { readonly delayMs: number };
}

/** A fault as planned: how often it has struck so far. */
export interface Plan {
  readonly fault: Fault;
  readonly struck: number;
}

/** Watches one side of one connection for one fault. */
export class Trap {
  readonly plan: { readonly fault: Fault; struck: number };
  #passed = 0;
  #found = 0;
  /** The last octets, in case a text comes in parts. */
  #tail = "";
  #isSprung = false;

  constructor(plan: Trap["plan"]) {
    this.plan = plan;
  }

  /** Where in the chunk the point lies; null = not in it. Takes the chunk as passed up to `length`. */
  find(chunk: Buffer): number | null {
    const { fault, struck } = this.plan;
    if (this.#isSprung || struck >= (fault.times ?? 1)) return null;
    if (typeof fault.at === "number") {
      const left = fault.at - this.#passed;
      return left <= chunk.length ? Math.max(left, 0) : null;
    }
    const text = "after" in fault.at ? fault.at.after : fault.at.before;
    const seen = this.#tail + chunk.toString("latin1");
    let from = 0;
    for (let found = this.#found; ; found += 1) {
      const start = seen.indexOf(text, from);
      if (start < 0) return null;
      from = start + text.length;
      if (found + 1 < (fault.nth ?? 1)) continue;
      return Math.max(("after" in fault.at ? from : start) - this.#tail.length, 0);
    }
  }

  /** These octets were passed on. */
  pass(octets: Buffer): void {
    const { at } = this.plan.fault;
    this.#passed += octets.length;
    if (typeof at === "number") return;
    const text = "after" in at ? at.after : at.before;
    const seen = this.#tail + octets.toString("latin1");
    const pieces = seen.split(text);
    this.#found += pieces.length - 1;
    const rest = pieces.at(-1) ?? "";
    this.#tail = text.length < 2 ? "" : rest.slice(-(text.length - 1));
  }

  spring(): void {
    this.#isSprung = true;
    this.plan.struck += 1;
  }
}

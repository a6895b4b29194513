// What an account may send and how often, counted over windows that move with the time. It knows no
// protocol.

/** Counts events; those older than the window do not count any more. */
export class Window {
  #times: number[] = [];

  /** How many there were in the last `ms`. */
  count(ms: number): number {
    const since = Date.now() - ms;
    this.#times = this.#times.filter((at) => at > since);
    return this.#times.length;
  }

  add(howMany: number): void {
    for (let each = 0; each < howMany; each += 1) this.#times.push(Date.now());
  }
}

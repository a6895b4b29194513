// Runs jobs one after the other, each not before its time: at once where nothing waits, since a timer
// would add a millisecond. It knows nothing of what they do.

interface Job {
  readonly run: () => void;
  readonly dueAt: number;
}

export class DelayLine {
  readonly #jobs: Job[] = [];
  #heldUntil = 0;
  #timer: NodeJS.Timeout | null = null;
  #isRunning = false;

  /** After all that was given before, and after `delayMs`. */
  add(run: () => void, delayMs: number): void {
    this.#jobs.push({ run, dueAt: performance.now() + delayMs });
    this.#run();
  }

  /** From within a job: holds all that follows back for so long, and puts one job before it. */
  hold(run: () => void, delayMs: number): void {
    this.#heldUntil = performance.now() + delayMs;
    this.#jobs.unshift({ run, dueAt: this.#heldUntil });
  }

  stop(): void {
    this.#jobs.length = 0;
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  #run(): void {
    if (this.#isRunning || this.#timer !== null) return;
    this.#isRunning = true;
    let leftMs = this.#getWait();
    while (leftMs !== null && leftMs <= 0) {
      this.#jobs.shift()?.run();
      leftMs = this.#getWait();
    }
    this.#isRunning = false;
    if (leftMs === null) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#run();
    }, Math.ceil(leftMs));
  }

  /** Milliseconds until the next job; null = there is none. */
  #getWait(): number | null {
    const [next] = this.#jobs;
    return next === undefined ? null : Math.max(next.dueAt, this.#heldUntil) - performance.now();
  }
}

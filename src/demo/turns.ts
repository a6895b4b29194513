// One thing at a time: what people do in the sandbox waits for what was done before. It knows not what.

export interface Turns {
  /** Runs it after all that was asked for before. */
  readonly take: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Something that happens beside, to be waited for by `noted`. */
  readonly note: (work: Promise<void>) => Promise<void>;
  readonly noted: () => Promise<void>;
  readonly wait: (milliseconds: number) => Promise<void>;
}

export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  const beside = new Set<Promise<void>>();
  return {
    take: (work) => {
      const turn = last.then(work);
      last = turn.catch(() => {});
      return turn;
    },
    note: (work) => {
      const kept = work.catch(() => {}).finally(() => beside.delete(kept));
      beside.add(kept);
      return kept;
    },
    noted: async () => {
      await Promise.all(beside);
    },
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  };
}

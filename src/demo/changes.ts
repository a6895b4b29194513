// Counts what changed in the sandbox and tells whoever listens. It knows not what changed.
export interface Changes {
  readonly version: () => number;
  readonly tell: () => void;
  /** Gives what ends the listening. */
  readonly listen: (told: () => void) => () => void;
}

export function createChanges(): Changes {
  const listeners = new Set<() => void>();
  let version = 1;
  return {
    version: () => version,
    tell: () => {
      version += 1;
      for (const listener of listeners) listener();
    },
    listen: (told) => {
      listeners.add(told);
      return () => void listeners.delete(told);
    },
  };
}

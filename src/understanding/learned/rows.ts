// Hash → number of its row: a table with open addressing over whole numbers, several times as fast as a
// Map, since a letter asks for thousands. Knows nothing of what is hashed.

export interface Rows {
  readonly count: number;
  /** The row of a 32-bit hash; -1 where it has none. */
  find(hash: number): number;
}

/** Rows in the order of their hashes, signed 32-bit whole numbers. */
export function makeRows(hashes: readonly number[]): Rows {
  const mask = 2 ** Math.ceil(Math.log2(2 * hashes.length + 2)) - 1;
  const keys = new Int32Array(mask + 1);
  const rows = new Int32Array(mask + 1).fill(-1);
  for (const [row, hash] of hashes.entries()) {
    let at = hash & mask;
    while ((rows[at] as number) >= 0) at = (at + 1) & mask;
    keys[at] = hash;
    rows[at] = row;
  }
  const find = (hash: number) => {
    let at = hash & mask;
    while ((rows[at] as number) >= 0) {
      if (keys[at] === hash) return rows[at] as number;
      at = (at + 1) & mask;
    }
    return -1;
  };
  return { count: hashes.length, find };
}

// Pieces of work of which none may keep another from being done. It knows nothing of what they do.
import { isOutside } from "./store/database.ts";

/** Does each in turn, also after one that fails; then throws the first fault. A database that is away ends it. */
export function doEach(works: readonly (() => void)[]): void {
  const faults: unknown[] = [];
  for (const work of works) {
    try {
      work();
    } catch (fault) {
      if (isOutside(fault)) throw fault;
      faults.push(fault);
    }
  }
  if (faults.length > 0) throw faults[0];
}

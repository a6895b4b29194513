// The report that a letter names by its reference, as `PLP-2026-0042`.
import type { Context, Received } from "./handler.ts";
import { findByReference, type Matter } from "./store/matters.ts";

/** In the subject first, then in the words; undefined where none is known. */
export function findNamed({ letter, words }: Received, context: Context): Matter | undefined {
  for (const text of [letter.subject, words]) {
    for (const [ref] of text.matchAll(/\bPLP-\d{4}-\d{4,6}\b/gi)) {
      const matter = findByReference(context.store, ref);
      if (matter !== undefined) return matter;
    }
  }
  return undefined;
}

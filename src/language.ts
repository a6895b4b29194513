// In which language somebody is written to, where no letter of theirs says it.
import type { Context } from "./handler.ts";
import { findMember } from "./store/members.ts";

/** The stored language where the office writes it, else the default (CONTRACT.md §5). */
export function languageOf(
  address: string,
  { store, registry }: Pick<Context, "store" | "registry">,
): string {
  const stored = findMember(store, address)?.language;
  const { languages } = registry;
  return stored !== undefined && languages.includes(stored) ? stored : (languages[0] ?? "fr");
}

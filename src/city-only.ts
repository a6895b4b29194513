// Whether a letter is for the city alone (CONTRACT.md §6.3): VILLE on its first line, or about the
// coordinator who would otherwise read it.
import type { Received } from "./handler.ts";
import type { Registry } from "./registry.ts";
import { findPartnership } from "./roles.ts";
import { isAboutCoordinator } from "./understanding/about-coordinator.ts";

export function isForCityAlone(
  { command, words }: Received,
  registry: Registry,
  partnership: string | null,
): boolean {
  const coordinators = findPartnership(registry, partnership)?.coordinators ?? [];
  const names = coordinators.map(({ name }) => name);
  return command?.word === "city" || isAboutCoordinator(words, names);
}

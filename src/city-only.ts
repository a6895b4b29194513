// Whether a letter is for the city alone (CONTRACT.md §6.3): VILLE on its first line, about the coordinator
// who would otherwise read it, or about a meeting, which is the city's.
import type { Received } from "./handler.ts";
import type { Registry } from "./registry.ts";
import { findPartnership } from "./roles.ts";
import { isAboutCoordinator } from "./understanding/about-coordinator.ts";

export function isForCityAlone(
  { command, words, tie, letter }: Received,
  registry: Registry,
  partnership: string | null,
): boolean {
  if (tie?.token.purpose === "meeting" || letter.calendar !== undefined) return true;
  const coordinators = findPartnership(registry, partnership)?.coordinators ?? [];
  const names = coordinators.map(({ name }) => name);
  return command?.word === "city" || isAboutCoordinator(words, names);
}

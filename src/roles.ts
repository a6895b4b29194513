// Who somebody is by the registry, and who is in charge of what. Pure questions to a Registry;
// who is a member is the store's to say.
import { addressKey } from "./mail/address.ts";
import type { Coordinator, Partnership, Person, Registry } from "./registry.ts";

export type Role = "police" | "coordinator" | "city";

/** The registry's role of this address: police > coordinator > city; null for everybody else. */
export function findRole(registry: Registry, address: string): Role | null {
  if (isOneOf(registry.police, address)) return "police";
  if (findCoordinated(registry, address).length > 0) return "coordinator";
  return isContact(registry, address) ? "city" : null;
}

export function isContact(registry: Registry, address: string): boolean {
  return isOneOf(registry.contacts, address);
}

/** The partnerships that this address coordinates, deputies included. */
export function findCoordinated(registry: Registry, address: string): readonly Partnership[] {
  return registry.partnerships.filter(({ coordinators }) => isOneOf(coordinators, address));
}

export function findPartnership(registry: Registry, id: string | null): Partnership | undefined {
  return registry.partnerships.find((partnership) => partnership.id === id);
}

/**
 * Who gets what a member writes: the coordinators who are not away, without the deputies where nobody
 * is, and without `except` (the writer); the city's contacts where nobody is left.
 */
export function inCharge(registry: Registry, id: string | null, except = ""): readonly Person[] {
  const all = findPartnership(registry, id)?.coordinators ?? [];
  const present = all.filter(({ isAway }) => !isAway);
  const first = present.filter(({ deputy }) => !deputy);
  const isShort = first.length < all.filter(({ deputy }) => !deputy).length;
  const serving = first.length > 0 && !isShort ? first : present;
  const others = serving.filter(({ email }) => addressKey(email) !== addressKey(except));
  return others.length > 0 ? others : contactsBut(registry, except);
}

/** The city's contacts without the writer, unless there is no other. */
function contactsBut(registry: Registry, writer: string): readonly Person[] {
  const others = registry.contacts.filter(({ email }) => addressKey(email) !== addressKey(writer));
  return others.length > 0 ? others : registry.contacts;
}

/** Whether this address may act for a partnership: its coordinators; the city where it has none. */
export function serves(registry: Registry, id: string | null, address: string): boolean {
  const partnership = findPartnership(registry, id);
  if (partnership === undefined) return false;
  const { coordinators } = partnership;
  return isOneOf(coordinators.length > 0 ? coordinators : registry.contacts, address);
}

/** The entry of this address under any role, for the name that others know it by. */
export function findPerson(registry: Registry, address: string): Person | undefined {
  const coordinators: readonly Coordinator[] = registry.partnerships.flatMap(
    (partnership) => partnership.coordinators,
  );
  return [...registry.police, ...coordinators, ...registry.contacts].find(
    ({ email }) => addressKey(email) === addressKey(address),
  );
}

function isOneOf(people: readonly Person[], address: string): boolean {
  return people.some(({ email }) => addressKey(email) === addressKey(address));
}

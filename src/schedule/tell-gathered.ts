// Letters past a bound, gathered for a digest: one to each person in charge once an hour, as long
// as there are any (CONTRACT.md §6, "Bounds that always hold").
import { hourOf } from "../clock.ts";
import { composeDigest } from "../digest.ts";
import type { Duty } from "../handler.ts";
import { addressKey } from "../mail/address.ts";
import { findLastDigest, type Gathered, listGathered } from "../store/gathered-letters.ts";

export const tellGathered: Duty = (context) => {
  const { store, now, registry } = context;
  const hour = hourOf(now);
  const waiting = new Map<string, Gathered[]>();
  for (const gathered of listGathered(store)) {
    const inCharge = [
      ...registry.contacts,
      ...registry.partnerships.flatMap((it) => it.coordinators),
    ];
    const person = inCharge.find(({ email }) => addressKey(email) === gathered.recipient);
    // Who is in charge no more is told nothing more: the city reads it.
    const to = (person ?? registry.contacts[0])?.email;
    if (to !== undefined) waiting.set(to, [...(waiting.get(to) ?? []), gathered]);
  }
  return [...waiting].flatMap(([to, gathered]) => {
    const toldAt = findLastDigest(store, to);
    const isToldThisHour = toldAt !== null && hourOf(toldAt) >= hour;
    const isDue = gathered.some(({ createdAt }) => hourOf(createdAt) < hour);
    if (isToldThisHour || !isDue) return [];
    return composeDigest(gathered, to, context) ?? [];
  });
};

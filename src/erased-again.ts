// After a restore: whoever was erased, or left without a letter, after the backup was made is so again,
// before anything leaves and without a letter. Who that is stands in erased-log.ts.
import { goneBy, listKeys } from "./erased-log.ts";
import type { Registry } from "./registry.ts";
import { isRestored } from "./restored.ts";
import { findRole } from "./roles.ts";
import { cancelAllQueued, cancelQueued } from "./store/cancelled-letters.ts";
import { emptyLog, inTransaction, type Store } from "./store/database.ts";
import { erasePerson } from "./store/erasing.ts";
import { findMember, isCurrent, leave, listEvents, noteEvent } from "./store/members.ts";
import { listHeldPeople } from "./store/subjects.ts";

export interface GoneAgain {
  readonly erased: number;
  readonly left: number;
}

/**
 * Does it where the database is a restored one: to those of whom it holds something older than their
 * going. Any number of times: who came back since then stays.
 */
export function goAgain(
  store: Store,
  { dataDir, registry, now }: { dataDir: string; registry: Registry; now: string },
): GoneAgain {
  if (!isRestored(store)) return { erased: 0, left: 0 };
  const goneAt = goneBy(dataDir, listKeys(dataDir));
  let [erased, left] = [0, 0];
  for (const { address, since, ownSince } of listHeldPeople(store)) {
    const hasRole = findRole(registry, address) !== null;
    // What they do in a role is not theirs alone, and stays in any case.
    const oldest = hasRole ? ownSince : since;
    const erasedAt = goneAt(address, "erased");
    if (erasedAt !== null && oldest !== null && oldest < erasedAt) {
      inTransaction(store, () => {
        erasePerson(store, address, { hasRole, now, ledgerId: null });
      });
      erased += 1;
    } else {
      const leftAt = goneAt(address, "left");
      if (leftAt !== null && leaveAgain(store, address, { leftAt, hasRole })) left += 1;
    }
  }
  if (erased > 0) emptyLog(store);
  return { erased, left };
}

/** True where they were a member who had joined before that. */
function leaveAgain(
  store: Store,
  address: string,
  { leftAt, hasRole }: { leftAt: string; hasRole: boolean },
): boolean {
  const member = findMember(store, address);
  if (!isCurrent(member)) return false;
  if (joinedAt(store, member.id, member.since) >= leftAt) return false;
  inTransaction(store, () => {
    leave(store, member.id, leftAt);
    noteEvent(store, member.id, { event: "left", at: leftAt, ledgerId: null });
    if (hasRole) cancelQueued(store, member.email, ["bulletin"]);
    else cancelAllQueued(store, member.email);
  });
  return true;
}

/** When they last became a member: who left may have come back. */
function joinedAt(store: Store, id: number, since: string): string {
  const joins = listEvents(store, id).filter(({ event }) =>
    /^(?:joined|imported|added)$/.test(event),
  );
  return joins.at(-1)?.at ?? since;
}

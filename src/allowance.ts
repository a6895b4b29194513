// How many letters may be claimed now: what the day's quota and the pace leave, counted from what the
// outbox says was sent. It claims nothing.
import { dayMs, minuteMs, shift } from "./clock.ts";
import type { Lane } from "./mail/kinds.ts";
import type { Office } from "./office.ts";
import { createPace } from "./pace.ts";
import { lastLaneAllowed, type Room, roomLeft } from "./quota.ts";
import { countSpentSince, listSentSince } from "./store/outbox-figures.ts";

export interface Allowance {
  /** So many of those wanted, of lanes up to this one; null = none for now. */
  readonly ask: (wanted: number) => { count: number; lastLane: Lane } | null;
  readonly spend: (count: number) => void;
  /** They did not leave after all. */
  readonly giveBack: (count: number) => void;
  /** Milliseconds until the pace lets another letter go; null where it is not the pace that holds. */
  readonly waitMs: () => number | null;
}

/** What was counted holds for so long; only we send, so that meanwhile there can only be more room. */
const recountMs = { plenty: 30_000, none: 1_000 } as const;

export function openAllowance({ store, settings, now }: Office): Allowance {
  const { dailyQuota: limit, ratePerMinute } = settings;
  const since = (ms: number) => shift(now().toISOString(), -ms);
  const recent =
    ratePerMinute === null
      ? []
      : listSentSince(store, since(minuteMs))
          .map((at) => now().getTime() - Date.parse(at))
          // By a clock that was ahead.
          .filter((ageMs) => ageMs >= 0);
  const pace = createPace(ratePerMinute, recent);
  let room: Room = { any: 0, urgent: 0 };
  let countedAt = Number.NEGATIVE_INFINITY;
  let isHeldByPace = false;
  const look = (): Room => {
    const age = performance.now() - countedAt;
    if (age >= (room.any > 0 ? recountMs.plenty : recountMs.none)) {
      const spent = limit === null ? 0 : countSpentSince(store, since(dayMs));
      room = roomLeft({ limit, spent });
      countedAt = performance.now();
    }
    return room;
  };
  const take = (count: number) => {
    room = { any: Math.max(0, room.any - count), urgent: Math.max(0, room.urgent - count) };
  };
  return {
    ask: (wanted) => {
      const left = look();
      const lastLane = lastLaneAllowed(left);
      if (lastLane === null) return null;
      const within = left.any > 0 ? left.any : left.urgent;
      const count = Math.min(wanted, within, pace.allowed());
      isHeldByPace = within > 0 && count <= 0;
      return count > 0 ? { count, lastLane } : null;
    },
    spend: (count) => {
      take(count);
      pace.spend(count);
    },
    giveBack: (count) => {
      // Counted anew next time, the room needs no sum here.
      countedAt = Number.NEGATIVE_INFINITY;
      pace.giveBack(count);
    },
    // Meanwhile there may be room again: it was the pace that held, all the same.
    waitMs: () => (isHeldByPace ? Math.max(1, pace.waitMs()) : null),
  };
}

// Letters that people took out of INBOX before the office read them (CONTRACT.md §6): known by the numbers
// that the mailbox gave to letters which are not there. What they were nobody can tell any more.
import { dayMs, shift } from "./clock.ts";
import type { SeenInbox } from "./edges/imap-scan.ts";
import type { Office } from "./office.ts";
import { inTransaction, type Store } from "./store/database.ts";
import { wasTakenIn } from "./store/ledger.ts";
import { findFact, keepFact } from "./store/meta.ts";

/** More numbers left out at once are the server's own way to count, or a mailbox that was moved. */
const atOnceMax = 200;
const daysKept = 60;

interface Seen {
  readonly uidValidity: string;
  readonly uid: number;
}
type Days = readonly (readonly [at: string, letters: number])[];

/** Remembers how far the inbox was looked at, and counts what was gone by then. */
export function watchMovedOut(
  { store, now }: Pick<Office, "store" | "now">,
  log: { warn(told: object, message: string): void },
): SeenInbox {
  const read = () => JSON.parse(findFact(store, "inbox_seen") ?? "null") as Seen | null;
  return {
    lastUid: (uidValidity) => {
      const seen = read();
      return seen?.uidValidity === uidValidity ? seen.uid : null;
    },
    note: ({ uidValidity, uid, gone }) => {
      const at = now().toISOString();
      const letters = gone.filter((one) => !wasTakenIn(store, { uidValidity, uid: one })).length;
      inTransaction(store, () => {
        keepFact(store, "inbox_seen", JSON.stringify({ uidValidity, uid }));
        if (letters === 0 || letters > atOnceMax) return;
        const days = listDays(store).filter(([day]) => day > shift(at, -daysKept * dayMs));
        keepFact(store, "moved_out", JSON.stringify([...days, [at, letters]]));
      });
      if (letters > 0) log.warn({ letters }, "letters left the inbox before they were read");
    },
  };
}

function listDays(store: Store): Days {
  return JSON.parse(findFact(store, "moved_out") ?? "[]") as Days;
}

/** How many were gone since then (UTC ISO text), and when that was seen. */
export function countMovedOut(
  store: Store,
  since: string,
): { readonly count: number; readonly noticedAt: readonly string[] } {
  const seen = listDays(store).filter(([at]) => at > since);
  return {
    count: seen.reduce((sum, [, letters]) => sum + letters, 0),
    noticedAt: seen.map(([at]) => at),
  };
}

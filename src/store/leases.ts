// The lease of the one worker on this data: who holds it, and when they last said so. It knows no
// process; who is dead is judged by lease.ts.
import { inTransaction, type Store, sql } from "./database.ts";

export interface Holder {
  /** A name of this holder alone. */
  readonly holder: string;
  readonly host: string;
  /** Of this start of the machine. */
  readonly boot: string;
  /** The namespace in which `pid` means something. */
  readonly pids: string;
  readonly pid: number;
  /** When the process began, in the machine's own count. */
  readonly began: string;
}

export interface Held extends Holder {
  readonly beatAt: string;
}

/** Takes the lease where nobody holds it, or `isOver` says so of who does; one transaction. */
export function takeLease(
  store: Store,
  holder: Holder,
  { now, isOver }: { now: string; isOver: (held: Held) => boolean },
): boolean {
  return inTransaction(store, () => {
    const held = findLease(store);
    if (held !== undefined && !isOver(held)) return false;
    sql(
      store,
      `INSERT INTO leases (name, holder, host, boot, pids, pid, began, beat_at)
       VALUES ('worker', ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, host = excluded.host,
         boot = excluded.boot, pids = excluded.pids, pid = excluded.pid, began = excluded.began,
         beat_at = excluded.beat_at`,
    ).run(holder.holder, holder.host, holder.boot, holder.pids, holder.pid, holder.began, now);
    return true;
  });
}

export function findLease(store: Store): Held | undefined {
  return sql<Held>(
    store,
    `SELECT holder, host, boot, pids, pid, began, beat_at AS beatAt FROM leases
     WHERE name = 'worker'`,
  ).get();
}

/** False where somebody else holds it by now. */
export function renewLease(store: Store, holder: string, now: string): boolean {
  const text = "UPDATE leases SET beat_at = ? WHERE name = 'worker' AND holder = ?";
  return sql(store, text).run(now, holder).changes === 1;
}

export function giveLeaseBack(store: Store, holder: string): void {
  sql(store, "DELETE FROM leases WHERE name = 'worker' AND holder = ?").run(holder);
}

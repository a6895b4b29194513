// Why nothing leaves for a while, and until when: kept, so that a restart does not hammer a server that
// asked to be left alone. It decides nothing; pausing.ts does.
import { type Store, sql } from "./database.ts";

export type PauseCause = "busy" | "daily-limit" | "login";

export interface Pause {
  readonly what: "sending";
  readonly cause: PauseCause;
  /** The server's words, addresses taken out. */
  readonly because: string;
  /** How often in a row. */
  readonly times: number;
  readonly since: string;
  readonly until: string;
}

/** The last pause, over or not; undefined once a letter was accepted after it. */
export function findPause(store: Store): Pause | undefined {
  return sql<Pause>(store, `SELECT ${columns} FROM pauses WHERE what = 'sending'`).get();
}

/** The pause that holds at this time. */
export function findPauseAt(store: Store, now: string): Pause | undefined {
  const pause = findPause(store);
  return pause !== undefined && holdsAt(pause, now) ? pause : undefined;
}

const slackMs = 60_000;

/** One that begins in the future was kept by a clock that was ahead: the server may be asked again. */
export function holdsAt({ since, until }: Pause, now: string): boolean {
  return until > now && Date.parse(since) <= Date.parse(now) + slackMs;
}

export function isPaused(store: Store, now: string): boolean {
  return findPauseAt(store, now) !== undefined;
}

export function keepPause(store: Store, pause: Pause): void {
  sql(
    store,
    `INSERT INTO pauses (what, cause, because, times, since, until) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (what) DO UPDATE SET cause = excluded.cause, because = excluded.because,
       times = excluded.times, since = excluded.since, until = excluded.until`,
  ).run(pause.what, pause.cause, pause.because, pause.times, pause.since, pause.until);
}

export function endPause(store: Store): void {
  sql(store, "DELETE FROM pauses WHERE what = 'sending'").run();
}

/** A letter was accepted: the next trouble is the first in a row. What was under way ends no pause. */
export function endPauseThatIsOver(store: Store, now: string): void {
  const pause = findPause(store);
  if (pause !== undefined && !holdsAt(pause, now)) endPause(store);
}

const columns = "what, cause, because, times, since, until";

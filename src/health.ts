// Whether the office does its work: the parts that fail, each by what the database and the disk say. It
// reaches no server, and answers within milliseconds.
import { dayMs, minuteMs, shift } from "./clock.ts";
import { readDiskFree } from "./machine.ts";
import type { Office } from "./office.ts";
import { lastLaneAllowed, roomLeft } from "./quota.ts";
import { findFact } from "./store/meta.ts";
import { countSpentSince } from "./store/outbox-figures.ts";
import { findPauseAt } from "./store/pauses.ts";
import { findLastAccepted, findLastTakenIn, findOldestDue } from "./store/watch-figures.ts";

type Part = "database" | "mailbox" | "smtp" | "disk" | "registry" | "pages";

export interface Failing {
  readonly part: Part;
  /** Fixed words, in English. */
  readonly because: string;
}

export interface Watched {
  readonly office: Pick<Office, "store" | "now" | "settings" | "isRegistryRefused">;
  readonly dataDir: string;
  /** When the worker began; UTC ISO text. */
  readonly startedAt: string;
  /** Between two polls of the mailbox. */
  readonly pollMs: number;
  /** False while a port of the office's pages cannot be listened on. */
  readonly isListening?: () => boolean;
}

const silentMsMax = 5 * minuteMs;
const unsentMsMax = 15 * minuteMs;
const freeBytesMin = 256 * 1024 * 1024;

/**
 * Whether the office does not do its work because of this. Pages are no work of its own: whoever restarts
 * it because of them stops the mail, and mends no port.
 */
export function stopsWork({ part }: Failing): boolean {
  return part !== "pages";
}

/** The parts that fail now; none where all is well. */
export function listFailing(watched: Watched): readonly Failing[] {
  return [...listFailingWork(watched), ...judgePages(watched)];
}

function judgePages({ isListening }: Watched): readonly Failing[] {
  if (isListening?.() !== false) return [];
  return [{ part: "pages", because: "a port of the pages cannot be listened on" }];
}

function listFailingWork(watched: Watched): readonly Failing[] {
  const { office, dataDir } = watched;
  const disk = judgeDisk(readDiskFree(dataDir));
  const registry: Failing[] = office.isRegistryRefused?.()
    ? [{ part: "registry", because: "the changed partnership.yaml is refused" }]
    : [];
  try {
    return [...judgeMailbox(watched), ...judgeSmtp(watched), ...disk, ...registry];
  } catch {
    return [{ part: "database", because: "the database cannot be read" }, ...disk, ...registry];
  }
}

function judgeMailbox({ office, startedAt, pollMs }: Watched): readonly Failing[] {
  // A long pass is no silence: its letters are taken in one by one.
  const contacts = [findFact(office.store, "last_contact_at"), findLastTakenIn(office.store)];
  const patienceMs = Math.max(silentMsMax, 2 * pollMs);
  if (agoMs(office, [...contacts, startedAt]) <= patienceMs) return [];
  return [{ part: "mailbox", because: "the mailbox could not be read lately" }];
}

function judgeSmtp({ office, startedAt }: Watched): readonly Failing[] {
  const { store, settings } = office;
  const now = office.now().toISOString();
  const pause = findPauseAt(store, now);
  if (pause?.cause === "login") return [{ part: "smtp", because: "the log-in was refused" }];
  // A full day's limit is no fault of the server.
  if (pause?.cause === "daily-limit") return [];
  const limit = settings.dailyQuota;
  const spent = limit === null ? 0 : countSpentSince(store, shift(now, -dayMs));
  const lastLane = lastLaneAllowed(roomLeft({ limit, spent }));
  const oldest = lastLane === null ? null : findOldestDue(store, { now, lastLane });
  if (oldest === null) return [];
  const isLate = agoMs(office, [oldest, startedAt]) > unsentMsMax;
  if (!isLate || agoMs(office, [findLastAccepted(store)]) <= unsentMsMax) return [];
  return [{ part: "smtp", because: "letters are due and none was accepted lately" }];
}

function judgeDisk(free: number | null): readonly Failing[] {
  if (free === null) return [{ part: "disk", because: "the data folder cannot be reached" }];
  return free < freeBytesMin ? [{ part: "disk", because: "the disk is nearly full" }] : [];
}

/** Since the latest of these times; a clock that was ahead is no reason to worry. */
function agoMs({ now }: Pick<Office, "now">, times: readonly (string | null)[]): number {
  const latest = Math.max(...times.map((at) => (at === null ? 0 : Date.parse(at))));
  return now().getTime() - latest;
}

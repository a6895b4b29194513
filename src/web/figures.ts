// What the dashboard and /metrics tell, read in one go: counts and times per partnership and for the whole
// office. No name, address or word of a citizen enters here; how it looks is not known.
import { type Breaker, findBreaker } from "../breaker.ts";
import { dayMs, shift } from "../clock.ts";
import { foreseeUse, type Leaving } from "../forecast.ts";
import { foreseeWaiting } from "../forecast-words.ts";
import { type Failing, listFailing, type Watched } from "../health.ts";
import { readDiskFree } from "../machine.ts";
import type { Office } from "../office.ts";
import { countWaiting } from "../store/bound-counts.ts";
import { listSending } from "../store/bulletins.ts";
import { countGathered } from "../store/gathered-letters.ts";
import { countByOutcome, type Outcome } from "../store/ledger.ts";
import type { MemberState } from "../store/members.ts";
import { findFact } from "../store/meta.ts";
import {
  type BulletinCount,
  countBulletin,
  countOutbox,
  listSpentSince,
  type OutboxCount,
} from "../store/outbox-figures.ts";
import { findPauseAt, type Pause } from "../store/pauses.ts";
import {
  countMembersByState,
  countQueue,
  findLastAccepted,
  type LaneCount,
  listOpenReportTimes,
  type OpenReport,
} from "../store/watch-figures.ts";
import { type MonthCount, readMemberMonths } from "./member-months.ts";

export interface Watching extends Watched {
  readonly office: Office;
  readonly version: string;
}

export interface PartnershipFigures {
  readonly id: string;
  readonly name: string;
  readonly members: Readonly<Record<MemberState, number>>;
  /** The last twelve months, this one as it stands now. */
  readonly months: readonly MonthCount[];
  readonly reports: readonly OpenReport[];
}

export interface BulletinFigures extends BulletinCount {
  readonly id: number;
  readonly partnership: string;
  /** How the rest leaves; empty where nothing of it waits. */
  readonly days: readonly Leaving[];
}

export interface Figures {
  readonly now: string;
  readonly startedAt: string;
  readonly version: string;
  readonly city: string;
  readonly failing: readonly Failing[];
  readonly partnerships: readonly PartnershipFigures[];
  /** Applicants of whom nobody knows yet where they live. */
  readonly unplaced: number;
  /** Open reports of strangers, or for the city alone. */
  readonly cityReports: readonly OpenReport[];
  readonly bulletins: readonly BulletinFigures[];
  readonly quota: {
    readonly limit: number | null;
    readonly used: number;
    /** After each of the next hours, now first; empty without a limit. */
    readonly hours: readonly number[];
  };
  readonly queue: readonly LaneCount[];
  readonly outbox: OutboxCount;
  readonly inbox: Readonly<Record<Outcome, number>>;
  readonly lastContact: string | null;
  readonly lastAccepted: string | null;
  readonly lastBackup: string | null;
  readonly pause: Pick<Pause, "cause" | "until"> | null;
  readonly breaker: Breaker | null;
  readonly waiting: Readonly<Record<string, number>>;
  readonly gathered: number;
  readonly freeBytes: number | null;
}

const forecastHours = 24;

/** Throws where the database cannot be read. */
export function readFigures(watching: Watching): Figures {
  const { office, startedAt, version, dataDir } = watching;
  const { store } = office;
  const now = office.now().toISOString();
  const pause = findPauseAt(store, now);
  const queue = countQueue(store, now);
  return {
    ...{ now, startedAt, version, city: office.registry().city, queue },
    ...readPeople(office, now),
    failing: listFailing(watching),
    bulletins: readBulletins(office, now),
    quota: readQuota(office, { now, queue, from: pause?.until ?? now }),
    outbox: countOutbox(store),
    inbox: countByOutcome(store),
    lastContact: findFact(store, "last_contact_at"),
    lastAccepted: findLastAccepted(store),
    lastBackup: findFact(store, "last_backup_at"),
    pause: pause === undefined ? null : { cause: pause.cause, until: pause.until },
    breaker: findBreaker(store),
    waiting: countWaiting(store),
    gathered: countGathered(store),
    freeBytes: readDiskFree(dataDir),
  };
}

type People = Pick<Figures, "partnerships" | "unplaced" | "cityReports">;

function readPeople({ store, registry, settings }: Office, now: string): People {
  const { partnerships } = registry();
  const members = countMembersByState(store);
  const reports = listOpenReportTimes(store);
  const months = readMemberMonths(store, { now, timezone: settings.timezone });
  const count = (id: string | null, wanted: MemberState) => {
    return members.find((row) => row.partnership === id && row.state === wanted)?.count ?? 0;
  };
  const isKnown = (id: string | null) => partnerships.some((one) => one.id === id);
  return {
    partnerships: partnerships.map(({ id, name }) => ({
      ...{ id, name },
      members: {
        active: count(id, "active"),
        pending: count(id, "pending"),
        paused: count(id, "paused"),
        suspended: count(id, "suspended"),
        left: count(id, "left"),
      },
      months: months(id),
      reports: reports.filter(({ partnership }) => partnership === id),
    })),
    unplaced: count(null, "pending"),
    cityReports: reports.filter(({ partnership }) => !isKnown(partnership)),
  };
}

function readBulletins({ store, settings, registry }: Office, now: string) {
  const { timezone, dailyQuota: quota, ratePerMinute } = settings;
  const foreseen = foreseeWaiting({ store, now, timezone, quota, ratePerMinute });
  return listSending(store).map(({ id, partnership }): BulletinFigures => {
    const known = registry().partnerships.find((one) => one.id === partnership);
    const days = foreseen.filter((one) => one.id === id).flatMap((one) => one.days);
    return { id, partnership: known?.name ?? "", days, ...countBulletin(store, id) };
  });
}

function readQuota(
  { store, settings }: Office,
  { now, queue, from }: { now: string; queue: readonly LaneCount[]; from: string },
): Figures["quota"] {
  const { dailyQuota: limit, ratePerMinute } = settings;
  const spent = listSpentSince(store, shift(now, -dayMs));
  if (limit === null) return { limit, used: spent.length, hours: [] };
  const traffic = { limit, ratePerMinute, spent, ahead: 0, urgentAhead: 0 };
  const waiting = from > now ? 0 : queue.reduce((sum, { due }) => sum + due, 0);
  const hours = foreseeUse(traffic, waiting, { now, hours: forecastHours });
  return { limit, used: spent.length, hours };
}

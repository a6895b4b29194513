// `plp status`: the office in figures, without a name or a word of anybody.
import { findBreaker } from "../breaker.ts";
import { dayMs, shift } from "../clock.ts";
import { foreseeWaiting, wordsFor } from "../forecast-words.ts";
import { readVersion } from "../machine.ts";
import { findRestored } from "../restored.ts";
import type { Settings } from "../settings.ts";
import { countWaiting } from "../store/bound-counts.ts";
import type { Store } from "../store/database.ts";
import { countDoubts } from "../store/doubts.ts";
import { countGathered } from "../store/gathered-letters.ts";
import { countByOutcome } from "../store/ledger.ts";
import { countOpenReports } from "../store/matters.ts";
import { countMembers } from "../store/members.ts";
import { findFact } from "../store/meta.ts";
import { countOutbox, listSpentSince } from "../store/outbox-figures.ts";
import { findPauseAt } from "../store/pauses.ts";
import { listRuns } from "../store/retention.ts";
import { printJson, printTable, withData } from "./offline.ts";

export function status({ json }: { readonly json?: true }): void {
  const figures = withData(readStatus);
  if (json) return printJson(figures);
  const { members, inbox, outbox, bounds, quota, reports } = figures;
  printTable([
    [
      "members",
      `${members.active} active, ${members.pending} pending, ${members.suspended} suspended`,
    ],
    ["inbox", `${inbox.handled} handled, ${inbox.quarantined} in quarantine`],
    ["last contact", inbox.lastContact ?? "never"],
    [
      "outbox",
      `${outbox.queued} queued, ${outbox.sent} sent, ${outbox.failed} failed, ${outbox.inDoubt} in doubt`,
    ],
    ["doubts", inWords(outbox.doubtsSettled)],
    ...figures.pauses.map(({ what, cause, until }) => [
      "pause",
      `${what}, ${cause}, until ${until}`,
    ]),
    ...(bounds.breaker === null
      ? []
      : [["breaker", `answers stopped since ${bounds.breaker.openedAt}`]]),
    ...Object.entries(bounds.waiting).map(([name, count]) => ["bound", `${name}: ${count} wait`]),
    ["quota", `${quota.usedLast24h} of ${quota.limit ?? "any number"} in the last 24 hours`],
    ...figures.bulletins.map(({ id, waiting, leaving }) => {
      return [`bulletin ${id}`, `${waiting} to go: ${leaving}`];
    }),
    ["reports", `${reports.open} open`],
    ["retention", figures.retention.last === null ? "never" : figures.retention.last.endedAt],
    ...(figures.restored === null
      ? []
      : [
          [
            "restored",
            `from ${figures.restored.from}, ${figures.restored.waiting} wait for plp resume`,
          ],
        ]),
    ["version", figures.version],
  ]);
}

function readStatus(store: Store, settings: Settings) {
  const { dailyQuota } = settings;
  const { active, pending, suspended } = countMembers(store);
  const now = new Date().toISOString();
  const spent = listSpentSince(store, shift(now, -dayMs));
  const pause = findPauseAt(store, now);
  const isSpent = dailyQuota !== null && spent.length >= dailyQuota;
  const oldest = spent.at(-(dailyQuota ?? 0));
  return {
    members: { active, pending, suspended },
    inbox: { ...countByOutcome(store), lastContact: findFact(store, "last_contact_at") },
    outbox: { ...countOutbox(store), doubtsSettled: countDoubts(store) },
    pauses: pause === undefined ? [] : [pause],
    bounds: {
      waiting: countWaiting(store),
      gathered: countGathered(store),
      breaker: findBreaker(store),
    },
    quota: {
      limit: dailyQuota,
      usedLast24h: spent.length,
      freeAgainAt: isSpent && oldest !== undefined ? shift(oldest, dayMs) : null,
    },
    bulletins: readBulletins(store, settings),
    reports: { open: countOpenReports(store) },
    retention: { last: listRuns(store, 1)[0] ?? null },
    restored: readRestored(store),
    version: readVersion(),
  };
}

/** Null where letters leave as usual. */
function readRestored(store: Store) {
  const restored = findRestored(store);
  if (restored === null) return null;
  const { at, from, madeAt, caughtUpAt, caughtUp } = restored;
  return { at, from, madeAt, waiting: countOutbox(store).queued, caughtUpAt, ...caughtUp };
}

function inWords({
  found,
  proven,
  again,
  blind,
  unsettled,
}: ReturnType<typeof countDoubts>): string {
  const were = `${found} found, ${proven} proven by a letter, ${again} absent and sent again`;
  return `${were}, ${blind} sent again unseen, ${unsettled} unsettled`;
}

/** The bulletins that are leaving, and when the rest of each will have left within quota and pace. */
function readBulletins(store: Store, { dailyQuota, ratePerMinute, timezone }: Settings) {
  const now = new Date().toISOString();
  const world = { store, now, timezone, quota: dailyQuota, ratePerMinute };
  return foreseeWaiting(world).map(({ id, waiting, days }) => {
    const words = wordsFor(days, { now, timezone, language: "en" });
    const leaving = words.map(({ count, day }) => `${count} ${day}`).join(", ");
    const completeAt = days.at(-1)?.lastAt ?? now;
    return { id, waiting, completeAt, leaving: `${leaving} by ${words.at(-1)?.time}` };
  });
}

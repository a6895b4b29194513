// The office's figures for Prometheus: one row per metric. Labels hold ids of partnerships, kinds, states,
// lanes, bounds and parts, and nothing of anybody.
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { type Lane, lanes } from "../mail/kinds.ts";
import type { KindCount } from "../store/watch-figures.ts";
import type { Figures } from "./figures.ts";

interface Scraped extends Figures {
  readonly kinds: readonly KindCount[];
}

interface Value {
  readonly value: number;
  readonly labels?: Readonly<Record<string, string>>;
}

interface Row {
  readonly help: string;
  readonly labels: readonly string[];
  /** Nothing where there is nothing to tell, such as no backup yet. */
  readonly read: (figures: Scraped) => readonly Value[];
}

const rows: Readonly<Record<string, Row>> = {
  plp_info: row("The version that runs.", ({ version }) => [labelled({ version }, 1)], ["version"]),
  plp_members: row(
    "Members and applicants, by partnership and state.",
    ({ partnerships, unplaced }) => [
      ...partnerships.flatMap(({ id, members }) => {
        return Object.entries(members).map(([state, count]) => {
          return labelled({ partnership: id, state }, count);
        });
      }),
      labelled({ partnership: "none", state: "pending" }, unplaced),
    ],
    ["partnership", "state"],
  ),
  plp_letters_in: row(
    "Distinct letters taken in and still in the ledger, by outcome.",
    ({ inbox }) => Object.entries(inbox).map(([outcome, count]) => labelled({ outcome }, count)),
    ["outcome"],
  ),
  plp_letters_out: row(
    "Letters of the outbox, by kind and state.",
    ({ kinds }) => kinds.map(({ kind, state, count }) => labelled({ kind, state }, count)),
    ["kind", "state"],
  ),
  plp_queue_letters: row(
    "Letters that wait to leave, by lane.",
    ({ queue }) => byLane((lane) => queue.find((one) => one.lane === lane)?.queued ?? 0),
    ["lane"],
  ),
  plp_queue_oldest_seconds: row(
    "For how long the oldest letter has been due, by lane.",
    ({ queue, now }) => {
      return byLane((lane) => {
        const oldest = queue.find((one) => one.lane === lane)?.oldestDueAt ?? now;
        return secondsBetween(oldest, now);
      });
    },
    ["lane"],
  ),
  plp_letters_in_doubt: row("Letters that may or may not have left.", ({ outbox }) => [
    { value: outbox.inDoubt },
  ]),
  plp_quota_used: row("Recipients of the last 24 hours.", ({ quota }) => [{ value: quota.used }]),
  plp_quota_limit: row("Recipients in any 24 hours; left out without a limit.", ({ quota }) => {
    return quota.limit === null ? [] : [{ value: quota.limit }];
  }),
  plp_reports_open: row(
    "Reports that are not closed, by partnership and state.",
    ({ partnerships, cityReports }) => {
      const all = [...partnerships, { id: "city", reports: cityReports }];
      return all.flatMap(({ id, reports }) => {
        return (["received", "forwarded", "answered"] as const).map((state) => {
          const count = reports.filter((report) => report.state === state).length;
          return labelled({ partnership: id, state }, count);
        });
      });
    },
    ["partnership", "state"],
  ),
  plp_report_oldest_waiting_seconds: row(
    "Age of the oldest report that nobody has answered or forwarded.",
    ({ partnerships, cityReports, now }) => {
      const reports = [...partnerships.flatMap((one) => one.reports), ...cityReports];
      const waiting = reports.filter(({ state }) => state === "received");
      const ages = waiting.map(({ createdAt }) => secondsBetween(createdAt, now));
      return [{ value: Math.max(0, ...ages) }];
    },
  ),
  plp_quarantined: row("Letters set aside for a person.", ({ inbox }) => [
    { value: inbox.quarantined },
  ]),
  plp_mailbox_last_contact_timestamp_seconds: row(
    "When the mailbox was last read; left out before the first time.",
    ({ lastContact }) => timestamp(lastContact),
  ),
  plp_smtp_last_accepted_timestamp_seconds: row(
    "When the SMTP server last accepted a letter; left out before the first.",
    ({ lastAccepted }) => timestamp(lastAccepted),
  ),
  plp_last_backup_timestamp_seconds: row(
    "When the last backup was made; left out before the first.",
    ({ lastBackup }) => timestamp(lastBackup),
  ),
  plp_bound_waiting_letters: row(
    "Letters that a bound holds back, by bound.",
    ({ waiting }) => Object.entries(waiting).map(([bound, count]) => labelled({ bound }, count)),
    ["bound"],
  ),
  plp_gathered_letters: row("Letters that wait for a digest.", ({ gathered }) => [
    { value: gathered },
  ]),
  plp_breaker_open: row("1 while automatic answers are stopped.", ({ breaker }) => [
    { value: Number(breaker !== null) },
  ]),
  plp_sending_paused: row(
    "1 while nothing leaves, by cause.",
    ({ pause }) => {
      return ["busy", "login", "daily-limit"].map((cause) => {
        return labelled({ cause }, Number(pause?.cause === cause));
      });
    },
    ["cause"],
  ),
  plp_disk_free_bytes: row("Free on the disk of the data folder.", ({ freeBytes }) => {
    return freeBytes === null ? [] : [{ value: freeBytes }];
  }),
  plp_failing: row(
    "1 where /healthz names this part.",
    ({ failing }) => {
      return ["database", "mailbox", "smtp", "disk", "registry", "pages"].map((part) => {
        return labelled({ part }, Number(failing.some((one) => one.part === part)));
      });
    },
    ["part"],
  ),
};

function row(help: string, read: Row["read"], labels: readonly string[] = []): Row {
  return { help, read, labels };
}

function labelled(labels: Record<string, string>, value: number): Value {
  return { labels, value };
}

function byLane(read: (lane: Lane) => number): readonly Value[] {
  return Object.entries(lanes).map(([name, lane]) => labelled({ lane: name }, read(lane)));
}

function secondsBetween(from: string, to: string): number {
  return Math.max(0, (Date.parse(to) - Date.parse(from)) / 1_000);
}

function timestamp(at: string | null): readonly Value[] {
  return at === null ? [] : [{ value: Date.parse(at) / 1_000 }];
}

export interface Metrics {
  /** A letter was taken in, from its bytes to its folder's name, in so many seconds. */
  readonly observeHandling: (seconds: number) => void;
  readonly type: string;
  readonly render: (figures: Scraped) => Promise<string>;
}

export function createMetrics(): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const handling = new Histogram({
    name: "plp_handling_duration_seconds",
    help: "From the bytes of a letter to what became of it.",
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [register],
  });
  const gauges = Object.entries(rows).map(([name, { help, labels, read }]) => {
    const gauge = new Gauge({ name, help, labelNames: [...labels], registers: [register] });
    return { gauge, read, hasLabels: labels.length > 0 };
  });
  return {
    observeHandling: (seconds) => handling.observe(seconds),
    type: register.contentType,
    render: (figures) => {
      for (const { gauge, read, hasLabels } of gauges) {
        // Without labels a reset would leave a zero behind, which says something.
        if (hasLabels) gauge.reset();
        else gauge.remove();
        for (const { labels = {}, value } of read(figures)) gauge.set(labels, value);
      }
      return register.metrics();
    },
  };
}

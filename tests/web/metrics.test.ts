// /metrics: the figures it tells, and the alert rules that are shipped for it.
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { keepBreaker } from "./health-cases.ts";
import { makeWatchedOffice, type Served, serveDashboard, watchingFor } from "./watched-office.ts";

let served: Served;
let text = "";
beforeAll(async () => {
  const world = await makeWatchedOffice();
  keepBreaker(world);
  served = await serveDashboard(watchingFor(world.office));
  text = await (await fetch(`${served.origin}/metrics`)).text();
});
afterAll(() => served.close());

test.each([
  'plp_members{partnership="boncelles",state="active"} 31',
  'plp_members{partnership="boncelles",state="left"} 1',
  'plp_members{partnership="none",state="pending"} 1',
  'plp_letters_in{outcome="handled"} 8',
  'plp_letters_out{kind="bulletin",state="sent"} 14',
  'plp_letters_out{kind="bulletin",state="queued"} 17',
  'plp_queue_letters{lane="bulletins"} 17',
  'plp_queue_oldest_seconds{lane="bulletins"} 300',
  'plp_queue_oldest_seconds{lane="advice"} 0',
  "plp_letters_in_doubt 0",
  "plp_quota_limit 40",
  "plp_quota_used 15",
  'plp_reports_open{partnership="city",state="received"} 1',
  "plp_report_oldest_waiting_seconds 1728000",
  "plp_quarantined 0",
  "plp_mailbox_last_contact_timestamp_seconds 1772438370",
  "plp_last_backup_timestamp_seconds 1772417400",
  "plp_breaker_open 1",
  'plp_failing{part="mailbox"} 0',
  'plp_sending_paused{cause="login"} 0',
  'plp_info{version="0.1.0"} 1',
  "plp_handling_duration_seconds_count 0",
  "process_resident_memory_bytes \\d+",
  "nodejs_eventloop_lag_p99_seconds \\S+",
])("%s", (line) => {
  const wanted = line.includes("\\") ? line : RegExp.escape(line);
  expect(text).toMatch(new RegExp(`^${wanted}$`, "m"));
});

test("what there is not is left out, and not told as zero", async () => {
  const world = await makeWatchedOffice();
  world.office.store.exec("DELETE FROM meta");
  const settings = { ...world.office.settings, dailyQuota: null };
  const other = await serveDashboard(watchingFor({ ...world.office, settings }));
  const answer = await (await fetch(`${other.origin}/metrics`)).text();
  await other.close();
  for (const name of ["last_backup_timestamp_seconds", "quota_limit"]) {
    expect(answer).not.toMatch(new RegExp(`^plp_${name} `, "m"));
  }
});

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly annotations: { readonly summary: string; readonly mend: string };
}

const path = new URL("../../deploy/prometheus-alerts.yml", import.meta.url);
const file = parse(readFileSync(path, "utf8")) as { groups: { rules: Rule[] }[] };
const rules = file.groups.flatMap((group) => group.rules);

test("there is a rule for each trouble, once", () => {
  const names = rules.map(({ alert }) => alert);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(
    expect.arrayContaining([
      ...["PlpMailboxSilent", "PlpSmtpAway", "PlpQueueOld", "PlpLettersInDoubt", "PlpQuarantine"],
      ...["PlpBreakerOpen", "PlpBackupOld", "PlpDiskNearlyFull", "PlpQuotaNearlyUsed"],
      "PlpReportWaiting",
    ]),
  );
});

test.each(
  rules.map((rule) => [rule.alert, rule] as const),
)("%s asks for what is told", (_, rule) => {
  const names = [...rule.expr.matchAll(/\bplp_\w+/g)].map(([name]) => name);
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(text).toMatch(new RegExp(`^# TYPE ${name} `, "m"));
  // Each label, with a value that is there.
  for (const [, name, wanted] of rule.expr.matchAll(/(\bplp_\w+)\{(\w+=~?"[^"]+")\}/g)) {
    const [, label, values = ""] = /^(\w+)=~?"(.+)"$/.exec(wanted ?? "") ?? [];
    for (const value of values.split("|")) expect(text).toContain(`${name}{${label}="${value}"}`);
  }
  expect(rule.annotations.summary).toMatch(/^[A-Z][^{}]{20,120}\.$/);
  expect(rule.annotations.mend).toMatch(/\S.{10,}[^ ]$/);
});

// The connection to the SMTP server breaks at every command, amid a letter, at its final dot and before
// the answer to it: ended, reset, or silent until the worker is stopped. With copies in Sent, and without.
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { leadsTo, mixedLetter } from "../real/letters.ts";
import type { Fault } from "../servers/fault-trap.ts";
import { until } from "../servers/intake.ts";
import * as the from "./place.ts";
import { report } from "./table.ts";

const letters = 26;
const atOnce = 9;
const points = [
  ["EHLO", { from: "client", at: { before: "EHLO" } }],
  ["AUTH", { from: "client", at: { before: "AUTH PLAIN" } }],
  ["MAIL", { from: "client", at: { before: "MAIL FROM" }, nth: 3 }],
  ["RCPT", { from: "client", at: { before: "RCPT TO" }, nth: 4 }],
  ["DATA", { from: "client", at: { before: "DATA\r\n" }, nth: 5 }],
  ["354", { from: "server", at: { before: "354 Go" }, nth: 2 }],
  ["body", { from: "client", at: { after: "MIME-Version: 1.0" }, nth: 4 }],
  ["dot", { from: "client", at: { before: "\r\n.\r\n" }, nth: 3 }],
  ["answer", { from: "server", at: { before: "250 2.0.0 OK " }, nth: 4 }],
] as const satisfies readonly (readonly [string, Omit<Fault, "does">])[];

const expected = Array.from({ length: letters }, (_, number) =>
  (leadsTo[number % leadsTo.length] ?? []).map((kind) => {
    const isStaff = kind === "report" || kind === "question";
    return { kind, to: isStaff ? null : `person-${number}@people.example` };
  }),
).flat();

interface Ended {
  readonly counted: the.Counted;
  readonly doubts: the.Doubts;
  readonly struck: number;
}

async function run(fault: Fault, sentCopyDelayMs: number | null): Promise<Ended> {
  const place = await the.preparePlace(
    { behaviour: { sentCopyDelayMs } },
    { PLP_SMTP_CONNECTIONS: "2" },
  );
  try {
    const plan = place.smtp.plan(fault);
    for (let number = 0; number < letters; number += 1) place.gmail.deliver(mixedLetter(number));
    let worker = the.startWorker(place);
    await until(() => plan.struck > 0, 30_000);
    if (fault.does === "stall") {
      await sleep(1_500);
      // Ten minutes of silence are a server's right (RFC 5321 section 4.5.3.2.6): a person stops it sooner.
      worker.process.kill("SIGTERM");
      await once(worker.process, "close");
      place.smtp.cut();
      worker = the.startWorker(place);
    }
    await the.untilSettled(place, 60_000, worker);
    const { outbox } = await the.readStatus(place);
    const counted = the.count(place.gmail.accepted, expected);
    return { counted, doubts: outbox.doubtsSettled, struck: plan.struck };
  } finally {
    await place.end();
  }
}

/** A few at the same time; results in the order of the jobs. */
async function runAll<Result>(jobs: readonly (() => Promise<Result>)[]): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const work = async () => {
    for (let at = next++; at < jobs.length; at = next++) {
      const job = jobs[at];
      if (job !== undefined) results[at] = await job();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}

describe.each([
  ["Sent searched", 150],
  ["no copies", null],
] as const)("%s", (where, sentCopyDelayMs) => {
  test.each(["end", "reset", "stall"] as const)("%s", async (does) => {
    const jobs = points.map(
      ([, fault]) =>
        () =>
          run({ ...fault, does, times: does === "stall" ? 1 : 2 }, sentCopyDelayMs),
    );
    const ended = await runAll(jobs);
    const sum = (of: (one: Ended) => number) => ended.reduce((all, one) => all + of(one), 0);
    report(`SMTP ${does} at ${points.length} points, ${where}`, {
      faults: sum(({ struck }) => struck),
      lettersIn: letters * points.length,
      lettersOut: sum(({ counted }) => counted.distinct),
      lost: sum(({ counted }) => counted.lost.length),
      doubled: sum(({ counted }) => counted.again.length + counted.twice.length),
      found: sum(({ doubts }) => doubts.found + doubts.proven),
      absent: sum(({ doubts }) => doubts.again),
      unseen: sum(({ doubts }) => doubts.blind),
    });
    for (const [at, { counted, doubts }] of ended.entries()) {
      const name = points[at]?.[0];
      expect(counted.lost, name).toEqual([]);
      expect(counted.twice, name).toEqual([]);
      expect(counted.changed, name).toEqual([]);
      // Without copies a letter in doubt leaves again, under its own Message-ID.
      const againMax = sentCopyDelayMs === null ? doubts.blind + doubts.again : 0;
      expect(counted.again.length, `${name}: ${counted.again}`).toBeLessThanOrEqual(againMax);
    }
  });
});

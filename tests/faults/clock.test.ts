// The office's clock jumps while letters leave and while one is in doubt: a day forward, an hour back.
// Nothing leaves twice, and no 24 hours of that clock see more letters than the day's limit.
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { sendDue } from "../../src/delivery.ts";
import { settleDoubts } from "../../src/doubt.ts";
import { lookingFor } from "../../src/doubt-watch.ts";
import { Transport } from "../../src/edges/smtp.ts";
import type { Office } from "../../src/office.ts";
import { readSettings } from "../../src/settings.ts";
import { silentLog } from "../conversation/world.ts";
import { countStates, openTestOffice, queue } from "../delivery/outbox-office.ts";
import * as the from "./place.ts";
import { report } from "./table.ts";

const letters = 300;
const quota = 200;
const dayMs = 24 * 3_600_000;
const hourMs = 3_600_000;

const jumps = [
  ["a day forward", dayMs],
  ["an hour back", -hourMs],
  ["a day back", -dayMs],
] as const;

test.each(jumps)("%s amid sending and doubt", async (name, jumpMs) => {
  let jumpedMs = 0;
  /** By the office's clock. */
  const acceptedAt: number[] = [];
  const now = () => new Date(Date.now() + jumpedMs);
  const place = await the.preparePlace({
    reply: (stage) => {
      if (stage !== "dot") return null;
      acceptedAt.push(now().getTime());
      if (acceptedAt.length === 80) jumpedMs += jumpMs;
      return null;
    },
  });
  const settings = { ...readSettings(place.env, { mail: true }), dailyQuota: quota };
  const office: Office = { ...openTestOffice({ dailyQuota: quota }), settings, now };
  const transport = new Transport(settings.smtp);
  try {
    const { store } = office;
    for (let number = 0; number < letters; number += 1) queue(store, `member-${number}`);
    const answer = { from: "server", at: { before: "250 2.0.0 OK " }, does: "reset" } as const;
    // Before, at and after the jump.
    for (const nth of [20, 45, 60]) place.smtp.plan({ ...answer, nth });
    const looking = lookingFor(office, settings, silentLog);
    const sender = { office, transport, log: silentLog, connections: settings.smtp.connections };
    const rounds = async (count: number) => {
      for (let round = 0; round < count; round += 1) {
        await sendDue(sender, { stopping: () => false });
        await settleDoubts(looking);
        await sleep(300);
      }
    };
    await rounds(14);
    const hours = acceptedAt.map((at) => acceptedAt.filter((to) => to >= at && to < at + dayMs));
    const mostInADay = Math.max(...hours.map(({ length }) => length));
    const early = acceptedAt.length;
    // Two days later, all that waited may leave.
    for (let days = 0; days < 4; days += 1) {
      jumpedMs += dayMs;
      await rounds(4);
    }
    const expected = Array.from({ length: letters }, (_, number) => {
      return { kind: "help", to: `member-${number}@example.org` };
    });
    const counted = the.count(place.gmail.accepted, expected);
    report(`clock jumps ${name} (quota ${quota}, ${mostInADay} in a day)`, {
      ...{ faults: 1 + place.smtp.counts.struck, lettersIn: 0, lettersOut: counted.distinct },
      ...{ lost: counted.lost.length, doubled: counted.again.length + counted.twice.length },
    });
    expect(counted).toMatchObject({ lost: [], again: [], twice: [], changed: [] });
    expect(countStates(store)).toEqual({ sent: letters });
    expect(mostInADay).toBeLessThanOrEqual(quota);
    expect(early).toBeGreaterThan(80);
  } finally {
    await transport.close(100);
    office.store.close();
    await place.end();
  }
});

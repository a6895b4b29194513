// What is done about one letter in doubt: by what was found, how far looking can be believed, and when.
import { describe, expect, test } from "vitest";
import { planDoubt, type Sight } from "../src/doubt-plan.ts";
import type { FiledAsSent } from "../src/edges/imap-sent.ts";
import type { Doubt } from "../src/store/doubts.ts";

const began = "2026-03-02T08:00:00.000Z";
const at = (seconds: number) => new Date(Date.parse(began) + seconds * 1_000).toISOString();
const looksMs = [60, 300, 900, 1_800].map((seconds) => seconds * 1_000);

function doubt(more: Partial<Doubt> = {}): Doubt {
  return {
    ...{
      id: 1,
      ledgerId: null,
      kind: "answer",
      lane: 2,
      messageId: "<o.1@plp>",
      to: "jean@example.org",
    },
    ...{
      datedAt: began,
      doubtAt: began,
      doubtBy: "connection",
      lookAt: began,
      doubts: 1,
      again: 0,
    },
    ...more,
  };
}

const advice = { kind: "urgent-advice", lane: 0 } as const;
const again = (settled: "again" | "blind", seconds: number) => {
  return { step: "again", settled, dueAt: at(seconds) };
};
const look = (seconds: number, isToBeTold = false) => ({
  step: "look",
  at: at(seconds),
  isToBeTold,
});

const rows: [string, Partial<Doubt>, number, FiledAsSent, Sight, object][] = [
  ["found at once", {}, 0, "filed", "proven", { step: "found" }],
  ["found late, nothing else known", {}, 5_000, "filed", "unproven", { step: "found" }],
  ["absent at once", {}, 0, "absent", "proven", look(60)],
  ["absent after a minute", {}, 60, "absent", "proven", look(300)],
  ["absent after five", {}, 301, "absent", "proven", look(900)],
  ["absent after fifteen", {}, 900, "absent", "proven", look(1_800)],
  ["absent at the last look", {}, 1_800, "absent", "proven", again("again", 1_800)],
  ["absent, looked for only once, late", {}, 9_000, "absent", "proven", again("again", 9_000)],
  ["absent, no control", {}, 1_800, "absent", "unproven", look(3_600, true)],
  ["no control, told before", { lookAt: at(3_600) }, 3_600, "absent", "unproven", look(5_400)],
  ["a search that failed", {}, 1_800, "unknown", "proven", look(3_600, true)],
  ["again absent", { again: 1, doubts: 2 }, 1_800, "absent", "proven", { step: "leave" }],
  ["again in doubt, and found", { again: 1, doubts: 2 }, 300, "filed", "proven", { step: "found" }],
  ["never answered for days", {}, 500_000, "unknown", "unproven", { step: "leave" }],
  ["no copy to be expected", {}, 0, "unknown", "blind", again("blind", 0)],
  ["blind, the second time", { again: 1 }, 0, "absent", "blind", again("blind", 60)],
  ["blind, the third time", { again: 2 }, 0, "absent", "blind", { step: "leave" }],
  [
    "blind, after a process",
    { again: 19, doubtBy: "process" },
    0,
    "absent",
    "blind",
    again("blind", 0),
  ],
  [
    "blind, a crash loop",
    { again: 20, doubtBy: "process" },
    0,
    "absent",
    "blind",
    { step: "leave" },
  ],
  [
    "blind for days",
    { datedAt: "2026-02-20T08:00:00.000Z" },
    0,
    "absent",
    "blind",
    { step: "leave" },
  ],
  ["advice, found", advice, 1, "filed", "proven", { step: "found" }],
  ["advice, not found", advice, 1, "absent", "proven", again("blind", 1)],
  ["advice, no mailbox", advice, 3, "unknown", "unproven", again("blind", 3)],
  ["advice again in doubt", { ...advice, again: 1 }, 3, "absent", "proven", look(60)],
  ["advice, looked for", { ...advice, again: 1 }, 1_800, "absent", "proven", again("again", 1_800)],
  ["advice, at the end", { ...advice, again: 2 }, 1_800, "absent", "proven", { step: "leave" }],
];

describe("a letter in doubt", () => {
  test.each(rows)("%s", (_, more, seconds, finding, sight, step) => {
    const now = at(seconds);
    expect(planDoubt(doubt(more), { finding, sight, now, looksMs })).toEqual(step);
  });
});

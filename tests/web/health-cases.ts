// An office in good health, and what can go wrong with it: a row each with the parts that fail then.
import { shift } from "../../src/clock.ts";
import { keepFact } from "../../src/store/meta.ts";
import { keepBody, queueLetter } from "../../src/store/outbox.ts";
import { keepPause, type PauseCause } from "../../src/store/pauses.ts";
import type { Watching } from "../../src/web/figures.ts";
import { World } from "../conversation/world.ts";
import { serveDashboard, watchingFor } from "./watched-office.ts";

const minuteMs = 60_000;

interface Answered {
  readonly ok: boolean;
  readonly failing: readonly string[];
  readonly because: Readonly<Record<string, string>>;
}

export interface Health {
  readonly world: World;
  readonly watching: Watching;
  readonly ask: (watching: Watching) => Promise<{
    status: number;
    body: Answered;
  }>;
  readonly close: () => Promise<void>;
}

/** It has run for a day, and read the mailbox half a minute ago. */
export async function openHealth(): Promise<Health> {
  const world = new World();
  const now = world.now.toISOString();
  keepFact(world.office.store, "last_contact_at", shift(now, -minuteMs / 2));
  const watching = watchingFor(world.office, { startedAt: shift(now, -24 * 60 * minuteMs) });
  let close = async () => {};
  const ask = async (changed: Watching) => {
    const served = await serveDashboard(changed);
    close = served.close;
    const answer = await fetch(`${served.origin}/healthz`);
    return { status: answer.status, body: (await answer.json()) as Answered };
  };
  return { world, watching, ask, close: () => close() };
}

type Change = (world: World, watching: Watching) => Watching;

export const cases: readonly [string, Change, readonly string[]][] = [
  ["all is well", (_, watching) => watching, []],
  ["no contact for six minutes", contact(6), ["mailbox"]],
  ["no contact for four minutes", contact(4), []],
  ["never any contact, for a day", never, ["mailbox"]],
  ["never any contact, just started", (w, it) => never(w, { ...it, startedAt: ago(w, 2) }), []],
  ["a rare poll", (w, it) => ({ ...contact(50)(w, it), pollMs: 30 * minuteMs }), []],
  [
    "a rare poll that was missed",
    (w, it) => ({ ...contact(70)(w, it), pollMs: 30 * minuteMs }),
    ["mailbox"],
  ],
  ["a refused log-in", paused("login"), ["smtp"]],
  ["a full day's limit", (w, it) => waiting(60)(w, paused("daily-limit")(w, it)), []],
  ["letters due for 20 minutes, none accepted", waiting(20), ["smtp"]],
  ["letters due for 10 minutes", waiting(10), []],
  [
    "letters due for 20 minutes, just started",
    (w, it) => waiting(20)(w, { ...it, startedAt: ago(w, 2) }),
    [],
  ],
  [
    "letters due for 20 minutes, one accepted lately",
    (w, it) => accepted(3)(w, waiting(20)(w, it)),
    [],
  ],
  ["letters that wait for tomorrow's quota", (w, it) => noQuota(w, waiting(20)(w, it)), []],
  ["the data folder is gone", (_, it) => ({ ...it, dataDir: "/nowhere/at/all" }), ["disk"]],
  [
    "a refused registry",
    (_, it) => ({ ...it, office: { ...it.office, isRegistryRefused: () => true } }),
    ["registry"],
  ],
  ["no database", noDatabase, ["database"]],
  [
    "all at once",
    (w, it) => ({
      ...noDatabase(w, it),
      dataDir: "/nowhere",
      office: { ...it.office, isRegistryRefused: () => true },
    }),
    ["database", "disk", "registry"],
  ],
];

function ago({ now }: World, minutes: number): string {
  return shift(now.toISOString(), -minutes * minuteMs);
}

function contact(minutes: number): Change {
  return (world, watching) => {
    keepFact(world.office.store, "last_contact_at", ago(world, minutes));
    return watching;
  };
}

function never(world: World, watching: Watching): Watching {
  world.office.store.exec("DELETE FROM meta");
  return watching;
}

function paused(cause: PauseCause): Change {
  return (world, watching) => {
    const until = shift(world.now.toISOString(), 60 * minuteMs);
    const why = { cause, because: "x", times: 1, since: ago(world, 1), until };
    keepPause(world.office.store, { what: "sending", ...why });
    return watching;
  };
}

function put(world: World, minutes: number): number {
  const { store } = world.office;
  const at = ago(world, minutes);
  return queueLetter(store, {
    ...{ kind: "help", lane: 1, to: "anna@example.org", inReplyTo: null, references: [] },
    bodyId: keepBody(store, { language: "fr", subject: "x", text: "x", html: "x" }),
    messageId: `<${"0".repeat(31)}${minutes % 10}@gmail.com>`,
    ...{ tokenId: null, leaveTokenId: null, unsubscribeTokenId: null, bulletinId: null },
    ...{ matterId: null, ledgerId: null, afterId: null, toUnknown: false, fileIds: [] },
    ...{ now: at, dueAt: at },
  });
}

function waiting(minutes: number): Change {
  return (world, watching) => {
    put(world, minutes);
    return watching;
  };
}

function accepted(minutes: number): Change {
  return (world, watching) => {
    const id = put(world, minutes);
    const text = "UPDATE outbox SET state = 'sent', settled_at = ? WHERE id = ?";
    world.office.store.prepare(text).run(ago(world, minutes), id);
    return watching;
  };
}

/** Two letters a day, and both left two hours ago. */
function noQuota(world: World, watching: Watching): Watching {
  for (const minutes of [121, 122]) accepted(minutes)(world, watching);
  const settings = { ...watching.office.settings, dailyQuota: 2 };
  return { ...watching, office: { ...watching.office, settings } };
}

function noDatabase(world: World, watching: Watching): Watching {
  world.office.store.close();
  return watching;
}

/** Automatic answers are stopped. */
export function keepBreaker({ office, now }: World): void {
  const at = now.toISOString();
  keepFact(office.store, "breaker", JSON.stringify({ openedAt: at, until: at }));
}

// `plp bulletins watch ID`: follows a bulletin on its way, beside the worker, until it is complete.
import { setTimeout as sleep } from "node:timers/promises";
import { foreseeWaiting, wordsFor } from "../forecast-words.ts";
import type { Settings } from "../settings.ts";
import type { Store } from "../store/database.ts";
import { countBulletin } from "../store/outbox-figures.ts";
import { getBulletin, summary } from "./bulletins.ts";
import { CommandFault } from "./fault.ts";
import { printJson, whileOpen } from "./offline.ts";
import { startProgress } from "./progress.ts";

const lookMs = 500;

export async function watchBulletin(id: string, { json }: { json?: true }): Promise<void> {
  const last = await whileOpen((store, settings) => follow(id, { store, settings, json }));
  const { recipients, sent, failed } = last;
  if (last.state === "cancelled") {
    throw new CommandFault(`Bulletin ${id} was cancelled: ${sent} of ${recipients} have left.`);
  }
  if (json) return;
  process.stdout.write(
    `bulletin ${id}: sent to ${sent} of ${recipients}${failed === 0 ? "" : `, ${failed} failed`}\n`,
  );
}

interface Followed {
  readonly store: Store;
  readonly settings: Settings;
  readonly json: true | undefined;
}

async function follow(id: string, { store, settings, json }: Followed) {
  const first = look(id, store);
  const progress = json ? null : startProgress(`Bulletin ${id}`, { total: first.recipients });
  let told = "";
  try {
    for (;;) {
      const now = look(id, store);
      const isOver = now.state === "sent" || now.state === "cancelled";
      const change = JSON.stringify(now);
      const forecast = foresee(now.id, store, settings);
      if (json && change !== told) printJson({ ...now, completeAt: forecast?.at ?? null });
      told = change;
      if (isOver) return now;
      progress?.outOf(now.recipients);
      progress?.at(now.sent + now.failed, inWords(now, forecast?.words));
      await sleep(lookMs);
    }
  } finally {
    progress?.end();
  }
}

function look(id: string, store: Store) {
  const bulletin = getBulletin(store, id);
  const { state, recipients, sent, failed } = summary(bulletin, store);
  const { waiting: queued } = countBulletin(store, bulletin.id);
  return { id: bulletin.id, state, recipients, sent, failed, queued };
}

function inWords(now: ReturnType<typeof look>, complete: string | undefined): string {
  if (now.state === "draft") return "a draft that nobody has released yet";
  const { sent, failed, queued } = now;
  const when = complete === undefined ? "" : `, complete ${complete}`;
  return `${sent} sent, ${failed} failed, ${queued} queued${when}`;
}

/** When the rest will have left within quota and pace; undefined where nothing of it waits. */
function foresee(id: number, store: Store, settings: Settings) {
  const now = new Date().toISOString();
  const { dailyQuota: quota, ratePerMinute, timezone } = settings;
  const found = foreseeWaiting({ store, now, timezone, quota, ratePerMinute }).find((one) => {
    return one.id === id;
  });
  const words = found && wordsFor(found.days, { now, timezone, language: "en" }).at(-1);
  const at = found?.days.at(-1)?.lastAt;
  return words === undefined || at === undefined
    ? undefined
    : { at, words: `${words.day} by ${words.time}` };
}

// The dashboard's sections about the mail itself: what leaves and what may, the mailbox, what is held back,
// the machine.
import { html } from "hono/html";
import { lanes } from "../mail/kinds.ts";
import { areaChart } from "./chart.ts";
import type { Figures } from "./figures.ts";
import type { Markup } from "./page.ts";
import { facts, folded, quiet, section, table } from "./parts.ts";
import { type Speech, say } from "./words.ts";

export function sendingSection(figures: Figures, speech: Speech): Markup {
  const { words, number, span, time } = speech;
  const { queue, now, outbox, lastAccepted } = figures;
  const rows = (Object.keys(lanes) as (keyof typeof lanes)[]).map((name) => {
    const { queued = 0, oldestDueAt = null } = queue.find(({ lane }) => lane === lanes[name]) ?? {};
    const waits = oldestDueAt === null ? "–" : span(Date.parse(now) - Date.parse(oldestDueAt));
    return [words.lanes[name], number(queued), waits];
  });
  return section("sending", words.sending, [
    html`<h3>${words.quota}</h3>`,
    ...quota(figures, speech),
    html`<h3>${words.lane}</h3>`,
    table({ caption: words.lane, head: ["", words.queued, words.since], rows }),
    facts([
      [words.lastAccepted, lastAccepted === null ? words.never : time(lastAccepted)],
      [words.inDoubt, number(outbox.inDoubt)],
      [words.failed, number(outbox.failed)],
    ]),
  ]);
}

function quota({ quota: { limit, used, hours } }: Figures, speech: Speech): readonly Markup[] {
  const { words, number } = speech;
  const usedNow = number(used);
  if (limit === null) return [html`<p class="big">${say(words.noQuota, { used: usedNow })}</p>`];
  const later = number(hours.at(-1) ?? used);
  const says = say(words.chartQuota, { used: usedNow, limit: number(limit), later });
  const chart = areaChart({
    ...{ values: hours, says },
    from: words.now,
    to: say(words.inHours, { hours: String(hours.length - 1) }),
    cap: { at: limit, name: say(words.limit, { limit: number(limit) }) },
  });
  const rows = hours.map((count, hour) => {
    return [hour === 0 ? words.now : say(words.inHours, { hours: String(hour) }), number(count)];
  });
  return [
    html`<p class="big">${say(words.quotaOf, { used: usedNow, limit: number(limit) })}</p>`,
    chart,
    quiet(words.quotaNote),
    folded(
      words.quotaTable,
      table({ caption: words.quotaTable, head: [words.hour, words.used], rows }),
    ),
  ];
}

export function mailboxSection({ inbox, lastContact }: Figures, speech: Speech): Markup {
  const { words, number, time } = speech;
  return section("mailbox", words.mailbox, [
    facts([
      [words.lastContact, lastContact === null ? words.never : time(lastContact)],
      [words.handled, number(inbox.handled)],
      [words.quarantined, number(inbox.quarantined)],
    ]),
  ]);
}

export function brakesSection(figures: Figures, speech: Speech): Markup {
  const { words, number, time } = speech;
  const { pause, breaker, waiting, gathered } = figures;
  const sentences = [
    ...(pause === null
      ? []
      : [`${say(words.pauseUntil, { time: time(pause.until) })} (${words.pauses[pause.cause]}).`]),
    ...(breaker === null ? [] : [say(words.breaker, { time: time(breaker.openedAt) })]),
  ];
  const held = [
    ...Object.entries(waiting).map(([name, count]) => {
      return [`${words.bound} (${name})`, number(count)] as const;
    }),
    ...(gathered === 0 ? [] : [[words.gathered, number(gathered)] as const]),
  ];
  const isFree = sentences.length + held.length === 0;
  return section("brakes", words.brakes, [
    ...(isFree ? [quiet(words.noBrake)] : []),
    ...sentences.map((sentence) => html`<p>${sentence}</p>`),
    ...(held.length === 0 ? [] : [facts(held)]),
  ]);
}

export function machineSection(figures: Figures, speech: Speech): Markup {
  const { words, time, span, bytes } = speech;
  const { lastBackup, freeBytes, version, startedAt, now } = figures;
  return section("machine", words.machine, [
    facts([
      [words.lastBackup, lastBackup === null ? words.noBackup : time(lastBackup)],
      [words.freeDisk, freeBytes === null ? "–" : bytes(freeBytes)],
      [words.uptime, span(Date.parse(now) - Date.parse(startedAt))],
      [words.version, version],
    ]),
  ]);
}

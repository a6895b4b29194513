// The dashboard's sections about people and what they wrote, in numbers: members, reports, bulletins.
import { html } from "hono/html";
import { dayMs } from "../clock.ts";
import { wordsFor } from "../forecast-words.ts";
import type { OpenReport } from "../store/watch-figures.ts";
import { areaChart } from "./chart.ts";
import type { BulletinFigures, Figures, PartnershipFigures } from "./figures.ts";
import type { Markup } from "./page.ts";
import { folded, quiet, section, table } from "./parts.ts";
import { type Speech, say } from "./words.ts";

export function membersSection({ partnerships, unplaced }: Figures, speech: Speech): Markup {
  const { words, number, month } = speech;
  const cards = partnerships.map((one) => memberCard(one, speech));
  const months = partnerships[0]?.months ?? [];
  const monthRows = months.map(({ month: name }, index) => {
    return [month(name), ...partnerships.map((one) => number(one.months[index]?.members ?? 0))];
  });
  return section("members", words.members, [
    html`<div class="cards">${cards}</div>`,
    ...(unplaced === 0 ? [] : [quiet(say(words.unplaced, { count: number(unplaced) }))]),
    folded(
      words.monthsTable,
      table({
        caption: words.monthsTable,
        head: [words.month, ...partnerships.map(({ name }) => name)],
        rows: monthRows,
      }),
    ),
  ]);
}

function memberCard({ name, members, months }: PartnershipFigures, speech: Speech): Markup {
  const { words, number, month } = speech;
  const { active, paused, suspended, pending } = members;
  const others = [
    [paused, words.paused],
    [suspended, words.suspended],
    [pending, words.pending],
  ] as const;
  const details = others
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${number(count)} ${what}`)
    .join(", ");
  const [first, last] = [months[0], months.at(-1)];
  const [from, to] = [month(first?.month ?? "2000-01"), month(last?.month ?? "2000-01")];
  const says = say(words.chartMembers, {
    ...{ name, from, to },
    first: number(first?.members ?? 0),
    last: number(last?.members ?? 0),
  });
  const chart = areaChart({ values: months.map((one) => one.members), says, from, to });
  const total = number(active + paused + suspended);
  return html`<div class="card"><h3>${name}</h3>
<p><strong>${total}</strong> ${words.membersNow} <span class="quiet">${details}</span></p>${chart}</div>`;
}

const freshMs = 3 * dayMs;
const oldMs = 14 * dayMs;

export function reportsSection(figures: Figures, speech: Speech): Markup {
  const { partnerships, cityReports, now } = figures;
  const { words, number, span } = speech;
  const groups = [
    ...partnerships.map(({ name, reports }) => ({ name, reports })),
    { name: words.city, reports: cityReports },
  ].filter(({ reports }) => reports.length > 0);
  const ageOf = ({ createdAt }: OpenReport) => Date.parse(now) - Date.parse(createdAt);
  if (groups.length === 0) return section("reports", words.reports, [quiet(words.none)]);
  const rows = groups.map(({ name, reports }) => {
    const ages = reports.map(ageOf);
    const isReceived = ({ state }: OpenReport) => state === "received";
    return [
      ...[name, number(reports.length), number(reports.filter(isReceived).length)],
      number(ages.filter((age) => age < freshMs).length),
      number(ages.filter((age) => age >= freshMs && age < oldMs).length),
      number(ages.filter((age) => age >= oldMs).length),
      span(Math.max(...ages)),
    ];
  });
  const { partnership, open, waiting, fresh, days, old, oldest } = words;
  const isLate = (row: number) => {
    const reports = groups[row]?.reports ?? [];
    return reports.some((report) => report.state === "received" && ageOf(report) >= oldMs);
  };
  return section("reports", words.reports, [
    table({
      caption: words.reports,
      head: [partnership, open, waiting, fresh, days, old, oldest],
      ...{ rows, isLate, isStacked: true },
    }),
    quiet(words.reportsNote),
  ]);
}

export function bulletinsSection({ bulletins, now }: Figures, speech: Speech): Markup {
  const { words } = speech;
  if (bulletins.length === 0)
    return section("bulletins", words.bulletins, [quiet(words.noBulletin)]);
  const cards = bulletins.map((one) => bulletinCard(one, now, speech));
  return section("bulletins", words.bulletins, [html`<div class="cards">${cards}</div>`]);
}

function bulletinCard(bulletin: BulletinFigures, now: string, speech: Speech): Markup {
  const { words, number, language, timezone } = speech;
  const { recipients, sent, failed } = bulletin;
  const name = `${say(words.bulletin, { id: String(bulletin.id) })} · ${bulletin.partnership}`;
  const done = say(words.progress, { sent: number(sent), recipients: number(recipients) });
  const refused = failed === 0 ? "" : `, ${say(words.refused, { failed: number(failed) })}`;
  const last = wordsFor(bulletin.days, { now, timezone, language }).at(-1);
  const isWaiting = last !== undefined && last.count !== "0";
  const end = isWaiting ? say(words.completeBy, last) : words.nearlyDone;
  return html`<div class="card"><h3>${name}</h3>
<p>${done}${refused}</p>
<progress max="${recipients}" value="${sent + failed}" aria-label="${done}"></progress>
<p class="quiet">${end}</p></div>`;
}

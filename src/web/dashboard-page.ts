// The dashboard from its figures: what is wrong first, then people, reports, bulletins, sending, the machine.
// It reads nothing by itself.
import { html } from "hono/html";
import type { Figures } from "./figures.ts";
import { framed, type Markup } from "./page.ts";
import { bulletinsSection, membersSection, reportsSection } from "./people-sections.ts";
import {
  brakesSection,
  machineSection,
  mailboxSection,
  sendingSection,
} from "./traffic-sections.ts";
import { languageNames, type Speech } from "./words.ts";

export function dashboardPage(figures: Figures, speech: Speech): Markup {
  const { words, time } = speech;
  const title = `PLP ${figures.city} · ${words.title}`;
  const asOf = html`${words.asOf} <time datetime="${figures.now}">${time(figures.now)}</time>`;
  const body = html`<a class="skip" href="#content">${words.skip}</a>
<header><div class="wide"><h1>${title}</h1>
<p>${asOf} · <a href="?lang=${speech.language}">${words.refresh}</a></p>
${languages(speech)}</div></header>
<main id="content" class="wide">
${healthSection(figures, speech)}
${tiles(figures, speech)}
${membersSection(figures, speech)}
${reportsSection(figures, speech)}
${bulletinsSection(figures, speech)}
${sendingSection(figures, speech)}
<div class="two">${mailboxSection(figures, speech)}${brakesSection(figures, speech)}</div>
${machineSection(figures, speech)}
</main>
<footer class="wide"><p>${words.readOnly}</p></footer>`;
  return framed(speech, title, body);
}

function languages({ language, words }: Speech): Markup {
  const links = Object.entries(languageNames).map(([code, name]) => {
    return code === language
      ? html`<li><a href="?lang=${code}" lang="${code}" aria-current="true">${name}</a></li>`
      : html`<li><a href="?lang=${code}" lang="${code}" hreflang="${code}">${name}</a></li>`;
  });
  return html`<nav aria-label="${words.language}"><ul>${links}</ul></nav>`;
}

function healthSection({ failing }: Figures, { words }: Speech): Markup {
  if (failing.length === 0) {
    return html`<section class="health" aria-labelledby="health"><h2 id="health">${words.allWell}</h2></section>`;
  }
  const items = failing.map(({ part }) => html`<li>${words.parts[part]}</li>`);
  return html`<section class="health bad" aria-labelledby="health"><h2 id="health">${words.trouble}</h2><ul>${items}</ul></section>`;
}

function tiles(figures: Figures, { words, number }: Speech): Markup {
  const { partnerships, cityReports, queue, quota } = figures;
  const members = partnerships.reduce((sum, one) => sum + countMembers(one), 0);
  const reports = partnerships.reduce((sum, one) => sum + one.reports.length, cityReports.length);
  const waiting = queue.reduce((sum, { queued }) => sum + queued, 0);
  const share =
    quota.limit === null ? number(quota.used) : `${number(quota.used)} / ${number(quota.limit)}`;
  const entries = [
    [words.members, number(members)],
    [words.reports, number(reports)],
    [words.lane, number(waiting)],
    [words.quota, share],
  ].map(([name = "", value = ""]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`);
  return html`<dl class="tiles" aria-label="${words.overview}">${entries}</dl>`;
}

function countMembers({ members }: Figures["partnerships"][number]): number {
  return members.active + members.paused + members.suspended;
}

// One letter: its headers, its HTML in a frame that may do nothing, its text, its source and its files.
import { html } from "hono/html";
import type { Mail } from "../mailboxes.ts";
import { addressOf, type Markup, nothing, type Show, shows, timeIn, type View } from "./parts.ts";

const labels = {
  letter: "viewLetter",
  text: "viewText",
  headers: "viewHeaders",
  source: "viewSource",
} as const satisfies Record<Show, string>;

export function letterPane(view: View, mail: Mail): Markup {
  const { words, person } = view;
  const { shown } = mail;
  const reply = mail.box === "in" ? replyLink(view, mail) : nothing;
  const tabs = shows.map((show) => tab(view, mail, show));
  return html`<article id="letter" class="letter" aria-labelledby="letter-title" tabindex="-1">
<h3 id="letter-title">${shown.subject || "–"}</h3>
<dl class="head">
<dt>${words.ui.from}</dt><dd>${shown.fromName} <span class="address">${shown.from}</span></dd>
<dt>${words.ui.to}</dt><dd><span class="address">${shown.to}</span></dd>
<dt>${words.ui.date}</dt><dd>${timeIn(view, mail.at, "long")}</dd>
</dl>
<div class="bar">${reply}<nav class="views" aria-label="${words.ui.views}">${tabs}</nav></div>
${content(view, mail)}
${files(view, mail)}
<p class="hidden">${person.name}</p>
</article>`;
}

function replyLink({ words, person }: View, mail: Mail): Markup {
  return html`<a id="reply" class="button primary" href="/compose?as=${person.id}&amp;letter=${mail.id}">${words.ui.reply}</a>`;
}

function tab({ words, person, show: chosen }: View, mail: Mail, show: Show): Markup {
  const isHere = show === chosen ? "true" : "false";
  return html`<a id="view-${show}" href="${addressOf(person.id, mail.id, show)}#letter" aria-current="${isHere}">${words.ui[labels[show]]}</a>`;
}

function content(view: View, mail: Mail): Markup {
  const { words, show, person } = view;
  if (show === "headers") return headers(mail);
  if (show === "source") return sourceFrame(mail, words.ui.viewSource);
  if (show === "text" || mail.shown.html === null) {
    return html`<pre class="text" tabindex="0" aria-label="${words.ui.text}">${mail.shown.text}</pre>`;
  }
  // No scripts, no origin, no forms: only a click on a button of the letter's may lead on, and every
  // link in it was written anew to lead into the composer (letter-page.ts).
  return html`<iframe class="frame" title="${words.ui.frame}" src="/letters/${mail.id}/page?as=${person.id}"
 sandbox="allow-top-navigation-by-user-activation" referrerpolicy="no-referrer"></iframe>`;
}

function sourceFrame(mail: Mail, title: string): Markup {
  return html`<iframe class="frame" title="${title}" src="/letters/${mail.id}/source" sandbox=""></iframe>`;
}

const important =
  /^(?:from|to|reply-to|subject|date|message-id|in-reply-to|references|authentication-results|auto-submitted|x-plp-kind|list-.*|precedence)$/i;

function headers(mail: Mail): Markup {
  const lines = mail.shown.headers.filter(({ name }) => important.test(name)).map(headerLine);
  return html`<dl class="headers">${lines}</dl>`;
}

function headerLine({ name, value }: { name: string; value: string }): Markup {
  return html`<dt>${name}</dt><dd>${value}</dd>`;
}

function files({ words }: View, mail: Mail): Markup {
  if (mail.shown.files.length === 0) return nothing;
  const links = mail.shown.files.map((file, index) => fileLink(mail, file.name, index));
  return html`<div class="files"><h4>${words.ui.files}</h4><ul>${links}</ul></div>`;
}

function fileLink(mail: Mail, name: string, index: number): Markup {
  return html`<li><a class="button" href="/letters/${mail.id}/files/${index}" target="_blank" rel="noopener">${name}</a></li>`;
}

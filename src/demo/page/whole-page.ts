// The whole page, from its parts. It holds no style and no script: both are files of their own.
import { html } from "hono/html";
import { fill } from "../words.ts";
import { composerPane, type Filled } from "./composer-pane.ts";
import { failureBar, storyBar, topBar } from "./controls.ts";
import { mailboxPane } from "./mailbox-pane.ts";
import { officePane } from "./office-pane.ts";
import { type Markup, nothing, type View } from "./parts.ts";
import { peoplePane } from "./people-pane.ts";

/** With `filled` the composer stands in the middle, else the mailbox. */
export function wholePage(view: View, filled: Filled | null): Markup {
  const { words, sandbox, person, said } = view;
  const { ui } = words;
  const middle = filled === null ? mailboxPane(view) : composerPane(view, filled);
  const told = said === "" ? nothing : saidNote(said);
  return html`<!doctype html>
<html lang="${sandbox.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${fill(ui.mailbox, { name: person.name })} – ${ui.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/style.css">
<script src="/sandbox.js" defer></script>
</head>
<body>
<a class="skip" href="#mailbox">${ui.skip}</a>
${topBar(view)}
<div class="strip">${storyBar(view)}${failureBar(view)}</div>
${told}
<p id="news" class="hidden" role="status"></p>
${newest(view)}
<div class="panes">${peoplePane(view)}${middle}${officePane(view)}</div>
<nav class="tabs" aria-label="${ui.tabs}"><a href="#people">${ui.tabPeople}</a><a href="#mailbox">${ui.tabMailbox}</a><a href="#office">${ui.tabOffice}</a></nav>
</body>
</html>`;
}

function saidNote(said: string): Markup {
  return html`<p class="said" role="status">${said}</p>`;
}

/** What the script says aloud when it changes: the newest letter of the chosen person. */
function newest({ words, sandbox, person }: View): Markup {
  const mail = sandbox.mailboxes.listOf(person.id).find(({ box }) => box === "in");
  const { name } = person;
  const told =
    mail === undefined ? "" : fill(words.ui.newLetter, { name, subject: mail.shown.subject });
  return html`<div id="newest" hidden data-live>${told}</div>`;
}

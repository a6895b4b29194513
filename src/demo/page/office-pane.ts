// What the office understood and did, newest first: one card a letter, or a move of its clock.
import { html } from "hono/html";
import type { Caused } from "../../store/outbox-causes.ts";
import type { Cue } from "../../understanding/meaning.ts";
import type { Change, Happening, Understood } from "../happenings.ts";
import { getPerson } from "../people.ts";
import { fill, wordFor } from "../words.ts";
import { nameOf } from "./mailbox-pane.ts";
import { addressOf, type Markup, nothing, timeIn, type View } from "./parts.ts";

const cardsMax = 25;
const cuesMax = 6;

export function officePane(view: View): Markup {
  const { sandbox, words } = view;
  const all = sandbox.happenings().slice(0, cardsMax);
  const caused = sandbox.listCaused();
  const cards = all.map((one, index) => card(view, one, { caused, isOpen: index === 0 }));
  const empty = all.length === 0 ? emptyNote(words.ui.emptyOffice) : nothing;
  return html`<aside id="office" class="pane office" aria-labelledby="office-title" data-live>
<h2 id="office-title">${words.ui.office}</h2>${empty}${cards}
</aside>`;
}

function emptyNote(words: string): Markup {
  return html`<p class="empty">${words}</p>`;
}

interface Beside {
  readonly caused: readonly Caused[];
  readonly isOpen: boolean;
}

function card(view: View, happening: Happening, { caused, isOpen }: Beside): Markup {
  const { letter } = happening;
  const left =
    letter === null
      ? happening.left
      : caused.filter(({ causedBy }) => causedBy === letter.messageId);
  const parts = [
    understoodPart(view, happening),
    changesPart(view, happening.changes),
    leftPart(view, left),
    letter === null ? nothing : donePart(view, happening),
  ];
  const open = isOpen ? "open" : "";
  return html`<details id="card-${happening.id}" class="card" data-keep="${open}">
<summary id="sum-${happening.id}"><span class="title">${titleOf(view, happening)}</span>
<time datetime="${happening.at}">${timeIn(view, happening.at)}</time></summary>
${parts}</details>`;
}

function titleOf(view: View, { letter, at }: Happening): string {
  if (letter === null) return fill(view.words.ui.clockMoved, { time: timeIn(view, at, "long") });
  return `${getPerson(letter.from).name}${view.words.ui.colon}${letter.subject || "–"}`;
}

function understoodPart(view: View, { understood, letter }: Happening): Markup {
  if (letter === null) return nothing;
  const { words, person } = view;
  const { ui } = words;
  const role = wordFor(words.parts, letter.role);
  const identity = wordFor(words.identities, letter.identity);
  const link = letter.mailId === null ? nothing : openLink(view, letter.from, letter.mailId);
  const reply = letter.isReply ? line(ui.link, ui.isReply) : nothing;
  const facts = understood === null ? nothing : factsOf(view, understood);
  return html`<h3>${ui.understood} ${link}</h3>
<dl class="facts" data-person="${person.id}">${line(ui.sender, `${role}, ${identity}`)}${reply}${facts}</dl>
${whyPart(view, understood)}`;
}

function openLink({ words }: View, from: string, mailId: number): Markup {
  return html`<a id="open-${mailId}" class="small" href="${addressOf(from, mailId)}#letter">${words.ui.open}</a>`;
}

function factsOf({ words, sandbox }: View, understood: Understood): Markup {
  const { ui } = words;
  const { kind, intent, theme, urgent, language, confidence } = understood;
  const names = new Intl.DisplayNames([sandbox.language], { type: "language" });
  const spoken = language === "und" ? "–" : (names.of(language) ?? language);
  const order = orderOf(understood, ui);
  if (order !== null) return line(ui.order, order);
  const danger = urgent === true ? ui.urgent : ui.notUrgent;
  return html`${line(ui.origin, wordFor(words.origins, kind))}
${line(ui.intent, wordFor(words.intents, intent))}
${theme === null ? nothing : line(ui.theme, wordFor(words.themes, theme))}
${urgent === null ? nothing : line(ui.urgency, danger)}
${line(ui.language, spoken)}
${line(ui.confidence, `${Math.round(confidence * 100)} %`)}`;
}

/** A word that the office obeys says all; null for what is written freely. */
function orderOf({ act }: Understood, { yes, no }: { yes: string; no: string }): string | null {
  if (act === "yes") return yes;
  if (act === "no") return no;
  return act.startsWith("command:") ? act.slice("command:".length) : null;
}

function line(name: string, value: string): Markup {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}

function whyPart(view: View, understood: Understood | null): Markup {
  if (understood === null || understood.kind !== "person") return nothing;
  if (orderOf(understood, view.words.ui) !== null) return nothing;
  const cues = understood.cues.slice(0, cuesMax).map((cue) => cueLine(view, cue));
  const none = understood.cues.length === 0 ? emptyNote(view.words.ui.noCue) : nothing;
  return html`<h4>${view.words.ui.why}</h4>${none}<ul class="cues">${cues}</ul>`;
}

function cueLine({ words }: View, cue: Cue): Markup {
  const [about = "", what = ""] = cue.for.split(":");
  const known: Readonly<Record<string, string>> = { ...words.intents, ...words.themes };
  const for1 =
    about === "language"
      ? `${words.cues.language} ${what}`
      : what === ""
        ? wordFor(words.cues, about)
        : `${words.cues.speaksFor} ${quoted(words, wordFor(known, what))}`;
  const learned = cue.learned ? ` (${words.ui.learned})` : "";
  return html`<li><q>${cue.words}</q> ${words.cueParts[cue.part]}${words.ui.colon}${for1}, ${cue.weight}${learned}</li>`;
}

function quoted({ ui }: View["words"], text: string): string {
  return fill(ui.quoted, { text });
}

function changesPart({ words }: View, changes: readonly Change[]): Markup {
  if (changes.length === 0) return nothing;
  const lines = changes.map(({ what, which, from, to }) => {
    const before = from === null ? words.ui.newThing : wordFor(words.states, from);
    return changeLine(
      `${words.ui[what]} ${which}${words.ui.colon}`,
      before,
      wordFor(words.states, to),
    );
  });
  return html`<h3>${words.ui.changes}</h3><ul class="changes">${lines}</ul>`;
}

function changeLine(which: string, before: string, after: string): Markup {
  return html`<li>${which}${before} → <strong>${after}</strong></li>`;
}

function leftPart(view: View, left: readonly Caused[]): Markup {
  const { ui } = view.words;
  const lines = left.map((one) => leftLine(view, one));
  const none = left.length === 0 ? emptyNote(ui.nothingLeft) : nothing;
  return html`<h3>${ui.left}</h3>${none}<ul class="left">${lines}</ul>`;
}

function leftLine(view: View, { kind, recipient, state }: Caused): Markup {
  const { words } = view;
  return html`<li><span class="tag ${kind === "urgent-advice" ? "urgent" : ""}">${wordFor(words.kinds, kind)}</span>
→ ${nameOf(view, recipient)} <span class="state ${state}">${wordFor(words.letterStates, state)}</span></li>`;
}

function donePart({ words }: View, { done }: Happening): Markup {
  if (done === null) return nothing;
  const logged = done.reason === "" ? done.handler : `${done.handler}: ${done.reason}`;
  return html`<h3>${words.ui.logged}</h3><p class="logged"><code lang="en">${logged}</code></p>`;
}

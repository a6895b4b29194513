// The upper part of the page: the story, the office's clock, and failures on request.
import { html } from "hono/html";
import { moves } from "../clock.ts";
import { listScenes } from "../scenes.ts";
import { fill, hardSpaces } from "../words.ts";
import { actButton, hereOf, type Markup, nothing, timeIn, type View } from "./parts.ts";

export function topBar(view: View): Markup {
  const { ui } = view.words;
  return html`<header class="top">
<div class="brand"><h1>${ui.title}</h1><p>${ui.lead}</p></div>
<div id="clock" class="clock" data-live>${clock(view)}</div>
</header>`;
}

function clock(view: View): Markup {
  const { words, sandbox } = view;
  const { ui } = words;
  const buttons = moves.map((move) => {
    return actButton(view, {
      ...{ path: "/clock", name: "move", value: move, id: `clock-${move}` },
      label: ui[move],
    });
  });
  const busy = sandbox.isMoving() ? busyNote(ui.moving) : nothing;
  return html`<p class="now"><span class="label">${ui.clock}</span>
<strong>${timeIn(view, sandbox.now().toISOString(), "long")}</strong></p>
<div class="buttons" role="group" aria-label="${ui.clockMoves}">${buttons}</div>${busy}`;
}

function busyNote(words: string): Markup {
  return html`<p class="busy" role="status">${words}</p>`;
}

export function storyBar(view: View): Markup {
  const { ui } = view.words;
  const { played } = view.sandbox.scene;
  const scenes = listScenes(view.sandbox.language);
  const last = scenes[played - 1];
  const next = scenes[played];
  const told =
    last === undefined
      ? lead(fill(ui.storyLead, { count: scenes.length }))
      : lastScene(last, fill(ui.step, { number: played, count: scenes.length }));
  const buttons = next === undefined ? lead(ui.storyEnd) : storyButtons(view, next.title);
  return html`<section id="story" class="story" aria-labelledby="story-title" data-live>
<h2 id="story-title">${ui.story}</h2><div class="told">${told}</div>${buttons}
</section>`;
}

function lead(words: string): Markup {
  return html`<p>${words}</p>`;
}

function lastScene({ title, why }: { title: string; why: string }, step: string): Markup {
  return html`<p class="step"><span class="label">${step}</span> <strong>${hardSpaces(title)}.</strong> ${hardSpaces(why)}</p>`;
}

function storyButtons(view: View, next: string): Markup {
  const { ui } = view.words;
  const label = view.sandbox.scene.played === 0 ? ui.first : ui.next;
  return html`<div class="bar"><form id="story-form" method="post" action="/story">
<input type="hidden" name="back" value="${hereOf(view)}">
<button id="story-next" class="button primary" title="${next}">${label}</button></form>
<button id="story-auto" class="button" type="button" hidden aria-pressed="false"
 data-play="${ui.auto}" data-pause="${ui.pause}">${ui.auto}</button></div>`;
}

export function failureBar(view: View): Markup {
  const { sandbox, words, person } = view;
  const { failures } = sandbox;
  const { ui } = words;
  const isUp = failures.isSmtpUp();
  const [isAway, isGone] = [failures.isAway(person.id), failures.isGone(person.id)];
  const buttons = [
    actButton(view, {
      ...{ path: "/smtp", name: "state", value: isUp ? "down" : "up", id: "smtp" },
      ...{ label: isUp ? ui.smtpDown : ui.smtpUp, isPressed: !isUp },
    }),
    actButton(view, {
      ...{ path: "/forge", name: "forge", value: "yes", id: "forge", label: ui.forge },
    }),
    actButton(view, {
      ...{ path: "/away", name: "person", value: person.id, id: "away", isPressed: isAway },
      label: fill(isAway ? ui.awayOff : ui.awayOn, { name: person.name }),
    }),
    actButton(view, {
      ...{ path: "/gone", name: "person", value: person.id, id: "gone", isPressed: isGone },
      label: fill(isGone ? ui.goneOff : ui.goneOn, { name: person.name }),
    }),
  ];
  const warning = isUp ? nothing : warningNote(ui.smtpIsDown);
  return html`<section id="failures" class="failures" aria-labelledby="failures-title" data-live>
<details id="failures-box" data-keep=""><summary id="failures-sum"><h2 id="failures-title">${ui.failures}</h2></summary>
<p class="hint">${ui.forgeHint}</p><div class="buttons">${buttons}</div></details>${warning}
</section>`;
}

function warningNote(words: string): Markup {
  return html`<p class="warning" role="status">${words}</p>`;
}

// What the sections of the dashboard are made of: a titled section, a table, a list of facts.
import { html } from "hono/html";
import type { Markup } from "./page.ts";

export function section(id: string, title: string, content: readonly Markup[]): Markup {
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${content}</section>`;
}

interface Table {
  /** What it shows, for those who do not see where it stands. */
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of each is its heading. */
  readonly rows: readonly (readonly string[])[];
  /** Rows that somebody should look at. */
  readonly isLate?: (row: number) => boolean;
  /** On a phone each row stands by itself, its cells under each other with their names. */
  readonly isStacked?: boolean;
}

export function table(given: Table): Markup {
  const { caption, head, rows, isLate = () => false, isStacked = false } = given;
  const heads = head.map((cell) => html`<th scope="col">${cell}</th>`);
  const body = rows.map(([first = "", ...cells], index) => {
    const others = cells.map(
      (cell, at) => html`<td data-name="${head[at + 1] ?? ""}">${cell}</td>`,
    );
    const name = isLate(index) ? "late" : "";
    return html`<tr class="${name}"><th scope="row">${first}</th>${others}</tr>`;
  });
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0">
<table class="${isStacked ? "stack" : ""}"><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table></div>`;
}

export function facts(rows: readonly (readonly [string, string])[]): Markup {
  const entries = rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`);
  return html`<dl class="facts">${entries}</dl>`;
}

/** Shown on a click: no script is needed. */
export function folded(title: string, content: Markup): Markup {
  return html`<details><summary>${title}</summary>${content}</details>`;
}

export function quiet(text: string): Markup {
  return html`<p class="quiet">${text}</p>`;
}

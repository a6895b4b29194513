// The frame of a page: its head, its language, its sheet; and a page that says one thing alone.
import { html } from "hono/html";
import { css } from "./style.ts";
import type { Speech } from "./words.ts";

/** Escaped already, as Hono's templates give it. */
export type Markup = ReturnType<typeof html> | string;

export function framed({ language }: Speech, title: string, body: Markup): Markup {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${css}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** A page with a heading and what follows it, in the middle. */
export function alone(speech: Speech, title: string, content: readonly Markup[]): Markup {
  const body = html`<main class="alone"><section><h1>${title}</h1>${content}</section></main>`;
  return framed(speech, title, body);
}

export function paragraph(text: string): Markup {
  return html`<p>${text}</p>`;
}

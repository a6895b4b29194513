// Small things that every part of the page needs: what it shows, links, times, forms that act. They know
// no part of the page.
import { html } from "hono/html";
import type { Mail } from "../mailboxes.ts";
import type { Person } from "../people.ts";
import type { Sandbox } from "../sandbox.ts";
import type { Words } from "../words/fr.ts";

export type Markup = ReturnType<typeof html>;

export interface View {
  readonly sandbox: Sandbox;
  readonly words: Words;
  readonly person: Person;
  readonly mail: Mail | null;
  readonly show: Show;
  /** What was said after the last click; empty for most. */
  readonly said: string;
}

export const shows = ["letter", "text", "headers", "source"] as const;
export type Show = (typeof shows)[number];

export const nothing = html``;

export function addressOf(as: string, letter?: number, show?: Show): string {
  const query = new URLSearchParams({
    as,
    ...(letter !== undefined && { letter: String(letter) }),
    ...(show !== undefined && show !== "letter" && { show }),
  });
  return `/?${query}`;
}

/** Of this view, to come back to after something was done. */
export function hereOf({ person, mail, show }: View): string {
  return addressOf(person.id, mail?.id, show);
}

/** A button that does something: a form of its own. */
export function actButton(
  view: View,
  act: {
    path: string;
    name: string;
    value: string;
    label: string;
    id: string;
    isPressed?: boolean;
  },
): Markup {
  const pressed = act.isPressed ? "button pressed" : "button";
  return html`<form method="post" action="${act.path}">
<input type="hidden" name="back" value="${hereOf(view)}">
<input type="hidden" name="as" value="${view.person.id}">
<button id="${act.id}" class="${pressed}" name="${act.name}" value="${act.value}">${act.label}</button>
</form>`;
}

/** As in `mar. 24 nov. 17:25`, or in full. */
export function timeIn({ sandbox }: View, at: string, length: "short" | "long" = "short"): string {
  const parts =
    length === "long"
      ? ({ dateStyle: "full", timeStyle: "short" } as const)
      : ({ day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" } as const);
  const locale = sandbox.language === "en" ? "en-GB" : `${sandbox.language}-BE`;
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: sandbox.timezone }).format(
    new Date(at),
  );
}

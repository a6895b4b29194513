// The chosen person's mailbox as a mail program shows it: the list, and the chosen letter.
import { html } from "hono/html";
import type { Mail } from "../mailboxes.ts";
import { findByEmail, officeAddress } from "../people.ts";
import { fill, wordFor } from "../words.ts";
import { letterPane } from "./letter-pane.ts";
import { addressOf, type Markup, nothing, timeIn, type View } from "./parts.ts";

export function mailboxPane(view: View): Markup {
  const { words, person, mail } = view;
  const letter = mail === null ? nothing : letterPane(view, mail);
  return html`<main id="mailbox" class="pane mailbox" tabindex="-1">
<div class="bar"><h2>${fill(words.ui.mailbox, { name: person.name })}</h2>
<a id="write" class="button primary" href="/compose?as=${person.id}">${words.ui.write}</a></div>
${letterList(view)}
${letter}
</main>`;
}

function letterList(view: View): Markup {
  const { sandbox, words, person } = view;
  const mails = sandbox.mailboxes.listOf(person.id);
  const rows = mails.map((mail) => row(view, mail));
  const empty = mails.length === 0 ? emptyNote(words.ui.empty) : nothing;
  return html`<div id="list" class="list" data-live>${empty}<ul>${rows}</ul></div>`;
}

function emptyNote(words: string): Markup {
  return html`<p class="empty">${words}</p>`;
}

function row(view: View, mail: Mail): Markup {
  const { words, person } = view;
  const { shown } = mail;
  const isHere = view.mail?.id === mail.id;
  const who =
    mail.box === "out"
      ? fill(words.ui.toWhom, { name: nameOf(view, shown.to) })
      : nameOf(view, shown.from);
  const kind = shown.kind === "" ? "" : wordFor(words.kinds, shown.kind);
  const tag = kind === "" ? nothing : kindTag(kind, shown.kind === "urgent-advice");
  const state = mail.isSeen ? "" : "unseen";
  const unread = mail.isSeen ? nothing : html`<span class="hidden">${words.ui.unreadOne}</span>`;
  const box = mail.box === "out" ? "sent" : "got";
  return html`<li><a id="mail-${mail.id}" class="row ${state} ${box}" href="${addressOf(person.id, mail.id)}#letter"
 aria-current="${isHere ? "true" : "false"}">${unread}<span class="from">${who}</span>
<time class="at" datetime="${mail.at}">${timeIn(view, mail.at)}</time>
<span class="subject">${shown.subject || "–"}</span> ${tag}</a></li>`;
}

function kindTag(kind: string, isUrgent: boolean): Markup {
  return html`<span class="tag ${isUrgent ? "urgent" : ""}">${kind}</span>`;
}

/** A person's name, the office's, or the address. */
export function nameOf({ words }: View, address: string): string {
  const plain = address.replace(/\+[^@]{0,100}@/, "@").toLowerCase();
  if (plain === officeAddress) return words.ui.office1;
  return findByEmail(address)?.name ?? address;
}

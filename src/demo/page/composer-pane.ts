// The composer: writes as the chosen person, empty, as a reply, from a letter's button or from an example.
import { html } from "hono/html";
import { type Example, listExamples, pictureName } from "../examples.ts";
import { fill } from "../words.ts";
import { addressOf, type Markup, nothing, type View } from "./parts.ts";

export interface Filled {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The example that it was filled in from. */
  readonly example: string | null;
  readonly hasPicture: boolean;
}

/** `view.mail` is the letter that is answered. */
export function composerPane(view: View, filled: Filled): Markup {
  const { words, person, mail } = view;
  const answered = mail === null ? nothing : answeredNote(view);
  const picture = filled.hasPicture ? pictureChoice(view) : nothing;
  return html`<main id="mailbox" class="pane mailbox" tabindex="-1">
<h2>${fill(words.ui.composer, { name: person.name })}</h2>
${examplePane(view, filled.example)}
<form id="composer" class="composer" method="post" action="/send" enctype="multipart/form-data">
${answered}
<input type="hidden" name="as" value="${person.id}">
<input type="hidden" name="letter" value="${mail?.id ?? ""}">
<label for="to">${words.ui.to}</label>
<input id="to" name="to" value="${filled.to}" autocomplete="off" spellcheck="false" required>
<label for="subject">${words.ui.subject}</label>
<input id="subject" name="subject" value="${filled.subject}" autocomplete="off">
<label for="text">${words.ui.text}</label>
<textarea id="text" name="text" rows="9" data-first>${filled.text}</textarea>
${picture}
<label for="files">${words.ui.addFiles}</label>
<input id="files" name="files" type="file" multiple>
<div class="bar"><button id="send" class="button primary">${words.ui.send}</button>
<a class="button" href="${addressOf(person.id, mail?.id)}">${words.ui.cancel}</a></div>
</form></main>`;
}

function answeredNote({ words, mail }: View): Markup {
  const subject = mail?.shown.subject ?? "";
  return html`<p class="answered">${fill(words.ui.replying, { subject })}</p>`;
}

function pictureChoice({ words }: View): Markup {
  return html`<label class="choice"><input type="checkbox" name="picture" value="yes" checked>
${fill(words.ui.addPicture, { file: pictureName })}</label>`;
}

function examplePane(view: View, chosen: string | null): Markup {
  const { words, sandbox, person } = view;
  const examples = listExamples(person, sandbox.mailboxes);
  if (examples.length === 0) return nothing;
  const links = examples.map((example) => exampleLink(view, example, chosen));
  return html`<section class="examples" aria-labelledby="examples-title">
<h3 id="examples-title">${words.ui.examples}</h3><p class="hint">${words.ui.examplesHint}</p>
<ul>${links}</ul></section>`;
}

function exampleLink({ words, person }: View, { key, answers }: Example, chosen: string | null) {
  const letter = answers === null ? "" : `&letter=${answers.id}`;
  const isHere = key === chosen ? "true" : "false";
  return html`<li><a id="example-${key}" class="button" aria-current="${isHere}"
 href="/compose?as=${person.id}&example=${key}${letter}">${words.examples[key].title}</a></li>`;
}

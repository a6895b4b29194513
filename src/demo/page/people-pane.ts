// The people on the left, each with what they are and how many letters wait unread.
import { html } from "hono/html";
import { type Person, people } from "../people.ts";
import { fill, wordFor } from "../words.ts";
import { addressOf, type Markup, type View } from "./parts.ts";

export function peoplePane(view: View): Markup {
  const entries = people.map((person) => entry(view, person));
  return html`<nav id="people" class="pane people" aria-labelledby="people-title" data-live>
<h2 id="people-title">${view.words.ui.people}</h2>
<ul>${entries}</ul>
</nav>`;
}

function entry(view: View, person: Person): Markup {
  const { sandbox, words } = view;
  const unread = sandbox.mailboxes.countUnread(person.id);
  const isHere = person.id === view.person.id;
  const what = describe(view, person);
  const badge = unreadBadge(view, unread);
  return html`<li><a id="person-${person.id}" href="${addressOf(person.id)}" class="person ${person.part}"
 aria-current="${isHere ? "page" : "false"}"><span class="face" aria-hidden="true">${initials(person.name)}</span>
<span class="who"><strong>${person.name}</strong> <span class="what">${what}</span></span> ${badge}
<span class="marks">${marks(view, person)}</span></a></li>`;

  function marks({ sandbox: { failures } }: View, { id }: Person): string {
    const away = failures.isAway(id) ? words.ui.isAway : "";
    const gone = failures.isGone(id) ? words.ui.isGone : "";
    return [away, gone].filter(Boolean).join(", ");
  }
}

/** What they are, and where they stand as a member. */
function describe({ sandbox, words }: View, { part, email, partnership }: Person): string {
  const state = sandbox.stateOf(email);
  const place = partnership === undefined ? "" : `, ${capital(partnership)}`;
  if (part === "citizen")
    return state === null ? words.parts.citizen : wordFor(words.states, state);
  if (part === "member") return `${wordFor(words.states, state ?? "left")}${place}`;
  return `${words.parts[part]}${place}`;
}

function unreadBadge({ words }: View, unread: number): Markup {
  if (unread === 0) return html``;
  const label = unread === 1 ? words.ui.unreadOne : fill(words.ui.unread, { count: unread });
  return html`<span class="count"><span aria-hidden="true">${unread}</span><span class="hidden">${label}</span></span>`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function initials(name: string): string {
  return name
    .replace("Insp. ", "")
    .split(" ")
    .map((word) => word.charAt(0))
    .join("")
    .slice(0, 2);
}

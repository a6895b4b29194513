// Which conversation a letter belongs to: the chain of replies that it continues, whatever its program
// stripped or changed. Only bounds ask; what a letter may do is decided by its tie alone.
import { isPast } from "./bounds.ts";
import { dayMs, shift } from "./clock.ts";
import type { Context, Received } from "./handler.ts";
import type { Letter } from "./mail/letter.ts";
import { isOfficeAddress } from "./mail/office-address.ts";
import { readTokens } from "./mail/reply-address.ts";
import { findConversation, listRecentWords } from "./store/conversations.ts";

const referencesMax = 20;
/** Lines of ours that are long enough to be nobody else's; one is an accident, two are a copy. */
const lineMin = 30;
const linesMin = 2;

/** Its name, such as `letter 12`: the same for all that follows from one letter. */
export function conversationOf(
  letter: Letter,
  { ledgerId, context }: { ledgerId: number; context: Context },
): string {
  const { store } = context;
  const addresses = [...letter.to, ...letter.cc, ...letter.deliveredTo];
  const ours = addresses.filter((address) => isOfficeAddress(address, context));
  const named = [...letter.inReplyTo, ...letter.references.toReversed()].slice(0, referencesMax);
  const answered = { tokens: readTokens(ours, letter.subject), messageIds: named };
  return findConversation(store, answered) ?? findEchoed(letter, context) ?? `letter ${ledgerId}`;
}

/** Whether who wrote this was asked what it means as often as a person needs to be. */
export function isAskedEnough({ letter, ledgerId }: Received, context: Context): boolean {
  const conversation = conversationOf(letter, { ledgerId, context });
  const to = letter.from.address;
  if (isPast("answersPerThread", { to, conversation, kind: "help" }, context)) return true;
  return isPast("unclearPending", { to }, context) || isPast("noticesPerDay", { to }, context);
}

/** The letter of ours whose lines stand in it unmarked: some programs answer so, and name nothing. */
function findEchoed({ from, words }: Letter, { store, now }: Context): string | null {
  const said = plain(words.fresh);
  if (said.length < lineMin * linesMin) return null;
  const recent = listRecentWords(store, { recipient: from.address, since: shift(now, -dayMs) });
  const echoed = recent.find(({ text }) => {
    const lines = text.split(/\r?\n/).map(plain);
    const held = lines.filter((line) => line.length >= lineMin && said.includes(line));
    return held.length >= linesMin;
  });
  return echoed?.conversation ?? null;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s{1,1000}/g, " ")
    .trim();
}

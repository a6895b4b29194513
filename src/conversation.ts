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
  return (
    findConversation(store, answered) ??
    findEchoed(letter, context)?.conversation ??
    `letter ${ledgerId}`
  );
}

/** Whether who wrote this was asked what it means as often as a person needs to be. */
export function isAskedEnough({ letter, ledgerId, tie }: Received, context: Context): boolean {
  const conversation = conversationOf(letter, { ledgerId, context });
  const to = letter.from.address;
  if (isPast("answersPerThread", { to, conversation, kind: "help" }, context)) return true;
  // Who has not said what the last one was, is not asked about the next.
  const isOpen = tie === null || tie.token.purpose === "meant";
  if (isOpen && isPast("unclearPending", { to }, context)) return true;
  return isPast("noticesPerDay", { to }, context);
}

/**
 * The letter without lines of ours that stand in it unmarked, as some programs quote: they are nobody's
 * wish. As it was where fewer than two are ours.
 */
export function withoutEcho(letter: Letter, context: Context): Letter {
  const echoed = findEchoed(letter, context);
  if (echoed === null) return letter;
  const lines = letter.words.fresh.split("\n");
  const fresh = lines.filter((line) => !echoed.lines.has(plain(line))).join("\n");
  return { ...letter, words: { ...letter.words, fresh: fresh.trim() } };
}

interface Echo {
  readonly conversation: string;
  /** The lines that are ours, as `plain` has them. */
  readonly lines: ReadonlySet<string>;
}

/** The letter of ours whose lines stand in it. */
function findEchoed({ from, words }: Letter, { store, now }: Context): Echo | null {
  const said = words.fresh.split("\n").map(plain);
  if (said.length < linesMin) return null;
  const recent = listRecentWords(store, { recipient: from.address, since: shift(now, -dayMs) });
  for (const { conversation, text } of recent) {
    const ours = new Set(text.split(/\r?\n/).map(plain));
    const held = said.filter((line) => line.length >= lineMin && ours.has(line));
    // Short lines are ours as well, once the long ones are.
    if (new Set(held).size >= linesMin) return { conversation, lines: ours };
  }
  return null;
}

/** Some quote the source of a letter, in quoted-printable (RFC 2045 section 6.7). */
function plain(line: string): string {
  const text = /=[0-9A-F]{2}/.test(line)
    ? Buffer.from(
        line.replace(/=([0-9A-F]{2})/g, (_, hex: string) => {
          return String.fromCharCode(Number.parseInt(hex, 16));
        }),
        "latin1",
      ).toString("utf8")
    : line;
  return text
    .toLowerCase()
    .replace(/\s{1,1000}/g, " ")
    .trim();
}

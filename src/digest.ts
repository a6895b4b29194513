// The city's digest of strangers' letters: packed, and answered. A reply to the digest as a whole goes to
// the entry that it names by its reference, or to the only one there is.
import type { Context, NewLetter, Received } from "./handler.ts";
import { isOwnTie } from "./identity.ts";
import { languageOf } from "./language.ts";
import { type Gathered, listEntriesBeside } from "./store/gathered-letters.ts";
import { findTokenById } from "./store/tokens.ts";

/** How long it can be answered: as long as any letter about a matter. */
const digestDays = 400;
/** One letter that a person can still read, and any server takes. */
const entriesMax = 40;
const charactersMax = 60_000;
const filesMax = 20;

/** What a handler had wanted to send. */
type Kept = Pick<NewLetter, "template" | "values" | "reply" | "fileIds">;

const entryTemplates: Readonly<Record<string, string>> = {
  question: "digest-question",
  "area-decision": "digest-area",
};

/** The letter to this person that tells as many of these, from the first, as it can hold. */
export function composeDigest(
  gathered: readonly Gathered[],
  to: string,
  context: Context,
): NewLetter | null {
  const packed: { id: number; kept: Kept; reply: NonNullable<Kept["reply"]> }[] = [];
  let [characters, files] = [0, 0];
  for (const { id, letter } of gathered.slice(0, entriesMax)) {
    const kept = JSON.parse(letter) as Kept;
    characters += letter.length;
    files += kept.fileIds?.length ?? 0;
    const isFull = characters > charactersMax || files > filesMax;
    if (kept.reply === undefined || (isFull && packed.length > 0)) break;
    packed.push({ id, kept, reply: kept.reply });
  }
  const [first] = packed;
  if (first === undefined) return null;
  const left = gathered.length - packed.length;
  return {
    template: "digest",
    to,
    language: languageOf(to, context),
    values: {
      count: String(packed.length),
      marks: left > 0 ? ["digest-more"] : [],
      entries: {
        entries: packed.map(({ kept: { template, values } }) => ({
          template: entryTemplates[template] ?? "digest-report",
          values,
        })),
      },
    },
    reply: { purpose: "digest", subjectId: first.id, days: digestDays },
    entries: packed.map(({ id, reply }) => ({ id, reply })),
    fileIds: packed.flatMap(({ kept }) => kept.fileIds ?? []),
  };
}

/** A reply to a digest, tied to the entry that it is about; as it was where that cannot be told. */
export function openDigest(received: Received, context: Context): Received {
  const { tie, letter } = received;
  if (tie?.token.purpose !== "digest" || !isOwnTie(received)) return received;
  const { store, now } = context;
  const entries = listEntriesBeside(store, tie.token.subjectId);
  const named = new Set(letter.words.fresh.toUpperCase().match(/\bPLP-\d{4}-\d{4,6}\b/g) ?? []);
  const meant = entries.length === 1 ? entries : entries.filter(({ ref }) => named.has(ref ?? ""));
  const [only, another] = meant;
  if (only?.tokenId == null || another !== undefined) return received;
  const token = findTokenById(store, only.tokenId, now);
  return token === undefined ? received : { ...received, tie: { token, via: tie.via } };
}

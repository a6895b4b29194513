// Hundreds of old letters that appear within a day are no post: a mailbox was moved, or a backup restored.
// None of them is acted on before a person has decided. What was received while the worker was away is
// newer than its last contact, and no flood, however much it is.
import { dayMs, hourOf, minuteMs, shift } from "./clock.ts";
import type { Filed } from "./edges/imap-connection.ts";
import type { Fetched, FloodGuard } from "./edges/imap-scan.ts";
import type { Log } from "./edges/log.ts";
import { type Office, tellTrouble } from "./office.ts";
import type { Settings } from "./settings.ts";
import { findLastEntry, mayBeKnown } from "./store/ledger.ts";
import { findFact, forgetFact, keepFact } from "./store/meta.ts";

/** The server's clock and ours differ, and letters come while a pass looks. */
const slackMs = 15 * minuteMs;

/** A flood that a person has to decide on; or had, by another PLP_SINCE than then. */
interface Flood {
  /** Letters that reached the mailbox before this, and are unknown, are withheld. */
  readonly before: string;
  /** PLP_SINCE at that time; null = not set. */
  readonly since: string | null;
  readonly isReleased: boolean;
}

export interface OldLetters {
  /** Hands a letter on, and counts it where it is old and was not known: they may come one by one. */
  readonly counting: (
    letter: Fetched,
    receive: (letter: Fetched) => Promise<Filed>,
  ) => Promise<Filed>;
}

export function guardAgainstFlood(
  office: Office,
  { floodLettersMax, since }: Pick<Settings, "floodLettersMax" | "since">,
  log: Log,
): FloodGuard & OldLetters {
  const { store } = office;
  const { countOld, noteOld } = countOldLetters(office);
  /** Another PLP_SINCE is the word of a person: what is later than it is to be handled. */
  const findFlood = (): Flood | null => {
    const text = findFact(store, "flood");
    if (text === null) return null;
    const flood = JSON.parse(text) as Flood;
    if (flood.isReleased || flood.since === since) return flood;
    return keep({ ...flood, since, isReleased: true });
  };
  const keep = (flood: Flood): Flood => {
    keepFact(store, "flood", JSON.stringify(flood));
    return flood;
  };
  /** What reached the mailbox between these is old: null before the first contact. */
  const boundsOfOld = (flood: Flood | null) => {
    const contactAt = findFact(store, "last_contact_at");
    if (contactAt === null) return null;
    return { before: shift(contactAt, -slackMs), from: flood?.isReleased ? flood.before : "" };
  };
  return {
    counting: async (letter, receive) => {
      const bounds = boundsOfOld(findFlood());
      const { receivedAt: at } = letter;
      if (bounds === null || at >= bounds.before || at < bounds.from) return receive(letter);
      const last = findLastEntry(store);
      const filed = await receive(letter);
      // What was known before is no letter more.
      if (findLastEntry(store) > last) noteOld();
      return filed;
    },
    isToJudge: ({ fresh }) => {
      if (fresh > 0 && fresh + countOld() > floodLettersMax) return true;
      const flood = findFlood();
      return flood !== null && !flood.isReleased;
    },
    judge: (letters, withheld) => {
      const flood = findFlood();
      const holds = flood !== null && !flood.isReleased;
      const bounds = boundsOfOld(flood);
      // Before the first contact PLP_SINCE alone decides.
      if (bounds === null) return new Set();
      const { from } = bounds;
      const before = holds ? flood.before : bounds.before;
      const strange = letters.filter((letter) => {
        const isOld = letter.receivedAt < before && letter.receivedAt >= from;
        return isOld && !mayBeKnown(store, letter);
      });
      if (holds && strange.length + withheld === 0) forgetFact(store, "flood");
      const isFlood = strange.length > 0 && strange.length + countOld() > floodLettersMax;
      if (!holds && !isFlood) return new Set();
      if (!holds) {
        keep({ before, since, isReleased: false });
        log.error({ letters: strange.length, before }, "too many old letters came: left alone");
        tellTrouble(office, "flood", String(strange.length));
      }
      return new Set(strange.map(({ uid }) => uid));
    },
  };
}

/** How many old letters were taken in during the last 24 hours, kept by the hour. */
function countOldLetters({ store, now }: Office) {
  const read = (): readonly (readonly [hour: string, letters: number])[] => {
    const hours: [string, number][] = JSON.parse(findFact(store, "old_letters") ?? "[]");
    const at = now().toISOString();
    const [first, last] = [hourOf(shift(at, -dayMs)), hourOf(at)];
    return hours.filter(([hour]) => hour > first && hour <= last);
  };
  return {
    countOld: () => read().reduce((sum, [, letters]) => sum + letters, 0),
    noteOld: () => {
      const hours = new Map(read());
      const hour = hourOf(now().toISOString());
      hours.set(hour, (hours.get(hour) ?? 0) + 1);
      keepFact(store, "old_letters", JSON.stringify([...hours]));
    },
  };
}

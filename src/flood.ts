// Hundreds of old letters that appear at once are no post: a mailbox was moved, or a backup restored.
// None of them is acted on before a person has decided. What was received while the worker was away is
// newer than its last contact, and no flood, however much it is.
import { minuteMs, shift } from "./clock.ts";
import type { FloodGuard } from "./edges/imap-scan.ts";
import type { Log } from "./edges/log.ts";
import { type Office, tellTrouble } from "./office.ts";
import type { Settings } from "./settings.ts";
import { mayBeKnown } from "./store/ledger.ts";
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

export function guardAgainstFlood(
  office: Office,
  { floodLettersMax, since }: Pick<Settings, "floodLettersMax" | "since">,
  log: Log,
): FloodGuard {
  const { store } = office;
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
  return {
    isToJudge: ({ fresh }) => {
      if (fresh > floodLettersMax) return true;
      const flood = findFlood();
      return flood !== null && !flood.isReleased;
    },
    judge: (letters, withheld) => {
      const flood = findFlood();
      const holds = flood !== null && !flood.isReleased;
      const contactAt = findFact(store, "last_contact_at");
      const before = holds ? flood.before : contactAt && shift(contactAt, -slackMs);
      // Before the first contact PLP_SINCE alone decides.
      if (before === null) return new Set();
      const from = flood?.isReleased ? flood.before : "";
      const strange = letters.filter((letter) => {
        const isOld = letter.receivedAt < before && letter.receivedAt >= from;
        return isOld && !mayBeKnown(store, letter);
      });
      if (holds && strange.length + withheld === 0) forgetFact(store, "flood");
      if (!holds && strange.length <= floodLettersMax) return new Set();
      if (!holds) {
        keep({ before, since, isReleased: false });
        log.error({ letters: strange.length, before }, "old letters came at once: left alone");
        tellTrouble(office, "flood", String(strange.length));
      }
      return new Set(strange.map(({ uid }) => uid));
    },
  };
}

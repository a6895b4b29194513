// Gmail's own search keys in the words of Dovecot. It knows nothing of connections.
import type { MailStore } from "./store.ts";

const nothing = "NOT ALL";

/**
 * The arguments of SEARCH with X-GM-RAW, X-GM-MSGID and X-GM-THRID translated; null where X-GM-RAW
 * holds anything but `rfc822msgid:`, `in:anywhere` and `newer_than:…d`, so that no test takes the
 * double's ignorance for an empty result.
 */
export function translateSearch(args: string, store: MailStore): string | null {
  let isKnown = true;
  const translated = args
    .replace(/X-GM-RAW (?:"((?:[^"\\]|\\.){0,2000})"|(\S{1,2000}))/gi, (_, quoted, atom) => {
      const criteria = translateRaw(quoted?.replaceAll(/\\(.)/g, "$1") ?? atom);
      isKnown &&= criteria !== null;
      return criteria ?? nothing;
    })
    .replace(/X-GM-MSGID "?(\d{1,20})"?/gi, (_, id) => anyOf([store.guidOf(id) ?? ""]))
    .replace(/X-GM-THRID "?(\d{1,20})"?/gi, (_, thread) => anyOf(store.membersOf(thread)));
  return isKnown ? translated : null;
}

/** MAIL.md 1.5: the words of Gmail's search field. */
function translateRaw(query: string): string | null {
  const words = query.split(" ").filter((word) => word !== "");
  const criteria = words.map((word) => {
    const [, key, value = ""] = /^([a-z0-9_]{1,20}):(.{1,1000})$/i.exec(word) ?? [];
    if (key === "rfc822msgid") return `HEADER Message-ID "<${value.replaceAll(/[<>"\\]/g, "")}>"`;
    if (key === "newer_than" && /^\d{1,4}d$/.test(value))
      return `SINCE ${toDay(parseInt(value, 10))}`;
    return word === "in:anywhere" ? "ALL" : null;
  });
  if (criteria.length === 0 || criteria.includes(null)) return null;
  return `(${criteria.join(" ")})`;
}

function anyOf(guids: readonly string[]): string {
  const keys = guids.filter((guid) => guid !== "").map((guid) => `X-GUID "${guid}"`);
  return (
    keys.reduceRight((others, key) => (others === "" ? key : `OR ${key} ${others}`), "") || nothing
  );
}

/** RFC 9051 section 9, `date`. */
function toDay(daysAgo: number): string {
  const [, day, month, year] = new Date(Date.now() - daysAgo * 86_400_000).toUTCString().split(" ");
  return `${day}-${month}-${year}`;
}

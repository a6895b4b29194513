// The Message-IDs named in a header or in a returned copy. It knows nothing of whose they are.

/** RFC 5322 section 3.6.4 sets no number; long threads name dozens. */
const idsMax = 50;
const charactersMax = 65_536;

/**
 * Every `<id>` of a Message-ID, In-Reply-To or References value, each once. Past 50 the middle is
 * left out: a thread is known by its first and its latest letters.
 */
export function readMessageIds(value: string): string[] {
  const ids = value.slice(0, charactersMax).match(/<[^<>\s@]{1,200}@[^<>\s@]{1,200}>/g) ?? [];
  const [first = "", ...others] = new Set(ids);
  return first === "" ? [] : [first, ...others.slice(-(idsMax - 1))];
}

/** The letter's own id; brackets are added where a client left them out. Null where there is none. */
export function readMessageId(value: string | null): string | null {
  if (value === null) return null;
  const [id] = readMessageIds(value);
  if (id !== undefined) return id;
  const bare = value.replace(/^</, "").replace(/>$/, "");
  return /^[^<>\s]{1,250}$/.test(bare) ? `<${bare}>` : null;
}

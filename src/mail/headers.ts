// The raw header block of a mail, unfolded: what decides is read here and not by a library, as
// parsers differ on malformed headers. It knows no header's meaning.

/** RFC 5322 sets no limit; nobody's letter comes near these. */
const blockOctetsMax = 1_048_576;
const fieldsMax = 2_000;
const valueCharactersMax = 65_536;
/** RFC 5322 section 2.1.1. */
const lineCharactersMax = 998;

export interface Headers {
  /** Values unfolded and trimmed, in the order of the mail, by lower-case name. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** Lines that some reader might take for a From field, in whatever spelling and behind which end. */
  readonly fromLines: number;
  /** False where a reader might see the block end before its From field, or where it was not read whole. */
  readonly fromIsPlain: boolean;
  /** Offset of the body in the source. */
  readonly bodyStart: number;
}

/** The header block of a mail, or of a returned copy. A block over 1 MB is read to there. */
export function readHeaders(source: Buffer): Headers {
  const ends = findBody(source);
  const { blockEnd, bodyStart } = ends;
  const block = source.toString("latin1", 0, Math.min(blockEnd, blockOctetsMax));
  const fields = new Map<string, string[]>();
  let fromIsPlain = blockEnd <= blockOctetsMax;
  let count = 0;
  let odd = false;
  let before: string | null = null;
  for (const { name, value } of unfold(block)) {
    if (name === null) {
      odd = true;
      // Some reader joins it to the From above it.
      if (before === "from") fromIsPlain = false;
    } else if (count < fieldsMax) {
      if (name === "from" && odd) fromIsPlain = false;
      const values = fields.get(name);
      if (values) values.push(value);
      else fields.set(name, [value]);
      count += 1;
    } else fromIsPlain = false;
    before = name;
  }
  const fromLines = countFromLines(block) + countFromLines(seenByOthers(source, ends));
  return { fields, fromLines, fromIsPlain, bodyStart };
}

/** Every value of a field, in order; `name` in lower case. */
export function allOf(headers: Headers, name: string): readonly string[] {
  return headers.fields.get(name) ?? [];
}

/** The first value of a field, null where it is not there; `name` in lower case. */
export function firstOf(headers: Headers, name: string): string | null {
  return headers.fields.get(name)?.[0] ?? null;
}

/** A media type and its parameters in lower case; `text/plain` where nothing is said (RFC 2045 section 5.2). */
export function readContentType(value: string | null): {
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
} {
  const [type = ""] = (value ?? "").split(";", 1);
  const parameters = new Map<string, string>();
  const pairs =
    /;\s{0,50}([a-z0-9*-]{1,50})\s{0,50}=\s{0,50}(?:"([^"]{0,500})"|([^\s;"]{1,500}))/gi;
  for (const [, name = "", quoted, bare] of (value ?? "").slice(0, 4_000).matchAll(pairs)) {
    parameters.set(name.toLowerCase(), (quoted ?? bare ?? "").toLowerCase());
  }
  return { type: type.trim().toLowerCase() || "text/plain", parameters };
}

interface Ends {
  readonly blockEnd: number;
  readonly bodyStart: number;
}

/** Where the first empty line is; the block is everything where there is none. */
function findBody(source: Buffer): Ends {
  if (source[0] === 0x0a) return { blockEnd: 0, bodyStart: 1 };
  if (source[0] === 0x0d && source[1] === 0x0a) return { blockEnd: 0, bodyStart: 2 };
  const crlf = source.indexOf("\n\r\n");
  const lf = source.subarray(0, crlf < 0 ? source.length : crlf + 1).indexOf("\n\n");
  if (lf >= 0) return { blockEnd: lf + 1, bodyStart: lf + 2 };
  if (crlf >= 0) return { blockEnd: crlf + 1, bodyStart: crlf + 3 };
  return { blockEnd: source.length, bodyStart: source.length };
}

/**
 * What a reader that knows CRLF alone still takes for header, where the block ended by a bare LF
 * between lines that end in CRLF (SMTP smuggling works by such ends).
 */
function seenByOthers(source: Buffer, { blockEnd, bodyStart }: Ends): string {
  const isMixed = source.subarray(0, blockEnd).includes("\r\n");
  const end = source.indexOf("\r\n\r\n");
  if (!isMixed || (end >= 0 && end + 4 <= bodyStart)) return "";
  const until = Math.min(end < 0 ? source.length : end, bodyStart + blockOctetsMax);
  return source.toString("latin1", bodyStart, until);
}

/** Fields in order; a name of null stands for a line that is no field or is empty but for spaces. */
function* unfold(block: string): Generator<{ name: string | null; value: string }> {
  let name: string | null = null;
  let pieces: string[] = [];
  const lines = block.split(/\r?\n/);
  // RFC 4155: the separator line of a mailbox file may stand first.
  if (/^>?From /.test(lines[0] ?? "")) lines.shift();
  for (const line of lines) {
    if (line === "") continue;
    if (/^[ \t]/.test(line)) {
      const piece = trimBlanks(line);
      if (piece === "" || name === null) yield { name: null, value: "" };
      else pieces.push(piece);
      continue;
    }
    if (name !== null) yield { name, value: decode(trimBlanks(pieces.join(" "))) };
    // `From :` is a field to some readers and none to others: it is counted, but not believed.
    const field = /^([!-9;-~]{1,100}):/.exec(line);
    name = field?.[1]?.toLowerCase() ?? null;
    pieces = field ? [trimBlanks(line.slice(field[0].length))] : [];
    if (field === null || line.includes("\r")) yield { name: null, value: "" };
  }
  if (name !== null) yield { name, value: decode(trimBlanks(pieces.join(" "))) };
}

/** Spaces, tabs and carriage returns alone: an octet of a UTF-8 character must not fall to `trim()`. */
export function trimBlanks(text: string): string {
  const isBlank = (index: number) => /[ \t\r]/.test(text.charAt(index));
  let [start, end] = [0, text.length];
  while (start < end && isBlank(start)) start += 1;
  while (end > start && isBlank(end - 1)) end -= 1;
  return text.slice(start, end);
}

/** Octets beyond ASCII are UTF-8 (RFC 6532) where they can be, else Windows-1252. */
function decode(value: string): string {
  const cut = value.slice(0, valueCharactersMax);
  if (!/[\u0080-\u00ff]/.test(cut)) return cut;
  const octets = Buffer.from(cut, "latin1");
  const text = octets.toString("utf8");
  return text.includes("\ufffd") ? new TextDecoder("windows-1252").decode(octets) : text;
}

/**
 * Lines that begin with `From`, a colon somewhere behind it and nothing but signs, spaces or octets that a
 * reader may drop around and between: `From :`, a NUL before it, any line end that a reader might know.
 */
function countFromLines(text: string): number {
  return text.split(/[\r\n\u000b\u000c\u001c-\u001e\u0085]/).filter(isLikeFrom).length;
}

function isLikeFrom(line: string): boolean {
  // A folded line goes on with the field above it: `h=from:to` of a DKIM signature is none.
  const colon = line.indexOf(":");
  if (colon < 0 || colon > lineCharactersMax || /^[ \t]/.test(line)) return false;
  return (
    line
      .slice(0, colon)
      .replace(/[^a-z0-9]/gi, "")
      .toLowerCase() === "from"
  );
}

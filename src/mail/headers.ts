// The raw header block of a mail, unfolded: what decides is read here and not by a library, as
// parsers differ on malformed headers. It knows no header's meaning.

/** RFC 5322 sets no limit; nobody's letter comes near these. */
const blockOctetsMax = 1_048_576;
const fieldsMax = 2_000;
const valueCharactersMax = 65_536;

export interface Headers {
  /** Values unfolded and trimmed, in the order of the mail, by lower-case name. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** Lines that some reader might take for a From field, in whatever spelling. */
  readonly fromLines: number;
  /** False where a reader might see the block end before its From field. */
  readonly fromIsPlain: boolean;
  /** Offset of the body in the source. */
  readonly bodyStart: number;
}

/** The header block of a mail, or of a returned copy. A block over 1 MB is read to there. */
export function readHeaders(source: Buffer): Headers {
  const { blockEnd, bodyStart } = findBody(source);
  const block = source.toString("latin1", 0, Math.min(blockEnd, blockOctetsMax));
  const fields = new Map<string, string[]>();
  let fromIsPlain = true;
  let count = 0;
  let odd = false;
  for (const { name, value } of unfold(block)) {
    if (name === null) odd = true;
    else if (count < fieldsMax) {
      if (name === "from" && odd) fromIsPlain = false;
      const values = fields.get(name);
      if (values) values.push(value);
      else fields.set(name, [value]);
      count += 1;
    }
  }
  return { fields, fromLines: countFromLines(block), fromIsPlain, bodyStart };
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

/** Where the first empty line is; the block is everything where there is none. */
function findBody(source: Buffer): { blockEnd: number; bodyStart: number } {
  if (source[0] === 0x0a) return { blockEnd: 0, bodyStart: 1 };
  if (source[0] === 0x0d && source[1] === 0x0a) return { blockEnd: 0, bodyStart: 2 };
  const crlf = source.indexOf("\n\r\n");
  const lf = source.subarray(0, crlf < 0 ? source.length : crlf + 1).indexOf("\n\n");
  if (lf >= 0) return { blockEnd: lf + 1, bodyStart: lf + 2 };
  if (crlf >= 0) return { blockEnd: crlf + 1, bodyStart: crlf + 3 };
  return { blockEnd: source.length, bodyStart: source.length };
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
      if (line.trim() === "") yield { name: null, value: "" };
      else pieces.push(line.trim());
      continue;
    }
    if (name !== null) yield { name, value: decode(pieces.join(" ").trim()) };
    // `From :` is a field to some readers and none to others: it is counted, but not believed.
    const field = /^([!-9;-~]{1,100}):/.exec(line);
    name = field?.[1]?.toLowerCase() ?? null;
    pieces = field ? [line.slice(field[0].length).trim()] : [];
    if (field === null || line.includes("\r")) yield { name: null, value: "" };
  }
  if (name !== null) yield { name, value: decode(pieces.join(" ").trim()) };
}

/** Octets beyond ASCII are UTF-8 (RFC 6532) where they can be, else Windows-1252. */
function decode(value: string): string {
  const cut = value.slice(0, valueCharactersMax);
  if (!/[\u0080-\u00ff]/.test(cut)) return cut;
  const octets = Buffer.from(cut, "latin1");
  const text = octets.toString("utf8");
  return text.includes("\ufffd") ? new TextDecoder("windows-1252").decode(octets) : text;
}

/** `From :`, a bare carriage return before it, or a stray octet: somebody reads it as From. */
function countFromLines(block: string): number {
  const likeFrom = /^[^a-z0-9:\s]{0,10}from[^a-z0-9:]{0,10}:/i;
  return block.split(/\r\n|\n|\r/).filter((line) => likeFrom.test(line)).length;
}

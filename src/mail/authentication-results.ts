// One Authentication-Results value taken apart (RFC 8601 section 2.2): comments, quoted strings,
// versions and all. It believes nothing; authentication.ts decides what counts.

/** A Gmail value is under 1 kB; beyond this somebody is playing. */
const valueCharactersMax = 16_384;
const commentDepthMax = 20;

/** One method's result, all in lower case but the property values. */
export interface MethodResult {
  readonly method: string;
  readonly result: string;
  /** Properties such as `header.from`, in order; the first of a name counts. */
  readonly properties: ReadonlyMap<string, string>;
}

export interface AuthenticationResults {
  /** Who vouches, in lower case. */
  readonly authserv: string;
  /** Null where what follows the issuer is malformed: then it says nothing. */
  readonly results: readonly MethodResult[] | null;
}

interface Token {
  readonly kind: "word" | "quoted" | "=" | ";";
  readonly text: string;
  /** White space or a comment stands before it. */
  readonly spaced: boolean;
}

/** The issuer and its results; null where not even the issuer can be read. */
export function readAuthenticationResults(value: string): AuthenticationResults | null {
  const tokens = tokenize(value.slice(0, valueCharactersMax));
  const [issuer, ...rest] = tokens.list;
  if (issuer === undefined || (issuer.kind !== "word" && issuer.kind !== "quoted")) return null;
  const authserv = issuer.text.toLowerCase();
  const [version] = rest;
  if (version?.kind === "word" && /^[0-9]{1,3}$/.test(version.text)) rest.shift();
  const whole = tokens.wellFormed && value.length <= valueCharactersMax;
  if (!whole || (rest.length > 0 && rest[0]?.kind !== ";")) return { authserv, results: null };
  return { authserv, results: readStatements(rest) };
}

/** Null as soon as one statement is malformed: a half-read field must not vouch for anybody. */
function readStatements(tokens: readonly Token[]): MethodResult[] | null {
  const results: MethodResult[] = [];
  for (const statement of splitAtSemicolons(tokens)) {
    if (statement.length === 0) continue;
    if (statement.length === 1 && statement[0]?.text.toLowerCase() === "none") continue;
    const pairs = readPairs(statement);
    const [first, ...properties] = pairs ?? [];
    if (first === undefined) return null;
    const [method = ""] = first.name.split("/", 1);
    const known = new Map<string, string>();
    for (const { name, value } of properties) if (!known.has(name)) known.set(name, value);
    results.push({ method, result: first.value.toLowerCase(), properties: known });
  }
  return results;
}

function splitAtSemicolons(tokens: readonly Token[]): Token[][] {
  const statements: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === ";") statements.push([]);
    else statements.at(-1)?.push(token);
  }
  return statements;
}

/** `name = value` with space allowed around `=`, `.` and `/`; a value runs to the next space. */
function readPairs(tokens: readonly Token[]): { name: string; value: string }[] | null {
  const pairs: { name: string; value: string }[] = [];
  let index = 0;
  while (index < tokens.length) {
    let name = "";
    while (tokens[index]?.kind === "word") {
      const part = tokens[index]?.text ?? "";
      const joined = name === "" || /[./]$/.test(name) || /^[./]/.test(part);
      if (!joined) return null;
      name += part;
      index += 1;
    }
    if (name === "" || tokens[index]?.kind !== "=") return null;
    index += 1;
    const first = tokens[index];
    if (first === undefined || first.kind === "=") return null;
    let value = first.text;
    index += 1;
    while (index < tokens.length && tokens[index]?.spaced === false) {
      value += tokens[index]?.text ?? "";
      index += 1;
    }
    pairs.push({ name: name.toLowerCase(), value });
  }
  return pairs;
}

/** Comments (nested, RFC 5322 section 3.2.2) count as space; an unclosed one or quote is malformed. */
function tokenize(value: string): { list: Token[]; wellFormed: boolean } {
  const list: Token[] = [];
  let index = 0;
  let spaced = true;
  while (index < value.length) {
    const character = value.charAt(index);
    if (/\s/.test(character)) {
      index += 1;
      spaced = true;
    } else if (character === "(") {
      const end = endOfComment(value, index);
      if (end === null) return { list, wellFormed: false };
      index = end;
      spaced = true;
    } else if (character === '"') {
      const quoted = /"((?:[^"\\]|\\.){0,2000})"/y;
      quoted.lastIndex = index;
      const match = quoted.exec(value);
      if (match === null) return { list, wellFormed: false };
      list.push({ kind: "quoted", text: (match[1] ?? "").replace(/\\(.)/g, "$1"), spaced });
      index = quoted.lastIndex;
      spaced = false;
    } else if (character === "=" || character === ";") {
      list.push({ kind: character, text: character, spaced });
      index += 1;
      spaced = false;
    } else {
      const word = /[^\s()"=;]{1,2000}/y;
      word.lastIndex = index;
      const match = word.exec(value);
      if (match === null) return { list, wellFormed: false };
      list.push({ kind: "word", text: match[0], spaced });
      index = word.lastIndex;
      spaced = false;
    }
  }
  return { list, wellFormed: true };
}

/** The offset after the comment that opens at `start`; null where it does not close. */
function endOfComment(value: string, start: number): number | null {
  let depth = 0;
  for (let index = start; index < value.length; index += 1) {
    const character = value.charAt(index);
    if (character === "\\") index += 1;
    else if (character === "(") depth += 1;
    else if (character === ")") depth -= 1;
    if (depth === 0) return index + 1;
    if (depth > commentDepthMax) return null;
  }
  return null;
}

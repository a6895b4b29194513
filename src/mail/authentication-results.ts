// One Authentication-Results value taken apart (RFC 8601 section 2.2): comments, quoted strings,
// versions and all. It believes nothing; authentication.ts decides what counts.
import { lowerAscii } from "./address.ts";

/** A Gmail value is under 1 kB; beyond this somebody is playing. */
const valueCharactersMax = 16_384;
const commentDepthMax = 20;

/** One method's result, all in lower case but the property values. */
export interface MethodResult {
  readonly method: string;
  readonly result: string;
  /** Properties such as `header.from`; one that is said twice has been said the same. */
  readonly properties: ReadonlyMap<string, string>;
}

export interface AuthenticationResults {
  /** Who vouches, in lower case. */
  readonly authserv: string;
  /** It is written as one bare word, as every server writes its own name. */
  readonly isBare: boolean;
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
  const field = { authserv: lowerAscii(issuer.text), isBare: issuer.kind === "word" };
  const [version] = rest;
  // RFC 8601 section 2.2: version 1 is all there is; what another one says cannot be known.
  if (version?.kind === "word" && version.text === "1" && version.spaced) rest.shift();
  const isWhole = tokens.wellFormed && value.length <= valueCharactersMax;
  if (!isWhole || (rest.length > 0 && rest[0]?.kind !== ";")) return { ...field, results: null };
  return { ...field, results: readStatements(rest) };
}

/** Null as soon as one statement is malformed: a half-read field must not vouch for anybody. */
function readStatements(tokens: readonly Token[]): MethodResult[] | null {
  const results: MethodResult[] = [];
  for (const statement of splitAtSemicolons(tokens)) {
    const [only, another] = statement;
    if (only === undefined) continue;
    if (another === undefined && only.kind === "word" && lowerAscii(only.text) === "none") continue;
    const read = readStatement(statement);
    if (read === null) return null;
    if (read !== "of another version") results.push(read);
  }
  return results;
}

function readStatement(statement: readonly Token[]): MethodResult | "of another version" | null {
  const [first, ...properties] = readPairs(statement) ?? [];
  if (first === undefined || !first.isKeyword) return null;
  const known = new Map<string, string>();
  for (const { name, value } of properties) {
    // A property that contradicts itself: which one would another reader take?
    if (known.has(name) && known.get(name) !== value) return null;
    known.set(name, value);
  }
  const [method = "", version = "1"] = first.name.split("/", 2);
  if (version !== "1") return "of another version";
  return { method, result: lowerAscii(first.value), properties: known };
}

function splitAtSemicolons(tokens: readonly Token[]): Token[][] {
  const statements: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === ";") statements.push([]);
    else statements.at(-1)?.push(token);
  }
  return statements;
}

interface Pair {
  readonly name: string;
  readonly value: string;
  /** The value is one bare word, as every result is. */
  readonly isKeyword: boolean;
}

/** `name = value` with space allowed around `=`, `.` and `/`; a value runs to the next space. */
function readPairs(tokens: readonly Token[]): Pair[] | null {
  const pairs: Pair[] = [];
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
    let isKeyword = first.kind === "word";
    index += 1;
    while (index < tokens.length && tokens[index]?.spaced === false) {
      value += tokens[index]?.text ?? "";
      isKeyword = false;
      index += 1;
    }
    pairs.push({ name: lowerAscii(name), value, isKeyword });
  }
  return pairs;
}

/**
 * Comments (nested, RFC 5322 section 3.2.2) count as space; an unclosed one or quote is malformed, and so
 * is a control character, at which another reader may see the field end.
 */
function tokenize(value: string): { list: Token[]; wellFormed: boolean } {
  const list: Token[] = [];
  const wellFormed = !/[\u0000-\u0008\u000a-\u001f\u007f]/.test(value);
  let index = 0;
  let spaced = true;
  while (index < value.length) {
    const character = value.charAt(index);
    if (character === " " || character === "\t") {
      index += 1;
      spaced = true;
    } else if (character === "(") {
      const end = endOfComment(value, index);
      if (end === null) return { list, wellFormed: false };
      index = end;
      spaced = true;
    } else {
      const token = tokenAt(value, index);
      if (token === null) return { list, wellFormed: false };
      list.push({ kind: token.kind, text: token.text, spaced });
      index = token.end;
      spaced = false;
    }
  }
  return { list, wellFormed };
}

interface TokenAt extends Omit<Token, "spaced"> {
  readonly end: number;
}

/** The token that begins here; null where none does, or it does not end. */
function tokenAt(value: string, start: number): TokenAt | null {
  const character = value.charAt(start);
  if (character === "=" || character === ";") {
    return { kind: character, text: character, end: start + 1 };
  }
  const pattern =
    character === '"' ? /"((?:[^"\\]|\\.){0,2000})"/y : /([^ \t()"=;]{1,2000})(?![^ \t()"=;])/y;
  pattern.lastIndex = start;
  const match = pattern.exec(value);
  if (match === null) return null;
  const [, text = ""] = match;
  const end = pattern.lastIndex;
  if (character !== '"') return { kind: "word", text, end };
  return { kind: "quoted", text: text.replace(/\\(.)/g, "$1"), end };
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

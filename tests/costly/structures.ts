// Letters that cost far more to read than to write: one row each, made in any size. Not a test itself.

const newline = "\r\n";

/** Octets of `piece`, again and again, of about `length`. */
export function fill(piece: string, length: number): string {
  return piece.repeat(Math.max(1, Math.floor(length / Buffer.byteLength(piece))));
}

/** A letter of Anna's; `\n` made CRLF, octets as Latin-1. */
export function letterOf(block: string, body: string | Buffer = "Bonjour"): Buffer {
  const from = /^from ?:/im.test(block) ? "" : `From: Anna <anna@voo.example>${newline}`;
  const head = `${from}${block}`.replace(/\r?\n/g, newline);
  const octets = typeof body === "string" ? Buffer.from(body.replace(/\r?\n/g, newline)) : body;
  return Buffer.concat([Buffer.from(`${head}${newline}${newline}`, "latin1"), octets]);
}

const mixed = "Content-Type: multipart/mixed; boundary=b";
const html = "Content-Type: text/html; charset=utf-8";
const plain = "Content-Type: text/plain; charset=";
const inBase64 = "Content-Transfer-Encoding: base64";
const inQuoted = "Content-Transfer-Encoding: quoted-printable";

type Make = (length: number) => Buffer;

/** Each takes the octets that the letter is to have, about. */
export const structures: readonly (readonly [name: string, make: Make])[] = [
  ["parts in parts", (length) => nested(Math.floor(length / 60))],
  ["parts", (length) => letterOf(mixed, fill("--b\n\nx\n", length))],
  ["empty parts", (length) => letterOf(mixed, fill("--b\n", length))],
  ["parts with files", (length) => letterOf(mixed, fill(file("a.pdf", "JVBERi0xLjcK"), length))],
  ["letters in letters", (length) => letterOf("X: y", forwarded(Math.floor(length / 40)))],
  ["letters in parts", (length) => letterOf(mixed, inParts(Math.floor(length / 90)))],
  ["fields", (length) => letterOf(fill("X-A: b\n", length).trim())],
  ["one field", (length) => letterOf(`X-A: ${fill("a", length)}`)],
  ["a subject", (length) => letterOf(`Subject: ${fill("a ", length)}`)],
  ["folds", (length) => letterOf(`Subject: a${fill("\n b", length)}`)],
  ["encoded-words", (length) => letterOf(`Subject: ${fill("=?utf-8?Q?=C3=A9?= ", length)}`)],
  ["one encoded-word", (length) => letterOf(`Subject: =?utf-8?B?${fill("w6nDqcOp", length)}?=`)],
  ["half encoded-words", (length) => letterOf(`Subject: ${fill("=?utf-8?Q?=?", length)}`)],
  ["encoded names", (length) => letterOf(`To: ${fill("=?utf-8?Q?a?= <a@b.example>, ", length)}`)],
  ["references", (length) => letterOf(`References: ${fill("<a@b.example> ", length)}`)],
  ["In-Reply-To", (length) => letterOf(fill("In-Reply-To: <a@b.example>\n", length).trim())],
  ["Received", (length) => letterOf(fill("Received: from a by b; x\n", length).trim())],
  ["results", (length) => letterOf(fill(`${results} dkim=pass header.d=a.be\n`, length).trim())],
  ["methods", (length) => letterOf(`${results}${fill(" dkim=pass header.d=a.be;", length)}`)],
  ["comments", (length) => letterOf(`${results}${fill("(a ", length)}`)],
  ["To", (length) => letterOf(`To: ${fill("a@b.example, ", length)}`)],
  ["groups", (length) => letterOf(`To: ${fill("g: a@b.example; ", length)}`)],
  ["groups in groups", (length) => letterOf(`To: ${fill("g:", length)}`)],
  ["quotes", (length) => letterOf(`To: ${fill('"', length)}`)],
  ["comments in From", (length) => letterOf(`From: ${fill("(", length)}<a@b.example>`)],
  ["From", (length) => letterOf(fill("From: a@b.example\n", length).trim())],
  [
    "no boundary",
    (length) => letterOf("Content-Type: multipart/mixed", fill("--b\n\nx\n", length)),
  ],
  [
    "an empty boundary",
    (length) => letterOf('Content-Type: multipart/mixed; boundary=""', fill("--\n\nx\n", length)),
  ],
  [
    "a long boundary",
    (length) => {
      const boundary = fill("b", length / 4);
      const type = `Content-Type: multipart/mixed; boundary="${boundary}"`;
      return letterOf(type, fill(`--${boundary}\n\nx\n`, length));
    },
  ],
  [
    "a line of base64",
    (length) => letterOf(`${mixed}`, partOf(`x\n${inBase64}`, fill("QUFB", length))),
  ],
  ["text in base64", (length) => letterOf(`${plain}utf-8\n${inBase64}`, fill("QUFB", length))],
  ["no base64", (length) => letterOf(`${plain}utf-8\n${inBase64}`, fill("=!é", length))],
  ["quoted-printable", (length) => letterOf(`${plain}utf-8\n${inQuoted}`, fill("=C3=A9", length))],
  ["soft line ends", (length) => letterOf(`${plain}utf-8\n${inQuoted}`, fill("=\n", length))],
  ["equals signs", (length) => letterOf(`${plain}utf-8\n${inQuoted}`, fill("=", length))],
  ["UTF-7", (length) => letterOf(`${plain}utf-7`, fill("+AGEA-", length))],
  ["an unknown charset", (length) => letterOf(`${plain}x-${fill("y", 1_000)}`, fill("é", length))],
  ["iso-2022-jp", (length) => letterOf(`${plain}iso-2022-jp`, fill('\x1b$B$"\x1b(B', length))],
  ["UTF-16", (length) => letterOf(`${plain}utf-16`, fill("\u0000a", length))],
  ["flowed", (length) => letterOf(`${plain}utf-8; format=flowed; delsp=yes`, fill("a \n", length))],
  ["flowed quotes", (length) => letterOf(`${plain}utf-8; format=flowed`, fill("> a \n", length))],
  ["parameters", (length) => letterOf(`Content-Type: text/plain${parameters(length)}`)],
  ["parameters of a part", (length) => letterOf(mixed, partOf(`x/y${parameters(length)}`, "x"))],
  [
    "parameters of many parts",
    (length) => letterOf(mixed, fill(partOf(`x/y${parameters(7_000)}`, "x"), length)),
  ],
  [
    "names of parts",
    (length) => letterOf(mixed, fill(file(fill("=?utf-8?Q?a?=", 7_000), "QQ=="), length)),
  ],
  ["elements", (length) => letterOf(html, fill("<div>", length))],
  ["tables", (length) => letterOf(html, fill("<table><tr><td>", length))],
  ["unknown elements", (length) => letterOf(html, fill("<a><b>", length))],
  ["attributes", (length) => letterOf(html, `<p ${fill('a="b" ', length)}>`)],
  ["other attributes", (length) => letterOf(html, `<p ${numbered(length, (at) => `a${at}=b `)}>`)],
  ["one attribute", (length) => letterOf(html, `<p title="${fill("a", length)}">`)],
  ["a class", (length) => letterOf(html, fill(`<p class="${fill("a ", 4_000)}">`, length))],
  ["entities", (length) => letterOf(html, fill("&amp;", length))],
  ["half entities", (length) => letterOf(html, fill("&am", length))],
  ["style sheets", (length) => letterOf(html, fill("<style>.a{display:none}</style>", length))],
  ["a style sheet", (length) => letterOf(html, `<style>${rules(length)}</style><p class=a>x`)],
  [
    "styles",
    (length) => letterOf(html, fill(`<p style="${fill(";color:", 1_900)}">a</p>`, length)),
  ],
  ["open comments", (length) => letterOf(html, fill("<!--", length))],
  ["open CDATA", (length) => letterOf(html, fill("<![CDATA[", length))],
  ["open tags", (length) => letterOf(html, fill("<a b='", length))],
  ["closing tags", (length) => letterOf(html, `${fill("<p>", 3_000)}${fill("</b>", length)}`)],
  ["quotations", (length) => letterOf(html, fill("<blockquote type=cite>a", length))],
  [
    "a data picture",
    (length) => letterOf(html, `<img src="data:image/png;base64,${fill("A", length)}">`),
  ],
  [
    "pictures by cid",
    (length) => {
      const page = `${html}\n\n${fill('<img src="cid:a">', length / 2)}`;
      const logos = fill("--b\nContent-Type: image/png\nContent-ID: <a>\n\nx\n", length / 2);
      return letterOf("Content-Type: multipart/related; boundary=b", `--b\n${page}\n${logos}--b--`);
    },
  ],
  [
    "winmail.dat",
    (length) => {
      const content = Buffer.alloc(length * 0.7, 0xff);
      content.writeUInt32LE(0x223e9f78, 0);
      const lines = content.toString("base64").replace(/.{76}/g, "$&\n");
      return letterOf(mixed, partOf(`application/ms-tnef; name=winmail.dat\n${inBase64}`, lines));
    },
  ],
  [
    "a report",
    (length) => {
      const fields = fill("Final-Recipient: rfc822; a@b.example\nAction: failed\n\n", length);
      const block = "Return-Path: <>\nContent-Type: multipart/report; boundary=b; report-type=x";
      return letterOf(block, partOf("message/delivery-status", fields));
    },
  ],
  [
    "a bounce in words",
    (length) =>
      letterOf("From: mailer-daemon@b.example", fill("a@b.example <c@d.be>: 5.1.", length)),
  ],
];

const results = "Authentication-Results: mx.google.com;";

function partOf(type: string, body: string): string {
  return `--b\nContent-Type: ${type}\n\n${body}\n`;
}

function file(name: string, body: string): string {
  const disposition = `Content-Disposition: attachment; filename="${name}"`;
  return `--b\nContent-Type: application/pdf\n${disposition}\n${inBase64}\n\n${body}\n`;
}

function nested(depth: number): Buffer {
  let body = "";
  for (let level = 0; level < depth; level += 1) {
    const inner = `Content-Type: multipart/mixed; boundary=b${level + 1}`;
    body += `--b${level}\n${inner}\n\n`;
  }
  return letterOf("Content-Type: multipart/mixed; boundary=b0", `${body}--b${depth}\n\nx\n`);
}

function forwarded(depth: number): string {
  return `${fill("Content-Type: message/rfc822\nSubject: x\n\n", depth * 40)}\nBonjour`;
}

function inParts(depth: number): string {
  let body = "";
  for (let level = 0; level < depth; level += 1) {
    body += `--b${level || ""}\nContent-Type: message/rfc822\n\nContent-Type: multipart/mixed; boundary=b${level + 1}\n\n`;
  }
  return body;
}

function parameters(length: number): string {
  return numbered(length, (at) => `;\n name*${at}*=%41%42`);
}

function rules(length: number): string {
  return numbered(length, (at) => `.a${at},#b${at} p{display:none}`);
}

function numbered(length: number, piece: (at: number) => string): string {
  const count = Math.floor(length / piece(1_000).length);
  return Array.from({ length: count }, (_, at) => piece(at)).join("");
}

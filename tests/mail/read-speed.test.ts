import { expect, test } from "vitest";
import { readLetter } from "../../src/mail/read.ts";
import { options, sourceOf } from "./read-source.ts";

const million = 1_000_000;

function fill(piece: string, length = million): string {
  return piece.repeat(Math.ceil(length / Buffer.byteLength(piece)));
}

test("a usual letter of 3 kB takes under 2 ms (asserted: under 20, on a busy machine)", async () => {
  const trace = `Received: ${fill("by mx.google.example with SMTP; ", 1_200)}`;
  const words = fill("Un homme regarde par les fenêtres, rue Ferrer. ", 1_500);
  const body = `--b\nContent-Type: text/plain; charset=utf-8\n\n${words}\n--b\nContent-Type: text/html\n\n<p>${words}\n--b--`;
  const source = sourceOf(`${trace}\nContent-Type: multipart/alternative; boundary=b`, body);
  const letters = 200;
  for (let index = 0; index < 20; index += 1) await readLetter(source, options);
  const startedAt = performance.now();
  for (let index = 0; index < letters; index += 1) await readLetter(source, options);
  expect((performance.now() - startedAt) / letters).toBeLessThan(20);
});

const html = "Content-Type: text/html; charset=utf-8";
const mixed = "Content-Type: multipart/mixed; boundary=b";
const attacks: readonly (readonly [name: string, block: string, body: string])[] = [
  ["lines of one character", "Subject: x", fill("a\n")],
  ["empty lines", "Subject: x", fill("\n")],
  ["one line", "Subject: x", fill("x")],
  ["spaces", "Subject: x", fill(" ")],
  ["quote marks", "Subject: x", fill(">")],
  ["half attributions", "Subject: x", fill("Le 12 mars 2026 a@b.example\n")],
  ["attributions", "Subject: x", fill("Le 12 mars 2026 x a écrit :\n")],
  ["half header blocks", "Subject: x", fill("De : a\nObjet : x\n")],
  ["half phone signatures", "Subject: x", fill("Envoyé de mon petit x x x x x\n")],
  ["half disclaimers", "Subject: x", fill("Ce message et ses peut contenir des x x x x\n")],
  ["attributions over empty lines", "Subject: x", fill("Le 12 mars 2026 x a écrit :\n\n\n\n\n")],
  ["attributions between dashes", "Subject: x", fill(`---- ${"a écrit ".repeat(40)}---\n`)],
  ["rules in a reply", "Subject: Re: x", fill("____________________\nChers\n")],
  ["titles", "Subject: Fwd: x", fill("----- Message transmis ----- De ")],
  ["greetings and names", "Subject: x", fill("Cordialement,\nPaul Dubois\n")],
  ["names and functions", "Subject: x", fill("Paul de la Dubois\nDirecteur\n")],
  ["companies", "Subject: x", fill("Paul Dubois SA | www.x.example\n")],
  ["disclaimers", "Subject: x", fill(". Ce message annexe annexe annexe peut contenir ")],
  ["links and pictures in brackets", "Subject: x", fill("[image][a](https:<https:")],
  ["scanners", "Subject: x", fill("<https://www.avast.com/x>\nce message virus virus virus\n")],
  ["hashtags", "Subject: x", fill("#a ")],
  ["combining accents", "Subject: x", fill(`e${"\u0301".repeat(50)}`)],
  ["deep markup", html, fill("<div>")],
  ["deep quotations", html, fill("<blockquote type=cite>a")],
  ["cells", html, fill("<td>a")],
  ["one attribute after the other", html, `<a ${fill("b ")}>`],
  ["entities", html, fill("&amp;")],
  ["no-break spaces", html, fill("<p>&nbsp;</p>")],
  ["style sheets", html, fill("<style>.a{display:none}</style>")],
  ["an open style sheet", html, `<style>${fill("@media{.a{/*", 900_000)}`],
  ["hidden classes", html, `<style>.a{display:none}</style>${fill("<p class='b b b' id=c>x</p>")}`],
  ["colours", html, fill('<p style="color:#fff;background:#fff">a</p>')],
  ["styles", html, fill(`<p style="${";background:".repeat(180)}">a</p>`)],
  ["boxes", html, fill('<div class="gmail_signature">a</div><div class="gmail_quote">b</div>')],
  [
    "lines like a box of the other body",
    "Content-Type: multipart/alternative; boundary=b",
    `--b\n\n${fill("aaaa\n", 500_000)}\n--b\n${html}\n\n<div class="gmail_signature">${"aaaa<br>".repeat(200)}b</div>${fill("<p>x</p>", 400_000)}\n--b--`,
  ],
  ["open brackets", html, fill("<")],
  ["encoded-words", `Subject: ${fill("=?utf-8?Q?a?= ", 900_000)}`, "x"],
  ["references", `References: ${fill("<a@b.c> ", 900_000)}`, "x"],
  ["open references", `References: ${fill("<a", 900_000)}`, "x"],
  ["recipients", `To: ${fill("a@b.example, ", 900_000)}`, "x"],
  ["comments in To", `To: ${fill("(", 900_000)}`, "x"],
  ["a long name", `From: ${fill("a ", 900_000)}<a@b.example>`, "x"],
  [
    "comments in Authentication-Results",
    `Authentication-Results: mx.google.com; ${fill("(", 900_000)}`,
    "x",
  ],
  [
    "results",
    `Authentication-Results: mx.google.com${fill("; dkim=pass header.d=b.example", 900_000)}`,
    "x",
  ],
  ["fields", fill("X-A: b\n", 900_000).trim(), "x"],
  ["folds", `X-A: b\n${fill(" b\n", 900_000).trimEnd()}`, "x"],
  ["parts", mixed, fill("--b\n\nx\n")],
  ["part headers", mixed, `--b\n${fill("X-A: b\n")}\n\nx`],
  ["recipients of parts", mixed, fill(`--b\nTo: ${fill("a@b.example, ", 7_000)}\n\nx\n`)],
  [
    "delivery reports",
    `${mixed}\nReturn-Path: <>`,
    `--b\nContent-Type: message/delivery-status\n\n${fill("Final-Recipient: rfc822; a@b.example\nAction: failed\n\n")}`,
  ],
  ["a bounce in words", "From: mailer-daemon@b.example", fill("a@b.example <c@d.example>: 5.1.")],
];

test.each(attacks)("1 MB of %s (asserted: under 2 s)", async (_name, block, body) => {
  const source = sourceOf(block, body);
  const startedAt = performance.now();
  await readLetter(source, options);
  expect(performance.now() - startedAt).toBeLessThan(2_000);
});

import { expect, test } from "vitest";
import { readLetter } from "../../src/mail/read.ts";
import { options, sourceOf } from "./read-source.ts";

const block =
  "To: plp@gmail.example\nCc: b@x.example\nSubject: Un vol\nDate: Tue, 17 Mar 2026 10:00:00 +0100\n" +
  "Message-ID: <1@x.example>\nIn-Reply-To: <0@x.example>\nReferences: <0@x.example>";
const body = "L'été, rue Ferrer.\n";
const utf8 = "Content-Type: text/plain; charset=utf-8";

async function fingerprint(headers: string, text: string): Promise<string> {
  return (await readLetter(sourceOf(headers, text), options)).fingerprint;
}

const first = await fingerprint(`${block}\n${utf8}\nContent-Transfer-Encoding: 8bit`, body);

const same: readonly (readonly [name: string, headers: string, text: string])[] = [
  [
    "other trace headers",
    `Received: x\nDelivered-To: q@x.example\nAuthentication-Results: y\nReturn-Path: <>\n${block}\n${utf8}`,
    body,
  ],
  ["another order", `${utf8}\n${block.split("\n").reverse().join("\n")}`, body],
  ["folded", `${block.replace("Un vol", "Un\n  vol")}\n${utf8}`, body],
  [
    "base64",
    `${block}\n${utf8}\nContent-Transfer-Encoding: base64`,
    Buffer.from(body).toString("base64"),
  ],
  [
    "quoted-printable",
    `${block}\n${utf8}\nContent-Transfer-Encoding: quoted-printable`,
    "L'=C3=A9t=C3=A9, rue =\nFerrer.\n",
  ],
  ["empty lines at the end", `${block}\n${utf8}`, `${body}\n\n`],
];

test.each(same)("the same letter: %s", async (_name, headers, text) => {
  expect(await fingerprint(headers, text)).toBe(first);
});

const other: readonly (readonly [name: string, headers: string, text: string])[] = [
  ["another word", `${block}\n${utf8}`, body.replace("Ferrer", "Ferrrer")],
  ["another subject", `${block.replace("Un vol", "Deux vols")}\n${utf8}`, body],
  ["another date", `${block.replace("17 Mar", "18 Mar")}\n${utf8}`, body],
  ["another From", `From: Bert <b@x.example>\n${block}\n${utf8}`, body],
  ["another To", `${block.replace("plp@", "plp+x@")}\n${utf8}`, body],
  ["another Message-ID", `${block.replace("<1@", "<2@")}\n${utf8}`, body],
  [
    "In-Reply-To moved to References",
    `${block.replace("In-Reply-To: <0@x.example>\n", "")}\n${utf8}`,
    body,
  ],
  ["a second Subject", `${block}\nSubject: Un vol\n${utf8}`, body],
];

test.each(other)("another letter: %s", async (_name, headers, text) => {
  expect(await fingerprint(headers, text)).not.toBe(first);
});

const mixed = `${block}\nContent-Type: multipart/mixed; boundary=b`;
const file = (encoding: string, content: string, type = "application/pdf"): string =>
  `--b\n\nBonjour\n--b\nContent-Type: ${type}\nContent-Transfer-Encoding: ${encoding}\n\n${content}\n--b--\n`;

test("a file may come in another encoding, or between other boundaries", async () => {
  const one = await fingerprint(mixed, file("base64", "JVBERi0xLjQ="));
  expect(await fingerprint(mixed, file("7bit", "%PDF-1.4"))).toBe(one);
  expect(
    await fingerprint(mixed.replace("=b", "=c"), file("7bit", "%PDF-1.4").replaceAll("--b", "--c")),
  ).toBe(one);
  expect(await fingerprint(mixed, file("7bit", "%PDF-1.5"))).not.toBe(one);
});

test("a letter over 25 MB has one too", async () => {
  const cut = { ...options, cut: true };
  const [one, two, three] = await Promise.all([
    readLetter(sourceOf(block, body), cut),
    readLetter(sourceOf(`Received: x\n${block}`, body), cut),
    readLetter(sourceOf(block, "autre"), cut),
  ]);
  expect(two.fingerprint).toBe(one.fingerprint);
  expect(three.fingerprint).not.toBe(one.fingerprint);
});

test("letters that no line end divides are told apart", async () => {
  const read = async (text: string, trace = "") => {
    const source = Buffer.from(
      `${trace}Received: x\rFrom: a@x.example\rMessage-ID: <1@x>\r\r${text}`,
    );
    return (await readLetter(source, options)).fingerprint;
  };
  expect(await read("Un vol.")).not.toBe(await read("Deux vols."));
  expect(await read("Un vol.")).toBe(await read("Un vol.", "Received: y\r\n"));
});

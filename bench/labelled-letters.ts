// Labelled letters to measure on: a folder with labels.jsonl and mails/, or a table of tests/understanding
// (one short letter a row), each row as the mail that a person would have sent.
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Intent, Theme } from "../src/understanding/meaning.ts";

export interface Labelled {
  readonly id: string;
  readonly source: Buffer;
  /** Whether the sender's address is that of a member. */
  readonly role: "member" | "stranger";
  /** The main language of what was written. */
  readonly language: string;
  readonly intent: Intent;
  /** Null for all but reports, as `urgent` is in a folder. */
  readonly theme: Theme | null;
  readonly urgent: boolean;
  /** Held apart: nothing is tuned on it, and only sums are printed. */
  readonly blind: boolean;
}

export function readLabelled(path: string): readonly Labelled[] {
  return path.endsWith(".tsv") ? readTable(path) : readFolder(path);
}

interface Label {
  readonly id: string;
  readonly file: string;
  readonly role: "member" | "stranger";
  /** `fr`, or `fr+it` where two are mixed, the main one first. */
  readonly lang: string;
  readonly expect: {
    readonly intent: Intent;
    readonly theme: Theme | null;
    readonly urgent: boolean | null;
  };
}

function readFolder(folder: string): readonly Labelled[] {
  const lines = readFileSync(join(folder, "labels.jsonl"), "utf8").trim().split("\n");
  return lines.map((line) => {
    const { id, file, role, lang, expect } = JSON.parse(line) as Label;
    return {
      ...{ id, role, language: lang.split("+")[0] ?? lang },
      ...{ intent: expect.intent, theme: expect.theme, urgent: expect.urgent === true },
      source: readFileSync(join(folder, file)),
      blind: Number(id.slice(1)) % 3 === 0,
    };
  });
}

function readTable(file: string): readonly Labelled[] {
  const name = basename(file, ".tsv");
  const rows = readFileSync(file, "utf8").trimEnd().split("\n").slice(1);
  return rows.map((row, index) => {
    const [subject = "", text = "", language = "", intent, theme, urgent] = row.split("\t");
    return {
      ...{ id: `${name}:${index + 2}`, language, intent: intent as Intent },
      role: intent === "join" ? "stranger" : "member",
      source: asMail(subject, text.replaceAll("\\n", "\n"), `${name}-${index + 2}`),
      theme: theme === "-" ? null : (theme as Theme),
      urgent: urgent?.trim() === "yes",
      blind: name.startsWith("unseen"),
    };
  });
}

function asMail(subject: string, text: string, id: string): Buffer {
  const encoded = Buffer.from(text.replaceAll("\n", "\r\n")).toString("base64");
  const head = [
    "Authentication-Results: mx.google.com; dmarc=pass header.from=example.org",
    "From: Writer <writer@example.org>",
    "To: plp.seraing@gmail.com",
    `Subject: =?utf-8?B?${Buffer.from(subject).toString("base64")}?=`,
    `Message-ID: <${id}@example.org>`,
    "Date: Tue, 1 Dec 2026 11:00:00 +0100",
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
  ];
  return Buffer.from(`${head.join("\r\n")}\r\n\r\n${encoded}\r\n`);
}

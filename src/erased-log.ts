// Who was erased, and who left without a letter, and when: a line each in `erased.log` of the data folder,
// so that a backup from before brings nobody back. An address stands there as an HMAC under secret.key:
// without it, a guess cannot even be tried. What is done about it after a restore: erased-again.ts.
import { createHmac } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dayMs, shift } from "./clock.ts";
import { replaceDurably } from "./durable-files.ts";
import { foldedKey } from "./mail/address.ts";

export const erasedLogName = "erased.log";

export interface Gone {
  readonly was: "erased" | "left";
  /** UTC ISO text. */
  readonly at: string;
  /** Hex HMAC-SHA-256 of the folded address. */
  readonly person: string;
}

export interface GoneAddress extends Omit<Gone, "person"> {
  readonly address: string;
}

/** Longer than the oldest backup is kept: 12 months. */
const keptDays = 400;

/** Notes who is gone; a second time changes nothing. On disk before it returns. */
export function noteGone(dataDir: string, gone: readonly GoneAddress[], key: Buffer): void {
  if (gone.length === 0) return;
  const more = gone.map(({ was, at, address }) => ({ was, at, person: markOf(address, key) }));
  addGone(dataDir, more);
}

/** Adds the lines of another such file, as a backup brings it: the newest of both are kept. */
export function mergeGone(dataDir: string, content: Buffer): void {
  addGone(dataDir, readLines(content.toString("utf8")));
}

function addGone(dataDir: string, more: readonly Gone[]): void {
  const known = listGone(dataDir);
  const lines = new Set(known.map(lineOf));
  const before = lines.size;
  for (const one of more) lines.add(lineOf(one));
  if (lines.size > before) replaceDurably(join(dataDir, erasedLogName), [...lines].join(""));
}

/** Drops the lines that no backup can need any more. */
export function expireGone(dataDir: string, now: string): void {
  const all = listGone(dataDir);
  const kept = all.filter(({ at }) => at >= shift(now, -keptDays * dayMs));
  if (kept.length === all.length) return;
  replaceDurably(join(dataDir, erasedLogName), kept.map(lineOf).join(""));
}

/** In the order noted; a line that a crash cut short is passed over. */
export function listGone(dataDir: string): readonly Gone[] {
  const path = join(dataDir, erasedLogName);
  return existsSync(path) ? readLines(readFileSync(path, "utf8")) : [];
}

function readLines(text: string): readonly Gone[] {
  const pattern = /^\{"at":"([^"]{1,40})","person":"([0-9a-f]{64})"(?:,"was":"(erased|left)")?\}$/;
  return text.split("\n").flatMap((line) => {
    const [, at, person, was] = pattern.exec(line) ?? [];
    if (at === undefined || person === undefined) return [];
    return [{ was: was === "left" ? "left" : "erased", at, person } as const];
  });
}

function lineOf({ was, at, person }: Gone): string {
  return `${JSON.stringify({ at, person, was })}\n`;
}

/**
 * When this address was last erased, or left without a letter; null = never. Gives a function, as the file
 * is read but once.
 */
export function goneBy(
  dataDir: string,
  keys: readonly Buffer[],
): (address: string, was: Gone["was"]) => string | null {
  const last = new Map<string, string>();
  for (const { was, at, person } of listGone(dataDir)) {
    const name = `${was} ${person}`;
    if (at > (last.get(name) ?? "")) last.set(name, at);
  }
  if (last.size === 0) return () => null;
  return (address, was) => {
    const times = keys.flatMap((key) => last.get(`${was} ${markOf(address, key)}`) ?? []);
    return times.toSorted().at(-1) ?? null;
  };
}

/** The key of this folder and those that a restore put aside: lines were made with each in its time. */
export function listKeys(dataDir: string): readonly Buffer[] {
  const names = existsSync(dataDir) ? readdirSync(dataDir) : [];
  return names
    .filter((name) => /^secret\.key(?:\.before-restore-[\dTZ-]{1,40})?$/.test(name))
    .map((name) => readFileSync(join(dataDir, name), "utf8").trim())
    .filter((text) => /^[0-9a-f]{64}$/i.test(text))
    .map((text) => Buffer.from(text, "hex"));
}

function markOf(address: string, key: Buffer): string {
  return createHmac("sha256", key)
    .update(`erased:${foldedKey(address)}`)
    .digest("hex");
}

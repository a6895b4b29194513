// Who was erased, and who left without a letter, and when: a line each in `erased.log` of the data folder,
// so that a backup from before brings nobody back. An address stands there as an HMAC under a random key
// of the file's own, which outlives secret.key. What is done about it after a restore: erased-again.ts.
import { createHmac, randomBytes } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { dayMs, shift } from "./clock.ts";
import { replaceDurably } from "./durable-files.ts";
import { foldedKey } from "./mail/address.ts";

export const erasedLogName = "erased.log";

export interface Gone {
  readonly was: "erased" | "left";
  /** UTC ISO text. */
  readonly at: string;
  /** Hex HMAC-SHA-256 of the folded address, under a key of the file. */
  readonly person: string;
}

export interface GoneAddress extends Omit<Gone, "person"> {
  readonly address: string;
}

/** Longer than the oldest backup is kept: 12 months. */
const keptDays = 400;

/** The keys of the files that came together here, that of this one first; and what was marked with them. */
interface GoneFile {
  readonly keys: readonly string[];
  readonly gone: readonly Gone[];
}

/** Notes who is gone; a second time changes nothing. On disk before it returns. */
export function noteGone(dataDir: string, gone: readonly GoneAddress[]): void {
  if (gone.length === 0) return;
  const before = readGone(dataDir);
  const [key = randomBytes(32).toString("hex")] = before.keys;
  const more = gone.map(({ was, at, address }) => {
    return { was, at, person: markOf(address, Buffer.from(key, "hex")) };
  });
  addGone(dataDir, before, { keys: [key], gone: more });
}

/** Adds what another such file holds, as a backup brings it: nothing of either is lost. */
export function mergeGone(dataDir: string, content: Buffer): void {
  addGone(dataDir, readGone(dataDir), parseGone(content.toString("utf8")));
}

function addGone(dataDir: string, before: GoneFile, more: GoneFile): void {
  const text = textOf({
    keys: [...before.keys, ...more.keys],
    gone: [...before.gone, ...more.gone],
  });
  if (text !== textOf(before)) replaceDurably(join(dataDir, erasedLogName), text);
}

/** When the list was last written (UTC ISO text, the disk's clock); null where there is none. */
export function goneNotedAt(dataDir: string): string | null {
  const stats = statSync(join(dataDir, erasedLogName), { throwIfNoEntry: false });
  return stats?.mtime.toISOString() ?? null;
}

/** Drops the lines that no backup can need any more. */
export function expireGone(dataDir: string, now: string): void {
  const { keys, gone } = readGone(dataDir);
  const kept = gone.filter(({ at }) => at >= shift(now, -keptDays * dayMs));
  if (kept.length === gone.length) return;
  replaceDurably(join(dataDir, erasedLogName), textOf({ keys, gone: kept }));
}

/** In the order noted. */
export function listGone(dataDir: string): readonly Gone[] {
  return readGone(dataDir).gone;
}

function readGone(dataDir: string): GoneFile {
  const path = join(dataDir, erasedLogName);
  return parseGone(existsSync(path) ? readFileSync(path, "utf8") : "");
}

/** A line that a crash cut short is passed over. */
function parseGone(text: string): GoneFile {
  const pattern = /^\{"at":"([^"]{1,40})","person":"([0-9a-f]{64})"(?:,"was":"(erased|left)")?\}$/;
  const lines = text.split("\n");
  return {
    keys: lines.flatMap((line) => /^\{"key":"([0-9a-f]{64})"\}$/.exec(line)?.[1] ?? []),
    gone: lines.flatMap((line) => {
      const [, at, person, was] = pattern.exec(line) ?? [];
      if (at === undefined || person === undefined) return [];
      return [{ was: was === "left" ? "left" : "erased", at, person } as const];
    }),
  };
}

/** Each line once. */
function textOf({ keys, gone }: GoneFile): string {
  const lines = [
    ...keys.map((key) => JSON.stringify({ key })),
    ...gone.map(({ was, at, person }) => JSON.stringify({ at, person, was })),
  ];
  return [...new Set(lines)].map((line) => `${line}\n`).join("");
}

/**
 * When this address was last erased, or left without a letter; null = never. `olderKeys` are those of
 * lines from before the file had its own. Gives a function, as the file is read but once.
 */
export function goneBy(
  dataDir: string,
  olderKeys: readonly Buffer[],
): (address: string, was: Gone["was"]) => string | null {
  const last = new Map<string, string>();
  const file = readGone(dataDir);
  const keys = [...file.keys.map((key) => Buffer.from(key, "hex")), ...olderKeys];
  for (const { was, at, person } of file.gone) {
    const name = `${was} ${person}`;
    if (at > (last.get(name) ?? "")) last.set(name, at);
  }
  if (last.size === 0) return () => null;
  return (address, was) => {
    const times = keys.flatMap((key) => last.get(`${was} ${markOf(address, key)}`) ?? []);
    return times.toSorted().at(-1) ?? null;
  };
}

/** secret.key and those that a restore put aside: older lines were made with each in its time. */
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

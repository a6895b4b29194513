// The Gmail-like double, a proxy before each of its sides and a data folder, with workers that come and
// go. Lost and doubled are counted here, from what the server accepted alone.
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Database from "better-sqlite3";
import { headerOf } from "../real/letters.ts";
import { type FaultProxy, startFaultProxy } from "../servers/fault-proxy.ts";
import { type Gmail, type GmailOptions, startGmail } from "../servers/gmail/gmail.ts";
import { makeData, runPlp, settingsFor, startPlp, unbound } from "../servers/plp.ts";

export const templatesDir = new URL("../../templates", import.meta.url).pathname;

export interface Place {
  readonly gmail: Gmail;
  readonly imap: FaultProxy;
  readonly smtp: FaultProxy;
  readonly folder: string;
  readonly env: Record<string, string>;
  /** Kills what still works and takes everything away. */
  end(): Promise<void>;
}

export async function preparePlace(
  { behaviour, ...options }: GmailOptions = {},
  settings: Record<string, string> = {},
): Promise<Place> {
  const gmail = await startGmail({
    ...options,
    behaviour: { sentCopyDelayMs: 150, dailyMax: Number.POSITIVE_INFINITY, ...behaviour },
  });
  const imap = await startFaultProxy(gmail.imapPort);
  const smtp = await startFaultProxy(gmail.smtpPort);
  const data = makeData();
  const { host, user, password } = gmail;
  const env = {
    ...settingsFor(data.folder, { imap: { host, port: imap.port, user, password }, smtp }),
    PLP_SMTP_USER: user,
    PLP_SMTP_PASSWORD: password,
    PLP_LOOK_SECONDS: "1,2",
    PLP_TEMPLATES_DIR: templatesDir,
    ...unbound,
    ...settings,
  };
  const end = async () => {
    for (const worker of workers.get(data.folder) ?? []) await kill(worker);
    await imap.close();
    await smtp.close();
    await gmail.stop();
    data.remove();
  };
  return { ...{ gmail, imap, smtp, env, end }, folder: data.folder };
}

const workers = new Map<string, Set<ChildProcess>>();

export interface Worker {
  readonly process: ChildProcess;
  readonly log: () => string;
}

export function startWorker({ env, folder }: Place): Worker {
  const worker = startPlp(["start"], env);
  let log = "";
  worker.stderr?.on("data", (chunk: Buffer) => {
    log += chunk;
  });
  worker.stdout?.resume();
  const known = workers.get(folder) ?? new Set();
  workers.set(folder, known.add(worker));
  worker.once("close", () => known.delete(worker));
  return { process: worker, log: () => log };
}

/** Resolves when it is gone. */
export async function kill(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const closed = once(worker, "close");
  worker.kill("SIGKILL");
  await closed;
}

/** What the database says now; opened for the moment, to read. */
export function ask<Row>(folder: string, text: string): Row[] {
  const file = join(folder, "plp.sqlite");
  if (!existsSync(file)) return [];
  const store = new Database(file, { readonly: true });
  try {
    return store.prepare<unknown[], Row>(text).all();
  } finally {
    store.close();
  }
}

/** Waits until nothing is in the inbox, queued, under way or in doubt, twice in a row. */
export async function untilSettled(place: Place, ms: number, worker?: Worker): Promise<void> {
  const until = Date.now() + ms;
  for (let calm = 0; calm < 2; ) {
    await sleep(300);
    const [row] = ask<{ open: number }>(
      place.folder,
      `SELECT count(*) AS open FROM outbox WHERE state IN ('sending', 'in_doubt')
         OR (state = 'queued' AND due_at <= strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '+10 minutes'))`,
    );
    const open = (row?.open ?? 0) + place.gmail.list("INBOX").length;
    calm = open === 0 ? calm + 1 : 0;
    if (Date.now() > until) {
      throw new Error(`${open} still open after ${ms} ms:\n${worker?.log().slice(-4_000)}`);
    }
  }
}

export interface Doubts {
  readonly found: number;
  readonly proven: number;
  readonly again: number;
  readonly blind: number;
  readonly unsettled: number;
}

export async function readStatus({ env }: Pick<Place, "env">): Promise<{
  readonly inbox: { readonly handled: number; readonly quarantined: number };
  readonly outbox: { readonly doubtsSettled: Doubts; readonly failed: number };
}> {
  return JSON.parse((await runPlp(["status", "--json"], env)).out);
}

/** A letter that should leave: its kind, and to whom where that is one person. */
export interface Expected {
  readonly kind: string;
  readonly to: string | null;
}

export interface Counted {
  readonly lost: readonly string[];
  /** Accepted once more under their own Message-ID. */
  readonly again: readonly string[];
  /** Accepted under another Message-ID though the same person was to get but one of the kind. */
  readonly twice: readonly string[];
  readonly distinct: number;
  /** Message-IDs under which not the same bytes came each time. */
  readonly changed: readonly string[];
}

interface Accepted {
  readonly to: readonly string[];
  readonly raw: Buffer;
}

/** Kinds that nobody expects, such as `alert`, count only where they came again. */
export function count(accepted: readonly Accepted[], expected: readonly Expected[]): Counted {
  const first = new Map<string, { raw: Buffer; kind: string; to: string }>();
  const again: string[] = [];
  const changed: string[] = [];
  for (const { to, raw } of accepted) {
    const [id, kind] = [headerOf(raw, "Message-ID"), headerOf(raw, "X-PLP-Kind")];
    const known = first.get(`${id} ${to}`);
    if (known === undefined) first.set(`${id} ${to}`, { raw, kind, to: String(to) });
    else again.push(`${kind} ${to} ${id}`);
    if (known !== undefined && !known.raw.equals(raw)) changed.push(id);
  }
  const wanted = new Map<string, number>();
  const came = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string) =>
    counts.set(key, (counts.get(key) ?? 0) + 1);
  const ofPerson = new Set(expected.filter(({ to }) => to !== null).map(({ kind }) => kind));
  for (const { kind, to } of expected) add(wanted, `${kind} ${to ?? ""}`.trim());
  for (const { kind, to } of first.values()) add(came, ofPerson.has(kind) ? `${kind} ${to}` : kind);
  const more = (one: Map<string, number>, other: Map<string, number>) =>
    [...one].flatMap(([key, times]) =>
      Array.from({ length: Math.max(0, times - (other.get(key) ?? 0)) }, () => key),
    );
  const kinds = new Set(expected.map(({ kind }) => kind));
  return {
    lost: more(wanted, came),
    again,
    twice: more(came, wanted).filter((key) => kinds.has(key.split(" ")[0] ?? "")),
    distinct: first.size,
    changed,
  };
}

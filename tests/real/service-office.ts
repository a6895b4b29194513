// An office for the tests of stopping and starting: a data folder with thousands of members and letters, made
// once and copied, embedded servers behind proxies, a real worker process.
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Database from "better-sqlite3";
import { prepareOffice } from "../../bench/sending/office.ts";
import { startImap } from "../../src/demo/embedded-imap.ts";
import { startSmtp } from "../../src/demo/embedded-smtp.ts";
import { startFaultProxy } from "../servers/fault-proxy.ts";
import { makeData, settingsFor, startPlp, unbound } from "../servers/plp.ts";
import { end } from "./processes.ts";

const templatesDir = new URL("../../templates", import.meta.url).pathname;

/** A bulletin to so many members waits to leave. */
export function makeLoaded(members: number) {
  const data = makeData();
  prepareOffice(data.folder, members);
  return data;
}

/** A bulletin has left, and as many letters were taken in long ago: a night's work waits. */
export function makeAged(members: number) {
  const data = makeLoaded(members);
  const store = new Database(join(data.folder, "plp.sqlite"));
  store.exec(`
    UPDATE outbox SET state = 'sent', dated_at = created_at, settled_at = created_at;
    WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${members})
    INSERT INTO ledger (fingerprint, message_id, uid_validity, uid, received_at, handled_at, outcome,
      handler, reason)
    SELECT 'old-' || n, '<old-' || n || '@people.example>', '1', n, '2024-05-01T08:00:00.000Z',
      '2024-05-01T08:00:00.000Z', 'handled', 'question', '' FROM numbers`);
  store.close();
  return data;
}

/** A time zone in which it is about noon now: what is done at night is due. */
export function noonZone(): string {
  const ahead = 12 - new Date().getUTCHours();
  return `Etc/GMT${ahead > 0 ? "-" : "+"}${Math.abs(ahead)}`;
}

/** NODE_OPTIONS under which it is this moment when the worker starts. */
export function startingAt(moment: string, folder: string): Record<string, string> {
  const file = join(folder, "clock.mjs");
  writeFileSync(
    file,
    `const Real = Date;
const ahead = Real.parse("${moment}") - Real.now();
globalThis.Date = class extends Real {
  constructor(...given) { if (given.length === 0) super(Real.now() + ahead); else super(...given); }
  static now() { return Real.now() + ahead; }
};`,
  );
  return { NODE_OPTIONS: `--import=${file}` };
}

export async function openPlace(base: string) {
  const folder = mkdtempSync(join(tmpdir(), "plp-"));
  cpSync(base, folder, { recursive: true });
  const imap = await startImap();
  const smtp = await startSmtp();
  const imapProxy = await startFaultProxy(imap.port);
  const smtpProxy = await startFaultProxy(smtp.port);
  const common = { PLP_TEMPLATES_DIR: templatesDir, PLP_SINCE: "2026-01-01", ...unbound };
  return {
    ...{ folder, imap, smtp, imapProxy, smtpProxy },
    /** Through the proxies. */
    env: {
      ...settingsFor(folder, { imap: { ...imap, port: imapProxy.port }, smtp: smtpProxy }),
      ...common,
    },
    /** Past them, for whoever comes after the trouble. */
    healthy: { ...settingsFor(folder, { imap, smtp }), ...common },
    close: async () => {
      await imapProxy.close();
      await smtpProxy.close();
      await imap.close();
      await smtp.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Place = Awaited<ReturnType<typeof openPlace>>;

export function startWorker(env: Record<string, string>) {
  const worker = startPlp(["start"], env);
  let log = "";
  worker.stderr?.on("data", (chunk: Buffer) => {
    log += chunk;
  });
  worker.stdout?.resume();
  return { worker, pid: worker.pid ?? 0, log: () => log };
}

export type Started = ReturnType<typeof startWorker>;

/** SIGTERM; gives the exit code and how long it took. */
export async function stop(worker: ChildProcess) {
  const closed = once(worker, "close");
  const beganAt = performance.now();
  worker.kill("SIGTERM");
  const [code] = (await closed) as [number | null];
  return { code, ms: performance.now() - beganAt };
}

/** Waits until it is so; throws with the log after half a minute. */
export async function until(isSo: () => boolean, { log, worker }: Started): Promise<void> {
  for (const last = Date.now() + 30_000; !isSo(); await sleep(3)) {
    if (worker.exitCode === null && Date.now() < last) continue;
    await end(worker);
    throw new Error(`It did not come to that:\n${log().slice(-4_000)}`);
  }
}

/** Whether a child of this process runs the file of this name. */
export function hasChild(pid: number, file: string): boolean {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim();
    return children
      .split(" ")
      .some(
        (child) => child !== "" && readFileSync(`/proc/${child}/cmdline`, "utf8").includes(file),
      );
  } catch {
    return false;
  }
}

/** What the database says now, of one number. */
export function askNumber(folder: string, text: string): number {
  const store = new Database(join(folder, "plp.sqlite"), { readonly: true });
  try {
    return Number(store.prepare(text).pluck().get());
  } finally {
    store.close();
  }
}

// Runs the `plp` command as a process of its own, on a data folder of its own.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type LimitName, settingOf, usualLimits } from "../../src/limits.ts";

const root = new URL("../../", import.meta.url).pathname;
const cli = join(root, "src/plp.js");

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Server {
  readonly host: string;
  readonly port: number;
}

/** A data folder with a registry in it (of tests/conversations/registries); `remove` deletes it. */
export function makeData(registry = "default"): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "plp-"));
  const source = join(root, "tests/conversations/registries", `${registry}.yaml`);
  copyFileSync(source, join(folder, "partnership.yaml"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The settings for these servers; nothing of the surroundings' own settings is passed on. */
export function settingsFor(
  folder: string,
  servers?: { imap: Server & { user: string; password: string }; smtp: Server },
): Record<string, string> {
  return {
    PATH: process.env.PATH ?? "",
    PLP_DATA_DIR: folder,
    PLP_ADDRESS: "plp.seraing@gmail.com",
    PLP_TRUSTED_AUTHSERV: "mx.google.com",
    PLP_LOG_LEVEL: "info",
    // Many of them run at the same time.
    PLP_HTTP_PORT: "0",
    ...(servers && {
      PLP_MAIL_USER: servers.imap.user,
      PLP_MAIL_PASSWORD: servers.imap.password,
      PLP_SMTP_USER: "",
      PLP_IMAP_HOST: servers.imap.host,
      PLP_IMAP_PORT: String(servers.imap.port),
      PLP_IMAP_TLS: "none",
      PLP_SMTP_HOST: servers.smtp.host,
      PLP_SMTP_PORT: String(servers.smtp.port),
      PLP_SMTP_TLS: "none",
    }),
  };
}

/** In the folder of temporary files unless told: a `.env` of the surroundings has no say. */
export function startPlp(
  args: readonly string[],
  env: Record<string, string>,
  cwd = tmpdir(),
): ChildProcess {
  return spawn(process.execPath, [cli, ...args], { env, cwd, stdio: "pipe" });
}

export async function runPlp(
  args: readonly string[],
  env: Record<string, string>,
  cwd = tmpdir(),
): Promise<Ended> {
  const child = startPlp(args, { PLP_TEMPLATES_DIR: join(root, "templates"), ...env }, cwd);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on("data", (chunk) => out.push(chunk));
  child.stderr?.on("data", (chunk) => err.push(chunk));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
}

/** Settings under which no bound acts: a crowd of strangers then gets what each would get alone. */
export const unbound: Readonly<Record<string, string>> = Object.fromEntries(
  (Object.keys(usualLimits) as LimitName[])
    .filter((name) => name !== "joinConfirmHours")
    .map((name) => [settingOf(name), "1000000"]),
);

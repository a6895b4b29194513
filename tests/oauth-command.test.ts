// `plp oauth` as a process of its own: a browser that goes where it is sent, an address that is pasted, somebody
// who guesses; and what then stands in `.env`.
import { type ChildProcess, spawn } from "node:child_process";
import { once as happens } from "node:events";
import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type EmbeddedImap, startImap } from "../src/demo/embedded-imap.ts";
import { atTerminal, type Words } from "./servers/at-terminal.ts";
import { type OAuthServer, startOAuthServer } from "./servers/oauth-server.ts";

const user = "plp.seraing@gmail.com";
const cli = new URL("../src/plp.js", import.meta.url).pathname;
const before = [
  "# the office of Seraing",
  "PLP_MAIL_USER=plp.seraing@gmail.com",
  "",
  "# the rest",
  "PLP_POLL=*/5 * * * *",
  "",
].join("\n");
let folder: string;
let provider: OAuthServer;
let imap: EmbeddedImap;
let child: ChildProcess;
let out: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "plp-"));
  writeFileSync(join(folder, ".env"), before);
  chmodSync(join(folder, ".env"), 0o644);
  provider = await startOAuthServer();
  imap = await startImap({ user, accessToken: () => provider.accessToken });
});
afterEach(async () => {
  await imap.close();
  await provider.close();
  rmSync(folder, { recursive: true });
});

const plainly = (words: Words): Words => words;

function start(
  args: readonly string[] = ["--yes"],
  change: Record<string, string> = {},
  by = plainly,
): void {
  const env = {
    PATH: process.env.PATH ?? "",
    ...{ PLP_IMAP_HOST: imap.host, PLP_IMAP_PORT: String(imap.port), PLP_IMAP_TLS: "none" },
    ...{ PLP_OAUTH_CLIENT_ID: provider.clientId, PLP_OAUTH_CLIENT_SECRET: provider.clientSecret },
    ...{ PLP_OAUTH_TOKEN_URL: provider.tokenUrl, PLP_OAUTH_AUTH_URL: provider.authUrl },
    ...change,
  };
  out = "";
  const [program, ...words] = by([process.execPath, cli, "oauth", ...args]);
  child = spawn(program, words, { env, cwd: folder, stdio: "pipe" });
  child.stdout?.on("data", (chunk) => {
    out += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    out += chunk;
  });
}

/** The address that a person is to open. */
async function invited(): Promise<string> {
  for (;;) {
    const url = /^ {2}(http\S+)$/m.exec(out)?.[1];
    if (url !== undefined && out.includes("waits here")) return url;
    if (child.exitCode !== null) throw new Error(out);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function ended(): Promise<number | null> {
  if (child.exitCode === null) await happens(child, "close");
  const secrets = provider.secrets.filter((one) => out.includes(one));
  expect(secrets, "nothing secret is printed").toEqual([]);
  return child.exitCode;
}

const dotEnv = () => readFileSync(join(folder, ".env"), "utf8");

/** Where the provider sends the browser back to, after the owner's consent. */
async function consent(url: string): Promise<string> {
  const answer = await fetch(url, { redirect: "manual" });
  return answer.headers.get("location") ?? "";
}

test("consent in the browser: the mailbox is opened, and one line of .env is new", async () => {
  start();
  const page = await fetch(await consent(await invited()));
  expect(page.status).toBe(200);
  expect(page.headers.get("content-type")).toContain("text/plain");
  expect(await page.text()).toContain("vous pouvez fermer cette fenêtre");
  expect(await ended()).toBe(0);
  expect(dotEnv()).toBe(`${before}PLP_OAUTH_REFRESH_TOKEN=${provider.refreshToken}\n`);
  expect(statSync(join(folder, ".env")).mode & 0o777).toBe(0o600);
  expect(out).toContain("The mailbox plp.seraing@gmail.com opens.");
});

test("the next consent takes the old token's place", async () => {
  writeFileSync(join(folder, ".env"), `PLP_OAUTH_REFRESH_TOKEN=old\n${before}`);
  start();
  await fetch(await consent(await invited()));
  expect(await ended()).toBe(0);
  expect(dotEnv()).toBe(`PLP_OAUTH_REFRESH_TOKEN=${provider.refreshToken}\n${before}`);
});

test("without a browser the address is pasted; another one is not taken", async () => {
  start(["--yes", "--no-browser"]);
  const url = await invited();
  const port = /127\.0\.0\.1%3A(\d+)/.exec(url)?.[1];
  expect(out).toContain(`ssh -L ${port}:127.0.0.1:${port}`);
  const back = await consent(url);
  child.stdin?.write("hello\n");
  child.stdin?.write(`${back.replace(/state=[^&]{4}/, "state=XXXX")}\n`);
  child.stdin?.write(`${back}\n`);
  expect(await ended()).toBe(0);
  expect(out.match(/not the address of this log-in/g)).toHaveLength(2);
  expect(dotEnv()).toContain(provider.refreshToken);
});

test("who guesses at the listener ends nothing, and the code is worth nothing without its verifier", async () => {
  start();
  const url = await invited();
  const back = await consent(url);
  const { origin, searchParams } = new URL(back);
  expect((await fetch(`${origin}/`)).status).toBe(400);
  expect((await fetch(`${origin}/?code=mine&state=guessed`)).status).toBe(400);
  expect((await fetch(`${origin}/?error=access_denied`)).status).toBe(400);
  expect((await fetch(`${origin}/favicon.ico`)).status).toBe(404);
  expect((await fetch(back, { method: "POST" })).status).toBe(404);
  expect(provider.asked).toEqual([]);
  const stolen = await fetch(provider.tokenUrl, {
    method: "POST",
    body: new URLSearchParams({
      ...{ grant_type: "authorization_code", code: searchParams.get("code") ?? "" },
      ...{ client_id: provider.clientId, client_secret: provider.clientSecret },
      ...{ redirect_uri: `${origin}/`, code_verifier: "x".repeat(43) },
    }),
  });
  expect(stolen.status).toBe(400);
  const again = await consent(url);
  expect((await fetch(again)).status).toBe(200);
  expect(await ended()).toBe(0);
});

test.each([
  ["the owner refuses", "denied", "Access was refused in the browser"],
  ["no refresh token comes", "no refresh token", "gave no refresh token"],
  ["the application is unknown", "deleted", "gave no access"],
  ["the provider is broken", "broken", "gave no access"],
] as const)("%s: told with its mend, and nothing is written", async (_, mood, told) => {
  provider.mood = mood;
  start();
  await fetch(await consent(await invited()));
  expect(await ended()).toBe(1);
  expect(out).toContain(told);
  expect(dotEnv()).toBe(before);
});

test("the wrong account's consent is noticed before it is written", async () => {
  start(["--yes"], { PLP_MAIL_USER: "somebody.else@gmail.com" });
  await fetch(await consent(await invited()));
  expect(await ended()).toBe(1);
  expect(out).toContain("does not open the mailbox somebody.else@gmail.com");
  expect(dotEnv()).toBe(before);
});

test.each([
  ["nobody to ask", [], {}, "say --yes"],
  ["no application", ["--yes"], { PLP_OAUTH_CLIENT_ID: "" }, "PLP_OAUTH_CLIENT_ID"],
  ["a token from outside", ["--yes"], { PLP_OAUTH_REFRESH_TOKEN: "x" }, "take it out there"],
])("%s: told at once", async (_, args, change, told) => {
  start(args, change);
  child.stdin?.end();
  expect(await ended()).toBe(1);
  expect(out).toContain(told);
});

test.each<[string, string, number]>([
  ["the end of the input", "\u0004", 130],
  ["no", "n\n", 1],
  ["yes", "y\n", 0],
])("asked whether to write, %s ends it in plain words", async (_, typed, code) => {
  start([], {}, atTerminal);
  await fetch(await consent(await invited()));
  while (!out.includes("[y/N]")) await new Promise((resolve) => setTimeout(resolve, 20));
  child.stdin?.write(typed);
  expect(await ended()).toBe(code);
  expect(out).not.toContain("Warning");
  expect(out.includes("Nothing was written: run `plp oauth` again")).toBe(code !== 0);
  expect(dotEnv() === before).toBe(code !== 0);
});

test("a link stays one; a folder that cannot be written is told", async () => {
  const real = join(folder, "settings");
  renameSync(join(folder, ".env"), real);
  symlinkSync(real, join(folder, ".env"));
  start();
  await fetch(await consent(await invited()));
  expect(await ended()).toBe(0);
  expect(lstatSync(join(folder, ".env")).isSymbolicLink()).toBe(true);
  expect(readFileSync(real, "utf8")).toContain(provider.refreshToken);
  start(["--yes"], { PLP_OAUTH_REFRESH_TOKEN_FILE: "/proc/nobody/token" });
  await fetch(await consent(await invited()));
  expect(await ended()).toBe(1);
  expect(out).toContain("/proc/nobody/token cannot be written (ENOENT)");
});

test("a file of its own for the token is written instead", async () => {
  const path = join(folder, "token");
  start(["--yes"], { PLP_OAUTH_REFRESH_TOKEN_FILE: path });
  await fetch(await consent(await invited()));
  expect(await ended()).toBe(0);
  expect(readFileSync(path, "utf8")).toBe(`${provider.refreshToken}\n`);
  expect(dotEnv()).toBe(before);
});

// The worker with its pages: they come up beside the mail, a port that is taken stops nothing, what is off
// listens nowhere, and `plp dashboard` opens what the worker serves.
import { once as happens } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer, type Server } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type EmbeddedImap, startImap } from "../../src/demo/embedded-imap.ts";
import { type EmbeddedSmtp, startSmtp } from "../../src/demo/embedded-smtp.ts";
import type { Log } from "../../src/edges/log.ts";
import { servePages } from "../../src/pages.ts";
import { readSettings } from "../../src/settings.ts";
import { World } from "../conversation/world.ts";
import { makeData, runPlp, settingsFor, startPlp } from "../servers/plp.ts";

let data: ReturnType<typeof makeData>;
let imap: EmbeddedImap;
let smtp: EmbeddedSmtp;
const taken: Server[] = [];
beforeEach(async () => {
  data = makeData();
  imap = await startImap();
  smtp = await startSmtp();
});
afterEach(async () => {
  for (const server of taken.splice(0)) server.close();
  await imap.close();
  await smtp.close();
  data.remove();
});

/** A port that something listens on until it is closed. */
async function takePort(): Promise<{ port: number; server: Server }> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await happens(server, "listening");
  taken.push(server);
  return { port: (server.address() as AddressInfo).port, server };
}

async function freePort(): Promise<number> {
  const { port, server } = await takePort();
  server.close();
  await happens(server, "close");
  return port;
}

async function answers(url: string): Promise<number | null> {
  return fetch(url).then(
    ({ status }) => status,
    () => null,
  );
}

async function until(what: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await what()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect.unreachable("it did not come about in ten seconds");
}

test("the worker serves both, `plp dashboard` opens the one, and SIGTERM ends all", async () => {
  const [port, publicPort] = [await freePort(), await freePort()];
  const env = {
    ...settingsFor(data.folder, { imap, smtp }),
    PLP_HTTP_PORT: String(port),
    PLP_PUBLIC_URL: `http://127.0.0.1:${publicPort}`,
    PLP_PUBLIC_PORT: String(publicPort),
    PLP_TEMPLATES_DIR: new URL("../../templates", import.meta.url).pathname,
  };
  const worker = startPlp(["start"], env);
  const log: Buffer[] = [];
  worker.stdout?.on("data", (chunk) => log.push(chunk));
  const origin = `http://127.0.0.1:${port}`;
  await until(async () => (await answers(`${origin}/healthz`)) === 200);
  const { out } = await runPlp(["dashboard", "--json"], env);
  const { url, token } = JSON.parse(out) as { url: string; token: string };
  const first = await fetch(url, { redirect: "manual" });
  const Cookie = first.headers.get("set-cookie")?.split(";")[0] ?? "";
  const page = await (await fetch(origin, { headers: { Cookie } })).text();
  expect(page).toContain("PLP Boncelles");
  expect((await runPlp(["dashboard"], env)).out.split("\n")[0]).toBe(url);
  const leaving = `http://127.0.0.1:${publicPort}/leave/${"q".repeat(26)}`;
  await until(async () => (await answers(leaving)) === 200);
  const body = new URLSearchParams({ "List-Unsubscribe": "One-Click" });
  expect((await fetch(leaving, { method: "POST", body })).status).toBe(200);
  worker.kill("SIGTERM");
  const [code] = await happens(worker, "exit");
  expect(code).toBe(0);
  expect(await answers(`${origin}/healthz`)).toBeNull();
  const said = Buffer.concat(log).toString();
  expect([said.includes("q".repeat(26)), said.includes(token)]).toEqual([false, false]);
});

test("`plp dashboard` says that it is off", async () => {
  const env = settingsFor(data.folder);
  const { code, err } = await runPlp(["dashboard"], env);
  expect(code).toBe(1);
  expect(err).toContain("PLP_HTTP_PORT=0");
  expect((await runPlp(["dashboard", "--json"], env)).out).toContain('"url":null');
});

test("one pass opens no listener", async () => {
  const { port } = await takePort();
  const env = { ...settingsFor(data.folder, { imap, smtp }), PLP_HTTP_PORT: String(port) };
  const { code, out, err } = await runPlp(["start", "--once"], env);
  expect(code).toBe(0);
  expect(out + err).not.toContain("PLP_HTTP_PORT");
});

interface Line {
  readonly level: string;
  readonly values: object;
  readonly message: string;
}

function openPages(environment: Record<string, string>) {
  const lines: Line[] = [];
  const note = (level: string) => (values: unknown, message?: string) => {
    lines.push({ level, values: values as object, message: message ?? "" });
  };
  const log: Log = {
    debug: note("debug"),
    info: note("info"),
    warn: note("warn"),
    error: note("error"),
  };
  const settings = readSettings(environment, { mail: false });
  const serving = { settings, log, pollMs: 60_000, wake: () => {}, retryMs: 200 };
  return { pages: servePages(new World().office, serving), lines };
}

test("a taken port is said with its mend, and taken once it is free", async () => {
  const { port, server } = await takePort();
  const { pages, lines } = openPages({ PLP_HTTP_PORT: String(port) });
  await until(async () => lines.length > 1);
  expect(lines[0]).toMatchObject({ level: "warn", values: { port, code: "EADDRINUSE" } });
  expect(lines[0]?.message).toContain("PLP_HTTP_PORT");
  expect(lines[0]?.message).toContain("set another port");
  server.close();
  await until(async () => (await answers(`http://127.0.0.1:${port}/healthz`)) !== null);
  await pages.stop();
  expect(await answers(`http://127.0.0.1:${port}/healthz`)).toBeNull();
});

test("/healthz warns of the other port while it is taken, and is well again once it is free", async () => {
  const [port, { port: publicPort, server }] = [await freePort(), await takePort()];
  const { pages, lines } = openPages({
    ...{ PLP_HTTP_PORT: String(port), PLP_PUBLIC_PORT: String(publicPort) },
    PLP_PUBLIC_URL: "https://plp.seraing.be",
  });
  const warnings = async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`);
    return ((await answer.json()) as { warnings: string[] }).warnings;
  };
  await until(async () => lines.length > 1);
  expect(await warnings()).toEqual(["pages"]);
  server.close();
  await until(async () => (await warnings()).length === 0);
  await pages.stop();
});

test("what is off listens nowhere, and stopping comes back at once", async () => {
  const { pages, lines } = openPages({ PLP_HTTP_PORT: "0" });
  pages.noteHandled(3);
  await pages.stop();
  expect(lines).toEqual([]);
});

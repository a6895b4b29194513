// The sandbox as a process: what it leaves behind when it ends, what it keeps through a stop and a kill,
// and who it refuses.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { german } from "../src/demo/words/de.ts";
import { english } from "../src/demo/words/en.ts";
import { french } from "../src/demo/words/fr.ts";
import { dutch } from "../src/demo/words/nl.ts";

const cli = new URL("../src/plp.js", import.meta.url).pathname;

async function start(temporary: string, more: readonly string[] = []) {
  const env = { ...process.env, TMPDIR: temporary };
  const child = spawn(process.execPath, [cli, "demo", ...more], { env });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (said += part));
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const isThere = () => /http:\S+/.test(said) || child.exitCode !== null;
  await expect.poll(isThere, { timeout: 20_000 }).toBe(true);
  return { child, ended, said: () => said, url: /http:\S+/.exec(said)?.[0] ?? "" };
}

const post = (url: string, path: string, fields: Record<string, string>) =>
  fetch(new URL(path, url), {
    method: "POST",
    redirect: "manual",
    headers: { origin: url.slice(0, -1), "sec-fetch-site": "same-origin" },
    body: new URLSearchParams(fields),
  });
const end = async (child: ChildProcess, ended: Promise<number | null>, signal: NodeJS.Signals) => {
  const at = Date.now();
  child.kill(signal);
  return { code: await ended, isQuick: (await ended) !== undefined && Date.now() - at < 5000 };
};
const newFolder = () => mkdtempSync(join(tmpdir(), "demo-test-"));
const left = (folder: string) => readdirSync(folder).filter((name) => name.startsWith("plp-demo-"));

test.each(["SIGTERM", "SIGINT"] as const)("%s ends it and leaves nothing", async (signal) => {
  const folder = newFolder();
  mkdirSync(join(folder, "plp-demo-999999999-abcdef"));
  const { child, ended, url } = await start(folder);
  expect(left(folder)).toHaveLength(1);
  await post(url, "/story", { back: "/" });
  await post(url, "/smtp", { state: "down", back: "/" });
  expect(await end(child, ended, signal)).toEqual({ code: 0, isQuick: true });
  expect(left(folder)).toEqual([]);
});

test.each(["SIGTERM", "SIGKILL"] as const)("a kept sandbox goes on after %s", async (signal) => {
  const folder = newFolder();
  const keep = ["--keep", join(folder, "kept")];
  const first = await start(folder, keep);
  await post(first.url, "/story", { back: "/" });
  await post(first.url, "/away", { person: "paul", back: "/" });
  await post(first.url, "/smtp", { state: "down", back: "/" });
  await post(first.url, "/clock", { move: "days", back: "/" });
  const state = () => JSON.parse(readFileSync(join(folder, "kept", "sandbox.json"), "utf8"));
  await expect.poll(() => state().aheadMs, { timeout: 20_000 }).toBeGreaterThan(2.9 * 86_400_000);
  const pageOf = async (url: string) => (await fetch(new URL("/?as=paul", url))).text();
  const unread = /<span class="count">[\s\S]{0,200}?<\/span>/g;
  const before = (await pageOf(first.url)).match(unread);
  expect(before).not.toBeNull();
  await end(first.child, first.ended, signal);
  const second = await start(folder, keep);
  expect(second.said()).toContain("goes on");
  expect(state()).toMatchObject({ played: 1, switches: { isSmtpUp: false, away: ["paul"] } });
  const page = await pageOf(second.url);
  expect(page.match(unread)).toEqual(before);
  expect(page).toContain("répondeur allumé");
  await end(second.child, second.ended, "SIGTERM");
  expect(existsSync(join(folder, "kept", "sandbox.json.new"))).toBe(false);
}, 60_000);

test("a taken port is a clear error, and without one a free one is taken", async () => {
  const folder = newFolder();
  const [first, second] = [await start(folder), await start(folder)];
  expect(new URL(second.url).port).not.toBe(new URL(first.url).port);
  const third = await start(folder, ["--port", new URL(first.url).port]);
  expect(await third.ended).not.toBe(0);
  expect(third.said()).toContain("cannot be used (EADDRINUSE)");
  const status = await new Promise((resolve) => {
    const headers = { host: "rebound.example" };
    request(first.url, { headers }, (answer) => resolve(answer.statusCode)).end();
  });
  expect(status).toBe(421);
  for (const { child, ended } of [first, second]) await end(child, ended, "SIGTERM");
});

const namesOf = (words: object): readonly string[] =>
  Object.entries(words).flatMap(([name, value]) =>
    typeof value === "string"
      ? [`${name}${value.trim() === "" ? " empty" : ""}`]
      : namesOf(value as object).map((inner) => `${name}.${inner}`),
  );
test.each([
  ["nl", dutch],
  ["de", german],
  ["en", english],
])("no word of the page is missing in %s", (_language, words) => {
  expect(namesOf(words).toSorted()).toEqual(namesOf(french).toSorted());
});

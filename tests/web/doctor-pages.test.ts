// What `plp doctor` says of the ports of the office's pages: free, the worker's own, or another program's.
import { afterEach, expect, test } from "vitest";
import { checkPorts } from "../../src/commands/doctor-http.ts";
import { type Application, listen } from "../../src/edges/http.ts";
import { dashboardToken, officeMark } from "../../src/web/token.ts";
import { createUnsubscribing } from "../../src/web/unsubscribe.ts";
import { World } from "../conversation/world.ts";
import { serveDashboard, watchingFor } from "./watched-office.ts";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function serve(application: Application): Promise<number> {
  const { port, close } = await listen(application, { host: "127.0.0.1", port: 0 });
  closing.push(close);
  return port;
}

const says = (body: string, status = 200) => serve({ fetch: () => new Response(body, { status }) });

async function freePort(): Promise<number> {
  const { port, close } = await listen(
    { fetch: () => new Response(null) },
    { host: "127.0.0.1", port: 0 },
  );
  await close();
  return port;
}

const { office } = new World();
const mark = officeMark(dashboardToken(office.key));

async function worker(isListening = true): Promise<number> {
  const served = await serveDashboard(watchingFor(office, { isListening: () => isListening }));
  closing.push(served.close);
  return served.port;
}

function onePage(): Promise<number> {
  const city = { city: "Seraing", language: "fr", police: "101" };
  const prefix = "/courrier";
  return serve(
    createUnsubscribing({ prefix, leave: () => {}, onFault: () => {}, office: () => city }),
  );
}

const place = { httpHost: "127.0.0.1", httpPort: null, publicUrl: null, publicPort: null };
const running = { isRunning: true, mark };

test.each<[string, () => Promise<number>, { isRunning: boolean; mark: string | null }, RegExp]>([
  ["our worker", worker, running, /^ok the worker serves 127\.0\.0\.1, port \d+$/],
  ["our worker, key unread", worker, { ...running, mark: null }, /^ok the worker serves/],
  ["another office's", worker, { ...running, mark: "plp-0" }, /^error .* by another program/],
  ["a page that says ok", () => says("ok"), running, /^error .* by another program/],
  ["JSON of another", () => says('{"ok":true}'), running, /^error .* by another program/],
  ["no JSON object", () => says("null"), running, /^error .* by another program/],
  ["anything, and no worker", worker, { ...running, isRunning: false }, /^error .* another/],
  ["nothing", freePort, { ...running, isRunning: false }, /^ok .* is free$/],
  ["nothing, though it runs", freePort, running, /^warning .* though the worker runs$/],
])("PLP_HTTP_PORT has %s", async (_, open, own, wanted) => {
  const [finding] = await checkPorts({ ...place, httpPort: await open() }, own);
  expect(`${finding?.level} ${finding?.message}`).toMatch(wanted);
  expect(finding?.mend === null).toBe(finding?.level === "ok");
});

test.each<[string, () => Promise<number>, boolean, RegExp]>([
  ["our page", onePage, true, /^ok the worker serves/],
  ["another office's page", onePage, false, /^error .* by another program/],
  ["another page", () => says("hello"), true, /^error .* by another program/],
  ["nothing, though it runs", freePort, true, /^warning .* though the worker runs$/],
])("PLP_PUBLIC_PORT has %s", async (_, open, isListening, wanted) => {
  const ports = { httpPort: await worker(isListening), publicPort: await open() };
  const all = { ...place, ...ports, publicUrl: "https://plp.seraing.be/courrier" };
  const findings = await checkPorts(all, running);
  expect(findings.map(({ check }) => check)).toEqual(["pages", "one-click page"]);
  expect(`${findings[1]?.level} ${findings[1]?.message}`).toMatch(wanted);
});

test("none are served", async () => {
  const findings = await checkPorts(place, running);
  expect(findings.map(({ level, message }) => [level, message])).toEqual([
    ["ok", "none are served"],
  ]);
});

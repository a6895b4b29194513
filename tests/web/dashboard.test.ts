// The dashboard's listener on a real socket: its token, its hosts, its headers, and that nothing of anybody
// stands in a page or a metric.
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { World } from "../conversation/world.ts";
import {
  makeWatchedOffice,
  people,
  type Served,
  serveDashboard,
  tellingWords,
  watchingFor,
} from "./watched-office.ts";

let world: World;
let served: Served;
beforeAll(async () => {
  world = await makeWatchedOffice();
  served = await serveDashboard(watchingFor(world.office));
});
afterAll(() => served.close());

interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly text: string;
}

/** By node:http, which lets a test say any Host. */
function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(`${served.origin}${path}`, { headers, method }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk) => chunks.push(chunk));
      answer.on("end", () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text });
      });
    });
    asked.on("error", reject);
    asked.end();
  });
}

async function openedCookie(): Promise<string> {
  const { headers } = await ask(`/?token=${served.token}`);
  return String(headers["set-cookie"]?.[0]).split(";")[0] ?? "";
}

test("the token is changed for a cookie, and leaves the address", async () => {
  const { status, headers, text } = await ask(`/?token=${served.token}`);
  expect([status, headers.location, text]).toEqual([303, "/", ""]);
  const [cookie = ""] = headers["set-cookie"] ?? [];
  expect(cookie).toMatch(/^plp-[0-9a-f]{8}=/);
  for (const word of ["HttpOnly", "SameSite=Strict", "Path=/"]) expect(cookie).toContain(word);
  const page = await ask("/", { Cookie: await openedCookie() });
  expect([page.status, page.text.includes("PLP Boncelles")]).toEqual([200, true]);
});

test.each([
  ["no token", "/", {}],
  ["a wrong one", "/?token=abc", {}],
  ["one that lacks a letter", "/?token=SHORT", {}],
  ["a wrong cookie", "/", { Cookie: "plp-00000000=abc" }],
  ["a wrong Bearer", "/", { Authorization: "Bearer abc" }],
])("%s opens nothing", async (_, path, headers) => {
  const { status, text } = await ask(path.replace("SHORT", served.token.slice(1)), headers);
  expect(status).toBe(401);
  expect(text).toContain("plp dashboard");
  expect(text).not.toContain("PLP Boncelles");
});

test.each([
  ["127.0.0.1:8080", "/healthz", 503],
  ["localhost:8080", "/healthz", 503],
  ["[::1]:8080", "/healthz", 503],
  ["10.0.0.7:8080", "/healthz", 503],
  ["plp:8080", "/healthz", 503],
  ["rebound.example", "/metrics", 421],
  ["rebound.example", "/", 421],
  ["localhost.example", "/metrics", 421],
])("asked by the name %s, %s gives %i", async (host, path, wanted) => {
  // 503: the office of this test keeps its registry, but its clock stands still since it began.
  const { status } = await ask(path, { Host: host });
  expect(status === 200 ? 503 : status).toBe(wanted);
});

test("who has the token may ask by any name", async () => {
  const headers = { Host: "plp.example", Authorization: `Bearer ${served.token}` };
  expect((await ask("/metrics", headers)).status).toBe(200);
});

test.each([
  ["this machine", {}, 200],
  ["a proxy on it", { "X-Forwarded-For": "203.0.113.5" }, 401],
  ["one that says Forwarded", { Forwarded: "for=203.0.113.5" }, 401],
  ["one that says X-Real-IP", { "X-Real-IP": "203.0.113.5" }, 401],
  ["one that says Via", { Via: "1.1 proxy" }, 401],
  ["one that says the host alone", { "X-Forwarded-Host": "plp.example" }, 401],
  ["one that says the protocol alone", { "X-Forwarded-Proto": "https" }, 401],
])("/metrics without a token, asked by %s", async (_, headers, wanted) => {
  expect((await ask("/metrics", headers)).status).toBe(wanted);
});

describe("another site's page in a browser", () => {
  test.each([
    ["cross-site", 403],
    ["same-site", 403],
    ["same-origin", 200],
    ["none", 200],
  ])("Sec-Fetch-Site: %s gives %i", async (site, wanted) => {
    const headers = { "Sec-Fetch-Site": site, Authorization: `Bearer ${served.token}` };
    const answers = await Promise.all(["/", "/metrics"].map((path) => ask(path, headers)));
    expect(answers.map(({ status }) => status)).toEqual([wanted, wanted]);
    expect((await ask("/healthz", headers)).status === 403).toBe(wanted === 403);
  });
});

test("a cookie holds no token: it opens until it is half a day old, and no other", async () => {
  let nowMs = 0;
  const open = await serveDashboard(watchingFor(world.office), { nowMs: () => nowMs });
  const first = await fetch(`${open.origin}/?token=${open.token}`, { redirect: "manual" });
  const cookie = String(first.headers.get("set-cookie")).split(";")[0] ?? "";
  const status = async (Cookie: string) => {
    return (await fetch(open.origin, { headers: { Cookie } })).status;
  };
  const [name] = cookie.split("=");
  expect(cookie).not.toContain(open.token);
  expect(await status(cookie)).toBe(200);
  expect(await status(`${name}=${open.token}`)).toBe(401);
  expect(await status(`${cookie}x`)).toBe(401);
  nowMs = 12 * 60 * 60_000 - 1;
  expect(await status(cookie)).toBe(200);
  nowMs += 1;
  expect(await status(cookie)).toBe(401);
  await open.close();
});

test("however often somebody asks, the figures are read once in ten seconds", async () => {
  const { office } = world;
  let [nowMs, read] = [0, 0];
  const registry = () => {
    read += 1;
    return office.registry();
  };
  const open = await serveDashboard(watchingFor({ ...office, registry }), { nowMs: () => nowMs });
  const askOften = () => {
    return Promise.all(Array.from({ length: 20 }, () => fetch(`${open.origin}/metrics`)));
  };
  await askOften();
  const once = read;
  expect(once).toBeGreaterThan(0);
  nowMs = 9_999;
  await askOften();
  expect(read).toBe(once);
  nowMs = 10_000;
  await askOften();
  expect(read).toBe(2 * once);
  await open.close();
});

test.each([
  ["/"],
  ["/healthz"],
  ["/metrics"],
  ["/nothing"],
])("%s is answered strictly", async (path) => {
  const { headers } = await ask(path);
  const policy = String(headers["content-security-policy"]);
  expect(policy).toMatch(
    /^default-src 'none'; style-src 'sha256-[\w+/=]{44}'; form-action 'none'; /,
  );
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain("unsafe");
  expect(headers).toMatchObject({
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  });
});

test.each([
  "POST",
  "PUT",
  "DELETE",
])("%s changes nothing: there is no such page", async (method) => {
  expect((await ask("/", { Cookie: await openedCookie() }, method)).status).toBe(404);
});

describe("what the page says", () => {
  const page = async (path: string) => (await ask(path, { Cookie: await openedCookie() })).text;
  test.each([
    ["members", /<strong>31<\/strong>/],
    ["the chart, in words", /Membres de PLP Boncelles, d[^"]{1,10}avril 2025 à mars 2026/],
    ["open reports", /Signalements ouverts/],
    ["a report nobody took up", /class="late"/],
    ["a bulletin on its way", /<progress max="31" value="14"/],
    ["when it is complete", /Envoi terminé aujourd&#39;hui avant/],
    ["the quota", /15 sur 40/],
    ["the last backup", /2 mars 2026 à 03:10/],
  ])("%s", async (_, wanted) => expect(await page("/")).toMatch(wanted));

  test.each([
    ["fr", "Tableau de bord"],
    ["nl", "Open meldingen"],
    ["de", "Offene Meldungen"],
    ["en", "Open reports"],
    ["xx", "Tableau de bord"],
  ])("in %s", async (language, wanted) =>
    expect(await page(`/?lang=${language}`)).toContain(wanted));

  test("holds no script", async () => expect(await page("/")).not.toMatch(/<script|\son\w+=/));
});

test("no name, address or word of anybody is in a page, /healthz or /metrics", async () => {
  const cookie = await openedCookie();
  const paths = ["/", "/?lang=nl", "/?lang=de", "/?lang=en", "/healthz", "/metrics", "/nothing"];
  const texts = await Promise.all(paths.map((path) => ask(path, { Cookie: cookie })));
  const all = texts.map(({ text }) => text).join("\n");
  expect(all.length).toBeGreaterThan(20_000);
  const registry = world.office.registry();
  const staff = [...registry.contacts, ...registry.police];
  const coordinators = registry.partnerships.flatMap((one) => one.coordinators);
  const strangers = [{ name: "Aline Depaepe", email: "aline.depaepe@passante.example" }];
  const known = [...people, ...staff, ...coordinators, ...strangers];
  const secrets = [...known.flatMap(({ name, email }) => [name, email]), ...tellingWords];
  expect(secrets.filter((secret) => all.toLowerCase().includes(secret.toLowerCase()))).toEqual([]);
  expect(all).not.toMatch(/[\w.+-]{1,64}@[\w-]{1,63}\.\w/);
});

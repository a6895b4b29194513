// Access tokens over a simulated time, from an authorization server on a real socket: asked for once at a time,
// renewed before they end, and the provider left alone where it refuses.
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { TokenFault } from "../src/edges/oauth-fault.ts";
import { authorize, findRefusedGrant } from "../src/oauth.ts";
import { readSettings } from "../src/settings.ts";
import { openStore, type Store } from "../src/store/database.ts";
import { silentLog } from "./conversation/world.ts";
import { type Mood, type OAuthServer, startOAuthServer } from "./servers/oauth-server.ts";

const minuteMs = 60_000;
let server: OAuthServer;
let folder: string;
let store: Store;
let now: number;
const learned: string[] = [];
beforeEach(async () => {
  server = await startOAuthServer();
  folder = mkdtempSync(join(tmpdir(), "plp-"));
  store = openStore(join(folder, "plp.sqlite"));
  now = Date.parse("2026-03-02T08:00:00Z");
  learned.length = 0;
});
afterEach(async () => {
  await server.close();
  store.close();
  rmSync(folder, { recursive: true });
});

/** As after a start with these settings. */
function start(change: Record<string, string> = {}) {
  const settings = readSettings(
    {
      ...{ PLP_MAIL_USER: "plp.seraing@gmail.com", PLP_DATA_DIR: folder },
      ...{ PLP_OAUTH_CLIENT_ID: server.clientId, PLP_OAUTH_CLIENT_SECRET: server.clientSecret },
      ...{ PLP_OAUTH_REFRESH_TOKEN: firstToken, PLP_OAUTH_TOKEN_URL: server.tokenUrl },
      ...change,
    },
    { mail: true },
  );
  const world = { store, log: silentLog, now: () => new Date(now) };
  const { imap, smtp } = authorize(settings, { ...world, onSecret: (one) => learned.push(one) });
  if (imap.accessTokens === undefined) throw new Error("no tokens");
  expect(smtp.accessTokens).toBe(imap.accessTokens);
  return imap.accessTokens;
}
let firstToken: string;
beforeEach(() => {
  firstToken = server.refreshToken;
});

const outcome = (tokens: ReturnType<typeof start>) => {
  return tokens.get().catch((fault: unknown) => (fault as TokenFault).originalCode);
};

test("however many connections ask, one request is made, and its token serves all", async () => {
  const tokens = start();
  const all = await Promise.all(Array.from({ length: 20 }, () => tokens.get()));
  expect(new Set(all)).toEqual(new Set([server.accessToken]));
  expect(server.asked).toHaveLength(1);
  expect(learned).toEqual([firstToken, server.accessToken]);
});

test.each([
  ["an hour's, in its middle", 3_600, 30, 1],
  ["an hour's, six minutes before its end", 3_600, 54, 1],
  ["an hour's, four minutes before its end", 3_600, 56, 2],
  ["one of six minutes, after two", 360, 2, 1],
  ["one of six minutes, after four", 360, 4, 2],
])("a token is renewed in time: %s", async (_, lifeSeconds, minutes, requests) => {
  server.lifeSeconds = lifeSeconds;
  const tokens = start();
  await tokens.get();
  now += minutes * minuteMs;
  expect(await tokens.get()).toBe(server.accessToken);
  expect(server.asked).toHaveLength(requests);
});

test("a token that a mail server calls invalid is exchanged, once in five minutes", async () => {
  const tokens = start();
  const first = await tokens.get();
  tokens.refuse(first);
  const second = await tokens.get();
  expect(second).not.toBe(first);
  tokens.refuse(first);
  tokens.refuse(second);
  expect(await tokens.get()).toBe(second);
  now += 5 * minuteMs;
  tokens.refuse(second);
  expect(await tokens.get()).toBe(server.accessToken);
  expect(server.asked).toHaveLength(3);
});

test("a revoked grant: whoever asks each second of a day, the provider is asked at growing intervals", async () => {
  server.mood = "revoked";
  const tokens = start();
  const askedAt: number[] = [];
  const from = now;
  for (let second = 0; second < 86_400; second += 10) {
    now = from + second * 1_000;
    const before = server.asked.length;
    expect(await outcome(tokens)).toBe("oauth invalid_grant");
    if (server.asked.length > before) askedAt.push(second / 60);
  }
  expect(askedAt.slice(0, 9)).toEqual([0, 1, 3, 7, 15, 31, 63, 123, 183]);
  expect(askedAt).toHaveLength(7 + 22);
  expect(findRefusedGrant(store)).toMatchObject({
    ...{ error: "invalid_grant", times: 29, since: "2026-03-02T08:00:00.000Z" },
  });
});

test("a start does not ask sooner, but for other settings; once access is given again, it is as new", async () => {
  server.mood = "revoked";
  await outcome(start());
  expect(await outcome(start())).toBe("oauth invalid_grant");
  expect(server.asked).toHaveLength(1);
  const other = start({ PLP_OAUTH_REFRESH_TOKEN: "another" });
  expect(findRefusedGrant(store)).toBeNull();
  expect(await outcome(other)).toBe("oauth invalid_grant");
  expect(server.asked).toHaveLength(2);
  server.mood = "good";
  now += 2 * minuteMs;
  expect(await outcome(start())).toBe(server.accessToken);
  expect(findRefusedGrant(store)).toBeNull();
});

test("a clock that was ahead keeps nobody from asking", async () => {
  server.mood = "revoked";
  now += 1_000 * 60 * minuteMs;
  await outcome(start());
  now -= 1_000 * 60 * minuteMs;
  server.mood = "good";
  expect(await outcome(start())).toBe(server.accessToken);
});

const moods: [Mood, string, boolean][] = [
  ["revoked", "oauth invalid_grant", true],
  ["deleted", "oauth deleted_client", true],
  ["broken", "oauth http 500", false],
  ["busy", "oauth rate_limit_exceeded", false],
  ["captive", "oauth answer that is none", false],
];
test.each(moods)("a provider that is %s is told as %s", async (mood, because, isRefused) => {
  server.mood = mood;
  const fault = await start()
    .get()
    .catch((thrown: unknown) => thrown);
  expect(fault).toBeInstanceOf(TokenFault);
  expect(fault).toMatchObject({ originalCode: because, isRefused });
  expect(findRefusedGrant(store) !== null).toBe(isRefused);
});

test("a wrong client secret needs a person", async () => {
  expect(await outcome(start({ PLP_OAUTH_CLIENT_SECRET: "wrong" }))).toBe("oauth invalid_client");
});

test("a provider that is away is asked again within a minute, and a token that still holds is used", async () => {
  const tokens = start();
  const first = await tokens.get();
  server.mood = "broken";
  now += 56 * minuteMs;
  expect(await tokens.get()).toBe(first);
  now += 5 * minuteMs;
  expect(await outcome(tokens)).toBe("oauth http 500");
  const from = now;
  const before = server.asked.length;
  for (; now < from + 60 * minuteMs; now += 1_000) await outcome(tokens);
  const asked = server.asked.length - before;
  expect(asked).toBeGreaterThan(55);
  expect(asked).toBeLessThan(140);
  server.mood = "good";
  now += minuteMs;
  expect(await tokens.get()).toBe(server.accessToken);
});

test("a provider that is not there is a matter of the network", async () => {
  await server.close();
  const fault = await start()
    .get()
    .catch((thrown: unknown) => thrown);
  expect(fault).toMatchObject({ originalCode: "oauth ECONNREFUSED", isRefused: false });
  server = await startOAuthServer();
});

test("a provider that never answers is left after ten seconds", async () => {
  server.mood = "silent";
  const begun = performance.now();
  expect(await outcome(start())).toBe("oauth timeout");
  expect(performance.now() - begun).toBeLessThan(12_000);
}, 20_000);

test("a refresh token that is changed each time is kept in a private file, and outlives the process", async () => {
  server.isRotating = true;
  for (let round = 1; round <= 3; round += 1) {
    const tokens = start();
    await tokens.get();
    now += 2 * 60 * minuteMs;
    await tokens.get();
  }
  expect(server.asked).toHaveLength(6);
  const path = join(folder, "oauth.json");
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(JSON.parse(readFileSync(path, "utf8")).refreshToken).toBe(server.refreshToken);
  expect(learned).toEqual(expect.arrayContaining([server.refreshToken, server.accessToken]));
  for (const token of server.secrets) {
    expect(readFileSync(join(folder, "plp.sqlite"), "latin1")).not.toContain(token);
  }
  // A token of a new consent counts at once.
  server.refreshToken = "of-a-new-consent";
  const renewed = start({ PLP_OAUTH_REFRESH_TOKEN: "of-a-new-consent" });
  expect(await renewed.get()).toBe(server.accessToken);
});

// The worker as a process of its own that has no password: XOAUTH2 on both servers, from the start to the
// answered letter, over the end of a token and a refused grant; and no token in anything that it says.
import { once as happens } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type EmbeddedImap, startImap } from "../src/demo/embedded-imap.ts";
import { type EmbeddedSmtp, startSmtp } from "../src/demo/embedded-smtp.ts";
import { findRefusedGrant } from "../src/oauth.ts";
import { openStore } from "../src/store/database.ts";
import { findPause } from "../src/store/pauses.ts";
import { startEchoingImap } from "./servers/echoing-imap.ts";
import { type OAuthServer, startOAuthServer } from "./servers/oauth-server.ts";
import { makeData, runPlp, settingsFor, startPlp } from "./servers/plp.ts";

const user = "plp.seraing@gmail.com";
const templates = new URL("../templates", import.meta.url).pathname;
let data: ReturnType<typeof makeData>;
let provider: OAuthServer;
let imap: EmbeddedImap;
let smtp: EmbeddedSmtp;
beforeEach(async () => {
  data = makeData();
  provider = await startOAuthServer();
  imap = await startImap({
    user,
    accessToken: () => provider.accessToken,
    without: ["AUTH-PLAIN"],
  });
  smtp = await startSmtp({ accessToken: () => provider.accessToken });
});
afterEach(async () => {
  await imap.close();
  await smtp.close();
  await provider.close();
  data.remove();
});

function environment(): Record<string, string> {
  const { PLP_MAIL_PASSWORD: _, ...settings } = settingsFor(data.folder, { imap, smtp });
  return {
    ...settings,
    ...{ PLP_SMTP_USER: user, PLP_LOG_LEVEL: "trace", PLP_TEMPLATES_DIR: templates },
    ...{ PLP_OAUTH_CLIENT_ID: provider.clientId, PLP_OAUTH_CLIENT_SECRET: provider.clientSecret },
    ...{ PLP_OAUTH_REFRESH_TOKEN: provider.refreshToken, PLP_OAUTH_TOKEN_URL: provider.tokenUrl },
  };
}

let letters = 0;
function deliver(): void {
  letters += 1;
  imap.deliver(
    [
      "Authentication-Results: mx.google.com; dmarc=pass header.from=example.org",
      `From: jean${letters}@example.org`,
      "To: plp.seraing@gmail.com",
      "Subject: PLP",
      `Message-ID: <${letters}@example.org>`,
      "Date: Mon, 02 Mar 2026 08:00:00 +0000",
      "",
      "Bonjour, je voudrais m'inscrire au PLP svp.",
      "",
    ].join("\r\n"),
  );
}

/** Every form in which a server or an error might repeat them. */
function expectNoSecret(text: string, env: Record<string, string>): void {
  const all = [...provider.secrets, env.PLP_OAUTH_REFRESH_TOKEN ?? ""];
  const logins = all.map((token) => `user=${user}\x01auth=Bearer ${token}\x01\x01`);
  const forms = [...all, ...[...all, ...logins].map((one) => Buffer.from(one).toString("base64"))];
  expect(forms.filter((form) => text.includes(form))).toEqual([]);
  const names = readdirSync(data.folder).filter((name) => name !== "oauth.json");
  const kept = names.map((name) => readFileSync(join(data.folder, name), "latin1")).join("\n");
  expect(forms.filter((form) => kept.includes(form))).toEqual([]);
}

async function until(isSo: () => boolean): Promise<void> {
  const end = Date.now() + 20_000;
  while (!isSo()) {
    if (Date.now() > end) throw new Error("it did not come to be so in twenty seconds");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test("a letter is answered with OAuth2 alone, and one token serves both servers", async () => {
  const env = environment();
  deliver();
  const ended = await runPlp(["start", "--once"], env);
  expect(ended).toMatchObject({ code: 0 });
  expect(smtp.accepted).toHaveLength(1);
  expect(smtp.counts.logins).toBe(1);
  expect(imap.list("PLP/Handled")).toHaveLength(1);
  expect(provider.asked).toEqual([
    { grant: "refresh_token", refreshToken: env.PLP_OAUTH_REFRESH_TOKEN },
  ]);
  expectNoSecret(ended.out + ended.err, env);
});

test("a password that is still set is not used, and that is said", async () => {
  const ended = await runPlp(["start", "--once"], { ...environment(), PLP_MAIL_PASSWORD: "left" });
  expect(ended.code).toBe(0);
  expect(ended.err).toContain("PLP_MAIL_PASSWORD is not: take it out");
});

test("tokens end in the middle of a run, by their time and by the server's word, unnoticed", async () => {
  provider.isRotating = true;
  // Half of it is the margin: each new connection needs another.
  provider.lifeSeconds = 1;
  const env = environment();
  const worker = startPlp(["start"], env);
  const said: Buffer[] = [];
  worker.stdout?.on("data", (chunk: Buffer) => said.push(chunk));
  worker.stderr?.on("data", (chunk: Buffer) => said.push(chunk));
  deliver();
  await until(() => smtp.accepted.length === 1);
  // What an hour does to a session with Gmail.
  await new Promise((resolve) => setTimeout(resolve, 600));
  imap.dropAll();
  smtp.dropAll();
  deliver();
  await until(() => smtp.accepted.length === 2);
  // And the servers take the token no more before its time, though it should hold for hours.
  provider.lifeSeconds = 36_000;
  await new Promise((resolve) => setTimeout(resolve, 600));
  imap.dropAll();
  smtp.dropAll();
  deliver();
  await until(() => smtp.accepted.length === 3);
  provider.accessToken = "another-one";
  const before = provider.asked.length;
  imap.dropAll();
  smtp.dropAll();
  deliver();
  await until(() => smtp.accepted.length === 4);
  expect(provider.asked.length).toBe(before + 1);
  worker.kill("SIGTERM");
  await happens(worker, "close");
  expect(Buffer.concat(said).toString()).not.toContain("alert");
  expectNoSecret(Buffer.concat(said).toString(), env);
  // What the provider changed is used at the next start.
  deliver();
  expect(await runPlp(["start", "--once"], env)).toMatchObject({ code: 0 });
  expect(smtp.accepted).toHaveLength(5);
}, 90_000);

test("a refused grant: one request, one alert that waits, and all goes on with the next consent", async () => {
  provider.mood = "revoked";
  const env = environment();
  for (let pass = 1; pass <= 3; pass += 1) {
    const ended = await runPlp(["start", "--once"], env);
    expect(ended.code).toBe(1);
    if (pass === 1) expect(ended.err).toContain("run `plp oauth`");
    expect(ended.err).toContain("oauth invalid_grant");
    expectNoSecret(ended.out + ended.err, env);
  }
  expect(provider.asked).toHaveLength(1);
  expect(smtp.counts.connections).toBe(0);
  const store = openStore(join(data.folder, "plp.sqlite"));
  expect(findRefusedGrant(store)).toMatchObject({ error: "invalid_grant", times: 1 });
  expect(findPause(store)).toMatchObject({ cause: "login", because: "oauth invalid_grant" });
  provider.mood = "good";
  provider.refreshToken = "of-the-next-consent";
  deliver();
  const mended = await runPlp(["start", "--once"], environment());
  expect(mended).toMatchObject({ code: 0 });
  expect(findRefusedGrant(store)).toBeNull();
  store.close();
  const text = smtp.accepted.map(({ raw }) => raw.toString("latin1")).join("\n");
  expect(
    text
      .match(/^X-PLP-Kind: .*$/gm)
      ?.map((line) => line.trim())
      .toSorted(),
  ).toEqual(["X-PLP-Kind: alert", "X-PLP-Kind: join-confirm"]);
  expect(text).toContain("plp oauth");
}, 90_000);

test("a relay of its own carries the alert while the mailbox is closed", async () => {
  provider.mood = "revoked";
  const relay = await startSmtp({ login: { user: "relay", password: "word" } });
  const env = {
    ...environment(),
    ...{ PLP_SMTP_PORT: String(relay.port), PLP_SMTP_USER: "relay", PLP_SMTP_PASSWORD: "word" },
  };
  expect(await runPlp(["start", "--once"], env)).toMatchObject({ code: 1 });
  expect(relay.accepted.map(({ to }) => to)).toEqual([["prevention@seraing.example"]]);
  await relay.close();
});

test.each([
  "broken",
  "captive",
] as const)("a provider that is %s is no alert, and nothing is lost", async (mood) => {
  provider.mood = mood;
  deliver();
  const ended = await runPlp(["start", "--once"], environment());
  expect(ended.code).toBe(1);
  provider.mood = "good";
  expect(await runPlp(["start", "--once"], environment())).toMatchObject({ code: 0 });
  expect(smtp.accepted).toHaveLength(1);
});

test("mail servers that repeat the token which they refuse: it stands in no log and no database", async () => {
  const echo = await startEchoingImap("NO [AUTHENTICATIONFAILED] refused: %s", "XOAUTH2");
  const telling = await startSmtp({
    accessToken: () => provider.accessToken,
    reply: (stage) => {
      return stage === "login" ? { code: 535, text: `5.7.8 ${provider.accessToken}` } : null;
    },
  });
  const ports = { PLP_IMAP_PORT: String(echo.port), PLP_SMTP_PORT: String(telling.port) };
  const env = { ...environment(), ...ports };
  const ended = await runPlp(["start", "--once"], env);
  expect(ended.code).toBe(1);
  expect(echo.refused.count).toBe(2);
  expect(telling.counts.logins).toBeGreaterThan(0);
  expectNoSecret(ended.out + ended.err, env);
  await echo.close();
  await telling.close();
});

test("a mail server without XOAUTH2 is told as one", async () => {
  await imap.close();
  imap = await startImap({ user });
  const ended = await runPlp(["start", "--once"], environment());
  expect(ended.code).toBe(1);
  expect(ended.err).toContain("no log-in of this kind is offered");
});

test("a mail server that takes no token of this account is not hammered, and a person is told", async () => {
  await imap.close();
  await smtp.close();
  imap = await startImap({ user, accessToken: () => "never" });
  smtp = await startSmtp({ accessToken: () => "never" });
  const ended = await runPlp(["start", "--once"], environment());
  expect(ended.code).toBe(1);
  expect(smtp.counts.logins).toBeLessThanOrEqual(2);
  expect(provider.asked.length).toBeLessThanOrEqual(2);
});

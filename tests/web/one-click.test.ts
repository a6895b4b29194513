// One-click unsubscribe (RFC 8058): what the header offers, what acts and what does not, on a real socket.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { composeLetter, createComposer } from "../../src/letter-bytes.ts";
import { leaveByOneClick } from "../../src/one-click.ts";
import { findMember } from "../../src/store/members.ts";
import { claimDue } from "../../src/store/outbox.ts";
import { listTokenTexts } from "../../src/store/tokens.ts";
import { createUnsubscribing } from "../../src/web/unsubscribe.ts";
import type { World } from "../conversation/world.ts";
import { makeWatchedOffice, people, serve } from "./watched-office.ts";

const publicUrl = "https://plp.seraing.be/courrier";
let world: World;
let served: Awaited<ReturnType<typeof serve>>;
let nowMs = 0;
const faults: unknown[] = [];
let breaks = false;
beforeAll(async () => {
  world = await makeWatchedOffice();
  world.office = { ...world.office, settings: { ...world.office.settings, publicUrl } };
  const application = createUnsubscribing({
    prefix: "/courrier",
    leave: (token) => {
      if (breaks) throw new Error("the database is away");
      leaveByOneClick(world.office, token);
    },
    onFault: (fault) => faults.push(fault),
    office: () => ({ city: "Seraing", language: "fr", police: "101" }),
    nowMs: () => nowMs,
  });
  served = await serve(application);
});
afterAll(() => served.close());
beforeEach(() => {
  nowMs += 60_000;
  breaks = false;
});

/** The next copies of the bulletin, as they leave. */
async function nextCopies(count: number): Promise<readonly { to: string; head: string }[]> {
  const { office } = world;
  const composer = createComposer(office);
  const now = world.now.toISOString();
  const claimed = claimDue(office.store, { now, count, lastLane: 4, patience: now });
  const letters = composer.lookAhead(claimed);
  return Promise.all(
    letters.map(async (letter) => {
      const bytes = (await composer.compose(letter)).toString("latin1");
      expect(bytes).toBe((await composeLetter(letter, office)).toString("latin1"));
      const [head = ""] = bytes.split("\r\n\r\n");
      return { to: letter.to, head: head.replace(/\r\n[ \t]/g, " ") };
    }),
  );
}

function linkIn(head: string): string {
  const link = /^List-Unsubscribe: <(https:[^>]+)>, <mailto:[^>]+>$/m.exec(head)?.[1] ?? "";
  return link.replace(publicUrl, `${served.origin}/courrier`);
}

const form = { "Content-Type": "application/x-www-form-urlencoded" };
const body = "List-Unsubscribe=One-Click";
const post = (url: string, more: RequestInit = {}) => {
  return fetch(url, { method: "POST", headers: form, body, redirect: "error", ...more });
};
const stateOf = (email: string) => findMember(world.office.store, email)?.state;

/** A copy of somebody who is still a member; a copy may be used again. */
async function oneMore(): Promise<{ to: string; link: string }> {
  world.office.store.exec(`
    UPDATE outbox SET state = 'sent' WHERE state = 'queued' AND kind <> 'bulletin';
    UPDATE outbox SET state = 'queued' WHERE state = 'sending' AND kind = 'bulletin'
      AND recipient_key IN (SELECT email_key FROM members WHERE state = 'active')`);
  const [copy] = await nextCopies(1);
  if (copy === undefined) throw new Error("No copy is left.");
  return { to: copy.to, link: linkIn(copy.head) };
}

test("the header offers both, and the token is one's own", async () => {
  const [one, other] = await nextCopies(2);
  for (const { head } of [one, other].filter((copy) => copy !== undefined)) {
    expect(head).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m);
    expect(head.match(/^List-Unsubscribe:/gm)).toHaveLength(1);
    const [, token] =
      /<https:\/\/plp\.seraing\.be\/courrier\/leave\/([a-z2-7]{26})>/.exec(head) ?? [];
    expect(head).toContain(`+${token}@gmail.com?subject=unsubscribe>`);
  }
  expect(linkIn(one?.head ?? "")).not.toBe(linkIn(other?.head ?? ""));
});

test("what was offered at the first attempt is offered for ever", async () => {
  const { store } = world.office;
  const [first] = await nextCopies(1);
  store.exec("UPDATE outbox SET state = 'queued' WHERE state = 'sending'");
  const settings = { ...world.office.settings, publicUrl: null };
  const before = world.office;
  world.office = { ...before, settings };
  const again = (await nextCopies(10)).find(({ to }) => to === first?.to);
  world.office = before;
  expect(again?.head).toBe(first?.head);
  store.exec("UPDATE outbox SET state = 'queued' WHERE state = 'sending'");
});

test.each([
  ["GET", {}],
  ["HEAD", {}],
  ["OPTIONS", {}],
  ["GET with the words in the query", { query: `?${body}` }],
])("%s changes nothing: scanners follow links", async (name, {
  query = "",
}: { query?: string }) => {
  const { to, link } = await oneMore();
  const answer = await fetch(link + query, { method: name.split(" ")[0] ?? "GET" });
  expect(answer.headers.get("set-cookie")).toBeNull();
  expect(stateOf(to)).toBe("active");
});

test.each<[string, RequestInit]>([
  ["a form", {}],
  ["a multipart form", { headers: {}, body: multipart("List-Unsubscribe", "One-Click") }],
])("a POST of %s acts at once, with a goodbye", async (_, how) => {
  const { to, link } = await oneMore();
  const answer = await post(link, how);
  expect([answer.status, answer.redirected]).toEqual([200, false]);
  expect(answer.headers.get("set-cookie")).toBeNull();
  expect(stateOf(to)).toBe("left");
  const letters = world.office.store
    .prepare(
      "SELECT kind FROM outbox WHERE state = 'queued' AND kind IN ('goodbye', 'member-news')",
    )
    .all();
  expect(letters).toEqual([{ kind: "goodbye" }, { kind: "member-news" }]);
  const before = countRows();
  expect((await post(link)).status).toBe(200);
  expect(countRows()).toBe(before);
});

function multipart(name: string, value: string): FormData {
  const data = new FormData();
  data.set(name, value);
  return data;
}

function countRows(): unknown {
  const tables = ["outbox", "ledger", "tokens", "member_events", "member_turns", "alerts"];
  return tables
    .map((name) => world.office.store.prepare(`SELECT count(*) AS n FROM ${name}`).get())
    .map((row) => (row as { n: number }).n)
    .join(" ");
}

test.each<[string, RequestInit, number]>([
  ["no body", { body: "" }, 400],
  ["other words", { body: "List-Unsubscribe=Yes" }, 400],
  ["another type", { headers: { "Content-Type": "text/plain" } }, 400],
  ["JSON", { headers: { "Content-Type": "application/json" }, body: '{"a":1}' }, 400],
  [
    "a form that is broken",
    { headers: { "Content-Type": "multipart/form-data; boundary=x" } },
    400,
  ],
  ["too much", { body: `${body}&x=${"x".repeat(2_000)}` }, 413],
])("a POST with %s changes nothing", async (_, how, wanted) => {
  const { to, link } = await oneMore();
  expect((await post(link, how)).status).toBe(wanted);
  expect(stateOf(to)).toBe("active");
});

describe("nobody learns who is a member", () => {
  const unknown = () => `${served.origin}/courrier/leave/${"q".repeat(26)}`;
  test.each([
    "GET",
    "POST",
  ])("%s with an unknown token, a used one and a known one", async (method) => {
    const { link } = await oneMore();
    const used = await oneMore();
    await post(used.link);
    const asks = [unknown(), `${served.origin}/courrier/leave/no`, used.link, link];
    const answers = await Promise.all(
      asks.map(async (url) => {
        const answer = await (method === "POST" ? post(url) : fetch(url));
        const headers = [...answer.headers].filter(([name]) => name !== "date");
        return JSON.stringify([answer.status, headers, await answer.text()]);
      }),
    );
    expect(new Set(answers).size).toBe(1);
  });
});

test.each([
  ["fr-BE,fr;q=0.9,en;q=0.8", "Oui, je quitte le PLP"],
  ["nl-BE", "Ja, ik verlaat het PLP"],
  ["en;q=0.3, de;q=0.7", "Ja, ich verlasse die PLP"],
  ["en-GB,en", "Yes, I leave the PLP"],
  ["pt, it", "Oui, je quitte le PLP"],
  ["", "Oui, je quitte le PLP"],
])("the page for a reader of %s", async (language, wanted) => {
  const { link } = await oneMore();
  const page = await (await fetch(link, { headers: { "Accept-Language": language } })).text();
  expect(page).toContain(wanted);
  expect(page).toContain("101");
  expect(people.filter(({ name, email }) => page.includes(name) || page.includes(email))).toEqual(
    [],
  );
});

test.each([
  "/",
  "/courrier",
  "/courrier/leave/",
  "/leave/x",
  "/healthz",
  "/metrics",
  "/?token=x",
])("there is no page at %s", async (path) => {
  const answer = await fetch(served.origin + path);
  expect([answer.status, await answer.text()]).toEqual([404, "There is no such page.\n"]);
  expect(answer.headers.get("referrer-policy")).toBe("no-referrer");
});

test("whoever asks too often waits a minute, and others do not", async () => {
  const { link } = await oneMore();
  const from = (client: string) => fetch(link, { headers: { "X-Forwarded-For": client } });
  const answers = await Promise.all(Array.from({ length: 125 }, () => from("203.0.113.9")));
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(5);
  expect((await from("203.0.113.10")).status).toBe(200);
  nowMs += 60_000;
  expect((await from("203.0.113.9")).status).toBe(200);
});

test("a database that is away is said, and nothing is claimed to be done", async () => {
  breaks = true;
  const answer = await post(`${served.origin}/courrier/leave/${"q".repeat(26)}`);
  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain("répondez STOP");
  expect(faults).toHaveLength(1);
});

test("a token for another purpose puts nobody out", () => {
  const { store } = world.office;
  const rows = store.prepare("SELECT DISTINCT purpose FROM tokens").all() as { purpose: string }[];
  expect(rows.length).toBeGreaterThan(3);
  const before = countRows();
  for (const { purpose } of rows.filter((row) => row.purpose !== "unsubscribe")) {
    for (const text of tokensOf(purpose)) expect(leaveByOneClick(world.office, text)).toBe(false);
  }
  expect(countRows()).toBe(before);
});

function tokensOf(purpose: string): readonly string[] {
  const { store, key } = world.office;
  const rows = store.prepare("SELECT id FROM tokens WHERE purpose = ?").all(purpose);
  return [
    ...listTokenTexts(
      store,
      (rows as { id: number }[]).map(({ id }) => id),
      key,
    ).values(),
  ];
}

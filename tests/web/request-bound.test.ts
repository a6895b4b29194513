// Who counts as one client of the public page, and how much of a minute is whose.
import { expect, test } from "vitest";
import { clientOf, createBound } from "../../src/web/request-bound.ts";
import { createUnsubscribing } from "../../src/web/unsubscribe.ts";

test.each([
  ["a client of its own", "203.0.113.5", undefined, "203.0.113.5"],
  ["one that names another", "203.0.113.5", "198.51.100.7", "203.0.113.5"],
  ["behind this machine", "127.0.0.1", "198.51.100.7", "198.51.100.7"],
  ["behind this machine, by IPv6", "::1", "198.51.100.7", "198.51.100.7"],
  ["both in one", "::ffff:127.0.0.1", "198.51.100.7", "198.51.100.7"],
  ["behind a container", "172.17.0.1", "198.51.100.7", "198.51.100.7"],
  ["just past that network", "172.32.0.1", "198.51.100.7", "172.32.0.1"],
  ["behind 10/8", "10.1.2.3", "198.51.100.7", "198.51.100.7"],
  ["behind 192.168/16", "::ffff:192.168.1.9", "198.51.100.7", "198.51.100.7"],
  ["behind a private IPv6", "fd00:1::2", "198.51.100.7", "198.51.100.7"],
  ["the last one named counts", "10.0.0.2", "1.1.1.1, 198.51.100.7", "198.51.100.7"],
  ["with its port", "10.0.0.2", "198.51.100.7:4431", "198.51.100.7"],
  ["no address", "10.0.0.2", "unknown", "10.0.0.2"],
  ["nothing", "10.0.0.2", "", "10.0.0.2"],
  ["a private client", "127.0.0.1", "192.168.1.20", "192.168.1.20"],
  ["IPv6 by its half", "2001:db8:1:2:3:4:5:6", undefined, "2001:db8:1:2::/64"],
  ["written short", "127.0.0.1", "2001:db8::9", "2001:db8:0:0::/64"],
  ["with brackets", "127.0.0.1", "[2001:DB8::9]:443", "2001:db8:0:0::/64"],
  ["nonsense with colons", "127.0.0.1", "a:b:c", "127.0.0.1"],
])("%s", (_, peer, forwarded, wanted) => {
  expect(clientOf(peer, forwarded)).toBe(wanted);
});

test("past the most clients the first is forgotten, and nobody is refused", () => {
  const may = createBound({ perMinute: 1, clientsMax: 3, nowMs: () => 0 });
  expect(["a", "b", "c", "d", "e"].map(may)).toEqual([true, true, true, true, true]);
  expect(may("e")).toBe(false);
  expect(may("a")).toBe(true);
});

function openPage() {
  const app = createUnsubscribing({
    ...{ prefix: "", leave: () => {}, onFault: () => {}, nowMs: () => 0 },
    office: () => ({ city: "Seraing", language: "fr", police: "101" }),
  });
  return async (method: string, token: string, client: string) => {
    const body =
      method === "POST" ? new URLSearchParams({ "List-Unsubscribe": "One-Click" }) : null;
    const request = new Request(`http://x/leave/${token}`, { method, body });
    return (await app.fetch(request, { client })).status;
  };
}
const [known, odd] = ["q".repeat(26), "no"];

test.each([
  ["clicks of a provider", "POST", known, 1_200],
  ["clicks with no token", "POST", odd, 120],
  ["pages", "GET", known, 120],
])("%s: so many of a minute", async (_, method, token, wanted) => {
  const ask = openPage();
  let answered = 0;
  for (let asked = 0; asked < 1_210; asked += 1) {
    if ((await ask(method, token, "203.0.113.5")) === 200) answered += 1;
  }
  expect(answered).toBe(wanted);
});

test("who reads too much can still leave", async () => {
  const ask = openPage();
  for (let asked = 0; asked < 130; asked += 1) await ask("GET", known, "203.0.113.5");
  expect(await ask("GET", known, "203.0.113.5")).toBe(429);
  expect(await ask("POST", known, "203.0.113.5")).toBe(200);
});

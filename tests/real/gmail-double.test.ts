// The Gmail-like double as imapflow sees it: labels, searches, sessions.
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { startFaultProxy } from "../servers/fault-proxy.ts";
import { composeMail, getSubject, until } from "../servers/intake.ts";
import { endAll, fetchAll, newClient, open, serve } from "./gmail-clients.ts";

afterEach(endAll);

describe("labels", () => {
  test("what Gmail offers, and its folders by their use", async () => {
    const gmail = await serve({ language: "nl" });
    const client = await open(gmail);
    for (const name of ["X-GM-EXT-1", "MOVE", "UIDPLUS", "IDLE", "SPECIAL-USE", "CONDSTORE"]) {
      expect(client.capabilities.has(name), name).toBe(true);
    }
    for (const name of ["QRESYNC", "SORT", "THREAD=REFERENCES"]) {
      expect(client.capabilities.has(name), name).toBe(false);
    }
    const listed = await client.list();
    const paths = new Map(listed.map(({ path, specialUse }) => [specialUse, path]));
    expect(paths.get("\\All")).toBe("[Gmail]/Alle berichten");
    expect(paths.get("\\Sent")).toBe("[Gmail]/Verzonden berichten");
    expect(paths.get("\\Junk")).toBe("[Gmail]/Spam");
    expect(listed.find(({ path }) => path === "[Gmail]")?.flags.has("\\Noselect")).toBe(true);
  });

  test("one letter in several folders, under one id", async () => {
    const gmail = await serve();
    const id = gmail.deliver(composeMail("one"), { labels: ["INBOX", "Work/Very Important"] });
    const client = await open(gmail);
    const [inbox] = await fetchAll(client);
    expect(inbox).toMatchObject({ emailId: id, threadId: id, labels: ["Work/Very Important"] });
    await client.mailboxOpen(gmail.folders.all);
    const [all] = await fetchAll(client);
    expect(all?.emailId).toBe(id);
    expect(all?.labels.sort()).toEqual(["Work/Very Important", "\\Inbox"].sort());
  });

  test("MOVE out of INBOX takes one label for another: All Mail keeps the letter", async () => {
    const gmail = await serve();
    const id = gmail.deliver(composeMail("one")) ?? "";
    const client = await open(gmail);
    await client.mailboxCreate(["PLP", "Handled"]);
    const moved = await client.messageMove("1", "PLP/Handled", { uid: true });
    expect(Object(moved).uidMap?.size).toBe(1);
    expect(gmail.foldersOf(id).sort()).toEqual(["PLP/Handled", gmail.folders.all]);
    // Again, where it has the label already: it is there once.
    await client.mailboxOpen(gmail.folders.all);
    await client.messageCopy("1", "INBOX", { uid: true });
    await client.mailboxOpen("INBOX");
    await client.messageMove("1:*", "PLP/Handled", { uid: true });
    expect(gmail.list("PLP/Handled")).toHaveLength(1);
    await client.mailboxOpen("PLP/Handled");
    expect(await fetchAll(client)).toMatchObject([{ emailId: id, labels: [] }]);
  });

  test("STORE of labels makes folders and leaves them", async () => {
    const gmail = await serve();
    const id = gmail.deliver(composeMail("one")) ?? "";
    const client = await open(gmail);
    const use = { uid: true, useLabels: true };
    await client.messageFlagsAdd("1", ["Done", "In Work"], use);
    expect((await fetchAll(client))[0]?.labels.sort()).toEqual(["Done", "In Work"]);
    await client.messageFlagsRemove("1", ["Done", "\\Inbox"], use);
    expect(gmail.foldersOf(id).sort()).toEqual(["In Work", gmail.folders.all]);
    await client.mailboxOpen("In Work");
    await client.messageFlagsSet("1", ["\\Inbox"], use);
    expect(gmail.foldersOf(id).sort()).toEqual(["INBOX", "In Work", gmail.folders.all].sort());
  });

  test("deleted from INBOX it is in All Mail; in Trash and in Spam it is there alone", async () => {
    const gmail = await serve();
    const ids = ["one", "two", "three"].map((name) => gmail.deliver(composeMail(name)) ?? "");
    const [one = "", two = "", three = ""] = ids;
    const client = await open(gmail);
    await client.messageDelete("1", { uid: true });
    expect(gmail.foldersOf(one)).toEqual([gmail.folders.all]);
    await client.messageFlagsAdd("2", ["Work"], { uid: true, useLabels: true });
    await client.messageMove("2", gmail.folders.trash, { uid: true });
    expect(gmail.foldersOf(two)).toEqual([gmail.folders.trash]);
    await client.messageMove("3", gmail.folders.spam, { uid: true });
    expect(gmail.foldersOf(three)).toEqual([gmail.folders.spam]);
    await client.mailboxOpen(gmail.folders.spam);
    await client.messageMove("1", "INBOX", { uid: true });
    expect(gmail.foldersOf(three).sort()).toEqual(["INBOX", gmail.folders.all]);
  });

  test("what was asked for is done to its end, also where the client is cut off", async () => {
    const gmail = await serve();
    const id = gmail.deliver(composeMail("one"), { labels: ["INBOX", "Work"] }) ?? "";
    const proxy = await startFaultProxy(gmail.imapPort);
    const client = await open({ ...gmail, imapPort: proxy.port });
    proxy.plan({ from: "client", at: { after: 'Trash"\r\n' }, does: "reset" });
    expect(await client.messageMove("1", gmail.folders.trash, { uid: true })).toBe(false);
    await until(() => gmail.foldersOf(id).join() === gmail.folders.trash);
    expect(proxy.counts.struck).toBe(1);
    await proxy.close();
  });

  test("what is appended gets an id, and lies in All Mail too", async () => {
    const gmail = await serve();
    const client = await open(gmail);
    await client.append("INBOX", composeMail("one"));
    const [letter] = await fetchAll(client);
    await client.mailboxOpen(gmail.folders.all);
    expect(await fetchAll(client)).toMatchObject([{ emailId: letter?.emailId, subject: "one" }]);
  });

  test("a filter skips the Inbox; an answer is in the thread of its question", async () => {
    const gmail = await serve();
    const first = gmail.deliver(composeMail("one"), { labels: [] });
    const answer = Buffer.concat([
      Buffer.from("In-Reply-To: <one@example.org>\r\n"),
      composeMail("two"),
    ]);
    gmail.deliver(answer);
    expect(gmail.list("INBOX").map(getSubject)).toEqual(["two"]);
    const client = await open(gmail, gmail.folders.all);
    const rows = await fetchAll(client);
    expect(rows.map(({ threadId }) => threadId)).toEqual([first, first]);
    const query = { threadId: first ?? "" };
    expect(await client.search(query, { uid: true })).toEqual([1, 2]);
  });
});

describe("search", () => {
  test("by id and by rfc822msgid:, the whole Message-ID and nothing else", async () => {
    const gmail = await serve();
    for (const name of ["one", "another-one", "two"]) gmail.deliver(composeMail(name));
    const client = await open(gmail, gmail.folders.all);
    const rows = await fetchAll(client);
    const find = (gmraw: string) => client.search({ gmraw }, { uid: true });
    expect(await find("rfc822msgid:one@example.org")).toEqual([1]);
    expect(await find("in:anywhere rfc822msgid:<two@example.org>")).toEqual([3]);
    expect(await find("rfc822msgid:ne@example.org")).toEqual([]);
    expect(await find("rfc822msgid:two@example.org newer_than:7d")).toEqual([3]);
    expect(await find("has:attachment"), "the double does not know it, and says so").toBe(false);
    const emailId = rows[1]?.emailId ?? "";
    expect(await client.search({ emailId }, { uid: true })).toEqual([2]);
    expect(await client.search({ emailId: "12345" }, { uid: true })).toEqual([]);
  });
});

describe("IMAP sessions", () => {
  test("the sixteenth connection is refused, and the next is not once one has gone", async () => {
    const gmail = await serve();
    const clients = await Promise.all(Array.from({ length: 15 }, () => open(gmail)));
    const refused = expect.stringContaining("Too many simultaneous connections. (Failure)");
    await expect(open(gmail)).rejects.toMatchObject({
      ...{ responseStatus: "NO", serverResponseCode: "ALERT", responseText: refused },
    });
    expect(gmail.imap).toMatchObject({ open: 15, refused: 1 });
    await clients[0]?.logout();
    await until(() => gmail.imap.open === 14);
    expect((await open(gmail)).usable).toBe(true);
  });

  test("BYE Session expired, also while idling, and a clean end", async () => {
    const gmail = await serve({ behaviour: { imapSessionMs: 300 } });
    const client = newClient(gmail);
    const log: string[] = [];
    client.on("response", ({ response }) => log.push(String(response)));
    const seen: string[] = [];
    client.on("error", () => seen.push("error"));
    client.on("close", () => seen.push("close"));
    await client.connect();
    await client.mailboxOpen("INBOX");
    const idling = client.idle().catch(() => {});
    await until(() => seen.includes("close"), 2_000);
    await idling;
    expect(seen).toEqual(["close"]);
    expect(client.byeReason).toBe("Session expired, please login again.");
    expect(gmail.imap).toMatchObject({ open: 0, expired: 1 });
  });

  test.each([
    ["refused", "AUTHENTICATIONFAILED", /Invalid credentials/],
    ["app password wanted", "ALERT", /Application-specific password required/],
  ] as const)("log-in: %s", async (logIn, serverResponseCode, words) => {
    const gmail = await serve({ behaviour: { logIn } });
    const responseText = expect.stringMatching(words);
    await expect(open(gmail)).rejects.toMatchObject({ serverResponseCode, responseText });
  });

  test("a new letter is announced while idling, unless told otherwise", async () => {
    const gmail = await serve();
    const client = await open(gmail);
    let count = 0;
    client.on("exists", (news) => {
      count = news.count;
    });
    let idling = client.idle();
    gmail.deliver(composeMail("one"));
    await until(() => count === 1);
    await client.noop();
    gmail.behaviour.announces = false;
    await idling;
    idling = client.idle();
    gmail.deliver(composeMail("two"));
    await sleep(1_500);
    expect(count).toBe(1);
    await client.noop();
    await until(() => count === 2);
    await idling;
  });
});

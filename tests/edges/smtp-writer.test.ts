// Letters that share a connection, against a server that answers as told: with each reply and each cut
// the result of every letter, what the server got, and in which order.
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { Transport } from "../../src/edges/smtp.ts";
import { startFaultProxy } from "../servers/fault-proxy.ts";
import { composeMail, until } from "../servers/intake.ts";
import { type Script, type ScriptedSmtp, startScriptedSmtp } from "../servers/scripted-smtp.ts";

const from = "plp@example.org";
const endings: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

async function serve(script: Script = {}): Promise<ScriptedSmtp> {
  const server = await startScriptedSmtp(script);
  endings.push(() => server.close());
  return server;
}

function dial(port: number, connections = 1): Transport {
  const transport = new Transport({
    ...{ host: "127.0.0.1", port, tls: "none", user: null, password: null },
    connections,
  });
  endings.push(() => transport.close(50));
  return transport;
}

const letterTo = (name: string) => ({
  ...{ from, to: `${name}@x.org` },
  bytes: composeMail(name),
});

/** Gives the letters all at once; what became of each in a word: its result, scope or code. */
async function sendAll(transport: Transport, names: readonly string[]): Promise<string[]> {
  const all = await Promise.all(names.map((name) => transport.send(letterTo(name))));
  return all.map((sent) => {
    if (sent.result === "retry")
      return sent.scope === "everything" ? `halt ${sent.cause}` : "retry";
    return sent.result;
  });
}

const recipients = ({ contents }: ScriptedSmtp) =>
  contents.map(({ to }) => to.slice(0, to.indexOf("@"))).join(" ");
const verbs = (heard: readonly string[]) => heard.map((line) => line.split(" ")[0]).join(" ");

describe("with PIPELINING", () => {
  test("a letter's commands leave together, the next letter's with the final dot", async () => {
    const server = await serve();
    expect(await sendAll(dial(server.port), ["a", "b", "c"])).toEqual(["sent", "sent", "sent"]);
    const [heard = []] = server.heard;
    const envelope = "MAIL RCPT DATA";
    expect(verbs(heard)).toBe(`EHLO | ${envelope} | . ${envelope} | . ${envelope} | .`);
    expect(heard).toContain("RCPT TO:<b@x.org>");
    expect(server.contents[1]?.text).toBe(composeMail("b").toString().trimEnd());
  });

  test("a letter that comes while a final dot waits takes another connection", async () => {
    const server = await serve({ answers: { ". 1": "silence" } });
    const transport = dial(server.port, 2);
    const hanging = transport.send(letterTo("a"));
    await until(() => server.contents.length === 1);
    expect(await sendAll(transport, ["b", "c"])).toEqual(["sent", "sent"]);
    expect(server.heard.map(verbs)).toEqual([
      "EHLO | MAIL RCPT DATA | .",
      "EHLO | MAIL RCPT DATA | . MAIL RCPT DATA | .",
    ]);
    server.sockets[0]?.write("250 2.0.0 taken\r\n");
    expect(await hanging).toMatchObject({ result: "sent" });
  });

  test("an urgent letter rides behind no other's final dot", async () => {
    const server = await serve();
    const transport = dial(server.port);
    const all = [letterTo("a"), { ...letterTo("b"), isUrgent: true }, letterTo("c")];
    await Promise.all(all.map((letter) => transport.send(letter)));
    const envelope = "MAIL RCPT DATA";
    expect(verbs(server.heard[0] ?? [])).toBe(
      `EHLO | ${envelope} | . | ${envelope} | . ${envelope} | .`,
    );
  });

  // Letters a, b, c; the moments carry the letter's number.
  const rows: [string, Script["answers"], string[], string][] = [
    [
      "MAIL refused",
      { "MAIL 2": "552 5.3.4 too large", "RCPT 2": "503 no", "DATA 2": "503 no" },
      ["sent", "give-up", "sent"],
      "a c",
    ],
    [
      "RCPT refused",
      { "RCPT 2": "550 5.1.1 no", "DATA 2": "554 no valid recipients" },
      ["sent", "give-up", "sent"],
      "a c",
    ],
    [
      "RCPT deferred",
      { "RCPT 2": "450 4.2.1 later", "DATA 2": "503 no" },
      ["sent", "retry", "sent"],
      "a c",
    ],
    [
      "the first RCPT refused",
      { "RCPT 1": "550 5.1.1 no", "DATA 1": "554 no" },
      ["give-up", "sent", "sent"],
      "b c",
    ],
    [
      "the last RCPT refused",
      { "RCPT 3": "550 5.1.1 no", "DATA 3": "554 no" },
      ["sent", "sent", "give-up"],
      "a b",
    ],
    ["RCPT refused, DATA taken", { "RCPT 2": "550 5.1.1 no" }, ["sent", "give-up", "sent"], "a c"],
    [
      "RCPT refused, the empty letter too",
      { "RCPT 2": "550 5.1.1 no", ". 2": "554 nobody" },
      ["sent", "give-up", "sent"],
      "a c",
    ],
    [
      "RCPT deferred, DATA taken",
      { "RCPT 2": "450 4.2.1 later" },
      ["sent", "retry", "sent"],
      "a c",
    ],
    [
      "MAIL refused, DATA taken",
      { "MAIL 2": "552 5.3.4 too large", "RCPT 2": "503 no" },
      ["sent", "give-up", "sent"],
      "a c",
    ],
    ["DATA refused", { "DATA 2": "554 5.7.1 no" }, ["sent", "give-up", "sent"], "a c"],
    ["DATA deferred", { "DATA 2": "451 4.7.1 later" }, ["sent", "retry", "sent"], "a c"],
    ["the letter refused", { ". 2": "550 5.7.1 no" }, ["sent", "give-up", "sent"], "a b c"],
    ["the letter deferred", { ". 2": "452 4.2.2 full" }, ["sent", "retry", "sent"], "a b c"],
    [
      "several lines",
      { ". 2": "250-2.0.0 taken\r\n250-more\r\n250 last", "RCPT 3": "250-x\r\n250 y" },
      ["sent", "sent", "sent"],
      "a b c",
    ],
    [
      "lines of refusal",
      { ". 2": "550-5.7.1 no\r\n550 5.7.1 really" },
      ["sent", "give-up", "sent"],
      "a b c",
    ],
    [
      "no words",
      { ". 1": "250", "MAIL 2": "250", "RCPT 2": "250", "DATA 2": "354" },
      ["sent", "sent", "sent"],
      "a b c",
    ],
    [
      "the daily limit at DATA",
      { "DATA 2": "550 5.4.5 Daily user sending limit exceeded" },
      ["sent", "halt daily-limit", "halt daily-limit"],
      "a",
    ],
    [
      "the relay's daily limit at RCPT",
      { "RCPT 2": "550 5.7.1 Daily SMTP relay limit exceeded" },
      ["sent", "halt daily-limit", "halt daily-limit"],
      "a",
    ],
    [
      "421 at MAIL",
      { "MAIL 2": "421 4.7.0 later then fin" },
      ["sent", "halt busy", "halt busy"],
      "a",
    ],
    [
      "421 at RCPT, then silence",
      { "RCPT 2": "421 4.7.0 later", "DATA 2": "silence" },
      ["sent", "halt busy", "halt busy"],
      "a",
    ],
    [
      "421 at DATA",
      { "DATA 2": "421 4.3.0 Temporary System Problem then fin" },
      ["sent", "halt busy", "halt busy"],
      "a",
    ],
    [
      "421 to the dot",
      { ". 1": "421 4.7.0 later then fin" },
      ["halt busy", "halt busy", "halt busy"],
      "a",
    ],
    ["an end after the dot", { ". 1": "drop" }, ["in-doubt", "halt network", "halt network"], "a"],
    [
      "half a reply to the dot",
      { ". 1": "25 then drop" },
      ["in-doubt", "halt network", "halt network"],
      "a",
    ],
    ["nonsense to the dot", { ". 1": "hello" }, ["in-doubt", "halt network", "halt network"], "a"],
    ["354 to the dot", { ". 1": "354 go on" }, ["in-doubt", "halt network", "halt network"], "a"],
    [
      "two codes in one reply",
      { ". 1": "250-taken\r\n550 no" },
      ["in-doubt", "halt network", "halt network"],
      "a",
    ],
    [
      "a reply without end",
      { ". 1": `250-${"x".repeat(20_000)}` },
      ["in-doubt", "halt network", "halt network"],
      "a",
    ],
    ["250 to DATA", { "DATA 1": "250 go" }, ["halt network", "halt network", "halt network"], ""],
    ["354 to MAIL", { "MAIL 1": "354 go" }, ["halt network", "halt network", "halt network"], ""],
    [
      "an end before any reply",
      { "MAIL 1": "drop" },
      ["halt network", "halt network", "halt network"],
      "",
    ],
    [
      "an end after MAIL",
      { "RCPT 1": "drop" },
      ["halt network", "halt network", "halt network"],
      "",
    ],
    // The server may have ended the connection before it saw the letter: another is tried, once.
    [
      "accepted, then an end",
      { ". 1": "250 2.0.0 taken then fin" },
      ["sent", "sent", "sent"],
      "a b c",
    ],
    [
      "accepted, then a reset",
      { ". 2": "250 2.0.0 taken then drop" },
      ["sent", "sent", "sent"],
      "a b c",
    ],
    [
      "in doubt on a connection that had served",
      { ". 2": "drop" },
      ["sent", "in-doubt", "halt network"],
      "a b",
    ],
    [
      "no reset",
      { "RCPT 2": "550 5.1.1 no", "DATA 2": "503 no", "RSET 2": "500 what" },
      ["sent", "give-up", "sent"],
      "a c",
    ],
    [
      "an end twice where the letter begins",
      { "MAIL 2": "fin", "MAIL 3": "fin" },
      ["sent", "halt network", "halt network"],
      "a",
    ],
  ];
  test.each(rows)("%s", async (_, answers = {}, results, kept) => {
    const server = await serve({ answers });
    expect(await sendAll(dial(server.port), ["a", "b", "c"])).toEqual(results);
    expect(recipients(server)).toBe(kept);
  });

  test("a single dot follows where DATA is taken though nobody is to get it", async () => {
    const server = await serve({ answers: { "RCPT 1": "550 5.1.1 no" } });
    await sendAll(dial(server.port), ["a"]);
    await until(() => server.heard[0]?.at(-1) === ".");
    expect(verbs(server.heard[0] ?? [])).toBe("EHLO | MAIL RCPT DATA | .");
    expect(server.contents).toEqual([]);
  });

  test("RSET leaves with the next letter's commands", async () => {
    const server = await serve({ answers: { "RCPT 1": "550 5.1.1 no", "DATA 1": "503 no" } });
    await sendAll(dial(server.port), ["a", "b"]);
    const heard = "EHLO | MAIL RCPT DATA | RSET MAIL RCPT DATA | .";
    expect(verbs(server.heard[0] ?? [])).toBe(heard);
  });

  test("a server that stalls after the dot: in doubt; the letter behind it has not begun", async () => {
    const server = await serve({ answers: { ". 1": "silence" } });
    const transport = dial(server.port);
    const results = sendAll(transport, ["a", "b"]);
    await until(() => server.contents.length === 1);
    await transport.close(50);
    expect(await results).toEqual(["in-doubt", "halt network"]);
  });

  test("on closing, what had only its commands sent is cut off before its content", async () => {
    const server = await serve({ answers: { ". 1": "silence" } });
    const transport = dial(server.port);
    const results = sendAll(transport, ["a", "b"]);
    await until(() => server.heard[0]?.at(-1) === "DATA" && server.contents.length === 1);
    const closed = transport.close(5_000);
    server.sockets[0]?.write("250 2.0.0 taken\r\n");
    await closed;
    expect(await results).toEqual(["sent", "halt network"]);
    expect(recipients(server)).toBe("a");
  });

  test("replies that come octet by octet", async () => {
    const server = await serve({ isSlow: true });
    expect(await sendAll(dial(server.port), ["a", "b", "c"])).toEqual(["sent", "sent", "sent"]);
  });

  test.each([
    ["a farewell while idle", "421 4.4.2 idle too long\r\n"],
    ["an unasked word while idle", "250 hello\r\n"],
  ])("%s ends the connection and harms nothing", async (_, words) => {
    const server = await serve();
    const transport = dial(server.port);
    await sendAll(transport, ["a"]);
    server.sockets[0]?.write(words);
    await until(() => server.sockets[0]?.destroyed === true);
    expect(await sendAll(transport, ["b"])).toEqual(["sent"]);
    expect(server.heard).toHaveLength(2);
  });

  test("a refusal amid a large letter's content is that letter's, and it is not accepted", async () => {
    const server = await serve();
    const transport = dial(server.port);
    await sendAll(transport, ["a"]);
    const bytes = composeMail("large", "y".repeat(30_000_000));
    server.sockets[0]?.on("data", (chunk) => {
      if (chunk.length > 10_000) server.sockets[0]?.end("552 5.3.4 enough\r\n");
    });
    server.sockets[0]?.pause();
    const sent = transport.send({ from, to: "b@x.org", bytes });
    await sleep(50);
    server.sockets[0]?.resume();
    expect(await sent).toMatchObject({ result: "give-up", code: 552 });
    expect(recipients(server)).toBe("a");
  });
});

describe("without PIPELINING", () => {
  test("one command at a time", async () => {
    const server = await serve({ offers: ["8BITMIME"] });
    expect(await sendAll(dial(server.port), ["a", "b"])).toEqual(["sent", "sent"]);
    const letter = "MAIL | RCPT | DATA | .";
    expect(verbs(server.heard[0] ?? [])).toBe(`EHLO | ${letter} | ${letter}`);
  });

  const rows: [string, Script["answers"], string[], string][] = [
    [
      "MAIL refused",
      { "MAIL 1": "552 5.3.4 too large" },
      ["give-up", "sent"],
      "EHLO | MAIL | RSET | MAIL | RCPT | DATA | .",
    ],
    [
      "RCPT refused",
      { "RCPT 1": "550 5.1.1 no" },
      ["give-up", "sent"],
      "EHLO | MAIL | RCPT | RSET | MAIL | RCPT | DATA | .",
    ],
    [
      "DATA refused",
      { "DATA 1": "554 no" },
      ["give-up", "sent"],
      "EHLO | MAIL | RCPT | DATA | RSET | MAIL | RCPT | DATA | .",
    ],
    [
      "the letter refused",
      { ". 1": "554 no" },
      ["give-up", "sent"],
      "EHLO | MAIL | RCPT | DATA | . | MAIL | RCPT | DATA | .",
    ],
    [
      "421 at RCPT",
      { "RCPT 1": "421 later then fin" },
      ["halt busy", "halt busy"],
      "EHLO | MAIL | RCPT",
    ],
    [
      "an end after the dot",
      { ". 1": "drop" },
      ["in-doubt", "halt network"],
      "EHLO | MAIL | RCPT | DATA | .",
    ],
    [
      "250 to DATA",
      { "DATA 1": "250 go" },
      ["halt network", "halt network"],
      "EHLO | MAIL | RCPT | DATA",
    ],
    [
      "EHLO unknown",
      { EHLO: "500 what", HELO: "250 scripted" },
      ["sent", "sent"],
      "EHLO | HELO | MAIL | RCPT | DATA | . | MAIL | RCPT | DATA | .",
    ],
  ];
  test.each(rows)("%s", async (_, answers = {}, results, heard) => {
    const server = await serve({ answers, offers: [] });
    expect(await sendAll(dial(server.port), ["a", "b"])).toEqual(results);
    expect(verbs(server.heard[0] ?? [])).toBe(heard);
  });
});

describe("SIZE", () => {
  test("is told where it is asked for; what is larger is not offered", async () => {
    const server = await serve({ offers: ["PIPELINING", "SIZE 1000"] });
    const transport = dial(server.port);
    const large = { from, to: "b@x.org", bytes: composeMail("b", "y".repeat(2_000)) };
    const [first, second] = await Promise.all([
      transport.send(letterTo("a")),
      transport.send(large),
    ]);
    expect([first?.result, second]).toMatchObject(["sent", { result: "give-up", code: 552 }]);
    const mails = server.heard[0]?.filter((line) => line.startsWith("MAIL"));
    expect(mails).toEqual([`MAIL FROM:<${from}> SIZE=${letterTo("a").bytes.length}`]);
  });

  test("without a number there is no bound", async () => {
    const server = await serve({ offers: ["SIZE"] });
    expect(await sendAll(dial(server.port), ["a"])).toEqual(["sent"]);
    expect(server.heard[0]?.[2]).toMatch(/ SIZE=\d{2,4}$/);
  });
});

// Three letters over one connection, cut after each octet of either side in turn.
describe.each(["server", "client"] as const)("cut after any octet of the %s's", (side) => {
  test("`sent` was accepted, `halt` was not, and no letter is accepted twice", async () => {
    const cutAt = async (octets: number) => {
      const server = await startScriptedSmtp();
      const proxy = await startFaultProxy(server.port, [
        { from: side, at: octets, connection: 1, does: octets % 2 === 0 ? "reset" : "end" },
      ]);
      const transport = dial(proxy.port);
      const names = ["a", "b", "c"];
      const results = await sendAll(transport, names);
      // What was on its way at the cut arrives.
      await sleep(20);
      for (const [at, name] of names.entries()) {
        const accepted = server.contents.filter(({ to }) => to.startsWith(name)).length;
        const fits = { sent: [1], "halt network": [0], "in-doubt": [0, 1] }[results[at] ?? ""];
        expect(fits, `${octets}: ${name} ${results[at]}`).toContain(accepted);
      }
      await transport.close(50);
      await proxy.close();
      await server.close();
      return results;
    };
    const seen = new Set<string>();
    const octetsMax = side === "server" ? 300 : 800;
    for (let from = 1; from <= octetsMax; from += 50) {
      const points = Array.from({ length: 50 }, (_, octets) => from + octets);
      for (const results of await Promise.all(points.map(cutAt))) {
        for (const result of results) seen.add(result);
      }
    }
    expect([...seen].sort()).toEqual(["halt network", "in-doubt", "sent"]);
  }, 60_000);
});

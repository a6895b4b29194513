// The SMTP side against Postfix's smtp-sink.
import { afterEach, expect, test } from "vitest";
import { Transport } from "../../src/edges/smtp.ts";
import { composeMail, until } from "../servers/intake.ts";
import { type SmtpSink, startSmtpSink } from "./smtp-sink.ts";

const from = "plp@example.org";
const to = "anna@example.org";
const bytes = composeMail("hello", "Bonjour.\r\n.\r\n..deux points");
const endings: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

async function sink(...options: string[]): Promise<SmtpSink> {
  const server = await startSmtpSink(options);
  endings.push(() => server.stop());
  return server;
}

function dial(port: number, connections = 1): Transport {
  const transport = new Transport({
    host: "127.0.0.1",
    port,
    tls: "none",
    user: null,
    password: null,
    connections,
  });
  endings.push(() => transport.close(1_000));
  return transport;
}

const everything = { result: "retry", scope: "everything" };
const rows: [string, object, number][] = [
  ["", { result: "sent", response: "250 2.0.0 Ok" }, 1],
  ["-e", { result: "sent" }, 1],
  ["-p", { result: "sent" }, 1],
  ["-w 1", { result: "sent" }, 1],
  ["-q .", { result: "in-doubt" }, 1],
  ["-Q .", { ...everything, code: 421 }, 1],
  ["-r .", { ...everything, code: 450 }, 1],
  ["-f .", { result: "give-up", code: 500 }, 1],
  ["-q DATA", { ...everything, code: null }, 0],
  ["-q RCPT", { ...everything, code: null }, 0],
  ["-q MAIL", { ...everything, code: null }, 0],
  ["-Q RCPT", { ...everything, code: 421 }, 0],
  ["-r RCPT", { ...everything, code: 450 }, 0],
  ["-f RCPT", { result: "give-up", code: 500 }, 0],
  ["-f DATA", { result: "give-up", code: 500 }, 0],
  ["-r MAIL", { ...everything, code: 450 }, 0],
  ["-f CONNECT", { ...everything, code: 500 }, 0],
];

// What the sink keeps is every letter whose final dot came, also where it then refused it.
test.each(rows)("smtp-sink %s", async (options, expected, kept) => {
  const server = await sink(...options.split(" ").filter(Boolean));
  expect(await dial(server.port).send({ from, to, bytes })).toMatchObject(expected);
  await until(() => server.mails().length >= kept);
  expect(server.mails().length).toBe(kept);
});

// Five letters at once over one connection: what became of each, and how many final dots came.
const shared: [string, string[], number][] = [
  ["", Array(5).fill("sent"), 5],
  ["-e", Array(5).fill("sent"), 5],
  ["-p", Array(5).fill("sent"), 5],
  ["-q .", ["in-doubt", ...Array(4).fill("halt")], 1],
  ["-Q .", Array(5).fill("halt"), 1],
  ["-r .", Array(5).fill("halt"), 1],
  ["-f .", Array(5).fill("give-up"), 5],
  ["-r RCPT", Array(5).fill("halt"), 0],
  ["-f RCPT", Array(5).fill("give-up"), 0],
  ["-p -f RCPT", Array(5).fill("give-up"), 0],
  ["-f DATA", Array(5).fill("give-up"), 0],
  ["-r DATA", Array(5).fill("halt"), 0],
  ["-r MAIL", Array(5).fill("halt"), 0],
  ["-q MAIL", Array(5).fill("halt"), 0],
  ["-q RCPT", Array(5).fill("halt"), 0],
  ["-q DATA", Array(5).fill("halt"), 0],
  ["-Q RCPT", Array(5).fill("halt"), 0],
  ["-p -q .", ["in-doubt", ...Array(4).fill("halt")], 1],
];
test.each(shared)("five letters, smtp-sink %s", async (options, expected, kept) => {
  const server = await sink(...options.split(" ").filter(Boolean));
  const transport = dial(server.port);
  const all = await Promise.all(
    Array.from({ length: 5 }, (_, n) => transport.send({ from, to: `p${n}@example.org`, bytes })),
  );
  const results = all.map((sent) =>
    sent.result === "retry" && sent.scope === "everything" ? "halt" : sent.result,
  );
  expect(results).toEqual(expected);
  await until(() => server.mails().length >= kept);
  expect(server.mails().length).toBe(kept);
});

test("the letter arrives as it is", async () => {
  const server = await sink();
  await dial(server.port).send({ from, to, bytes });
  const [mail] = server.mails();
  expect(mail).toMatchObject({ from, to: [to] });
  expect(mail?.raw.trimEnd()).toBe(bytes.toString().replaceAll("\r\n", "\n").trimEnd());
});

test("a thousand letters over three connections, each to one person, none twice", async () => {
  const server = await sink();
  const transport = dial(server.port, 3);
  const people = Array.from({ length: 1_000 }, (_, n) => `person-${n}@example.org`);
  const begun = performance.now();
  const all = await Promise.all(people.map((to) => transport.send({ from, to, bytes })));
  const ms = performance.now() - begun;
  console.log(`1000 letters in ${Math.round(ms)} ms, ${Math.round(1_000_000 / ms)} a second`);
  expect(all.filter(({ result }) => result !== "sent")).toEqual([]);
  const reached = server.mails().flatMap(({ to }) => to);
  expect(reached.sort()).toEqual(people.sort());
});

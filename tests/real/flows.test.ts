// The main flows once through Dovecot and the real worker: join, report, answer, leave; an outage of
// either server; the stop.
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type EmbeddedSmtp, startSmtp } from "../../src/demo/embedded-smtp.ts";
import { makeData, runPlp, settingsFor, startPlp } from "../servers/plp.ts";
import { type Dovecot, startDovecot } from "./dovecot.ts";
import { headerOf, writeLetter } from "./letters.ts";

let dovecot: Dovecot;
let smtp: EmbeddedSmtp;
let data: ReturnType<typeof makeData>;
let env: Record<string, string>;
let down = false;
beforeEach(async () => {
  down = false;
  dovecot = await startDovecot();
  smtp = await startSmtp({ reply: () => (down ? { code: 421, text: "4.3.2 down" } : null) });
  data = makeData();
  env = {
    ...settingsFor(data.folder, { imap: dovecot, smtp }),
    PLP_TEMPLATES_DIR: new URL("../../templates", import.meta.url).pathname,
  };
});
afterEach(async () => {
  await smtp.close();
  await dovecot.stop();
  data.remove();
});

async function until(count: number): Promise<string[]> {
  for (let tries = 0; tries < 200 && smtp.accepted.length < count; tries += 1) await sleep(50);
  return smtp.accepted.map(({ raw }) => headerOf(raw, "X-PLP-Kind"));
}

function last(kind: string): Buffer {
  const found = smtp.accepted.findLast(({ raw }) => headerOf(raw, "X-PLP-Kind") === kind);
  if (found === undefined) throw new Error(`There is no ${kind}.`);
  return found.raw;
}

function reply(
  number: number,
  { to, text, as }: { to: Buffer; text: string; as?: string },
): Buffer {
  const headers = { To: headerOf(to, "Reply-To"), "In-Reply-To": headerOf(to, "Message-ID") };
  if (as === undefined)
    return writeLetter({
      number,
      text,
      headers: { ...headers, "Message-ID": `<reply-${number}@x.example>` },
    });
  const domain = as.split("@")[1];
  return writeLetter({
    number,
    text,
    headers: {
      ...headers,
      From: as,
      "Message-ID": `<reply-${number}@x.example>`,
      "Authentication-Results": `mx.google.com; dmarc=pass header.from=${domain}`,
    },
  });
}

test("join, report, answer, leave", async () => {
  const worker = startPlp(["start"], env);
  dovecot.deliver(writeLetter({ number: 1, text: "Bonjour, je voudrais m'inscrire au PLP svp." }));
  expect(await until(1)).toEqual(["join-confirm"]);
  dovecot.deliver(reply(1, { to: last("join-confirm"), text: "Oui, rue de Tilff 12" }));
  // They leave on connections of their own: only advice is promised to be first.
  expect((await until(3)).slice(1).toSorted()).toEqual(["member-news", "welcome"]);
  dovecot.deliver(
    writeLetter({
      number: 1,
      text: "Bonjour, des sacs noirs traînent au coin de la rue depuis hier.",
      headers: { "Message-ID": "<report@people.example>" },
    }),
  );
  expect((await until(5)).slice(3).toSorted()).toEqual(["report", "report-receipt"]);
  dovecot.deliver(
    reply(2, { to: last("report"), text: "Merci, je regarde.", as: "anne.collard@voo.example" }),
  );
  expect((await until(6)).slice(5)).toEqual(["answer"]);
  dovecot.deliver(
    writeLetter({
      number: 1,
      text: "Je voudrais me désinscrire du PLP, merci.",
      headers: { "Message-ID": "<leave@people.example>" },
    }),
  );
  expect((await until(8)).slice(6).toSorted()).toEqual(["goodbye", "member-news"]);
  for (let tries = 0; tries < 100 && dovecot.list("INBOX").length > 0; tries += 1) await sleep(50);
  expect(dovecot.list("INBOX")).toHaveLength(0);
  expect(dovecot.list("PLP.Handled")).toHaveLength(5);
  worker.kill("SIGTERM");
  expect(await once(worker, "close")).toEqual([0, null]);
});

test("SMTP away: nothing is lost, the state is visible, the rest goes when it is back", async () => {
  down = true;
  dovecot.deliver(writeLetter({ number: 1, text: "Bonjour, je voudrais m'inscrire au PLP svp." }));
  expect((await runPlp(["start", "--once"], env)).code).toBe(1);
  const status = JSON.parse((await runPlp(["status", "--json"], env)).out);
  expect(status).toMatchObject({ inbox: { handled: 1 }, outbox: { queued: 1, sent: 0 } });
  down = false;
  const worker = startPlp(["start"], env);
  expect(await until(1)).toEqual(["join-confirm"]);
  worker.kill("SIGTERM");
  expect(await once(worker, "close")).toEqual([0, null]);
});

test("IMAP away: the worker waits for it, and stops when told", async () => {
  await dovecot.stop();
  const worker = startPlp(["start"], env);
  await new Promise<void>((resolve) => {
    worker.stderr?.on("data", (chunk: Buffer) => {
      if (chunk.includes("the office is open")) resolve();
    });
  });
  await sleep(500);
  expect(worker.exitCode).toBeNull();
  worker.kill("SIGINT");
  expect(await once(worker, "close")).toEqual([0, null]);
});

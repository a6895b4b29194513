// SIGKILL amid the work: twenty times, at any moment. Nothing is lost, no letter has effect twice, and
// what leaves twice (the connection died between the final dot and its commit) is the same letter.
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type EmbeddedSmtp, startSmtp } from "../../src/demo/embedded-smtp.ts";
import { makeData, runPlp, settingsFor, startPlp, unbound } from "../servers/plp.ts";
import { type Dovecot, startDovecot } from "./dovecot.ts";
import { headerOf, leadsTo, mixedLetter } from "./letters.ts";

const kills = 20;
const letters = 240;
const perKill = letters / kills;

let dovecot: Dovecot;
let smtp: EmbeddedSmtp;
const data = makeData();
beforeAll(async () => {
  dovecot = await startDovecot();
  smtp = await startSmtp();
});
afterAll(async () => {
  await smtp.close();
  await dovecot.stop();
  data.remove();
});

test(`${kills} kills over ${letters} letters`, async () => {
  // The bounds on letters to strangers would make most of them wait for tomorrow.
  const env = {
    ...settingsFor(data.folder, { imap: dovecot, smtp }),
    PLP_TEMPLATES_DIR: new URL("../../templates", import.meta.url).pathname,
    ...unbound,
  };
  let number = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    for (let each = 0; each < perKill; each += 1) dovecot.deliver(mixedLetter(number++));
    const worker = startPlp(["start"], env);
    await untilAtWork(worker);
    // From the first letter on to well after the last: a different moment each time.
    await sleep(kill * 10);
    worker.kill("SIGKILL");
    await once(worker, "close");
  }
  const { code } = await runPlp(["start", "--once"], env);
  expect(code).toBe(0);

  const status = JSON.parse((await runPlp(["status", "--json"], env)).out);
  expect(status.inbox).toMatchObject({ handled: letters, quarantined: 0 });
  expect(status.outbox).toMatchObject({ queued: 0, failed: 0, inDoubt: 0 });
  expect(dovecot.list("INBOX")).toHaveLength(0);
  expect(dovecot.list("PLP.Handled").length).toBeGreaterThanOrEqual(letters);

  const accepted = smtp.accepted.map(({ raw }) => ({
    id: headerOf(raw, "Message-ID"),
    kind: headerOf(raw, "X-PLP-Kind"),
    raw,
  }));
  const distinct = new Map(accepted.map((letter) => [letter.id, letter]));
  const count = (kind: string) =>
    [...distinct.values()].filter((letter) => letter.kind === kind).length;
  const expected: Record<string, number> = {};
  for (let each = 0; each < letters; each += 1) {
    for (const kind of leadsTo[each % leadsTo.length] ?? []) {
      expected[kind] = (expected[kind] ?? 0) + 1;
    }
  }
  for (const [kind, wanted] of Object.entries(expected)) expect(count(kind), kind).toBe(wanted);
  for (const { id, raw } of accepted)
    expect(raw.equals(distinct.get(id)?.raw ?? raw), id).toBe(true);
  const doubled = accepted.length - distinct.size;
  console.log(
    `${kills} kills: ${letters} letters in, ${distinct.size} out, lost 0, sent again ${doubled}`,
  );
  expect(doubled).toBeLessThanOrEqual(kills * 3);
});

async function untilAtWork(worker: ReturnType<typeof startPlp>): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    let log = "";
    worker.stderr?.on("data", (chunk: Buffer) => {
      log += chunk;
      if (chunk.toString().includes("letter taken in")) resolve();
    });
    worker.once("close", () => reject(new Error(`The worker ended by itself:\n${log}`)));
  });
}

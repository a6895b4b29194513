// SIGKILL again and again amid letters and a bulletin to a thousand members, steered by what the server
// sees: at a final dot, just after its answer, at other commands, at any time.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { headerOf, leadsTo, mixedLetter, writeLetter } from "../real/letters.ts";
import type { SmtpStage } from "../servers/gmail/smtp-rules.ts";
import { until } from "../servers/intake.ts";
import { runPlp } from "../servers/plp.ts";
import * as the from "./place.ts";
import { report } from "./table.ts";

const kills = 60;
const members = 1_000;
const leavers = 40;
const anne = "anne.collard@voo.example";
const perLife = 4;

let place: the.Place;
/** Told of every command that the server sees. */
let onStage: (stage: SmtpStage) => void = () => {};
beforeAll(async () => {
  place = await the.preparePlace({
    reply: (stage) => {
      onStage(stage);
      return null;
    },
  });
});
afterAll(() => place.end());

const memberAt = (number: number) => `member-${number}@people.example`;
const leaverAt = (number: number) => `leaver-${number}@people.example`;

async function enterMembers(): Promise<void> {
  const row = (email: string, partnership: string) => `${email},Name,${partnership},fr,2025-05-01`;
  const rows = [
    "email,name,partnership,language,consent_date",
    ...Array.from({ length: members }, (_, number) => row(memberAt(number), "boncelles")),
    ...Array.from({ length: leavers }, (_, number) => row(leaverAt(number), "jemeppe")),
  ];
  const file = join(place.folder, "members.csv");
  writeFileSync(file, rows.join("\n"));
  const { code, err } = await runPlp(["members", "import", file], place.env);
  expect(code, err).toBe(0);
}

function writeAs(from: string, id: string, text: string, more: Record<string, string> = {}) {
  const [, domain = ""] = from.split("@");
  const headers = {
    "Authentication-Results": `mx.google.com; dmarc=pass header.from=${domain}`,
    From: `Name <${from}>`,
    "Message-ID": `<${id}@${domain}>`,
    ...more,
  };
  return writeLetter({ number: 0, text, headers });
}

/** The bulletin of a coordinator, up to the word that sends it. */
async function publish(): Promise<void> {
  const { gmail } = place;
  const { process: worker, log } = the.startWorker(place);
  const words = "Bonjour à tous,\n\nLa réunion aura lieu le 5 mars à 19h30.\n\nAnne";
  gmail.deliver(writeAs(anne, "bulletin", words, { Subject: "Bulletin de mars" }));
  await until(() => gmail.accepted.length === 1, 15_000).catch((fault) => {
    throw new Error(log(), { cause: fault });
  });
  const { raw = Buffer.from("") } = gmail.accepted[0] ?? {};
  expect(headerOf(raw, "X-PLP-Kind")).toBe("bulletin-preview");
  await the.kill(worker);
  const to = headerOf(raw, "Reply-To");
  const more = { To: to, "In-Reply-To": headerOf(raw, "Message-ID") };
  gmail.deliver(writeAs(anne, "publish", "diffuser", { ...more, Subject: "Re: Bulletin" }));
}

/** When a life ends. `dot`: the server has it all and has not answered; `answer`: just after. */
const moments = ["dot", "dot", "answer", "rcpt", "dot", "any time", "dot", "data"] as const;

/** One life of a worker; gives the number of letters accepted in it that its database calls `sending`. */
async function live(life: number): Promise<number> {
  const { gmail, folder } = place;
  const before = gmail.accepted.length;
  const { process: worker, log } = the.startWorker(place);
  const moment = moments[life % moments.length] ?? "dot";
  const nth = 1 + ((life * 7) % 23);
  let seen = 0;
  const stageOf = { dot: "dot", answer: "dot", rcpt: "rcpt", data: "data", "any time": null };
  const killed = new Promise<void>((resolve) => {
    const strike = () => {
      worker.kill("SIGKILL");
      resolve();
    };
    onStage = (stage) => {
      if (stage !== stageOf[moment]) return;
      seen += 1;
      if (seen !== nth) return;
      if (moment === "answer") setTimeout(strike, life % 12);
      else strike();
    };
    // While there is less to send than that.
    const ms = moment === "any time" ? 300 + ((life * 97) % 900) : 4_000;
    setTimeout(strike, ms).unref();
    worker.once("close", () => resolve());
  });
  await killed;
  onStage = () => {};
  await the.kill(worker);
  expect(worker.signalCode, log()).toBe("SIGKILL");
  // What was on its way reaches the server all the same.
  await sleep(40);
  const accepted = new Set(
    gmail.accepted.slice(before).map(({ raw }) => headerOf(raw, "Message-ID")),
  );
  const sending = the.ask<{ id: string }>(
    folder,
    "SELECT message_id AS id FROM outbox WHERE state = 'sending'",
  );
  return sending.filter(({ id }) => accepted.has(id)).length;
}

test(`${kills} kills, ${members} copies of a bulletin`, async () => {
  const { gmail } = place;
  await enterMembers();
  await publish();
  let number = 0;
  let left = 0;
  let amidDot = 0;
  for (let life = 0; life < kills; life += 1) {
    for (let each = 0; each < perLife; each += 1) gmail.deliver(mixedLetter(number++));
    if (left < leavers && life % 3 > 0) {
      const words = "Bonjour, je souhaite me désinscrire du PLP svp.";
      gmail.deliver(writeAs(leaverAt(left), `leave-${left}`, words, { Subject: "au revoir" }));
      left += 1;
    }
    if ((await live(life)) > 0) amidDot += 1;
  }
  const last = the.startWorker(place);
  await the.untilSettled(place, 120_000, last);
  await the.kill(last.process);

  const expected: the.Expected[] = [
    { kind: "bulletin-preview", to: anne },
    { kind: "bulletin-done", to: anne },
    ...Array.from({ length: members }, (_, at) => ({ kind: "bulletin", to: memberAt(at) })),
    ...Array.from({ length: left }, (_, at) => ({ kind: "goodbye", to: leaverAt(at) })),
    // Both coordinators of the other partnership.
    ...Array.from({ length: 2 * left }, () => ({ kind: "member-news", to: null })),
  ];
  const staff = new Set(["report", "question"]);
  for (let each = 0; each < number; each += 1) {
    for (const kind of leadsTo[each % leadsTo.length] ?? []) {
      expected.push({ kind, to: staff.has(kind) ? null : `person-${each}@people.example` });
    }
  }
  const counted = the.count(gmail.accepted, expected);
  const { inbox, outbox } = await the.readStatus(place);
  const { found, again, blind, proven, unsettled } = outbox.doubtsSettled;
  report("worker killed, Sent searched", {
    ...{ kills, amidDot, lettersIn: number + left + 2, lettersOut: counted.distinct },
    ...{ lost: counted.lost.length, doubled: counted.again.length + counted.twice.length },
    ...{ found: found + proven, absent: again, unseen: blind },
  });
  expect(inbox).toMatchObject({ handled: number + left + 2, quarantined: 0 });
  expect(counted.lost).toEqual([]);
  expect(counted.again).toEqual([]);
  expect(counted.twice).toEqual([]);
  expect(unsettled).toBe(0);
  expect(amidDot).toBeGreaterThanOrEqual(15);
}, 400_000);

// The connection to the mailbox ends, is reset or falls silent before and after every command of a pass;
// ledger and outbox are those of an undisturbed run.
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { startSmtp } from "../../src/demo/embedded-smtp.ts";
import { runOnce } from "../../src/once.ts";
import { readSettings } from "../../src/settings.ts";
import { silentLog } from "../conversation/world.ts";
import { startDovecot } from "../real/dovecot.ts";
import { headerOf, mixedLetter } from "../real/letters.ts";
import { startFaultProxy } from "../servers/fault-proxy.ts";
import type { Fault } from "../servers/fault-trap.ts";
import { makeData, settingsFor } from "../servers/plp.ts";
import { ask, templatesDir } from "./place.ts";
import { report } from "./table.ts";

const letters = 12;
const passesMax = 6;
const commandsMax = 60;
/** A silence is broken off after so long, instead of the two minutes that the office waits. */
const patienceMs = 700;

/** Passes through a proxy with this fault, until one goes well. */
async function run(fault: Fault | null) {
  const smtp = await startSmtp();
  const dovecot = await startDovecot();
  const proxy = await startFaultProxy(dovecot.port, fault === null ? [] : [fault]);
  const data = makeData();
  try {
    for (let number = 0; number < letters; number += 1) dovecot.deliver(mixedLetter(number));
    const env = {
      ...settingsFor(data.folder, { imap: { ...dovecot, port: proxy.port }, smtp }),
      PLP_TEMPLATES_DIR: templatesDir,
    };
    let passes = 0;
    const breaking = setInterval(() => {
      if (fault?.does === "stall" && proxy.counts.struck > 0 && passes === 1) proxy.cut();
    }, patienceMs);
    for (let isDone = false; !isDone; await sleep(20)) {
      passes += 1;
      if (passes > passesMax) throw new Error(`No pass of ${passesMax} went well.`);
      isDone = await runOnce(readSettings(env, { mail: true }), silentLog);
    }
    clearInterval(breaking);
    const sent = smtp.accepted;
    return {
      struck: proxy.counts.struck,
      ids: sent.map(({ raw, to }) => `${headerOf(raw, "Message-ID")} ${to}`),
      result: {
        ledger: ask<object>(
          data.folder,
          "SELECT message_id, outcome, handler, reason FROM ledger ORDER BY message_id, fingerprint",
        ),
        outbox: ask<object>(
          data.folder,
          "SELECT kind, recipient, state FROM outbox ORDER BY kind, recipient, id",
        ),
        inbox: dovecot.count("INBOX"),
        handled: dovecot
          .list("PLP.Handled")
          .map((raw) => headerOf(raw, "Subject"))
          .toSorted(),
        sent: sent.map(({ raw, to }) => `${headerOf(raw, "X-PLP-Kind")} ${to}`).toSorted(),
      },
    };
  } finally {
    await smtp.close();
    await proxy.close();
    await dovecot.stop();
    data.remove();
  }
}

test.each(["end", "reset", "stall"] as const)("%s at every command", async (does) => {
  const { result: expected } = await run(null);
  const figures = { faults: 0, lettersIn: 0, lettersOut: 0, lost: 0, doubled: 0 };
  const wrong: string[] = [];
  const breakAll = async (at: { before: string } | { after: string }) => {
    for (let nth = 1; nth <= commandsMax; nth += 1) {
      const { result, struck, ids } = await run({
        ...{ from: "client", at, nth, connection: 1, does },
      });
      if (struck === 0) break;
      figures.faults += struck;
      figures.lettersIn += letters;
      figures.lettersOut += result.sent.length;
      figures.lost += countMissing(expected.sent, result.sent);
      figures.doubled += ids.length - new Set(ids).size + countMissing(result.sent, expected.sent);
      const where = `${Object.keys(at)} command ${nth}`;
      expect.soft(result, where).toEqual(expected);
      if (JSON.stringify(result) !== JSON.stringify(expected)) wrong.push(where);
    }
  };
  // Both at the same time: most of it is waiting.
  await Promise.all([breakAll({ before: "\r\n" }), breakAll({ after: "\r\n" })]);
  report(`IMAP ${does} at every command`, figures);
  expect(wrong).toEqual([]);
  expect(figures.faults).toBeGreaterThan(16);
  expect(figures).toMatchObject({ lost: 0, doubled: 0 });
});

/** How many of one list are not in the other, each counted as often as it is there. */
function countMissing(one: readonly string[], other: readonly string[]): number {
  const rest = [...other];
  let missing = 0;
  for (const item of one) {
    const at = rest.indexOf(item);
    if (at < 0) missing += 1;
    else rest.splice(at, 1);
  }
  return missing;
}

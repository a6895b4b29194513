// The mailbox connection is cut at every command in turn, its answer lost at every command in turn,
// MOVE is answered and not done, UIDVALIDITY changes: the result is that of an undisturbed run.
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Database from "better-sqlite3";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type EmbeddedSmtp, startSmtp } from "../../src/demo/embedded-smtp.ts";
import { MailboxConnection } from "../../src/edges/imap-connection.ts";
import { runOnce } from "../../src/once.ts";
import { readSettings } from "../../src/settings.ts";
import { silentLog } from "../conversation/world.ts";
import { type FaultProxy, startFaultProxy } from "../servers/fault-proxy.ts";
import type { Fault } from "../servers/fault-trap.ts";
import { toMailbox } from "../servers/intake.ts";
import { makeData, settingsFor } from "../servers/plp.ts";
import { type Dovecot, startDovecot } from "./dovecot.ts";
import { headerOf, mixedLetter } from "./letters.ts";
import { type LyingImap, startLyingImap } from "./lying-imap.ts";

const letters = 12;
const passesMax = 6;
let smtp: EmbeddedSmtp;
const endings: (() => Promise<unknown>)[] = [];
beforeAll(async () => {
  smtp = await startSmtp();
});
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});
afterAll(() => smtp.close());

interface Office {
  readonly dovecot: Dovecot;
  /** One `start --once`; false where a server could not be reached. */
  pass(port: number): Promise<boolean>;
  /** Passes until one goes well. */
  finish(port: number): Promise<void>;
  result(): unknown;
}

async function openOffice(): Promise<Office> {
  const dovecot = await startDovecot();
  const data = makeData();
  endings.push(async () => {
    await dovecot.stop();
    data.remove();
  });
  for (let number = 0; number < letters; number += 1) dovecot.deliver(mixedLetter(number));
  const before = smtp.accepted.length;
  const pass = (port: number) => {
    const env = {
      ...settingsFor(data.folder, { imap: { ...dovecot, port }, smtp }),
      PLP_TEMPLATES_DIR: new URL("../../templates", import.meta.url).pathname,
    };
    return runOnce(readSettings(env, { mail: true }), silentLog);
  };
  return {
    ...{ dovecot, pass },
    finish: async (port) => {
      for (let tries = 0; tries < passesMax; tries += 1) {
        if (await pass(port)) return;
        await sleep(50);
      }
      throw new Error(`No pass of ${passesMax} went well.`);
    },
    result: () => ({
      ...readResult(data.folder),
      inbox: dovecot.list("INBOX").length,
      handled: subjectsOf(dovecot.list("PLP.Handled")),
      sent: smtp.accepted
        .slice(before)
        .map(({ raw, to }) => `${headerOf(raw, "X-PLP-Kind")} ${to}`)
        .toSorted(),
    }),
  };
}

const subjectsOf = (raws: readonly Buffer[]) =>
  raws.map((raw) => headerOf(raw, "Subject")).toSorted();

/** What the office remembers: of each letter in, and of each out, without times and numbers. */
function readResult(folder: string) {
  const store = new Database(join(folder, "plp.sqlite"), { readonly: true });
  try {
    const list = (text: string) => store.prepare<unknown[], object>(text).all();
    return {
      ledger: list(
        "SELECT message_id, outcome, handler, reason FROM ledger ORDER BY message_id, fingerprint",
      ),
      outbox: list("SELECT kind, recipient, state FROM outbox ORDER BY kind, recipient, id"),
    };
  } finally {
    store.close();
  }
}

async function runUndisturbed() {
  const office = await openOffice();
  const proxy = await startFaultProxy(office.dovecot.port);
  endings.push(() => proxy.close());
  await office.finish(proxy.port);
  return office.result();
}

/** The commands of a pass, in order, as the proxy sees them: lines of the client. */
async function runWith(fault: Fault): Promise<{ result: unknown; proxy: FaultProxy }> {
  const office = await openOffice();
  const proxy = await startFaultProxy(office.dovecot.port, [fault]);
  endings.push(() => proxy.close());
  await office.finish(proxy.port);
  return { result: office.result(), proxy };
}

describe("cut at every command", () => {
  const commandsMax = 60;
  test.each([
    ["the command is lost", "before"],
    ["the answer is lost", "after"],
  ] as const)("%s", async (_, where) => {
    const expected = await runUndisturbed();
    let cuts = 0;
    for (let nth = 1; nth <= commandsMax; nth += 1) {
      const at = where === "before" ? { before: "\r\n" } : { after: "\r\n" };
      const { result, proxy } = await runWith({
        ...{ from: "client", at, nth, connection: 1, does: "reset" },
      });
      expect(result, `cut at command ${nth}`).toEqual(expected);
      for (const end of endings.splice(0).reverse()) await end();
      if (proxy.counts.struck === 0) break;
      cuts += 1;
    }
    console.log(`${where}: ${cuts} commands cut, ${letters} letters, every result the same`);
    expect(cuts).toBeGreaterThan(8);
    expect(cuts).toBeLessThan(commandsMax);
  });
});

async function lie(office: Office, how: Parameters<typeof startLyingImap>[1]): Promise<LyingImap> {
  const imap = await startLyingImap(office.dovecot.port, how);
  endings.push(() => imap.close());
  return imap;
}

describe("MOVE", () => {
  test("answered with OK and not done: the letters stay, have no second effect, and are moved", async () => {
    const expected = await runUndisturbed();
    const office = await openOffice();
    const imap = await lie(office, "answered, not done");
    expect(await office.pass(imap.port)).toBe(true);
    expect(imap.lies()).toBeGreaterThan(0);
    expect(office.result()).not.toEqual(expected);
    await office.finish(office.dovecot.port);
    expect(office.result()).toEqual(expected);
  });

  test("done and answered with NO: nothing is missed or doubled", async () => {
    const expected = await runUndisturbed();
    const office = await openOffice();
    const imap = await lie(office, "done, refused");
    await office.finish(imap.port);
    expect(imap.lies()).toBeGreaterThan(0);
    await office.finish(office.dovecot.port);
    expect(office.result()).toEqual(expected);
  });
});

test("UIDVALIDITY changes amid the work: all are seen anew, with no second effect", async () => {
  const expected = await runUndisturbed();
  const office = await openOffice();
  const imap = await lie(office, "answered, not done");
  await office.pass(imap.port);
  const before = await findValidity(office);
  for (const name of readdirSync(office.dovecot.mail)) {
    if (/^dovecot[.-]/.test(name)) rmSync(join(office.dovecot.mail, name), { force: true });
  }
  // Dovecot takes the second for it.
  await sleep(1_100);
  expect(await findValidity(office)).not.toBe(before);
  await office.finish(office.dovecot.port);
  expect(office.result()).toEqual(expected);
  // Everything a second time, as a server does that was restored from a copy.
  for (let number = 0; number < letters; number += 1) office.dovecot.deliver(mixedLetter(number));
  await office.finish(office.dovecot.port);
  const { handled, ...rest } = office.result() as { handled: string[] };
  const { handled: once, ...same } = expected as { handled: string[] };
  expect(rest).toEqual(same);
  expect(handled).toEqual([...once, ...once].toSorted());
});

async function findValidity({ dovecot }: Office): Promise<string> {
  const connection = await MailboxConnection.open(toMailbox(dovecot), { log: silentLog });
  const validity = await connection.select("INBOX");
  await connection.close();
  return validity;
}

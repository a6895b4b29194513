// What leaves the outbox, when and in which order, told by what an SMTP server got: lanes, bounds, halts,
// stops, and a database that fails meanwhile.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { sendDue, untilNextDue } from "../../src/delivery.ts";
import { type SmtpOptions, startSmtp } from "../../src/demo/embedded-smtp.ts";
import { lanes } from "../../src/mail/kinds.ts";
import { openStore } from "../../src/store/database.ts";
import { until } from "../servers/intake.ts";
import { countStates, listRows, openSender, openTestOffice, queue } from "./outbox-office.ts";

const endings: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

async function serve(options: SmtpOptions = {}) {
  const server = await startSmtp(options);
  endings.push(() => server.close());
  const names = () => server.accepted.map(({ to }) => to[0]?.split("@")[0] ?? "");
  return Object.assign(server, { names });
}

function sender(office: ReturnType<typeof openTestOffice>, port: number, connections = 2) {
  const opened = openSender(office, port, connections);
  endings.push(() => opened.transport.close(100));
  return opened;
}

const always = { stopping: () => false };
const sequence = (name: string, count: number) =>
  Array.from({ length: count }, (_, n) => `${name}-${n}`);

test("all that is due leaves once, the higher lanes first; the rest stays", async () => {
  const [office, server] = [openTestOffice(), await serve()];
  const { store } = office;
  for (const name of sequence("member", 150)) queue(store, name);
  queue(store, "reminded", { lane: lanes.reminders });
  queue(store, "answered", { lane: lanes.dialogue });
  queue(store, "warned", { lane: lanes.advice });
  queue(store, "later", { dueAt: new Date(Date.now() + 60_000).toISOString() });
  expect(await sendDue(sender(office, server.port), always)).toBe(true);
  const names = server.names();
  expect(names.slice(0, 2).sort()).toEqual(["answered", "warned"]);
  expect(names.at(-1)).toBe("reminded");
  expect(new Set(names).size).toBe(153);
  expect(countStates(store)).toEqual({ sent: 153, queued: 1 });
  expect(untilNextDue({ office })).toBeGreaterThan(50_000);
});

test("a letter is `sending` in the database before its first byte, and `sent` soon after", async () => {
  const folder = mkdtempSync(`${tmpdir()}/plp-`);
  endings.push(() => rmSync(folder, { recursive: true }));
  const office = openTestOffice({}, `${folder}/plp.sqlite`);
  const other = openStore(`${folder}/plp.sqlite`);
  const stateOf = other.prepare("SELECT state FROM outbox WHERE recipient = ?").pluck();
  const seen = new Set<unknown>();
  const server = await serve({
    reply: (stage, address) => {
      if (stage === "rcpt") seen.add(stateOf.get(address));
      return null;
    },
  });
  for (const name of sequence("member", 120)) queue(office.store, name);
  await sendDue(sender(office, server.port), always);
  expect([...seen]).toEqual(["sending"]);
  expect(countStates(other)).toEqual({ sent: 120 });
  other.close();
});

describe("urgency", () => {
  test.each([
    ["woken", true],
    ["by itself", false],
  ])("advice that is queued amid a bulletin waits 250 ms at most: %s", async (_, isWoken) => {
    const office = openTestOffice();
    const server = await serve({
      reply: async (stage) => {
        if (stage === "dot") await sleep(10);
        return null;
      },
    });
    for (const name of sequence("member", 300)) queue(office.store, name);
    let look = () => {};
    const run = sendDue(sender(office, server.port), {
      ...always,
      onBegun: (begun) => {
        look = begun;
      },
    });
    await until(() => server.accepted.length > 100);
    const queuedAt = performance.now();
    queue(office.store, "warned", { lane: lanes.advice });
    if (isWoken) look();
    await until(() => server.names().includes("warned"));
    expect(performance.now() - queuedAt).toBeLessThan(250);
    await run;
    expect(server.accepted).toHaveLength(301);
  });

  test("a letter that is queued while another one hangs does not wait for it", async () => {
    const office = openTestOffice();
    let release = () => {};
    const hanging = new Promise<null>((resolve) => {
      release = () => resolve(null);
    });
    const server = await serve({
      reply: (stage, address) => (stage === "dot" && address.startsWith("slow") ? hanging : null),
    });
    queue(office.store, "slow");
    let look = () => {};
    const run = sendDue(sender(office, server.port), {
      ...always,
      onBegun: (begun) => {
        look = begun;
      },
    });
    await sleep(300);
    queue(office.store, "warned", { lane: lanes.advice });
    look();
    await until(() => server.names().includes("warned"));
    release();
    await run;
    expect(server.names()).toEqual(["warned", "slow"]);
  });

  test("advice does not wait where every connection hangs at a dot", async () => {
    const office = openTestOffice();
    const server = await serve({
      reply: (stage, address) =>
        stage === "dot" && address.startsWith("member") ? new Promise(() => {}) : null,
    });
    for (const name of sequence("member", 20)) queue(office.store, name);
    let look = () => {};
    const run = sendDue(sender(office, server.port, 3), {
      ...always,
      onBegun: (begun) => {
        look = begun;
      },
    });
    await sleep(500);
    for (const name of ["warned-1", "warned-2"]) queue(office.store, name, { lane: lanes.advice });
    queue(office.store, "told", { lane: lanes.reports });
    look();
    await until(() => server.accepted.length === 2);
    expect(server.names().sort()).toEqual(["warned-1", "warned-2"]);
    void run;
  });

  test("other letters of the same mail start after its advice was accepted", async () => {
    const office = openTestOffice();
    const begun: string[] = [];
    const server = await serve({
      reply: async (stage, address) => {
        const name = address.split("@")[0] ?? "";
        if (stage === "rcpt") begun.push(name);
        if (stage === "dot" && name.startsWith("warned")) {
          await sleep(30);
          begun.push(`${name} accepted`);
        }
        return null;
      },
    });
    for (let mail = 0; mail < 10; mail += 1) {
      const afterId = queue(office.store, `warned-${mail}`, { lane: lanes.advice });
      queue(office.store, `told-${mail}`, { lane: lanes.reports, afterId });
      queue(office.store, `thanked-${mail}`, { lane: lanes.dialogue, afterId });
    }
    await sendDue(sender(office, server.port, 5), always);
    expect(server.accepted).toHaveLength(30);
    for (let mail = 0; mail < 10; mail += 1) {
      const accepted = begun.indexOf(`warned-${mail} accepted`);
      expect(begun.indexOf(`told-${mail}`)).toBeGreaterThan(accepted);
      expect(begun.indexOf(`thanked-${mail}`)).toBeGreaterThan(accepted);
    }
  });

  test("they wait while the advice has to be tried again", async () => {
    const office = openTestOffice();
    const later = { code: 450, text: "4.2.1 later" };
    const server = await serve({
      reply: (stage, address) => (stage === "rcpt" && address.startsWith("warned") ? later : null),
    });
    const afterId = queue(office.store, "warned", { lane: lanes.advice });
    queue(office.store, "told", { lane: lanes.reports, afterId });
    queue(office.store, "somebody");
    expect(await sendDue(sender(office, server.port), always)).toBe(true);
    expect(server.names()).toEqual(["somebody"]);
    expect(listRows(office.store)[0]).toMatchObject({ state: "queued", attempts: 1 });
    expect(untilNextDue({ office })).toBeLessThanOrEqual(5_000);
  });
});

describe("the day's quota", () => {
  const age = (store: ReturnType<typeof openTestOffice>["store"], hours: number, count: number) => {
    const at = new Date(Date.now() - hours * 3_600_000).toISOString();
    for (const name of sequence(`old-${hours}`, count)) {
      const id = queue(store, name);
      store.prepare("UPDATE outbox SET state = 'sent', settled_at = ? WHERE id = ?").run(at, id);
    }
  };

  test.each([
    // Limit, sent an hour ago and 25 hours ago, queued of dialogue and of bulletins; what then leaves of each.
    [200, 0, 0, 10, 500, 10, 170],
    [200, 100, 50, 10, 500, 10, 70],
    [200, 180, 0, 30, 500, 20, 0],
    [200, 200, 0, 30, 500, 0, 0],
    [200, 170, 0, 5, 5, 5, 5],
    [1, 0, 0, 2, 2, 1, 0],
  ])("of %i, %i spent (%i long ago), %i and %i queued: %i and %i leave", async (...row) => {
    const [dailyQuota, spent, old, dialogue, bulletins, ...leave] = row;
    const [office, server] = [openTestOffice({ dailyQuota }), await serve()];
    age(office.store, 1, spent);
    age(office.store, 25, old);
    for (const name of sequence("bulletin", bulletins)) queue(office.store, name);
    for (const name of sequence("dialogue", dialogue)) {
      queue(office.store, name, { lane: lanes.dialogue });
    }
    const opened = sender(office, server.port, 5);
    expect(await sendDue(opened, always)).toBe(true);
    await sendDue(opened, always);
    const count = (kind: string) => server.names().filter((name) => name.startsWith(kind)).length;
    expect([count("dialogue"), count("bulletin")]).toEqual(leave);
  });
});

describe("the pace", () => {
  test("a ceiling of 600 a minute: a few at once, then ten a second, also after a restart", async () => {
    const [office, server] = [openTestOffice({ ratePerMinute: 600 }), await serve()];
    for (const name of sequence("member", 200)) queue(office.store, name);
    let isStopping = false;
    const stopping = () => isStopping;
    const first = sendDue(sender(office, server.port, 5), { stopping });
    await sleep(1_500);
    isStopping = true;
    await first;
    const before = server.accepted.length;
    expect(before).toBeGreaterThanOrEqual(30);
    expect(before).toBeLessThanOrEqual(30 + 20);
    isStopping = false;
    const second = sendDue(sender(office, server.port, 5), { stopping });
    await sleep(1_000);
    isStopping = true;
    await second;
    const after = server.accepted.length - before;
    expect(after).toBeGreaterThanOrEqual(4);
    expect(after).toBeLessThanOrEqual(22);
    expect(countStates(office.store).sending).toBeUndefined();
  });

  test("what is due leaves at its pace before the run ends", async () => {
    const [office, server] = [openTestOffice({ ratePerMinute: 1_200 }), await serve()];
    for (const name of sequence("member", 80)) queue(office.store, name);
    expect(await sendDue(sender(office, server.port), always)).toBe(true);
    expect(server.accepted).toHaveLength(80);
  });
});

describe("trouble", () => {
  test("the daily limit stops all; what was claimed is given back as if it had not been", async () => {
    const office = openTestOffice();
    let taken = 0;
    const server = await serve({
      reply: (stage) => {
        if (stage !== "dot") return null;
        taken += 1;
        return taken > 20 ? { code: 550, text: "5.4.5 Daily user sending limit exceeded" } : null;
      },
    });
    for (const name of sequence("member", 200)) queue(office.store, name);
    expect(await sendDue(sender(office, server.port, 2), always)).toBe(false);
    expect(server.accepted).toHaveLength(20);
    expect(taken).toBeLessThanOrEqual(20 + 2 * 3);
    const rows = listRows(office.store).filter(({ state }) => state !== "sent");
    expect(rows).toHaveLength(180);
    expect(new Set(rows.map(({ state, attempts }) => `${state} ${attempts}`))).toEqual(
      new Set(["queued 0"]),
    );
  });

  test("a refused log-in is tried once, and the city is told once", async () => {
    const office = openTestOffice();
    const server = await serve({ login: { user: "plp", password: "secret" } });
    for (const name of sequence("member", 50)) queue(office.store, name);
    const { transport: unused, ...more } = sender(office, server.port);
    await unused.close();
    const { Transport } = await import("../../src/edges/smtp.ts");
    const transport = new Transport({
      ...{ host: "127.0.0.1", port: server.port, tls: "none", connections: 5 },
      ...{ user: "plp", password: "wrong" },
    });
    endings.push(() => transport.close(100));
    for (let round = 0; round < 3; round += 1) {
      // The pause that follows is kept: nothing is claimed in it.
      expect(await sendDue({ ...more, transport }, always)).toBe(round > 0);
      await sleep(300);
    }
    expect(server.counts.logins).toBe(1);
    const alerts = office.store.prepare("SELECT cause, count FROM alerts").all();
    expect(alerts).toEqual([{ cause: "smtp-login", count: 1 }]);
  });

  test("in doubt: kept as such, and the same bytes where it leaves again", async () => {
    const office = openTestOffice();
    let isFirst = true;
    const server = await serve({
      reply: (stage) => {
        if (stage !== "dot" || !isFirst) return null;
        isFirst = false;
        return "take and drop";
      },
    });
    queue(office.store, "anna");
    await sendDue(sender(office, server.port), always);
    expect(listRows(office.store)).toMatchObject([{ state: "in_doubt", attempts: 1 }]);
    office.store.prepare("UPDATE outbox SET state = 'queued'").run();
    await sendDue(sender(office, server.port), always);
    const [first, second] = server.accepted;
    expect(server.accepted).toHaveLength(2);
    expect(first?.raw.equals(second?.raw ?? Buffer.alloc(0))).toBe(true);
    expect(countStates(office.store)).toEqual({ sent: 1 });
  });

  test("results outlast a database that takes nothing for a while; nobody gets a letter twice", async () => {
    const [office, server] = [openTestOffice(), await serve()];
    for (const name of sequence("member", 100)) queue(office.store, name);
    office.store.exec(`CREATE TEMP TRIGGER full BEFORE UPDATE OF settled_at ON main.outbox
      BEGIN SELECT RAISE(ABORT, 'full'); END`);
    const run = sendDue(sender(office, server.port), always);
    await sleep(200);
    expect(countStates(office.store).sent).toBeUndefined();
    office.store.exec("DROP TRIGGER full");
    expect(await run).toBe(true);
    expect(countStates(office.store)).toEqual({ sent: 100 });
    expect(server.accepted).toHaveLength(100);
  });

  test("a database that fails before anything is claimed is the caller's matter", async () => {
    const [office, server] = [openTestOffice(), await serve()];
    queue(office.store, "anna");
    office.store.exec(`CREATE TEMP TRIGGER full BEFORE UPDATE ON main.outbox
      BEGIN SELECT RAISE(ABORT, 'full'); END`);
    await expect(sendDue(sender(office, server.port), always)).rejects.toThrow("full");
    expect(countStates(office.store)).toEqual({ queued: 1 });
  });

  test("a letter that cannot be composed fails alone, and the city is told", async () => {
    const [office, server] = [openTestOffice(), await serve()];
    queue(office.store, "anna");
    queue(office.store, "bert", { messageId: "none" });
    queue(office.store, "carla");
    await sendDue(sender(office, server.port), always);
    expect(listRows(office.store).map(({ state }) => state)).toEqual([
      ...["sent", "failed", "sent"],
      "sent",
    ]);
    expect(server.names().sort()).toEqual(["anna", "carla", "prevention"]);
  });

  test("on stopping, what is under way is finished and the rest given back", async () => {
    const office = openTestOffice();
    let isStopping = false;
    const server = await serve({
      reply: async (stage) => {
        if (stage === "dot") await sleep(5);
        return null;
      },
    });
    for (const name of sequence("member", 300)) queue(office.store, name);
    const run = sendDue(sender(office, server.port), { stopping: () => isStopping });
    await until(() => server.accepted.length > 30);
    isStopping = true;
    const before = server.accepted.length;
    await run;
    expect(server.accepted.length - before).toBeLessThanOrEqual(10);
    const rows = listRows(office.store);
    expect(rows.filter(({ state }) => state === "sent")).toHaveLength(server.accepted.length);
    const left = rows.filter(({ state }) => state !== "sent");
    expect(left.every(({ state, attempts }) => state === "queued" && attempts === 0)).toBe(true);
  });
});

// One worker on the same data: who is surely dead, and who only does not say anything.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { isSurelyDead, markOwnProcess, type ProcessMark } from "../src/edges/processes.ts";
import { holdLease, isOver } from "../src/lease.ts";
import { openStore } from "../src/store/database.ts";
import { findLease, renewLease, takeLease } from "../src/store/leases.ts";
import { silentLog } from "./conversation/world.ts";

const own = markOwnProcess();
const now = "2026-03-02T08:00:00.000Z";
const container = { host: "0123456789ab", pids: "pid:[1]" };

const marks: [string, Partial<ProcessMark>, Partial<ProcessMark>, boolean][] = [
  ["this very process", {}, {}, false],
  ["another process under the same id", { began: "1" }, {}, true],
  ["an id that nobody has", { pid: 2 ** 30 }, {}, true],
  ["before the machine started anew", { boot: "another" }, {}, true],
  ["another machine", { host: "elsewhere", pid: 2 ** 30 }, {}, false],
  ["another machine, started anew", { host: "elsewhere", boot: "another" }, {}, false],
  ["another container of this machine", { pids: "pid:[1]", pid: 2 ** 30 }, {}, false],
  ["this container, started again", container, { ...container, pids: "pid:[2]" }, true],
];

test.each(marks)("%s: surely dead?", (_, other, mine, is) => {
  expect(isSurelyDead({ ...own, ...other }, { ...own, ...mine })).toBe(is);
});

test("a process that was killed is dead", async () => {
  const child = spawn("sleep", ["60"]);
  const mark = { ...own, pid: child.pid ?? 0, began: "?" };
  expect(isSurelyDead({ ...mark, pid: own.pid, began: own.began }, own)).toBe(false);
  child.kill("SIGKILL");
  await once(child, "close");
  expect(isSurelyDead(mark, own)).toBe(true);
});

const beats: [string, string, number, boolean][] = [
  ["a beat just now", now, 60_000, false],
  ["ten minutes ago", "2026-03-02T07:50:00.000Z", 60_000, true],
  ["nine minutes ago", "2026-03-02T07:51:00.000Z", 60_000, false],
  ["ten minutes ago by a clock that has just jumped", "2026-03-02T07:50:00.000Z", 5_000, false],
  ["from the future", "2026-03-02T09:00:00.000Z", 60_000, true],
];

test.each(beats)("a living holder, its last beat %s", (_, beatAt, watchedMs, is) => {
  expect(isOver({ ...own, beatAt }, { own, now, watchedMs })).toBe(is);
});

test("one holds it, the next waits, a dead one does not count, the old one learns it", async () => {
  const store = openStore(":memory:");
  const stopping = () => false;
  const lease = await holdLease(store, { waitMsMax: 0, log: silentLog, stopping });
  expect(lease?.isHeld()).toBe(true);
  expect(await holdLease(store, { waitMsMax: 0, log: silentLog, stopping })).toBeNull();
  expect(takeLease(store, { ...own, holder: "other" }, { now, isOver: () => true })).toBe(true);
  expect(renewLease(store, "not the holder", now)).toBe(false);
  lease?.release();
  expect(findLease(store)?.holder).toBe("other");
});

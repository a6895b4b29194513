// The disk is full: amid letters that come in, and amid a bulletin that leaves. Nothing is lost, nothing
// leaves twice, and the worker goes on by itself when there is space. A tmpfs of its own, mounted by root.
import { spawnSync } from "node:child_process";
import { cpSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { leadsTo, mixedLetter } from "../real/letters.ts";
import { until } from "../servers/intake.ts";
import { makeData } from "../servers/plp.ts";
import * as the from "./place.ts";
import { report } from "./table.ts";

const letters = 246;
const endings: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

/** False where nobody may mount here. */
function mount(folder: string): boolean {
  const options = ["-t", "tmpfs", "-o", "size=10m", "tmpfs", folder];
  const { status } = spawnSync("mount", options, { stdio: "ignore" });
  if (status === 0) endings.push(() => spawnSync("umount", ["-l", folder]));
  return status === 0;
}

test("letters come and go while the disk is full", async ({ skip }) => {
  const data = makeData();
  endings.push(data.remove);
  if (!mount(data.folder)) skip("only root may mount a tmpfs");
  const source = makeData();
  cpSync(source.folder, data.folder, { recursive: true });
  source.remove();
  const place = await the.preparePlace({}, { PLP_DATA_DIR: data.folder });
  const here = { ...place, folder: data.folder };
  endings.push(() => place.end());
  const { gmail } = place;
  const ballast = join(data.folder, "ballast");
  const fill = () => {
    const { bavail, bsize } = statfsSync(data.folder);
    writeFileSync(ballast, Buffer.alloc(bavail * bsize));
  };
  const worker = the.startWorker(here);
  endings.push(() => the.kill(worker.process));
  let number = 0;
  const deliver = (count: number) => {
    for (let each = 0; each < count; each += 1) gmail.deliver(mixedLetter(number++));
  };
  deliver(6);
  await the.untilSettled(here, 30_000, worker);
  let isFull = 0;
  for (let round = 0; round < 2; round += 1) {
    const before = gmail.accepted.length;
    deliver((letters - 6) / 2);
    // In the first round while letters are taken in, then while they leave.
    if (round > 0) await until(() => gmail.accepted.length > before + round * 10, 20_000);
    try {
      fill();
    } catch {
      // The worker took the last block itself.
    }
    await sleep(2_500);
    if (/SQLITE_FULL|SQLITE_IOERR/.test(worker.log())) isFull += 1;
    rmSync(ballast);
    // The mailbox is tried again at growing intervals.
    await the.untilSettled(here, 90_000, worker);
  }
  const expected = Array.from({ length: letters }, (_, each) =>
    (leadsTo[each % leadsTo.length] ?? []).map((kind) => {
      const isStaff = kind === "report" || kind === "question";
      return { kind, to: isStaff ? null : `person-${each}@people.example` };
    }),
  ).flat();
  const counted = the.count(gmail.accepted, expected);
  const { inbox, outbox } = await the.readStatus(here);
  report("disk full (tmpfs), twice", {
    ...{ faults: isFull, lettersIn: letters, lettersOut: counted.distinct },
    ...{ lost: counted.lost.length, doubled: counted.again.length + counted.twice.length },
    ...{ found: outbox.doubtsSettled.found, absent: outbox.doubtsSettled.again },
    unseen: outbox.doubtsSettled.blind,
  });
  expect(isFull).toBeGreaterThan(0);
  expect(counted).toMatchObject({ lost: [], again: [], twice: [], changed: [] });
  expect(inbox).toMatchObject({ handled: letters, quarantined: 0 });
  expect(worker.process.exitCode).toBe(null);
});

// `plp bulletins watch`: follows a bulletin beside a worker that sends it.
import { once } from "node:events";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { endBulletin, enterBulletin, startBulletin } from "../src/store/bulletins.ts";
import { openStore, type Store } from "../src/store/database.ts";
import { makeData, runPlp, settingsFor, startPlp } from "./servers/plp.ts";

let data: ReturnType<typeof makeData>;
let store: Store;
const now = "2026-11-24T10:00:00.000Z";
beforeEach(() => {
  data = makeData();
  store = openStore(join(data.folder, "plp.sqlite"));
  const words = { author: "anne.collard@voo.example", subject: "Info", words: "…", comment: "" };
  enterBulletin(
    store,
    { partnership: "boncelles", replaces: null, noticeFor: null, ...words },
    now,
  );
});
afterEach(() => {
  store.close();
  data.remove();
});

test("a line a change until it is sent, then exit 0", async () => {
  const child = startPlp(["bulletins", "watch", "1", "--json"], settingsFor(data.folder));
  const lines: Record<string, unknown>[] = [];
  const untilLine = async (state: string) => {
    while (lines.at(-1)?.state !== state) {
      const [chunk] = await once(child.stdout as NonNullable<typeof child.stdout>, "data");
      for (const line of String(chunk).trim().split("\n")) lines.push(JSON.parse(line));
    }
  };
  await untilLine("draft");
  startBulletin(store, 1, { partnership: "boncelles", now });
  await untilLine("sending");
  endBulletin(store, 1, { state: "sent", now });
  await untilLine("sent");
  const [code] = child.exitCode === null ? await once(child, "exit") : [child.exitCode];
  expect(code).toBe(0);
  const row = { id: 1, recipients: 0, sent: 0, failed: 0, queued: 0, completeAt: null };
  expect(lines).toEqual([
    { ...row, state: "draft" },
    { ...row, state: "sending" },
    { ...row, state: "sent" },
  ]);
});

test("what is over is told at once", async () => {
  endBulletin(store, 1, { state: "cancelled", now });
  const cancelled = await runPlp(["bulletins", "watch", "1"], settingsFor(data.folder));
  expect(cancelled).toMatchObject({ code: 1, out: "" });
  expect(cancelled.err).toBe("Bulletin 1 was cancelled: 0 of 0 have left.\n");
  endBulletin(store, 1, { state: "sent", now });
  const sent = await runPlp(["bulletins", "watch", "1"], settingsFor(data.folder));
  expect(sent).toEqual({ code: 0, out: "bulletin 1: sent to 0 of 0\n", err: "" });
});

test.each(["2", "x", "-1", "1e0"])("%s is no bulletin", async (id) => {
  const { code, out, err } = await runPlp(
    ["bulletins", "watch", "--", id],
    settingsFor(data.folder),
  );
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toBe(`There is no bulletin ${id}: \`plp bulletins list\` shows them.\n`);
});

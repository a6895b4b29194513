// The specification by example: each conversation, as written, delivered twice, and crashed at every
// write. `npx vitest -u` writes what the office says; a person reads it as mails.
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { replay } from "./conversation/replay.ts";

/** A run for each of thousands of mutations has time for one play alone. */
const isOnce = process.env.CONVERSATIONS_ONCE === "1";

const folder = new URL("./conversations/", import.meta.url).pathname;

test.each(globSync("*.txt", { cwd: folder }).sort())("%s", async (file) => {
  const source = readFileSync(folder + file, "utf8");
  const result = await replay(source);
  if (!isOnce) {
    expect(await replay(source, { deliverTwice: true }), "a letter came twice").toEqual(result);
    expect(await replay(source, { crashFirst: true }), "a crash undoes everything").toEqual(result);
  }
  await expect(result).toMatchFileSnapshot(folder + file);
});

// The thread in which what may be costly is done: large letters are read, files are made again. It is
// started by reader.ts, may be ended at any moment, and knows no setting and no database.
import { parentPort } from "node:worker_threads";
import { type Options, readContents } from "./read.ts";
import type { Wish } from "./remade-files.ts";
import { remakeFile } from "./remake-file.ts";
import { asBuffer, ownedMemory } from "./thread-octets.ts";

export type Question =
  | { readonly ask: "read"; readonly source: Uint8Array; readonly options: Options }
  | { readonly ask: "remake"; readonly wish: Wish };

parentPort?.on("message", async (question: Question) => {
  try {
    await (question.ask === "read" ? read(question) : remake(question));
  } catch (fault) {
    parentPort?.postMessage({ fault: fault instanceof Error ? fault.name : "unknown" });
  }
});
parentPort?.postMessage({ ready: true });

async function read({ source, options }: Question & { ask: "read" }): Promise<void> {
  const answer = await readContents(asBuffer(source), options);
  parentPort?.postMessage({ answer }, ownedMemory(answer.files));
}

async function remake({ wish }: Question & { ask: "remake" }): Promise<void> {
  const answer = await remakeFile({ ...wish, content: asBuffer(wish.content) });
  parentPort?.postMessage({ answer }, ownedMemory(answer === null ? [] : [answer]));
}

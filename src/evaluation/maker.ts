// The process that makes one evaluation: it gets its figures, answers with the files, and ends.
import type { Evaluation } from "./evaluation.ts";
import { makeFiles } from "./make.ts";

process.once("message", async (evaluation: Evaluation) => {
  const files = await makeFiles(evaluation);
  process.send?.(files, undefined, undefined, () => process.disconnect?.());
});

// The process that makes one evaluation: it gets its figures, answers with the files, and ends.
import type { Evaluation } from "./evaluation.ts";
import { makeFiles } from "./make.ts";
import type { Answer } from "./prepare.ts";

process.once("message", async (evaluation: Evaluation) => {
  answer(
    await makeFiles(evaluation).then(
      (files) => ({ files }),
      // It holds no person: what failed may be told.
      (fault: unknown) => ({ fault: String(fault) }),
    ),
  );
});

function answer(answer: Answer): void {
  process.send?.(answer, undefined, undefined, () => process.disconnect?.());
}

// The process that makes the nightly backup: it gets the place, answers with the name, and ends. Its
// memory and its waiting are its own, so that the mail goes on.
import { makeBackup } from "./backup.ts";
import type { BackupAnswer } from "./backup-nightly.ts";

process.once("message", ({ dataDir, now }: { dataDir: string; now: string }) => {
  try {
    answer({ path: makeBackup({ dataDir, now: new Date(now) }) });
  } catch (fault) {
    // Folders and codes are all that its sentences hold.
    answer({ fault: fault instanceof Error ? fault.message : String(fault) });
  }
});

function answer(answer: BackupAnswer): void {
  process.send?.(answer, undefined, undefined, () => process.disconnect?.());
}

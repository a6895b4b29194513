// `plp backup`: a copy of the office as one file, also while the worker runs.
import { makeBackup } from "../backup.ts";
import { backupMade } from "../backup-nightly.ts";
import { readOfflineSettings, withData } from "./offline.ts";

export function backup(path: string | undefined): void {
  const { dataDir } = readOfflineSettings();
  const now = new Date();
  const made = makeBackup({ dataDir, now, ...(path !== undefined && { path }) });
  withData((store) => backupMade(store, now));
  process.stdout.write(`${made}\n`);
}

// What a restore does about people who were erased after the backup was made, and which files of the data
// folder go with a database. The file of the erased lies beside the database and is newer than a backup.
import type { Store } from "./store/database.ts";

/** In every backup, where they are there. */
export const companionNames = ["secret.key", "partnership.yaml"] as const;

/** Erases once more everybody whom the data folder says was erased; gives how many were found again. */
export type EraseAgain = (store: Store, options: { dataDir: string; key: Buffer }) => number;

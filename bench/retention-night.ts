// How long the event loop stands still while the write-ahead log is emptied after a night of retention: a
// database of 200 MB, built with synchronous=FULL, and a log of 50 MB. Run: node bench/retention-night.ts.
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { emptyLog, openStore } from "../src/store/database.ts";

const mb = 1024 * 1024;
const row = Buffer.alloc(16 * 1024, 7);

for (let run = 1; run <= 5; run += 1) {
  const folder = mkdtempSync(join(process.env.PLP_BENCH_DIR ?? tmpdir(), "plp-night-"));
  const path = join(folder, "plp.sqlite");
  const store = openStore(path);
  store.pragma("synchronous = FULL");
  store.exec("CREATE TABLE filler (id INTEGER PRIMARY KEY, content BLOB NOT NULL) STRICT");
  const add = store.prepare("INSERT INTO filler (content) VALUES (?)");
  for (let block = 0; block < 200; block += 1) {
    store.transaction(() => {
      for (let count = 0; count < mb / row.length; count += 1) add.run(row);
    })();
  }
  store.pragma("wal_checkpoint(TRUNCATE)");
  store.pragma("wal_autocheckpoint = 0");
  const change = store.prepare("UPDATE filler SET content = ? WHERE id % 256 = ?");
  for (let part = 0; statSync(`${path}-wal`).size < 50 * mb; part += 1) {
    change.run(Buffer.alloc(row.length, part), part);
  }
  store.pragma("wal_autocheckpoint = 1000");
  const sizes = [path, `${path}-wal`].map((file) => Math.round(statSync(file).size / mb));
  const began = performance.now();
  const isEmptied = emptyLog(store);
  const ms = Math.round(performance.now() - began);
  console.log({ run, megabytes: sizes, isEmptied, standsStillMs: ms });
  store.close();
  rmSync(folder, { recursive: true });
}

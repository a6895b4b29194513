// A loop that does nothing but take letters in: fetch, parse, commit, MOVE, in batches. It understands
// nothing and answers nobody: what the office's own way in is measured against. Prints one line of
// JSON: node bare.ts PORT USER PASSWORD BATCH letter|batch (what is committed at a time) FOLDER.
import { join } from "node:path";
import Database from "better-sqlite3";
import { ImapFlow } from "imapflow";
import { simpleParser } from "mailparser";

const [port = "", user = "", pass = "", batchText = "", committed = "", folder = ""] =
  process.argv.slice(2);
const batchLetters = Number(batchText);

const database = new Database(join(folder, "bare.sqlite"));
database.pragma("journal_mode = WAL");
database.pragma("synchronous = FULL");
database.exec("CREATE TABLE letters (uid INTEGER, sender TEXT, subject TEXT, words TEXT)");
const keep = database.prepare("INSERT INTO letters VALUES (?, ?, ?, ?)");

const auth = { user, pass };
const client = new ImapFlow({
  ...{ host: "127.0.0.1", port: Number(port), secure: false, auth, logger: false },
});
await client.connect();
await client.mailboxOpen("INBOX");
await client.mailboxCreate("Done");
let letters = 0;
const begun = performance.now();
for (;;) {
  const found = (await client.search({ all: true }, { uid: true })) || [];
  const uids = found.slice(0, batchLetters);
  if (uids.length === 0) break;
  const rows: [number, string, string, string][] = [];
  for (const { uid, source } of await client.fetchAll(uids, { source: true }, { uid: true })) {
    const { from, subject, text } = await simpleParser(source ?? Buffer.alloc(0));
    const row = [uid, from?.text ?? "", subject ?? "", text ?? ""] as const;
    if (committed === "letter") keep.run(...row);
    else rows.push([...row]);
    letters += 1;
  }
  database.transaction(() => {
    for (const row of rows) keep.run(...row);
  })();
  await client.messageMove(uids, "Done", { uid: true });
}
const seconds = (performance.now() - begun) / 1_000;
await client.logout();
process.stdout.write(`${JSON.stringify({ letters, seconds })}\n`);

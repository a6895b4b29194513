// Deleting for good on the double of Gmail: what was meant, no other label, never the inbox.
import { afterEach, expect, test } from "vitest";
import { MailboxConnection } from "../../src/edges/imap-connection.ts";
import { purgeFolder } from "../../src/edges/imap-purge.ts";
import { foldedKey } from "../../src/mail/address.ts";
import { silentLog } from "../conversation/world.ts";
import { composeMail } from "../servers/intake.ts";
import { endAll, serve } from "./gmail-clients.ts";

afterEach(endAll);

const idOf = (raw: Buffer) => /^Message-ID: (<[^>]+>)/im.exec(raw.toString())?.[1] ?? "";

test("Gmail: gone from All Mail too; the inbox, other labels and others' trash stay", async () => {
  const gmail = await serve();
  const [ours, other, inbox, thrown] = ["ours", "other", "inbox", "thrown"].map((subject) =>
    composeMail(subject),
  );
  if (!ours || !other || !inbox || !thrown) throw new Error("no letters");
  const handled = { labels: ["PLP/Handled"] };
  gmail.deliver(ours, handled);
  gmail.deliver(other, { labels: ["PLP/Handled", "Work"] });
  gmail.deliver(inbox, { labels: ["INBOX"] });
  gmail.deliver(thrown, { labels: [gmail.folders.trash] });
  const { host, imapPort: port, user, password } = gmail;
  const settings = { host, port, user, password, tls: "none" } as const;
  const connection = await MailboxConnection.open(settings, { log: silentLog });
  try {
    const letters = { messageId: idOf(ours), authors: null };
    const wish = { folder: "handled", letters, since: "2020-01-01T00:00:00.000Z" } as const;
    const purged = await purgeFolder(connection, { ...wish, isOurs: () => false, fold: foldedKey });
    expect(purged).toEqual({ letters: 1, isDone: true });
  } finally {
    await connection.close();
  }
  const all = gmail.list(gmail.folders.all).map((raw) => idOf(raw));
  expect(all.includes(idOf(ours))).toBe(false);
  expect(all.includes(idOf(other))).toBe(true);
  expect(gmail.list("PLP/Handled").map((raw) => idOf(raw))).toEqual([idOf(other)]);
  expect(gmail.list("Work")).toHaveLength(1);
  expect(gmail.list("INBOX").map((raw) => idOf(raw))).toEqual([idOf(inbox)]);
});

// imapflow and nodemailer as clients of the Gmail-like double. They know nothing of the office.
import { type FetchQueryObject, ImapFlow } from "imapflow";
import { createTransport } from "nodemailer";
import type SMTPPool from "nodemailer/lib/smtp-pool";
import { type Gmail, type GmailOptions, startGmail } from "../servers/gmail/gmail.ts";

const endings: (() => Promise<unknown>)[] = [];

/** Ends all that was started here, the newest first. */
export async function endAll(): Promise<void> {
  for (const end of endings.splice(0).reverse()) await end();
}

export async function serve(options: GmailOptions = {}): Promise<Gmail> {
  const gmail = await startGmail(options);
  endings.push(() => gmail.stop());
  return gmail;
}

/** Not connected yet; it idles only when told. */
export function newClient(gmail: Gmail): ImapFlow {
  const client = new ImapFlow({
    host: gmail.host,
    port: gmail.imapPort,
    secure: false,
    auth: { user: gmail.user, pass: gmail.password },
    logger: false,
    disableAutoIdle: true,
  });
  client.on("error", () => {});
  endings.push(async () => client.close());
  return client;
}

export async function open(gmail: Gmail, folder = "INBOX"): Promise<ImapFlow> {
  const client = newClient(gmail);
  await client.connect();
  await client.mailboxOpen(folder);
  return client;
}

/** What Gmail says of every letter of the open folder, in UID order. */
export async function fetchAll(client: ImapFlow) {
  const query: FetchQueryObject = { labels: true, threadId: true, envelope: true };
  const rows = await client.fetchAll("1:*", query, { uid: true });
  return rows.map(({ uid, emailId, threadId, labels, envelope }) => {
    return { uid, emailId, threadId, labels: [...(labels ?? [])], subject: envelope?.subject };
  });
}

type Sender = ReturnType<typeof newSender>;

/** A pool of one connection, unless told. */
export function newSender(gmail: Gmail, more: Partial<SMTPPool.Options> = {}) {
  const auth = { user: gmail.user, pass: gmail.password };
  const pool = { pool: true, maxConnections: 1, maxRequeues: 0, ...more } as const;
  const sender = createTransport({ host: gmail.host, port: gmail.smtpPort, auth, ...pool });
  endings.push(async () => sender.close());
  return sender;
}

export function send(sender: Sender, raw: Buffer, to: string | string[] = "anna@example.org") {
  return sender.sendMail({ envelope: { from: "plp.seraing@gmail.com", to }, raw });
}

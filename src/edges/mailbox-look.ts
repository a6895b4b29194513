// Looks at a mailbox without changing it: log-in, folders, what the server offers, the newest letters' dates
// and who vouched for them. It makes no folder, marks nothing as read, and knows nothing of what is wanted.
import { type Mailbox, newClient, tokenFor } from "./imap-connection.ts";

export interface MailboxLook {
  /** Paths as the server writes them; null where there is no such folder. */
  readonly handled: string | null;
  readonly quarantine: string | null;
  readonly sent: string | null;
  readonly junk: string | null;
  /** Extensions among MOVE, UIDPLUS, IDLE and SPECIAL-USE that the server lacks. */
  readonly lacks: readonly string[];
  readonly isGmail: boolean;
  /** Of the letters that came last. */
  readonly letters: readonly LetterLook[];
}

interface LetterLook {
  /** INTERNALDATE as UTC ISO text. */
  readonly receivedAt: string;
  /** The topmost Authentication-Results, unfolded; null where there is none. */
  readonly results: string | null;
}

const lettersMax = 20;
const fieldCharactersMax = 4_000;
const wanted = ["MOVE", "UIDPLUS", "IDLE", "SPECIAL-USE"];

/** Rejects with the library's error, or the signal's reason. */
export async function lookAtMailbox(mailbox: Mailbox, signal: AbortSignal): Promise<MailboxLook> {
  const client = newClient(mailbox, await tokenFor(mailbox));
  client.on("error", () => {});
  const { promise: ended, reject } = Promise.withResolvers<never>();
  const drop = () => {
    client.close();
    reject(signal.reason);
  };
  signal.addEventListener("abort", drop, { once: true });
  try {
    return await Promise.race([look(client), ended]);
  } finally {
    signal.removeEventListener("abort", drop);
    client.close();
  }
}

async function look(client: ReturnType<typeof newClient>): Promise<MailboxLook> {
  await client.connect();
  const listed = await client.list();
  const { prefix = "", delimiter = "/" } = client.namespace ?? {};
  const named = (name: string) => {
    const path = `${prefix}PLP${delimiter ?? ""}${name}`;
    return listed.find((folder) => folder.path === path)?.path ?? null;
  };
  const use = (flag: string) => listed.find(({ specialUse }) => specialUse === flag)?.path ?? null;
  const handled = named("Handled");
  const letters: LetterLook[] = [];
  for (const path of ["INBOX", handled]) {
    if (path !== null) letters.push(...(await lookAtLetters(client, path)));
  }
  const isGmail = client.capabilities.has("X-GM-EXT-1");
  const lacks = wanted.filter((name) => !client.capabilities.has(name));
  await client.logout().catch(() => {});
  return {
    ...{ handled, quarantine: named("Quarantine"), sent: use("\\Sent"), junk: use("\\Junk") },
    ...{ lacks, isGmail, letters },
  };
}

/** The newest ones of a folder that is opened for reading alone. */
async function lookAtLetters(
  client: ReturnType<typeof newClient>,
  path: string,
): Promise<LetterLook[]> {
  const { exists } = await client.mailboxOpen(path, { readOnly: true });
  if (exists === 0) return [];
  const range = `${Math.max(1, exists - lettersMax + 1)}:${exists}`;
  const query = { internalDate: true, headers: ["authentication-results"] };
  const rows = await client.fetchAll(range, query);
  return rows.flatMap(({ internalDate, headers }) => {
    const date = new Date(internalDate ?? Number.NaN);
    if (Number.isNaN(date.getTime())) return [];
    return [{ receivedAt: date.toISOString(), results: topmost(headers) }];
  });
}

/** The first field of a block that holds none but these. */
function topmost(block: Buffer | undefined): string | null {
  const text = block?.toString("latin1").slice(0, fieldCharactersMax) ?? "";
  const unfolded = text.replace(/\r?\n[ \t]{1,100}/g, " ");
  return /^authentication-results:[ \t]{0,10}(.{1,4000})$/im.exec(unfolded)?.[1]?.trim() ?? null;
}

// Everybody's mailbox in the sandbox: what came in and what was sent, with what was opened. It knows no
// office; kept as .eml files where a folder is given.
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { replaceDurably } from "../durable-files.ts";
import { readMail, type Shown } from "./read-mail.ts";

export interface Mail {
  readonly id: number;
  /** Whose mailbox it lies in. */
  readonly owner: string;
  readonly box: "in" | "out";
  /** UTC ISO text, by the office's clock. */
  readonly at: string;
  readonly isSeen: boolean;
  readonly raw: Buffer;
  readonly shown: Shown;
}

export interface Mailboxes {
  readonly add: (mail: Pick<Mail, "owner" | "box" | "at" | "raw">) => Promise<Mail>;
  readonly find: (id: number) => Mail | undefined;
  /** Newest first. */
  readonly listOf: (owner: string) => readonly Mail[];
  readonly countUnread: (owner: string) => number;
  readonly markSeen: (id: number) => void;
  readonly listSeen: () => readonly number[];
}

/** Opens those of a folder, or new ones that are kept in memory alone. */
export async function openMailboxes(
  folder: string | null,
  { seen, onSeen }: { seen: readonly number[]; onSeen: () => void },
): Promise<Mailboxes> {
  const mails = new Map<number, Mail>();
  if (folder !== null) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const mail of await readFolder(folder)) {
      mails.set(mail.id, { ...mail, isSeen: mail.box === "out" || seen.includes(mail.id) });
    }
  }
  let last = Math.max(0, ...mails.keys());
  const listOf = (owner: string) =>
    [...mails.values()].filter((mail) => mail.owner === owner).sort((one, two) => two.id - one.id);
  return {
    add: async (mail) => {
      last += 1;
      const id = last;
      const isSeen = mail.box === "out";
      if (folder !== null) replaceDurably(join(folder, nameOf({ ...mail, id })), mail.raw);
      const kept: Mail = { ...mail, id, isSeen, shown: await readMail(mail.raw) };
      mails.set(id, kept);
      return kept;
    },
    find: (id) => mails.get(id),
    listOf,
    countUnread: (owner) => listOf(owner).filter(({ isSeen }) => !isSeen).length,
    markSeen: (id) => {
      const mail = mails.get(id);
      if (mail === undefined || mail.isSeen) return;
      mails.set(id, { ...mail, isSeen: true });
      onSeen();
    },
    listSeen: () => [...mails.values()].filter(({ isSeen }) => isSeen).map(({ id }) => id),
  };
}

/** As in `0012-in-jean-20261124T161432Z.eml`. */
function nameOf({ id, box, owner, at }: Pick<Mail, "id" | "box" | "owner" | "at">): string {
  const time = at.replace(/[-:]|\.\d{3}/g, "");
  return `${String(id).padStart(4, "0")}-${box}-${owner}-${time}.eml`;
}

async function readFolder(folder: string): Promise<readonly Mail[]> {
  const mails: Mail[] = [];
  for (const name of readdirSync(folder).sort()) {
    const parts = /^(\d{4,9})-(in|out)-([a-z]{1,20})-(\d{8}T\d{6}Z)\.eml$/.exec(name);
    if (parts === null) continue;
    const [, id = "", box, owner = "", time = ""] = parts;
    const at = time.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, "$1-$2-$3T$4:$5:$6.000Z");
    const raw = readFileSync(join(folder, name));
    mails.push({
      ...{ id: Number(id), box: box === "in" ? "in" : "out", owner, at, raw, isSeen: false },
      shown: await readMail(raw),
    });
  }
  return mails;
}

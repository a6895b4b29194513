// A Gmail-like account for the tests, on loopback ports: Debian's Dovecot behind an IMAP proxy that
// speaks X-GM-EXT-1, and an SMTP front, over the same letters. It knows nothing of the office.
import type { AcceptedMail } from "../../../src/demo/embedded-smtp.ts";
import { startDovecot } from "../../real/dovecot.ts";
import { isSameMailbox } from "./addresses.ts";
import { type Behaviour, usualBehaviour } from "./behaviour.ts";
import { findIds } from "./header-fields.ts";
import { type ImapCounts, startImapFront } from "./imap-front.ts";
import { type SmtpCounts, startSmtpFront } from "./smtp-front.ts";
import type { SmtpFrontOptions } from "./smtp-rules.ts";
import { MailStore, type SystemFolders } from "./store.ts";

export interface GmailOptions {
  readonly account?: string;
  /** The language of the system folders (MAIL.md 1.5: find them by SPECIAL-USE, never by name). */
  readonly language?: keyof typeof names;
  readonly behaviour?: Partial<Behaviour>;
  readonly reply?: SmtpFrontOptions["reply"];
}

export interface Gmail {
  readonly host: string;
  readonly user: string;
  readonly password: string;
  readonly imapPort: number;
  readonly smtpPort: number;
  readonly folders: SystemFolders;
  readonly behaviour: Behaviour;
  readonly imap: ImapCounts;
  readonly smtp: SmtpCounts;
  /** What SMTP answered with 250, as it came: the truth that lost and doubled are counted from. */
  readonly accepted: readonly AcceptedMail[];
  /**
   * A letter from outside comes in: INBOX unless told, `[]` = All Mail alone, as with a filter that
   * skips the Inbox (MAIL.md 1.5). Gives its X-GM-MSGID; null where it was dropped as a double.
   */
  deliver(raw: Buffer, how?: Delivery): string | null;
  /** The letters of a folder, in no order. */
  list(folder: string): Buffer[];
  /** Every folder in which the letter with this X-GM-MSGID lies. */
  foldersOf(id: string): string[];
  /** Resets every connection; new ones are still taken. */
  dropAll(): void;
  stop(): Promise<void>;
}

interface Delivery {
  readonly labels?: readonly string[];
  /** The address that it was sent to, the account's own with dots and plus; goes into Delivered-To. */
  readonly to?: string;
  readonly internalDate?: Date;
}

const names = {
  en: { all: "All Mail", sent: "Sent Mail", spam: "Spam", trash: "Trash", drafts: "Drafts" },
  nl: {
    all: "Alle berichten",
    sent: "Verzonden berichten",
    spam: "Spam",
    trash: "Prullenbak",
    drafts: "Concepten",
  },
} as const;

/** MAIL.md 1.3, less COMPRESS, which would hide from the proxy what it has to change. */
const capabilities =
  "IMAP4rev1 UNSELECT IDLE NAMESPACE ID CHILDREN X-GM-EXT-1 UIDPLUS ENABLE MOVE CONDSTORE ESEARCH SASL-IR LIST-EXTENDED LIST-STATUS LITERAL- SPECIAL-USE";

/** Resolves when both sides listen; needs Debian's dovecot-imapd. */
export async function startGmail(options: GmailOptions = {}): Promise<Gmail> {
  const { account = "plp.seraing@gmail.com", language = "en", reply } = options;
  const behaviour = { ...usualBehaviour, ...options.behaviour };
  const name = (key: keyof (typeof names)["en"]) => `[Gmail]/${names[language][key]}`;
  const folders = {
    all: name("all"),
    sent: name("sent"),
    spam: name("spam"),
    trash: name("trash"),
  };
  const dovecot = await startDovecot({
    folders: {
      [folders.all]: "\\All",
      [folders.sent]: "\\Sent",
      [folders.spam]: "\\Junk",
      [folders.trash]: "\\Trash",
      [name("drafts")]: "\\Drafts",
    },
    config: `imap_capability = ${capabilities}\nlogin_greeting = Gimap double ready`,
  });
  const store = new MailStore(dovecot.mail, folders);
  const { password } = dovecot;
  const imap = await startImapFront(dovecot.port, { store, behaviour });
  const smtp = await startSmtpFront({ account, password, store, behaviour, reply });
  return {
    host: "127.0.0.1",
    user: account,
    password,
    imapPort: imap.port,
    smtpPort: smtp.port,
    folders,
    behaviour,
    imap: imap.counts,
    smtp: smtp.counts,
    accepted: smtp.accepted,
    deliver: (raw, { labels = ["INBOX"], to, internalDate } = {}) => {
      if (to !== undefined && !isSameMailbox(to, account)) throw new Error(`${to} is elsewhere.`);
      const [id = ""] = findIds(raw, "Message-ID");
      if (behaviour.dropsDoubles && store.find(id) !== undefined) return null;
      const trace = to === undefined ? "" : `Delivered-To: ${to}\r\n`;
      return store.idOf(store.add(Buffer.concat([Buffer.from(trace), raw]), labels, internalDate));
    },
    list: (folder) => store.letters(folder),
    foldersOf: (id) => store.foldersOf(store.guidOf(id) ?? ""),
    dropAll: () => {
      imap.dropAll();
      smtp.dropAll();
    },
    stop: async () => {
      await smtp.close();
      await imap.close();
      await dovecot.stop();
    },
  };
}

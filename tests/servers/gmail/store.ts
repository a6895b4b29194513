// The letters of a Gmail-like account in Dovecot's Maildir: one file a letter, linked into a folder for
// each of its labels. It knows neither IMAP nor SMTP. Flags are each folder's own here.
import { createHash } from "node:crypto";
import { linkSync, readdirSync, readFileSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { makeMaildir, putLetter, toMaildirPath } from "../../real/maildir.ts";
import { listFiles, whileRenamed } from "./files.ts";
import { findField, findIds } from "./header-fields.ts";

/** Paths as IMAP has them, in ASCII. */
export interface SystemFolders {
  readonly all: string;
  readonly sent: string;
  readonly spam: string;
  readonly trash: string;
}

/** By folder: the files that lie there, by their X-GUIDs. */
export type Listing = ReadonlyMap<string, ReadonlyMap<string, string>>;

export class MailStore {
  readonly folders: SystemFolders;
  readonly #mail: string;
  /** X-GM-MSGID to X-GUID, of every letter that was ever asked about. */
  readonly #guids = new Map<string, string>();
  readonly #threads = new Map<string, string>();
  readonly #byMessageId = new Map<string, string>();
  #count = 0;

  constructor(mail: string, folders: SystemFolders) {
    this.#mail = mail;
    this.folders = folders;
    for (const folder of ["INBOX", ...Object.values(folders)]) makeMaildir(this.#path(folder));
  }

  /** Keeps a new letter in these folders and in All Mail; gives its X-GUID. */
  add(raw: Buffer, labels: readonly string[], at?: Date): string {
    this.#count += 1;
    const name = `${Math.floor(Date.now() / 1000)}.M${this.#count}P${process.pid}.gmail`;
    const apart = labels.filter((label) => this.#isApart(label)).slice(0, 1);
    const folders = apart.length > 0 ? apart : [...new Set([this.folders.all, ...labels])];
    for (const folder of folders) makeMaildir(this.#path(folder));
    putLetter(
      folders.map((folder) => this.#path(folder)),
      { name, raw, at },
    );
    // MAIL.md 1.5: a letter shares its X-GM-THRID with those that it answers.
    const parents = [...findIds(raw, "References"), ...findIds(raw, "In-Reply-To")];
    const parent = parents
      .map((id) => this.#byMessageId.get(id))
      .find((guid) => guid !== undefined);
    this.#threads.set(name, parent === undefined ? this.idOf(name) : this.threadOf(parent));
    const [id] = findIds(raw, "Message-ID");
    if (id !== undefined && !this.#byMessageId.has(id)) this.#byMessageId.set(id, name);
    return name;
  }

  /** The X-GUID of the first letter with this Message-ID (in angle brackets), if it still lies here. */
  find(messageId: string): string | undefined {
    const guid = this.#byMessageId.get(messageId);
    return guid !== undefined && this.foldersOf(guid).length > 0 ? guid : undefined;
  }

  dateOf(guid: string): string | undefined {
    return this.#use(guid, (file) => findField(readFileSync(file), "Date"));
  }

  /** MAIL.md 1.5 and 6.1: X-GM-MSGID, the same in every folder: a 63-bit hash of the GUID. */
  idOf(guid: string): string {
    const hash = createHash("sha256").update(guid).digest().readBigUInt64BE();
    const id = (hash >> 1n).toString();
    this.#guids.set(id, guid);
    return id;
  }

  guidOf(id: string): string | undefined {
    return this.#guids.get(id);
  }

  threadOf(guid: string): string {
    return this.#threads.get(guid) ?? this.idOf(guid);
  }

  /** The X-GUIDs of a thread, in no order. */
  membersOf(thread: string): string[] {
    return [...this.#guids.values()].filter((guid) => this.threadOf(guid) === thread);
  }

  /** Every folder that holds the letter, All Mail included. */
  foldersOf(guid: string, listing: Listing = this.list()): string[] {
    return [...listing].filter(([, files]) => files.has(guid)).map(([folder]) => folder);
  }

  /** MAIL.md 1.5: folder = label; a new label makes the folder. */
  label(guid: string, folder: string): void {
    makeMaildir(this.#path(folder));
    if (this.#files(folder).has(guid)) return;
    this.#use(guid, (file) => linkSync(file, join(this.#path(folder), "new", guid)));
  }

  unlabel(guid: string, folder: string): void {
    whileRenamed(() => {
      const file = this.#files(folder).get(guid);
      if (file !== undefined) unlinkSync(file);
    });
  }

  letters(folder: string): Buffer[] {
    return whileRenamed(() => [...this.#files(folder).values()].map((file) => readFileSync(file)));
  }

  /**
   * After a command of a client, which put something into `filled`: a letter is in a folder once, and
   * in All Mail (MAIL.md 1.6) unless it lies in Spam or Trash, and then it is there alone
   * (MAIL.md 1.6 and 1.13).
   */
  settle(filled: string | null): void {
    if (filled !== null) this.#dropDoubles(filled);
    const listing = this.list();
    const { all } = this.folders;
    for (const guid of (filled !== null && listing.get(filled)?.keys()) || []) {
      for (const folder of this.foldersOf(guid, listing)) {
        const loses = this.#isApart(filled ?? all) || this.#isApart(folder);
        if (folder !== filled && loses) this.unlabel(guid, folder);
      }
    }
    const settled = this.list();
    for (const [folder, files] of settled) {
      if (this.#isApart(folder)) continue;
      for (const guid of files.keys()) if (!settled.get(all)?.has(guid)) this.label(guid, all);
    }
  }

  /** What lies where, now. */
  list(): Listing {
    const entries = readdirSync(this.#mail, { withFileTypes: true });
    const labels = entries.filter((entry) => entry.isDirectory() && entry.name.startsWith("."));
    const folders = ["INBOX", ...labels.map(({ name }) => name.slice(1).replaceAll(".", "/"))];
    return new Map(folders.map((folder) => [folder, this.#files(folder)]));
  }

  #dropDoubles(folder: string): void {
    whileRenamed(() => {
      const seen = new Set<string>();
      for (const { guid, file } of listFiles(this.#path(folder))) {
        if (seen.has(guid)) unlinkSync(file);
        seen.add(guid);
      }
    });
  }

  #use<Result>(guid: string, job: (file: string) => Result): Result | undefined {
    return whileRenamed(() => {
      for (const files of this.list().values()) {
        const file = files.get(guid);
        if (file !== undefined) return job(file);
      }
      return undefined;
    });
  }

  #files(folder: string): Map<string, string> {
    return new Map(listFiles(this.#path(folder)).map(({ guid, file }) => [guid, file]));
  }

  #isApart(folder: string): boolean {
    return folder === this.folders.spam || folder === this.folders.trash;
  }

  #path(folder: string): string {
    return toMaildirPath(this.#mail, folder);
  }
}

// Where the letters go that the account sends: into Sent after a while, and into INBOX what it sends to
// itself. It knows neither SMTP nor IMAP.
import { isSameMailbox } from "./addresses.ts";
import type { Behaviour } from "./behaviour.ts";
import { findField, findIds } from "./header-fields.ts";
import { rewriteAsGmail } from "./rewrite.ts";
import type { MailStore } from "./store.ts";

export interface Account {
  readonly account: string;
  readonly store: MailStore;
  readonly behaviour: Behaviour;
}

export interface Mail {
  readonly to: readonly string[];
  readonly raw: Buffer;
  /** Names the mail where a name is missing. */
  readonly id: string;
}

export class SentCopies {
  readonly #account: Account;
  readonly #timers = new Set<NodeJS.Timeout>();

  constructor(account: Account) {
    this.#account = account;
  }

  file(mail: Mail): void {
    const { account, store, behaviour } = this.#account;
    const raw = rewriteAsGmail(mail.raw, { account, id: mail.id, switches: behaviour });
    const own = mail.to.find((to) => isSameMailbox(to, account));
    const received = own === undefined ? undefined : this.#receive(own, raw);
    const copy = () => {
      if (this.#isDouble(raw)) return;
      // MAIL.md 1.7: "ONE Gmail message with labels INBOX+SENT".
      if (received !== undefined) store.label(received, store.folders.sent);
      else store.add(raw, [store.folders.sent]);
    };
    const delayMs = behaviour.sentCopyDelayMs;
    if (delayMs === 0) copy();
    else if (delayMs !== null) this.#later(copy, delayMs);
  }

  /** No copy is made any more. */
  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
  }

  /** MAIL.md 1.11: a second one with the same Message-ID does not come. */
  #receive(to: string, raw: Buffer): string {
    const { store, behaviour } = this.#account;
    const known = behaviour.dropsDoubles
      ? store.find(findIds(raw, "Message-ID")[0] ?? "")
      : undefined;
    return (
      known ?? store.add(Buffer.concat([Buffer.from(`Delivered-To: ${to}\r\n`), raw]), ["INBOX"])
    );
  }

  /** MAIL.md 1.7: "same Message-ID and, it seems, same Date" as one in Sent. */
  #isDouble(raw: Buffer): boolean {
    const { store, behaviour } = this.#account;
    const known = store.find(findIds(raw, "Message-ID")[0] ?? "");
    if (known === undefined || !behaviour.dropsSentDoubles) return false;
    const isSent = store.foldersOf(known).includes(store.folders.sent);
    return isSent && store.dateOf(known) === findField(raw, "Date");
  }

  #later(copy: () => void, delayMs: number): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      copy();
    }, delayMs);
    this.#timers.add(timer);
  }
}

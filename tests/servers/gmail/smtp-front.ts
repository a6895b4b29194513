// The double's SMTP side: what the account may send, and where a copy of it goes. It knows nothing of
// IMAP.
import { type AddressInfo, createServer, type Socket } from "node:net";
import type { AcceptedMail } from "../../../src/demo/embedded-smtp.ts";
import { isRefusedByGmail, isSameMailbox } from "./addresses.ts";
import type { Behaviour } from "./behaviour.ts";
import { findField, findIds } from "./header-fields.ts";
import { Window } from "./limits.ts";
import { rewriteAsGmail } from "./rewrite.ts";
import * as replies from "./smtp-replies.ts";
import { type Envelope, type Refusal, serveSmtp } from "./smtp-session.ts";
import type { MailStore } from "./store.ts";

export type SmtpStage = "login" | "mail" | "rcpt" | "data" | "dot";

export interface SmtpFrontOptions {
  readonly account: string;
  readonly password: string;
  readonly store: MailStore;
  readonly behaviour: Behaviour;
  /** Asked before the account's own limits; a reply with its code, null = go on. */
  readonly reply?: ((stage: SmtpStage, address: string) => Refusal) | undefined;
}

export interface SmtpCounts {
  readonly connections: number;
  readonly open: number;
  readonly logins: number;
}

export interface SmtpFront {
  readonly port: number;
  readonly counts: SmtpCounts;
  /** Every mail whose final dot was answered with 250, as it came over the wire. */
  readonly accepted: readonly AcceptedMail[];
  /** Resets every connection; new ones are still taken. */
  dropAll(): void;
  close(): Promise<void>;
}

const minuteMs = 60_000;

/** Listens on a free port of 127.0.0.1. */
export async function startSmtpFront(options: SmtpFrontOptions): Promise<SmtpFront> {
  const { behaviour } = options;
  const ask = (stage: SmtpStage, address: string) => options.reply?.(stage, address) ?? null;
  const accepted: AcceptedMail[] = [];
  const counts = { connections: 0, open: 0, logins: 0 };
  const sockets = new Set<Socket>();
  const copying = new Set<NodeJS.Timeout>();
  const [sent, mails, logins] = [new Window(), new Window(), new Window()];

  const take = (envelope: Envelope, raw: Buffer): string => {
    const refusal = ask("dot", envelope.to[0] ?? "");
    if (refusal !== null) return refusal;
    accepted.push({ ...envelope, raw, at: new Date().toISOString() });
    sent.add(envelope.to.length);
    mails.add(1);
    fileCopies(options, { envelope, raw, number: accepted.length, copying });
    return `250 2.0.0 OK  ${Math.floor(Date.now() / 1000)} double${accepted.length} - gsmtp`;
  };
  const rules = {
    logIn: (user: string, password: string) => {
      counts.logins += 1;
      logins.add(1);
      if (logins.count(minuteMs) > behaviour.loginsPerMinute) return replies.tooManyLogins;
      const isRight = user === options.account && password === options.password;
      return ask("login", user) ?? replies.refuseLogIn(behaviour.logIn, isRight);
    },
    mail: (from: string) => {
      const isTooFast = mails.count(minuteMs) >= behaviour.mailsPerMinute;
      return ask("mail", from) ?? (isTooFast ? replies.tryAgainLater : null);
    },
    rcpt: (to: string, before: readonly string[]) => {
      if (isRefusedByGmail(to)) return replies.badRecipient;
      return (
        ask("rcpt", to) ??
        (before.length < behaviour.recipientsMax ? null : replies.tooManyRecipients)
      );
    },
    data: ({ to }: Envelope) => {
      const isTooMuch = sent.count(behaviour.dailyMs) + to.length > behaviour.dailyMax;
      const isTooWide = counts.open > behaviour.smtpConnectionsMax;
      const own = isTooWide ? replies.systemProblem : isTooMuch ? replies.dailyLimit : null;
      return ask("data", to[0] ?? "") ?? own;
    },
    take,
  };

  const server = createServer((socket) => {
    counts.connections += 1;
    counts.open += 1;
    sockets.add(socket);
    socket.once("close", () => {
      counts.open -= 1;
      sockets.delete(socket);
    });
    serveSmtp(socket, rules);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    counts,
    accepted,
    dropAll: () => {
      for (const socket of sockets) socket.resetAndDestroy();
    },
    close: async () => {
      for (const timer of copying) clearTimeout(timer);
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

interface Mail {
  readonly envelope: Envelope;
  readonly raw: Buffer;
  readonly number: number;
  readonly copying: Set<NodeJS.Timeout>;
}

/** MAIL.md 1.7: into Sent after a while, and into INBOX what the account sends to itself. */
function fileCopies({ account, store, behaviour }: SmtpFrontOptions, mail: Mail): void {
  const { envelope, number, copying } = mail;
  const raw = rewriteAsGmail(mail.raw, { account, id: `double${number}`, switches: behaviour });
  const [messageId = ""] = findIds(raw, "Message-ID");
  const own = envelope.to.find((to) => isSameMailbox(to, account));
  let guid: string | undefined;
  if (own !== undefined) {
    // MAIL.md 1.11: a second one with this Message-ID does not come.
    guid = behaviour.dropsDoubles ? store.find(messageId) : undefined;
    guid ??= store.add(Buffer.concat([Buffer.from(`Delivered-To: ${own}\r\n`), raw]), ["INBOX"]);
  }
  const copy = () => {
    const other = store.find(messageId);
    const isSent = other !== undefined && store.foldersOf(other).includes(store.folders.sent);
    const isDouble = isSent && store.dateOf(other) === findField(raw, "Date");
    if (isDouble && behaviour.dropsSentDoubles) return;
    // MAIL.md 1.7: "ONE Gmail message with labels INBOX+SENT".
    if (guid !== undefined) store.label(guid, store.folders.sent);
    else store.add(raw, [store.folders.sent]);
  };
  if (behaviour.sentCopyDelayMs === null) return;
  if (behaviour.sentCopyDelayMs === 0) return copy();
  const timer = setTimeout(() => {
    copying.delete(timer);
    copy();
  }, behaviour.sentCopyDelayMs);
  copying.add(timer);
}

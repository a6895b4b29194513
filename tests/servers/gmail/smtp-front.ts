// The double's SMTP side: a port that counts its connections. It knows no limit and no folder.
import { type AddressInfo, createServer, type Socket } from "node:net";
import type { AcceptedMail } from "../../../src/demo/embedded-smtp.ts";
import { SentCopies } from "./sent-copies.ts";
import { makeRules, type SmtpFrontOptions } from "./smtp-rules.ts";
import { serveSmtp } from "./smtp-session.ts";

/** Since the start; `open` = connections now. */
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

/** Listens on a free port of 127.0.0.1. */
export async function startSmtpFront(options: SmtpFrontOptions): Promise<SmtpFront> {
  const accepted: AcceptedMail[] = [];
  const counts = { connections: 0, open: 0, logins: 0 };
  const copies = new SentCopies(options);
  const rules = makeRules(options, { accepted, counts, copies });
  const sockets = new Set<Socket>();
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
      copies.stop();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

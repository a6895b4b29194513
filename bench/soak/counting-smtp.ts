// An SMTP server that tells of each letter and keeps none of it, however many come.
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { headerOf } from "../../tests/real/letters.ts";

export interface Told {
  readonly to: string;
  readonly kind: string;
  readonly id: string;
  readonly replyTo: string;
}

/** Listens on a free port of 127.0.0.1. */
export async function startCountingSmtp(onLetter: (told: Told) => void) {
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.once("end", () => {
        const raw = Buffer.concat(chunks);
        onLetter({
          to: session.envelope.rcptTo[0]?.address ?? "",
          kind: headerOf(raw, "X-PLP-Kind"),
          id: headerOf(raw, "Message-ID"),
          replyTo: headerOf(raw, "Reply-To"),
        });
        callback(null, "2.0.0 OK");
      });
    },
  });
  server.on("error", () => {});
  const listening = server.listen(0, "127.0.0.1");
  await once(listening, "listening");
  return {
    host: "127.0.0.1",
    port: (listening.address() as AddressInfo).port,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

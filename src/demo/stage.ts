// The stage of the demo: embedded mail servers, the real worker on real sockets, and a data folder
// that is thrown away at the end. It knows no story.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { simpleParser } from "mailparser";
import type { Log } from "../edges/log.ts";
import { runWorker } from "../main.ts";
import { readSettings } from "../settings.ts";
import { startImap } from "./embedded-imap.ts";
import { startSmtp } from "./embedded-smtp.ts";

/** A letter of the office's, as its reader's mail program shows it. */
export interface Shown {
  readonly kind: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly replyTo: string;
  readonly messageId: string;
}

export interface Stage {
  /** Puts a letter into the office's inbox. */
  readonly deliver: (raw: string) => void;
  /** The next letters of the office, as soon as there are so many; rejects after ten seconds. */
  readonly next: (count: number) => Promise<readonly Shown[]>;
  readonly close: () => Promise<void>;
}

export const officeAddress = "plp.seraing@gmail.com";
const waitMsMax = 10_000;
const quiet: Log = { debug() {}, info() {}, warn() {}, error() {} };

/** Opens everything on free ports of the loopback address; `registry` is partnership.yaml. */
export async function openStage(registry: string): Promise<Stage> {
  const dataDir = mkdtempSync(join(tmpdir(), "plp-demo-"));
  writeFileSync(join(dataDir, "partnership.yaml"), registry);
  const shown: Promise<Shown>[] = [];
  let onLetter = () => {};
  const imap = await startImap();
  const smtp = await startSmtp({
    onAccepted: ({ raw }) => {
      shown.push(show(raw));
      onLetter();
    },
  });
  const settings = readSettings(
    {
      ...{ PLP_ADDRESS: officeAddress, PLP_DATA_DIR: dataDir, PLP_LOG_LEVEL: "silent" },
      ...{ PLP_MAIL_USER: imap.user, PLP_MAIL_PASSWORD: imap.password, PLP_SMTP_USER: "" },
      ...{ PLP_IMAP_HOST: imap.host, PLP_IMAP_PORT: String(imap.port), PLP_IMAP_TLS: "none" },
      ...{ PLP_SMTP_HOST: smtp.host, PLP_SMTP_PORT: String(smtp.port), PLP_SMTP_TLS: "none" },
      ...{ PLP_TRUSTED_AUTHSERV: "mx.google.com", PLP_HTTP_PORT: "0" },
      PLP_TEMPLATES_DIR: new URL("../../templates", import.meta.url).pathname,
    },
    { mail: true },
  );
  const worker = await runWorker(settings, quiet);
  let taken = 0;
  const next = async (count: number) => {
    const until = Date.now() + waitMsMax;
    while (shown.length < taken + count) {
      const left = until - Date.now();
      if (left <= 0) throw new Error("The office did not answer within ten seconds.");
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        onLetter = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    const letters = await Promise.all(shown.slice(taken, taken + count));
    taken += count;
    return letters;
  };
  const close = async () => {
    await worker.stop();
    await imap.close();
    await smtp.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { deliver: (raw) => imap.deliver(raw), next, close };
}

async function show(raw: Buffer): Promise<Shown> {
  const mail = await simpleParser(raw, { skipTextToHtml: true, skipHtmlToText: true });
  const addressIn = (header: string) => {
    const value = mail.headers.get(header) as { value?: { address?: string }[] } | undefined;
    return value?.value?.[0]?.address ?? "";
  };
  return {
    kind: String(mail.headers.get("x-plp-kind") ?? ""),
    to: addressIn("to"),
    subject: mail.subject ?? "",
    text: mail.text ?? "",
    replyTo: addressIn("reply-to") || officeAddress,
    messageId: mail.messageId ?? "",
  };
}

// Reads a letter as its reader's mail program does. It knows no office and shows nothing.
import { simpleParser } from "mailparser";
import type { Attached } from "./write-mail.ts";

export interface Shown {
  /** Of a letter of the office's: its kind; else empty. */
  readonly kind: string;
  readonly from: string;
  readonly fromName: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** As it came: to be shown by letter-page.ts alone. Null where there is none. */
  readonly html: string | null;
  /** Where a reply goes. */
  readonly replyTo: string;
  readonly messageId: string;
  readonly references: readonly string[];
  readonly files: readonly Attached[];
  /** Every header in its order, as it came. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}

const filesMax = 20;

export async function readMail(raw: Buffer): Promise<Shown> {
  const mail = await simpleParser(raw, { skipTextToHtml: true, skipHtmlToText: true });
  const read = (header: string) => {
    const value = mail.headers.get(header) as Addresses | undefined;
    return { address: value?.value?.[0]?.address ?? "", name: value?.value?.[0]?.name ?? "" };
  };
  const from = read("from");
  const references = mail.references ?? [];
  return {
    kind: String(mail.headers.get("x-plp-kind") ?? ""),
    from: from.address,
    fromName: from.name || from.address,
    to: read("to").address,
    subject: mail.subject ?? "",
    text: mail.text ?? "",
    html: typeof mail.html === "string" ? mail.html : null,
    replyTo: read("reply-to").address || from.address,
    messageId: mail.messageId ?? "",
    references: typeof references === "string" ? [references] : references,
    files: mail.attachments
      .filter(({ related }) => !related)
      .slice(0, filesMax)
      .map(({ filename, contentType, content }, index) => {
        return { name: filename ?? `${index + 1}`, type: contentType, content };
      }),
    headers: mail.headerLines.map(({ line }) => {
      const [name = "", ...value] = line.split(":");
      return { name, value: value.join(":").replace(/\s+/g, " ").trim() };
    }),
  };
}

interface Addresses {
  readonly value?: readonly { readonly address?: string; readonly name?: string }[];
}

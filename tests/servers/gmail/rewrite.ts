// What Gmail changes in a mail that it sends on. It knows no protocol.
import type { Behaviour } from "./behaviour.ts";
import { isField, joinHeader, splitHeader } from "./header-fields.ts";

type Switches = Pick<Behaviour, "rewritesFrom" | "aliases" | "replacesBadMessageId" | "removesBcc">;

/** The mail as it lies in Sent and as it reaches people; `id` names it where a name is missing. */
export function rewriteAsGmail(
  raw: Buffer,
  { account, id, switches }: { account: string; id: string; switches: Switches },
): Buffer {
  const { fields, rest } = splitHeader(raw);
  const rewritten = fields.flatMap((field) => {
    if (isField(field, "From") && switches.rewritesFrom) {
      return rewriteFrom(field, [account, ...switches.aliases]);
    }
    if (isField(field, "Message-ID") && switches.replacesBadMessageId) {
      return replaceMessageId(field, id);
    }
    return isField(field, "Bcc") && switches.removesBcc ? [] : [field];
  });
  const hasId = rewritten.some((field) => isField(field, "Message-ID"));
  const received = `Received: from [127.0.0.1] by smtp.gmail.com with ESMTPSA id ${id}; ${new Date().toUTCString()}`;
  return joinHeader({
    fields: [`Return-Path: <${account}>`, received, ...(hasId ? [] : [nameAs(id)]), ...rewritten],
    rest,
  });
}

/** MAIL.md 1.8: "replaced by the login address unless …; the original goes to X-Google-Original-From". */
function rewriteFrom(field: string, allowed: readonly string[]): string[] {
  const value = field.slice("From:".length).trim();
  const [, bracketed] = /<([^<>]{0,320})>\s{0,10}$/.exec(value) ?? [];
  const address = (bracketed ?? value).trim();
  if (allowed.some((one) => one.toLowerCase() === address.toLowerCase())) return [field];
  const name = bracketed === undefined ? "" : value.slice(0, value.lastIndexOf("<"));
  return [`From: ${name}<${allowed[0]}>`, `X-Google-Original-From: ${value}`];
}

/** MAIL.md 1.8: "a valid <left@right> is kept; an invalid one (no angle brackets) is replaced". */
function replaceMessageId(field: string, id: string): string[] {
  const value = field.slice("Message-ID:".length).trim();
  if (/^<[^<>\s@]{1,500}@[^<>\s@]{1,400}>$/.test(value)) return [field];
  return [nameAs(id), `X-Google-Original-Message-ID: ${value}`];
}

function nameAs(id: string): string {
  return `Message-ID: <${id}@smtp.gmail.com>`;
}

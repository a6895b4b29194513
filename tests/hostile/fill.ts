// The bytes of a case as they arrive: tokens and Message-IDs of letters that left put in place, lines
// ended by CRLF. `{{TOKEN kind to}}`, `{{ID kind to}}`, `{{LINK kind to}}` (the token by which a member
// leaves); `first` before the kind, and `upper` at the end, mean what they say.
import type { Sent } from "../conversation/world.ts";

const placeholder =
  /\{\{(TOKEN|ID|LINK|HEADER-LINK) (first )?([a-z-]{1,30}) ([^\s{}]{1,100})( upper)?\}\}/g;

export function fillLetter(letter: Buffer, sent: readonly Sent[], isRaw: boolean): Buffer {
  // One character an octet, whatever the letter's charset is.
  const filled = fillText(letter.toString("latin1"), sent);
  return Buffer.from(isRaw ? filled : filled.replace(/\r?\n/g, "\r\n"), "latin1");
}

export function fillText(text: string, sent: readonly Sent[]): string {
  return text.replace(
    placeholder,
    (_, what: string, first = "", kind: string, to: string, upper = "") => {
      const value = partOf(what, find(sent, { kind, to, isFirst: first !== "" }));
      return upper === "" ? value : value.toUpperCase();
    },
  );
}

function find(
  sent: readonly Sent[],
  { kind, to, isFirst }: { kind: string; to: string; isFirst: boolean },
): Sent {
  const fits = (letter: Sent) => letter.kind === kind && letter.to === to;
  const found = isFirst ? sent.find(fits) : sent.findLast(fits);
  if (found === undefined) throw new Error(`No ${kind} went to ${to}.`);
  return found;
}

function partOf(what: string, { messageId, replyTo, bytes, kind, to }: Sent): string {
  if (what === "ID") return messageId;
  const raw = bytes
    .toString("latin1")
    .replace(/=\r\n/g, "")
    .replace(/\r\n[ \t]/g, " ");
  const pattern =
    what === "LINK"
      ? /\(plp\.seraing\+([a-z2-7]{26})@/
      : /^List-Unsubscribe: *<mailto:[^+]+\+([a-z2-7]{26})@/m;
  const token =
    what === "TOKEN" ? /\+([a-z2-7]{26})@/.exec(replyTo ?? "")?.[1] : pattern.exec(raw)?.[1];
  if (token === undefined) throw new Error(`The ${kind} to ${to} has no ${what}.`);
  return token;
}

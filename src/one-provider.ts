// Whether two servers belong to the same provider, judged by their names. It reaches none of them.
import { getDomain } from "tldts";

/** Google's relay (MAIL.md §1.7) files no copy, though its name is Google's. */
const relay = /^smtp-relay\./i;

/** `imap.gmail.com` and `smtp.gmail.com` are; without a public suffix only the same name is. */
export function isOneProvider(imapHost: string, smtpHost: string): boolean {
  if (relay.test(smtpHost)) return false;
  const [one, other] = [imapHost, smtpHost].map((host) => host.toLowerCase());
  if (one === other) return true;
  const domain = getDomain(one ?? "");
  return domain !== null && domain === getDomain(other ?? "");
}

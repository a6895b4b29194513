// Which addresses are the same Gmail mailbox. It knows nothing of letters.

/** MAIL.md 1.9: what stands after a plus and, with Gmail's own domains, dots make no difference. */
export function isSameMailbox(one: string, other: string): boolean {
  return fold(one) === fold(other);
}

/** MAIL.md 1.9: two dots in a row, or one at either end, are refused, also after the plus. */
export function isRefusedByGmail(address: string): boolean {
  const [local = "", domain = ""] = splitAddress(address);
  const isGmail =
    gmailDomains.has(domain) && local.split("+").some((part) => /^\.|\.\.|\.$/.test(part));
  return isGmail || !/^[^\s<>@]{1,64}@[a-z0-9.-]{1,255}$/i.test(address);
}

const gmailDomains = new Set(["gmail.com", "googlemail.com"]);

function fold(address: string): string {
  const [local = "", domain = ""] = splitAddress(address);
  const plain = local.split("+")[0] ?? "";
  return gmailDomains.has(domain) ? `${plain.replaceAll(".", "")}@gmail.com` : `${plain}@${domain}`;
}

function splitAddress(address: string): string[] {
  return address.toLowerCase().split("@");
}

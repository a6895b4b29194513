// How a reply carries its token (CONTRACT.md §4): in a sub-address, or in the subject where the
// provider has none; and how both are read back. It knows no key and no state.

/** RFC 5321 section 4.5.3.1.1: octets of a local part. */
const localPartMax = 64;
const tokenLength = 26;
/** Characters of a tag in the subject, once its token is in place. */
export const subjectTagLength = " [#]".length + tokenLength;
/** More tokens than this in one letter are nobody's reply. */
const tokensMax = 20;

/** The office's address and the separator of its sub-addresses, null where it has none. */
export interface Office {
  readonly officeAddress: string;
  readonly subaddress: string | null;
}

interface ReplyTo extends Office {
  /** The token, or the slot where it will stand. */
  readonly token: string;
}

/** 130 bits in base32 (RFC 4648 section 6), lower case. */
export function isToken(text: string): boolean {
  return /^[a-z2-7]{26}$/.test(text);
}

/** The address that a reply goes to: `local+TOKEN@domain`, or the plain one where the subject carries it. */
export function replyAddress({ token, ...office }: ReplyTo): string {
  const separator = separatorFor(office);
  if (separator === null) return office.officeAddress;
  const { local, domain } = partsOf(office.officeAddress);
  return `${local}${separator}${token}@${domain}`;
}

/** What the subject must end with: ` [#TOKEN]`, or nothing where the address carries the token. */
export function subjectTag({ token, ...office }: ReplyTo): string {
  return separatorFor(office) === null ? ` [#${token}]` : "";
}

/** The mailto link for List-Unsubscribe (RFC 2369 section 3.2): an empty mail to it suffices. */
export function unsubscribeLink(reply: ReplyTo): string {
  const tag = subjectTag(reply).replace("[#", "%5B%23").replace("]", "%5D").replace(" ", "%20");
  return `mailto:${replyAddress(reply)}?subject=unsubscribe${tag}`;
}

/** The https link for List-Unsubscribe (RFC 8058 section 3.1); `publicUrl` has no slash at its end. */
export function oneClickLink({ publicUrl, token }: { publicUrl: string; token: string }): string {
  return `${publicUrl}/leave/${token}`;
}

/**
 * The tokens that a letter carries, lower-cased, each once, those of its addresses first. Both
 * forms are read whatever the settings say now, as letters sent under older ones are answered too.
 */
export function readTokens(addresses: readonly string[], subject: string): string[] {
  const found = new Set<string>();
  for (const address of addresses) {
    const token = /[^a-z0-9]([a-z2-7]{26})@/i.exec(address)?.[1];
    if (token) found.add(token.toLowerCase());
  }
  for (const [, token] of subject.matchAll(/\[ ?# ?([a-z2-7]{26}) ?\]/gi)) {
    if (token) found.add(token.toLowerCase());
  }
  return [...found].slice(0, tokensMax);
}

/**
 * The first tag by which one of the addresses names a desk of the office (`coordinateurs` in
 * `local+coordinateurs@domain`), lower-cased; null where there is none, or only a token.
 */
export function readSubaddress(
  addresses: readonly string[],
  officeAddress: string,
  subaddress: string | null,
): string | null {
  if (subaddress === null) return null;
  const office = partsOf(officeAddress.toLowerCase());
  const start = `${office.local}${subaddress.toLowerCase()}`;
  for (const address of addresses) {
    const { local, domain } = partsOf(address.toLowerCase());
    if (domain !== office.domain || !local.startsWith(start)) continue;
    const tag = local.slice(start.length);
    if (tag !== "" && !isToken(tag)) return tag;
  }
  return null;
}

/** The words without anybody's token, so that passing them on hands nobody the key of another. */
export function withoutTokens(text: string, officeAddress: string): string {
  const { local, domain } = partsOf(officeAddress);
  const [before, after] = [RegExp.escape(local), `(?:@|%40)${RegExp.escape(domain)}`];
  // A mail program may have encoded the address for a link, or broken the line behind the separator.
  const separator = "(?:%2B|[^a-z0-9\\s])\\s{0,3}";
  const inAddress = new RegExp(`(${before})${separator}[a-z2-7]{26}(${after})`, "gi");
  return text.replace(/ ?\[ ?# ?[a-z2-7]{26} ?\]/gi, "").replace(inAddress, "$1$2");
}

/** Null where the address cannot carry a token. */
function separatorFor({ officeAddress, subaddress }: Office): string | null {
  if (subaddress === null) return null;
  const { local } = partsOf(officeAddress);
  return local.length + subaddress.length + tokenLength <= localPartMax ? subaddress : null;
}

function partsOf(address: string): { local: string; domain: string } {
  const at = address.lastIndexOf("@");
  return { local: address.slice(0, Math.max(at, 0)), domain: address.slice(at + 1) };
}

// The Message-ID of a letter of ours: its syntax, and how one is made. It draws no chance itself.

/** RFC 5322 section 3.6.4 would allow 998; mail systems cut or replace what is much longer. */
const lengthMax = 250;
const atom = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,200}";
const syntax = new RegExp(`^<${atom}(?:\\.${atom}){0,50}@${atom}(?:\\.${atom}){0,50}>$`);

/**
 * Whether it is a strict `<left@right>` of dot-atoms (RFC 5322 section 3.6.4), 250 octets at most.
 * Gmail replaces any other, and what was sent could not be found again.
 */
export function isMessageId(text: string): boolean {
  return text.length <= lengthMax && syntax.test(text);
}

/** `<nonce@domain>`; throws where that is no Message-ID. */
export function newMessageId(nonce: string, domain: string): string {
  const id = `<${nonce}@${domain.toLowerCase()}>`;
  if (!isMessageId(id)) throw new Error(`not a Message-ID: ${JSON.stringify(id)}`);
  return id;
}

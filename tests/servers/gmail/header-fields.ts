// The header of a letter, taken apart into its fields and put together again, octet for octet. It knows
// nothing of what they mean.

export interface Header {
  /** Each with its continuation lines, without the CRLF at its end. */
  readonly fields: readonly string[];
  /** From the empty line on. */
  readonly rest: Buffer;
}

/** Octets are latin1 characters in the fields. */
export function splitHeader(raw: Buffer): Header {
  const end = raw.indexOf("\r\n\r\n");
  const head = raw.subarray(0, end < 0 ? raw.length : end).toString("latin1");
  return {
    fields: head.split(/\r\n(?![ \t])/),
    rest: end < 0 ? Buffer.alloc(0) : raw.subarray(end),
  };
}

export function joinHeader({ fields, rest }: Header): Buffer {
  return Buffer.concat([Buffer.from(fields.join("\r\n"), "latin1"), rest]);
}

export function isField(field: string, name: string): boolean {
  return field.slice(0, name.length + 1).toLowerCase() === `${name.toLowerCase()}:`;
}

/** What stands after the colon of the first such field, on one line. */
export function findField(raw: Buffer, name: string): string | undefined {
  const field = splitHeader(raw).fields.find((field) => isField(field, name));
  return field
    ?.slice(name.length + 1)
    .replaceAll("\r\n", "")
    .trim();
}

/** The Message-IDs in a field, in angle brackets. */
export function findIds(raw: Buffer, name: string): string[] {
  return findField(raw, name)?.match(/<[^<>\s@]{1,200}@[^<>\s]{1,200}>/g) ?? [];
}

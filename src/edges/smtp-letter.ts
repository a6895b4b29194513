// A letter as it is handed to the SMTP side, and the form in which its bytes go over the wire. It knows
// no socket.

export interface Dispatch {
  /** Envelope addresses, bare. */
  readonly from: string;
  readonly to: string;
  /** The whole message as MIME, in 7 bits. */
  readonly bytes: Buffer;
  /** It rides behind no other letter's final dot, whose answer may take minutes. */
  readonly isUrgent?: boolean;
  /** One connection more than the maximum may be opened for it. */
  readonly isAdvice?: boolean;
  /** Asked before its first byte, and again before its content, for which it may have waited long. */
  readonly mayLeave?: () => boolean;
}

const plainAddress = /^[^\s<>()[\]",:;\\@\x00-\x20\x7f-\uffff]{1,64}@[A-Za-z0-9.-]{1,255}$/;

/** Whether it can stand in a command as it is: nobody reads several addresses, or a part of one, out of it. */
export function isPlainAddress(address: string): boolean {
  return plainAddress.test(address);
}

/**
 * What follows 354, without the final dot, one character an octet: dots doubled at the start of lines
 * (RFC 5321 section 4.5.2), a lone CR or LF made CRLF, so that no server sees an end that is none.
 */
export function toWire(bytes: Buffer): string {
  // As a string: it costs a tenth of going through the octets, and no copy outside the heap.
  const given = bytes.toString("latin1");
  const lines = /\r(?!\n)|(?<!\r)\n/.test(given) ? given.replace(/\r\n|\r|\n/g, "\r\n") : given;
  const stuffed = lines.replaceAll("\n.", "\n..");
  const start = stuffed.startsWith(".") ? "." : "";
  return `${start}${stuffed}${stuffed === "" || stuffed.endsWith("\n") ? "" : "\r\n"}`;
}

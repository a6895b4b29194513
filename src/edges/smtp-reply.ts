// Octets from an SMTP server → its replies, whole, however they were cut on the way. It knows no command.

export interface Reply {
  readonly code: number;
  /** The first digit of the code (RFC 5321 section 4.2.1). */
  readonly kind: number;
  /** All lines with their codes, apart with LF. */
  readonly text: string;
}

/** What came is no SMTP, or has no end. */
export class ReplyFault extends Error {
  readonly code = "EPROTOCOL";
}

/** RFC 5321 section 4.5.3.1.5 has 512 octets a line. */
const replyOctetsMax = 16_384;
const form = /^[1-5]\d\d(?:[ -]|$)/;

/** Gives a function that takes what came and calls back for each reply that it completes; it may throw ReplyFault. */
export function createReplyReader(onReply: (reply: Reply) => void): (chunk: Buffer) => void {
  let rest = "";
  /** The lines of a reply whose last line is still to come. */
  let begun = "";
  const takeLine = (line: string) => {
    // RFC 5321 section 4.2.1: every line of a reply has the same code.
    if (!form.test(line) || (begun !== "" && begun.slice(0, 3) !== line.slice(0, 3))) {
      throw new ReplyFault("That is no reply.");
    }
    const text = begun === "" ? line : `${begun}\n${line}`;
    begun = line[3] === "-" ? text : "";
    if (begun !== "") return;
    onReply({ code: Number(line.slice(0, 3)), kind: Number(line[0]), text: decode(text) });
  };
  return (chunk) => {
    const text = rest + chunk.toString("latin1");
    let from = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", from)) {
      const line = text.slice(from, text[end - 1] === "\r" ? end - 1 : end);
      from = end + 1;
      if (line.length + begun.length > replyOctetsMax) throw new ReplyFault("A reply has no end.");
      takeLine(line);
    }
    rest = text.slice(from);
    if (rest.length + begun.length > replyOctetsMax) throw new ReplyFault("A reply has no end.");
  };
}

/** UTF-8 where it is that; else one character an octet. */
function decode(octets: string): string {
  if (!/[\x80-\xff]/.test(octets)) return octets;
  const text = Buffer.from(octets, "latin1").toString();
  return text.includes("\ufffd") ? octets : text;
}

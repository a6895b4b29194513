// Cuts a stream of IMAP, of either side, into lines and the octets of literals (RFC 9051 section 4.3).
// It knows no command.

export type Piece =
  /** Without its CRLF. `starts` = a command or response begins here; `ends` = it ends here too. */
  | { readonly line: string; readonly starts: boolean; readonly ends: boolean }
  /** A part of a literal, as it came. */
  | { readonly octets: Buffer };

export class ImapPieces {
  #rest: Buffer = Buffer.alloc(0);
  #literalLeft = 0;
  #starts = true;

  /** Octets are latin1 characters in lines. What has no end yet is kept for the next chunk. */
  *cut(chunk: Buffer): Generator<Piece> {
    let rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    while (rest.length > 0) {
      if (this.#literalLeft > 0) {
        const octets = rest.subarray(0, this.#literalLeft);
        rest = rest.subarray(octets.length);
        this.#literalLeft -= octets.length;
        yield { octets };
        continue;
      }
      const end = rest.indexOf("\r\n");
      if (end < 0) break;
      const line = rest.subarray(0, end).toString("latin1");
      rest = rest.subarray(end + 2);
      const literal = /\{(\d{1,10})\+?\}$/.exec(line);
      const starts = this.#starts;
      this.#starts = literal === null;
      this.#literalLeft = Number(literal?.[1] ?? 0);
      yield { line, starts, ends: literal === null };
    }
    this.#rest = rest;
  }
}

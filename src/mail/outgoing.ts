// What a letter that leaves is made of, before it is bytes. Shapes only.
import type { AutoSubmitted, Kind } from "./kinds.ts";

/** A file that travels with a letter. */
export interface Enclosure {
  readonly name: string;
  readonly type: string;
  readonly content: Buffer;
}

/**
 * A letter to one recipient, its words rendered. A token stands in it as a slot (see token-slot.ts),
 * so that what is stored cannot be used to speak for anybody.
 */
export interface Outgoing {
  readonly kind: Kind;
  readonly to: string;
  readonly language: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** An invitation that goes with it (RFC 6047); null or left out where it is none. */
  readonly calendar?: string | null;
  /** Message-ID of the letter that it answers, and that letter's own References. */
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
}

/** All that the bytes depend on: the same envelope gives the same bytes, always. */
export interface Envelope extends Outgoing {
  readonly autoSubmitted: AutoSubmitted;
  /** With angle brackets, syntax of RFC 5322 section 3.6.4. */
  readonly messageId: string;
  /** UTC ISO text, fixed at the first attempt. */
  readonly date: string;
  readonly from: { readonly name: string; readonly address: string };
  /** The address a reply goes to, token and all; null where the office's own will do. */
  readonly replyTo: string | null;
  readonly enclosures: readonly Enclosure[];
  /** Present on bulletins alone. */
  readonly list?: List;
}

/** What makes a letter one of a list's (RFC 2919, RFC 2369). */
export interface List {
  /** Stable for ever, such as `boncelles.plp-seraing.gmail.com`. */
  readonly id: string;
  readonly name: string;
  /** A mailto link by which its reader leaves, empty though the mail be; its token a slot. */
  readonly unsubscribe: string;
  /** The same by one click (RFC 8058): an https link, its token a slot; null where none is offered. */
  readonly oneClick?: string | null;
}

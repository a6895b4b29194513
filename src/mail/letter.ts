// What a letter that came in is, once read. Shapes only: no parsing, no meaning, no roles.

/** A mailbox: `address` has its local part as written and its domain as a lower-case A-label. */
export interface Address {
  readonly address: string;
  readonly name: string;
}

/** Who or what wrote: everything but a person is never answered (RFC 3834 section 2). */
export type Origin = "person" | "auto_reply" | "bounce" | "complaint" | "list";

/**
 * How far the receiving server vouches for From (CONTRACT.md §4). `own` is a pass good enough for
 * acts about oneself alone (an aligned SPF), `passed` one that also carries power over others.
 */
export type Identity = "passed" | "own" | "unknown" | "failed";

/** A file that came with a letter, told by its bytes and not by its label. */
export interface Attachment {
  /** A file name without folder, control or direction characters, at most 100 characters. */
  readonly name: string;
  /** MIME type found in the bytes; `application/octet-stream` where none is recognised. */
  readonly type: string;
  /** Octets as they came, before any re-encoding. */
  readonly size: number;
  /** What may travel on: pictures and PDF made again, without metadata; null for the rest. */
  readonly content: Buffer | null;
}

/** What a delivery status report says of one recipient (RFC 3464 section 2.3). */
export interface BouncedRecipient {
  readonly address: string;
  readonly action: "failed" | "delayed" | "delivered" | "relayed" | "expanded";
  /** Enhanced status code (RFC 3463), e.g. `5.1.1`; empty where none was found. */
  readonly status: string;
}

export interface Bounce {
  readonly recipients: readonly BouncedRecipient[];
  /** Message-IDs found in the returned copy, with angle brackets. */
  readonly returnedIds: readonly string[];
  /** Values of List-Unsubscribe in the copy that came back with a complaint, percent-encoding read. */
  readonly unsubscribe: readonly string[];
}

/** What a calendar program answers to an invitation (RFC 5546). */
export interface CalendarAnswer {
  readonly method: "reply" | "counter";
  readonly uid: string;
  readonly sequence: number;
  /** When it was given, by the clock of its writer: UTC ISO text. */
  readonly stamp: string;
  /** Of a reply the one who answers; addresses as a calendar may write them, not compared to From. */
  readonly attendees: readonly string[];
  /** Null of a counter, which proposes another time instead: UTC ISO text, or as it was written. */
  readonly answer: "accepted" | "declined" | "tentative" | null;
  readonly proposed: string | null;
  /** What its writer adds; empty = nothing. */
  readonly comment: string;
}

/** The words of a letter, control and invisible characters gone, lines ended by `\n`. */
export interface Words {
  /** Everything that a reader sees, quotes and signature included. */
  readonly visible: string;
  /** What the person wrote now: quote, signature, forwarded part and disclaimer cut. */
  readonly fresh: string;
  /** The body of a forwarded mail, without its header block; null where nothing was forwarded. */
  readonly forwarded: string | null;
  /** What the other body says, cut like `fresh`, where text/plain and text/html disagree. */
  readonly otherwise?: string;
}

export interface Letter {
  readonly messageId: string | null;
  readonly from: Address;
  /** Bare addresses, domains as A-labels. */
  readonly to: readonly string[];
  readonly cc: readonly string[];
  /** Delivered-To, X-Original-To, Envelope-To: where a sub-address survives aliasing. */
  readonly deliveredTo: readonly string[];
  readonly subject: string;
  /** Message-IDs with angle brackets, at most 50 (RFC 5322 section 3.6.4). */
  readonly inReplyTo: readonly string[];
  readonly references: readonly string[];
  /** When it reached the mailbox (IMAP INTERNALDATE), UTC ISO text; the Date header is not believed. */
  readonly receivedAt: string;
  readonly identity: Identity;
  readonly origin: Origin;
  /** True where a machine is only weakly suspected: an urgent text then counts as a person's. */
  readonly originDoubtful: boolean;
  readonly words: Words;
  readonly attachments: readonly Attachment[];
  readonly bounce: Bounce | null;
  /** Left out where it holds none that can be read. */
  readonly calendar?: CalendarAnswer;
  /** Hex SHA-256 of Message-ID, From, To, Cc, Subject, Date, In-Reply-To, References and the decoded parts. */
  readonly fingerprint: string;
}

/** A letter that the machine cannot understand (CONTRACT.md §6.12): set aside for a person. */
export interface Unreadable {
  readonly unreadable: "no From" | "several From" | "broken" | "too large" | "too costly";
  readonly messageId: string | null;
  readonly receivedAt: string;
  readonly fingerprint: string;
  /** Present where a large letter still tells who wrote, and whether to answer. */
  readonly from: Address | null;
  readonly origin: Origin;
  readonly subject: string;
  /** The first words, for the judgement of urgency alone; may be empty. */
  readonly start: string;
}

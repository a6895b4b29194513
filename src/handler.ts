// What a handler is given and what it gives back. A handler is synchronous, so that nothing can wait
// inside the transaction: a promise does not fit its type.
import type { Machine } from "./machine.ts";
import type { Letter } from "./mail/letter.ts";
import type { Registry } from "./registry.ts";
import type { Role } from "./roles.ts";
import type { Limits } from "./settings.ts";
import type { Store } from "./store/database.ts";
import type { MemberInFull } from "./store/members.ts";
import type { Purpose, Token } from "./store/tokens.ts";
import type { Value } from "./templates/values.ts";
import type { ReadCommand } from "./understanding/command.ts";
import type { Meaning } from "./understanding/meaning.ts";

/** What a reply is tied to: by the token it was sent to, or by naming a Message-ID of ours. */
export interface Tie {
  readonly token: Token;
  readonly via: "token" | "message-id";
}

export type Desk = "bulletin" | "coordinators";

export type Meant = "as it stands" | "internal" | "bulletin" | "report" | "question";

/** A letter, what it means and who sent it: all that the policy decides on. */
export interface Received {
  readonly letter: Letter;
  readonly ledgerId: number;
  readonly meaning: Meaning;
  /** The person's own words, or the subject where a letter holds nothing else. */
  readonly words: string;
  readonly answer: "yes" | "no" | "neither";
  readonly command: ReadCommand | null;
  readonly role: Role | null;
  /** The member of this address, in whatever state; undefined for strangers. */
  readonly member: MemberInFull | undefined;
  readonly tie: Tie | null;
  /** It named a token or a letter of ours that is unknown, used up or late. */
  readonly tieIsDead: boolean;
  /** What its writer, asked about it, said that it is; null for a letter that speaks for itself. */
  readonly meant: Meant | null;
  /** The sub-address that it was sent to, where its sender may use it. */
  readonly desk: Desk | null;
  /** Where it was sent: to the office itself, or with the office in Cc or Bcc alone. */
  readonly addressed: "to" | "copy";
  /** The language to answer in. */
  readonly language: string;
}

/** The world as a handler may know it. */
export interface Context {
  readonly store: Store;
  readonly registry: Registry;
  /** UTC ISO text. */
  readonly now: string;
  readonly timezone: string;
  readonly officeAddress: string;
  /** The mailbox's log-in, where it is another address. */
  readonly loginAddress: string | null;
  /** The separator of sub-addresses; null where the provider has none. */
  readonly subaddress: string | null;
  readonly limits: Limits;
  /** Recipients in any 24 hours; null = no limit. */
  readonly quota: number | null;
  /** Letters in any minute; null = no ceiling. */
  readonly ratePerMinute: number | null;
  /** What it runs on; nothing where nobody looks after it. */
  readonly machine?: () => Machine;
  /** Notes why nothing was sent or what was decided: fixed words, nothing of the letter. */
  readonly note: (reason: string) => void;
}

/** A letter to one person, before it is rendered. */
export interface NewLetter {
  /** The name of its template; the template says of which kind it is. */
  readonly template: string;
  readonly to: string;
  readonly language: string;
  readonly values: Readonly<Record<string, Value>>;
  /** What a reply to it may do. */
  readonly reply?: {
    readonly purpose: Purpose;
    readonly subjectId: number;
    readonly days: number;
  };
  /** The letter whose thread it joins. */
  readonly thread?: { readonly messageId: string | null; readonly references: readonly string[] };
  readonly matterId?: number;
  /** The bulletin that it is a copy of, for this member: it gets the links by which they leave. */
  readonly bulletin?: { readonly id: number; readonly memberId: number };
  readonly fileIds?: readonly number[];
  /** The gathered letters that it tells, in their order, each with what a reply to it may do. */
  readonly entries?: readonly {
    readonly id: number;
    readonly reply: NonNullable<NewLetter["reply"]>;
  }[];
  /** The calendar that goes with it, as mail/calendar-out.ts writes it. */
  readonly calendar?: string;
  /** The cause that it shares with a letter which did not arrive, where it takes that one's place. */
  readonly insteadOf?: string;
}

export type Handler = (received: Received, context: Context) => readonly NewLetter[];

/** The same shape without a letter: what the clock asks. */
export type Duty = (context: Context) => readonly NewLetter[];

// How a Gmail-like account behaves: every trait that differs from other servers, each with its switch
// and the section of MAIL.md that it follows. It knows no protocol.

/** May be changed at any time; what is under way may still follow the older value. */
export interface Behaviour {
  /** 1.4: `refused` = the app password was revoked; `app password wanted` = a plain one was tried. */
  logIn: "works" | "refused" | "app password wanted";

  /** 1.3: simultaneous IMAP connections of the account. */
  imapConnectionsMax: number;
  /** 1.3: what one IMAP session lives, then `BYE Session expired`; null = for ever. */
  imapSessionMs: number | null;
  /** 1.3: false = nobody is told of a new letter while idling, only at the next command. */
  announces: boolean;

  /** 1.7: what passes until an accepted mail is in Sent (and All Mail); null = no copy, as a relay. */
  sentCopyDelayMs: number | null;
  /** 1.7: a mail with the Message-ID and Date of one that lies in Sent gets no copy there. */
  dropsSentDoubles: boolean;
  /** 1.11: a letter that comes in with the Message-ID of one that lies in the account is dropped. */
  dropsDoubles: boolean;
  /** 1.8: From becomes the account unless it is one of `aliases`; the other is kept in a field. */
  rewritesFrom: boolean;
  /** 1.8: "Send mail as" addresses, in lower case. */
  aliases: readonly string[];
  /** 1.8: a Message-ID without angle brackets is replaced; the other is kept in a field. */
  replacesBadMessageId: boolean;
  /** 1.8: takes Bcc out. */
  removesBcc: boolean;

  /** 1.1: recipients in any `dailyMs`, then 550 5.4.5. */
  dailyMax: number;
  dailyMs: number;
  /** 1.1: recipients of one mail, then 452 4.5.3. */
  recipientsMax: number;
  /** 1.1: with more SMTP connections at the same time DATA is answered 421 4.3.0. */
  smtpConnectionsMax: number;
  /** 1.1: SMTP log-ins in any minute, then 454 4.7.0. */
  loginsPerMinute: number;
  /** 1.2: mails in any minute, then 421 4.7.0. */
  mailsPerMinute: number;
}

/** As a consumer's account; of the rates that nobody published, none is limited. */
export const usualBehaviour: Behaviour = {
  logIn: "works",
  imapConnectionsMax: 15,
  imapSessionMs: 24 * 3_600_000,
  announces: true,
  sentCopyDelayMs: 0,
  dropsSentDoubles: true,
  dropsDoubles: true,
  rewritesFrom: true,
  aliases: [],
  replacesBadMessageId: true,
  removesBcc: true,
  dailyMax: 500,
  dailyMs: 24 * 3_600_000,
  recipientsMax: 100,
  smtpConnectionsMax: 15,
  loginsPerMinute: Number.POSITIVE_INFINITY,
  mailsPerMinute: Number.POSITIVE_INFINITY,
};

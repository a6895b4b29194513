// What became of a letter that the SMTP server did not plainly accept: judged by the phase and the
// codes, never by words (but for one daily limit). Pure functions; they know nothing of sockets.

export type Sent =
  | { readonly result: "sent"; readonly response: string }
  | {
      readonly result: "retry";
      readonly because: string;
      readonly code: number | null;
      /** This letter alone is to wait: its recipient's trouble. */
      readonly scope: "recipient";
    }
  | {
      readonly result: "retry";
      readonly because: string;
      readonly code: number | null;
      /** All that leaves is to wait; the letter is not at fault. */
      readonly scope: "everything";
      readonly cause: Trouble;
      /** Said of this letter's recipient or content: others go first the next time. */
      readonly isAtLetter?: boolean;
    }
  | {
      readonly result: "give-up";
      readonly because: string;
      readonly code: number;
      /** The server may refuse us, and not this recipient. */
      readonly mayBeOurs?: boolean;
    }
  /** The server had it all and did not answer: it may have been delivered. */
  | { readonly result: "in-doubt"; readonly because: string; readonly code: null }
  /** Nothing of it was sent: it was no longer to leave when its turn came. */
  | { readonly result: "withdrawn"; readonly because: string; readonly code: null };

export const withdrawn: Sent = { result: "withdrawn", because: "no longer to leave", code: null };

/**
 * Why nothing leaves: the server is not there, wants to be left alone for a while, has taken all that it
 * takes in a day, or refuses the log-in (a person has to act; trying again may lock the account).
 */
export type Trouble = "network" | "busy" | "daily-limit" | "login";

/** What stops all letters. */
export type Halt = Extract<Sent, { scope: "everything" }>;

export type Failure = Exclude<Sent, { readonly result: "sent" | "withdrawn" }>;

/** What of an error is looked at: nodemailer's form. */
export interface SmtpError {
  readonly code?: string;
  readonly originalCode?: string;
  readonly command?: string;
  readonly response?: string;
  readonly responseCode?: number;
  readonly message?: string;
}

/** RFC 4954 section 6: of the log-in, or its absence; all but 454 demand a person. */
const loginCodes = new Set([530, 534, 535, 538]);
/** RFC 5321 section 4.2.1: bad sequence, or "closing": no fault of the letter. */
const everyLetterCodes = new Set([421, 454, 503]);
const beforeTheLetter = /^(CONN|EHLO|HELO|LHLO|STARTTLS|AUTH\b.{0,40}|RSET)$/;
const dailyLimit = "5.4.5";
/** Google's relay has no status of its own for its daily limit: 5.7.1 is also the refusal of a letter. */
const relayDailyLimit = /^550[ -]5\.7\.1 Daily\b/;
/** The relay's limit of the moment; of a recipient's own mailbox 4.2.1 says the same. */
const relayPeak = /^450[ -]4\.2\.1 Peak SMTP relay limit\b/;
/** RFC 3463 section 3.4: the mail system itself, full or out of order, and no mailbox. */
const systemStatus = /^4\.3\./;
const policyStatus = /^5\.7\./;
const sizeStatus = new Set(["5.2.3", "5.3.4"]);
const becauseCharsMax = 200;

/** Takes what the connection ended or answered with. `isDotSent`: the final dot was handed to the socket. */
export function judgeFailure(thrown: unknown, { isDotSent }: { isDotSent: boolean }): Failure {
  const error: SmtpError = Object(thrown);
  const because = explain(error);
  const code = error.responseCode ?? null;
  if (code === null) {
    if (isDotSent) return { result: "in-doubt", because, code };
    // The library itself refuses an address that no server could take: RFC 5321 calls that 553.
    if (error.code === "EENVELOPE") return { result: "give-up", because, code: 553 };
    const cause = error.code === "EAUTH" ? "login" : "network";
    return { result: "retry", because, code, scope: "everything", cause };
  }
  const cause = troubleOf(error, code);
  if (cause !== null) {
    const isAtLetter =
      cause === "busy" && /^(RCPT|DATA)/.test(error.command ?? "") && !everyLetterCodes.has(code);
    return {
      result: "retry",
      because,
      code,
      scope: "everything",
      cause,
      ...(isAtLetter && { isAtLetter }),
    };
  }
  if (code >= 500) {
    const mayBeOurs = error.command === "RCPT TO" && policyStatus.test(statusOf(error));
    return { result: "give-up", because, code, ...(mayBeOurs && { mayBeOurs }) };
  }
  return { result: "retry", because, code, scope: "recipient" };
}

/** Takes what kept a connection from opening: it stops all letters. */
export function judgeOpening(error: unknown): Halt {
  const failure = judgeFailure(error, { isDotSent: false });
  if (failure.result === "retry" && failure.scope === "everything") return failure;
  const { because, code } = failure;
  return { result: "retry", because, code, scope: "everything", cause: "busy" };
}

/** Takes a reply that ends a letter: a refusal, or the acceptance of its final dot. */
export function judgeReply(command: string, reply: { code: number; text: string }): Sent {
  if (reply.code < 300) return { result: "sent", response: withoutAddresses(reply.text) };
  return judgeFailure(asError(command, reply), { isDotSent: true });
}

/** A reply in the form of an error. */
export function asError(command: string, reply: { code: number; text: string }): SmtpError {
  return { command, response: reply.text, responseCode: reply.code };
}

/** Null where it is this letter's, or its recipient's, alone. */
function troubleOf(error: SmtpError, code: number): Trouble | null {
  const [command, response] = [error.command ?? "", error.response ?? ""];
  const status = statusOf(error);
  if (status === dailyLimit || relayDailyLimit.test(response)) return "daily-limit";
  if (loginCodes.has(code) || (code >= 500 && error.code === "EAUTH")) return "login";
  if (everyLetterCodes.has(code) || beforeTheLetter.test(command)) return "busy";
  if (systemStatus.test(status) || relayPeak.test(response)) return "busy";
  // At MAIL no recipient was named yet: only the size can be the letter's own.
  const isOfSize = code === 552 || sizeStatus.has(status);
  return command === "MAIL FROM" && !isOfSize ? "busy" : null;
}

function statusOf({ response = "" }: SmtpError): string {
  return /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1] ?? "";
}

function explain(error: SmtpError): string {
  if (error.response && isOfLogin(error)) return codesOf(error.response);
  if (error.response) return withoutAddresses(error.response);
  return error.originalCode ?? error.code ?? "connection lost";
}

/** A server may repeat the log-in that it refuses, and what is kept here ends up in the database. */
function isOfLogin({ command = "", code }: SmtpError): boolean {
  return code === "EAUTH" || command.startsWith("AUTH");
}

function codesOf(reply: string): string {
  return /^\d{3}(?:[ -]\d\.\d{1,3}\.\d{1,3}(?![\w.]))?/.exec(reply)?.[0] ?? "log-in refused";
}

/** The text of a reply on one line, shortened, with every mail address taken out. */
export function withoutAddresses(reply: string): string {
  return reply
    .slice(0, 1_000)
    .replace(/[^\s<>()",;:]{1,320}@[^\s<>()",;:]{1,255}/g, "…")
    .replace(/\s{1,1000}/g, " ")
    .trim()
    .slice(0, becauseCharsMax);
}

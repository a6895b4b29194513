// What became of a letter that the SMTP server did not plainly accept: judged by the phase and the
// codes, never by words. Pure functions; they know nothing of sockets.

export type Sent =
  | { readonly result: "sent"; readonly response: string }
  | {
      readonly result: "retry";
      readonly because: string;
      readonly code: number | null;
      /** Whether this letter alone is to wait, or all that leaves. */
      readonly scope: "recipient" | "everything";
    }
  | { readonly result: "give-up"; readonly because: string; readonly code: number }
  /** The server had it all and did not answer: it may have been delivered. */
  | { readonly result: "in-doubt"; readonly because: string; readonly code: null };

export type Failure = Exclude<Sent, { readonly result: "sent" }>;

/** What of nodemailer's errors is looked at. */
interface SmtpError {
  readonly code?: string;
  readonly originalCode?: string;
  readonly command?: string;
  readonly response?: string;
  readonly responseCode?: number;
  readonly message?: string;
}

/** RFC 5321 section 4.2.1: bad sequence, or RFC 4954 section 6 on log-ins: no fault of the letter. */
const everyLetterCodes = new Set([421, 454, 503, 530, 534, 535, 538]);
const beforeTheLetter = /^(CONN|EHLO|HELO|LHLO|STARTTLS|AUTH\b.{0,40}|RSET)$/;
const dailyLimit = "5.4.5";
const sizeStatus = new Set(["5.2.3", "5.3.4"]);
const becauseCharsMax = 200;

/** Takes what nodemailer rejected with. `isDotSent`: the final dot was handed to the socket. */
export function judgeFailure(thrown: unknown, { isDotSent }: { isDotSent: boolean }): Failure {
  const error: SmtpError = Object(thrown);
  const because = explain(error);
  const code = error.responseCode ?? null;
  if (code === null) {
    if (isDotSent) return { result: "in-doubt", because, code };
    // The library itself refuses an address that no server could take: RFC 5321 calls that 553.
    if (error.code === "EENVELOPE") return { result: "give-up", because, code: 553 };
    return { result: "retry", because, code, scope: "everything" };
  }
  const scope = isAboutEverything(error, code) ? "everything" : "recipient";
  if (code >= 500 && scope === "recipient") return { result: "give-up", because, code };
  return { result: "retry", because, code, scope };
}

function isAboutEverything(error: SmtpError, code: number): boolean {
  const command = error.command ?? "";
  if (everyLetterCodes.has(code) || beforeTheLetter.test(command)) return true;
  const status = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(error.response ?? "")?.[1] ?? "";
  if (status === dailyLimit) return true;
  // At MAIL no recipient was named yet: only the size can be the letter's own.
  return command === "MAIL FROM" && code !== 552 && !sizeStatus.has(status);
}

function explain(error: SmtpError): string {
  if (error.response) return withoutAddresses(error.response);
  return error.originalCode ?? error.code ?? "connection lost";
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

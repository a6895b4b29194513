// The refusals of smtp.gmail.com, word for word. MAIL.md 1.1 and 1.2 say what each means; the daily
// limit and the "system problem" answer the command DATA.
import type { Behaviour } from "./behaviour.ts";

/** Several lines of one reply (RFC 5321 section 4.2.1). */
function write(code: string, lines: readonly string[]): string {
  const last = lines.length - 1;
  return lines
    .map((line, at) => `${code.slice(0, 3)}${at === last ? " " : "-"}${code.slice(4)} ${line}`)
    .join("\r\n");
}

export const dailyLimit = write("550 5.4.5", [
  "Daily user sending limit exceeded. For more information on Gmail",
  "sending limits go to",
  " https://support.google.com/a/answer/166852 double - gsmtp",
]);
export const tooManyLogins = write("454 4.7.0", [
  "Too many login attempts, please try again later. double - gsmtp",
]);
export const tryAgainLater = write("421 4.7.0", [
  "Try again later, closing connection. (MAIL) double - gsmtp",
]);
export const systemProblem = write("421 4.3.0", [
  "Temporary System Problem.  Try again later (10). double - gsmtp",
]);
export const tooManyRecipients = write("452 4.5.3", [
  "Your message has too many recipients. For more information regarding",
  "Google's sending limits go to",
  " https://support.google.com/mail/?p=TooManyRecipientsError double - gsmtp",
]);
export const badRecipient = write("553 5.1.3", [
  "The recipient address is not a valid RFC 5321 address. double - gsmtp",
]);
const notAccepted = write("535 5.7.8", [
  "Username and Password not accepted. For more information, go to",
  " https://support.google.com/mail/?p=BadCredentials double - gsmtp",
]);
const appPasswordWanted = write("534 5.7.9", [
  "Application-specific password required. For more information, go to",
  " https://support.google.com/mail/?p=InvalidSecondFactor double - gsmtp",
]);

/** Null where the log-in is right. */
export function refuseLogIn(logIn: Behaviour["logIn"], isRight: boolean): string | null {
  if (logIn === "app password wanted") return appPasswordWanted;
  return logIn === "works" && isRight ? null : notAccepted;
}

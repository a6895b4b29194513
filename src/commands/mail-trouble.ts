// What keeps a mailbox or an SMTP server from being reached, and the mend, in plain words: found by codes, and
// by the server's words only where Gmail and Microsoft have no code. It repeats no word of a server's.
import type { Language } from "./terminal.ts";
import { troubleWords } from "./trouble-words.ts";

export type Cause =
  | "unknown-name"
  | "closed-port"
  | "silence"
  | "no-tls"
  | "certificate"
  | "clock"
  | "password"
  | "gmail-password"
  | "imap-off"
  | "web-login"
  | "microsoft"
  | "other";

export interface Place {
  readonly side: "IMAP" | "SMTP";
  readonly host: string;
  readonly port: number;
}

export interface Trouble {
  readonly message: string;
  readonly mend: string;
}

/** The message names the server; neither holds a password or an address. */
export function describeTrouble(error: unknown, place: Place, language: Language): Trouble {
  const cause = findCause(error, place);
  const { message, mend } = troubleWords[cause][language];
  const { side, host, port } = place;
  const values = { side, host, port: String(port), code: codesOf(error)[0] ?? "?" };
  const fill = (text: string) => {
    return text.replace(
      /\{(side|host|port|code)\}/g,
      (_, name: keyof typeof values) => values[name],
    );
  };
  return { message: fill(message), mend: fill(mend) };
}

const byCode: readonly (readonly [RegExp, Cause])[] = [
  [/^(ENOTFOUND|EAI_AGAIN|EDNS|EAI_NODATA)$/, "unknown-name"],
  [/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH)$/, "closed-port"],
  [/^(CERT_NOT_YET_VALID|CERT_HAS_EXPIRED)$/, "clock"],
  [/CERT|ISSUER|SIGNATURE|ERR_TLS_CERT_ALTNAME_INVALID/, "certificate"],
  [/^(ERR_SSL_.{1,60}|EPROTO|ETLS|UPGRADE_TIMEOUT)$/, "no-tls"],
  [/TIMEOUT|ETIMEDOUT|^ABORT_ERR$|^TimeoutError$|^ECLOSED$/, "silence"],
];

const gmailHost = /(^|\.)(gmail|googlemail|google)\.com$/i;

export function findCause(error: unknown, { host }: Pick<Place, "host">): Cause {
  if (isRefusal(error)) return causeOfRefusal(wordsOf(error), host);
  if (/does not support STARTTLS|wrong version number/i.test(wordsOf(error))) return "no-tls";
  const codes = codesOf(error);
  for (const [pattern, cause] of byCode) {
    if (codes.some((code) => pattern.test(code))) return cause;
  }
  return "other";
}

/** The log-in itself was answered, with a no. */
function isRefusal(error: unknown): boolean {
  const told = Object(error) as Record<string, unknown>;
  return told.authenticationFailed === true || told.code === "EAUTH" || told.responseCode === 535;
}

function causeOfRefusal(words: string, host: string): Cause {
  if (/IMAP (access )?(is )?(disabled|not enabled)|not enabled for IMAP/i.test(words)) {
    return "imap-off";
  }
  if (/basic authentication is disabled|5\.7\.139|BasicAuthBlocked/i.test(words))
    return "microsoft";
  if (/log ?in via your web browser|web ?login/i.test(words)) return "web-login";
  if (/office365\.com$|outlook\.com$/i.test(host)) return "microsoft";
  return gmailHost.test(host) ? "gmail-password" : "password";
}

/** Codes of the error and of what caused it, most telling first. */
function codesOf(error: unknown): readonly string[] {
  const told = Object(error) as Record<string, unknown>;
  const cause = told.cause === undefined ? [] : codesOf(told.cause);
  const own = [told.originalCode, told.serverResponseCode, told.code, told.name];
  const codes = own.filter((code) => typeof code === "string" && /^\w{1,60}$/.test(code));
  return [...(codes as string[]), ...cause];
}

function wordsOf(error: unknown): string {
  const told = Object(error) as Record<string, unknown>;
  const parts = [told.responseText, told.response, told.message];
  return parts
    .filter((part) => typeof part === "string")
    .join(" ")
    .slice(0, 2_000);
}

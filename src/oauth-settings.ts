// PLP_OAUTH_… → how the mailbox is logged in to without a password. It asks nobody; what is missing or
// wrong is told by the setting's name.
import { isLoopback } from "./loopback.ts";
import { isOneProvider } from "./one-provider.ts";
import { readSecretFile } from "./secret-file.ts";

/** An application that the provider knows, and what the mailbox's owner allowed it. */
export interface OAuthSettings {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Null before `plp oauth` got one. */
  readonly refreshToken: string | null;
  readonly tokenUrl: string;
  readonly authUrl: string;
  /** What is asked of the owner, separated by spaces. */
  readonly scope: string;
}

const names = {
  clientId: "PLP_OAUTH_CLIENT_ID",
  clientSecret: "PLP_OAUTH_CLIENT_SECRET",
  refreshToken: "PLP_OAUTH_REFRESH_TOKEN",
} as const;
const google = {
  tokenUrl: "https://oauth2.googleapis.com/token",
  authUrl: "https://accounts.google.com/o/oauth2/v2/auth",
  scope: "https://mail.google.com/",
} as const;

/** The secrets that may lie in files instead. */
export const oauthFileNames = [`${names.clientSecret}_FILE`, `${names.refreshToken}_FILE`] as const;

export const oauthNames: readonly string[] = [
  ...Object.values(names),
  ...oauthFileNames,
  ...["PLP_OAUTH_TOKEN_URL", "PLP_OAUTH_AUTH_URL", "PLP_OAUTH_SCOPE"],
];

/** Any of the three: then it is OAuth2 that is meant, whatever password is set beside. */
export function isOAuthGiven(given: NodeJS.ProcessEnv): boolean {
  return [...Object.values(names), ...oauthFileNames].some((name) => given[name] !== undefined);
}

/**
 * Null where no application is set. `need.mail` demands all three; without it the refresh token may be
 * missing, as before the first log-in. Adds its faults to `faults`.
 */
export function readOAuth(
  given: NodeJS.ProcessEnv,
  need: { readonly mail: boolean },
  faults: string[],
): OAuthSettings | null {
  if (!isOAuthGiven(given)) return null;
  const fromFile = (name: string, told: string[]) => {
    return given[name] ?? readSecretFile(`${name}_FILE`, given[`${name}_FILE`], told);
  };
  const clientId = given[names.clientId];
  const clientSecret = fromFile(names.clientSecret, faults);
  // `plp oauth` makes the file.
  const refreshToken = fromFile(names.refreshToken, need.mail ? faults : []);
  const tokenUrl = readUrl("PLP_OAUTH_TOKEN_URL", given, google.tokenUrl, faults);
  const authUrl = readUrl("PLP_OAUTH_AUTH_URL", given, google.authUrl, faults);
  if (need.mail) faults.push(...missing({ clientId, clientSecret, refreshToken }, given));
  if (clientId === undefined || clientSecret === undefined) return null;
  const scope = given.PLP_OAUTH_SCOPE ?? google.scope;
  return { clientId, clientSecret, refreshToken: refreshToken || null, tokenUrl, authUrl, scope };
}

function missing(
  values: Readonly<Record<keyof typeof names, string | undefined>>,
  given: NodeJS.ProcessEnv,
): readonly string[] {
  const faults: string[] = [];
  for (const key of ["clientId", "clientSecret", "refreshToken"] as const) {
    // A file that cannot be read is a fault of its own.
    if (values[key] || given[`${names[key]}_FILE`] !== undefined) continue;
    faults.push(`${names[key]}: missing; ${mends[key]}`);
  }
  // What the mailbox's owner allowed is nothing to hand to somebody else's server.
  const imapHost = given.PLP_IMAP_HOST ?? "imap.gmail.com";
  const smtpHost = given.PLP_SMTP_HOST ?? "smtp.gmail.com";
  const isAsked = given.PLP_SMTP_USER === undefined && given.PLP_SMTP_PASSWORD === undefined;
  if (isAsked && !isOneProvider(imapHost, smtpHost)) {
    faults.push(
      "PLP_SMTP_PASSWORD: missing; PLP_SMTP_HOST is another provider than PLP_IMAP_HOST, and the OAuth2 " +
        "log-in is the mailbox's alone (PLP_SMTP_USER= means no log-in)",
    );
  }
  return faults;
}

const mends = {
  clientId: "copy it from the provider's console (README, OAuth2 on Gmail)",
  clientSecret: "copy it from the provider's console (README, OAuth2 on Gmail)",
  refreshToken: "`plp oauth` gets one and writes it into .env",
} as const;

function readUrl(name: string, given: NodeJS.ProcessEnv, usual: string, faults: string[]): string {
  const text = given[name] ?? usual;
  const url = URL.parse(text);
  const isSafe =
    url?.protocol === "https:" || (url?.protocol === "http:" && isLoopback(url.hostname));
  if (!isSafe) faults.push(`${name}: must be an https address (http to a loopback address only)`);
  return text;
}

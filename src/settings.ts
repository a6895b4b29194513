// Environment → Settings: the only reader of what is set. All faults are told at once,
// each by the setting's name. It opens nothing and logs nothing.
import { isAbsolute, resolve } from "node:path";
import { validate as isCron } from "node-cron";
import { z } from "zod";
import type { AccessTokens } from "./edges/oauth-tokens.ts";
import { type HttpSettings, readHttpSettings } from "./http-settings.ts";
import { type Limits, limitCount, readLimits } from "./limits.ts";
import { isLoopback } from "./loopback.ts";
import { parseAddress } from "./mail/address.ts";
import { isOAuthGiven, type OAuthSettings, readOAuth } from "./oauth-settings.ts";
import { readSecretFile } from "./secret-file.ts";

export type { Limits } from "./limits.ts";

export type Tls = "implicit" | "starttls" | "none";

export interface Server {
  readonly host: string;
  readonly port: number;
  readonly tls: Tls;
  readonly user: string | null;
  readonly password: string | null;
  /** Asked for a token at each log-in, instead of the password: `authorize` of oauth.ts adds it. */
  readonly accessTokens?: AccessTokens;
}

export interface Settings extends HttpSettings {
  readonly address: string;
  /** The log-in, where it is a mail address. */
  readonly loginAddress: string | null;
  /** The separator of sub-addresses; null where the provider has none. */
  readonly subaddress: string | null;
  readonly imap: Server;
  readonly smtp: Server & { readonly connections: number };
  /** Null = the mailbox has a password. */
  readonly oauth: OAuthSettings | null;
  /** Recipients in any 24 hours; null = no limit. */
  readonly dailyQuota: number | null;
  /** Letters in any minute; null = no ceiling. */
  readonly ratePerMinute: number | null;
  readonly trustedAuthserv: string | null;
  /** UTC ISO text; null = the first start, less one day. */
  readonly since: string | null;
  readonly dataDir: string;
  readonly templatesDir: string;
  /** cron expression of the poll beside IDLE. */
  readonly poll: string;
  readonly timezone: string;
  /** Also take leave wishes, bounces and token replies out of the Spam folder. */
  readonly readSpam: boolean;
  readonly logLevel: string;
  /** When a letter in doubt is looked for, in milliseconds after the doubt began, ascending. */
  readonly looksMs: readonly number[];
  readonly limits: Limits;
  /** Letters older than the last contact that may appear at once and still be acted on. */
  readonly floodLettersMax: number;
}

/** What is wrong with the settings: a sentence for each, every one naming its setting. */
export class SettingsFault extends Error {
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(`Wrong settings:\n${faults.map((fault) => `  - ${fault}`).join("\n")}`);
    this.faults = faults;
  }
}

const gmailImap = "imap.gmail.com";
const gmailQuota = 480;
const passwordFile = "PLP_MAIL_PASSWORD_FILE";

/**
 * Reads the settings. `mail: true` demands what a connection needs; offline commands do without.
 * Throws SettingsFault with every fault at once.
 */
export function readSettings(environment: NodeJS.ProcessEnv, need: { mail: boolean }): Settings {
  // A setting left empty in .env counts as not set; PLP_SMTP_USER alone means something when empty.
  const given = Object.fromEntries(
    Object.entries(environment).filter(([name, value]) => value !== "" || name === "PLP_SMTP_USER"),
  );
  const parsed = shape.safeParse(given);
  const faults = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  const limits = readLimits(given, faults);
  const http = readHttpSettings(given, faults);
  if (need.mail) faults.push(...missingForMail(given));
  const oauth = readOAuth(given, need, faults);
  if (!parsed.success) {
    for (const side of ["IMAP", "SMTP"] as const) {
      const [host, tls] = [given[`PLP_${side}_HOST`] ?? "", given[`PLP_${side}_TLS`]];
      if (tls === "none" && !isLoopback(host)) faults.push(noTls(side));
    }
    readSecretFile(passwordFile, given[passwordFile], faults);
  }
  if (!parsed.success || faults.length > 0) throw new SettingsFault(faults);
  const settings = arrange(parsed.data, { environment: given, limits, http, oauth, faults });
  if (faults.length > 0) throw new SettingsFault(faults);
  return settings;
}

function missingForMail(given: NodeJS.ProcessEnv): string[] {
  const faults: string[] = [];
  if (given.PLP_MAIL_USER === undefined) {
    faults.push("PLP_MAIL_USER: missing; set the mailbox log-in, such as plp.ville@gmail.com");
  }
  const isPasswordGiven =
    given.PLP_MAIL_PASSWORD !== undefined || given[passwordFile] !== undefined;
  if (!isPasswordGiven && !isOAuthGiven(given)) {
    faults.push(
      "PLP_MAIL_PASSWORD: missing; set it (on Gmail: an app password) or PLP_MAIL_PASSWORD_FILE, or " +
        "PLP_OAUTH_CLIENT_ID, PLP_OAUTH_CLIENT_SECRET and PLP_OAUTH_REFRESH_TOKEN",
    );
  }
  return faults;
}

const port = z.coerce.number("must be a number").int().min(1, "must be 1 to 65535").max(65535);
const tls = z.enum(["implicit", "starttls", "none"], {
  error: "must be implicit, starttls or none",
});
const address = z.string().refine((text) => parseAddress(text) !== null, {
  message: "must be a mail address such as plp.ville@gmail.com",
});
const count = limitCount;

const shape = z.object({
  PLP_MAIL_USER: z.string().optional(),
  PLP_MAIL_PASSWORD: z.string().optional(),
  PLP_MAIL_PASSWORD_FILE: z.string().optional(),
  PLP_ADDRESS: address.optional(),
  PLP_SUBADDRESS: z
    .string()
    .regex(/^(none|[+\-_=.])$/, { message: "must be one of + - _ = . or none" })
    .default("+"),
  PLP_IMAP_HOST: z.string().default(gmailImap),
  PLP_IMAP_PORT: port.default(993),
  PLP_IMAP_TLS: tls.default("implicit"),
  PLP_SMTP_HOST: z.string().default("smtp.gmail.com"),
  PLP_SMTP_PORT: port.default(465),
  PLP_SMTP_TLS: tls.default("implicit"),
  PLP_SMTP_USER: z.string().optional(),
  PLP_SMTP_PASSWORD: z.string().optional(),
  PLP_SMTP_CONNECTIONS: z.coerce
    .number("must be a number")
    .int()
    .min(1, "must be 1 to 50")
    .max(50, "must be 1 to 50")
    .default(3),
  PLP_DAILY_QUOTA: count.optional(),
  PLP_RATE_PER_MINUTE: count.default(0),
  PLP_TRUSTED_AUTHSERV: z.string().optional(),
  PLP_SINCE: z
    .string()
    .refine((text) => !Number.isNaN(Date.parse(text)), { message: "must be a date, as 2026-11-01" })
    .transform((text) => new Date(text).toISOString())
    .optional(),
  PLP_DATA_DIR: z.string().default("./data"),
  PLP_TEMPLATES_DIR: z.string().default("./templates"),
  PLP_POLL: z
    .string()
    .refine(isCron, { message: "must be a cron expression such as * * * * *" })
    .default("* * * * *"),
  PLP_TIMEZONE: z
    .string()
    .refine(isTimeZone, { message: "must be a time zone such as Europe/Brussels" })
    .default("Europe/Brussels"),
  PLP_READ_SPAM: z.enum(["true", "false"], { error: "must be true or false" }).default("false"),
  PLP_LOG_LEVEL: z
    .enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"], {
      error: "must be trace, debug, info, warn, error, fatal or silent",
    })
    .default("info"),
  PLP_LOOK_SECONDS: z
    .string()
    .regex(/^\d{1,6}(,\d{1,6}){0,9}$/, { message: "must be seconds such as 60,300,900,1800" })
    .default("60,300,900,1800"),
  PLP_LIMIT_FLOOD: count.default(200),
});

/** The settings that are read here; setting-names.ts has all. */
export const ownNames: readonly string[] = Object.keys(shape.shape);

function arrange(
  given: z.infer<typeof shape>,
  rest: {
    environment: NodeJS.ProcessEnv;
    limits: Limits;
    http: HttpSettings;
    oauth: OAuthSettings | null;
    faults: string[];
  },
): Settings {
  const { environment, limits, http, oauth, faults } = rest;
  const onGmail = given.PLP_IMAP_HOST.toLowerCase() === gmailImap;
  const password = isOAuthGiven(environment)
    ? null
    : (given.PLP_MAIL_PASSWORD ??
      readSecretFile(passwordFile, given[passwordFile], faults) ??
      null);
  const user = given.PLP_MAIL_USER ?? null;
  for (const side of ["IMAP", "SMTP"] as const) {
    if (given[`PLP_${side}_TLS`] === "none" && !isLoopback(given[`PLP_${side}_HOST`])) {
      faults.push(noTls(side));
    }
  }
  const address = parseAddress(given.PLP_ADDRESS ?? user ?? "plp@localhost.invalid");
  if (address === null) {
    faults.push("PLP_ADDRESS: set the public address, since PLP_MAIL_USER is no mail address");
  }
  const smtpUser = environment.PLP_SMTP_USER === "" ? null : (given.PLP_SMTP_USER ?? user);
  const quota = given.PLP_DAILY_QUOTA ?? (onGmail ? gmailQuota : 0);
  return {
    address: address ?? "",
    loginAddress: user === null ? null : parseAddress(user),
    subaddress: given.PLP_SUBADDRESS === "none" ? null : given.PLP_SUBADDRESS,
    imap: {
      host: given.PLP_IMAP_HOST,
      port: given.PLP_IMAP_PORT,
      tls: given.PLP_IMAP_TLS,
      user,
      password,
    },
    smtp: {
      host: given.PLP_SMTP_HOST,
      port: given.PLP_SMTP_PORT,
      tls: given.PLP_SMTP_TLS,
      user: smtpUser,
      password: given.PLP_SMTP_PASSWORD ?? password,
      connections: given.PLP_SMTP_CONNECTIONS,
    },
    oauth,
    dailyQuota: quota === 0 ? null : quota,
    ratePerMinute: given.PLP_RATE_PER_MINUTE === 0 ? null : given.PLP_RATE_PER_MINUTE,
    trustedAuthserv: given.PLP_TRUSTED_AUTHSERV ?? (onGmail ? "mx.google.com" : null),
    since: given.PLP_SINCE ?? null,
    dataDir: toPath(given.PLP_DATA_DIR),
    templatesDir: toPath(given.PLP_TEMPLATES_DIR),
    poll: given.PLP_POLL,
    timezone: given.PLP_TIMEZONE,
    readSpam: given.PLP_READ_SPAM === "true",
    logLevel: given.PLP_LOG_LEVEL,
    looksMs: given.PLP_LOOK_SECONDS.split(",")
      .map((seconds) => Number(seconds) * 1_000)
      .sort((one, other) => one - other),
    floodLettersMax: given.PLP_LIMIT_FLOOD,
    limits,
    ...http,
  };
}

function noTls(side: "IMAP" | "SMTP"): string {
  return `PLP_${side}_TLS: none is allowed to a loopback address only; use implicit`;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function toPath(path: string): string {
  return isAbsolute(path) ? path : resolve(path);
}

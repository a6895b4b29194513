// What the `.env` that `plp init` writes will mean: what is said now, and of an earlier one what is not about the
// log-in. A grant, a log-in or an address of another mailbox would else stay in force beside the new one.
import { resolve } from "node:path";
import { parseEnv } from "node:util";
import { oauthNames } from "../oauth-settings.ts";
import { dotEnv } from "../secrets.ts";
import { readSettings } from "../settings.ts";
import { CommandFault } from "./fault.ts";
import { composeEnv, type NewFile, readOldEnv } from "./init-files.ts";
import { environment } from "./terminal.ts";

export type Values = Readonly<Record<string, string>>;

export interface NewEnv {
  readonly file: NewFile;
  /** All that the file says, by name: what the office will read. */
  readonly standing: Values;
  /** Names that the earlier one has and this one has not. */
  readonly dropped: readonly string[];
}

/** Of the log-in, whatever an earlier `.env` said, only what is said now stays. */
const loginNames = [
  ...["PLP_MAIL_USER", "PLP_MAIL_PASSWORD", "PLP_MAIL_PASSWORD_FILE"],
  ...["PLP_SMTP_USER", "PLP_SMTP_PASSWORD"],
  ...oauthNames,
  ...["PLP_ADDRESS", "PLP_SUBADDRESS", "PLP_TRUSTED_AUTHSERV"],
  ...["IMAP", "SMTP"].flatMap((side) =>
    ["HOST", "PORT", "TLS"].map((part) => `PLP_${side}_${part}`),
  ),
];

/** Throws CommandFault where no such file can say these values beside the earlier one's. */
export function mergeEnv(values: Values): NewEnv {
  const path = resolve(dotEnv);
  const old = readOldEnv(path);
  const earlier = parse(old ?? "");
  const gone = Object.fromEntries(loginNames.map((name) => [name, null]));
  const text = composeEnv({ ...gone, ...values }, old);
  const standing = parse(text);
  const isKept = (name: string) => name in values || !loginNames.includes(name);
  const meant = { ...earlier, ...values };
  const names = new Set([...Object.keys(meant), ...Object.keys(standing)]);
  for (const name of names) {
    if (standing[name] === (isKept(name) ? meant[name] : undefined)) continue;
    throw new CommandFault(
      `${name} would mean something else beside the new lines of ${path}: write each value on one line there.`,
    );
  }
  return {
    file: { path, text },
    standing,
    dropped: Object.keys(earlier).filter((name) => !isKept(name)),
  };
}

/** Said now, or set in the surroundings or an earlier `.env`. */
export function dataDirOf(values: Values): string {
  const earlier = parse(readOldEnv(resolve(dotEnv)) ?? "");
  const PLP_DATA_DIR = values.PLP_DATA_DIR ?? environment.PLP_DATA_DIR ?? earlier.PLP_DATA_DIR;
  return readSettings({ PLP_DATA_DIR }, { mail: false }).dataDir;
}

function parse(text: string): Values {
  return Object.fromEntries(
    Object.entries(parseEnv(text)).map(([name, value]) => [name, value ?? ""]),
  );
}

// `plp oauth`: a person allows the office into its mailbox, in a browser; what that gives is tried and written
// where the settings are. No token is ever printed.
import { existsSync, readFileSync } from "node:fs";
import { createInterface, type Interface } from "node:readline/promises";
import { loadDotEnv } from "../dot-env.ts";
import { replaceDurably } from "../durable-files.ts";
import { setInDotEnv } from "../oauth-dot-env.ts";
import { getRefreshToken } from "../oauth-log-in.ts";
import { dotEnv, isPasswordGiven } from "../secrets.ts";
import { readSettings, type Settings } from "../settings.ts";
import { Cancelled, CommandFault } from "./fault.ts";
import { endOfInput } from "./terminal.ts";

const setting = "PLP_OAUTH_REFRESH_TOKEN";
const fileSetting = `${setting}_FILE`;
const unwritten = "Nothing was written: run `plp oauth` again when it may be.";

export interface OAuthOptions {
  readonly yes?: true;
  /** `false` with `--no-browser`. */
  readonly browser: boolean;
}

export async function oauth({ yes, browser }: OAuthOptions): Promise<void> {
  const isSetOutside = Boolean(process.env[setting]);
  loadDotEnv(process.env);
  const settings = readSettings(process.env, { mail: false });
  const needed = needs(settings);
  if (!yes && !process.stdin.isTTY) {
    throw new CommandFault(
      "Nobody can be asked here: say --yes, and the token is written unasked.",
    );
  }
  const file = process.env[fileSetting] ?? null;
  if (file === null && isSetOutside) {
    throw new CommandFault(
      `${setting} is set outside of ${dotEnv}, which would win: take it out there, or set ${fileSetting}.`,
    );
  }
  const refreshToken = await ask(needed, { browser });
  say(`The mailbox ${needed.imap.user} opens.\n`);
  const path = file ?? dotEnv;
  if (!yes && !(await agrees(path))) {
    throw new CommandFault(unwritten);
  }
  write(path, refreshToken, { isDotEnv: file === null });
  say(`${path} holds the access now. Start the office: it acts at once.\n`);
  if (isPasswordGiven(process.env)) say("PLP_MAIL_PASSWORD is used no more: take it out.\n");
}

async function ask(needed: ReturnType<typeof needs>, { browser }: OAuthOptions): Promise<string> {
  const pasted = readLines();
  try {
    return await getRefreshToken({
      ...needed,
      onReady: ({ url, port }) => say(invitation({ url, port, browser, user: needed.imap.user })),
      pasted,
      onStrange: () =>
        say("That is not the address of this log-in: copy all of it, from http on.\n"),
    });
  } finally {
    pasted.close();
  }
}

/** Without a terminal's ways, which would take Ctrl+C. */
function readLines(): Interface {
  return createInterface({ input: process.stdin, output: process.stdout, terminal: false });
}

function needs({ oauth, imap }: Settings) {
  const { user } = imap;
  if (user === null) {
    throw new CommandFault(
      "PLP_MAIL_USER: missing; set the mailbox log-in, such as plp.ville@gmail.com.",
    );
  }
  if (oauth === null) {
    throw new CommandFault(
      "PLP_OAUTH_CLIENT_ID and PLP_OAUTH_CLIENT_SECRET: missing; copy them from the provider's console into " +
        `${dotEnv} (README, OAuth2 on Gmail).`,
    );
  }
  return { oauth, imap: { ...imap, user } };
}

function invitation(asked: { url: string; port: number; browser: boolean; user: string }): string {
  const elsewhere = [
    "On a machine without a browser, either",
    `  - from the machine with the browser: ssh -L ${asked.port}:127.0.0.1:${asked.port} THIS-MACHINE`,
    "    and open the address above there; or",
    "  - open it anywhere. At the end the browser shows a page that cannot be reached: copy its whole address",
    `    (http://127.0.0.1:${asked.port}/?…) and paste it here, then Enter.`,
  ];
  return [
    `Open this address in a browser, log in as ${asked.user}, and allow the access:`,
    "",
    `  ${asked.url}`,
    "",
    ...(asked.browser ? ["On another machine: plp oauth --no-browser says how."] : elsewhere),
    "It waits here for a quarter of an hour.",
    "",
  ].join("\n");
}

async function agrees(path: string): Promise<boolean> {
  const input = readLines();
  try {
    const signal = endOfInput();
    const answer = await input.question(`Write the access into ${path}? [y/N] `, { signal });
    return /^\s{0,9}(y|yes|o|oui|j|ja)\s{0,9}$/i.test(answer);
  } catch (fault) {
    throw Object(fault).name === "AbortError" ? new Cancelled(`\n${unwritten}`) : fault;
  } finally {
    input.close();
  }
}

function write(path: string, refreshToken: string, { isDotEnv }: { isDotEnv: boolean }): void {
  const before = isDotEnv && existsSync(path) ? readFileSync(path, "utf8") : "";
  const text = isDotEnv ? setInDotEnv(before, setting, refreshToken) : `${refreshToken}\n`;
  if (text === null) {
    throw new CommandFault(
      `${path} could not be changed without changing other lines: take ${setting} out of it and run this again.`,
    );
  }
  try {
    replaceDurably(path, text);
  } catch (fault) {
    throw new CommandFault(
      `${path} cannot be written (${Object(fault).code}): check who owns it and its folder, then run this again.`,
      { cause: fault },
    );
  }
}

function say(text: string): void {
  process.stdout.write(text);
}

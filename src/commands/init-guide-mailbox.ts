// The questions of `plp init` about the mailbox: address, servers, log-in; each is tried before the next. It
// writes nothing: it gives the settings.
import { parseAddress } from "../mail/address.ts";
import type { Tls } from "../settings.ts";
import { mergeEnv, type Values } from "./init-env.ts";
import { readGiven, type Tried, tryImap, trySmtp } from "./init-mailbox.ts";
import type { Asker, Choice } from "./init-prompts.ts";
import {
  guessProvider,
  providers,
  type ServerPlace,
  type Servers,
  settingsOf,
} from "./init-providers.ts";
import { fill, type Words } from "./init-words/words.ts";
import type { Language } from "./terminal.ts";

interface Guide {
  readonly asker: Asker;
  readonly words: Words;
  readonly language: Language;
}

export async function askMailbox(guide: Guide): Promise<Values> {
  const { asker, words } = guide;
  const user = await asker.text(words.address, {
    check: (text) => (parseAddress(text) === null ? words.badAddress : undefined),
  });
  const guessed = guessProvider(user);
  let servers: Servers = guessed ?? (await askProvider(user, guide));
  asker.note(
    words.servers,
    [servers.imap, servers.smtp].map(({ host, port }) => `${host}:${port}`),
  );
  let login = await askLogIn(servers, guide);
  for (;;) {
    const values: Values = { PLP_MAIL_USER: user, ...login, ...settingsOf(servers) };
    const tried = await tryBoth(values, guide);
    if (tried.isDone) return { ...values, ...tried.more };
    const next = await asker.choose(words.whatNow, [
      { value: "password", label: words.againPassword },
      { value: "same", label: words.againSame },
      { value: "servers", label: words.againServers },
      { value: "go on", label: words.goOn },
    ]);
    if (next === "go on") return values;
    if (next === "password") login = await askLogIn(servers, guide);
    if (next === "servers") servers = await askServers(servers, guide);
  }
}

/** The settings of a log-in with these servers: today a password. */
async function askLogIn({ imap }: Servers, { asker, words }: Guide): Promise<Values> {
  const isGmail = imap.host === "imap.gmail.com";
  if (isGmail) asker.note(words.appPasswordTitle, words.appPassword);
  if (imap.host === "outlook.office365.com") asker.warn(words.microsoft);
  const password = await asker.secret(isGmail ? words.appPasswordShort : words.password);
  return { PLP_MAIL_PASSWORD: password };
}

async function askProvider(user: string, guide: Guide): Promise<Servers> {
  const { asker, words } = guide;
  const known = providers.map(({ id, name }) => ({ value: id, label: name }));
  const chosen = await asker.choose(words.provider, [
    ...known,
    { value: "other", label: words.otherProvider },
  ]);
  const provider = providers.find(({ id }) => id === chosen);
  if (provider !== undefined) return provider;
  const domain = user.slice(user.lastIndexOf("@") + 1);
  const imap: ServerPlace = { host: `imap.${domain}`, port: 993, tls: "implicit" };
  const smtp: ServerPlace = { host: `smtp.${domain}`, port: 465, tls: "implicit" };
  return askServers({ imap, smtp, hasSubaddresses: false }, guide);
}

async function askServers(given: Servers, guide: Guide): Promise<Servers> {
  const imap = await askServer("IMAP", given.imap, guide);
  const smtp = await askServer("SMTP", given.smtp, guide);
  return { imap, smtp, hasSubaddresses: given.hasSubaddresses };
}

async function askServer(
  side: "IMAP" | "SMTP",
  given: ServerPlace,
  { asker, words }: Guide,
): Promise<ServerPlace> {
  const host = await asker.text(fill(words.host, { side }), { initial: given.host });
  const port = await asker.text(fill(words.port, { side }), {
    initial: String(given.port),
    check: (text) => (isSetting(`PLP_${side}_PORT`, text) ? undefined : words.badPort),
  });
  const isNear = isSetting(`PLP_${side}_TLS`, "none", { [`PLP_${side}_HOST`]: host });
  const ways: Choice<Tls>[] = [
    { value: "implicit", label: words.tlsImplicit },
    { value: "starttls", label: words.tlsStarttls },
    ...(isNear ? [{ value: "none", label: words.tlsNone } as const] : []),
  ];
  const tls = await asker.choose(fill(words.tls, { side }), ways);
  return { host, port: Number(port), tls };
}

/** Whether the settings' own parser takes it. */
function isSetting(name: string, value: string, beside: Values = {}): boolean {
  try {
    readGiven({ PLP_MAIL_USER: "x@x.example", PLP_MAIL_PASSWORD: "x", ...beside, [name]: value });
    return true;
  } catch {
    return false;
  }
}

/** `more` are settings that were found on the way. */
async function tryBoth(
  values: Values,
  guide: Guide,
): Promise<{ isDone: false } | { isDone: true; more: Values }> {
  const { asker, words, language } = guide;
  const settings = readGiven(mergeEnv(values).standing);
  const mailbox = await attempt("IMAP", () => tryImap(settings, language), guide);
  if (mailbox === null) return { isDone: false };
  const { handled, quarantine, issuer } = mailbox;
  asker.say(fill(words.folders, { handled, quarantine }));
  if ((await attempt("SMTP", () => trySmtp(settings, language), guide)) === null) {
    return { isDone: false };
  }
  if (settings.trustedAuthserv !== null) return { isDone: true, more: {} };
  if (issuer !== null && (await asker.yes(fill(words.issuer, { issuer }), true))) {
    return { isDone: true, more: { PLP_TRUSTED_AUTHSERV: issuer } };
  }
  asker.warn(words.noIssuer);
  return { isDone: true, more: {} };
}

async function attempt<Found>(
  side: "IMAP" | "SMTP",
  work: () => Promise<Tried<Found>>,
  { asker, words }: Guide,
): Promise<Found | null> {
  const tried = await asker.during(fill(words.testing, { side }), work);
  if ("found" in tried) {
    asker.say(fill(words.works, { side }));
    return tried.found;
  }
  asker.warn(`${tried.trouble.message}\n${tried.trouble.mend}`);
  return null;
}

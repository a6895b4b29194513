// Settings with OAuth2 → servers that are asked with access tokens: what the provider said last is kept with
// the office, a refresh token that it changed in a file of its owner's alone. It decides on no letter.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { replaceDurably } from "./durable-files.ts";
import type { Log } from "./edges/log.ts";
import { isOfGrant } from "./edges/oauth-fault.ts";
import { createAccessTokens, type Grant, type Refusal } from "./edges/oauth-tokens.ts";
import type { OAuthSettings } from "./oauth-settings.ts";
import type { Settings } from "./settings.ts";
import { inTransaction, type Store } from "./store/database.ts";
import { findFact, forgetFact, keepFact } from "./store/meta.ts";
import { endPause, findPause } from "./store/pauses.ts";

export interface OAuthWorld {
  /** Null = what the provider says is kept for this process alone. */
  readonly store: Store | null;
  readonly log: Log;
  readonly now?: () => Date;
  /** Told of tokens that are to stay out of the log. */
  readonly onSecret?: (secret: string) => void;
}

/** In the data folder. */
export const changedTokenFile = "oauth.json";

/**
 * The settings with which connections are opened: as they are where the mailbox has a password. It asks
 * nobody yet. SMTP has its own password where one is set.
 */
export function authorize(settings: Settings, world: OAuthWorld): Settings {
  const { oauth, imap, smtp } = settings;
  const { store, now = () => new Date(), onSecret = () => {} } = world;
  const mark = oauth === null ? null : markOf(oauth);
  const kept = store === null ? null : readKept(store);
  if (store !== null && kept !== null && kept.mark !== mark) keepRefusal(store, null);
  if (oauth === null || oauth.refreshToken === null) return settings;
  const grant = openGrant({ ...oauth, refreshToken: oauth.refreshToken }, settings.dataDir, world);
  const accessTokens = createAccessTokens(oauth, grant, { now, onSecret });
  const isOfMailbox = smtp.user !== null && smtp.password === null;
  return {
    ...settings,
    imap: { ...imap, accessTokens },
    smtp: isOfMailbox ? { ...smtp, accessTokens } : smtp,
  };
}

type KeptRefusal = Refusal & { readonly mark: string };

/** What the provider refused last; null once it gave a token again, or other settings are used. */
export function findRefusedGrant(store: Store): Refusal | null {
  return readKept(store);
}

function readKept(store: Store): KeptRefusal | null {
  const text = findFact(store, "oauth_refused");
  return text === null ? null : (JSON.parse(text) as KeptRefusal);
}

function openGrant(
  oauth: OAuthSettings & { readonly refreshToken: string },
  dataDir: string,
  { store, log }: OAuthWorld,
): Grant {
  const path = join(dataDir, changedTokenFile);
  const mark = markOf(oauth);
  // Only where it could not be written: another process may have changed the file.
  let unwritten: string | null = null;
  let own: Refusal | null = null;
  const findRefusal = () => {
    const kept = store === null ? null : readKept(store);
    return kept?.mark === mark ? kept : own;
  };
  return {
    mark,
    refreshToken: () => unwritten ?? readChanged(path, mark) ?? oauth.refreshToken,
    rotate: (refreshToken) => {
      try {
        replaceDurably(path, `${JSON.stringify({ mark, refreshToken })}\n`);
        unwritten = null;
      } catch (fault) {
        unwritten = refreshToken;
        log.error(
          { fault },
          `${changedTokenFile} cannot be written: the next start needs plp oauth`,
        );
      }
    },
    findRefusal,
    keepRefusal: (refusal) => {
      own = refusal;
      if (refusal === null) log.info({}, "the provider gives access to the mailbox again");
      else log.error(aboutRefusal(refusal), mendOf(refusal));
      if (store !== null) keepRefusal(store, refusal === null ? null : { ...refusal, mark });
    },
  };
}

/** A pause that came of the refusal ends with it. */
function keepRefusal(store: Store, refusal: KeptRefusal | null): void {
  inTransaction(store, () => {
    if (refusal !== null) return keepFact(store, "oauth_refused", JSON.stringify(refusal));
    forgetFact(store, "oauth_refused");
    const pause = findPause(store);
    if (pause !== undefined && isOfGrant(pause)) endPause(store);
  });
}

function aboutRefusal({ error, times, until }: Refusal): object {
  return { error, times, askedAgain: until };
}

function mendOf({ error }: Refusal): string {
  return error === "invalid_grant"
    ? "the provider has ended the access to the mailbox: run `plp oauth`, then start again"
    : "the provider refuses the application: check PLP_OAUTH_CLIENT_ID and PLP_OAUTH_CLIENT_SECRET in its " +
        "console, run `plp oauth`, then start again";
}

/** Without a key: what goes in cannot be guessed. */
function markOf({ clientId, clientSecret, refreshToken, tokenUrl }: OAuthSettings): string {
  return createHash("sha256")
    .update(JSON.stringify([clientId, clientSecret, refreshToken, tokenUrl]))
    .digest("hex")
    .slice(0, 32);
}

/** What the provider changed the token of these settings to; null where it never did. */
function readChanged(path: string, mark: string): string | null {
  try {
    const kept = JSON.parse(readFileSync(path, "utf8"));
    return kept.mark === mark && typeof kept.refreshToken === "string" ? kept.refreshToken : null;
  } catch {
    return null;
  }
}

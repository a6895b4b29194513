// From a person's consent to a refresh token that opens the mailbox: for `plp oauth` and for whoever sets the
// office up. It writes nothing.
import { CommandFault } from "./commands/fault.ts";
import { MailboxConnection, nameTrouble } from "./edges/imap-connection.ts";
import type { Tokens } from "./edges/oauth-endpoint.ts";
import { TokenFault } from "./edges/oauth-fault.ts";
import { type Asking, logInByBrowser } from "./edges/oauth-loopback.ts";
import type { OAuthSettings } from "./oauth-settings.ts";
import type { Server } from "./settings.ts";

export type Consent = Pick<Asking, "onReady" | "pasted" | "onStrange" | "waitMsMax"> & {
  readonly oauth: OAuthSettings;
  readonly imap: Server & { readonly user: string };
};

/**
 * Waits for the consent of the mailbox's owner, opens the mailbox with what it gave, and resolves with the
 * refresh token. Throws CommandFault, which names the mend.
 */
export async function getRefreshToken({ oauth, imap, ...asking }: Consent): Promise<string> {
  const { user } = imap;
  const tokens = await askOwner({ ...asking, client: oauth, scope: oauth.scope, user });
  if (tokens.refreshToken === null) throw new CommandFault(withoutRefreshToken);
  await openMailbox(imap, tokens);
  return tokens.refreshToken;
}

async function askOwner(asking: Asking): Promise<Tokens> {
  try {
    return await logInByBrowser(asking);
  } catch (fault) {
    if (!(fault instanceof TokenFault)) throw fault;
    throw new CommandFault(mends[fault.because] ?? `${unknown} (${fault.because})`, {
      cause: fault,
    });
  }
}

const unknown =
  "The provider gave no access: check PLP_OAUTH_CLIENT_ID, PLP_OAUTH_CLIENT_SECRET and the network, then try again";

const mends: Readonly<Record<string, string>> = {
  access_denied:
    "Access was refused in the browser: run `plp oauth` again and allow it, with the mailbox's own account.",
  invalid_client:
    "The provider does not know this application: copy PLP_OAUTH_CLIENT_ID and PLP_OAUTH_CLIENT_SECRET from its " +
    "console again.",
  invalid_grant:
    "The provider takes the answer no more: run `plp oauth` again, and answer at once.",
  "nobody answered": "Nobody allowed the access in a quarter of an hour: run `plp oauth` again.",
};

const withoutRefreshToken =
  "The provider gave no refresh token: take this application's access away at " +
  "https://myaccount.google.com/permissions and run `plp oauth` again.";

async function openMailbox(
  imap: Server & { user: string },
  { accessToken }: Tokens,
): Promise<void> {
  const accessTokens = { get: async () => accessToken, refuse: () => {}, mark: "" };
  const log = { info() {}, warn() {}, error() {} };
  try {
    const connection = await MailboxConnection.open({ ...imap, accessTokens }, { log });
    await connection.close();
  } catch (fault) {
    const { cause, because } = nameTrouble(fault);
    throw new CommandFault(
      cause === "login"
        ? `The access that was given does not open the mailbox ${imap.user}: run \`plp oauth\` again and choose ` +
            "that account in the browser, or turn IMAP on in its settings."
        : `The mailbox could not be opened (${because}): check PLP_IMAP_HOST, PLP_IMAP_PORT and PLP_IMAP_TLS.`,
      { cause: fault },
    );
  }
}

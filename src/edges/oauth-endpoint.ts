// Speaks with the provider's token endpoint (RFC 6749): the only place that asks anything over HTTP. It asks
// the address of the settings alone, follows no redirection, and keeps nothing.
import {
  allowInsecureRequests,
  authorizationCodeGrantRequest,
  ClientSecretPost,
  processAuthorizationCodeResponse,
  processRefreshTokenResponse,
  refreshTokenGrantRequest,
  type TokenEndpointResponse,
  validateAuthResponse,
} from "oauth4webapi";
import { TokenFault, toTokenFault } from "./oauth-fault.ts";

/** The application, as the provider knows it. */
export interface OAuthClient {
  readonly clientId: string;
  readonly clientSecret: string;
  /** https, or http to a loopback address. */
  readonly tokenUrl: string;
  readonly authUrl: string;
}

export interface Tokens {
  readonly accessToken: string;
  /** How long it holds, in milliseconds. */
  readonly lifeMs: number;
  /** Null where the provider gave none, or none but the one it was asked with. */
  readonly refreshToken: string | null;
}

const answerMsMax = 10_000;
/** RFC 6749 section 5.1 lets a provider leave it out; an hour is what all of them give. */
const usualLifeS = 3_600;

/** Rejects with TokenFault, within ten seconds. */
export async function refreshAccess(client: OAuthClient, refreshToken: string): Promise<Tokens> {
  const { server, known, secret, options } = partiesOf(client);
  try {
    const answer = await refreshTokenGrantRequest(server, known, secret, refreshToken, options);
    return read(await processRefreshTokenResponse(server, known, answer), refreshToken);
  } catch (error) {
    throw toTokenFault(error);
  }
}

export interface CodeGrant {
  /** Of the address that the browser was sent back to. */
  readonly answer: URLSearchParams;
  readonly state: string;
  readonly redirectUri: string;
  readonly codeVerifier: string;
}

/** Exchanges the code that came back for tokens. Rejects with TokenFault, within ten seconds. */
export async function exchangeCode(client: OAuthClient, grant: CodeGrant): Promise<Tokens> {
  const { server, known, secret, options } = partiesOf(client);
  const { redirectUri, codeVerifier } = grant;
  try {
    const code = validateAuthResponse(
      server,
      known,
      ofSameOrigin(grant.answer, client),
      grant.state,
    );
    const answer = await authorizationCodeGrantRequest(
      server,
      known,
      secret,
      code,
      redirectUri,
      codeVerifier,
      options,
    );
    return read(await processAuthorizationCodeResponse(server, known, answer), null);
  } catch (error) {
    throw toTokenFault(error);
  }
}

function partiesOf({ clientId, clientSecret, tokenUrl, authUrl }: OAuthClient) {
  return {
    server: { issuer: new URL(authUrl).origin, token_endpoint: tokenUrl },
    known: { client_id: clientId },
    secret: ClientSecretPost(clientSecret),
    options: {
      signal: AbortSignal.timeout(answerMsMax),
      [allowInsecureRequests]: new URL(tokenUrl).protocol === "http:",
    },
  };
}

/** RFC 9207: who answered. There is one provider alone, of which its address is known and not its name. */
function ofSameOrigin(answer: URLSearchParams, { authUrl }: OAuthClient): URLSearchParams {
  const named = answer.get("iss");
  const plain = new URLSearchParams(answer);
  const { origin } = new URL(authUrl);
  if (named !== null && URL.parse(named)?.origin === origin) plain.delete("iss");
  return plain;
}

function read(given: TokenEndpointResponse, asked: string | null): Tokens {
  const { access_token: accessToken, refresh_token: refreshToken = null } = given;
  if (!isPrintable(accessToken) || (refreshToken !== null && !isPrintable(refreshToken))) {
    throw new TokenFault("answer that is none", { isRefused: false });
  }
  return {
    accessToken,
    lifeMs: (given.expires_in ?? usualLifeS) * 1_000,
    refreshToken: refreshToken === asked ? null : refreshToken,
  };
}

/** RFC 6749 appendix A.12. */
function isPrintable(token: string): boolean {
  return /^[\x21-\x7e]{1,8192}$/.test(token);
}

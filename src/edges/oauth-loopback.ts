// The log-in of a person in a browser (RFC 8252): a listener on the loopback address waits for where the
// provider sends the browser back to. It shows a line of text, and takes one answer, that of its own state.
import {
  calculatePKCECodeChallenge,
  generateRandomCodeVerifier,
  generateRandomState,
} from "oauth4webapi";
import { type Application, listen } from "./http.ts";
import { exchangeCode, type OAuthClient, type Tokens } from "./oauth-endpoint.ts";
import { TokenFault } from "./oauth-fault.ts";

export interface Asking {
  readonly client: OAuthClient;
  readonly scope: string;
  /** Whose mailbox it is: the provider offers this account first. */
  readonly user: string;
  /** What a person opens in a browser, and the port at which the answer is waited for. */
  readonly onReady: (asked: { readonly url: string; readonly port: number }) => void;
  /** Addresses that a person copies out of the browser, where it cannot reach this machine. */
  readonly pasted?: AsyncIterable<string>;
  /** What was pasted is no answer of this log-in. */
  readonly onStrange?: () => void;
  readonly waitMsMax?: number;
}

const usualWaitMs = 900_000;
/** The browser gets its line before the listener goes. */
const farewellMs = 250;
const host = "127.0.0.1";

/** Rejects with TokenFault: the person refused, nobody came in a quarter of an hour, or no tokens were given. */
export async function logInByBrowser(asking: Asking): Promise<Tokens> {
  const { client, onReady, pasted, onStrange, waitMsMax = usualWaitMs } = asking;
  const state = generateRandomState();
  const codeVerifier = generateRandomCodeVerifier();
  const { promise: settled, resolve: settle, reject } = Promise.withResolvers<Tokens>();
  let redirectUri = "";
  let isTaken = false;
  /** Null = not of this log-in; else whether it went well. */
  const take = async (answer: URLSearchParams): Promise<boolean | null> => {
    if (isTaken || answer.get("state") !== state) return null;
    isTaken = true;
    try {
      if (answer.has("error")) throw new TokenFault(refusalOf(answer), { isRefused: true });
      settle(await exchangeCode(client, { answer, state, redirectUri, codeVerifier }));
      return true;
    } catch (error) {
      reject(error);
      return false;
    }
  };
  const listener = await listen(pageFor(take), { host, port: 0 });
  redirectUri = `http://${host}:${listener.port}/`;
  const timer = setTimeout(() => {
    reject(new TokenFault("nobody answered", { isRefused: false }));
  }, waitMsMax);
  try {
    const challenge = await calculatePKCECodeChallenge(codeVerifier);
    onReady({ url: urlFor(asking, { redirectUri, state, challenge }), port: listener.port });
    // A terminal that goes away leaves the browser.
    takePasted(pasted, take, onStrange).catch(() => {});
    return await settled;
  } finally {
    clearTimeout(timer);
    setTimeout(() => void listener.close(), farewellMs);
  }
}

/** `offline` and `consent` are Google's: without them it gives no refresh token the second time. */
function urlFor(
  { client, scope, user }: Asking,
  given: { redirectUri: string; state: string; challenge: string },
): string {
  const url = new URL(client.authUrl);
  for (const [name, value] of Object.entries({
    client_id: client.clientId,
    redirect_uri: given.redirectUri,
    response_type: "code",
    scope,
    state: given.state,
    code_challenge: given.challenge,
    code_challenge_method: "S256",
    access_type: "offline",
    prompt: "consent",
    login_hint: user,
  })) {
    url.searchParams.set(name, value);
  }
  return url.href;
}

function refusalOf(answer: URLSearchParams): string {
  const error = answer.get("error") ?? "";
  return /^[a-z_]{1,40}$/.test(error) ? error : "error";
}

function pageFor(take: (answer: URLSearchParams) => Promise<boolean | null>): Application {
  return {
    fetch: async (request) => {
      const { pathname, searchParams } = new URL(request.url);
      if (request.method !== "GET" || pathname !== "/") return say(404, "Rien ici. Nothing here.");
      const wentWell = await take(searchParams);
      if (wentWell === null) return say(400, words.strange);
      return wentWell ? say(200, words.good) : say(400, words.bad);
    },
  };
}

const words = {
  good: "C'est fait : vous pouvez fermer cette fenêtre.\nDone: you may close this window.\n",
  bad:
    "L'accès n'a pas été donné : la fenêtre du programme dit pourquoi.\n" +
    "Access was not given: the program's own window says why.\n",
  strange:
    "Cette adresse n'est pas celle de la connexion en cours.\n" +
    "This address is not that of the log-in under way.\n",
} as const;

/** The address holds the code: it is to stay nowhere. */
function say(status: number, text: string): Response {
  return new Response(text, {
    status,
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "no-store",
      "Referrer-Policy": "no-referrer",
      Connection: "close",
    },
  });
}

async function takePasted(
  pasted: AsyncIterable<string> | undefined,
  take: (answer: URLSearchParams) => Promise<boolean | null>,
  onStrange: () => void = () => {},
): Promise<void> {
  for await (const line of pasted ?? []) {
    if (line.trim() === "") continue;
    const answer = URL.parse(line.trim())?.searchParams;
    if (answer !== undefined && (await take(answer)) !== null) return;
    onStrange();
  }
}

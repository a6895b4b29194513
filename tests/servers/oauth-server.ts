// An authorization server on the loopback address: the code flow with PKCE, refreshing, rotation, and what it
// can do wrong. It counts what it is asked.
import { createHash, randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type Mood =
  /** Gives tokens. */
  | "good"
  /** The owner has ended the access (RFC 6749 section 5.2). */
  | "revoked"
  /** Google's answer for an application that was deleted. */
  | "deleted"
  | "broken"
  | "busy"
  /** Answers nothing. */
  | "silent"
  /** A page instead of JSON, as a hotel's network has. */
  | "captive"
  | "no refresh token"
  | "denied";

export interface OAuthServer {
  readonly tokenUrl: string;
  readonly authUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** That it takes now. */
  refreshToken: string;
  /** The last one that it gave. */
  accessToken: string;
  mood: Mood;
  /** Another refresh token with every access token; the old one is taken no more. */
  isRotating: boolean;
  lifeSeconds: number;
  /** Every request to the token endpoint, by grant and by the token it was asked with. */
  readonly asked: { readonly grant: string; readonly refreshToken: string | null }[];
  /** All that was ever secret. */
  readonly secrets: string[];
  close(): Promise<void>;
}

const newToken = (name: string) => `${name}-${randomBytes(24).toString("base64url")}`;

export async function startOAuthServer(): Promise<OAuthServer> {
  const codes = new Map<string, { challenge: string; redirectUri: string }>();
  const secrets: string[] = [];
  const secret = (name: string) => {
    const token = newToken(name);
    secrets.push(token);
    return token;
  };
  const server = createServer((request, response) => {
    void answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const state: OAuthServer = {
    tokenUrl: `${base}/token`,
    authUrl: `${base}/auth`,
    clientId: "plp-relais.apps.example",
    clientSecret: secret("client"),
    refreshToken: secret("refresh"),
    accessToken: secret("access"),
    mood: "good",
    isRotating: false,
    lifeSeconds: 3_600,
    asked: [],
    secrets,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? "/", base);
    if (url.pathname === "/auth") return consent(url.searchParams, response);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const given = new URLSearchParams(Buffer.concat(chunks).toString());
    const grant = given.get("grant_type") ?? "";
    state.asked.push({ grant, refreshToken: given.get("refresh_token") });
    const [status, body] = judge(given);
    if (status === 0) return;
    const type = typeof body === "string" ? "text/html" : "application/json";
    response.writeHead(status, { "Content-Type": type, "Cache-Control": "no-store" });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  };

  const consent = (asked: URLSearchParams, response: ServerResponse) => {
    const redirect = new URL(asked.get("redirect_uri") ?? "");
    const isWhole =
      asked.get("client_id") === state.clientId &&
      asked.get("code_challenge_method") === "S256" &&
      asked.get("response_type") === "code" &&
      asked.get("access_type") === "offline" &&
      asked.get("prompt") === "consent";
    redirect.searchParams.set("state", asked.get("state") ?? "");
    redirect.searchParams.set("iss", base);
    if (!isWhole || state.mood === "denied") {
      redirect.searchParams.set("error", isWhole ? "access_denied" : "invalid_request");
    } else {
      const code = secret("code");
      const challenge = asked.get("code_challenge") ?? "";
      codes.set(code, { challenge, redirectUri: asked.get("redirect_uri") ?? "" });
      redirect.searchParams.set("code", code);
    }
    response.writeHead(302, { Location: redirect.href }).end();
  };

  const judge = (given: URLSearchParams): readonly [number, object | string] => {
    if (state.mood === "silent") return [0, ""];
    if (state.mood === "broken") return [500, { error: "internal_failure" }];
    if (state.mood === "busy") return [429, { error: "rate_limit_exceeded" }];
    if (state.mood === "captive") return [200, "<p>Welcome</p>"];
    if (state.mood === "deleted") return [401, { error: "deleted_client" }];
    const isClient =
      given.get("client_id") === state.clientId &&
      given.get("client_secret") === state.clientSecret;
    if (!isClient) return [401, { error: "invalid_client" }];
    return given.get("grant_type") === "refresh_token" ? refresh(given) : exchange(given);
  };

  const refresh = (given: URLSearchParams): readonly [number, object] => {
    const isTaken = given.get("refresh_token") === state.refreshToken;
    if (state.mood === "revoked" || !isTaken) {
      return [400, { error: "invalid_grant", error_description: "Token has been revoked." }];
    }
    if (state.isRotating) state.refreshToken = secret("refresh");
    return tokens(state.isRotating);
  };

  const exchange = (given: URLSearchParams): readonly [number, object] => {
    const code = codes.get(given.get("code") ?? "");
    codes.delete(given.get("code") ?? "");
    const verifier = given.get("code_verifier") ?? "";
    const challenge = createHash("sha256").update(verifier).digest("base64url");
    const isRight = code?.challenge === challenge && code.redirectUri === given.get("redirect_uri");
    if (!isRight) return [400, { error: "invalid_grant" }];
    state.refreshToken = secret("refresh");
    return tokens(state.mood !== "no refresh token");
  };

  const tokens = (withRefresh: boolean): readonly [number, object] => {
    state.accessToken = secret("access");
    return [
      200,
      {
        access_token: state.accessToken,
        token_type: "Bearer",
        expires_in: state.lifeSeconds,
        ...(withRefresh && { refresh_token: state.refreshToken }),
      },
    ];
  };
  return state;
}

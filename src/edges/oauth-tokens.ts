// Access tokens, in memory alone: one for all connections, renewed before it ends, by one request at a time.
// After a refusal the provider is left alone for longer each time. It knows no mail server.
import { type OAuthClient, refreshAccess, type Tokens } from "./oauth-endpoint.ts";
import { TokenFault, toTokenFault } from "./oauth-fault.ts";
import { createBackoff } from "./smtp-backoff.ts";

/** What a connection asks at its log-in. */
export interface AccessTokens {
  /** One that holds for some minutes. Rejects with TokenFault. */
  get(): Promise<string>;
  /** A mail server called this one invalid: the next is a new one, once in five minutes. */
  refuse(token: string): void;
  /** Another one for other settings; nothing can be learned from it. */
  readonly mark: string;
}

/** The provider refused: since when, how often in a row, and until when it is left alone. UTC ISO text. */
export interface Refusal {
  readonly error: string;
  readonly times: number;
  readonly since: string;
  readonly until: string;
}

/** What outlives the process. */
export interface Grant {
  readonly mark: string;
  readonly refreshToken: () => string;
  /** The provider gave another one, and may take the old one no more. */
  readonly rotate: (refreshToken: string) => void;
  readonly findRefusal: () => Refusal | null;
  readonly keepRefusal: (refusal: Refusal | null) => void;
}

export interface TokenWorld {
  readonly now: () => Date;
  /** A secret that is used, or was given. */
  readonly onSecret: (secret: string) => void;
}

const marginMs = 300_000;
const exchangeMsMin = 300_000;
const refusedMsMin = 60_000;
const refusedMsMax = 3_600_000;
const slackMs = 60_000;

/** Asks nothing yet: the first log-in does. */
export function createAccessTokens(
  client: OAuthClient,
  grant: Grant,
  { now, onSecret }: TokenWorld,
): AccessTokens {
  let held: { token: string; renewAt: number; endsAt: number } | null = null;
  let running: Promise<string> | null = null;
  let exchangedAt = Number.NEGATIVE_INFINITY;
  let lastFault = new TokenFault("not asked", { isRefused: false });
  const clock = () => now().getTime();
  const backoff = createBackoff(
    { firstMs: 1_000, lastMs: 60_000 },
    { now: clock, chance: Math.random },
  );

  const keep = ({ accessToken, lifeMs, refreshToken }: Tokens) => {
    onSecret(accessToken);
    if (refreshToken !== null) {
      onSecret(refreshToken);
      grant.rotate(refreshToken);
    }
    const at = clock();
    // Of a short life half is enough.
    const renewAt = at + lifeMs - Math.min(marginMs, lifeMs / 2);
    held = { token: accessToken, renewAt, endsAt: at + lifeMs };
    backoff.succeed();
    if (grant.findRefusal() !== null) grant.keepRefusal(null);
    return accessToken;
  };
  const ask = async () => {
    const refusal = grant.findRefusal();
    if (refusal !== null && holds(refusal, clock())) {
      throw new TokenFault(refusal.error, { isRefused: true });
    }
    if (backoff.waitMs() > 0) throw lastFault;
    try {
      const refreshToken = grant.refreshToken();
      onSecret(refreshToken);
      return keep(await refreshAccess(client, refreshToken));
    } catch (error) {
      lastFault = toTokenFault(error);
      if (lastFault.isRefused) {
        held = null;
        grant.keepRefusal(nextRefusal(refusal, lastFault, clock()));
      } else {
        backoff.fail();
      }
      throw lastFault;
    }
  };
  const renew = () => {
    running ??= ask().finally(() => {
      running = null;
    });
    return running;
  };
  return {
    mark: grant.mark,
    get: async () => {
      if (held !== null && clock() < held.renewAt) return held.token;
      try {
        return await renew();
      } catch (error) {
        // A provider that is away for a minute matters only once the token ends.
        if (held !== null && clock() < held.endsAt) return held.token;
        throw error;
      }
    },
    refuse: (token) => {
      if (held?.token !== token || clock() - exchangedAt < exchangeMsMin) return;
      exchangedAt = clock();
      held = null;
    },
  };
}

function holds(refusal: Refusal, at: number): boolean {
  return Date.parse(refusal.until) > at && !isAhead(refusal, at);
}

/** One that begins in the future was kept by a clock that was ahead. */
function isAhead({ since }: Refusal, at: number): boolean {
  return Date.parse(since) > at + slackMs;
}

/** A minute, then twice as long each time, an hour at the most. */
function nextRefusal(before: Refusal | null, fault: TokenFault, at: number): Refusal {
  const times = (before?.times ?? 0) + 1;
  const waitMs = Math.min(refusedMsMin * 2 ** Math.min(times - 1, 30), refusedMsMax);
  return {
    error: fault.because,
    times,
    since: before === null || isAhead(before, at) ? new Date(at).toISOString() : before.since,
    until: new Date(at + waitMs).toISOString(),
  };
}

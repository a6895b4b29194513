// Sessions of browsers that showed the dashboard's token: random, in memory alone, for half a day. A cookie
// goes to every program on the host, whatever its port; so it holds one of these and never the token.
import { createHash, randomBytes } from "node:crypto";

export interface Sessions {
  /** A new one, 43 characters that stand in a cookie as they are. */
  readonly open: () => string;
  readonly isOpen: (given: string | undefined) => boolean;
}

export const sessionSeconds = 12 * 60 * 60;
const sessionsMax = 100;

/** Past the most that are kept at once the oldest ends. */
export function createSessions(nowMs: () => number): Sessions {
  // By their digest: how much of one is right cannot be measured.
  const endings = new Map<string, number>();
  return {
    open: () => {
      const session = randomBytes(32).toString("base64url");
      endings.set(digest(session), nowMs() + sessionSeconds * 1_000);
      const [oldest] = endings.keys();
      if (endings.size > sessionsMax && oldest !== undefined) endings.delete(oldest);
      return session;
    },
    isOpen: (given) => given !== undefined && (endings.get(digest(given)) ?? 0) > nowMs(),
  };
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}

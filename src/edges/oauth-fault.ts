// Why no access token could be had: told in fixed words and the provider's error code, in the form that both
// mail edges judge. Nothing of a request or an answer goes in.
import {
  OperationProcessingError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from "oauth4webapi";

/** `isRefused`: the provider means it, and a person has to act; else it may be asked again soon. */
export class TokenFault extends Error {
  /** nodemailer's codes: `smtp-outcome.ts` judges by them. */
  readonly code: "EAUTH" | "ECONNECTION";
  /** `oauth invalid_grant`, `oauth http 503`: fixed words, an error code or a status. */
  readonly originalCode: string;
  readonly isRefused: boolean;
  /** Its error code, or fixed words. */
  readonly because: string;

  constructor(because: string, { isRefused }: { isRefused: boolean }) {
    super(`No access token: ${because}`);
    this.because = because;
    this.name = "TokenFault";
    this.code = isRefused ? "EAUTH" : "ECONNECTION";
    this.originalCode = `${prefix}${because}`;
    this.isRefused = isRefused;
  }
}

const prefix = "oauth ";

/** Whether trouble that either edge told of came of a refused authorization. */
export function isOfGrant({ cause, because }: { cause: string; because: string }): boolean {
  return cause === "login" && because.startsWith(prefix);
}

/** RFC 6749 section 5.2 knows none of them at this endpoint; providers use them all the same. */
const forNow = new Set([
  "server_error",
  "temporarily_unavailable",
  "slow_down",
  "rate_limit_exceeded",
  "internal_failure",
]);

/** Takes what oauth4webapi or fetch threw. */
export function toTokenFault(thrown: unknown): TokenFault {
  if (thrown instanceof TokenFault) return thrown;
  if (thrown instanceof ResponseBodyError) {
    const error = /^[a-z_]{1,40}$/.test(thrown.error) ? thrown.error : "error";
    const isPassing = thrown.status === 429 || forNow.has(error);
    return new TokenFault(error, { isRefused: !isPassing });
  }
  if (thrown instanceof WWWAuthenticateChallengeError) {
    return new TokenFault("invalid_client", { isRefused: true });
  }
  return new TokenFault(nameOf(thrown), { isRefused: false });
}

function nameOf(thrown: unknown): string {
  if (thrown instanceof OperationProcessingError) {
    const status = thrown.cause instanceof Response ? thrown.cause.status : 200;
    return status === 200 ? "answer that is none" : `http ${status}`;
  }
  if (!(thrown instanceof Error)) return "fault";
  if (thrown.name === "TimeoutError") return "timeout";
  const { code } = Object(thrown.cause);
  return typeof code === "string" && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : "no connection";
}

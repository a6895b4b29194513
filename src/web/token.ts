// The token that opens the dashboard: made from the office's key whenever it is asked for, so that it is
// stored nowhere and lasts as long as the key.
import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/** 43 characters that stand in a URL and in a cookie as they are. */
export function dashboardToken(key: Buffer): string {
  return createHmac("sha256", key).update("dashboard token").digest("base64url");
}

/** Whether it is this token; how much of it is right cannot be measured. */
export function isSameToken(given: string | undefined, token: string): boolean {
  return given !== undefined && timingSafeEqual(digest(given), digest(token));
}

/** Tells the offices of a machine apart: the name of their cookies, which know no port, and in /healthz. */
export function officeMark(token: string): string {
  return `plp-${digest(token).toString("hex").slice(0, 8)}`;
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

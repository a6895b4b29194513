// Who may ask the sandbox for what: this machine's own browser, on the page's own address, and a change
// only from the page itself. It knows no page.
import type { Context, MiddlewareHandler } from "hono";

/** The policy of every page but a letter's: nothing from elsewhere, no script but the one file. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

const headers: Readonly<Record<string, string>> = {
  "Content-Security-Policy": pagePolicy,
  "X-Content-Type-Options": "nosniff",
  // Without a referrer a browser names no origin either, which each change is judged by.
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cache-Control": "no-store",
};

/** Refuses foreign names (DNS rebinding) and changes that another site's page asks for. */
export const guardRequests: MiddlewareHandler = async (c, next) => {
  if (!isLoopback(c.req.header("host"))) return c.text("This address is not served here.", 421);
  if (c.req.method !== "GET" && c.req.method !== "HEAD" && !isFromPage(c)) {
    return c.text("Only the page itself may do this.", 403);
  }
  await next();
  for (const [name, value] of Object.entries(headers)) {
    if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  }
};

function isLoopback(host: string | undefined): boolean {
  return /^(?:127\.0\.0\.1|localhost)(?::\d{1,5})?$/.test(host ?? "");
}

/** A browser names the origin of each POST; what names none is no browser and holds no page. */
function isFromPage(c: Context): boolean {
  const site = c.req.header("sec-fetch-site");
  if (site !== undefined && site !== "same-origin") return false;
  const origin = c.req.header("origin");
  return origin === undefined ? site !== undefined : origin === `http://${c.req.header("host")}`;
}

// The listener for whoever runs the office: the dashboard behind its token, /healthz and /metrics. It only
// reads. Which hosts and clients may ask what is decided here.
import { type Context, Hono } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { html } from "hono/html";
import { type Failing, listFailing } from "../health.ts";
import { countLettersByKind } from "../store/watch-figures.ts";
import { dashboardPage } from "./dashboard-page.ts";
import { readFigures, type Watching } from "./figures.ts";
import type { Metrics } from "./metrics.ts";
import { alone, type Markup, paragraph } from "./page.ts";
import { protecting } from "./style.ts";
import { cookieName, isSameToken } from "./token.ts";
import { chooseLanguage, readAcceptLanguage, type Speech, speak } from "./words.ts";

export interface Dashboard {
  readonly watching: Watching;
  readonly metrics: Metrics;
  readonly token: string;
  /** PLP_HTTP_HOST: by this name it may be asked, too. */
  readonly host: string;
  /** Something could not be shown, as where the database is away. */
  readonly onFault: (fault: unknown) => void;
}

/** `client` is the address that the connection came from. */
type Asked = Context<{ Bindings: { client?: string } }>;

const cookieSeconds = 30 * 24 * 60 * 60;

export function createDashboard(dashboard: Dashboard) {
  const { watching, metrics, token, host, onFault } = dashboard;
  const app = new Hono<{ Bindings: { client?: string } }>();
  const hasToken = (c: Asked) => {
    const bearer = /^Bearer (\S{1,200})$/i.exec(c.req.header("Authorization") ?? "")?.[1];
    return [c.req.query("token"), bearer, getCookie(c, cookieName(token))].some((given) => {
      return isSameToken(given, token);
    });
  };

  app.use(async (c, next) => {
    for (const [name, value] of Object.entries(protecting("'none'"))) c.header(name, value);
    // A name that somebody points at this machine must not read it out of a browser.
    if (!isOwnHost(new URL(c.req.url).hostname, host) && !hasToken(c)) {
      return c.text("This name is not this office's: ask by its address.\n", 421);
    }
    await next();
  });

  app.get("/", (c) => {
    const speech = speechFor(c, watching);
    if (!hasToken(c)) return c.html(lockedPage(speech), 401, { "WWW-Authenticate": "Bearer" });
    if (c.req.query("token") !== undefined) {
      const options = { httpOnly: true, sameSite: "Strict", maxAge: cookieSeconds } as const;
      setCookie(c, cookieName(token), token, { ...options, path: "/" });
      const language = c.req.query("lang");
      return c.redirect(language === undefined ? "/" : `/?lang=${speech.language}`, 303);
    }
    return c.html(dashboardPage(readFigures(watching), speech));
  });

  app.get("/healthz", (c) => {
    const failing = listFailing(watching);
    const { version } = watching;
    const body = { ok: failing.length === 0, version, failing: failing.map(({ part }) => part) };
    return c.json({ ...body, because: reasons(failing) }, body.ok ? 200 : 503);
  });

  app.get("/metrics", async (c) => {
    if (!isLocal(c) && !hasToken(c)) {
      const words = "From another machine /metrics needs `Authorization: Bearer` with the token of";
      return c.text(`${words} \`plp dashboard --json\`.\n`, 401, { "WWW-Authenticate": "Bearer" });
    }
    const kinds = countLettersByKind(watching.office.store);
    const text = await metrics.render({ ...readFigures(watching), kinds });
    return c.body(text, 200, { "Content-Type": metrics.type });
  });

  app.notFound((c) => c.text("There is no such page.\n", 404));
  app.onError((fault, c) => {
    // Whatever it was, its words do not go out: the database's own may hold a path.
    onFault(fault);
    const speech = speechFor(c, watching);
    const content = [paragraph(speech.words.away)];
    return c.html(alone(speech, speech.words.trouble, content), 503);
  });
  return app;
}

function reasons(failing: readonly Failing[]): Record<string, string> {
  return Object.fromEntries(failing.map(({ part, because }) => [part, because]));
}

/** The page's own choice, else the office's first language; the browser's only where neither fits. */
function speechFor(c: Asked, { office }: Watching): Speech {
  const [first] = office.registry().languages;
  const wanted = [
    c.req.query("lang"),
    first,
    ...readAcceptLanguage(c.req.header("Accept-Language")),
  ];
  return speak(chooseLanguage(wanted), office.settings.timezone);
}

function lockedPage(speech: Speech): Markup {
  const { words } = speech;
  const command = html`<p><code>plp dashboard</code></p>`;
  return alone(speech, words.locked, [paragraph(words.lockedHow), command]);
}

/** An address cannot be pointed elsewhere; names can, but for the machine's own and the one that is set. */
function isOwnHost(hostname: string, host: string): boolean {
  const isAddress = /^\[[0-9a-f:.]{2,45}\]$|^\d{1,3}(\.\d{1,3}){3}$/.test(hostname);
  return isAddress || hostname === "localhost" || hostname === host.toLowerCase();
}

/** From this machine, and not through a proxy on it. */
function isLocal(c: Asked): boolean {
  const client = c.env?.client ?? "";
  const isLoopback = /^(::ffff:)?127\.|^::1$/.test(client);
  return isLoopback && c.req.header("X-Forwarded-For") === undefined;
}

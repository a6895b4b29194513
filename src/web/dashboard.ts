// The listener for whoever runs the office: the dashboard behind its token, /healthz and /metrics. It only
// reads. Which hosts and clients may ask what is decided here.
import { type Context, Hono } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { html } from "hono/html";
import { type Failing, listFailing, stopsWork } from "../health.ts";
import { countLettersByKind } from "../store/watch-figures.ts";
import { isLocal, isOfAnotherSite, isOwnHost } from "./asking.ts";
import { dashboardPage } from "./dashboard-page.ts";
import { readFigures, type Watching } from "./figures.ts";
import type { Metrics } from "./metrics.ts";
import { alone, type Markup, paragraph } from "./page.ts";
import { createSessions, sessionSeconds } from "./sessions.ts";
import { shareReading } from "./shared-reading.ts";
import { protecting } from "./style.ts";
import { isSameToken, officeMark } from "./token.ts";
import { chooseLanguage, readAcceptLanguage, type Speech, speak } from "./words.ts";

export interface Dashboard {
  readonly watching: Watching;
  readonly metrics: Metrics;
  readonly token: string;
  /** PLP_HTTP_HOST: by this name it may be asked, too. */
  readonly host: string;
  /** Something could not be shown, as where the database is away. */
  readonly onFault: (fault: unknown) => void;
  readonly nowMs?: () => number;
}

/** `client` is the address that the connection came from. */
type Asked = Context<{ Bindings: { client?: string } }>;

/** By this `plp doctor` knows the office's worker from any other program. */
const program = "plp-relais";
/** So much time passes between two readings of the figures, for they are read in the process that sends. */
const figuresMs = 10_000;

export function createDashboard(dashboard: Dashboard) {
  const { watching, metrics, token, host, onFault, nowMs = Date.now } = dashboard;
  const app = new Hono<{ Bindings: { client?: string } }>();
  const office = officeMark(token);
  const sessions = createSessions(nowMs);
  const readAll = () => {
    return { ...readFigures(watching), kinds: countLettersByKind(watching.office.store) };
  };
  const figures = shareReading(readAll, { forMs: figuresMs, nowMs });
  const mayRead = (c: Asked) => {
    const bearer = /^Bearer (\S{1,200})$/i.exec(c.req.header("Authorization") ?? "")?.[1];
    if (sessions.isOpen(getCookie(c, office))) return true;
    return [c.req.query("token"), bearer].some((given) => isSameToken(given, token));
  };

  app.use(async (c, next) => {
    for (const [name, value] of Object.entries(protecting("'none'"))) c.header(name, value);
    if (isOfAnotherSite(c.req.header())) {
      return c.text("Another site's page asks: type this address into the browser itself.\n", 403);
    }
    // A name that somebody points at this machine must not read it out of a browser. What watches the
    // worker asks by any name, such as a container's: /healthz tells nothing of anybody.
    const { hostname, pathname } = new URL(c.req.url);
    if (pathname !== "/healthz" && !isOwnHost(hostname, host) && !mayRead(c)) {
      return c.text("This name is not this office's: ask by its address.\n", 421);
    }
    await next();
  });

  app.get("/", (c) => {
    const speech = speechFor(c, watching);
    if (!mayRead(c)) return c.html(lockedPage(speech), 401, { "WWW-Authenticate": "Bearer" });
    if (isSameToken(c.req.query("token"), token)) {
      const options = { httpOnly: true, sameSite: "Strict", maxAge: sessionSeconds } as const;
      setCookie(c, office, sessions.open(), { ...options, path: "/" });
      const language = c.req.query("lang");
      return c.redirect(language === undefined ? "/" : `/?lang=${speech.language}`, 303);
    }
    return c.html(dashboardPage(figures(), speech));
  });

  app.get("/healthz", (c) => {
    const all = listFailing(watching);
    const failing = all.filter(stopsWork).map(({ part }) => part);
    const warnings = all.filter((one) => !stopsWork(one)).map(({ part }) => part);
    const { version } = watching;
    const body = { program, office, ok: failing.length === 0, version, failing };
    return c.json({ ...body, warnings, because: reasons(all) }, body.ok ? 200 : 503);
  });

  app.get("/metrics", async (c) => {
    if (!isLocal(c.env?.client ?? "", c.req.header()) && !mayRead(c)) {
      const words = "From another machine /metrics needs `Authorization: Bearer` with the token of";
      return c.text(`${words} \`plp dashboard --json\`.\n`, 401, { "WWW-Authenticate": "Bearer" });
    }
    return c.body(await metrics.render(figures()), 200, { "Content-Type": metrics.type });
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

// One-click unsubscribe (RFC 8058), on a listener of its own that has no other page: a POST acts, a GET shows
// a button. An unknown token gets the same pages as a known one, so that nobody learns who is a member.
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { html } from "hono/html";
import { alone, type Markup, paragraph } from "./page.ts";
import { protecting } from "./style.ts";
import { chooseLanguage, readAcceptLanguage, type Speech, say, speak } from "./words.ts";

export interface Unsubscribing {
  /** What stands before `/leave/TOKEN` in the path of PLP_PUBLIC_URL; empty where nothing does. */
  readonly prefix: string;
  /** Acts by the token; throws where the database is away. */
  readonly leave: (token: string) => void;
  readonly onFault: (fault: unknown) => void;
  readonly office: () => {
    readonly city: string;
    readonly language: string;
    readonly police: string;
  };
  readonly nowMs?: () => number;
}

const octetsMax = 1024;
/** A mail provider's servers ask for many people: more than this in a minute is no bulletin's echo. */
const requestsPerMinute = 120;
const clientsMax = 10_000;
const minuteMs = 60_000;

export function createUnsubscribing(given: Unsubscribing) {
  const { prefix, leave, office, onFault, nowMs = Date.now } = given;
  const app = new Hono<{ Bindings: { client?: string } }>();
  const mayAsk = createBound(nowMs);
  const path = `${prefix}/leave/:token`;
  const speechFor = (header: string | undefined) => {
    return speak(chooseLanguage([...readAcceptLanguage(header), office().language]), "UTC");
  };

  app.use(async (c, next) => {
    for (const [name, value] of Object.entries(protecting("'self'"))) c.header(name, value);
    const client = clientOf(c.env?.client ?? "", c.req.header("X-Forwarded-For"));
    if (!mayAsk(client)) return c.text("Too many requests.\n", 429, { "Retry-After": "60" });
    await next();
  });

  app.get(path, (c) => c.html(askPage(speechFor(c.req.header("Accept-Language")), office())));

  const bounded = bodyLimit({
    maxSize: octetsMax,
    onError: (c) => c.text("The body is too large.\n", 413),
  });
  app.post(path, bounded, async (c) => {
    const form = await c.req.parseBody().catch(() => ({}) as Record<string, unknown>);
    if (form["List-Unsubscribe"] !== "One-Click") {
      return c.text("The body must be List-Unsubscribe=One-Click (RFC 8058).\n", 400);
    }
    leave(c.req.param("token") ?? "");
    return c.html(donePage(speechFor(c.req.header("Accept-Language"))));
  });

  app.notFound((c) => c.text("There is no such page.\n", 404));
  app.onError((fault, c) => {
    onFault(fault);
    const speech = speechFor(c.req.header("Accept-Language"));
    const { failedTitle, failed } = speech.words.leave;
    return c.html(alone(speech, failedTitle, [paragraph(failed)]), 503, { "Retry-After": "120" });
  });
  return app;
}

function askPage(speech: Speech, { city, police }: { city: string; police: string }): Markup {
  const { title, ask, button, stay, emergency } = speech.words.leave;
  const form = html`<form method="post"><input type="hidden" name="List-Unsubscribe" value="One-Click">
<button type="submit">${button}</button></form>`;
  const content = [
    paragraph(say(ask, { city })),
    form,
    paragraph(stay),
    paragraph(say(emergency, { police })),
  ];
  return alone(speech, title, content);
}

function donePage(speech: Speech): Markup {
  const { doneTitle, done } = speech.words.leave;
  return alone(speech, doneTitle, [paragraph(done)]);
}

/** Behind a web server on this machine the last address that it names, else the connection's own. */
function clientOf(client: string, forwarded: string | undefined): string {
  const isBehind = /^(::ffff:)?127\.|^::1$/.test(client);
  return (isBehind ? forwarded?.split(",").at(-1)?.trim().slice(0, 45) : undefined) ?? client;
}

/** Counts requests of the running minute; the counts live in memory alone. */
function createBound(nowMs: () => number): (client: string) => boolean {
  const counts = new Map<string, number>();
  let minute = Number.NaN;
  return (client) => {
    const current = Math.floor(nowMs() / minuteMs);
    if (current !== minute) counts.clear();
    minute = current;
    if (!counts.has(client) && counts.size >= clientsMax) return false;
    const count = (counts.get(client) ?? 0) + 1;
    counts.set(client, count);
    return count <= requestsPerMinute;
  };
}

// One-click unsubscribe (RFC 8058), on a listener of its own that has no other page: a POST acts, a GET shows
// a button. An unknown token gets the same pages as a known one, so that nobody learns who is a member.
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { html } from "hono/html";
import { isToken } from "../mail/reply-address.ts";
import { alone, type Markup, paragraph } from "./page.ts";
import { clientOf, createBound } from "./request-bound.ts";
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
/** Scanners and people, who read. */
const pagesPerMinute = 120;
/** A mail provider's few servers ask for all of its people, right after a bulletin. */
const clicksPerMinute = 1_200;
const clientsMax = 10_000;

export function createUnsubscribing(given: Unsubscribing) {
  const { prefix, leave, office, onFault, nowMs = Date.now } = given;
  const app = new Hono<{ Bindings: { client?: string } }>();
  const mayRead = createBound({ perMinute: pagesPerMinute, clientsMax, nowMs });
  const mayLeave = createBound({ perMinute: clicksPerMinute, clientsMax, nowMs });
  const path = `${prefix}/leave/:token`;
  const speechFor = (header: string | undefined) => {
    return speak(chooseLanguage([...readAcceptLanguage(header), office().language]), "UTC");
  };

  app.use(async (c, next) => {
    for (const [name, value] of Object.entries(protecting("'self'"))) c.header(name, value);
    const client = clientOf(c.env?.client ?? "", c.req.header("X-Forwarded-For"));
    const isClick = c.req.method === "POST" && isToken(c.req.path.split("/").at(-1) ?? "");
    if (!(isClick ? mayLeave : mayRead)(client))
      return c.text("Too many requests.\n", 429, { "Retry-After": "60" });
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

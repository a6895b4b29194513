// The sandbox over HTTP: a page for each view, and what its buttons do. What is shown is written in page/.
import { Hono } from "hono";
import { type Move, moves } from "./clock.ts";
import { listExamples } from "./examples.ts";
import { addFiles } from "./file-routes.ts";
import { guardRequests } from "./guard.ts";
import type { Filled } from "./page/composer-pane.ts";
import { addressOf, type Show, shows, type View } from "./page/parts.ts";
import { wholePage } from "./page/whole-page.ts";
import { findPerson, getPerson, officeAddress, people } from "./people.ts";
import { playNext } from "./play.ts";
import type { Sandbox } from "./sandbox.ts";
import { addSending } from "./send-route.ts";
import { fill, wordFor, wordsOf } from "./words.ts";

export function createApplication(sandbox: Sandbox): Hono {
  const app = new Hono();
  app.use(guardRequests);
  app.get("/", (c) => {
    const view = viewOf(sandbox, c.req.query());
    // The script asks for the same page again; only who opens a letter has seen it.
    if (view.mail !== null) sandbox.mailboxes.markSeen(view.mail.id);
    return c.html(wholePage(view, null));
  });
  app.get("/compose", (c) => {
    const query = c.req.query();
    const view = viewOf(sandbox, query);
    return c.html(wholePage(view, fillIn(view, query)));
  });
  app.get("/events", () => eventsOf(sandbox));
  addActs(app, sandbox);
  addSending(app, sandbox);
  addFiles(app, sandbox);
  return app;
}

type Query = Readonly<Record<string, string>>;

const saidMax = 300;

function viewOf(sandbox: Sandbox, query: Query): View {
  const person = findPerson(query.as) ?? people[0] ?? getPerson("jean");
  const found = sandbox.mailboxes.find(Number(query.letter));
  const show: Show = shows.find((one) => one === query.show) ?? "letter";
  return {
    ...{ sandbox, person, show, words: wordsOf(sandbox.language) },
    mail: found?.owner === person.id ? found : null,
    said: (query.said ?? "").slice(0, saidMax),
  };
}

/** What the composer begins with: an example, a letter's button, a reply, or nothing. */
function fillIn({ sandbox, words, person, mail }: View, query: Query): Filled {
  const { shown } = mail ?? {};
  const example = listExamples(person, sandbox.mailboxes).find(({ key }) => key === query.example);
  const written = example === undefined ? undefined : words.examples[example.key];
  const to = query.to ?? (mail?.box === "in" ? shown?.replyTo : undefined) ?? officeAddress;
  const answer = shown === undefined ? "" : withRe(shown.subject);
  return {
    to,
    subject: query.subject ?? (written?.subject || answer),
    text: query.body ?? written?.text ?? "",
    example: example?.key ?? null,
    hasPicture: example?.hasPicture ?? false,
  };
}

function withRe(subject: string): string {
  return /^re ?:/i.test(subject) ? subject : `Re: ${subject}`;
}

function addActs(app: Hono, sandbox: Sandbox): void {
  const words = wordsOf(sandbox.language);
  const fieldsOf = async (request: { parseBody(): Promise<Record<string, unknown>> }) => {
    const body = await request.parseBody();
    return (name: string) => (typeof body[name] === "string" ? body[name] : "");
  };
  app.post("/clock", async (c) => {
    const field = await fieldsOf(c.req);
    const move: Move | undefined = moves.find((one) => one === field("move"));
    // It takes a while: the page shows the letters as they come.
    if (move !== undefined && !sandbox.isMoving()) sandbox.move(move).catch(() => {});
    return c.redirect(pathOf(field("back")), 303);
  });
  app.post("/smtp", async (c) => {
    const field = await fieldsOf(c.req);
    await sandbox.setSmtp(field("state") !== "down");
    return c.redirect(pathOf(field("back")), 303);
  });
  app.post("/forge", async (c) => {
    await sandbox.send("claire", {
      ...{ to: officeAddress, verdict: "fail" },
      ...{ subject: words.ui.forgedSubject, text: words.ui.forgedText },
    });
    const alert = sandbox.mailboxes.listOf("city").find(({ shown }) => shown.kind === "alert");
    return c.redirect(addressOf("city", alert?.id), 303);
  });
  for (const path of ["away", "gone"] as const) {
    app.post(`/${path}`, async (c) => {
      const field = await fieldsOf(c.req);
      const { id } = findPerson(field("person")) ?? getPerson("jean");
      if (path === "away") sandbox.failures.switchAway(id);
      else sandbox.failures.switchGone(id);
      return c.redirect(pathOf(field("back")), 303);
    });
  }
  app.post("/story", async (c) => {
    const field = await fieldsOf(c.req);
    const played = await playNext(sandbox);
    if (played.result === "played") {
      return c.redirect(`${addressOf(played.person, played.letter)}`, 303);
    }
    const said = {
      over: words.ui.storyEnd,
      "smtp is down": words.ui.storyWaits,
      stuck: fill(words.ui.storyStuck, {
        kind: played.result === "stuck" ? wordFor(words.kinds, played.waitsFor) : "",
      }),
    }[played.result];
    const back = pathOf(field("back"));
    return c.redirect(
      `${back}${back.includes("?") ? "&" : "?"}said=${encodeURIComponent(said)}`,
      303,
    );
  });
}

/** A path of this page's own. */
function pathOf(text: string): string {
  return /^\/(?![/\\])[\x21-\x7e]{0,500}$/.test(text) ? text : "/";
}

const aliveMs = 20_000;

/** A line whenever something has changed (HTML Living Standard, server-sent events). */
function eventsOf(sandbox: Sandbox): Response {
  const encoder = new TextEncoder();
  let end = () => {};
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      let timer: NodeJS.Timeout | null = null;
      const say = (line: string) => controller.enqueue(encoder.encode(line));
      const told = sandbox.onChange(() => {
        // Many changes at once are one to see.
        timer ??= setTimeout(() => {
          timer = null;
          say(`data: ${sandbox.version()}\n\n`);
        }, togetherMs);
      });
      const alive = setInterval(() => say(": alive\n\n"), aliveMs);
      say("retry: 2000\n\n");
      end = () => {
        told();
        clearInterval(alive);
        if (timer !== null) clearTimeout(timer);
      };
    },
    cancel: () => end(),
  });
  return new Response(stream, { headers: { "Content-Type": "text/event-stream" } });
}
const togetherMs = 60;

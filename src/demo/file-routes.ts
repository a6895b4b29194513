// What the page loads beside itself: its style and script, a letter's page and source, and its files.
import { readFileSync } from "node:fs";
import type { Context, Hono } from "hono";
import { letterPolicy, readMailto, writeLetterPage } from "./letter-page.ts";
import type { Mail } from "./mailboxes.ts";
import type { Sandbox } from "./sandbox.ts";

const own = { "/style.css": "text/css", "/sandbox.js": "text/javascript" } as const;

/** Shown in the browser; whatever else a letter brings is saved, never opened. */
const opened: ReadonlySet<string> = new Set([
  ...["image/png", "image/jpeg", "image/gif", "image/webp", "application/pdf"],
  ...["text/calendar", "text/csv", "text/plain"],
]);
const sourceMax = 200_000;

export function addFiles(app: Hono, sandbox: Sandbox): void {
  for (const [path, type] of Object.entries(own)) {
    const content = readFileSync(new URL(`page${path}`, import.meta.url), "utf8");
    app.get(path, (c) => c.body(content, 200, { "Content-Type": `${type}; charset=utf-8` }));
  }
  const withMail = (c: Context, give: (mail: Mail) => Response): Response => {
    const mail = sandbox.mailboxes.find(Number(c.req.param("id")));
    return mail === undefined ? (c.notFound() as unknown as Response) : give(mail);
  };
  app.get("/letters/:id/page", (c) =>
    withMail(c, (mail) => {
      const { id, owner, shown } = mail;
      const composeLink = (link: string) => {
        const { to, subject, body } = readMailto(link);
        const query = { as: owner, letter: String(id), to, subject, body };
        return `/compose?${new URLSearchParams(query)}`;
      };
      const page = writeLetterPage(shown.html ?? "", { language: sandbox.language, composeLink });
      return c.body(page, 200, {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Security-Policy": letterPolicy,
      });
    }),
  );
  app.get("/letters/:id/source", (c) =>
    withMail(c, ({ raw }) =>
      c.body(raw.toString("utf8").slice(0, sourceMax), 200, {
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Security-Policy": "default-src 'none'; frame-ancestors 'self'; sandbox",
      }),
    ),
  );
  app.get("/letters/:id/files/:number", (c) =>
    withMail(c, ({ shown }) => {
      const file = shown.files[Number(c.req.param("number"))];
      if (file === undefined) return c.text("", 404);
      const isOpened = opened.has(file.type);
      const name = encodeURIComponent(file.name);
      return c.body(new Uint8Array(file.content), 200, {
        "Content-Type": isOpened
          ? file.type.replace(/^text\/.*/, "text/plain; charset=utf-8")
          : "application/octet-stream",
        "Content-Disposition": `${isOpened ? "inline" : "attachment"}; filename*=UTF-8''${name}`,
        "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'",
      });
    }),
  );
}

// Who may import whom, where SQL stands, who reads the environment, how long a file may be.
import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";

const root = new URL("../", import.meta.url).pathname;
const files = globSync("src/**/*.ts", { cwd: root }).filter((file) => !file.endsWith(".d.ts"));
const textOf = (file: string) => readFileSync(root + file, "utf8");

/** The folder directly below src that a file lies in; the file's own name where it lies in src. */
function roomOf(file: string): string {
  const [, room = "", inside] = file.split("/");
  return inside === undefined ? room : `${room}/`;
}

function importsOf(file: string): readonly string[] {
  const found = textOf(file).matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g);
  return [...found].map(([, path = ""]) => normalize(join(dirname(file), path)));
}

/** What each room may import beside itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  "mail/": [],
  "understanding/": [],
  "store/": ["mail/"],
  "edges/": [],
  "templates/": ["mail/"],
  "schedule/": [
    "clock.ts",
    "handler.ts",
    "erasure-on-hold.ts",
    "held.ts",
    "breaker.ts",
    "digest.ts",
    "next-in-line.ts",
    "language.ts",
    "roles.ts",
    ...[
      "matter-letters.ts",
      "publishing.ts",
      "office-hours.ts",
      "registry.ts",
      "coordinators-digest.ts",
    ],
    ...["meeting-letters.ts", "machine.ts", "moved-out.ts", "say-day.ts"],
    "templates/",
    "evaluation/",
    "mail/",
    "understanding/",
    "store/",
  ],
  "web/": [
    ...[
      "clock.ts",
      "forecast.ts",
      "forecast-words.ts",
      "machine.ts",
      "health.ts",
      "breaker.ts",
      "office.ts",
    ],
    ...["evaluation/", "mail/", "store/"],
  ],
  "evaluation/": [
    "clock.ts",
    "handler.ts",
    "language.ts",
    "registry.ts",
    "roles.ts",
    "mail/",
    "store/",
  ],
  "handlers/": [
    ...[
      "clock.ts",
      "handler.ts",
      "identity.ts",
      "roles.ts",
      "alerts.ts",
      "away.ts",
      "coordinators-digest.ts",
    ],
    ...[
      "held.ts",
      "bounds.ts",
      "said-before.ts",
      "language.ts",
      "city-only.ts",
      "membership.ts",
      "matter-letters.ts",
      "follow-up-letters.ts",
      "publishing.ts",
      "bulletin-check.ts",
      "next-in-line.ts",
      "suspending.ts",
      "bounce-weight.ts",
      "pause-plan.ts",
      "meeting-answers.ts",
      "data-export.ts",
      "details-undo.ts",
      "data-erasure.ts",
      "erasure-on-hold.ts",
      "details.ts",
      "retention-words.ts",
    ],
    ...[
      "named-report.ts",
      "partnership-tags.ts",
      "registry.ts",
      "mail/",
      "understanding/",
      "store/",
    ],
  ],
};

describe.each(Object.entries(allowed))("%s", (room, others) => {
  const inside = files.filter((file) => roomOf(file) === room);
  test("exists", () => expect(inside.length).toBeGreaterThan(0));
  test.each(inside)("%s imports what it may", (file) => {
    const strange = importsOf(file).filter((path) => ![room, ...others].includes(roomOf(path)));
    expect(strange).toEqual([]);
  });
});

test.each(files.filter((file) => roomOf(file) === "handlers/"))("%s imports no handler", (file) => {
  expect(importsOf(file).filter((path) => roomOf(path) === "handlers/")).toEqual([]);
});

test.each(files)("%s keeps to its room", (file) => {
  const text = textOf(file);
  if (roomOf(file) !== "store/") {
    expect(text, "SQL stands in store/ alone").not.toMatch(
      /\b(SELECT|INSERT INTO|UPDATE \w+ SET)\b/,
    );
    expect(text, "better-sqlite3 is opened in store/ alone").not.toContain('"better-sqlite3"');
  }
  if (!/^src\/(settings|commands\/(start|offline|oauth|terminal))\.ts$/.test(file)) {
    expect(text, "the environment is read by settings.ts alone").not.toContain("process.env");
  }
  if (!/^src\/(edges|demo)\//.test(file)) {
    expect(text, "sockets are opened in edges/ alone").not.toMatch(
      /from "(imapflow|node:net|node:tls)"/,
    );
  }
});

test.each(files)("%s opens with what it is, and is short", (file) => {
  const lines = textOf(file).split("\n");
  const first = lines[0]?.startsWith("#!") ? lines[1] : lines[0];
  expect(first).toMatch(/^\/\/ /);
  // A lexicon is data: words in columns.
  const isLexicon = file.startsWith("src/understanding/lexicon/");
  expect(lines.length).toBeLessThanOrEqual(isLexicon ? lexiconLinesMax : linesMax);
});
const linesMax = 300;
const lexiconLinesMax = 700;

test("a handler cannot wait", () => {
  for (const file of files.filter((path) => /src\/(handlers|schedule|store)\//.test(path))) {
    expect(textOf(file), file).not.toMatch(/\b(async|await)\b/);
  }
});

/** What a page or a letter came in as stays in mail/; what leaves as a page is made by templates/. */
const knowPages =
  /^src\/(mail|templates|demo|web)\/|^src\/(templates|store\/(outbox|column-classes|erase-letters|erasures-to-finish))\.ts$/;

test.each(files)("%s fetches nothing, starts nothing, prints no error, writes no page", (file) => {
  const text = textOf(file);
  expect(text, "no URL of a letter is ever fetched").not.toMatch(
    /(?:from|import|require)\s*\(?\s*"(?:node:)?(?:https?|http2|dgram|undici|axios|got|node-fetch)"/,
  );
  expect(text, "no URL of a letter is ever fetched").not.toMatch(
    /(?<![.\w])fetch\(|\b(?:XMLHttpRequest|EventSource|WebSocket)\b/,
  );
  // The provider's own two addresses, out of the settings, are all that is asked (SECURITY.md).
  if (!/^src\/edges\/oauth-(endpoint|fault|loopback)\.ts$/.test(file)) {
    expect(text, "OAuth2 is spoken in edges/oauth-*.ts alone").not.toContain('"oauth4webapi"');
  }
  // Children of our own alone, without an environment: one makes the yearly evaluation, one the backup.
  const programs = /(?:evaluation\/prepare|backup-nightly)\.ts$/.test(file)
    ? /\b(?:spawn|exec|execFile)\w{0,4}\(|\beval\(|new Function\(|node:vm/
    : /child_process|\beval\(|new Function\(|node:vm/;
  expect(text, "no other program runs").not.toMatch(programs);
  expect(text, "an error printed whole may hold a log-in").not.toMatch(
    /\bconsole\.|\binspect\((?!\?)/,
  );
  const said = text.replace(/\/\/.*/g, "");
  if (!knowPages.test(file)) expect(said, "pages are made by templates/").not.toMatch(/\bhtml\b/i);
});

test("no handler gets the page that a letter came as", () => {
  expect(textOf("src/mail/letter.ts").replace(/\/\*\*.*?\*\/|\/\/.*/gs, "")).not.toMatch(/html/i);
});

test("markup is written in templates/ alone, and every value goes through one escape", () => {
  const tag =
    /["'`>][^"'`]{0,200}<(?:a|b|p|br|div|span|img|table|td|tr|ul|ol|li|strong|html|body)[ >]/;
  // The pages of the browser are written in Hono's `html`, which escapes every value by itself.
  const pages = files.filter((file) => textOf(file).includes('from "hono/html"'));
  for (const page of pages) {
    expect(page).toMatch(/^src\/(web|demo)\//);
    expect(textOf(page), page).not.toMatch(/\braw\b/);
    expect(textOf(page).replace(/html`[^`]*`|\/\/.*/g, ""), page).not.toMatch(tag);
  }
  const writers = files
    .filter((file) => !pages.includes(file))
    .filter((file) => tag.test(textOf(file).replace(/\/\/.*/g, "")));
  expect(writers.toSorted()).toEqual(["src/templates/as-html.ts", "src/templates/layout.ts"]);
  const escapes = files.filter((file) => textOf(file).includes('"&lt;"'));
  expect(escapes).toEqual(["src/templates/as-html.ts"]);
});

test("the composer of letters reads no file and fetches nothing", () => {
  const composers = files.filter((file) => /new MailComposer|createTransport/.test(textOf(file)));
  expect(composers).toEqual(["src/mail/compose.ts"]);
  expect(textOf("src/mail/compose.ts")).toContain("disableFileAccess: true");
  expect(textOf("src/mail/compose.ts")).toContain("disableUrlAccess: true");
});

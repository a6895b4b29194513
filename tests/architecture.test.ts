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
    "held.ts",
    "next-in-line.ts",
    "language.ts",
    "roles.ts",
    "evaluation/",
    "mail/",
    "understanding/",
    "store/",
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
    ...["clock.ts", "handler.ts", "identity.ts", "roles.ts", "alerts.ts"],
    ...[
      "held.ts",
      "language.ts",
      "city-only.ts",
      "membership.ts",
      "matter-letters.ts",
      "follow-up-letters.ts",
      "publishing.ts",
      "next-in-line.ts",
      "suspending.ts",
      "bounce-weight.ts",
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
  if (!/^src\/(settings|commands\/(start|offline))\.ts$/.test(file)) {
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

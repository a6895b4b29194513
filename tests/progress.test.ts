// How far long work is: a bar on a terminal, plain lines elsewhere, a clean line after it; and what colour and
// language the surroundings ask for.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { startProgress } from "../src/commands/progress.ts";
import { canRedraw, languageOfSurroundings } from "../src/commands/terminal.ts";

function makeScreen(isTTY: boolean) {
  const written: string[] = [];
  const screen = new Writable({
    write: (chunk, _, done) => {
      written.push(String(chunk).replace(/\x1b\[\d{1,2}m/g, ""));
      done();
    },
  });
  return { screen: Object.assign(screen, { isTTY, columns: 60 }), written };
}

function start(isTTY: boolean, total = 200) {
  const { screen, written } = makeScreen(isTTY);
  let ms = 0;
  const progress = startProgress("Importing", { total, screen, now: () => ms });
  const wait = (more: number) => {
    ms += more;
  };
  return { progress, written, wait };
}

const clear = "\r\x1b[2K";

test("a terminal gets one line, drawn anew, and taken away at the end", () => {
  const { progress, written, wait } = start(true);
  wait(10_000);
  progress.at(100);
  progress.at(101);
  wait(200);
  progress.at(150, "halfway and more");
  expect(written).toEqual([
    `${clear}██████████░░░░░░░░░░ Importing: 50 %, 100 of 200, 10 s left`,
    `${clear}███████████████░░░░░ Importing: 75 %, halfway and more, 3 s`,
  ]);
  progress.end();
  progress.end();
  expect(written.slice(2)).toEqual([clear]);
});

test("no terminal gets a plain line now and then, and nothing for short work", () => {
  const { progress, written, wait } = start(false);
  progress.at(50);
  wait(6_000);
  progress.at(100);
  progress.at(101);
  wait(6_000);
  progress.at(150);
  progress.end();
  expect(written).toEqual([
    "Importing: 50 %, 100 of 200, 6 s left\n",
    "Importing: 75 %, 150 of 200, 4 s left\n",
  ]);
});

test("the rest is told in the unit that a person would use; another total counts", () => {
  const { progress, written, wait } = start(false, 0);
  wait(300_000);
  progress.at(0);
  progress.outOf(100);
  wait(60_000);
  progress.at(10);
  wait(7 * 3_600_000);
  progress.at(20);
  expect(written).toEqual([
    "Importing: 0 %, 0 of 0\n",
    "Importing: 10 %, 10 of 100, 54 min left\n",
    "Importing: 20 %, 20 of 100, 28 h left\n",
  ]);
});

test.each(["SIGINT", "SIGTERM"] as const)("%s ends it, and leaves a clean line", async (signal) => {
  const program = `
    import { startProgress } from "./src/commands/progress.ts";
    process.stderr.isTTY = true;
    const progress = startProgress("Importing", { total: 2 });
    progress.at(1);
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", program], {
    env: { PATH: process.env.PATH ?? "" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let told = "";
  child.stderr.on("data", (chunk) => {
    told += chunk;
    if (told.includes("1 of 2")) child.kill(signal);
  });
  const [code, endedBy] = await once(child, "close");
  expect({ code, endedBy }).toEqual({ code: null, endedBy: signal });
  expect(told).toMatch(/ Importing: 50 %, 1 of 2\r\x1b\[2K$/);
});

test.each([
  [{ isTTY: true }, {}, true],
  [{ isTTY: true }, { TERM: "dumb" }, false],
  [{ isTTY: true }, { NO_COLOR: "1" }, true],
  [{ isTTY: false }, {}, false],
  [{}, {}, false],
])("%j with %j can be drawn anew: %s", (screen, environment, expected) => {
  expect(canRedraw({ ...screen, write: () => true }, environment)).toBe(expected);
});

test.each([
  [{ LANG: "nl_BE.UTF-8" }, "nl"],
  [{ LANG: "de_BE.UTF-8", LC_ALL: "en_GB.UTF-8" }, "en"],
  [{ LANG: "C.UTF-8" }, "fr"],
  [{ LANG: "it_IT.UTF-8" }, "fr"],
  [{ LC_ALL: "", LANG: "de_BE.UTF-8" }, "de"],
  [{}, "fr"],
])("%j speaks %s", (environment, language) => {
  expect(languageOfSurroundings(environment)).toBe(language);
});

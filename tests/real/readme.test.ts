// What README's "Run it" tells a person to type, typed in that order on a clean copy of the checkout, against
// Dovecot and an SMTP server that delivers there. Of what the person answers, only address, password and servers
// are the test's own. A pseudo-terminal is lent by util-linux' `script`.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startSmtp } from "../../src/demo/embedded-smtp.ts";
import { parseRegistry } from "../../src/registry.ts";
import { startDovecot } from "./dovecot.ts";

const root = new URL("../../", import.meta.url).pathname;
const address = "plp@ville.example";
const issuer = "mx.ville.example";
let folder: string;
let dovecot: Awaited<ReturnType<typeof startDovecot>>;
let smtp: Awaited<ReturnType<typeof startSmtp>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "plp-readme-"));
  // What git holds, as a clone has it; edits that are not committed yet too.
  const files = execFileSync("git", ["ls-files", "-z"], { cwd: root }).toString();
  execFileSync("tar", ["--null", "-T", "-", "-cf", join(folder, "checkout.tar")], {
    cwd: root,
    input: files,
  });
  execFileSync("tar", ["-xf", "checkout.tar"], { cwd: folder });
  rmSync(join(folder, "checkout.tar"));
  dovecot = await startDovecot();
  smtp = await startSmtp({
    onAccepted: ({ raw, to }) => {
      if (!to.includes(address)) return;
      const field = `Authentication-Results: ${issuer}; dkim=pass header.d=ville.example\r\n`;
      dovecot.deliver(Buffer.concat([Buffer.from(field), raw]));
    },
  });
  dovecot.deliver(
    Buffer.from(
      `Authentication-Results: ${issuer}; dkim=pass header.d=example.org; dmarc=pass header.from=example.org\r\n` +
        `From: Jean <jean@example.org>\r\nTo: ${address}\r\nSubject: PLP\r\n` +
        "Message-ID: <one@example.org>\r\n\r\nBonjour, je voudrais m'inscrire au PLP.\r\n",
    ),
  );
});
afterAll(async () => {
  for (const child of children) signalAll(child, "SIGKILL");
  await Promise.all([dovecot?.stop(), smtp?.close()]);
  rmSync(folder, { recursive: true, force: true });
});

/** The lines of the shell blocks in that section, in order. */
function readCommands(): readonly string[] {
  const readme = readFileSync(join(folder, "README.md"), "utf8");
  const section = /^## Run it\n(.*?)^## /ms.exec(readme)?.[1] ?? "";
  const blocks = [...section.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block = ""]) => block);
  return blocks.flatMap((block) => block.split("\n")).filter((line) => line.trim() !== "");
}

/** Those of a test that failed are ended after it. */
const children: ChildProcess[] = [];

/** Each child leads a group of its own. */
function signalAll(child: ChildProcess, signal: NodeJS.Signals): void {
  const isOver = child.exitCode !== null || child.signalCode !== null;
  if (child.pid !== undefined && !isOver) process.kill(-child.pid, signal);
}

interface Started {
  readonly child: ChildProcess;
  readonly told: () => string;
}

/** As a shell of that person starts it: nothing of this test's own surroundings is passed on. */
function start(command: string, isTerminal = false): Started {
  const [program, args] = isTerminal
    ? (["script", ["-qefc", `stty cols 150 rows 50; ${command}`, "/dev/null"]] as const)
    : (["sh", ["-c", command]] as const);
  const { PATH = "", HOME = "" } = process.env;
  const env = { PATH, HOME, TERM: "xterm", npm_config_update_notifier: "false" };
  const child = spawn(program, args, { cwd: folder, env, stdio: "pipe", detached: true });
  children.push(child);
  let out = "";
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    out += chunk;
  });
  return { child, told: () => stripVTControlCharacters(out) };
}

async function run(command: string): Promise<string> {
  const { child, told } = start(command);
  const [code] = await once(child, "close");
  expect(code, `${command}\n${told()}`).toBe(0);
  return told();
}

const enter = "\r";
const up = "\x1b[A";
const erase = "\x7f".repeat(40);

/** What a person sees, and types then; each is waited for in what was told since the last. */
const conversation = (): readonly (readonly [seen: string, keys: string])[] => {
  const server = (side: string, port: number): [string, string][] => [
    [`Nom du serveur ${side}`, `${erase}127.0.0.1${enter}`],
    [`Port ${side}`, `${erase}${port}${enter}`],
    [`Protection de la connexion ${side}`, up + enter],
  ];
  return [
    ["L'adresse électronique du PLP", address + enter],
    ["Chez qui se trouve", up + enter],
    ...server("IMAP", dovecot.port),
    ...server("SMTP", smtp.port),
    ["Mot de passe de la boîte", dovecot.password + enter],
    [`${issuer} atteste`, enter],
    ["La ville ou la commune", `Seraing${enter}`],
    ["Les langues du bureau", enter],
    ["Numéro d'urgence", enter],
    ["Numéro de la police locale", `04/330.40.00${enter}`],
    ["Version (ou année)", enter],
    ["Adresse web de la charte", `www.seraing.example/plp${enter}`],
    ["nom du contact", `Service Prévention${enter}`],
    ["Adresse électronique de Service", `prevention@seraing.example${enter}`],
    ["Un autre contact", enter],
    ["agent de liaison de la police ?", enter],
    ["Nom de l'agent", `Claire Lambert${enter}`],
    ["Adresse électronique de Claire", `claire@police.example${enter}`],
    ["Un autre agent", enter],
    ["Nom du partenariat", `PLP Boncelles${enter}`],
    ["Ses quartiers", `Boncelles, rue de Tilff${enter}`],
    ["Qui devient membre", enter],
    ["Nom d'un coordinateur", `Anne Collard${enter}`],
    ["Adresse électronique de Anne", `anne@voo.example${enter}`],
    ["Un autre coordinateur", enter],
    ["Un autre partenariat", enter],
    ["Tout écrire maintenant", enter],
  ];
};

async function answer(command: string): Promise<string> {
  const { child, told } = start(command, true);
  const closed = once(child, "close");
  let seen = 0;
  for (const [words, keys] of conversation()) {
    const until = Date.now() + 20_000;
    while (!told().slice(seen).includes(words)) {
      if (Date.now() > until || child.exitCode !== null) {
        throw new Error(`"${words}" was not asked:\n${told().slice(-1_500)}`);
      }
      await sleep(50);
    }
    // The question is there; the keyboard is listened to from the next moment on.
    await sleep(100);
    seen = told().length;
    child.stdin?.write(keys);
  }
  const [code] = await closed;
  expect(code, told().slice(-1_500)).toBe(0);
  return told();
}

/** Runs until it says that it is open; then Ctrl-C, which a terminal sends to all that run in it. */
async function runUntilOpen(command: string): Promise<string> {
  const { child, told } = start(command);
  const closed = once(child, "close");
  while (!told().includes("the office is open")) {
    expect(child.exitCode, told()).toBe(null);
    await sleep(50);
  }
  signalAll(child, "SIGINT");
  await closed;
  expect(told()).toContain("the office is closed");
  return told();
}

/** How each command of the README is typed; one that is not here is unknown. */
const typed: Readonly<Record<string, (command: string) => Promise<void>>> = {
  // The packages are those of the checkout: nothing is downloaded here.
  "npm ci": async () => {
    const there = realpathSync(join(root, "node_modules"));
    symlinkSync(there, join(folder, "node_modules"));
  },
  "npm run --silent plp -- init": async (command) => {
    mkdirSync(join(folder, "data"), { recursive: true });
    const told = await answer(command);
    expect(told).toContain("npm run --silent plp -- doctor --send");
    expect(told).not.toContain(dovecot.password);
    expect(statSync(join(folder, ".env")).mode & 0o777).toBe(0o600);
    const text = readFileSync(join(folder, "data/partnership.yaml"), "utf8");
    expect(parseRegistry(text).partnerships).toMatchObject([{ id: "boncelles" }]);
  },
  "npm run --silent plp -- doctor --send": async (command) => {
    const told = await run(command);
    expect(told).toContain("✓ test letter: sent, back in INBOX");
    expect(told).toContain(`✓ its proof: Authentication-Results: ${issuer}; dkim=pass`);
    expect(told).toMatch(/^All is well/m);
    expect(dovecot.count("INBOX")).toBe(1);
  },
  "npm run --silent plp -- start --once": async (command) => {
    await run(command);
    expect(dovecot.count("INBOX")).toBe(0);
    expect(dovecot.count("PLP.Handled")).toBe(1);
    expect(smtp.accepted.at(-1)?.to).toEqual(["jean@example.org"]);
  },
  "npm run --silent plp -- status": async (command) => {
    expect(await run(command)).toContain("1 handled, 0 in quarantine");
  },
  "npm start": async (command) => {
    await runUntilOpen(command);
  },
};

test("what README tells a person to type works, in that order", async () => {
  const commands = readCommands();
  expect(commands[0]).toBe("npm ci");
  expect(commands.at(-1)).toBe("npm start");
  expect(new Set(commands)).toEqual(new Set(Object.keys(typed)));
  for (const command of commands) await typed[command]?.(command);
});

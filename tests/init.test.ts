// `plp init`: by answers, as a script gives them, and by questions, as a person answers; tried on embedded
// servers, written for their owner alone, nothing replaced unasked.
import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { initByQuestions } from "../src/commands/init.ts";
import { composeEnv } from "../src/commands/init-files.ts";
import type { Asker } from "../src/commands/init-prompts.ts";
import { guessProvider, providers, settingsOf } from "../src/commands/init-providers.ts";
import { composeRegistry, idFor } from "../src/commands/init-registry.ts";
import { initWords } from "../src/commands/init-words/words.ts";
import { startImap } from "../src/demo/embedded-imap.ts";
import { startSmtp } from "../src/demo/embedded-smtp.ts";
import { parseRegistry } from "../src/registry.ts";
import { readSettings } from "../src/settings.ts";
import { atTerminal } from "./servers/at-terminal.ts";
import { runPlp } from "./servers/plp.ts";

const cli = new URL("../src/plp.js", import.meta.url).pathname;
const login = { user: "plp@ville.example", password: "pass # 'word" };
let folder: string;
let imap: Awaited<ReturnType<typeof startImap>>;
let smtp: Awaited<ReturnType<typeof startSmtp>>;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "plp-init-"));
  imap = await startImap(login);
  smtp = await startSmtp({ login });
});
afterEach(async () => {
  await Promise.all([imap.close(), smtp.close()]);
  rmSync(folder, { recursive: true, force: true });
});

const here = (name: string) => join(folder, name);
const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);
const init = (...args: string[]) => {
  return runPlp(["init", ...args], { PATH: process.env.PATH ?? "" }, folder);
};
const servers = () => ({
  ...{ PLP_IMAP_HOST: "127.0.0.1", PLP_IMAP_PORT: String(imap.port), PLP_IMAP_TLS: "none" },
  ...{ PLP_SMTP_HOST: "127.0.0.1", PLP_SMTP_PORT: String(smtp.port), PLP_SMTP_TLS: "none" },
});
const registry = {
  city: "Seraing: centre",
  languages: ["fr", "nl"] as const,
  emergency: { police: "101", localPolice: "04/330.40.00" },
  charter: { version: "2024", url: "https://www.seraing.example/plp" },
  contacts: [{ name: "Prévention", email: "prevention@seraing.example" }],
  police: [{ name: "Insp. Lambert", email: "lambert@police.example" }],
  partnerships: [
    {
      ...{ id: "boncelles", name: "PLP Boncelles", covers: ["Boncelles", "rue de l'Église, 4e"] },
      joining: "approved" as const,
      coordinators: [
        { name: "Anne #1", email: "anne@voo.example", deputy: false },
        { name: "Luc", email: "luc@voo.example", deputy: true },
      ],
    },
  ],
};

function writeAnswers(more: Record<string, string> = {}, partnership: unknown = registry): string {
  const settings = { PLP_MAIL_USER: login.user, PLP_MAIL_PASSWORD: login.password, ...servers() };
  writeFileSync(
    here("answers.yaml"),
    stringify({ settings: { ...settings, ...more }, ...(partnership !== null && { partnership }) }),
  );
  return here("answers.yaml");
}

describe("by answers", () => {
  test("writes both files, for their owner alone, and the office can start", async () => {
    const { code, out, err } = await init("--answers", writeAnswers());
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("doctor --send");
    expect(out).not.toContain(login.password);
    expect(modeOf(here(".env"))).toBe("600");
    expect(modeOf(here("data"))).toBe("700");
    expect(modeOf(here("data/partnership.yaml"))).toBe("600");
    expect(parseEnv(readFileSync(here(".env"), "utf8"))).toMatchObject({
      PLP_MAIL_PASSWORD: login.password,
      PLP_IMAP_PORT: String(imap.port),
    });
    const text = readFileSync(here("data/partnership.yaml"), "utf8");
    expect(parseRegistry(text)).toMatchObject(registry);
    expect(text).toContain("# After how long the clock does what it does");
    expect(imap.hasFolder("PLP/Handled")).toBe(true);
    expect(readdirSync(folder).toSorted()).toEqual([".env", "answers.yaml", "data"]);
    const doctor = await runPlp(["doctor"], { PATH: process.env.PATH ?? "" }, folder);
    expect(doctor.out).toContain("✓ SMTP: logged in");
    expect(doctor.code).toBe(0);
  });

  test("replaces nothing unasked; with --yes the old files stay beside, other settings too", async () => {
    writeFileSync(here(".env"), "# mine\nPLP_DAILY_QUOTA=100\nPLP_MAIL_PASSWORD=old\n");
    const refused = await init("--answers", writeAnswers());
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(/\.env would be replaced: --yes does it/);
    expect(readFileSync(here(".env"), "utf8")).toContain("PLP_MAIL_PASSWORD=old");
    expect((await init("--answers", writeAnswers(), "--yes")).code).toBe(0);
    const text = readFileSync(here(".env"), "utf8");
    expect(text).toContain("# mine\nPLP_DAILY_QUOTA=100\n");
    expect(text).not.toContain("=old");
    const [kept = ""] = readdirSync(folder).filter((name) => name.startsWith(".env.old-"));
    expect(readFileSync(here(kept), "utf8")).toContain("PLP_MAIL_PASSWORD=old");
    expect(modeOf(here(kept))).toBe("600");
  });

  test("what an earlier .env said of the log-in ends, and is told; the rest stays", async () => {
    const others = {
      ...{ PLP_OAUTH_CLIENT_ID: "1234", PLP_OAUTH_CLIENT_SECRET: "a" },
      ...{ PLP_OAUTH_REFRESH_TOKEN_FILE: "nowhere.txt", PLP_OAUTH_TOKEN_URL: "https://x.example" },
      ...{ PLP_SMTP_USER: "relay", PLP_SMTP_PASSWORD: "b", PLP_SUBADDRESS: "none" },
      ...{ PLP_ADDRESS: "old@gmail.com", PLP_MAIL_PASSWORD_FILE: "nowhere.txt" },
    };
    const stays = { PLP_SINCE: "2026-11-01", PLP_LIMIT_FLOOD: "7", PLP_HTTP_PORT: "0" };
    const old = Object.entries({ ...others, ...stays }).map(([name, value]) => `${name}=${value}`);
    writeFileSync(here(".env"), `\ufeff${old.join("\r\n")}\r\n`);
    const { code, out } = await init("--answers", writeAnswers(), "--yes");
    expect(code).toBe(0);
    expect(out).toContain(`not given this time: ${Object.keys(others).toSorted().join(", ")}\n`);
    const standing = parseEnv(readFileSync(here(".env"), "utf8"));
    expect(standing).toEqual({
      ...{ PLP_MAIL_USER: login.user, PLP_MAIL_PASSWORD: login.password },
      ...servers(),
      ...stays,
    });
    expect(readSettings(standing, { mail: true })).toMatchObject({
      ...{ address: login.user, oauth: null, subaddress: "+", smtp: { user: login.user } },
    });
  });

  test("what stays of an earlier .env is tried with the rest", async () => {
    writeFileSync(here(".env"), "PLP_TIMEZONE=Europe/Seraing\n");
    const { code, err } = await init("--answers", writeAnswers(), "--yes");
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining("PLP_TIMEZONE: must") });
  });

  test("an earlier value over several lines does not leak into the new file", async () => {
    writeFileSync(here(".env"), 'PLP_MAIL_PASSWORD="a\nPLP_OAUTH_CLIENT_ID=b\nPLP_SINCE=c"\n');
    const { code, err } = await init("--answers", writeAnswers(), "--yes");
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringContaining("each value on one line"),
    });
    expect(readFileSync(here(".env"), "utf8")).toMatch(/^PLP_MAIL_PASSWORD="a\n/);
  });

  test("a link stays a link, and where it leads is written; one that leads nowhere is refused", async () => {
    mkdirSync(here("etc"));
    writeFileSync(here("etc/office.env"), "PLP_SINCE=2026-11-01\n");
    symlinkSync("etc/office.env", here(".env"));
    expect((await init("--answers", writeAnswers(), "--yes")).code).toBe(0);
    expect(lstatSync(here(".env")).isSymbolicLink()).toBe(true);
    expect(readFileSync(here("etc/office.env"), "utf8")).toContain(`PLP_MAIL_USER=${login.user}\n`);
    expect(readdirSync(here("etc")).toSorted()).toEqual([
      "office.env",
      expect.stringMatching(/^office\.env\.old-/),
    ]);
    rmSync(here("etc"), { recursive: true });
    const refused = await init("--answers", writeAnswers(), "--yes", "--no-test");
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(/a link to a file that is not there: make that file/);
    expect(readdirSync(folder).filter((name) => name.endsWith(".new"))).toEqual([]);
  });

  test("by flags alone", async () => {
    writeFileSync(here("secret.txt"), `${login.password}\n`);
    writeFileSync(here("plp.yaml"), composeRegistry(registry));
    const set = Object.entries(servers()).map(([name, value]) => `${name}=${value}`);
    const password = ["--mail-password-file", "secret.txt"];
    const { code } = await init(
      ...["--mail-user", login.user, ...password, "--partnership", "plp.yaml", "--set", ...set],
    );
    expect(code).toBe(0);
    expect(
      readSettings(parseEnv(readFileSync(here(".env"), "utf8")), { mail: true }),
    ).toMatchObject({
      ...{ address: login.user, imap: { password: login.password, port: imap.port } },
    });
  });

  test.each<[string, Record<string, string>, unknown, RegExp]>([
    ["wrong password", { PLP_MAIL_PASSWORD: "x" }, registry, /refuses the address or the password/],
    ["closed port", { PLP_SMTP_PORT: "1" }, registry, /port 1: the port is closed.* firewall/],
    ["wrong setting", { PLP_IMAP_PORT: "x" }, registry, /PLP_IMAP_PORT: must be a number/],
    [
      "no TLS to afar",
      { PLP_IMAP_HOST: "mail.x.example" },
      registry,
      /PLP_IMAP_TLS: none is allowed/,
    ],
    ["wrong registry", {}, { ...registry, languages: ["tlh"] }, /a language is fr, nl, de or en/],
    ["no registry", {}, null, /Who is who is not said/],
    ["a slip", { PLP_SUBADRESS: "none" }, registry, /PLP_SUBADDRESS is meant\?/],
  ])("%s: said, exit 1, and nothing is written", async (_, more, partnership, words) => {
    const { code, out, err } = await init("--answers", writeAnswers(more, partnership));
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(words);
    expect(readdirSync(folder)).toEqual(["answers.yaml"]);
  });

  test.each<[string[], number, RegExp]>([
    [[], 2, /^There is no terminal to ask questions in: use --answers .*\n$/],
    [["--lang", "tlh"], 2, /Allowed choices are fr, nl, de, en/],
    [["--answers", "nowhere.yaml"], 1, /nowhere\.yaml cannot be read/],
    [["--set", "x=y"], 2, /"x" is no setting: --set PLP_NAME=VALUE/],
    [["--set", "PLP_IMAP_HSOT=y"], 2, /^PLP_IMAP_HSOT is no setting: PLP_IMAP_HOST is meant\?\n$/],
    [["--set", "PLP_COLOUR_OF_DOOR=y"], 2, /no setting: the README lists all settings\.\n$/],
    [
      ["--set", "PLP_MAIL_PASSWORD=y"],
      2,
      /a secret.*: give it by --mail-password-file or --answers/,
    ],
    [["--set", "PLP_OAUTH_REFRESH_TOKEN=y"], 2, /a secret.*: give it by --answers\.\n$/],
  ])("%s exits %i", async (args, code, words) => {
    const ended = await init(...args);
    expect(ended.code).toBe(code);
    expect(ended.err).toMatch(words);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    ["Ctrl-C", "\u0003"],
    ["Ctrl-D, the end of the input", "\u0004"],
  ])("%s at a question exits 130, and nothing is written", async (_, key) => {
    const [program, ...words] = atTerminal([process.execPath, cli, "init", "--lang", "en"]);
    const env = { PATH: process.env.PATH ?? "", TERM: "xterm" };
    const child = spawn(program, words, { env, cwd: folder, stdio: "pipe" });
    let out = "";
    child.stdout.on("data", (chunk) => {
      const wasAsked = out.includes("mail address of the PLP");
      out += chunk;
      if (!wasAsked && out.includes("mail address of the PLP")) child.stdin.write(key);
    });
    const [code] = await once(child, "close");
    expect(code).toBe(130);
    expect(out).toContain("Stopped: nothing was written.");
    expect(out).not.toContain("Warning");
    expect(readdirSync(folder)).toEqual([]);
  });

  test("--no-test writes without a server; troubles are told in the language of --lang", async () => {
    const file = writeAnswers({ PLP_IMAP_PORT: "1" });
    const refused = await init("--answers", file, "--lang", "fr");
    expect(refused.err).toContain("le port est fermé");
    expect((await init("--answers", file, "--no-test")).code).toBe(0);
  });
});

/** Answers in order; a question that is not the next one fails. */
function answering(script: readonly (readonly [question: string, answer: unknown])[]) {
  const rest = [...script];
  const told: string[] = [];
  const next = (message: string): never => {
    const [question = "", answer] = rest.shift() ?? [];
    expect(message).toContain(question === "" ? "nothing more" : question);
    return answer as never;
  };
  const asker: Asker = {
    text: async (message, { check } = {}) => {
      // A person is told what is wrong, and types again.
      for (;;) {
        const answer: string = next(message);
        const fault = check?.(answer);
        if (fault === undefined) return answer;
        told.push(fault);
      }
    },
    secret: async (message) => next(message),
    yes: async (message) => next(message),
    choose: async (message) => next(message),
    several: async (message) => next(message),
    say: (text) => told.push(text),
    warn: (text) => told.push(text),
    note: (title, lines) => told.push(title, ...lines),
    during: async (_, work) => work(),
  };
  return { asker, told, rest };
}

const server = (side: string, port: number): [string, unknown][] => [
  [`serveur ${side}`, "127.0.0.1"],
  [`Port ${side}`, "70000"],
  [`Port ${side}`, String(port)],
  [`connexion ${side}`, "none"],
];

describe("by questions", () => {
  const home = process.cwd();
  beforeEach(() => process.chdir(folder));
  afterEach(() => process.chdir(home));

  test("a whole set-up, with slips, in French", async () => {
    imap.deliver(
      "Authentication-Results: mx.ville.example; none\r\nFrom: a@b.example\r\n\r\nx\r\n",
    );
    const { asker, told, rest } = answering([
      ["L'adresse électronique du PLP", "plp"],
      ["L'adresse électronique du PLP", login.user],
      ["Chez qui", "other"],
      ...server("IMAP", imap.port),
      ...server("SMTP", smtp.port),
      ["Mot de passe", "wrong"],
      ["Que faire", "password"],
      ["Mot de passe", login.password],
      ["mx.ville.example atteste", true],
      ["La ville", registry.city],
      ["Les langues", ["fr", "nl"]],
      ["Numéro d'urgence", "101"],
      ["police locale", "04/330.40.00"],
      ["Version", "2024"],
      ["web de la charte", "www"],
      ["web de la charte", registry.charter.url],
      ["Service de la commune", "Prévention"],
      ["électronique de Prévention", "prevention@seraing"],
      ["électronique de Prévention", "prevention@seraing.example"],
      ["Un autre contact", false],
      ["agent de liaison de la police", true],
      ["Nom de l'agent", "Insp. Lambert"],
      ["électronique de Insp. Lambert", "lambert@police.example"],
      ["Un autre agent", false],
      ["Nom du partenariat", "PLP Boncelles"],
      ["quartiers", " , "],
      ["quartiers", "Boncelles, rue de Tilff"],
      ["Qui devient membre", "open"],
      ["Nom d'un coordinateur", "Anne #1"],
      ["électronique de Anne", "lambert@police.example"],
      ["électronique de Anne", "anne@voo.example"],
      ["Un autre coordinateur", true],
      ["Nom d'un coordinateur", "Luc"],
      ["électronique de Luc", "luc@voo.example"],
      ["Luc est-il un suppléant", true],
      ["Un autre coordinateur", false],
      ["Un autre partenariat", false],
      ["Tout écrire", true],
    ]);
    await initByQuestions(asker, "fr");
    expect(rest).toEqual([]);
    const words = initWords.fr;
    for (const said of [words.badAddress, words.badPort, words.badUrl, words.badTwice]) {
      expect(told).toContain(said);
    }
    expect(told.join("\n")).toContain("refuse l'adresse ou le mot de passe");
    expect(told.join("\n")).toContain("doctor --send");
    expect(parseEnv(readFileSync(here(".env"), "utf8"))).toEqual({
      ...{ PLP_MAIL_USER: login.user, PLP_MAIL_PASSWORD: login.password, ...servers() },
      ...{ PLP_SUBADDRESS: "none", PLP_TRUSTED_AUTHSERV: "mx.ville.example" },
    });
    const [partnership] = registry.partnerships;
    expect(parseRegistry(readFileSync(here("data/partnership.yaml"), "utf8"))).toMatchObject({
      ...registry,
      partnerships: [{ ...partnership, covers: ["Boncelles", "rue de Tilff"], joining: "open" }],
    });
  });

  test("a registry that is there is kept, .env is replaced only after a yes", async () => {
    await init("--answers", writeAnswers());
    const before = readFileSync(here("data/partnership.yaml"), "utf8");
    const again = (replaces: boolean) =>
      answering([
        ["L'adresse électronique", login.user],
        ["Chez qui", "other"],
        ...server("IMAP", imap.port),
        ...server("SMTP", 1),
        ["Mot de passe", login.password],
        ["Que faire", "go on"],
        ["Le garder tel quel", true],
        [".env existe déjà", replaces],
        ...(replaces ? [["Tout écrire", true] as const] : []),
      ]);
    await expect(initByQuestions(again(false).asker, "fr")).rejects.toThrow("rien n'a été écrit");
    expect(readFileSync(here(".env"), "utf8")).toContain(`PLP_SMTP_PORT=${smtp.port}`);
    const { asker, rest } = again(true);
    await initByQuestions(asker, "fr");
    expect(rest).toEqual([]);
    expect(readFileSync(here(".env"), "utf8")).toContain("PLP_SMTP_PORT=1\n");
    expect(readFileSync(here("data/partnership.yaml"), "utf8")).toBe(before);
  });
});

test.each([
  ["plp@gmail.com", "gmail"],
  ["plp@GoogleMail.com", "gmail"],
  ["plp@hotmail.be", "microsoft"],
  ["plp@skynet.be", "proximus"],
  ["plp@telenet.be", "telenet"],
  ["plp@ik.me", "infomaniak"],
  ["plp@voo.be", undefined],
  ["plp@notgmail.com", undefined],
])("%s lies with %s", (address, id) => {
  expect(guessProvider(address)?.id).toBe(id);
});

test.each(providers.map((one) => [one.id, one] as const))("%s's settings are right", (_, one) => {
  const given = { PLP_MAIL_USER: "a@b.example", PLP_MAIL_PASSWORD: "x", ...settingsOf(one) };
  const { imap: read, smtp: sent } = readSettings(given, { mail: true });
  expect({ imap: read, smtp: sent }).toMatchObject({ imap: one.imap, smtp: one.smtp });
});

test.each([
  ["PLP Boncelles", [], "boncelles"],
  ["Jemeppe-sur-Meuse", [], "jemeppe-sur-meuse"],
  ["L'Église  (centre)", [], "l-eglise-centre"],
  ["PLP", [], "plp"],
  ["ΩΩ", [], "plp"],
  ["Boncelles", ["boncelles"], "boncelles-2"],
])("%s, beside %j, has the id %s", (name, taken, id) => {
  expect(idFor(name, taken)).toBe(id);
});

test.each([
  "plain",
  "a b",
  "a#b",
  `it's "so"`,
  "back\\slash",
  "$HOME",
  "é€",
  " x ",
  "a=b",
])("a password like %s reads back the same", (password) => {
  expect(parseEnv(composeEnv({ A_PASSWORD: password }, null)).A_PASSWORD).toBe(password);
});

test("a password that no .env can hold is refused, and not repeated", () => {
  expect(() => composeEnv({ A_PASSWORD: "a\"b'c`d" }, null)).toThrow(/^A_PASSWORD holds signs/);
});

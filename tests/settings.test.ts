import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadDotEnv } from "../src/dot-env.ts";
import { forgetSecrets, secretFiles, secretsOf } from "../src/secrets.ts";
import { listUnknown, mendUnknown, settingNames } from "../src/setting-names.ts";
import { readSettings, SettingsFault } from "../src/settings.ts";

const good = {
  PLP_MAIL_USER: "plp.seraing@gmail.com",
  PLP_MAIL_PASSWORD: "secret",
};

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    readSettings(environment, { mail: true });
    return [];
  } catch (fault) {
    if (fault instanceof SettingsFault) return fault.faults;
    throw fault;
  }
}

test("Gmail's defaults", () => {
  const settings = readSettings(good, { mail: true });
  expect(settings).toMatchObject({
    address: "plp.seraing@gmail.com",
    subaddress: "+",
    dailyQuota: 480,
    trustedAuthserv: "mx.google.com",
    imap: { host: "imap.gmail.com", port: 993, tls: "implicit", user: "plp.seraing@gmail.com" },
    smtp: { host: "smtp.gmail.com", port: 465, user: "plp.seraing@gmail.com", connections: 3 },
  });
});

test("elsewhere there is no quota and nobody is trusted", () => {
  const settings = readSettings({ ...good, PLP_IMAP_HOST: "mail.seraing.example" }, { mail: true });
  expect(settings).toMatchObject({ dailyQuota: null, trustedAuthserv: null });
});

test.each([
  [{}, null],
  [{ PLP_RATE_PER_MINUTE: "60" }, 60],
  [{ PLP_RATE_PER_MINUTE: "0" }, null],
])("a ceiling on the pace: %j", (more, ratePerMinute) => {
  expect(readSettings({ ...good, ...more }, { mail: true })).toMatchObject({ ratePerMinute });
});

test("an empty PLP_SMTP_USER means no log-in", () => {
  expect(readSettings({ ...good, PLP_SMTP_USER: "" }, { mail: true }).smtp.user).toBeNull();
});

test.each([
  ["PLP_MAIL_USER", { PLP_MAIL_USER: "" }],
  ["PLP_MAIL_PASSWORD", { PLP_MAIL_PASSWORD: "" }],
  ["PLP_IMAP_PORT", { PLP_IMAP_PORT: "many" }],
  ["PLP_IMAP_TLS", { PLP_IMAP_TLS: "none" }],
  ["PLP_SMTP_TLS", { PLP_SMTP_TLS: "ssl" }],
  ["PLP_SUBADDRESS", { PLP_SUBADDRESS: "plus" }],
  ["PLP_TIMEZONE", { PLP_TIMEZONE: "Europe/Seraing" }],
  ["PLP_POLL", { PLP_POLL: "often" }],
  ["PLP_SINCE", { PLP_SINCE: "yesterday" }],
  ["PLP_SMTP_CONNECTIONS", { PLP_SMTP_CONNECTIONS: "0" }],
  ["PLP_MAIL_PASSWORD_FILE", { PLP_MAIL_PASSWORD: "", PLP_MAIL_PASSWORD_FILE: "/nowhere" }],
])("a wrong %s is told by name", (name, change) => {
  expect(faultsOf({ ...good, ...change }).join("\n")).toContain(name);
});

test("all faults are told at once", () => {
  expect(faultsOf({ PLP_IMAP_PORT: "x", PLP_TIMEZONE: "y" })).toHaveLength(4);
});

/** What `.env` makes of an environment with PLP_ADDRESS; or its fault. */
function dotEnv(text: string): NodeJS.ProcessEnv | string {
  const folder = mkdtempSync(join(tmpdir(), "plp-"));
  const environment: NodeJS.ProcessEnv = { PLP_ADDRESS: "set@before.example" };
  const cwd = process.cwd();
  writeFileSync(join(folder, ".env"), text);
  process.chdir(folder);
  try {
    loadDotEnv(environment);
    return environment;
  } catch (fault) {
    return (fault as Error).message;
  } finally {
    process.chdir(cwd);
    rmSync(folder, { recursive: true });
  }
}

test.each([
  ["spaces", "PLP_MAIL_PASSWORD=abcd efgh ijkl mnop\n", "abcd efgh ijkl mnop"],
  ["quotes", `PLP_MAIL_PASSWORD='a#b"c'\n`, 'a#b"c'],
  ["a comment", "PLP_MAIL_PASSWORD=abc # on Gmail\n", "abc"],
  ["ends of Windows", "PLP_MAIL_PASSWORD=abc\r\nPLP_MAIL_USER=x\r\n", "abc"],
  ["a mark of Windows", "\ufeffPLP_MAIL_PASSWORD=abc\n", "abc"],
])(".env with %s", (_, text, password) => {
  expect(dotEnv(text)).toMatchObject({ PLP_MAIL_PASSWORD: password });
});

test(".env gives way to what is set before", () => {
  expect(dotEnv("PLP_ADDRESS=x@y.example\n")).toMatchObject({ PLP_ADDRESS: "set@before.example" });
});

test("a password that .env would cut at a # is a fault, told without it", () => {
  const fault = dotEnv("PLP_MAIL_USER=a#b\nPLP_MAIL_PASSWORD=geheim#rest\nPLP_SMTP_PASSWORD=x#y\n");
  expect(fault).toContain("PLP_MAIL_PASSWORD: holds a #; put it in quotes");
  expect(fault).toContain("PLP_SMTP_PASSWORD");
  expect(fault).not.toMatch(/geheim|rest|PLP_MAIL_USER/);
});

test("secrets are known, and taken out of the environment", () => {
  const environment: NodeJS.ProcessEnv = {
    ...good,
    PLP_SMTP_PASSWORD: "other",
    PLP_OAUTH_REFRESH_TOKEN: "t",
    PLP_OAUTH_CLIENT_SECRET: "s",
    PLP_MAIL_PASSWORD_FILE: "/run/secrets/mail",
  };
  const { PLP_OAUTH_REFRESH_TOKEN: _, PLP_OAUTH_CLIENT_SECRET: __, ...usable } = environment;
  const settings = readSettings(usable, { mail: true });
  expect(secretsOf(settings, environment)).toEqual(["secret", "other", "t", "s"]);
  expect(secretFiles(environment).at(-1)).toBe("/run/secrets/mail");
  forgetSecrets(environment);
  expect(Object.keys(environment)).toEqual(["PLP_MAIL_USER", "PLP_MAIL_PASSWORD_FILE"]);
});

test.each([
  "settings",
  "limits",
  "http-settings",
  "oauth-settings",
  "secrets",
])("every name that %s.ts speaks of is known", (file) => {
  const text = readFileSync(new URL(`../src/${file}.ts`, import.meta.url), "utf8");
  const spoken = [...text.matchAll(/PLP_[A-Z_]{1,60}[A-Z](?![A-Z_$])/g)].map(([name]) => name);
  expect(listUnknown(spoken)).toEqual([]);
  expect(settingNames).toHaveLength(new Set(settingNames).size);
});

test.each([
  ["PLP_IMAP_HSOT", "PLP_IMAP_HOST is meant?"],
  ["PLP_MAILUSER", "PLP_MAIL_USER is meant?"],
  ["PLP_LIMIT_FLOODS", "PLP_LIMIT_FLOOD is meant?"],
  ["PLP_HTTP_PROT", "PLP_HTTP_PORT is meant?"],
  ["PLP_OAUTH_CLIENTID", "PLP_OAUTH_CLIENT_ID is meant?"],
  ["PLP_COLOUR_OF_THE_DOOR", "the README lists all settings"],
])("%s is no setting: %s", (name, mend) => {
  expect(listUnknown([name])).toEqual([name]);
  expect(mendUnknown(name)).toBe(mend);
});

test.each([
  "PATH",
  "PLP_PORT",
  "PLP_PORT_8080_TCP_ADDR",
  "PLP_SERVICE_HOST",
  "PLP_REPLICA_URL",
])("%s is none of the office's business", (name) => {
  expect(listUnknown([name])).toEqual([]);
});

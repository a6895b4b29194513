// PLP_OAUTH_…: which is used, what is missing, where it may be asked, and one line of `.env` changed.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { setInDotEnv } from "../src/oauth-dot-env.ts";
import { secretFiles, secretsOf } from "../src/secrets.ts";
import { readSettings, SettingsFault } from "../src/settings.ts";

const given = {
  PLP_MAIL_USER: "plp.seraing@gmail.com",
  PLP_OAUTH_CLIENT_ID: "id",
  PLP_OAUTH_CLIENT_SECRET: "client-secret",
  PLP_OAUTH_REFRESH_TOKEN: "refresh-token",
};

function read(
  change: Record<string, string>,
  mail = true,
): ReturnType<typeof readSettings> | string {
  try {
    return readSettings({ ...given, ...change }, { mail });
  } catch (fault) {
    if (fault instanceof SettingsFault) return fault.faults.join("\n");
    throw fault;
  }
}

test("all three take the password's place, with Google's addresses", () => {
  expect(read({})).toMatchObject({
    oauth: {
      clientId: "id",
      clientSecret: "client-secret",
      refreshToken: "refresh-token",
      tokenUrl: "https://oauth2.googleapis.com/token",
      authUrl: "https://accounts.google.com/o/oauth2/v2/auth",
      scope: "https://mail.google.com/",
    },
    imap: { user: "plp.seraing@gmail.com", password: null },
    smtp: { user: "plp.seraing@gmail.com", password: null },
  });
});

test("a password beside them is not used, not for SMTP either", () => {
  expect(read({ PLP_MAIL_PASSWORD: "old" })).toMatchObject({
    imap: { password: null },
    smtp: { password: null },
  });
});

test("a relay has a password of its own", () => {
  const relay = { PLP_SMTP_HOST: "relay.example", PLP_SMTP_USER: "u", PLP_SMTP_PASSWORD: "p" };
  expect(read(relay)).toMatchObject({ smtp: { user: "u", password: "p" } });
});

test.each([
  ["no id", { PLP_OAUTH_CLIENT_ID: "" }, ["PLP_OAUTH_CLIENT_ID: missing"]],
  ["no secret", { PLP_OAUTH_CLIENT_SECRET: "" }, ["PLP_OAUTH_CLIENT_SECRET: missing"]],
  ["no token", { PLP_OAUTH_REFRESH_TOKEN: "" }, ["PLP_OAUTH_REFRESH_TOKEN: missing", "plp oauth"]],
  [
    "a token alone",
    { PLP_OAUTH_CLIENT_ID: "", PLP_OAUTH_CLIENT_SECRET: "" },
    ["PLP_OAUTH_CLIENT_ID: missing", "PLP_OAUTH_CLIENT_SECRET: missing"],
  ],
  [
    "no token beside a password",
    { PLP_OAUTH_REFRESH_TOKEN: "", PLP_MAIL_PASSWORD: "x" },
    ["PLP_OAUTH_REFRESH_TOKEN: missing"],
  ],
  ["http elsewhere", { PLP_OAUTH_TOKEN_URL: "http://oauth.example/" }, ["PLP_OAUTH_TOKEN_URL"]],
  ["no address", { PLP_OAUTH_AUTH_URL: "google" }, ["PLP_OAUTH_AUTH_URL"]],
  ["a file", { PLP_OAUTH_TOKEN_URL: "file:///etc/passwd" }, ["PLP_OAUTH_TOKEN_URL"]],
  ["a name like ours", { PLP_OAUTH_TOKEN_URL: "http://localhost.example/" }, ["PLP_OAUTH_TOKEN"]],
  ["another's SMTP", { PLP_SMTP_HOST: "smtp.other.example" }, ["PLP_SMTP_PASSWORD: missing"]],
  [
    "no file",
    { PLP_OAUTH_CLIENT_SECRET: "", PLP_OAUTH_CLIENT_SECRET_FILE: "/nowhere" },
    ["PLP_OAUTH_CLIENT_SECRET_FILE: the file cannot be read"],
  ],
  [
    "an empty file",
    { PLP_OAUTH_REFRESH_TOKEN: "", PLP_OAUTH_REFRESH_TOKEN_FILE: "/dev/null" },
    ["PLP_OAUTH_REFRESH_TOKEN_FILE: the file is empty"],
  ],
])("%s is a fault by name", (_, change, told) => {
  for (const words of told) expect(read(change)).toContain(words);
});

test.each([
  [{ PLP_SMTP_HOST: "smtp.other.example", PLP_SMTP_USER: "" }],
  [{ PLP_OAUTH_TOKEN_URL: "http://127.0.0.1:1/token", PLP_OAUTH_AUTH_URL: "http://[::1]:1/" }],
  [{ PLP_OAUTH_TOKEN_URL: "https://login.example/token" }],
])("%j is allowed", (change) => expect(read(change)).toBeTypeOf("object"));

test("before the first consent the application alone is enough for a command", () => {
  for (const file of [{}, { PLP_OAUTH_REFRESH_TOKEN_FILE: "/nowhere" }]) {
    expect(read({ PLP_OAUTH_REFRESH_TOKEN: "", ...file }, false)).toMatchObject({
      oauth: { clientId: "id", refreshToken: null },
    });
  }
});

test("the secrets may lie in files, which are looked after, and are known as secrets", () => {
  const folder = mkdtempSync(join(tmpdir(), "plp-"));
  const [client, token] = [join(folder, "client"), join(folder, "token")];
  writeFileSync(client, "of-a-file\n");
  writeFileSync(token, "token-of-a-file\n");
  const environment = {
    ...{ PLP_MAIL_USER: given.PLP_MAIL_USER, PLP_OAUTH_CLIENT_ID: "id" },
    ...{ PLP_OAUTH_CLIENT_SECRET_FILE: client, PLP_OAUTH_REFRESH_TOKEN_FILE: token },
  };
  const settings = readSettings(environment, { mail: true });
  expect(secretsOf(settings, environment)).toEqual(["of-a-file", "token-of-a-file"]);
  expect(secretFiles(environment)).toEqual(expect.arrayContaining([client, token]));
  rmSync(folder, { recursive: true });
});

const name = "PLP_OAUTH_REFRESH_TOKEN";
test.each([
  ["nothing", "", `${name}=1//new\n`],
  ["other lines", "# ours\nPLP_MAIL_USER=x\n", `# ours\nPLP_MAIL_USER=x\n${name}=1//new\n`],
  ["no last end", "PLP_MAIL_USER=x", `PLP_MAIL_USER=x\n${name}=1//new\n`],
  ["an old one", `A=1\n${name}=old # since May\nB=2\n`, `A=1\n${name}=1//new\nB=2\n`],
  ["an empty one", `${name}=\nB=2\n`, `${name}=1//new\nB=2\n`],
  ["one for a shell", `export ${name}='old'\n`, `export ${name}=1//new\n`],
  ["one twice", `${name}=a\n${name}=b\n`, `${name}=1//new\n${name}=1//new\n`],
  ["a comment of it", `# ${name}=old\n`, `# ${name}=old\n${name}=1//new\n`],
  ["ends of Windows", `A=1\r\n${name}=old\r\n`, `A=1\r\n${name}=1//new\r\n`],
  ["a mark of Windows", "\ufeffA=1\n", `\ufeffA=1\n${name}=1//new\n`],
  ["a longer name", `X_${name}=old\n`, `X_${name}=old\n${name}=1//new\n`],
  ["a value of several lines", `${name}="a\nb"\nB=2\n`, null],
  ["it within another's value", `A="\n${name}=x\n"\n`, null],
])(".env with %s", (_, before, after) => {
  expect(setInDotEnv(before, name, "1//new")).toBe(after);
});

test.each([
  ["with space"],
  ["with#mark"],
  ["with'quote"],
  ['with"quote'],
])(".env keeps a value %s", (value) => {
  const text = setInDotEnv("A=1\n", name, value);
  expect(setInDotEnv(text ?? "", "A", "2")).toContain(value);
});

import { expect, test } from "vitest";
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

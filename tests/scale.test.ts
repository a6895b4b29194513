// docs/scale.md: each block of settings there starts an office, and each setting that it names is one.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readSettings } from "../src/settings.ts";

const text = readFileSync(new URL("../docs/scale.md", import.meta.url), "utf8");
const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

const blocks = (text.match(/(?:^ {4}PLP_.*\n)+/gm) ?? []).map((block) =>
  Object.fromEntries(
    block
      .trim()
      .split("\n")
      .map((line) => {
        const [name = "", ...value] = line.trim().split("=");
        return [name, value.join("=")] as const;
      }),
  ),
);

test.each(blocks.map((block) => [block.PLP_SMTP_HOST, block] as const))("%s", (host, block) => {
  const mailbox = { PLP_MAIL_USER: "plp.ville@gmail.com", PLP_MAIL_PASSWORD: "secret" };
  const { smtp, dailyQuota } = readSettings({ ...mailbox, ...block }, { mail: true });
  expect(smtp).toMatchObject({
    host,
    port: Number(block.PLP_SMTP_PORT),
    tls: block.PLP_SMTP_TLS,
    user: block.PLP_SMTP_USER || null,
  });
  expect(dailyQuota).toBe(Number(block.PLP_DAILY_QUOTA) || null);
});

test("three relays, and settings that exist", () => {
  expect(blocks).toHaveLength(3);
  const settings = readFileSync(new URL("../src/settings.ts", import.meta.url), "utf8");
  for (const [name] of text.matchAll(/PLP_[A-Z_]+/g)) {
    expect(settings.includes(`${name}:`) || readme.includes(`\`${name}\``), name).toBe(true);
  }
});

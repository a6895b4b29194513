// What is taken out of a log line, whatever it is given.
import { expect, test } from "vitest";
import { createGrowingFilter, createSecretFilter, redact } from "../../src/edges/redaction.ts";

const secret = 'abcd "efgh" ijkl/mn+p';
const withoutSecrets = createSecretFilter([secret]);
const base64 = (text: string) => Buffer.from(text).toString("base64");

test.each([
  ["as it is", secret],
  ["without its spaces, as Gmail shows it", secret.replaceAll(" ", "")],
  ["in JSON", JSON.stringify({ pass: secret })],
  ["in a URL", `imap://user:${encodeURIComponent(secret)}@host`],
  ["in base64", base64(secret)],
  ["in AUTH PLAIN", `AUTH PLAIN ${base64(`\0user\0${secret}`)}`],
  ["in AUTH PLAIN with an identity", base64(`someone\0user@gmail.com\0${secret}`)],
  ["one octet on", base64(`a${secret}z`)],
  ["two octets on", base64(`ab${secret}zz`)],
  ["in base64 for URLs", Buffer.from(`x${secret}`).toString("base64url")],
  ["in hex", Buffer.from(secret).toString("hex")],
])("a secret %s", (_, text) => {
  const left = withoutSecrets(text);
  expect(left).toContain("…");
  expect(left).not.toMatch(/ijkl/);
  expect(Buffer.from(left.replace("…", ""), "base64").toString("latin1")).not.toContain("ijkl");
});

test("a secret that is learned later is taken out from then on, beside the first, for a day's worth", () => {
  const { withoutSecrets: filter, add } = createGrowingFilter([secret]);
  add("ya29.first");
  expect(filter(`ya29.first ${base64("ya29.first")} ${secret}`)).not.toMatch(
    /first|eWEyOS5ma|ijkl/,
  );
  for (let hour = 1; hour < 30; hour += 1) add(`ya29.hour-${hour}-`);
  expect(filter("ya29.first ya29.hour-29-")).toBe("… …");
});

const letters = "a".repeat(4);
test.each<[string, unknown, unknown]>([
  ["a reply", "550 5.1.1 <jean@example.org>: no Jean Dupont here", "550 5.1.1"],
  ["a reply without a status", "550 Jean Dupont is unknown", "550"],
  ["a long reply", "451-4.7.1 one\n451 4.7.1 two", "451-4.7.1"],
  ["a code", "ECONNREFUSED", "ECONNREFUSED"],
  ["a time", "2026-03-02T08:00:00.000Z", "2026-03-02T08:00:00.000Z"],
  ["an address", "from jean.dupont@example.org, twice", "from …, twice"],
  ["a token", "plp+abcdefghijklmnopqrstuvwxyz", "plp+…"],
  ["a number", 42, 42],
  ["octets", Buffer.from("Jean"), "4 octets"],
  [
    "an error",
    Object.assign(new TypeError("Jean"), { code: "EAUTH", auth: "x" }),
    "TypeError EAUTH",
  ],
  ["an error with words as its code", Object.assign(new Error("x"), { code: "Jean D." }), "Error"],
  ["what lies deep", { a: { b: { c: { d: "Jean" } } } }, { a: { b: { c: "…" } } }],
  ["a list", [letters, "550 Jean"], [letters, "550"]],
])("%s", (_, given, logged) => {
  expect(redact(given, withoutSecrets)).toEqual(logged);
});

test("without secrets a text stays; a secret of three characters is none", () => {
  expect(createSecretFilter([])("abc")).toBe("abc");
  expect(createSecretFilter(["abc", ""])("abc")).toBe("abc");
});

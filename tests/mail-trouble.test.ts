// What keeps a mailbox from being reached, by the errors that servers and libraries give: its cause, and words
// with a mend in four languages.
import { expect, test } from "vitest";
import { describeTrouble, findCause } from "../src/commands/mail-trouble.ts";
import { languages } from "../src/commands/terminal.ts";
import { troubleWords } from "../src/commands/trouble-words.ts";

const refusedBy = (text: string, code?: string) => ({
  ...{ authenticationFailed: true, responseText: text },
  ...(code !== undefined && { serverResponseCode: code }),
});
const smtp = (response: string) => ({ code: "EAUTH", responseCode: 535, response });
const gmail = "imap.gmail.com";

test.each<[string, unknown, string]>([
  ["mail.ville.be", { code: "ENOTFOUND" }, "unknown-name"],
  ["mail.ville.be", { code: "EDNS" }, "unknown-name"],
  ["mail.ville.be", { code: "ECONNREFUSED" }, "closed-port"],
  ["mail.ville.be", { code: "ESOCKET", originalCode: "ECONNREFUSED" }, "closed-port"],
  ["mail.ville.be", { cause: { code: "ECONNREFUSED" } }, "closed-port"],
  ["mail.ville.be", { code: "CONNECT_TIMEOUT" }, "silence"],
  ["mail.ville.be", { code: "GREETING_TIMEOUT" }, "silence"],
  ["mail.ville.be", new DOMException("too long", "TimeoutError"), "silence"],
  ["mail.ville.be", { code: "ECLOSED" }, "silence"],
  ["mail.ville.be", { code: "ERR_SSL_WRONG_VERSION_NUMBER" }, "no-tls"],
  ["mail.ville.be", { code: "ESOCKET", message: "ssl3: wrong version number" }, "no-tls"],
  ["mail.ville.be", { code: "ETLS" }, "no-tls"],
  ["mail.ville.be", { message: "Server does not support STARTTLS" }, "no-tls"],
  ["mail.ville.be", { code: "DEPTH_ZERO_SELF_SIGNED_CERT" }, "certificate"],
  ["mail.ville.be", { code: "ERR_TLS_CERT_ALTNAME_INVALID" }, "certificate"],
  ["mail.ville.be", { code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" }, "certificate"],
  ["mail.ville.be", { code: "CERT_NOT_YET_VALID" }, "clock"],
  ["mail.ville.be", { code: "CERT_HAS_EXPIRED" }, "clock"],
  ["mail.ville.be", refusedBy("LOGIN failed", "AUTHENTICATIONFAILED"), "password"],
  ["mail.ville.be", smtp("535 5.7.8 no"), "password"],
  [gmail, refusedBy("Invalid credentials (Failure)", "AUTHENTICATIONFAILED"), "gmail-password"],
  [gmail, refusedBy("Application-specific password required", "ALERT"), "gmail-password"],
  ["smtp.gmail.com", smtp("535-5.7.8 Username and Password not accepted."), "gmail-password"],
  [gmail, refusedBy("Your account is not enabled for IMAP use", "ALERT"), "imap-off"],
  [gmail, refusedBy("IMAP access is disabled for your domain.", "ALERT"), "imap-off"],
  [gmail, refusedBy("Please log in via your web browser", "ALERT"), "web-login"],
  ["outlook.office365.com", refusedBy("LOGIN failed."), "microsoft"],
  [
    ...(["smtp.ville.be", smtp("535 5.7.139 Authentication unsuccessful")] as const),
    ...(["microsoft"] as const),
  ],
  ["mail.ville.be", new Error("what is this"), "other"],
  ["mail.ville.be", undefined, "other"],
])("%s says %o: %s", (host, error, cause) => {
  expect(findCause(error, { host })).toBe(cause);
});

test.each(Object.entries(troubleWords))("%s is said in each language, whole", (_, words) => {
  for (const language of languages) {
    const { message, mend } = words[language];
    expect(message).toMatch(/^\S.{10,200}\.$/);
    expect(mend).toMatch(/^\S.{10,200}\.$/);
  }
  expect(new Set(languages.map((language) => words[language].message)).size).toBe(4);
});

test("no word of a server's is repeated", () => {
  const place = { side: "IMAP", host: "mail.ville.be", port: 993 } as const;
  const error = refusedBy("anne@example.org with secret was refused");
  const told = describeTrouble(error, place, "fr");
  expect(told.message).toBe("mail.ville.be refuse l'adresse ou le mot de passe (IMAP).");
  expect(JSON.stringify(told)).not.toMatch(/anne|secret/);
});

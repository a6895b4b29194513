// The real worker with the Gmail-like double: what it handles has one label taken for another, and what
// it sends lies in Sent, once.
import { once } from "node:events";
import { afterEach, expect, test } from "vitest";
import type { Gmail } from "../servers/gmail/gmail.ts";
import { until } from "../servers/intake.ts";
import { makeData, settingsFor, startPlp } from "../servers/plp.ts";
import { endAll, fetchAll, open, serve } from "./gmail-clients.ts";
import { headerOf, writeLetter } from "./letters.ts";

const endings: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
  await endAll();
});

function start(gmail: Gmail) {
  const data = makeData();
  const { host, user, password } = gmail;
  const worker = startPlp(["start"], {
    ...settingsFor(data.folder, {
      imap: { host, port: gmail.imapPort, user, password },
      smtp: { host, port: gmail.smtpPort },
    }),
    PLP_SMTP_USER: user,
    PLP_SMTP_PASSWORD: password,
    PLP_TEMPLATES_DIR: new URL("../../templates", import.meta.url).pathname,
  });
  endings.push(async () => {
    if (worker.exitCode === null) {
      worker.kill("SIGTERM");
      await once(worker, "close");
    }
    data.remove();
  });
  return worker;
}

const kindsOf = (letters: readonly Buffer[]) =>
  letters.map((raw) => headerOf(raw, "X-PLP-Kind")).toSorted();

test("join, confirm, welcome: over IMAP sessions that expire and Sent copies that lag", async () => {
  const gmail = await serve({ behaviour: { sentCopyDelayMs: 200, imapSessionMs: 3_000 } });
  const worker = start(gmail);
  const asked = writeLetter({ number: 1, text: "Bonjour, je voudrais m'inscrire au PLP svp." });
  const ids = [gmail.deliver(asked)];
  await until(() => gmail.accepted.length === 1, 15_000);
  const [confirm = Buffer.from("")] = gmail.accepted.map(({ raw }) => raw);
  const to = headerOf(confirm, "Reply-To");
  const headers = {
    To: to,
    "In-Reply-To": headerOf(confirm, "Message-ID"),
    "Message-ID": "<reply-1@people.example>",
  };
  await until(() => gmail.imap.expired > 0, 10_000);
  const yes = writeLetter({ number: 1, text: "Oui, rue de Tilff 12", headers });
  ids.push(gmail.deliver(yes, { to: /[^<\s]+@[^>\s]+/.exec(to)?.[0] ?? "" }));
  await until(() => gmail.accepted.length === 3, 15_000);
  const kinds = ["join-confirm", "member-news", "welcome"];
  expect(kindsOf(gmail.accepted.map(({ raw }) => raw))).toEqual(kinds);

  await until(() => gmail.list("INBOX").length === 0);
  const { all, sent } = gmail.folders;
  for (const id of ids) expect(gmail.foldersOf(id ?? "").toSorted()).toEqual(["PLP/Handled", all]);
  await until(() => gmail.list(sent).length === 3);
  expect(kindsOf(gmail.list(sent))).toEqual(kinds);
  const client = await open(gmail, all);
  const labels = (await fetchAll(client)).map(({ labels }) => labels);
  const expected = [...ids.map(() => ["PLP/Handled"]), ...kinds.map(() => ["\\Sent"])];
  expect(labels.toSorted()).toEqual(expected.toSorted());
  worker.kill("SIGTERM");
  expect(await once(worker, "close")).toEqual([0, null]);
});

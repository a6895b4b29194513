// Programs that answer the office over the wire: Pigeonhole's `vacation`, a second office, and a script
// that shows by nothing what it is. Each exchange ends by itself within five letters, both sides counted.
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createTransport } from "nodemailer";
import { afterEach, expect, test } from "vitest";
import { type EmbeddedImap, startImap } from "../../src/demo/embedded-imap.ts";
import { type AcceptedMail, type EmbeddedSmtp, startSmtp } from "../../src/demo/embedded-smtp.ts";
import { makeData, settingsFor, startPlp } from "../servers/plp.ts";
import { type Dovecot, startDovecot } from "./dovecot.ts";
import { headerOf, writeLetter } from "./letters.ts";
import { end, findFreePort } from "./processes.ts";

const templates = new URL("../../templates", import.meta.url).pathname;
const lettersMax = 5;
/** So long nothing has been said: it is over. */
const quietMs = 4_000;
const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

interface Office {
  readonly imap: EmbeddedImap;
  readonly smtp: EmbeddedSmtp;
}

/** A worker with a mailbox of its own; what it sends goes to `onAccepted`. */
async function openOffice(
  address: string,
  onAccepted: (mail: AcceptedMail) => void,
): Promise<Office> {
  const imap = await startImap();
  const smtp = await startSmtp({ onAccepted });
  const data = makeData();
  const worker = startPlp(["start"], {
    ...settingsFor(data.folder, { imap, smtp }),
    PLP_TEMPLATES_DIR: templates,
    PLP_ADDRESS: address,
  });
  closing.push(
    () => data.remove(),
    () => smtp.close(),
    () => imap.close(),
    () => end(worker),
  );
  return { imap, smtp };
}

async function untilQuiet(count: () => number): Promise<void> {
  let [before, since] = [-1, Date.now()];
  const latest = Date.now() + 60_000;
  while ((Date.now() - since < quietMs || count() < 1) && Date.now() < latest) {
    if (count() !== before) [before, since] = [count(), Date.now()];
    await sleep(100);
  }
}

/** As the receiving server marks what comes from a domain that vouches for it. */
function vouchedFor(raw: Buffer): Buffer {
  const domain = /@([a-z.]{1,60})/i.exec(headerOf(raw, "From"))?.[1] ?? "";
  const head = `Authentication-Results: mx.google.com; dmarc=pass header.from=${domain}\r\n`;
  return Buffer.concat([Buffer.from(head), raw]);
}

/** Nothing is left of what shows a program: nor the name, the subject or the Message-ID. */
function disguised(raw: Buffer, number: number): Buffer {
  const text = raw.toString("latin1");
  const at = text.indexOf("\r\n\r\n");
  const fields = text.slice(0, at).split(/\r\n(?![ \t])/);
  const kept = fields.filter((field) => {
    return !/^(?:x-|auto|list-|precedence|message-id|subject|from|in-reply|references)/i.test(
      field,
    );
  });
  const address = /<([^>]{1,200})>/.exec(headerOf(raw, "From"))?.[1] ?? headerOf(raw, "From");
  const head = [
    ...kept,
    `From: Somebody ${number} <${address}>`,
    `Subject: Objet ${number}`,
    `Message-ID: <other-${number}@relay.example>`,
  ];
  return Buffer.from(`${head.join("\r\n")}${text.slice(at)}`, "latin1");
}

test.each([
  ["as it is", (raw: Buffer) => raw],
  ["without a mark of what it is", disguised],
])("a second office, its mail %s", async (_, change) => {
  const [ours, theirs] = ["plp.seraing@gmail.com", "plp.liege@other.example"];
  const said: string[] = [];
  const route = (mail: AcceptedMail) => {
    const [to = ""] = mail.to;
    said.push(`${headerOf(mail.raw, "X-PLP-Kind")} ${to}`);
    const raw = vouchedFor(change(mail.raw, said.length));
    if (/^plp\.seraing/i.test(to)) one.imap.deliver(raw);
    if (/^plp\.liege/i.test(to)) other.imap.deliver(raw);
  };
  const one: Office = await openOffice(ours, route);
  const other: Office = await openOffice(theirs, route);
  const text = "Bonjour, je voudrais m'inscrire au PLP svp. J'habite rue de Tilff.";
  one.imap.deliver(
    writeLetter({
      number: 1,
      text,
      headers: {
        From: theirs,
        "Authentication-Results": "mx.google.com; dmarc=pass header.from=other.example",
      },
    }),
  );
  await untilQuiet(() => said.length);
  const between = said.filter((it) => /plp\.(?:seraing|liege)/.test(it));
  expect(between.length, between.join(", ")).toBeGreaterThan(0);
  expect(between.length + 1, between.join(", ")).toBeLessThanOrEqual(lettersMax);
});

test.each([
  ["Bonjour, je voudrais m'inscrire au PLP svp.", "Reply-To", false],
  ["Bonjour, il y a des pneus abandonnés le long du chemin depuis une semaine.", "Reply-To", true],
  ["Bonjour, il y a des pneus abandonnés le long du chemin depuis une semaine.", "From", false],
  ["Je voudrais me désinscrire du PLP.", "From", true],
  ["AIDE", "From", false],
] as const)("a script that answers everything at once: %s (%s, quoting: %s)", async (...given) => {
  const [text, to, quotes] = given;
  const robot = "robot@people.example";
  const letters: string[] = [];
  const tell = (raw: Buffer) => {
    letters.push(">");
    office.imap.deliver(vouchedFor(raw));
  };
  const office: Office = await openOffice("plp.seraing@gmail.com", (mail) => {
    if (mail.to[0] !== robot) return;
    letters.push(headerOf(mail.raw, "X-PLP-Kind"));
    const target = headerOf(mail.raw, to) || "plp.seraing@gmail.com";
    const words = "Nous avons votre message entre les mains, quelqu'un le lira demain matin.";
    const quoted = quotes ? `\r\n\r\n${textOf(mail.raw)}` : "";
    tell(from(letters.length, `${words}${quoted}`, target));
  });
  const from = (number: number, words: string, target: string) =>
    writeLetter({
      number,
      text: words,
      headers: {
        From: `Somebody ${number} <${robot}>`,
        To: target,
        Subject: `Objet ${number}`,
        "Message-ID": `<${number}@robot.example>`,
      },
    });
  tell(from(0, text, "plp.seraing@gmail.com"));
  await untilQuiet(() => letters.length - 1);
  expect(letters.length, letters.join(" ")).toBeLessThanOrEqual(lettersMax);
  expect(letters.length).toBeGreaterThan(1);
});

/** Its plain text, as a program that quotes without a mark would copy it. */
function textOf(raw: Buffer): string {
  const part = raw.toString("latin1").split(/Content-Type: text\/(?:plain|html)/)[1] ?? "";
  const body = part.slice(part.indexOf("\r\n\r\n") + 4).split("\r\n--")[0] ?? "";
  const bytes = body
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

/** A mailbox with `vacation`, which answers through the SMTP server on this port. */
async function openVacation(
  address: string,
  smtpPort: number,
): Promise<Dovecot & { lmtp: number }> {
  const lmtp = await findFreePort();
  const folder = makeData();
  closing.push(() => folder.remove());
  // Dovecot delivers as somebody else than who runs the tests.
  chmodSync(folder.folder, 0o755);
  const script = join(folder.folder, "vacation.sieve");
  const words = "Je suis en congé jusqu'à lundi. Votre message sera lu à mon retour.";
  writeFileSync(
    script,
    `require ["vacation"];\nvacation :days 1 :addresses ["${address}"] :subject "Absence" "${words}";\n`,
    { mode: 0o644 },
  );
  const config = `
protocols = imap lmtp
submission_host = 127.0.0.1:${smtpPort}
postmaster_address = postmaster@people.example
hostname = people.example
service lmtp {
  inet_listener lmtp {
    address = 127.0.0.1
    port = ${lmtp}
  }
}
protocol lmtp {
  mail_plugins = sieve
}
plugin {
  sieve = file:${script}
}
`;
  const dovecot = await startDovecot({ config });
  closing.push(() => dovecot.stop());
  return { ...dovecot, lmtp };
}

test("Pigeonhole's vacation", async () => {
  const [member, ours] = ["person-1@people.example", "plp.seraing@gmail.com"];
  const letters: string[] = [];
  const back = await startSmtp({
    onAccepted: ({ to, raw }) => {
      letters.push(`> ${headerOf(raw, "Subject")}`);
      if (/^plp\.seraing/i.test(to[0] ?? "")) office.imap.deliver(vouchedFor(raw));
    },
  });
  closing.push(() => back.close());
  const home = await openVacation(member, back.port);
  const lmtp = createTransport({ host: "127.0.0.1", port: home.lmtp, lmtp: true, secure: false });
  closing.push(() => lmtp.close());
  const post = (from: string, raw: Buffer) => lmtp.sendMail({ envelope: { from, to: "plp" }, raw });
  const office: Office = await openOffice(ours, ({ to, raw }) => {
    if (to[0] !== member) return;
    letters.push(`< ${headerOf(raw, "X-PLP-Kind")}`);
    void post(ours, raw);
  });
  // A person is answered: the mailbox does what it is there for.
  const friend = writeLetter({ number: 2, text: "Bonjour !", headers: { To: member } });
  await post("person-2@people.example", friend);
  await untilQuiet(() => letters.length);
  expect(letters.splice(0)).toHaveLength(1);

  letters.push("> the first");
  office.imap.deliver(
    writeLetter({ number: 1, text: "Au secours, quelqu'un force la porte de ma voisine !" }),
  );
  await untilQuiet(() => letters.length - 1);
  expect(letters.length, letters.join(", ")).toBeGreaterThan(2);
  expect(letters.length, letters.join(", ")).toBeLessThanOrEqual(lettersMax);

  // Stripped of what makes `vacation` keep silent, our letters are answered, and it ends all the same.
  letters.length = 0;
  const report = (number: number) =>
    `Bonjour, il y a des pneus abandonnés chemin du Bois depuis ${number} semaines.`;
  await post(ours, disguised(Buffer.from(plainLetter(ours, member, report(2))), 1));
  await untilQuiet(() => letters.length);
  expect(letters.length, letters.join(", ")).toBeLessThanOrEqual(lettersMax);
});

function plainLetter(from: string, to: string, text: string): string {
  const head = [`From: ${from}`, `To: ${to}`, "Subject: x", "Message-ID: <x@x.example>"];
  return `${head.join("\r\n")}\r\n\r\n${text}\r\n`;
}

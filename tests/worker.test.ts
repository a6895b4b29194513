// The worker as a process of its own, on embedded servers: what lies in the inbox is taken in once,
// answered, and filed.
import { once as happens } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type EmbeddedImap, startImap } from "../src/demo/embedded-imap.ts";
import { type EmbeddedSmtp, startSmtp } from "../src/demo/embedded-smtp.ts";
import { makeData, runPlp, settingsFor, startPlp } from "./servers/plp.ts";

const templates = new URL("../templates", import.meta.url).pathname;
let data: ReturnType<typeof makeData>;
let imap: EmbeddedImap;
let smtp: EmbeddedSmtp;
let refuse: string | null = null;
beforeEach(async () => {
  data = makeData();
  refuse = null;
  imap = await startImap();
  smtp = await startSmtp({
    reply: (stage, address) => {
      return stage === "rcpt" && address === refuse
        ? { code: 550, text: "5.1.1 no such user" }
        : null;
    },
  });
});
afterEach(async () => {
  await imap.close();
  await smtp.close();
  data.remove();
});

const once = () => runPlp(["start", "--once"], settingsFor(data.folder, { imap, smtp }));
const json = async (...args: string[]) => {
  return JSON.parse((await runPlp([...args, "--json"], settingsFor(data.folder))).out);
};
const header = (raw: Buffer, name: string) => {
  return new RegExp(`^${name}: (.*)$`, "mi").exec(raw.toString("latin1"))?.[1]?.trim() ?? "";
};
const kinds = () => smtp.accepted.map(({ raw }) => header(raw, "X-PLP-Kind"));

function letter(text: string, headers: Record<string, string> = {}): string {
  const all = {
    "Authentication-Results": "mx.google.com; dmarc=pass header.from=example.org",
    From: "Jean Dupont <jean@example.org>",
    To: "plp.seraing@gmail.com",
    Subject: "PLP",
    "Message-ID": "<one@example.org>",
    Date: "Mon, 02 Mar 2026 08:00:00 +0000",
    ...headers,
  };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return `${head.join("\r\n")}\r\n\r\n${text}\r\n`;
}

test("a request is answered once, whatever comes twice, and filed", async () => {
  imap.deliver(letter("Bonjour, je voudrais m'inscrire au PLP svp."));
  imap.deliver(
    `Received: from elsewhere by mx\r\n${letter("Bonjour, je voudrais m'inscrire au PLP svp.")}`,
  );
  expect(await once()).toMatchObject({ code: 0 });
  expect(kinds()).toEqual(["join-confirm"]);
  expect(imap.list("INBOX")).toEqual([]);
  expect(imap.list("PLP/Handled")).toHaveLength(2);
  expect(await once()).toMatchObject({ code: 0 });
  expect(kinds()).toEqual(["join-confirm"]);
  expect(await json("status")).toMatchObject({
    inbox: { handled: 1, quarantined: 0 },
    outbox: { sent: 1 },
    members: { pending: 1 },
  });
});

test("a reply by its token alone makes a member", async () => {
  imap.deliver(letter("Bonjour, je voudrais m'inscrire au PLP svp."));
  await once();
  const confirm = smtp.accepted[0]?.raw ?? Buffer.alloc(0);
  const replyTo = header(confirm, "Reply-To");
  expect(replyTo).toMatch(/^plp\.seraing\+[a-z2-7]{26}@gmail\.com$/);
  imap.deliver(
    letter("Oui, j'habite rue de Tilff 12", {
      To: replyTo.toUpperCase(),
      "Message-ID": "<two@example.org>",
    }),
  );
  await once();
  expect(kinds().toSorted()).toEqual(["join-confirm", "member-news", "welcome"]);
  expect(await json("members", "list")).toMatchObject([
    { email: "jean@example.org", partnership: "boncelles", state: "active" },
  ]);
});

test("advice has been accepted before any other letter of the same mail starts", async () => {
  imap.deliver(letter("Au secours, quelqu'un force la porte de ma voisine en ce moment !"));
  await once();
  expect(kinds()[0]).toBe("urgent-advice");
  expect(kinds().toSorted()).toEqual(["report", "report-receipt", "urgent-advice"]);
});

test("a refused recipient is that recipient's trouble alone", async () => {
  refuse = "jean@example.org";
  imap.deliver(letter("Il y a des pneus abandonnés le long du chemin du Bois depuis une semaine."));
  expect(await once()).toMatchObject({ code: 0 });
  expect(kinds()).toEqual(["report"]);
  expect(await json("status")).toMatchObject({ outbox: { sent: 1, failed: 1 } });
});

test("a report that its coordinator's server refuses goes to the deputy, with an alert", async () => {
  refuse = "anne.collard@voo.example";
  const csv = join(data.folder, "members.csv");
  const columns = "email,name,partnership,language,consent_date";
  writeFileSync(csv, `${columns}\njean@example.org,Jean,boncelles,fr,2026-01-31\n`);
  await runPlp(["members", "import", csv], settingsFor(data.folder));
  imap.deliver(letter("Il y a des pneus abandonnés le long du chemin du Bois depuis une semaine."));
  expect(await once()).toMatchObject({ code: 0 });
  const sent = smtp.accepted.map(({ raw }) => `${header(raw, "X-PLP-Kind")} ${header(raw, "To")}`);
  expect(sent.toSorted()).toEqual([
    "alert prevention@seraing.example",
    "report luc.remy@voo.example",
    "report-receipt jean@example.org",
  ]);
});

test("a bounce that names the letter and the address suspends; a letter of theirs ends it", async () => {
  const csv = join(data.folder, "members.csv");
  const columns = "email,name,partnership,language,consent_date";
  writeFileSync(csv, `${columns}\njean@example.org,Jean,boncelles,fr,2026-01-31\n`);
  await runPlp(["members", "import", csv], settingsFor(data.folder));
  imap.deliver(letter("AIDE", { "Message-ID": "<help@example.org>" }));
  await once();
  const help = smtp.accepted.find(({ raw }) => header(raw, "X-PLP-Kind") === "help");
  const id = /^Message-ID:\s*(<.*>)/im.exec(help?.raw.toString("latin1") ?? "")?.[1] ?? "";
  const before = await json("members", "list");
  imap.deliver(bounceOf(id, "jean@example.org"));
  await once();
  expect(await json("members", "list")).toEqual([{ ...before[0], state: "suspended" }]);
  imap.deliver(letter("Quand a lieu la prochaine fête ?", { "Message-ID": "<back@example.org>" }));
  await once();
  expect(await json("members", "list")).toEqual(before);
}, 120_000);

function bounceOf(returnedId: string, recipient: string): string {
  return [
    "From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
    "To: plp.seraing@gmail.com",
    "Auto-Submitted: auto-replied",
    "Subject: Delivery Status Notification (Failure)",
    `Message-ID: <bounce-${returnedId.length}@googlemail.com>`,
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    "",
    "--b",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; googlemail.com",
    "",
    `Final-Recipient: rfc822; ${recipient}`,
    "Action: failed",
    "Status: 5.1.1",
    "",
    "--b",
    "Content-Type: message/rfc822",
    "",
    `Message-ID: ${returnedId}`,
    "",
    "",
    "--b--",
    "",
  ].join("\r\n");
}

test("what cannot be understood is set aside, and the next letter is handled", async () => {
  imap.deliver(letter("Bonjour", { From: "a@example.org, b@example.org" }));
  imap.deliver("Subject: no sender\r\n\r\nBonjour\r\n");
  imap.deliver(
    letter("Bonjour, je voudrais m'inscrire au PLP svp.", { "Message-ID": "<three@example.org>" }),
  );
  expect(await once()).toMatchObject({ code: 0 });
  expect(imap.list("PLP/Quarantine")).toHaveLength(2);
  expect(kinds().toSorted()).toEqual(["alert", "alert", "join-confirm"]);
});

test("letters from before PLP_SINCE are left alone", async () => {
  imap.deliver(letter("Bonjour, je voudrais m'inscrire au PLP svp."), {
    internalDate: new Date("2020-01-01"),
  });
  await once();
  expect(kinds()).toEqual([]);
  expect(imap.list("INBOX")).toHaveLength(1);
});

test("who left stays out of an import of an older consent", async () => {
  const csv = join(data.folder, "members.csv");
  const columns = "email,name,partnership,language,consent_date";
  writeFileSync(csv, `${columns}\njean@example.org,Jean,boncelles,fr,2026-01-31\n`);
  const load = () => runPlp(["members", "import", csv], settingsFor(data.folder));
  expect((await load()).out).toContain("1 entered");
  imap.deliver(
    letter("Je voudrais me désinscrire du PLP, merci.").replace("désinscrire", "desinscrire"),
  );
  await once();
  expect(kinds().toSorted()).toEqual(["goodbye", "member-news"]);
  expect((await load()).out).toContain("0 entered, 1 unchanged");
  expect(await json("members", "list")).toMatchObject([{ state: "left" }]);
});

test("out of the Spam folder, a wish to leave has effect and a request has none", async () => {
  const folder = { folder: "Junk" };
  imap.deliver(letter("Bonjour, je voudrais m'inscrire au PLP svp."), folder);
  imap.deliver(letter("Desinscrivez-moi du PLP svp.", { "Message-ID": "<x@example.org>" }), folder);
  const env = { ...settingsFor(data.folder, { imap, smtp }), PLP_READ_SPAM: "true" };
  expect(await runPlp(["start", "--once"], env)).toMatchObject({ code: 0 });
  expect(kinds()).toEqual(["not-member"]);
  expect(imap.list("Junk")).toHaveLength(1);
  expect(imap.list("PLP/Handled")).toHaveLength(1);
});

test("the log holds no address and no word of a letter", async () => {
  imap.deliver(letter("Au secours, quelqu'un force la porte de ma voisine Dubois en ce moment !"));
  const { err } = await once();
  expect(err).toContain("letter taken in");
  expect(err).not.toMatch(/jean|example\.org|dubois|secours|seraing@/i);
});

test("a second worker on the same data waits, and says so", async () => {
  const env = settingsFor(data.folder, { imap, smtp });
  const first = startPlp(["start"], { ...env, PLP_TEMPLATES_DIR: templates });
  await said(first, "the office is open");
  const second = startPlp(["start"], { ...env, PLP_TEMPLATES_DIR: templates });
  await said(second, "another worker runs on this data folder");
  first.kill("SIGKILL");
  await said(second, "the office is open");
  second.kill("SIGTERM");
  expect(await happens(second, "close")).toEqual([0, null]);
});

async function said(worker: ReturnType<typeof startPlp>, words: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    worker.stderr?.on("data", (chunk: Buffer) => {
      if (chunk.toString().includes(words)) resolve();
    });
    worker.once("close", () => reject(new Error(`The worker ended before it said "${words}".`)));
  });
}

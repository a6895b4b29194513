// A random letter to an office as it stands now: who writes, what it answers, what it says, how it is
// written. Beside the bytes it gives what is true of it, which the office has to find out.
import sharp from "sharp";
import { office } from "../../conversation/letter-in.ts";
import type { Sent, World } from "../../conversation/world.ts";
import type { Chance } from "./chance.ts";
import { breakLetter, type Content, writeMime } from "./mime.ts";
import {
  hasStanding,
  kindOfSender,
  type People,
  type Person,
  personAt,
  pickSender,
  type SenderKind,
} from "./people.ts";
import { pickSaying, type Saying } from "./saying.ts";
import { commandIn, languages } from "./words.ts";

type Proof = "passed" | "own" | "unknown" | "failed";

export interface RandomLetter {
  readonly bytes: Buffer;
  readonly from: Person;
  readonly sender: SenderKind;
  readonly proof: Proof;
  /** How it is tied to what it answers. */
  readonly tie: "none" | "own token" | "own thread" | "another's" | "dead" | "link";
  readonly answered: Sent | null;
  readonly says: Saying;
  /** A header says for certain that no person wrote it. */
  readonly isMachine: boolean;
  /** Nothing in its form keeps the office from reading it as it was meant. */
  readonly isWhole: boolean;
  readonly toBulletinDesk: boolean;
  /** A word that publishes stands somewhere in what was written now. */
  readonly mayPublish: boolean;
}

const picture = await sharp({
  create: { width: 3, height: 2, channels: 3, background: "#808080" },
})
  .jpeg()
  .withExif({ IFD0: { Artist: "EXIF-ARTIST", Copyright: "EXIF-PLACE" } })
  .toBuffer();
const fileNames = ["photo.jpg", "../../etc/passwd", "a\u202egpj.exe", "<b>.jpg", "x'y;z.pdf", ""];
const publishWords = new RegExp(languages.map((it) => commandIn(it, "publish")).join("|"), "i");

let number = 0;

export function writeRandomLetter(
  { world, people }: { world: World; people: People },
  chance: Chance,
): RandomLetter {
  number += 1;
  const tied = pickTie(world, chance);
  const from = tied.from === null ? pickSender(people, chance) : personAt(tied.from, people);
  const sender = kindOfSender(from.address, world);
  const proof = chance.weighed<Proof>([
    [86, "passed"],
    [4, "own"],
    [6, "unknown"],
    [4, "failed"],
  ]);
  const removable = chance.pick(people.removable).address;
  const says = pickSaying({ answered: tied.answered, sender, removable }, chance);
  const isMachine = chance.inHundred(4);
  const broken = !isMachine && chance.inHundred(7);
  const desk = chance.weighed([
    [12, ""],
    [1, "+diffusion"],
    [1, "+coordinateurs"],
  ]);
  const name = writeName(from, chance);
  const fields = [
    ...traceFields(from, proof, chance),
    `From: ${name}`,
    `To: ${tied.to ?? office.replace("@", `${desk}@`)}`,
    ...(tied.inReplyTo === null ? [] : [`In-Reply-To: ${tied.inReplyTo}`]),
    `Subject: ${encodeWords(says.subject || (tied.answered === null ? "" : `Re: ${tied.answered.subject}`))}`,
    `Date: ${world.now.toUTCString()}`,
    `Message-ID: <random-${number}@people.example>`,
    "MIME-Version: 1.0",
    ...(isMachine ? machineFields(chance) : strangeFields(chance)),
  ];
  const whole = writeContent({ tied, says, world, isMachine }, chance);
  const letter = `${fields.join("\r\n")}\r\n${whole.mime}`;
  const bytes = Buffer.from(broken ? breakLetter(letter, chance) : letter, "latin1");
  return {
    ...{ bytes, from, sender, proof, says, isMachine },
    tie: tied.tie === "another's" && from.address === tied.answered?.to ? "own token" : tied.tie,
    answered: tied.answered,
    // A name with specials of its own is another address to some reader.
    isWhole: !broken && whole.isWhole && !/[:,[\]]/.test(name),
    toBulletinDesk: desk === "+diffusion",
    mayPublish: publishWords.test(says.text),
  };
}

interface Tied {
  readonly tie: RandomLetter["tie"];
  /** The address it went to, where its own reader answers. */
  readonly from: string | null;
  readonly answered: Sent | null;
  readonly to: string | null;
  readonly inReplyTo: string | null;
}

/** How many of the last letters are answered mostly. */
const latest = [3, 10, 40, 400] as const;

function pickTie(world: World, chance: Chance): Tied {
  const { sent } = world;
  const none: Tied = { tie: "none", from: null, answered: null, to: null, inReplyTo: null };
  const wish = chance.weighed<Tied["tie"]>([
    ...([
      [24, "none"],
      [64, "own token"],
      [5, "own thread"],
    ] as const),
    ...([
      [4, "another's"],
      [1, "dead"],
      [2, "link"],
    ] as const),
  ]);
  if (wish === "none") return none;
  if (wish === "dead") {
    return {
      ...none,
      tie: "dead",
      to: office.replace("@", `+${"abcdefgh".repeat(4).slice(0, 26)}@`),
    };
  }
  const candidates = sent
    .filter(wish === "link" ? isBulletin : hasToken)
    .slice(-chance.pick(latest));
  if (candidates.length === 0) return none;
  // Mostly by who has a standing; half of the time the kind first: so that the rare ones are answered as well.
  const kind = chance.pick([...new Set(candidates.map((it) => it.kind))]);
  const ofKind = chance.inHundred(50) ? candidates.filter((it) => it.kind === kind) : candidates;
  const first = chance.pick(ofKind);
  const known = candidates.filter(({ to }) => hasStanding(kindOfSender(to, world)));
  const isAgain = known.length > 0 && chance.inHundred(70);
  const answered =
    isAgain && !hasStanding(kindOfSender(first.to, world)) ? chance.pick(known) : first;
  const from = chance.inHundred(95) ? answered.to : null;
  if (wish === "link") {
    return { tie: "link", from, answered, to: linkIn(answered, chance), inReplyTo: null };
  }
  return {
    ...{ tie: wish, answered, inReplyTo: answered.messageId },
    from: wish === "another's" ? null : answered.to,
    to: wish === "own thread" ? null : answered.replyTo,
  };
}

const hasToken = ({ replyTo }: Sent) => replyTo !== null;
const isBulletin = ({ kind }: Sent) => kind === "bulletin";

function linkIn({ bytes }: Sent, chance: Chance): string {
  const raw = bytes
    .toString("latin1")
    .replace(/=\r\n/g, "")
    .replace(/\r\n[ \t]/g, " ");
  const found = [...raw.matchAll(/plp\.seraing\+[a-z2-7]{26}@gmail\.com/g)].map(([it]) => it);
  return chance.pick(found);
}

function traceFields({ address }: Person, proof: Proof, chance: Chance): string[] {
  const domain = address.split("@")[1] ?? "";
  const said = { passed: "dmarc=pass", failed: "dmarc=fail", unknown: "dmarc=none", own: "" };
  const results =
    proof === "own"
      ? `spf=pass smtp.mailfrom=bounce@${domain}`
      : `${said[proof]} header.from=${domain}`;
  const trusted = `Authentication-Results: mx.google.com; ${results}`;
  const forged = "Authentication-Results: mx.google.com; dmarc=pass header.from=";
  // Those of other issuers, and what stands below the first, count for nothing.
  if (!chance.inHundred(15)) return [trusted];
  if (proof === "unknown") return [`${forged.replace("google", "evil")}${domain}`];
  return [
    `Authentication-Results: mx.example.net; dmarc=pass header.from=${domain}`,
    trusted,
    forged + domain,
  ];
}

function writeName({ name, address }: Person, chance: Chance): string {
  return chance.weighed([
    [10, () => `${encodeWords(name)} <${address}>`],
    [2, () => address],
    [1, () => `"${name}" <${address}>`],
    [1, () => `${encodeWords(`${name} ${chance.noise(10)}`)} <${address}>`],
    [1, () => `<${address}>`],
  ])();
}

/** Everything, control characters too, survives in an encoded word. */
function encodeWords(words: string): string {
  if (/^[\w .,:'[\]-]{0,60}$/.test(words)) return words;
  return `=?utf-8?B?${Buffer.from(words.toWellFormed().slice(0, 60)).toString("base64")}?=`;
}

function machineFields(chance: Chance): string[] {
  return chance.pick([
    ["Auto-Submitted: auto-replied"],
    ["Precedence: list", "List-Id: <news.example>", "List-Unsubscribe: <mailto:out@news.example>"],
    ["X-Autoreply: yes", "Auto-Submitted: auto-replied (vacation)"],
  ]);
}

function strangeFields(chance: Chance): string[] {
  if (!chance.inHundred(20)) return [];
  return [
    chance.pick([
      "Reply-To: mallory@evil.example",
      "Sender: mallory@evil.example",
      "Cc: other@evil.example, third@evil.example",
      "Bcc: hidden@evil.example",
      `X-Long: ${"x".repeat(3_000)}`,
      `References: ${"<a@b.example> ".repeat(60)}`,
      "Return-Path: <mallory@evil.example>",
      "X-Mailer: =?utf-8?Q?=00=0D=0A?=",
      "Disposition-Notification-To: mallory@evil.example",
    ]),
  ];
}

function writeContent(
  {
    tied,
    says,
    world,
    isMachine,
  }: Pick<RandomLetter, "says" | "isMachine"> & { tied: Tied; world: World },
  chance: Chance,
): { mime: string; isWhole: boolean } {
  const { answered } = tied;
  if (answered !== null && !says.isUrgent && !isMachine && chance.inHundred(5)) {
    return { mime: reportOn(answered, chance), isWhole: false };
  }
  const quote = answered !== null && chance.inHundred(40) ? quoteOf(answered, world) : "";
  const files = chance.inHundred(10) ? [pickFile(chance)] : [];
  const html = !says.isUrgent && chance.inHundred(3) ? `<p>${chance.noise(30)}</p>` : null;
  const content: Content = { text: says.text + quote, html, files };
  return { mime: writeMime(content, chance), isWhole: html === null };
}

function quoteOf({ text }: Sent, { now }: World): string {
  const day = new Intl.DateTimeFormat("fr-BE", { dateStyle: "medium" }).format(now);
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  return `\n\nLe ${day} à 09:00, PLP Seraing <${office}> a écrit :\n${lines.map((it) => `> ${it}`).join("\n")}`;
}

function pickFile(chance: Chance) {
  return chance.pick([
    {
      name: chance.pick(fileNames).replace(/[^\x20-\x7e]/g, "?"),
      type: "image/jpeg",
      content: picture,
    },
    { name: "plan.pdf", type: "application/pdf", content: Buffer.from("%PDF-1.4 /JavaScript") },
    { name: "photo.jpg", type: "image/jpeg", content: Buffer.from("MZ\u0090 no picture") },
    { name: "page.html", type: "text/html", content: Buffer.from("<script>alert(1)</script>") },
  ]);
}

/** A mail server's report or a complaint, on a letter of ours. */
function reportOn({ to, messageId, kind }: Sent, chance: Chance): string {
  const complaint = kind === "bulletin" && chance.inHundred(50);
  const type = complaint ? "feedback-report" : "delivery-status";
  const status = chance.pick(["5.1.1", "5.7.1", "4.4.1", "5.4.5"]);
  const fields = complaint
    ? ["Feedback-Type: abuse", "User-Agent: X/1", "Version: 1"]
    : [
        "Reporting-MTA: dns; mx.example.net",
        "",
        `Final-Recipient: rfc822; ${to}`,
        "Action: failed",
        `Status: ${status}`,
      ];
  return [
    `Content-Type: multipart/report; report-type=${type}; boundary="report"`,
    ...["", "--report", "Content-Type: text/plain", "", "This is a report.", ""],
    ...["--report", `Content-Type: message/${type}`, "", ...fields, ""],
    ...["--report", "Content-Type: message/rfc822", "", `Message-ID: ${messageId}`, `To: ${to}`],
    ...["Subject: returned", "", "", "--report--", ""],
  ].join("\r\n");
}

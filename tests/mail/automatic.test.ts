import { expect, test } from "vitest";
import { letterFrom } from "./read-source.ts";

/** A question mark after the origin: only weakly suspected. */
const rows: readonly (readonly [block: string, origin: string])[] = [
  ["Subject: Bonjour", "person"],
  ["Subject: Bonjour\nReturn-Path: <anna@voo.example>\nAuto-Submitted: no", "person"],
  ["Auto-Submitted: no (a person)", "person"],
  ["Auto-Submitted: No; owner=x", "person"],
  ["X-Auto-Response-Suppress: All\nSubject: Bonjour", "person"],
  ["Disposition-Notification-To: anna@voo.example", "person"],
  ["Feedback-ID: x\nX-Mailer: y\nPrecedence: first-class", "person"],
  ["Subject: RE: Réponse automatique : votre message", "person"],
  ["Subject: Fwd: Undelivered Mail Returned to Sender", "person"],
  ["Subject: Absente du 3 au 20 août", "person"],
  ["Subject: En vacances", "person"],
  ["Subject: Absent", "person"],
  ["Subject: Boîte aux lettres pleine chez le voisin", "person"],
  ["Subject: Message non lu", "person"],
  ["From: Norbert <norbert.reply@voo.example>", "person"],
  ["X-Loop: liste@alumni.example\nDelivered-To: plp@gmail.example", "person"],
  ["Auto-Submitted: auto-replied", "auto_reply"],
  ["Auto-Submitted: auto-generated (vacation)", "auto_reply"],
  ["Auto-Submitted: Auto-Notified; x=y", "auto_reply"],
  ["Auto-Submitted: none", "auto_reply"],
  ["X-Autoreply: yes", "auto_reply"],
  ["X-Autorespond: x", "auto_reply"],
  ["X-Apple-Action: VACATION", "auto_reply"],
  ["Precedence: auto_reply", "auto_reply"],
  ["X-Precedence: auto_reply", "auto_reply"],
  ["X-PLP-Kind: bulletin", "auto_reply"],
  ["X-Loop: plp@gmail.example\nDelivered-To: plp+x@gmail.example", "auto_reply"],
  [
    "Content-Type: multipart/report; report-type=disposition-notification; boundary=b",
    "auto_reply",
  ],
  [
    "Return-Path: <>\nSubject: Automatisch antwoord: x\nX-Auto-Response-Suppress: All",
    "auto_reply",
  ],
  ["Return-Path: <>\nSubject: Réponse automatique : x", "auto_reply"],
  ["From: no-reply@voo.example\nSubject: Automatic reply", "auto_reply"],
  ["Return-Path: <>", "auto_reply?"],
  ["Return-Path: <> (x)", "auto_reply?"],
  ["Subject: Réponse automatique", "auto_reply?"],
  ["Subject: Absence du bureau", "auto_reply?"],
  ["Subject: En congé Re: [PLP] Bulletin", "auto_reply?"],
  ["Subject: Automatische reactie op uw bericht", "auto_reply?"],
  ["Subject: Afwezigheidsbericht", "auto_reply?"],
  ["Subject: Abwesenheitsnotiz: x", "auto_reply?"],
  ["Subject: Automatische Antwort: x", "auto_reply?"],
  ["Subject: Out of Office: x", "auto_reply?"],
  ["Subject: Automatic reply: x", "auto_reply?"],
  ["Subject: Auto-Reply: x", "auto_reply?"],
  ["Subject: Risposta automatica: x", "auto_reply?"],
  ["Subject: Respuesta automática: x", "auto_reply?"],
  ["Subject: =?utf-8?q?R=C3=A9ponse_automatique_=3A_x?=", "auto_reply?"],
  ["Subject: [#48213] Wij hebben uw vraag goed ontvangen", "auto_reply"],
  ["Subject: Votre demande 4711 a bien été enregistrée", "auto_reply"],
  ["From: noreply@voo.example", "auto_reply?"],
  ["From: ne-pas-repondre@voo.example", "auto_reply?"],
  ["From: donotreply+1@voo.example", "auto_reply?"],
  ["From: postmaster@voo.example", "auto_reply?"],
  ["List-Unsubscribe: <mailto:u@x.example>", "list?"],
  ["List-Id: <x.y.example>", "list?"],
  ["List-Id: <x.y.example>\nList-Unsubscribe: <mailto:u@x.example>", "list"],
  ["List-Id: <x.y.example>\nPrecedence: bulk", "list"],
  ["List-Id: <x.y.example>\nReturn-Path: <>", "list"],
  ["List-Id: <x.y.example>\nAuto-Submitted: auto-generated", "list"],
  ["List-Id: <x.y.example>\nFrom: noreply@x.example", "list"],
  ["List-Help: <mailto:u@x.example>", "list"],
  ["X-SpamCop-Checked: 192.0.2.1", "person"],
  ["X-SpamCop-sourceip: 192.0.2.1", "person"],
  ["Subject: [SpamCop (192.0.2.1) id:7] x", "person"],
  ["Subject: [SpamCop (192.0.2.1) id:7] x\nX-SpamCop-sourceip: 192.0.2.1", "complaint"],
  ["List-Id: <n.x.example>\nPrecedence: bulk", "list"],
  ["List-Post: <mailto:l@x.example>\nAuto-Submitted: auto-generated", "list"],
  ["Precedence: bulk", "list?"],
  ["Precedence: Junk", "list?"],
  ["Precedence: list", "list?"],
  ["From: owner-liste@x.example", "person"],
  ["From: owner-liste@x.example\nPrecedence: bulk", "list?"],
  ["From: liste-request@x.example\nReturn-Path: <>", "list?"],
  ["X-Failed-Recipients: b@x.example", "bounce"],
  ["From: Mailer-Daemon@x.example", "bounce"],
  ["From: MAILER-DAEMON@x.example (Mail Delivery System)", "bounce"],
  ["Content-Type: multipart/report; report-type=delivery-status; boundary=b", "bounce"],
  ["Return-Path: <>\nSubject: Undeliverable: x", "bounce"],
  ["Return-Path: <>\nSubject: Non remis : x", "bounce"],
  ["From: postmaster@x.example\nSubject: Mail delivery failed", "bounce"],
  ["Subject: Delivery Status Notification (Failure)", "person"],
  ["Subject: Unzustellbar: x", "person"],
  ["Subject: Onbestelbaar: x\nAuto-Submitted: auto-replied", "bounce"],
  // A mailbox rule of Exchange marks what it sends on: the letter is somebody's all the same.
  ["Auto-Submitted: auto-generated\nX-MS-Exchange-Inbox-Rules-Loop: plp@ville.example", "person"],
  ["Auto-Submitted: auto-replied\nX-MS-Exchange-Inbox-Rules-Loop: plp@ville.example", "auto_reply"],
  ["X-MS-Exchange-Inbox-Rules-Loop: anna@voo.example", "auto_reply"],
  ["X-Autogenerated: Forward", "person"],
  ["X-Autogenerated: Reply", "auto_reply"],
  ["X-Sonic-Vacation: on", "auto_reply"],
  ["X-Autoreply: no", "person"],
  ["Auto-Submitted: (none of your business) no", "person"],
  ["Auto-Submitted: auto-forwarded", "person"],
  ["Content-Type: multipart/report; report-type=feedback-report; boundary=b", "complaint"],
];

test.each(rows)("%s → %s", async (block, expected) => {
  const isReport = block.includes("boundary=b");
  const { origin, originDoubtful } = await letterFrom(
    block,
    isReport ? "--b\n\nx\n--b--" : "Bonjour",
  );
  expect(`${origin}${originDoubtful ? "?" : ""}`).toBe(expected);
});

const bodies: readonly (readonly [body: string, origin: string])[] = [
  ["Je suis à la mer. Ceci est une réponse automatique, merci.", "auto_reply?"],
  ["Dit is een automatisch antwoord.", "auto_reply"],
  ["This is an automated message.", "auto_reply"],
  ["Vous dites que ceci est une réponse automatique. Je veux quelqu'un.", "person"],
  ["Oui\n\n> Ceci est un message automatique.", "person"],
  ["Merci de ne pas répondre à ce message, mon mari le lit.", "person"],
];

test.each(bodies)("text %j → %s", async (body, expected) => {
  const { origin, originDoubtful } = await letterFrom("Subject: x", body);
  expect(`${origin}${originDoubtful ? "?" : ""}`).toBe(expected);
});

/** A new address is a person's news; a responder says that nobody reads the old mailbox. */
const addresses: readonly (readonly [block: string, body: string, origin: string])[] = [
  ["Subject: Changement d'adresse", "Ma nouvelle adresse mail est a@b.example. Merci.", "person"],
  ["Subject: nouvelle adresse mail", "Voici ma nouvelle adresse mail : a@b.example.", "person"],
  ["Subject: nieuw e-mailadres", "Dag, mijn nieuwe e-mailadres is a@b.example, mvg", "person"],
  ["Subject: neue Adresse", "Meine neue E-Mail-Adresse lautet a@b.example. Gruß", "person"],
  ["Subject: new address", "My new email address is a@b.example.", "person"],
  [
    "Subject: Changement d'adresse",
    "Cette boîte n'est plus consultée. Ma nouvelle adresse est a@b.example.",
    "auto_reply",
  ],
  [
    "Subject: nieuw e-mailadres",
    "Deze mailbox wordt niet meer gelezen. Mijn nieuwe e-mailadres is a@b.example.",
    "auto_reply",
  ],
  [
    "Subject: neue Adresse",
    "Dieses Postfach wird nicht mehr gelesen. Meine neue Adresse ist a@b.example.",
    "auto_reply",
  ],
  [
    "Subject: neue Adresse\nReturn-Path: <>",
    "Meine neue E-Mail-Adresse lautet a@b.example.",
    "auto_reply",
  ],
  [
    "Subject: nouvelle adresse\nAuto-Submitted: auto-replied",
    "Ma nouvelle adresse est a@b.example.",
    "auto_reply",
  ],
];

test.each(addresses)("%j, %j → %s", async (block, body, expected) => {
  const { origin, originDoubtful } = await letterFrom(block, body);
  expect(`${origin}${originDoubtful ? "?" : ""}`).toBe(expected);
});

const parts: readonly (readonly [type: string, origin: string])[] = [
  ["message/delivery-status", "person"],
  ["message/feedback-report", "complaint"],
  ["message/disposition-notification", "auto_reply"],
  ["text/calendar; method=REPLY", "auto_reply"],
  ['text/calendar; charset=utf-8; method="CANCEL"', "auto_reply"],
  ["text/calendar; method=REQUEST", "person"],
  ["text/calendar", "person"],
  ["message/rfc822", "person"],
];

test.each(parts)("a part %s → %s", async (type, expected) => {
  const body = `--b\n\nBonjour\n--b\nContent-Type: ${type}\n\nx: y\n--b--`;
  const letter = await letterFrom("Content-Type: multipart/mixed; boundary=b", body);
  expect(`${letter.origin}${letter.originDoubtful ? "?" : ""}`).toBe(expected);
});

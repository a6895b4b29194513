// Bait for whatever reads text: no reader's time may grow much faster than the text, whatever it is
// made of. Doubling 100 kB must not take four times as long.
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { readAddressList } from "../src/mail/address.ts";
import { readAuthenticationResults } from "../src/mail/authentication-results.ts";
import { isContactForm } from "../src/mail/contact-form.ts";
import { safeFileName } from "../src/mail/file-name.ts";
import { readWords } from "../src/mail/fresh-text.ts";
import { readHeaderText } from "../src/mail/header-text.ts";
import { readContentType } from "../src/mail/headers.ts";
import { hiddenNames } from "../src/mail/html-hidden.ts";
import { readMessageIds } from "../src/mail/message-ids.ts";
import { readLetter } from "../src/mail/read.ts";
import { isAboutCoordinator } from "../src/understanding/about-coordinator.ts";
import { readAnswer } from "../src/understanding/answer.ts";
import { readCommand } from "../src/understanding/command.ts";
import { holdsOffered } from "../src/understanding/offered.ts";
import { readAbsence, readPause } from "../src/understanding/pause.ts";
import { findPlaces, namesAPlace } from "../src/understanding/place.ts";
import { findPrivate } from "../src/understanding/privacy/find.ts";
import { redact } from "../src/understanding/privacy/redact.ts";
import { asksToPublish } from "../src/understanding/publish.ts";
import { understand } from "../src/understanding/understand.ts";
import { warmUp } from "../src/understanding/warm-up.ts";
import { letterOf } from "./costly/structures.ts";

const length = 100_000;
/** Below it a pause of the machine weighs more than the text. */
const noiseMs = 60;
const growthMax = 4;
/** Of the longer text. */
const msMax = 2_000;
const samples = 12;

const today = { now: "2026-03-02T08:00:00.000Z" };
const places = [{ id: "x", name: "PLP", covers: ["rue de Tilff", "Boncelles"] }];
const options = { receivedAt: "2026-03-17T10:00:00.000Z", trustedAuthserv: "mx.google.com" };

const readers: readonly (readonly [name: string, read: (text: string) => unknown])[] = [
  ["words", (text) => readWords({ text, html: "", subject: "Re: x" })],
  ["words of a page", (html) => readWords({ text: "", html, subject: "Fwd: x" })],
  ["words of both", (text) => readWords({ text, html: `<p>${text}`, subject: "x" })],
  ["meaning", (fresh) => understand({ ...whole, fresh })],
  ["meaning of a subject", (subject) => understand({ ...whole, subject })],
  ["meaning of a forward", (forwarded) => understand({ ...whole, forwarded })],
  ["an answer", readAnswer],
  ["a command", readCommand],
  ["offered words", (text) => holdsOffered(text, ["yes", "publish"])],
  ["about a coordinator", (text) => isAboutCoordinator(text, ["Anne Collard"])],
  ["a place", namesAPlace],
  ["places", (text) => findPlaces(text, places)],
  ["a pause", (text) => readPause(text, today)],
  ["an absence", (text) => readAbsence(text, today)],
  ["what is private", (text) => findPrivate(text)],
  ["what is private, put out", (text) => redact(text, findPrivate(text), "fr")],
  ["a wish to publish", (text) => asksToPublish(text, text)],
  ["a contact form", isContactForm],
  ["words of a header", (text) => readHeaderText(text, 1_000)],
  ["Message-IDs", readMessageIds],
  ["addresses", readAddressList],
  ["authentication results", (text) => readAuthenticationResults(`mx.google.com; ${text}`)],
  ["a content type", (text) => readContentType(`text/plain; ${text}`)],
  ["a file name", (text) => safeFileName(text, "image/png", 1)],
  ["a style sheet", hiddenNames],
];
const whole = { subject: "", subjectIsOwn: false, fresh: "", forwarded: null, pictures: 0 };

/** What the expressions of the office begin with, end with, or count. */
const atoms = [
  ...[" ", "  ", "\n", "\n\n", "\t", "a", "A", "é", "1", "12", "0", "-", "--", "_", ".", ",", ":"],
  ...[";", "/", "(", ")", "[", "]", "<", ">", '"', "'", "«", "=", "=?", "?=", "@", "#", "*", "|"],
  ...["+", "%", "&", "\\", "!", "?", "\u200b", "\u00a0", "\u0301", "😀", "ß", "ı", "İ", "ﬁ"],
  ...["a@b.be", "www.", "https://", "<https:", "> ", ">>", "De : ", "Objet : ", "Le ", "a écrit :"],
  ...["12 mars 2026", "12/3", "jusqu'au ", "du 3 au ", "ne ", "pas ", "plus ", "non ", "oui "],
  ...["rue de ", "Tilff", "n° 12", "1-ABC-123", "BE68 5390", "0470 11 22 33", "85.07.30-033"],
  ...["Cordialement", "Envoyé de mon ", "Sent from ", "-----", "Message transmis", "Paul Dubois"],
  ...["désinscrire", "au secours", "diffuser ", "merci", "absent ", "[image]", "cid:", "{", "}"],
  ...["<p>", "<div style=", "</", "&amp;", "<!--", "dkim=pass ", "header.d=a", ".a{display:none}"],
];
const bait = fc.array(fc.constantFrom(...atoms), { minLength: 1, maxLength: 6 });
const baits = [
  ...atoms.map((atom) => [atom]),
  ...fc.sample(bait, { numRuns: 400, seed: 20_260_317 }),
].map((parts) => parts.join(""));

beforeAll(warmUp);

describe.each(readers)("%s", (name, read) => {
  test("from whatever bait", () => {
    const turn = readers.findIndex(([other]) => other === name);
    for (let at = 0; at < samples; at += 1) {
      const piece = baits[(turn * 31 + at * 37) % baits.length] ?? "a";
      const short = msOf(() => read(textOf(piece, length)));
      if (short < noiseMs / growthMax) continue;
      const long = msOf(() => read(textOf(piece, 2 * length)));
      const because = `${JSON.stringify(piece)}: ${short.toFixed(0)} ms, then ${long.toFixed(0)}`;
      expect(long, because).toBeLessThan(Math.max(noiseMs, growthMax * short));
      expect(long, because).toBeLessThan(msMax);
    }
  });
});

test("a letter with bait in its body and each of its fields", async () => {
  for (const piece of baits.filter((_, at) => at % 40 === 0)) {
    const text = textOf(piece.replaceAll("\n", " "), 50_000);
    const fields = [
      "Subject",
      "To",
      "References",
      "Authentication-Results",
      "Received",
      "X-Mailer",
    ];
    const block = fields.map((name) => `${name}: ${text}`).join("\n");
    const source = letterOf(block, textOf(piece, length));
    const startedAt = performance.now();
    await readLetter(source, options);
    expect(performance.now() - startedAt, JSON.stringify(piece)).toBeLessThan(msMax);
  }
});

const longWords = ["ia", "s", "ü", "gue", "é", "np", "ge"];

test.each(longWords)("words of 2,000 letters, all %j", (letters) => {
  const word = letters.repeat(2_000 / letters.length);
  const fresh = `au secours il force la porte ${word}\n`.repeat(32);
  expect(msOf(() => understand({ ...whole, fresh }))).toBeLessThan(wordMsMax);
});
const wordMsMax = 150;

function textOf(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / piece.length));
}

/** The shorter of two: what the machine does beside is not measured. */
function msOf(run: () => void): number {
  const times = [0, 0].map(() => {
    const startedAt = performance.now();
    run();
    return performance.now() - startedAt;
  });
  return Math.min(...times);
}

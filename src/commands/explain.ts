// `plp explain FILE.eml…`: what the office understands of a letter and would do, without doing it. It
// needs neither mailbox nor database: the letter meets an empty office that knows its sender's role.
import { readFileSync } from "node:fs";
import { isDraft, isFromMachine, isPoliceNotice, isThanks, isUnrelated } from "../conditions.ts";
import type { Context, Received } from "../handler.ts";
import { usualIntervals } from "../intervals.ts";
import { usualLimits } from "../limits.ts";
import type { Letter, Unreadable } from "../mail/letter.ts";
import { readLetter } from "../mail/read.ts";
import { readReceived } from "../reading.ts";
import type { Registry } from "../registry.ts";
import { usualRetention } from "../retention-periods.ts";
import { openStore } from "../store/database.ts";
import { enterImported } from "../store/imported-members.ts";
import { type Command, commandWords } from "../understanding/lexicon/commands.ts";
import type { Intent, Written } from "../understanding/meaning.ts";
import { readAbsence, readPause } from "../understanding/pause.ts";
import { reasonsOf } from "../understanding/understand.ts";
import { type Explanation, inWords, type Told } from "./explanation.ts";
import { printJson } from "./offline.ts";

type As = "stranger" | "member" | "coordinator" | "police" | "city";

export async function explain(
  files: readonly string[],
  { as, json }: { readonly as: As; readonly json?: true },
): Promise<void> {
  for (const file of files) {
    const told = await explainFile(file, as);
    if ("error" in told) process.exitCode = 1;
    if (json) printJson(told);
    else process.stdout.write(`${inWords(told)}\n`);
  }
}

async function explainFile(file: string, as: As): Promise<Told> {
  let source: Buffer;
  try {
    source = readFileSync(file);
  } catch {
    return { file, error: "the file cannot be read: check its name and its permissions" };
  }
  const receivedAt = new Date().toISOString();
  const letter = await readLetter(source, { receivedAt, trustedAuthserv: null });
  if ("unreadable" in letter) return { file, error: whySetAside(letter) };
  return { file, ...explainLetter(letter, as) };
}

function whySetAside({ unreadable }: Unreadable): string {
  return `the office would set this letter aside for a person: ${unreadable}`;
}

function explainLetter(letter: Letter, as: As): Omit<Explanation, "file"> {
  const context = emptyOffice(letter, as);
  return explainReceived(readReceived(letter, context, { ledgerId: 0, tie: null }), context.now);
}

/** What was understood of a letter by the office that read it, at this time (UTC ISO text). */
export function explainReceived(received: Received, now: string): Omit<Explanation, "file"> {
  const { meaning, letter } = received;
  const kind = kindOf(received);
  const intent = intentOf(received, kind);
  const isReport = intent === "report";
  return {
    kind,
    intent,
    theme: isReport ? meaning.theme : null,
    urgent: isReport ? meaning.urgent : null,
    act: actOf(received, { kind, intent, now }),
    language: meaning.language,
    confidence: meaning.confidence,
    cues: kind === "person" ? [...meaning.cues, ...reasonsOf(writtenOf(letter), meaning)] : [],
    text: received.words,
  };
}

function writtenOf({ subject, words, attachments }: Letter): Written {
  const { fresh, forwarded } = words;
  return { subject, subjectIsOwn: false, fresh, forwarded, pictures: attachments.length };
}

function kindOf(received: Received): Explanation["kind"] {
  if (!isFromMachine(received)) return "person";
  if (received.letter.origin !== "person") return received.letter.origin;
  return received.meaning.intent === "bounce" ? "bounce" : "auto_reply";
}

/**
 * A machine's letter means what its kind says; a complaint is a wish to leave (CONTRACT.md §6.11). A
 * command is a question, a draft or a notice a report.
 */
function intentOf(received: Received, kind: Explanation["kind"]): Intent {
  if (kind === "auto_reply" || kind === "bounce") return kind;
  if (kind === "complaint") return "leave";
  if (kind === "list") return "unrelated";
  const act = deskAct(received);
  const isForCity = received.command?.word === "city";
  if (act === "bulletin" || act === "notice" || isForCity) return "report";
  return act === null ? received.meaning.intent : "question";
}

function actOf(
  received: Received,
  { kind, intent, now }: Pick<Explanation, "kind" | "intent"> & { readonly now: string },
): string {
  if (kind === "complaint") return "leave";
  if (kind !== "person") return "none";
  const act = deskAct(received);
  if (act !== null) return act;
  const { answer, words } = received;
  const period = periodAct(received, intent, now);
  if (period !== null) return period;
  if (answer !== "neither" && intent === "question" && words.length <= bareAnswerMax) return answer;
  // What is not surely thanks or advertising is read by a person.
  if (intent !== "thanks" && intent !== "unrelated") return intent;
  return isThanks(received) || isUnrelated(received) ? "none" : "question";
}
const bareAnswerMax = 60;

/** A pause of a member, an absence of a coordinator, asked for in plain words. */
function periodAct({ role, words }: Received, intent: Intent, now: string): string | null {
  if (role === "coordinator") return readAbsence(words, { now }) === null ? null : "absence";
  return intent === "question" && readPause(words, { now }) !== null ? "pause" : null;
}

/** What a role or a word on the first line makes of a letter; null where neither makes anything of it. */
function deskAct(received: Received): string | null {
  const { command } = received;
  if (command?.word === "yes" || command?.word === "no") return command.word;
  if (command?.word === "pause") return "pause";
  if (command?.word === "away") return "absence";
  if (command !== null) return `command:${wordOf(command.word)}`;
  if (isPoliceNotice(received)) return "notice";
  return isDraft(received) ? "bulletin" : null;
}

/** The command as the table of CONTRACT.md §4 has it in French. */
function wordOf(command: Command): string {
  return commandWords.fr?.[command].split("|")[0]?.toUpperCase() ?? command;
}

/** Whatever office it was written to is the one that reads it. */
function emptyOffice({ from, to }: Letter, as: As): Context {
  const store = openStore(":memory:");
  const now = new Date().toISOString();
  const writer = { name: from.name || "Writer", email: from.address };
  const other = { name: "Somebody else", email: "somebody@else.invalid" };
  const registry: Registry = {
    city: "Seraing",
    languages: ["fr", "nl", "de", "en"],
    emergency: { police: "101", localPolice: "04/330.40.00" },
    charter: { version: "1", url: "https://charter.invalid" },
    contacts: [as === "city" ? writer : other],
    police: as === "police" ? [writer] : [],
    partnerships: [
      {
        id: "plp",
        name: "PLP",
        covers: ["PLP"],
        joining: "open",
        coordinators: [{ ...(as === "coordinator" ? writer : other), deputy: false }],
      },
    ],
    ...usualIntervals,
    retention: usualRetention,
  };
  if (as === "member") {
    const consent = { at: now, by: "explain", charterVersion: "1" };
    const member = { email: from.address, name: from.name, partnership: "plp", language: "fr" };
    enterImported(store, { ...member, consent, now });
  }
  return {
    store,
    registry,
    now,
    timezone: "Europe/Brussels",
    officeAddress: (to[0] ?? "plp@office.invalid").replace(/\+[^@]*@/, "@"),
    loginAddress: null,
    subaddress: "+",
    limits: usualLimits,
    quota: null,
    ratePerMinute: null,
    note: () => {},
  };
}

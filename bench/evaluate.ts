// How well letters are understood, in figures: npm run evaluate [FOLDER | TABLE.tsv …] [-- --part …].
// A FOLDER holds labels.jsonl and mails/. Its letters with a number divisible by 3, and tables named
// unseen-*, are the blind part: nothing is tuned on them, and of them only sums are printed.
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { isFromMachine } from "../src/conditions.ts";
import { readLetter } from "../src/mail/read.ts";
import type { Intent, Meaning } from "../src/understanding/meaning.ts";
import { understand } from "../src/understanding/understand.ts";
import { share, shareLine } from "./figures.ts";
import { type Labelled, readLabelled } from "./labelled-letters.ts";
import { type Outcome, takeIn } from "./office-outcome.ts";

interface Judged {
  readonly label: Labelled;
  readonly intent: Intent;
  readonly meaning: Meaning;
  readonly byMachine: boolean;
  readonly outcome: Outcome;
  readonly words: string;
}

const parts = ["tune", "blind", "all"] as const;
const usage = `Usage: npm run evaluate -- [FOLDER | TABLE.tsv ...] [--part ${parts.join("|")}] [--sums]`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: "string", default: "tune" },
    sums: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
const part = parts.find((one) => one === values.part);
if (values.help || part === undefined) {
  (values.help ? process.stdout : process.stderr).write(`${usage}\n`);
  process.exit(values.help ? 0 : 2);
}
const paths = positionals.length > 0 ? positionals : [join(import.meta.dirname, "../tests/corpus")];
const startedAt = performance.now();
const labelled = paths
  .flatMap((path) => readLabelled(resolve(path)))
  .filter(({ blind }) => part === "all" || blind === (part === "blind"));
const judged: Judged[] = [];
for (const label of labelled) judged.push(await judge(label));
const seconds = (performance.now() - startedAt) / 1000;

print(
  `${judged.length} letters, part ${part}, ${seconds.toFixed(1)} s; in brackets 95 % intervals`,
);
printIntents();
printUrgency();
printTheme();
printShare("language", persons(), isLanguageRight);
printHarm("harmful, understood", harmUnderstood);
printHarm("harmful, done", harmDone);
if (!values.sums && part === "tune") printWorst();

async function judge(label: Labelled): Promise<Judged> {
  const receivedAt = "2026-12-01T12:00:00.000Z";
  const letter = await readLetter(label.source, { receivedAt, trustedAuthserv: "mx.google.com" });
  if ("unreadable" in letter) throw new Error(`${label.id}: ${letter.unreadable}`);
  const meaning = understand({
    subject: letter.subject,
    subjectIsOwn: false,
    fresh: letter.words.fresh,
    forwarded: letter.words.forwarded,
    pictures: letter.attachments.length,
  });
  const byMachine = isFromMachine({ letter, meaning });
  const { origin } = letter;
  const byOrigin = { person: null, complaint: "leave", list: "unrelated" } as const;
  const told = origin === "auto_reply" || origin === "bounce" ? origin : byOrigin[origin];
  const intent = byMachine ? (told ?? meaning.intent) : meaning.intent;
  const words = `${letter.subject} | ${letter.words.fresh || (letter.words.forwarded ?? "")}`;
  return { label, intent, meaning, byMachine, outcome: takeIn(letter, label.role), words };
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function printShare(name: string, all: readonly Judged[], isRight: (one: Judged) => boolean): void {
  print(shareLine(name, share(all, isRight)));
}

function printIntents(): void {
  printShare("intent", judged, isIntentRight);
  const intents = [...new Set(judged.map(({ label }) => label.intent))].sort();
  for (const intent of intents) {
    const meant = judged.filter(({ label }) => label.intent === intent);
    const taken = judged.filter((one) => one.intent === intent);
    printShare(`  ${intent} recall`, meant, isIntentRight);
    printShare(`  ${" ".repeat(intent.length)} precision`, taken, isIntentRight);
  }
  for (const language of [...new Set(judged.map(({ label }) => label.language))].sort()) {
    const written = judged.filter(({ label }) => label.language === language);
    printShare(`  in ${language}`, written, isIntentRight);
  }
}

function printUrgency(): void {
  const isCalmReport = ({ label }: Judged) => label.intent === "report" && !label.urgent;
  const urgent = persons().filter(({ label }) => label.urgent);
  printShare("urgency heard", urgent, isTakenAsUrgent);
  printShare("false alarms, reports", persons().filter(isCalmReport), isTakenAsUrgent);
  const others = persons().filter(({ label }) => label.intent !== "report" && !label.urgent);
  printShare("false alarms, others", others, isTakenAsUrgent);
}

function printTheme(): void {
  const reports = judged.filter(({ label }) => label.intent === "report");
  printShare("theme", reports, ({ label, meaning }) => meaning.theme === label.theme);
}

type Harm = (one: Judged) => string | null;

function printHarm(name: string, harm: Harm): void {
  const harmed = judged.filter((one) => harm(one) !== null);
  print(shareLine(name, { right: harmed.length, all: judged.length }));
  for (const kind of new Set(harmed.map(harm))) {
    const ids = harmed.filter((one) => harm(one) === kind).map(({ label }) => label.id);
    print(`  ${kind}: ${part === "tune" && !values.sums ? ids.join(", ") : ids.length}`);
  }
}

function harmUnderstood(one: Judged): string | null {
  const { label } = one;
  if (isMachine(label) && !one.byMachine) return `${label.intent} taken for a person`;
  if (!isMachine(label) && label.intent !== "unrelated" && one.byMachine)
    return "person taken for a machine";
  if (label.urgent && !isTakenAsUrgent(one)) return "urgency missed";
  // Erasure ends membership too, after a confirming reply.
  if (one.intent === "leave" && !endsMembership(label)) return "leave nobody asked for";
  if (label.intent === "leave" && one.intent !== "leave") return "leave not understood";
  return null;
}

/** The same by what the office did: a question back or a person who reads it is no harm. */
function harmDone({ label, outcome }: Judged): string | null {
  const { toWriter, toOthers, left } = outcome;
  if (isMachine(label)) return toWriter.length > 0 ? "a machine was answered" : null;
  if (left && !endsMembership(label)) return "put out unasked";
  if (label.urgent && !toWriter.includes("urgent-advice")) return "no advice to call";
  const isHeard = toWriter.length + toOthers.length > 0;
  if (label.intent === "leave" && label.role === "member") {
    if (left || toWriter.includes("leave-confirm")) return null;
    return isHeard ? "wanted to leave, a person reads it" : "wanted to leave, silence";
  }
  const mayBeSilent = ["thanks", "unrelated", "leave"].includes(label.intent);
  return isHeard || mayBeSilent ? null : "silence";
}

function isMachine({ intent }: Labelled): boolean {
  return intent === "auto_reply" || intent === "bounce";
}

function endsMembership({ intent }: Labelled): boolean {
  return intent === "leave" || intent === "data_erasure";
}

/** The letters with the most and the gravest faults first. */
function printWorst(): void {
  const worst = judged
    .map((one) => ({ one, faults: faultsOf(one) }))
    .filter(({ faults }) => faults.length > 0)
    .sort((a, b) => gravity(b.one) - gravity(a.one) || b.faults.length - a.faults.length);
  for (const { one, faults } of worst) {
    print(`${one.label.id}  ${faults.join(", ")}`);
    print(`      ${one.words.replace(/\s+/g, " ").slice(0, 240)}`);
  }
}

function gravity(one: Judged): number {
  return (harmDone(one) === null ? 0 : 2) + (harmUnderstood(one) === null ? 0 : 1);
}

function faultsOf(one: Judged): readonly string[] {
  const { label, intent, meaning } = one;
  const faults: string[] = [];
  if (intent !== label.intent) faults.push(`${label.intent} → ${intent}`);
  else if (intent === "report" && meaning.theme !== label.theme) {
    faults.push(`${label.theme} → ${meaning.theme}`);
  }
  if (isMachine(label)) return faults;
  if (meaning.urgent && !label.urgent) faults.push("false alarm");
  if (!meaning.urgent && label.urgent) faults.push("urgency missed");
  if (!isLanguageRight(one)) faults.push(`${label.language} → ${meaning.language}`);
  return faults;
}

function isIntentRight({ label, intent }: Judged): boolean {
  return intent === label.intent;
}

function isLanguageRight({ label, meaning }: Judged): boolean {
  return meaning.language === label.language;
}

function isTakenAsUrgent({ meaning, byMachine }: Judged): boolean {
  return meaning.urgent && !byMachine;
}

/** Letters that persons wrote: a machine's are told by their headers, in any language. */
function persons(): readonly Judged[] {
  return judged.filter(({ label }) => !isMachine(label));
}

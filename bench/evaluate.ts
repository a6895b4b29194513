// How well letters are understood, in figures: node bench/evaluate.ts [FOLDER] [--part tune|blind|all].
// FOLDER holds labels.jsonl and mails/. Letters with a number divisible by 3 are the blind part: nothing
// is tuned on them, and of them only sums are printed.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { isFromMachine } from "../src/conditions.ts";
import { readLetter } from "../src/mail/read.ts";
import type { Intent, Meaning, Theme } from "../src/understanding/meaning.ts";
import { understand } from "../src/understanding/understand.ts";

interface Label {
  readonly id: string;
  readonly file: string;
  /** `fr`, or `fr+it` where two are mixed, the main one first. */
  readonly lang: string;
  readonly expect: {
    readonly intent: Intent;
    readonly theme: Theme | null;
    readonly urgent: boolean | null;
  };
}

interface Judged {
  readonly label: Label;
  readonly intent: Intent;
  readonly meaning: Meaning;
  readonly byMachine: boolean;
  readonly words: string;
}

const parts = ["tune", "blind", "all"] as const;
type Part = (typeof parts)[number];

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { part: { type: "string", default: "tune" } },
});
const part = parts.find((one) => one === values.part);
if (part === undefined) {
  process.stderr.write(`--part must be one of ${parts.join(", ")}.\n`);
  process.exit(2);
}
const folder = resolve(positionals[0] ?? join(import.meta.dirname, "../tests/corpus"));
const startedAt = performance.now();
const judged: Judged[] = [];
for (const label of readLabels(folder, part)) judged.push(await judge(label));
const seconds = (performance.now() - startedAt) / 1000;
print(`${judged.length} letters, part ${part}, ${seconds.toFixed(1)} s`);
printIntents();
printUrgency();
printTheme();
printShare("language", persons(), ({ label, meaning }) => meaning.language === mainOf(label));
printHarm();
if (part === "tune") printWrong();

function isBlind({ id }: Label): boolean {
  return Number(id.slice(1)) % 3 === 0;
}

function readLabels(from: string, wanted: Part): readonly Label[] {
  const lines = readFileSync(join(from, "labels.jsonl"), "utf8").trim().split("\n");
  const labels = lines.map((line) => JSON.parse(line) as Label);
  return labels.filter((label) => wanted === "all" || isBlind(label) === (wanted === "blind"));
}

async function judge(label: Label): Promise<Judged> {
  const source = readFileSync(join(folder, label.file));
  const receivedAt = "2026-12-01T12:00:00.000Z";
  const letter = await readLetter(source, { receivedAt, trustedAuthserv: null });
  if ("unreadable" in letter) throw new Error(`${label.file}: ${letter.unreadable}`);
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
  return { label, intent, meaning, byMachine, words };
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function printShare(name: string, all: readonly Judged[], isRight: (one: Judged) => boolean): void {
  const right = all.filter(isRight).length;
  const share = all.length === 0 ? "-" : `${((100 * right) / all.length).toFixed(1)} %`;
  print(`${name.padEnd(24)} ${`${right}/${all.length}`.padStart(8)}  ${share}`);
}

function printIntents(): void {
  const intents = [...new Set(judged.map(({ label }) => label.expect.intent))].sort();
  const isRight = ({ label, intent }: Judged) => intent === label.expect.intent;
  printShare("intent", judged, isRight);
  for (const intent of intents) {
    const all = judged.filter(({ label }) => label.expect.intent === intent);
    printShare(`  ${intent}`, all, isRight);
  }
  const languages = [...new Set(judged.map(({ label }) => mainOf(label)))].sort();
  for (const language of languages) {
    const all = judged.filter(({ label }) => mainOf(label) === language);
    printShare(`  in ${language}`, all, isRight);
  }
}

function printUrgency(): void {
  const people = persons();
  const urgent = people.filter(({ label }) => label.expect.urgent === true);
  const calm = people.filter(({ label }) => label.expect.urgent !== true);
  printShare("urgency heard", urgent, isTakenAsUrgent);
  printShare("false alarms", calm, isTakenAsUrgent);
}

function printTheme(): void {
  const reports = judged.filter(({ label }) => label.expect.intent === "report");
  const understood = reports.filter(({ intent }) => intent === "report");
  printShare("theme", understood, ({ label, meaning }) => meaning.theme === label.expect.theme);
}

function printHarm(): void {
  const harm = judged.map((one) => harmOf(one));
  const count = harm.filter((one) => one !== null).length;
  print(`${"harmful".padEnd(24)} ${`${count}/${judged.length}`.padStart(8)}`);
  for (const kind of new Set(harm.filter((one) => one !== null))) {
    const ids = judged.filter((_, index) => harm[index] === kind).map(({ label }) => label.id);
    print(`  ${kind}: ${part === "tune" ? ids.join(", ") : ids.length}`);
  }
}

function harmOf(one: Judged): string | null {
  const expected = one.label.expect;
  const machine = expected.intent === "auto_reply" || expected.intent === "bounce";
  if (machine && !one.byMachine) return `${expected.intent} taken for a person`;
  if (!machine && expected.intent !== "unrelated" && one.byMachine)
    return "person taken for machine";
  if (expected.urgent === true && !isTakenAsUrgent(one)) return "urgency missed";
  // Erasure ends membership too, after a confirming reply.
  if (one.intent === "leave" && expected.intent !== "leave" && expected.intent !== "data_erasure") {
    return "leave nobody asked for";
  }
  if (expected.intent === "leave" && one.intent !== "leave") return "leave not understood";
  return null;
}

function printWrong(): void {
  for (const one of judged) {
    const faults = faultsOf(one);
    if (faults.length === 0) continue;
    const opening = one.words.replace(/\s+/g, " ").slice(0, 110);
    print(`${one.label.id}  ${faults.join(", ")}\n      ${opening}`);
  }
}

function faultsOf({ label, intent, meaning }: Judged): readonly string[] {
  const { expect } = label;
  const faults: string[] = [];
  if (intent !== expect.intent) faults.push(`${expect.intent} → ${intent}`);
  else if (intent === "report" && meaning.theme !== expect.theme) {
    faults.push(`${expect.theme} → ${meaning.theme}`);
  }
  if (meaning.urgent && expect.urgent !== true) faults.push("false alarm");
  if (!meaning.urgent && expect.urgent === true) faults.push("urgency missed");
  if (meaning.language !== mainOf(label)) faults.push(`${label.lang} → ${meaning.language}`);
  return faults;
}

function isTakenAsUrgent({ meaning, byMachine }: Judged): boolean {
  return meaning.urgent && !byMachine;
}

/** Letters that persons wrote: a machine's are told by their headers, in any language. */
function persons(): readonly Judged[] {
  return judged.filter(
    ({ label: { expect } }) => expect.intent !== "auto_reply" && expect.intent !== "bounce",
  );
}

function mainOf({ lang }: Label): string {
  return lang.split("+")[0] ?? lang;
}

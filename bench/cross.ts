// How well letters are understood that were not learned from: each table of freely written letters, and the
// corpus, is left out in turn. And the constants of thresholds.ts that weigh rules and vote together,
// fitted on just these letters. node bench/cross.ts [--wrong TABLE] prints what went wrong in one.
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { measureIntents } from "../src/understanding/intent.ts";
import { makeRows } from "../src/understanding/learned/rows.ts";
import { intents, useWeights, vote } from "../src/understanding/learned/vote.ts";
import { measureThemes } from "../src/understanding/theme.ts";
import { dangerMin, rulesOnDanger, sureLeave } from "../src/understanding/thresholds.ts";
import { understand } from "../src/understanding/understand.ts";
import { judgeUrgency } from "../src/understanding/urgency.ts";
import { share, shareLine } from "./figures.ts";
import { fitIntents, type Weighed } from "./fitting.ts";
import { learn } from "./learning.ts";
import { listTables, readLessons, readShortTexts, type Taught } from "./lessons.ts";

interface Judged extends Weighed {
  readonly taught: Taught;
  readonly understood: ReturnType<typeof understand>;
  readonly danger: number;
}

const { values } = parseArgs({ options: { wrong: { type: "string" } } });
const shortTexts = readShortTexts();
const lessons = await readLessons(listTables());
const tables = [...new Set(lessons.map(({ table }) => table))].filter((table) => {
  return values.wrong === undefined ? !table.includes("letters-") : table.includes(values.wrong);
});
const judged = tables.flatMap((table) => leaveOut(table));
if (values.wrong !== undefined) for (const one of judged) printWrong(one);
for (const table of tables) printFigures(basename(table), judged.filter(isOf(table)));
if (values.wrong === undefined) {
  printFigures("all", judged);
  printFitted();
}

function isOf(table: string) {
  return ({ taught }: Judged) => taught.table === table;
}

function leaveOut(table: string): readonly Judged[] {
  const { hashes, values: figures } = learn([
    ...lessons.filter((one) => one.table !== table),
    ...shortTexts,
  ]);
  useWeights({ rows: makeRows(hashes), values: figures });
  return lessons.filter((one) => one.table === table).map((taught) => judge(taught));
}

function judge(taught: Taught): Judged {
  const { reading, written, intent } = taught;
  const voted = vote(reading);
  const danger = judgeUrgency(reading, voted);
  const themes = measureThemes(reading);
  const strongest = themes.reduce((a, b) => (b.strength > a.strength ? b : a));
  const measured = measureIntents(reading, {
    ...{ told: reading, theme: strongest, urgent: danger.urgent, pictures: 0, vote: voted },
  });
  return {
    taught,
    understood: understand(written),
    right: intents.indexOf(intent),
    rules: intents.map((one) => Math.min(8, measured.scores.get(one) ?? 0)),
    votes: voted.intents.map((chance) => Math.log(chance + 1e-4)),
    danger: voted.danger + rulesOnDanger * Math.min(5, danger.score),
  };
}

function isMachine({ taught: { intent } }: Judged): boolean {
  return intent === "auto_reply" || intent === "bounce";
}

function printFigures(name: string, all: readonly Judged[]): void {
  const people = all.filter((one) => !isMachine(one));
  const reports = all.filter(({ taught }) => taught.intent === "report");
  const leaving = all.filter(({ taught }) => taught.intent === "leave");
  const staying = people.filter(
    ({ taught }) => taught.intent !== "leave" && taught.intent !== "data_erasure",
  );
  const isUrgent = ({ understood }: Judged) => understood.urgent;
  const isLeave = ({ understood }: Judged) => understood.intent === "leave";
  const isSure = (one: Judged) => isLeave(one) && one.understood.confidence >= sureLeave;
  const isTakenForMachine = ({ understood: { intent } }: Judged) =>
    intent === "auto_reply" || intent === "bounce";
  const lines = [
    ["intent", all, ({ taught, understood }: Judged) => taught.intent === understood.intent],
    ["theme", reports, ({ taught, understood }: Judged) => taught.theme === understood.theme],
    ["urgency heard", people.filter(({ taught }) => taught.urgent), isUrgent],
    ["false alarms, reports", reports.filter(({ taught }) => !taught.urgent), isUrgent],
    [
      "false alarms, others",
      people.filter(({ taught }) => taught.intent !== "report" && !taught.urgent),
      isUrgent,
    ],
    ["leave understood", leaving, isLeave],
    ["leave done at once", leaving, isSure],
    ["leave nobody asked for", staying, isLeave],
    ["  done at once", staying, isSure],
    ["person for machine", people, isTakenForMachine],
    ["machine for person", all.filter(isMachine), (one: Judged) => !isTakenForMachine(one)],
  ] as const;
  process.stdout.write(`${name}\n`);
  for (const [what, of, isRight] of lines) {
    if (of.length > 0) process.stdout.write(`  ${shareLine(what, share(of, isRight))}\n`);
  }
}

function printWrong({ taught, understood }: Judged): void {
  const faults: string[] = [];
  if (taught.intent !== understood.intent) faults.push(`${taught.intent} → ${understood.intent}`);
  else if (taught.intent === "report" && taught.theme !== understood.theme) {
    faults.push(`${taught.theme} → ${understood.theme}`);
  }
  if (taught.urgent !== understood.urgent) faults.push(taught.urgent ? "missed" : "false alarm");
  if (faults.length === 0) return;
  const words = `${taught.written.subject} | ${taught.written.fresh}`.replace(/\s+/g, " ");
  process.stdout.write(`${taught.id}  ${faults.join(", ")}\n    ${words.slice(0, 300)}\n`);
}

function printFitted(): void {
  const { rules, votes, bias, right } = fitIntents(judged, intents.length);
  const biases = intents.map((intent, index) => `${intent}: ${bias[index]?.toFixed(1)}`);
  process.stdout.write(
    `together: rules ${rules.toFixed(2)}, vote ${votes.toFixed(2)}, ${biases.join(", ")}\n`,
  );
  process.stdout.write(`  fitted on one half, right on the other: ${(100 * right).toFixed(1)} %\n`);
  const calm = judged.filter((one) => !one.taught.urgent && one.taught.intent === "report");
  const bounds = calm.map(({ danger }) => danger).sort((a, b) => b - a);
  for (const part of [0.03, 0.04, 0.05, 0.08]) {
    const bound = bounds[Math.floor(part * bounds.length)] ?? 0;
    const heard = judged.filter(({ taught }) => taught.urgent && !isMachineIntent(taught.intent));
    const line = shareLine(
      `  heard above ${bound.toFixed(2)}`,
      share(heard, (one) => one.danger > bound),
    );
    process.stdout.write(`${line}  at ${100 * part} % false alarms\n`);
  }
  process.stdout.write(`  dangerMin is ${dangerMin}\n`);
}

function isMachineIntent(intent: string): boolean {
  return intent === "auto_reply" || intent === "bounce";
}

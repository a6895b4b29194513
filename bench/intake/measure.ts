// Runs the ways in, each in a process of its own before a Dovecot of its own, and reads what they took. It
// knows no target figures and prints nothing.
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startSmtp } from "../../src/demo/embedded-smtp.ts";
import { type Dovecot, startDovecot } from "../../tests/real/dovecot.ts";
import { mixedLetter, writeLetter } from "../../tests/real/letters.ts";
import { makeData, runPlp, settingsFor, startPlp, unbound } from "../../tests/servers/plp.ts";
import { residentMb, run } from "../running.ts";
import { startTap, type Tap } from "./tap.ts";

const bare = new URL("bare.ts", import.meta.url).pathname;

/** Bounds that a crowd of strangers would meet: the work is measured, not its limits. */
const freely = {
  ...unbound,
  PLP_TEMPLATES_DIR: new URL("../../templates", import.meta.url).pathname,
};

/** `bare 100 letter`: a bare loop in batches of 100, a commit a letter. Anything else is the office. */
export async function measureInbox(way: string, letters: number): Promise<number> {
  const dovecot = await startDovecot();
  const data = makeData();
  try {
    for (let number = 0; number < letters; number += 1) dovecot.deliver(mixedLetter(number));
    const [loop, batch = "", committed = ""] = way.split(" ");
    if (loop !== "bare") return await measureOffice(dovecot, { data: data.folder, letters });
    const { port, user, password } = dovecot;
    const words = [bare, String(port), user, password, batch, committed, data.folder];
    const took = JSON.parse(await run(process.execPath, words)) as Taken;
    if (took.letters !== letters) throw new Error(`The bare loop took in ${took.letters}.`);
    return letters / took.seconds;
  } finally {
    await dovecot.stop();
    data.remove();
  }
}

interface Taken {
  readonly letters: number;
  readonly seconds: number;
}

/** From the first letter taken in until the last one lies in its folder; answers leave within it. */
async function measureOffice(
  dovecot: Dovecot,
  { data, letters }: { readonly data: string; readonly letters: number },
): Promise<number> {
  let selectedAt = 0;
  let movedAt = 0;
  const tap = await startTap(dovecot.port, {
    onClient: (chunk) => {
      if (selectedAt === 0 && / UID SEARCH /.test(chunk.toString("latin1"))) {
        selectedAt = performance.now();
      }
    },
    onServer: (chunk) => {
      if (/ OK Move completed/.test(chunk.toString("latin1"))) movedAt = performance.now();
    },
  });
  const smtp = await startSmtp();
  try {
    const env = { ...settingsFor(data, { imap: { ...dovecot, ...tap }, smtp }), ...freely };
    await importWriters(data, { env, letters });
    const { code, err } = await runPlp(["start", "--once"], env);
    const handled = dovecot.count("PLP.Handled");
    if (code !== 0 || handled !== letters)
      throw new Error(`${handled} handled, exit ${code}\n${err}`);
    return (letters * 1_000) / (movedAt - selectedAt);
  } finally {
    await smtp.close();
    await tap.close();
  }
}

/** Those who write are members, all but those who ask to join: the first of each six. */
async function importWriters(
  folder: string,
  { env, letters }: { readonly env: Record<string, string>; readonly letters: number },
): Promise<void> {
  const rows = ["email,name,partnership,language,consent_date"];
  for (let number = 0; number < letters; number += 1) {
    const row = `person-${number}@people.example,Person ${number},boncelles,fr,2025-01-15`;
    if (number % 6 !== 0) rows.push(row);
  }
  const file = join(folder, "writers.csv");
  writeFileSync(file, rows.join("\n"));
  const { code, err } = await runPlp(["members", "import", file], env);
  if (code !== 0) throw new Error(`The writers were not imported:\n${err}`);
}

/** Milliseconds from the server's `EXISTS` to the acceptance of the answer, ascending. */
export async function measureNotices(count: number): Promise<readonly number[]> {
  const dovecot = await startDovecot();
  const toldAt: number[] = [];
  const tap = await startTap(dovecot.port, {
    onServer: (chunk) => {
      if (/^\* \d+ EXISTS\r?$/m.test(chunk.toString("latin1"))) toldAt.push(performance.now());
    },
  });
  const acceptedAt: number[] = [];
  const smtp = await startSmtp({ onAccepted: () => acceptedAt.push(performance.now()) });
  const { end } = startWorker({ dovecot, tap, smtp });
  try {
    await sleep(2_000);
    const took: number[] = [];
    for (let number = 0; number < count; number += 1) {
      const [told, accepted] = [toldAt.length, acceptedAt.length];
      dovecot.deliver(writeLetter({ number, text: "Bonjour, je voudrais m'inscrire au PLP svp." }));
      while (acceptedAt.length === accepted) await sleep(1);
      took.push((acceptedAt[accepted] ?? 0) - (toldAt[told] ?? 0));
      // Away from Dovecot's own rhythm.
      await sleep(20 + (number % 7) * 13);
    }
    return took.sort((one, other) => one - other);
  } finally {
    await end();
  }
}

export interface Start {
  /** From the start of the process to its first IMAP command. */
  readonly commandMs: number;
  /** Ten seconds later, the mailbox empty. */
  readonly rssMb: number;
}

const restMs = 10_000;

/** The worker on an empty mailbox; Node's compile cache is warm where it has run before. */
export async function measureStart(): Promise<Start> {
  const dovecot = await startDovecot();
  const { promise: commanded, resolve: onCommand } = Promise.withResolvers<number>();
  const tap = await startTap(dovecot.port, { onClient: () => onCommand(performance.now()) });
  const smtp = await startSmtp();
  const begunAt = performance.now();
  const { worker, end } = startWorker({ dovecot, tap, smtp });
  try {
    const commandMs = (await commanded) - begunAt;
    await sleep(restMs);
    return { commandMs, rssMb: residentMb(worker.pid ?? 0) };
  } finally {
    await end();
  }
}

interface Surroundings {
  readonly dovecot: Dovecot;
  readonly tap: Tap;
  readonly smtp: Awaited<ReturnType<typeof startSmtp>>;
}

/** The worker on data of its own; `end` stops it and all around it. */
function startWorker({ dovecot, tap, smtp }: Surroundings) {
  const data = makeData();
  const imap = { ...dovecot, ...tap };
  const worker = startPlp(["start"], { ...settingsFor(data.folder, { imap, smtp }), ...freely });
  for (const stream of [worker.stdout, worker.stderr]) stream?.resume();
  const end = async () => {
    worker.kill("SIGTERM");
    await once(worker, "close");
    await smtp.close();
    await tap.close();
    await dovecot.stop();
    data.remove();
  };
  return { worker, end };
}

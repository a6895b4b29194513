// Figures of the way in, on Dovecot: letters per second from a full inbox, and from the server's notice
// of a new letter to the acceptance of its answer. Run: npm run bench (dovecot-imapd is needed).
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { startSmtp } from "../src/demo/embedded-smtp.ts";
import { startDovecot } from "../tests/real/dovecot.ts";
import { mixedLetter, writeLetter } from "../tests/real/letters.ts";
import { makeData, runPlp, settingsFor, startPlp } from "../tests/servers/plp.ts";

const letters = 2_000;
const notices = 200;
/** Dovecot itself waits so long before it tells of a new letter. */
const dovecotNoticeMs = 500;

const unbound = {
  PLP_LIMIT_TO_UNKNOWN_PER_DAY: "1000000",
  PLP_LIMIT_ADVICE_TO_STRANGERS_PER_DAY: "1000000",
  PLP_TEMPLATES_DIR: new URL("../templates", import.meta.url).pathname,
  PLP_LOG_LEVEL: "info",
};

async function measureInbox(): Promise<void> {
  const dovecot = await startDovecot();
  const smtp = await startSmtp();
  const data = makeData();
  try {
    for (let number = 0; number < letters; number += 1) dovecot.deliver(mixedLetter(number));
    const env = { ...settingsFor(data.folder, { imap: dovecot, smtp }), ...unbound };
    const startedAt = performance.now();
    const { code, err } = await runPlp(["start", "--once"], env);
    const seconds = (performance.now() - startedAt) / 1000;
    const taken = timesOf(err, "letter taken in");
    const inSeconds = ((taken.at(-1) ?? 0) - (taken[0] ?? 0)) / 1000;
    console.log(
      `exit ${code}, ${letters} letters in, ${smtp.accepted.length} out, ${seconds.toFixed(1)} s in all`,
    );
    console.log(`letters in per second: ${(letters / inSeconds).toFixed(0)} (from first to last)`);
  } finally {
    await smtp.close();
    await dovecot.stop();
    data.remove();
  }
}

function timesOf(log: string, message: string): number[] {
  return log
    .split("\n")
    .filter((line) => line.includes(message))
    .map((line) => Date.parse((JSON.parse(line) as { time: string }).time));
}

async function measureNotice(): Promise<void> {
  const dovecot = await startDovecot();
  const accepted: number[] = [];
  const smtp = await startSmtp({ onAccepted: () => accepted.push(performance.now()) });
  const data = makeData();
  const env = { ...settingsFor(data.folder, { imap: dovecot, smtp }), ...unbound };
  const worker = startPlp(["start"], env);
  worker.stderr?.resume();
  try {
    await sleep(2_000);
    const delays: number[] = [];
    for (let number = 0; number < notices; number += 1) {
      const before = accepted.length;
      const deliveredAt = performance.now();
      dovecot.deliver(writeLetter({ number, text: "Bonjour, je voudrais m'inscrire au PLP svp." }));
      while (accepted.length === before) await sleep(1);
      delays.push((accepted[before] ?? 0) - deliveredAt);
      // Away from Dovecot's own rhythm.
      await sleep(20 + (number % 7) * 13);
    }
    delays.sort((one, other) => one - other);
    const at = (share: number) =>
      delays[Math.min(delays.length - 1, Math.floor(share * delays.length))] ?? 0;
    const line = (share: number) =>
      `${at(share).toFixed(0)} ms (${(at(share) - dovecotNoticeMs).toFixed(0)} after Dovecot's own ${dovecotNoticeMs})`;
    console.log(
      `delivered → answer accepted over ${notices}: median ${line(0.5)}, 99th percentile ${line(0.99)}`,
    );
  } finally {
    worker.kill("SIGTERM");
    await once(worker, "close");
    await smtp.close();
    await dovecot.stop();
    data.remove();
  }
}

await measureInbox();
await measureNotice();

// Bytes → letter → office → folder: what happens to one letter between IMAP's two ends. A letter on
// which the office fails twice is set aside for a person; the next one is taken all the same.
import type { Fetched } from "./edges/imap-scan.ts";
import type { Log } from "./edges/log.ts";
import type { LetterReader } from "./mail/reader.ts";
import {
  countsFromSpam,
  type Entry,
  type Incoming,
  type Office,
  quarantine,
  receive,
} from "./office.ts";
import { isOutside } from "./store/database.ts";
import type { Outcome } from "./store/ledger.ts";

interface Intake {
  readonly office: Office;
  readonly reader: Pick<LetterReader, "read">;
  readonly trustedAuthserv: string | null;
  readonly log: Log;
}

/** Takes one letter in; resolves when what became of it is committed. */
export async function takeLetterIn(
  fetched: Fetched,
  intake: Intake,
): Promise<Outcome | "left alone"> {
  const { office, log } = intake;
  const { uid, uidValidity, gmailId, receivedAt } = fetched;
  const startedAt = performance.now();
  const letter = await intake.reader.read(fetched.source, {
    receivedAt,
    trustedAuthserv: intake.trustedAuthserv,
    cut: fetched.cut,
  });
  if (fetched.folder === "Junk" && !countsFromSpam(office, letter)) return "left alone";
  const incoming = { found: { uid, uidValidity, gmailId, receivedAt }, letter };
  return takeReadIn(incoming, { office, log, startedAt }).outcome;
}

/** The same of a letter that was read; the log has a line for it, once it is committed. */
export function takeReadIn(
  incoming: Incoming,
  { office, log, startedAt }: Pick<Intake, "office" | "log"> & { readonly startedAt: number },
): Entry {
  const entry = decide(incoming, office, log);
  const { ledgerId, ...became } = entry;
  const ms = Math.round(performance.now() - startedAt);
  log.info({ in: ledgerId, uid: incoming.found.uid, ...became, ms }, "letter taken in");
  return entry;
}

/** The office's decision; a fault is tried once more, then the letter is set aside. */
export function decide(incoming: Incoming, office: Office, log: Log): Entry {
  try {
    return receive(office, incoming);
  } catch (fault) {
    if (isOutside(fault)) throw fault;
    log.error({ uid: incoming.found.uid, fault: nameFault(fault) }, "a handler failed: once more");
  }
  try {
    return receive(office, incoming);
  } catch (fault) {
    if (isOutside(fault)) throw fault;
    log.error({ uid: incoming.found.uid, fault: nameFault(fault) }, "it failed again: set aside");
    return quarantine(office, incoming);
  }
}

/** Name and place of a fault: its message, and all else that it carries, may hold words or secrets. */
export function nameFault(fault: unknown): string {
  if (!(fault instanceof Error)) return "unknown";
  const { name, code = "", stack = "" } = fault as NodeJS.ErrnoException;
  // A path and a line, and nothing that a message could pass for them.
  const [place] = /\/src\/[a-z0-9/-]{1,80}\.ts:\d{1,5}/.exec(withoutMessage(fault, stack)) ?? [];
  const codes = /^[A-Z][A-Z0-9_]{1,40}$/.test(code) ? code : "";
  return [/^[A-Za-z]{1,40}$/.test(name) ? name : "Error", codes, place?.slice(1)]
    .filter(Boolean)
    .join(" ");
}

/** The stack begins with the message as it was when the fault was made. */
function withoutMessage({ message }: Error, stack: string): string {
  const at = message === "" ? -1 : stack.indexOf(message);
  return at < 0 ? stack : stack.slice(at + message.length);
}

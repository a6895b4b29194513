// The post of the sandbox: a person's letter goes to who is written to, the office takes in its own, and
// what the office sends comes into the mailboxes. It knows no page.
import { readAddressList } from "../mail/address.ts";
import type { Changes } from "./changes.ts";
import type { MovableClock } from "./clock.ts";
import type { Failures } from "./failures.ts";
import { compareStates, lookAtStates } from "./happenings.ts";
import type { Journal } from "./journal.ts";
import type { Language } from "./languages.ts";
import type { Mail, Mailboxes } from "./mailboxes.ts";
import { findByEmail, getPerson, officeAddress } from "./people.ts";
import type { Sent, ToSend } from "./sandbox.ts";
import type { Stage, Taken } from "./stage.ts";
import type { Turns } from "./turns.ts";
import { readBeside } from "./understanding.ts";
import { writeMail } from "./write-mail.ts";

export interface Parts {
  readonly language: Language;
  readonly clock: MovableClock;
  readonly mailboxes: Mailboxes;
  readonly failures: Failures;
  readonly changes: Changes;
  readonly journal: Journal;
  readonly turns: Turns;
}

export interface Staged extends Parts {
  readonly stage: Stage;
  /** What became of a letter, by its UID. */
  readonly taken: ReadonlyMap<number, Taken>;
  /** Resolves when the office has sent what was due, or cannot for now. */
  readonly settle: () => Promise<void>;
}

type Send = (from: string, letter: ToSend) => Promise<Sent>;

const takeMsMax = 10_000;
const lookMs = 15;

/** Lays a letter into the mailbox of who has this address; `away` answers it for who is away. */
export async function letArrive(
  { mailboxes, clock, changes, failures }: Parts,
  { raw, to, away }: { raw: Buffer; to: string; away: (mail: Mail) => void },
): Promise<void> {
  const owner = findByEmail(to)?.id;
  if (owner === undefined) return;
  const mail = await mailboxes.add({ owner, box: "in", at: clock.now().toISOString(), raw });
  changes.tell();
  if (failures.isAway(owner) && mail.shown.from.startsWith("plp.")) away(mail);
}

/** Answers as a program does, after the letter that the office is at work on. */
export function answerAway({ failures, language }: Parts, { owner, shown }: Mail, send: Send) {
  const { replyTo: to, messageId: inReplyTo } = shown;
  const text = failures.awayText(language);
  void send(owner, { ...{ to, inReplyTo, automatic: true }, ...text }).catch(() => {});
}

/** Sends a letter of this person's; resolves when all that it leads to is done. */
export async function post(
  staged: Staged,
  { from, letter, away }: { from: string; letter: ToSend; away: (mail: Mail) => void },
): Promise<Sent> {
  const { clock, mailboxes, changes } = staged;
  const { name, email } = getPerson(from);
  const { raw } = writeMail({ ...letter, from: { name, email }, at: clock.now() });
  const at = clock.now().toISOString();
  const mail = await mailboxes.add({ owner: from, box: "out", at, raw });
  changes.tell();
  const addresses = [...new Set(readAddressList(letter.to))];
  for (const to of addresses) if (!isOffice(to)) await letArrive(staged, { raw, to, away });
  if (addresses.some(isOffice)) await takeIn(staged, mail, raw);
  const unknown = addresses.filter((one) => !isOffice(one) && findByEmail(one) === undefined);
  return { mail, unknown };
}

function isOffice(address: string): boolean {
  return address.replace(/\+[^@]{0,100}@/, "@").toLowerCase() === officeAddress;
}

async function takeIn(staged: Staged, mail: Mail, raw: Buffer): Promise<void> {
  const { stage, taken, turns, journal, settle, changes } = staged;
  const { office } = stage;
  const [before, read] = [lookAtStates(office), await readBeside(office, raw)];
  const { understood, ...rest } = read;
  const { messageId, subject } = mail.shown;
  const uid = stage.deliver(raw);
  const until = Date.now() + takeMsMax;
  while (!taken.has(uid) && Date.now() < until) await turns.wait(lookMs);
  journal.note({
    ...{ at: mail.at, understood, done: taken.get(uid) ?? null, left: [] },
    letter: { mailId: mail.id, from: mail.owner, subject, messageId, ...rest },
    changes: compareStates(before, lookAtStates(office)),
  });
  await settle();
  changes.tell();
}

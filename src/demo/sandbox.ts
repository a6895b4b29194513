// The sandbox: the stage with everybody's mailbox, a clock that moves, failures on request, and what
// happened. The page asks and tells it; it knows no page.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readAddressList } from "../mail/address.ts";
import { type Caused, countUnsettled, listCaused } from "../store/outbox-causes.ts";
import { createClock, type Move } from "./clock.ts";
import { moveInSteps } from "./clock-steps.ts";
import { createFailures, type Failures } from "./failures.ts";
import { compareStates, type Happening, lookAtStates } from "./happenings.ts";
import { beginningWith, type Language } from "./languages.ts";
import { type Mail, type Mailboxes, openMailboxes } from "./mailboxes.ts";
import { findByEmail, getPerson, officeAddress, people, writeRegistry } from "./people.ts";
import { openStage, type Stage, type Taken } from "./stage.ts";
import { createTurns } from "./turns.ts";
import { readBeside } from "./understanding.ts";
import { type Draft, writeMail } from "./write-mail.ts";

export interface Sent {
  readonly mail: Mail;
  /** Addresses that nobody in the sandbox has. */
  readonly unknown: readonly string[];
}

export type ToSend = Pick<Draft, "to" | "subject" | "text"> &
  Partial<Pick<Draft, "files" | "inReplyTo" | "references" | "verdict" | "automatic">>;

export interface Sandbox {
  readonly language: Language;
  readonly mailboxes: Mailboxes;
  readonly failures: Failures;
  readonly now: () => Date;
  readonly timezone: string;
  readonly smtpPort: number;
  readonly stateOf: (email: string) => string | null;
  /** Newest first. */
  readonly happenings: () => readonly Happening[];
  /** The letters of the outbox, oldest first. */
  readonly listCaused: () => readonly Caused[];
  /** Writes as this person; resolves when the office has dealt with it, or cannot for now. */
  readonly send: (from: string, letter: ToSend) => Promise<Sent>;
  /** Resolves when the office has done all that was due until then. */
  readonly move: (move: Move) => Promise<void>;
  /** Whether the clock is being moved. */
  readonly isMoving: () => boolean;
  readonly setSmtp: (isUp: boolean) => Promise<void>;
  /** Counts all that can be seen; `onChange` is told of each. */
  readonly version: () => number;
  readonly onChange: (told: () => void) => () => void;
  /** How many scenes were played. */
  readonly scene: { played: number };
  readonly close: () => Promise<void>;
}

export interface SandboxOptions {
  readonly language: Language;
  /** Kept there; a temporary folder that is thrown away unless told. */
  readonly folder?: string;
}

const causedMax = 400;
const happeningsMax = 300;
const settleMsMax = 10_000;
const lookMs = 15;

interface Kept {
  readonly aheadMs: number;
  readonly played: number;
  readonly happenings: readonly Happening[];
}

export async function openSandbox({ language, folder }: SandboxOptions): Promise<Sandbox> {
  const root = folder ?? mkdtempSync(join(tmpdir(), "plp-demo-"));
  const dataDir = join(root, "office");
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const kept = readKept(root);
  const clock = createClock(kept?.aheadMs);
  const happenings: Happening[] = [...(kept?.happenings ?? [])];
  const scene = { played: kept?.played ?? 0 };
  const mailboxes = await openMailboxes(folder === undefined ? null : join(root, "letters"));
  const change = createChanges();
  const turns = createTurns();
  const failures = createFailures();
  const taken = new Map<number, Taken>();
  const arrived = async (raw: Buffer, to: string) => {
    const owner = findByEmail(to)?.id;
    if (owner === undefined) return;
    const mail = await mailboxes.add({ owner, box: "in", at: clock.now().toISOString(), raw });
    change.tell();
    if (failures.isAway(owner) && mail.shown.from.startsWith("plp.")) answerAway(mail);
  };
  const stage: Stage = await openStage({
    ...{ dataDir, language, now: clock.now, reply: failures.reply },
    registry: writeRegistry(beginningWith(language), { deputies: true }),
    members: people.filter(({ part }) => part === "member"),
    onAccepted: (raw, to) => void turns.note(arrived(raw, to)),
    onTaken: (one) => void taken.set(one.uid, one),
  });
  const { office } = stage;
  const isSettled = () => countUnsettled(office.store, office.now().toISOString()) === 0;
  const settle = async () => {
    const until = Date.now() + settleMsMax;
    while (failures.isSmtpUp() && !isSettled() && Date.now() < until) await turns.wait(lookMs);
    await turns.noted();
  };
  const note = (happening: Omit<Happening, "id">) => {
    happenings.unshift({ ...happening, id: (happenings[0]?.id ?? 0) + 1 });
    happenings.splice(happeningsMax);
    change.tell();
  };
  const takeIn = async (mail: Mail, raw: Buffer) => {
    const [before, read] = [lookAtStates(office), await readBeside(office, raw)];
    const { understood, ...rest } = read;
    const { messageId, subject } = mail.shown;
    const uid = stage.deliver(raw);
    const until = Date.now() + settleMsMax;
    while (!taken.has(uid) && Date.now() < until) await turns.wait(lookMs);
    note({
      ...{ at: mail.at, understood, done: taken.get(uid) ?? null, left: [] },
      letter: { mailId: mail.id, from: mail.owner, subject, messageId, ...rest },
      changes: compareStates(before, lookAtStates(office)),
    });
    await settle();
    change.tell();
  };
  const send = (from: string, letter: ToSend): Promise<Sent> =>
    turns.take(() => post(from, letter));
  const post = async (from: string, letter: ToSend): Promise<Sent> => {
    const { name, email } = getPerson(from);
    const { raw } = writeMail({ ...letter, from: { name, email }, at: clock.now() });
    const at = clock.now().toISOString();
    const mail = await mailboxes.add({ owner: from, box: "out", at, raw });
    change.tell();
    const addresses = [...new Set(readAddressList(letter.to))];
    const isOffice = (address: string) =>
      address.replace(/\+[^@]{0,100}@/, "@").toLowerCase() === officeAddress;
    for (const address of addresses) if (!isOffice(address)) await arrived(raw, address);
    if (addresses.some(isOffice)) await takeIn(mail, raw);
    const unknown = addresses.filter((one) => !isOffice(one) && findByEmail(one) === undefined);
    return { mail, unknown };
  };
  const answerAway = ({ owner, shown }: Mail) => {
    const text = failures.awayText(language);
    const { replyTo: to, messageId: inReplyTo } = shown;
    // After the letter that it answers: the office is at work on that one.
    void send(owner, { ...{ to, inReplyTo, automatic: true }, ...text }).catch(() => {});
  };
  let moving = 0;
  const move = async (length: Move) => {
    moving += 1;
    change.tell();
    try {
      await turns.take(() => moveOn(length));
    } finally {
      moving -= 1;
      change.tell();
    }
  };
  const moveOn = async (length: Move) => {
    const before = lookAtStates(office);
    const last = listCaused(office.store, 1).at(-1)?.messageId;
    await moveInSteps(length, { clock, office, wake: stage.wake, settle });
    const all = listCaused(office.store, causedMax);
    const left = all.slice(all.findIndex(({ messageId }) => messageId === last) + 1);
    note({
      ...{ at: clock.now().toISOString(), letter: null, understood: null, done: null },
      ...{ changes: compareStates(before, lookAtStates(office)), left },
    });
  };
  return {
    ...{ language, mailboxes, failures, now: clock.now, scene, send, move },
    isMoving: () => moving > 0,
    timezone: office.settings.timezone,
    smtpPort: stage.smtpPort,
    stateOf: (email) => lookAtStates(office).memberOf.get(email) ?? null,
    happenings: () => happenings,
    listCaused: () => listCaused(office.store, causedMax),
    setSmtp: async (isUp) => {
      failures.setSmtp(isUp);
      if (!isUp) stage.cutSmtp();
      stage.wake();
      await settle();
      change.tell();
    },
    ...{ version: change.version, onChange: change.listen },
    close: async () => {
      failures.setSmtp(true);
      await turns.noted();
      await stage.close();
      if (folder === undefined) return rmSync(root, { recursive: true, force: true });
      const state: Kept = { aheadMs: clock.aheadMs(), played: scene.played, happenings };
      writeFileSync(join(root, keptName), JSON.stringify(state), { mode: 0o600 });
    },
  };
}

const keptName = "sandbox.json";

function readKept(root: string): Kept | null {
  const path = join(root, keptName);
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Kept) : null;
}

function createChanges() {
  const listeners = new Set<() => void>();
  let version = 1;
  return {
    version: () => version,
    tell: () => {
      version += 1;
      for (const listener of listeners) listener();
    },
    listen: (told: () => void) => {
      listeners.add(told);
      return () => void listeners.delete(told);
    },
  };
}

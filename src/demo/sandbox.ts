// The sandbox: the stage with everybody's mailbox, a clock that moves, failures on request, and what
// happened. The page asks and tells it; it knows no page.
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Caused, countUnsettled, listCaused } from "../store/outbox-causes.ts";
import { createChanges } from "./changes.ts";
import { createClock, type Move } from "./clock.ts";
import { moveInSteps } from "./clock-steps.ts";
import { createFailures, type Failures } from "./failures.ts";
import { compareStates, type Happening, lookAtStates } from "./happenings.ts";
import { createJournal } from "./journal.ts";
import { readKept, writeKept } from "./kept-state.ts";
import { beginningWith, type Language } from "./languages.ts";
import { type Mail, type Mailboxes, openMailboxes } from "./mailboxes.ts";
import { people, writeRegistry } from "./people.ts";
import { answerAway, letArrive, type Parts, post, type Staged } from "./posting.ts";
import { openStage, type Taken } from "./stage.ts";
import { openTemporary } from "./temporary.ts";
import { createTurns } from "./turns.ts";
import type { Draft } from "./write-mail.ts";

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
const settleMsMax = 10_000;
const lookMs = 15;

export async function openSandbox({ language, folder }: SandboxOptions): Promise<Sandbox> {
  const root = folder ?? openTemporary();
  const throwAway = () => {
    if (folder === undefined) rmSync(root, { recursive: true, force: true });
  };
  const { parts, scene, save } = await openParts(root, { language, isKept: folder !== undefined });
  const staged = await openStaged(parts, root);
  const { stage, settle } = staged;
  const { changes, failures } = parts;
  return {
    ...{ language, scene, failures, mailboxes: parts.mailboxes },
    ...{ now: parts.clock.now, timezone: stage.office.settings.timezone },
    smtpPort: stage.smtpPort,
    stateOf: (email) => lookAtStates(stage.office).memberOf.get(email) ?? null,
    happenings: parts.journal.list,
    listCaused: () => listCaused(stage.office.store, causedMax),
    send: staged.send,
    ...createMoving(staged),
    setSmtp: async (isUp) => {
      failures.setSmtp(isUp);
      changes.tell();
      if (!isUp) stage.cutSmtp();
      stage.wake();
      await settle();
      changes.tell();
    },
    ...{ version: changes.version, onChange: changes.listen },
    close: async () => {
      failures.end();
      await parts.turns.noted();
      await stage.close();
      save();
      throwAway();
    },
  };
}

async function openParts(
  root: string,
  { language, isKept }: { language: Language; isKept: boolean },
) {
  const kept = isKept ? readKept(root) : null;
  const changes = createChanges();
  const clock = createClock(kept?.aheadMs);
  const failures = createFailures(kept?.switches);
  const journal = createJournal(kept?.happenings ?? [], changes);
  const { seen = [] } = kept ?? {};
  const letters = isKept ? join(root, "letters") : null;
  const mailboxes = await openMailboxes(letters, { seen, onSeen: changes.tell });
  let played = kept?.played ?? 0;
  const scene = {
    get played() {
      return played;
    },
    set played(count: number) {
      played = count;
      changes.tell();
    },
  };
  const save = () => {
    if (!isKept) return;
    const switches = failures.switches();
    const state = { happenings: journal.list(), seen: mailboxes.listSeen(), switches, played };
    writeKept(root, { ...state, aheadMs: clock.aheadMs() });
  };
  changes.listen(save);
  const told: Failures = {
    ...failures,
    switchAway: (person) => {
      failures.switchAway(person);
      changes.tell();
    },
    switchGone: (person) => {
      failures.switchGone(person);
      changes.tell();
    },
  };
  const turns = createTurns();
  const parts: Parts = { language, clock, mailboxes, changes, journal, turns, failures: told };
  return { parts, scene, save };
}

async function openStaged(parts: Parts, root: string): Promise<Staged & Pick<Sandbox, "send">> {
  const { language, clock, failures, turns } = parts;
  const dataDir = join(root, "office");
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const taken = new Map<number, Taken>();
  const away = (mail: Mail) => answerAway(parts, mail, send);
  const stage = await openStage({
    ...{ dataDir, language, now: clock.now, reply: failures.reply },
    registry: writeRegistry(beginningWith(language), { deputies: true }),
    members: people.filter(({ part }) => part === "member"),
    onAccepted: (raw, to) => void turns.note(letArrive(parts, { raw, to, away })),
    onTaken: (one) => void taken.set(one.uid, one),
  });
  const { office } = stage;
  const isSettled = () => countUnsettled(office.store, office.now().toISOString()) === 0;
  const settle = async () => {
    const until = Date.now() + settleMsMax;
    while (failures.isSmtpUp() && !isSettled() && Date.now() < until) await turns.wait(lookMs);
    await turns.noted();
  };
  const staged: Staged = { ...parts, stage, taken, settle };
  const send = (from: string, letter: ToSend): Promise<Sent> =>
    turns.take(() => post(staged, { from, letter, away }));
  return { ...staged, send };
}

function createMoving(staged: Staged): Pick<Sandbox, "move" | "isMoving"> {
  const { turns, changes } = staged;
  let moving = 0;
  const move = async (length: Move) => {
    moving += 1;
    changes.tell();
    try {
      await turns.take(() => moveOn(staged, length));
    } finally {
      moving -= 1;
      changes.tell();
    }
  };
  return { move, isMoving: () => moving > 0 };
}

async function moveOn({ stage, clock, settle, journal }: Staged, length: Move): Promise<void> {
  const { office, wake } = stage;
  const before = lookAtStates(office);
  const last = listCaused(office.store, 1).at(-1)?.messageId;
  await moveInSteps(length, { clock, office, wake, settle });
  const all = listCaused(office.store, causedMax);
  const left = all.slice(all.findIndex(({ messageId }) => messageId === last) + 1);
  journal.note({
    ...{ at: clock.now().toISOString(), letter: null, understood: null, done: null },
    ...{ changes: compareStates(before, lookAtStates(office)), left },
  });
}

// One run of sending, from the first letter that is due to the last: letters are claimed ahead in small
// numbers, handed to the transport, and their results kept together. It decides nothing about letters.
import { type Allowance, openAllowance } from "./allowance.ts";
import { minuteMs, shift } from "./clock.ts";
import { keepResult, logResult, type Outcome } from "./delivery-results.ts";
import type { Log } from "./edges/log.ts";
import type { Transport } from "./edges/smtp.ts";
import type { Sent } from "./edges/smtp-outcome.ts";
import { nameFault } from "./intake.ts";
import { type Composer, createComposer } from "./letter-bytes.ts";
import { lanes } from "./mail/kinds.ts";
import { type Office, tellTrouble } from "./office.ts";
import { inTransaction } from "./store/database.ts";
import { type Claimed, claimDue, findNextDueAt, giveBack } from "./store/outbox.ts";
import { isPaused } from "./store/pauses.ts";

export interface Sender {
  readonly office: Office;
  readonly transport: Transport;
  readonly log: Log;
  /** Letters under way at the same time, each on a connection of its own. */
  readonly connections: number;
}

/** After so long, other letters of the same mail no longer wait for its urgent advice. */
const patienceMs = 15 * minuteMs;
/**
 * Results are committed together: so many, or after so long. A disk that takes its time over a commit gets
 * larger groups, so that it takes a quarter of the time at most.
 */
const groupLetters = { least: 48, most: 192 } as const;
const groupMs = { least: 15, most: 40 } as const;
const timesCommit = 3;
/**
 * So much sending is handed over ahead, beyond a letter for each connection: what a letter of a higher lane
 * may have to wait for. So much more is claimed, which such a letter overtakes.
 */
const handedMs = 200;
const claimedMs = 50;
const handedPerConnectionMax = 3;
/** Letters with files are not heaped up in memory. */
const octetsHeldMax = 32 * 1024 * 1024;
/** Results are not given up for a database that is locked or full: for a minute, they are kept. */
const commitTriesMax = 60;
const commitPauseMs = 1_000;
const stopLookMs = 500;

type Halt = Extract<Sent, { scope: "everything" }>;

export class DeliveryRun {
  /** True where all that was due has left, as far as it may; false where the server takes nothing now. */
  readonly finished: Promise<boolean>;
  readonly #sender: Sender;
  readonly #stopping: () => boolean;
  readonly #allowance: Allowance;
  readonly #composer: Composer;
  #end: (isReached: boolean) => void = () => {};
  #fail: (fault: unknown) => void = () => {};
  /** Claimed, highest lane first, and not yet handed over. */
  #claimed: Claimed[] = [];
  #handed = 0;
  #octetsHeld = 0;
  /** Not yet committed. */
  #done: Outcome[] = [];
  #broken = 0;
  #halt: Halt | null = null;
  #isOver = false;
  #timer: NodeJS.Timeout | null = null;
  #commitTries = 0;
  /** Letters a second, and what a commit takes, as of late. */
  #speed = 0;
  #commitMs = 0;
  #measuredAt = performance.now();

  /** Begins at once. */
  constructor(sender: Sender, stopping: () => boolean) {
    this.#sender = sender;
    this.#stopping = stopping;
    this.#allowance = openAllowance(sender.office);
    this.#composer = createComposer(sender.office);
    this.finished = new Promise((resolve, reject) => {
      this.#end = resolve;
      this.#fail = reject;
    });
    this.#turn();
  }

  /** A letter was queued, or it is time to stop. */
  look(): void {
    if (this.#stopping() || this.#room > 0) this.#turn();
  }

  get #isEnding(): boolean {
    return this.#halt !== null || this.#stopping();
  }

  get #handedMax(): number {
    const { connections } = this.#sender;
    const ahead = Math.ceil((this.#speed * handedMs) / 1_000);
    return Math.min(Math.max(ahead, connections), connections * handedPerConnectionMax);
  }

  get #groupMs(): number {
    return clamp(this.#commitMs * timesCommit, groupMs);
  }

  get #groupMax(): number {
    return Math.ceil(clamp((this.#speed * this.#groupMs) / 1_000, groupLetters));
  }

  /** How many letters more are to be claimed. */
  get #room(): number {
    const ahead = Math.min(
      Math.ceil((this.#speed * claimedMs) / 1_000),
      Math.ceil(this.#groupMax * 1.5),
    );
    return this.#handedMax + ahead - this.#handed - this.#claimed.length;
  }

  /** Commits what is done and claims what comes next, in one transaction; then hands over. */
  #turn(): void {
    if (this.#isOver) return;
    this.#stopTimer();
    const { office, log } = this.#sender;
    const now = office.now().toISOString();
    const [done, isEnding, broken] = [this.#done, this.#isEnding, this.#broken];
    let claimed: readonly Claimed[] = [];
    const begunAt = performance.now();
    try {
      this.#composer.renew();
      inTransaction(office.store, () => {
        for (const outcome of done) keepResult(outcome, { office, log, now });
        for (let told = 0; told < broken; told += 1) tellTrouble(office, "letter-broken");
        if (isEnding) this.#giveBackClaimed();
        else claimed = this.#claim(now);
        this.#composer.lookAhead(claimed);
      });
    } catch (fault) {
      return this.#tryAgain(fault);
    }
    this.#commitTries = 0;
    this.#done = [];
    this.#broken = 0;
    if (done.length > 0) this.#measure(done.length, begunAt);
    for (const outcome of done) logResult(outcome, log, now);
    if (isEnding) this.#allowance.giveBack(this.#claimed.splice(0).length);
    this.#add(claimed);
    this.#handOver();
    if (this.#handed + this.#claimed.length + this.#done.length === 0) this.#rest(isEnding);
  }

  #claim(now: string): readonly Claimed[] {
    if (isPaused(this.#sender.office.store, now)) return [];
    const allowed = this.#room > 0 ? this.#allowance.ask(this.#room) : null;
    if (allowed === null) return [];
    const patience = shift(now, -patienceMs);
    return claimDue(this.#sender.office.store, { now, ...allowed, patience });
  }

  #add(claimed: readonly Claimed[]): void {
    if (claimed.length === 0) return;
    this.#allowance.spend(claimed.length);
    this.#claimed = [...this.#claimed, ...claimed].sort((one, other) => one.lane - other.lane);
  }

  #giveBackClaimed(): void {
    const because = this.#halt?.because ?? "closing down";
    for (const { id } of this.#claimed) giveBack(this.#sender.office.store, id, because);
  }

  #handOver(): void {
    while (!this.#isEnding && this.#handed < this.#handedMax) {
      if (this.#octetsHeld >= octetsHeldMax && this.#handed > 0) return;
      const letter = this.#claimed.shift();
      if (letter === undefined) return;
      this.#handed += 1;
      void this.#send(letter);
    }
  }

  async #send(letter: Claimed): Promise<void> {
    const { office, transport, log } = this.#sender;
    try {
      const made = this.#composer.compose(letter);
      const bytes = Buffer.isBuffer(made) ? made : await made;
      this.#octetsHeld += bytes.length;
      const from = office.settings.address;
      const isUrgent = letter.lane <= lanes.dialogue;
      const sent = await transport.send({ from, to: letter.to, bytes, isUrgent });
      this.#octetsHeld -= bytes.length;
      this.#take({ letter, sent });
    } catch (fault) {
      // A letter that cannot be made into bytes must not stop the others: it fails, and the city is told.
      const because = "it cannot be composed";
      log.error({ letter: letter.id, kind: letter.kind, fault: nameFault(fault) }, because);
      this.#broken += 1;
      // The turn that handed it over has to end first.
      await null;
      this.#take({ letter, sent: { result: "give-up", because, code: 0 } });
    }
  }

  #take(outcome: Outcome): void {
    this.#handed -= 1;
    this.#done.push(outcome);
    const { sent } = outcome;
    if (sent.result === "retry" && sent.scope === "everything") this.#halt ??= sent;
    this.#handOver();
    const isLast = this.#handed + this.#claimed.length === 0;
    if (isLast || this.#done.length >= this.#groupMax) this.#turn();
    else this.#timer ??= setTimeout(() => this.#turn(), this.#groupMs);
  }

  /** Nothing is under way and nothing could be claimed. */
  #rest(isEnding: boolean): void {
    try {
      const waitMs = isEnding || !this.#isDue() ? null : this.#allowance.waitMs();
      if (waitMs === null) {
        this.#isOver = true;
        this.#end(this.#halt === null);
      } else {
        this.#timer = setTimeout(() => this.#turn(), Math.min(Math.ceil(waitMs), stopLookMs));
      }
    } catch (fault) {
      this.#tryAgain(fault);
    }
  }

  #isDue(): boolean {
    const { store, now } = this.#sender.office;
    const dueAt = findNextDueAt(store, lanes.reminders);
    return dueAt !== null && dueAt <= now().toISOString();
  }

  /** The results are safe in memory for a while; without any, the caller may as well try later. */
  #tryAgain(fault: unknown): void {
    this.#commitTries += 1;
    const { log } = this.#sender;
    const isLost = this.#stopping() || this.#commitTries >= commitTriesMax;
    if (this.#handed === 0 && (this.#done.length === 0 || isLost)) {
      this.#isOver = true;
      return this.#fail(fault);
    }
    log.error({ fault: nameFault(fault) }, "results are not yet kept; again in a second");
    this.#timer = setTimeout(() => this.#turn(), commitPauseMs);
  }

  #measure(letters: number, begunAt: number): void {
    const now = performance.now();
    const speed = (letters * 1_000) / Math.max(now - this.#measuredAt, 1);
    const average = (known: number, seen: number) => (known === 0 ? seen : (known + seen) / 2);
    this.#speed = average(this.#speed, speed);
    this.#commitMs = average(this.#commitMs, now - begunAt);
    this.#measuredAt = now;
  }

  #stopTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}

function clamp(value: number, { least, most }: { least: number; most: number }): number {
  return Math.min(Math.max(value, least), most);
}

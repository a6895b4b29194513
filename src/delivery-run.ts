// One run of sending, from the first letter that is due to the last: letters are claimed ahead in small
// numbers, handed to the transport, and their results kept together. It decides nothing about letters.
import { type Allowance, openAllowance } from "./allowance.ts";
import { minuteMs, shift } from "./clock.ts";
import { createMeter, type Meter } from "./delivery-meter.ts";
import { keepResult, logResult, type Outcome, traceOf } from "./delivery-results.ts";
import type { Log } from "./edges/log.ts";
import type { Transport } from "./edges/smtp.ts";
import type { Halt, Sent } from "./edges/smtp-outcome.ts";
import { nameFault } from "./intake.ts";
import { type Composer, createComposer } from "./letter-bytes.ts";
import { lanes } from "./mail/kinds.ts";
import { type Office, tellTrouble } from "./office.ts";
import { isRestored } from "./restored.ts";
import { isCancelled } from "./store/cancelled-letters.ts";
import { inTransaction, isOutside, type Store } from "./store/database.ts";
import { putUnfinishedInDoubt } from "./store/doubts.ts";
import { type Claimed, claimDue, findNextDueAt, giveBack } from "./store/outbox.ts";
import { mendTimes } from "./store/outbox-times.ts";
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
/** Letters with files are not heaped up in memory. */
const octetsHeldMax = 32 * 1024 * 1024;
/** A database that is locked or full is tried so often; then the next run keeps the results. */
const commitTriesMax = 60;
const commitPauseMs = 1_000;
const stopLookMs = 500;

/** Results that the run before could not keep, until a database takes them. */
const unkept = new WeakMap<Store, readonly Outcome[]>();

export class DeliveryRun {
  /** True where all that was due has left, as far as it may; false where the server takes nothing now. */
  readonly finished: Promise<boolean>;
  readonly #sender: Sender;
  readonly #stopping: () => boolean;
  readonly #allowance: Allowance;
  readonly #composer: Composer;
  readonly #meter: Meter;
  #end: (isReached: boolean) => void = () => {};
  #fail: (fault: unknown) => void = () => {};
  /** Claimed, highest lane first, and not yet handed over. */
  #claimed: Claimed[] = [];
  #handed = 0;
  #adviceHanded = 0;
  #octetsHeld = 0;
  /** Not yet committed. */
  #done: Outcome[];
  /** Nothing is under way yet. */
  #isFirst = true;
  #broken = 0;
  #halt: Halt | null = null;
  #isOver = false;
  #timer: NodeJS.Timeout | null = null;
  #commitTries = 0;

  /** Begins at once. */
  constructor(sender: Sender, stopping: () => boolean) {
    this.#sender = sender;
    this.#stopping = stopping;
    this.#allowance = openAllowance(sender.office);
    this.#composer = createComposer(sender.office);
    this.#meter = createMeter(sender.connections);
    this.#done = [...(unkept.get(sender.office.store) ?? [])];
    unkept.delete(sender.office.store);
    this.finished = new Promise((resolve, reject) => {
      this.#end = resolve;
      this.#fail = reject;
    });
    this.#turn();
  }

  /** A letter was queued, or it is time to stop. */
  look(): void {
    if (this.#stopping() || this.#room > 0 || this.#mayAddAdvice) this.#turn();
  }

  get #isEnding(): boolean {
    return this.#halt !== null || this.#stopping();
  }

  /** How many letters more are to be claimed. */
  get #room(): number {
    const { handedMax, claimedAhead } = this.#meter;
    return handedMax() + claimedAhead() - this.#handed - this.#claimed.length;
  }

  /** Advice goes beside all that is under way, which may hang for minutes: one letter at a time. */
  get #mayAddAdvice(): boolean {
    return this.#adviceHanded === 0 && this.#claimed[0]?.lane !== lanes.advice;
  }

  /** Commits what is done and claims what comes next, in one transaction; then hands over. */
  #turn(): void {
    if (this.#isOver) return;
    this.#stopTimer();
    const { office, log } = this.#sender;
    const now = office.now().toISOString();
    const [done, isEnding, broken] = [this.#done, this.#isEnding, this.#broken];
    let claimed: readonly Claimed[] = [];
    let dropped: readonly Outcome[] = [];
    const begunAt = performance.now();
    try {
      inTransaction(office.store, () => {
        dropped = done.filter((outcome) => !keepResult(outcome, { office, log, now }));
        if (this.#isFirst && !isEnding) this.#begin(now);
        for (let told = 0; told < broken; told += 1) tellTrouble(office, "letter-broken");
        if (isEnding) this.#giveBackClaimed();
        else claimed = this.#composer.lookAhead(this.#claim(now));
      });
    } catch (fault) {
      return this.#tryAgain(fault);
    }
    this.#commitTries = 0;
    this.#isFirst = false;
    this.#done = [];
    this.#broken = 0;
    if (done.length > 0) this.#meter.measure(done.length, begunAt);
    for (const outcome of done) {
      if (!dropped.includes(outcome)) logResult(outcome, log, now);
      else log.warn(traceOf(outcome.letter), "another worker has taken this letter over");
    }
    if (isEnding) this.#allowance.giveBack(this.#claimed.splice(0).length);
    this.#add(claimed);
    this.#handOver();
    if (this.#handed + this.#claimed.length + this.#done.length === 0) this.#rest(isEnding);
  }

  /** What is still `sending`, though nothing is under way, was lost with the database. */
  #begin(now: string): void {
    const { office, log } = this.#sender;
    const letters = putUnfinishedInDoubt(office.store, now);
    if (letters > 0) log.warn({ letters }, "letters were being sent: they are in doubt");
    const moved = mendTimes(office.store, now);
    if (moved > 0) log.warn({ letters: moved }, "the clock was ahead: letters are due now");
  }

  #claim(now: string): readonly Claimed[] {
    const { store } = this.#sender.office;
    const room = this.#room;
    const wanted = room > 0 ? room : Number(this.#mayAddAdvice);
    if (wanted === 0 || isPaused(store, now) || isRestored(store)) return [];
    const allowed = this.#allowance.ask(wanted);
    if (allowed === null) return [];
    const lastLane = room > 0 ? allowed.lastLane : lanes.advice;
    const patience = shift(now, -patienceMs);
    return claimDue(store, { now, count: allowed.count, lastLane, patience });
  }

  #add(claimed: readonly Claimed[]): void {
    if (claimed.length === 0) return;
    this.#allowance.spend(claimed.length);
    this.#claimed = [...this.#claimed, ...claimed].sort((one, other) => one.lane - other.lane);
  }

  #giveBackClaimed(): void {
    const because = this.#halt?.because ?? "closing down";
    for (const letter of this.#claimed) giveBack(this.#sender.office.store, letter, because);
  }

  #handOver(): void {
    for (;;) {
      const isAdvice = this.#claimed[0]?.lane === lanes.advice;
      const isFull = this.#handed >= this.#meter.handedMax() || this.#octetsHeld >= octetsHeldMax;
      const mayGo = !isFull || this.#handed === 0 || (isAdvice && this.#adviceHanded === 0);
      if (this.#isEnding || !mayGo) return;
      const letter = this.#claimed.shift();
      if (letter === undefined) return;
      this.#handed += 1;
      this.#adviceHanded += Number(isAdvice);
      void this.#send(letter);
    }
  }

  async #send(letter: Claimed): Promise<void> {
    const { office, transport } = this.#sender;
    const begunAt = performance.now();
    const took = () => Math.round(performance.now() - begunAt);
    try {
      const made = this.#composer.compose(letter);
      const bytes = Buffer.isBuffer(made) ? made : await made;
      this.#octetsHeld += bytes.length;
      const sent = await transport.send({
        ...{ from: office.settings.address, to: letter.to, bytes },
        isUrgent: letter.lane <= lanes.dialogue,
        isAdvice: letter.lane === lanes.advice,
        mayLeave: () => this.#mayLeave(letter),
      });
      this.#octetsHeld -= bytes.length;
      this.#take({ letter, sent, ms: took() });
    } catch (fault) {
      const sent = this.#judgeFault(fault, letter);
      // The turn that handed it over has to end first.
      await null;
      this.#take({ letter, sent, ms: took() });
    }
  }

  /** It may have waited long behind others: its reader may have left, or another worker have it. */
  #mayLeave({ id }: Claimed): boolean {
    try {
      return !this.#stopping() && !isCancelled(this.#sender.office.store, id);
    } catch {
      return false;
    }
  }

  /** A letter that cannot be made into bytes must not stop the others: it fails, and the city is told. */
  #judgeFault(fault: unknown, letter: Claimed): Sent {
    if (isOutside(fault)) {
      const because = "the database is away";
      return { result: "retry", because, code: null, scope: "recipient" };
    }
    const because = "it cannot be composed";
    this.#sender.log.error({ ...traceOf(letter), fault: nameFault(fault) }, because);
    this.#broken += 1;
    return { result: "give-up", because, code: 0 };
  }

  #take(outcome: Outcome): void {
    const { letter, sent } = outcome;
    this.#handed -= 1;
    this.#adviceHanded -= Number(letter.lane === lanes.advice);
    this.#done.push(outcome);
    if (sent.result === "retry" && sent.scope === "everything") this.#halt ??= sent;
    this.#handOver();
    const isLast = this.#handed + this.#claimed.length === 0;
    if (isLast || this.#done.length >= this.#meter.groupMax()) this.#turn();
    else this.#timer ??= setTimeout(() => this.#turn(), this.#meter.groupMs());
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

  /** The results are safe in memory; without any, the caller may as well try later. */
  #tryAgain(fault: unknown): void {
    this.#commitTries += 1;
    const { log } = this.#sender;
    const isLost = this.#stopping() || this.#commitTries >= commitTriesMax;
    if (this.#handed === 0 && (this.#done.length === 0 || isLost)) {
      this.#isOver = true;
      unkept.set(this.#sender.office.store, this.#done);
      return this.#fail(fault);
    }
    log.error({ fault: nameFault(fault) }, "results are not yet kept; again in a second");
    this.#timer = setTimeout(() => this.#turn(), commitPauseMs);
  }

  #stopTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}

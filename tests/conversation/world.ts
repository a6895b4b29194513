// An office for one conversation: a database in memory, a clock that stands still until it is told,
// chance that is no chance. Letters leave in the order in which the sender would claim them.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { logResult } from "../../src/delivery-results.ts";
import type { Log } from "../../src/edges/log.ts";
import type { Sent as Reply } from "../../src/edges/smtp-outcome.ts";
import { listDueEvaluations } from "../../src/evaluation/due.ts";
import { prepareEvaluations } from "../../src/evaluation/prepare.ts";
import { takeReadIn } from "../../src/intake.ts";
import { composeLetter } from "../../src/letter-bytes.ts";
import { readLetter } from "../../src/mail/read.ts";
import { replyAddress } from "../../src/mail/reply-address.ts";
import { type Incoming, type Office, postApart, receive, tick } from "../../src/office.ts";
import { onRefused } from "../../src/refused.ts";
import { parseRegistry } from "../../src/registry.ts";
import { readSettings } from "../../src/settings.ts";
import { openStore } from "../../src/store/database.ts";
import { listEnclosures } from "../../src/store/files.ts";
import { enterImported } from "../../src/store/imported-members.ts";
import { noteEvent } from "../../src/store/members.ts";
import { keepFact } from "../../src/store/meta.ts";
import { type Claimed, claimDue, postpone, settle } from "../../src/store/outbox.ts";
import { getTokenText } from "../../src/store/tokens.ts";
import { loadTemplates } from "../../src/templates.ts";
import { office as officeAddress } from "./letter-in.ts";
import { runMeetingCommand } from "./meeting-command.ts";

export interface Sent {
  readonly kind: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
  readonly replyTo: string | null;
  readonly files: readonly string[];
  readonly bytes: Buffer;
  readonly calendar?: string | null;
}

export const silentLog: Log = { debug() {}, info() {}, warn() {}, error() {} };

const registries = new URL("../conversations/registries/", import.meta.url);
const templates = loadTemplates(new URL("../../templates/", import.meta.url).pathname, "fr");
const settings = readSettings(
  {
    PLP_ADDRESS: officeAddress,
    PLP_TRUSTED_AUTHSERV: "mx.google.com",
    PLP_TEMPLATES_DIR: new URL("../../templates/", import.meta.url).pathname,
  },
  { mail: false },
);

export class World {
  now = new Date("2026-03-02T08:00:00Z");
  office: Office;
  readonly sent: Sent[] = [];
  /** What the server says of letters to an address, where it does not take them. */
  readonly replies = new Map<string, string>();
  /** Gets the worker's lines about letters in and out, where there is one. */
  #log: Log | null = null;
  #registry = readRegistry("default");
  #isBackedUp = false;
  #nonces = 0;
  #scene = 0;
  #phase = "letter";
  #ticks = 0;
  #uid = 0;

  constructor(store = openStore(":memory:")) {
    this.office = {
      store,
      templates,
      settings,
      key: Buffer.alloc(32, 7),
      registry: () => this.#registry,
      now: () => this.now,
      newNonce: () => hash(`${this.#scene}/${this.#phase}/${this.#nonces++}`),
    };
  }

  logTo(log: Log): void {
    this.#log = log;
    this.office = { ...this.office, onBound: (told) => log.warn(told, "a bound acted") };
  }

  useRegistry(name: string): void {
    this.#registry = readRegistry(name);
  }

  useMachine({ gigabytes, isBackedUp }: { gigabytes: number; isBackedUp: boolean }): void {
    const machine = { version: "1.0.0", diskFree: gigabytes * 1024 ** 3 };
    this.office = { ...this.office, machine: () => machine };
    this.#isBackedUp = isBackedUp;
  }

  useQuota(dailyQuota: number): void {
    this.office = { ...this.office, settings: { ...this.office.settings, dailyQuota } };
  }

  enterMember(person: string, partnership: string): void {
    const [, name = "", email = ""] = /^(.*) <(.*)>$/.exec(person) ?? [];
    const now = this.now.toISOString();
    const consent = { at: now, by: "import", charterVersion: "2024" };
    const { store } = this.office;
    const id = enterImported(store, { email, name, partnership, language: "fr", consent, now });
    noteEvent(store, id, { event: "imported", at: now, ledgerId: null });
  }

  /** The letter as read, found under a UID of its own. */
  async read(bytes: Buffer, isCut = false): Promise<Incoming> {
    const receivedAt = this.now.toISOString();
    const letter = await readLetter(bytes, {
      receivedAt,
      trustedAuthserv: "mx.google.com",
      cut: isCut,
    });
    this.#uid += 1;
    return { found: { uidValidity: "1", uid: this.#uid, gmailId: null, receivedAt }, letter };
  }

  /** A new scene; the same chance for every try at it. */
  begin(scene: number): void {
    this.#scene = scene;
    this.#nonces = 0;
  }

  receive(incoming: Incoming): void {
    this.#phase = "letter";
    this.#nonces = 0;
    const { office } = this;
    const log = this.#log;
    // The worker would try a fault again: a conversation is to hear of it.
    if (log === null) receive(office, incoming);
    else takeReadIn(incoming, { office, log, startedAt: performance.now() });
  }

  /** `plp meetings` with these words; gives what it prints. */
  meeting(words: readonly string[]): string {
    this.#phase = `meeting ${words.join(" ")}`;
    this.#nonces = 0;
    return runMeetingCommand(this.office, words);
  }

  tick(): void {
    this.#phase = `tick ${this.#ticks++}`;
    const { store } = this.office;
    if (this.#isBackedUp) keepFact(store, "last_backup_at", this.now.toISOString());
    this.#nonces = 0;
    tick(this.office);
  }

  /** Makes the yearly evaluations that are due, as the worker has it done beside its ticks. */
  async prepare(): Promise<void> {
    const { store, registry } = this.office;
    const { timezone } = settings;
    const now = this.now.toISOString();
    const world = { store, registry: registry(), timezone, now };
    if (listDueEvaluations(world).length === 0) return;
    const { makeFiles } = await import("../../src/evaluation/make.ts");
    await prepareEvaluations(world, { templatesDir: settings.templatesDir, make: makeFiles });
  }

  /** What the ledger says of the last letter: the handler and the reason. */
  lastReason(): string {
    const { store } = this.office;
    const row = store
      .prepare("SELECT handler, reason FROM ledger ORDER BY id DESC LIMIT 1")
      .get() as { handler: string; reason: string };
    return row.reason === "" ? row.handler : row.reason;
  }

  /** 4xx: tried again later; 5xx: given up. */
  #isRefused(letter: Claimed): boolean {
    const reply = this.replies.get(letter.to);
    if (reply === undefined || reply.startsWith("2")) return false;
    const { store } = this.office;
    const now = this.now.toISOString();
    if (reply.startsWith("4")) {
      const dueAt = new Date(this.now.getTime() + 3_600_000).toISOString();
      postpone(store, letter, { dueAt, reply });
      return true;
    }
    const sent = { result: "give-up", because: reply, code: Number(reply.slice(0, 3)) } as const;
    this.#tell(letter, sent);
    this.#phase = `refused ${letter.id}`;
    this.#nonces = 0;
    settle(store, letter, { state: "failed", reply, now });
    postApart(this.office, (context) => onRefused(letter, sent, context));
    return true;
  }

  #tell(letter: Claimed, sent: Reply): void {
    if (this.#log === null) return;
    logResult({ letter, sent, ms: 0 }, this.#log, this.now.toISOString());
  }

  /** Sends all that is due, one after the other, and gives it in that order. */
  async send(lettersMax = 1000): Promise<Sent[]> {
    const { store, key } = this.office;
    const now = this.now.toISOString();
    const sent: Sent[] = [];
    for (let letters = 0; letters < lettersMax; letters += 1) {
      const [letter] = claimDue(store, { now, count: 1, lastLane: 4, patience: now });
      if (letter === undefined) break;
      if (this.#isRefused(letter)) continue;
      const token = letter.tokenId === null ? null : getTokenText(store, letter.tokenId, key);
      sent.push({
        ...letter,
        replyTo: token && replyAddress({ officeAddress, subaddress: "+", token }),
        files: listEnclosures(store, letter.id).map(({ name }) => name),
        bytes: await composeLetter(letter, this.office),
      });
      settle(store, letter, { state: "sent", reply: "250", now });
      // There are servers that repeat what they were given.
      const response = `250 2.0.0 ${letter.to} ${letter.subject} ${letter.text}`;
      this.#tell(letter, { result: "sent", response });
    }
    this.sent.push(...sent);
    return sent;
  }
}

function readRegistry(name: string) {
  return parseRegistry(readFileSync(new URL(`${name}.yaml`, registries), "utf8"));
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}

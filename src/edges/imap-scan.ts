// One pass over the mailbox: finds the letters that lie there, hands each one on in UID order, then
// moves it out. It knows nothing of what a letter means, nor of the database.
import { type Filed, type MailboxConnection, nameTrouble } from "./imap-connection.ts";
import {
  fetchLetters,
  fetchSizes,
  fetchTraces,
  type LetterBytes,
  type LetterSize,
  type LetterTrace,
} from "./imap-fetch.ts";

/** A letter as it came from the server. */
export interface Fetched extends LetterBytes {
  readonly folder: "INBOX" | "Junk";
  readonly uidValidity: string;
}

export interface Intake {
  /** UTC ISO text: letters whose INTERNALDATE is earlier are left alone. */
  since(): string;
  /** Resolves once the letter is safe in the database; rejecting leaves it for the next pass. */
  receive(letter: Fetched): Promise<Filed>;
  /** True once the pass is to end after the letter in hand. */
  stopping(): boolean;
  /** `["INBOX"]` unless told. */
  readonly folders?: readonly Fetched["folder"][];
  /** Keeps letters in INBOX from being acted on; none unless told. */
  readonly flood?: FloodGuard;
  /** Is told of letters that are gone from INBOX unread; nobody unless told. */
  readonly seen?: SeenInbox;
}

/** Remembers, over connections and processes, how far INBOX was looked at. */
export interface SeenInbox {
  /** The highest UID that was seen under this UIDVALIDITY; null where none was. */
  lastUid(uidValidity: string): number | null;
  /** `uid` is seen now; `gone` were given to letters that are not there any more. */
  note(look: {
    readonly uidValidity: string;
    readonly uid: number;
    readonly gone: readonly number[];
  }): void;
}

/** Judges letters before one of them is fetched. */
export interface FloodGuard {
  /** Whether so many, and those withheld that still lie there, are to be judged at all. */
  isToJudge(count: { readonly fresh: number; readonly withheld: number }): boolean;
  /** UIDs of those that stay where they lie; `withheld` = how many of the earlier ones still do. */
  judge(letters: readonly LetterTrace[], withheld: number): ReadonlySet<number>;
}

interface Pass {
  readonly connection: MailboxConnection;
  readonly intake: Intake;
  readonly folder: Fetched["folder"];
  readonly uidValidity: string;
  readonly settled: Map<number, Filed>;
  /** Looked at in this pass without success: not again before the next. */
  readonly tried: Set<number>;
}

const dayMs = 86_400_000;
const roundsMax = 1_000;
const roundLettersMax = 500;
const batchLettersMax = 50;
const batchBytesMax = 8 * 1024 * 1024;

/**
 * Takes in everything that lies in the folders now, until nothing new is found, and gives the number
 * of letters received. INBOX is open again at the end. Rejects when the connection fails; what was
 * received but not yet moved is then handed on once more by a later pass.
 */
export async function takeIn(connection: MailboxConnection, intake: Intake): Promise<number> {
  let taken = await takeFrom(connection, intake, "INBOX");
  if (intake.folders?.includes("Junk") && !intake.stopping()) {
    taken += await takeFrom(connection, intake, "Junk");
    // What came to INBOX meanwhile was not announced, as another folder was open.
    taken += await takeFrom(connection, intake, "INBOX");
  }
  return taken;
}

async function takeFrom(
  connection: MailboxConnection,
  intake: Intake,
  folder: Fetched["folder"],
): Promise<number> {
  const path = folder === "INBOX" ? "INBOX" : connection.folders.junk;
  if (path === null) return 0;
  const uidValidity = await connection.select(path);
  const settled = getSettled(connection, `${uidValidity} ${path}`);
  const pass = { connection, intake, folder, uidValidity, settled, tried: new Set<number>() };
  let taken = 0;
  for (let round = 0; round < roundsMax && !intake.stopping(); round += 1) {
    // SEARCH alone does not make every server look for what came since the last command.
    if (round > 0) await connection.client.noop();
    const present = await findUids(pass);
    await noteGone(pass, present);
    const still = new Set(present);
    for (const uid of settled.keys()) if (!still.has(uid)) settled.delete(uid);
    // What is settled and yet lies here was not moved: a MOVE without an answer, or a copy left.
    await moveOut(pass, present);
    const unseen = present.filter((uid) => !settled.has(uid) && !pass.tried.has(uid));
    const fresh = await withholdFlood(pass, unseen, still);
    if (fresh.length === 0) break;
    taken += await takeSome(pass, fresh.slice(0, roundLettersMax));
  }
  return taken;
}

function getSettled(connection: MailboxConnection, key: string): Map<number, Filed> {
  const known = connection.settled.get(key) ?? new Map<number, Filed>();
  connection.settled.set(key, known);
  return known;
}

/**
 * UIDs in ascending order. SEARCH knows days of the server's own zone only, hence a day of slack. What
 * is marked as deleted was moved out by somebody whose mail program cannot MOVE.
 */
async function findUids({ connection, intake }: Pass): Promise<number[]> {
  const since = new Date(Date.parse(intake.since()) - dayMs);
  const found = await connection.client.search({ since, deleted: false }, { uid: true });
  if (Array.isArray(found)) return found;
  throw Object.assign(new Error("the server refused to search"), { code: "SEARCH" });
}

/**
 * Numbers ascend, and none is given twice: one below the highest here that no letter has was given to a
 * letter that somebody took away.
 */
async function noteGone(
  { connection, intake, folder, uidValidity }: Pass,
  present: readonly number[],
): Promise<void> {
  const { seen } = intake;
  const uid = present.at(-1);
  if (folder !== "INBOX" || seen === undefined || uid === undefined) return;
  const last = seen.lastUid(uidValidity);
  if (uid <= (last ?? 0)) return;
  const first = (last ?? uid - 1) + 1;
  const here = new Set(present.filter((one) => one >= first));
  if (here.size < uid - first + 1) {
    // What was left out for its age lies there all the same.
    const query = { uid: `${first}:${uid}`, deleted: false };
    const found = await connection.client.search(query, { uid: true });
    if (!Array.isArray(found)) return;
    for (const one of found) here.add(one);
  }
  const isGone = (one: number) => !here.has(one);
  const span = Math.min(uid - first, goneSpanMax);
  const gone = Array.from({ length: span }, (_, index) => uid - 1 - index).filter(isGone);
  seen.note({ uidValidity, uid, gone });
}
const goneSpanMax = 10_000;

/** Those that may be acted on. What is withheld counts as settled as long as this connection lives. */
async function withholdFlood(
  { connection, intake, folder, uidValidity, settled }: Pass,
  fresh: readonly number[],
  present: ReadonlySet<number>,
): Promise<readonly number[]> {
  const { flood } = intake;
  if (folder !== "INBOX" || flood === undefined) return fresh;
  const withheld = connection.withheld.get(uidValidity) ?? new Set<number>();
  connection.withheld.set(uidValidity, withheld);
  for (const uid of withheld) if (!present.has(uid)) withheld.delete(uid);
  if (!flood.isToJudge({ fresh: fresh.length, withheld: withheld.size })) return fresh;
  const since = intake.since();
  const traces = (await fetchTraces(connection, fresh)).filter((it) => it.receivedAt >= since);
  for (const uid of flood.judge(traces, withheld.size)) {
    withheld.add(uid);
    settled.set(uid, "leave");
  }
  return fresh.filter((uid) => !withheld.has(uid));
}

async function takeSome(pass: Pass, uids: readonly number[]): Promise<number> {
  let taken = 0;
  const since = pass.intake.since();
  const sized = await fetchSizes(pass.connection, uids);
  noteVanished(pass, uids, sized);
  for (const { uid, receivedAt } of sized) if (receivedAt < since) pass.settled.set(uid, "leave");
  for (const batch of inBatches(sized.filter(({ receivedAt }) => receivedAt >= since))) {
    for (const letter of await fetchLetters(pass.connection, batch)) {
      if (pass.intake.stopping()) break;
      const { folder, uidValidity } = pass;
      if (await receive(pass, { ...letter, folder, uidValidity })) taken += 1;
    }
    if (pass.intake.stopping()) break;
  }
  // All of a round together: on a large folder a MOVE takes long, however few letters it names.
  await moveOut(pass, uids);
  for (const uid of uids) if (!pass.settled.has(uid)) pass.tried.add(uid);
  return taken;
}

/** Taken away between the search and now. */
function noteVanished(
  { intake, folder, uidValidity }: Pass,
  uids: readonly number[],
  sized: readonly LetterSize[],
): void {
  const last = intake.seen?.lastUid(uidValidity) ?? null;
  if (folder !== "INBOX" || last === null || sized.length === uids.length) return;
  const here = new Set(sized.map(({ uid }) => uid));
  const gone = uids.filter((uid) => !here.has(uid));
  intake.seen?.note({ uidValidity, uid: last, gone });
}

async function receive({ connection, intake, settled }: Pass, letter: Fetched): Promise<boolean> {
  try {
    settled.set(letter.uid, await intake.receive(letter));
    return true;
  } catch (error) {
    // The message of an error may quote the letter: its name and code must do.
    const { because } = nameTrouble(error);
    connection.log.error({ uid: letter.uid, because }, "a letter was not received; it stays");
    return false;
  }
}

/** Moves those of `uids` that are settled; a MOVE that fails is tried again when they are seen again. */
async function moveOut(pass: Pass, uids: readonly number[]): Promise<void> {
  const { client, folders, log } = pass.connection;
  const paths = { "PLP/Handled": folders.handled, "PLP/Quarantine": folders.quarantine };
  for (const filed of ["PLP/Handled", "PLP/Quarantine"] as const) {
    const ready = uids.filter((uid) => pass.settled.get(uid) === filed);
    for (let first = 0; first < ready.length; first += roundLettersMax) {
      const some = ready.slice(first, first + roundLettersMax);
      // The promise of a UID map is not kept by every server: what still lies here at the next
      // SEARCH was not moved, whatever the answer was.
      const moved = await client.messageMove(some, paths[filed], { uid: true });
      if (moved) continue;
      log.warn({ letters: some.length, to: filed }, "letters were not moved; the next pass tries");
      // Somebody may have taken the folder away.
      await pass.connection.openFolders();
      return;
    }
  }
}

/** So many at a time as memory bears. */
export function inBatches(letters: readonly LetterSize[]): LetterSize[][] {
  const batches: LetterSize[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const letter of letters) {
    const last = batches.at(-1);
    if (last && last.length < batchLettersMax && bytes + letter.size <= batchBytesMax) {
      last.push(letter);
      bytes += letter.size;
    } else {
      batches.push([letter]);
      bytes = letter.size;
    }
  }
  return batches;
}

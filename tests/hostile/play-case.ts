// Plays a hostile case: an office with a few members, what is given, then the letter through the real
// reading, as the inbox would hand it over. It gives what the case and the rules find wrong.
import type { Fetched } from "../../src/edges/imap-scan.ts";
import { takeLetterIn } from "../../src/intake.ts";
import { readLetter } from "../../src/mail/read.ts";
import { findMember } from "../../src/store/members.ts";
import { play } from "../conversation/replay.ts";
import { readScript } from "../conversation/script.ts";
import { type Sent, silentLog, World } from "../conversation/world.ts";
import type { Case, Forbidden } from "./case.ts";
import { fillLetter, fillText } from "./fill.ts";
import { allWords, type LetterOut, readOut } from "./letter-out.ts";
import { countLedger, findLeaks } from "./office-rules.ts";
import { faultsOnWire } from "./wire.ts";

const members = [
  ["Jean Dupont <jean.dupont@skynet.example>", "boncelles"],
  ["Colette Vrancken <colette@example.org>", "boncelles"],
  ["Samir Haddad <samir@example.org>", "jemeppe"],
  ["Lucie Maes <lucie@proximus.example>", "jemeppe"],
] as const;
const minuteMs = 60_000;

/** What became of the letter, and each fault in a line. */
export interface Played {
  readonly handler: string;
  readonly reason: string;
  readonly faults: readonly string[];
}

export async function playCase(one: Case): Promise<Played> {
  const world = new World();
  for (const [person, partnership] of members) world.enterMember(person, partnership);
  let number = 0;
  // A script opens with its story: here there is none.
  const playScenes = async (script: string) => {
    for (const { scene } of readScript(`\n${script}`).scenes) {
      number += 1;
      world.begin(number);
      await play(scene, { world, number, mode: {} });
    }
  };
  await playScenes(one.given ?? "");
  const [sentBefore, rowsBefore] = [world.sent.length, countLedger(world)];
  number += 1;
  world.begin(number);
  world.now = new Date(world.now.getTime() + minuteMs);
  const outcome = await takeIn(one, world);
  const rows = countLedger(world) - rowsBefore;
  const entry = lastEntry(world);
  await world.send();
  world.tick();
  await world.send();
  await playScenes(one.after ?? "");
  const letters = await Promise.all(world.sent.slice(sentBefore).map(readOut));
  const faults = [
    ...(outcome === one.ends ? [] : [`it is ${outcome}`]),
    ...(rows === 1 ? [] : [`the ledger has ${rows} rows of it`]),
    ...(entry.reason.includes("a fault, twice") ? ["a handler failed on it"] : []),
    ...faultsInOut(letters, one.out),
    ...one.mustNot.flatMap((entry) => {
      return faultsAgainst(withTokens(entry, world.sent), letters, world);
    }),
    ...letters.flatMap(faultsOnWire),
    ...findLeaks(letters, world),
  ];
  return { ...entry, faults };
}

async function takeIn(one: Case, world: World): Promise<string> {
  const receivedAt = world.now.toISOString();
  const source = fillLetter(one.letter, world.sent, one.raw ?? false);
  const fetched: Fetched = {
    ...{ folder: "INBOX", uidValidity: "2", uid: 1, gmailId: null, receivedAt },
    ...{ source, cut: one.cut ?? false },
  };
  const { office } = world;
  const reader = { read: readLetter };
  const intake = { office, reader, trustedAuthserv: "mx.google.com", log: silentLog };
  return takeLetterIn(fetched, intake);
}

/** Exactly these letters; where nothing is said of them, anything but a bulletin. */
function faultsInOut(letters: readonly LetterOut[], wanted: readonly string[] | undefined) {
  const left = letters.map(({ kind, to }) => `${kind} to ${to}`).sort();
  if (wanted === undefined) return left.filter((line) => line.startsWith("bulletin to"));
  const isSame = left.join() === [...wanted].sort().join();
  return isSame ? [] : [`what left: ${left.join(", ") || "nothing"}`];
}

/** What must not be said may be a token of a letter that left. */
function withTokens(entry: Forbidden, sent: readonly Sent[]): Forbidden {
  if (entry.says === undefined) return entry;
  return { ...entry, says: fillText(entry.says, sent) };
}

function faultsAgainst(entry: Forbidden, letters: readonly LetterOut[], world: World): string[] {
  const said = JSON.stringify(entry);
  if (entry.state !== undefined) {
    const [address = "", state] = entry.state.split(" ");
    const found = findMember(world.office.store, address)?.state ?? "none";
    return found === state ? [`came true: ${said}`] : [];
  }
  const holds = (text: string, words: string | undefined) =>
    words === undefined || text.toLowerCase().includes(words.toLowerCase());
  return letters
    .filter(({ kind }) => entry.kind === undefined || entry.kind === kind)
    .filter(({ to }) => entry.to === undefined || entry.to === to)
    .filter((letter) => holds(allWords(letter), entry.says) && holds(letter.html, entry.markup))
    .map(({ kind, to }) => `came true in ${kind} to ${to}: ${said}`);
}

function lastEntry(world: World): { handler: string; reason: string } {
  const text = "SELECT handler, reason FROM ledger ORDER BY id DESC LIMIT 1";
  return world.office.store.prepare(text).get() as { handler: string; reason: string };
}

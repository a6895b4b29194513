// What must hold after every random letter, told by what is true of the letter and by what left, not by
// what the office thought of it.
import { addressKey, foldedKey } from "../../../src/mail/address.ts";
import { findRole, serves } from "../../../src/roles.ts";
import { findMember, isCurrent } from "../../../src/store/members.ts";
import type { World } from "../../conversation/world.ts";
import { allWords, type LetterOut } from "../letter-out.ts";
import { countLedger, findLeaks } from "../office-rules.ts";
import { faultsOnWire } from "../wire.ts";
import type { People } from "./people.ts";
import type { RandomLetter } from "./random-letter.ts";

/** A letter that left, and when. */
export interface Left {
  readonly kind: string;
  readonly to: string;
  readonly atMs: number;
  /** It carries a token: past a bound it waits, where another is dropped. */
  readonly asks: boolean;
  /** Neither a member nor in the registry as it left. */
  readonly toUnknown: boolean;
}

interface After {
  readonly world: World;
  readonly people: People;
  readonly letter: RandomLetter;
  /** What left because of this letter and in the tick behind it. */
  readonly out: readonly LetterOut[];
  /** Everything that has left this office so far, this letter's included. */
  readonly left: readonly Left[];
  /** Distinct letters handed to the office so far. */
  readonly distinct: number;
}

const [minuteMs, hourMs, dayMs] = [60_000, 3_600_000, 86_400_000];
const notices = ["help", "expired", "refused", "already-member", "not-member"];

/** What is wrong, a line each. */
export function faultsAfter(after: After): string[] {
  return [
    ...after.out.flatMap(faultsOnWire),
    ...faultsInLedger(after),
    ...faultsOfRelease(after),
    ...faultsOfMachines(after),
    ...faultsOfLeaks(after),
    ...faultsOfBounds(after),
    ...faultsOfAdvice(after),
  ];
}

function faultsInLedger({ world, distinct }: After): string[] {
  const rows = countLedger(world);
  return rows === distinct ? [] : [`${rows} rows in the ledger for ${distinct} letters`];
}

/** No bulletin without a word by one who is in charge of its members, proven by server or by token. */
function faultsOfRelease({ world, letter, out }: After): string[] {
  const registry = world.office.registry();
  const { from, proof, tie, answered, mayPublish, isMachine } = letter;
  const confirms = answered?.kind === "confirm-sender" || answered?.kind === "help";
  const isWord = mayPublish || confirms;
  const isOwn = tie === "own token" || tie === "own thread";
  const isProven = proof === "passed" || (confirms && proof !== "failed");
  return out
    .filter(({ kind }) => kind === "bulletin")
    .flatMap(({ to }) => {
      const partnership = findMember(world.office.store, to)?.partnership ?? "";
      const isInCharge =
        serves(registry, partnership, from.address) || findRole(registry, from.address) === "city";
      const isReleased = isInCharge && isOwn && isProven && isWord && !isMachine;
      return isReleased ? [] : [`a bulletin to ${to} that nobody in charge released`];
    });
}

function faultsOfMachines({ letter, out, world }: After): string[] {
  // The link in a bulletin's header acts whoever's program sends it.
  if (!letter.isMachine || letter.tie === "link") return [];
  const { store } = world.office;
  const row = store.prepare("SELECT max(id) AS id FROM ledger").get() as { id: number };
  const answers = store
    .prepare("SELECT kind FROM outbox WHERE ledger_id = ? AND recipient_key = ?")
    .all(row.id, addressKey(letter.from.address)) as { kind: string }[];
  return out.length === 0 ? [] : answers.map(({ kind }) => `${kind} answers a machine`);
}

/** No address, and no name that stands nowhere else, of a member in a letter to another. */
function faultsOfLeaks({ world, people, out }: After): string[] {
  const registry = world.office.registry();
  // What a coordinator types of an address may end where the coordinator wants it.
  const typed = people.removable.map(({ address }) => address);
  const addresses = findLeaks(out, world).filter((leak) => !typed.some((it) => leak.endsWith(it)));
  const names = out
    .filter(({ to }) => findRole(registry, to) === null)
    .flatMap((one) => {
      const words = allWords(one);
      return [...people.members, ...people.strangers]
        .filter(({ address }) => addressKey(address) !== addressKey(one.to))
        .filter(({ name }) => words.includes(name))
        .map(({ name }) => `${one.kind} to ${one.to} names ${name}`);
    });
  return [...addresses, ...names];
}

/** CONTRACT.md section 6, counted on what left. */
function faultsOfBounds({ world, left, out }: After): string[] {
  const nowMs = world.now.getTime();
  const within = (ms: number) => left.filter(({ atMs }) => atMs > nowMs - ms);
  const [hour, day] = [within(hourMs), within(dayMs)];
  const told = day.filter(({ asks }) => !asks);
  const to = (address: string, kinds: readonly string[], among: readonly Left[]) =>
    among.filter((it) => kinds.includes(it.kind) && foldedKey(it.to) === foldedKey(address)).length;
  const unknown = day.filter(({ toUnknown, kind }) => toUnknown && kind !== "answer");
  const open = world.office.store
    .prepare(
      "SELECT person FROM held_letters WHERE state = 'asked' GROUP BY person HAVING count(*) > 1",
    )
    .all() as { person: string }[];
  return [
    ...[...new Set(out.map(({ to: address }) => address))].flatMap((address) => [
      ...(to(address, ["urgent-advice"], hour) > 1 ? [`advice twice an hour to ${address}`] : []),
      ...(to(address, notices, told) > 5 ? [`over five notices a day to ${address}`] : []),
      ...(to(address, ["join-confirm"], day) > 1 ? [`join-confirm twice a day to ${address}`] : []),
    ]),
    ...(unknown.filter(({ kind }) => kind !== "urgent-advice").length > 40
      ? ["over 40 letters a day to unknown addresses"]
      : []),
    ...(unknown.filter(({ kind }) => kind === "urgent-advice").length > 30
      ? ["over 30 times advice a day to strangers"]
      : []),
    ...open.map(({ person }) => `two open questions to ${person}`),
  ];
}

/** Danger and nothing else, from a person, in a letter that can be read: advice, or it went there just now. */
function faultsOfAdvice({ world, letter, left }: After): string[] {
  const { says, sender, isMachine, isWhole, toBulletinDesk, answered, from } = letter;
  const cannot = !says.isUrgent || !isWhole || isMachine || toBulletinDesk;
  const isDraft = answered?.kind === "bulletin-preview" || answered?.kind === "help";
  if (cannot || isDraft || ["police", "machine", "ourselves"].includes(sender)) return [];
  const nowMs = world.now.getTime();
  const advice = left.filter(({ kind, atMs }) => kind === "urgent-advice" && atMs > nowMs - dayMs);
  const isThere = advice.some(({ to, atMs }) => {
    return foldedKey(to) === foldedKey(from.address) && atMs > nowMs - hourMs - minuteMs;
  });
  const isBound = advice.filter(({ toUnknown }) => toUnknown).length >= 30;
  return isThere || isBound ? [] : [`no advice to ${from.address} (${sender}): ${says.text}`];
}

/** Whether this address is nobody's whom the office knows, now. */
export function isUnknown(address: string, { office }: World): boolean {
  return (
    findRole(office.registry(), address) === null && !isCurrent(findMember(office.store, address))
  );
}

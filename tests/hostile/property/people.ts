// The people around a random office: members with addresses and names that stand nowhere else, those of
// the registry, strangers. Who somebody is, is told by the registry and the members of the moment.
import { findRole } from "../../../src/roles.ts";
import { findMember, isCurrent } from "../../../src/store/members.ts";
import type { World } from "../../conversation/world.ts";
import type { Chance } from "./chance.ts";

export type SenderKind =
  | "member"
  | "coordinator"
  | "police"
  | "city"
  | "applicant"
  | "stranger"
  | "machine"
  | "ourselves";

export interface Person {
  readonly name: string;
  readonly address: string;
}

const registered: readonly Person[] = [
  { name: "Anne Collard", address: "anne.collard@voo.example" },
  { name: "Luc Remy", address: "luc.remy@voo.example" },
  { name: "Marc Dethier", address: "marc.dethier@skynet.example" },
  { name: "Fatima El Idrissi", address: "fatima@proximus.example" },
  { name: "Rita Servais", address: "rita@voo.example" },
  { name: "Insp. Claire Lambert", address: "claire.lambert@police.example" },
  { name: "Insp. Claire Lambert", address: "claire.lambert@police.example" },
  { name: "Insp. Paul Mertens", address: "paul.mertens@police.example" },
  { name: "Service Prévention", address: "prevention@seraing.example" },
  { name: "Service Prévention", address: "prevention@seraing.example" },
];
const membersMax = 10;
const strangersMax = 60;
const syllables =
  "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu qua bro sti plu".split(" ");

export interface People {
  readonly members: readonly Person[];
  /** Put out by commands, so that their addresses are typed by coordinators. */
  readonly removable: readonly Person[];
  readonly strangers: readonly Person[];
}

/** Enters the members of both partnerships. */
export function peopleAround(world: World, chance: Chance): People {
  const members = Array.from({ length: membersMax }, () => invent(chance));
  const removable = members.slice(0, 2);
  for (const [index, { name, address }] of members.entries()) {
    world.enterMember(`${name} <${address}>`, index % 2 === 0 ? "boncelles" : "jemeppe");
  }
  const strangers = Array.from({ length: strangersMax }, () => invent(chance));
  return { members, removable, strangers };
}

function invent({ pick, below }: Chance): Person {
  const word = () => Array.from({ length: 4 }, () => pick(syllables)).join("");
  const [first, last] = [word(), word()];
  const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  return {
    name: `${capital(first)} ${capital(last)}`,
    address: `${first}.${last}${below(1_000)}@${word()}.example`,
  };
}

/** The person with this address, as somebody who answers a letter that went there. */
export function personAt(address: string, { members, strangers }: People): Person {
  const known = [...registered, ...members, ...strangers].find((it) => it.address === address);
  return known ?? { name: "", address };
}

/** Mostly people with a standing: they get further into the office. */
export function pickSender({ members, strangers }: People, chance: Chance): Person {
  return chance.weighed([
    [34, () => chance.pick(members)],
    [44, () => chance.pick(registered)],
    [18, () => chance.pick(strangers)],
    [2, () => ({ name: "Mail Delivery System", address: "mailer-daemon@mx.example.net" })],
    [2, () => ({ name: "PLP Seraing", address: "plp.seraing@gmail.com" })],
  ])();
}

export function kindOfSender(address: string, { office }: World): SenderKind {
  if (address.startsWith("mailer-daemon@")) return "machine";
  if (address.startsWith("plp.seraing@")) return "ourselves";
  const role = findRole(office.registry(), address);
  if (role !== null) return role;
  const member = findMember(office.store, address);
  if (isCurrent(member)) return "member";
  return member?.state === "pending" ? "applicant" : "stranger";
}

/** A member, or somebody of the registry. */
export function hasStanding(sender: SenderKind): boolean {
  return ["member", "coordinator", "police", "city"].includes(sender);
}

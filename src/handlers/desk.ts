// The coordinator's desk by mail (CONTRACT.md §6.17): help for anybody; for a coordinator the members,
// the figures, invitations, and putting somebody out.

import { isPast } from "../bounds.ts";
import { dayMs, shift } from "../clock.ts";
import type { Context, Handler, NewLetter, Received } from "../handler.ts";
import { addressKey, parseAddress } from "../mail/address.ts";
import { isOfficeAddress } from "../mail/office-address.ts";
import { putOut } from "../membership.ts";
import { findTagged } from "../partnership-tags.ts";
import type { Partnership } from "../registry.ts";
import { sayAllKept } from "../retention-words.ts";
import { findCoordinated, findPerson, findRole } from "../roles.ts";
import { isInvitedOrRefused, noteInvitation } from "../store/invitations.ts";
import { countReports } from "../store/matters.ts";
import {
  enterApplicant,
  findMember,
  isCurrent,
  listMembersOf,
  noteEvent,
} from "../store/members.ts";
import { findFact, keepFact } from "../store/meta.ts";

const invitationDays = 14;
const yearDays = 365;

export const tellHelp: Handler = (received) => {
  const template = received.role === "coordinator" ? "help-coordinator" : "help";
  return [letterTo(received, template, {})];
};

/** The privacy notice, to whoever asks how data are used. */
export const tellPrivacy: Handler = (received, context) => {
  const contact = context.registry.contacts[0]?.email ?? "";
  const kept = sayAllKept(context.registry.retention);
  return [letterTo(received, "help-privacy", { contact, kept })];
};

/** MEMBRES: the coordinator's own members, to the registered address, once a day. */
export const tellMembers: Handler = (received, context) => {
  const sender = received.letter.from.address;
  // The domain is vouched for, not the spelling of what stands before the @.
  const to = findPerson(context.registry, sender)?.email ?? sender;
  const fact = `members_listed_at ${addressKey(to)}` as const;
  const listedAt = findFact(context.store, fact);
  if (listedAt !== null && listedAt > shift(context.now, -dayMs)) {
    context.note("bound: the list of members went there within the day");
    return [];
  }
  keepFact(context.store, fact, context.now);
  const own = findCoordinated(context.registry, to);
  const lines = own.flatMap(({ id, name }) => {
    const members = listMembersOf(context.store, id);
    return [`${name} (${members.length})`, ...members.map((it) => `${it.name} <${it.email}>`), ""];
  });
  return [{ ...letterTo(received, "help-members", { list: lines.join("\n").trim() }), to }];
};

/** STATISTIQUES: members and reports of the coordinator's partnerships, in figures. */
export const tellStatistics: Handler = (received, context) => {
  const own = findCoordinated(context.registry, received.letter.from.address);
  const count = (state: "open" | "all") =>
    own.reduce((sum, { id }) => sum + countReports(context.store, id, state), 0);
  const members = own.reduce((sum, { id }) => sum + listMembersOf(context.store, id).length, 0);
  return [
    letterTo(received, "help-statistics", {
      partnership: own.map(({ name }) => name).join(", "),
      members: String(members),
      reports: String(count("all")),
      open: String(count("open")),
    }),
  ];
};

/** INVITER a@x b@y: a fixed text to each, joined by a plain yes. */
export const inviteSomebody: Handler = (received, context) => {
  const own = findCoordinated(context.registry, received.letter.from.address);
  const [partnership] = [...findTagged(lineOf(received), own), ...own];
  if (partnership === undefined) return [];
  const found = addressesIn(lineOf(received));
  const addresses = found.filter((address) => !isOfficeAddress(address, context));
  const letters = addresses.flatMap((address) =>
    invite(address, partnership, { received, context }),
  );
  context.note(`${letters.length} of ${addresses.length} invited`);
  return [
    ...letters,
    letterTo(received, "help-invited", {
      done: letters.map(({ to }) => to).join("\n"),
      marks: letters.length < addresses.length ? ["invited-not-all"] : [],
    }),
  ];
};

function invite(
  address: string,
  partnership: Partnership,
  { received, context }: { received: Received; context: Context },
): readonly NewLetter[] {
  const { store, now, registry } = context;
  const inviter = received.letter.from.address;
  if (isPast("invitationsPerDay", { to: inviter }, context)) return [];
  if (isInvitedOrRefused(store, address, shift(now, -yearDays * dayMs))) return [];
  // A member has no need of it, and who left has said what they want.
  if (findMember(store, address) !== undefined || findRole(registry, address) !== null) return [];
  const language = registry.languages[0] ?? "fr";
  const { id: partnershipId } = partnership;
  const id = enterApplicant(store, {
    ...{ email: address, name: "", partnership: partnershipId, language, now },
  });
  noteEvent(store, id, { event: "invited", at: now, ledgerId: received.ledgerId });
  noteInvitation(store, { invited: address, inviter, now });
  return [
    {
      template: "invitation",
      to: address,
      language,
      values: { partnership: partnership.name, charter: registry.charter.url },
      reply: { purpose: "join", subjectId: id, days: invitationDays },
    },
  ];
}

/** RETIRER a@x reason: out at once, `goodbye` with how to object; each address that stands there. */
export const removeSomebody: Handler = (received, context) => {
  const own = findCoordinated(context.registry, received.letter.from.address).map(({ id }) => id);
  const found = addressesIn(lineOf(received)).map((address) => findMember(context.store, address));
  const members = found
    .filter(isCurrent)
    .filter(({ partnership }) => own.includes(partnership ?? ""));
  const letters = members.flatMap((member) => {
    return putOut(member, context, { ledgerId: received.ledgerId });
  });
  if (members.length === found.length && members.length > 0) return letters;
  context.note(`${found.length - members.length} of ${found.length} are no members of theirs`);
  return [...letters, letterTo(received, "help-not-found", {})];
};

/** What stands behind the word, and the lines below as long as each holds an address. */
function lineOf({ command }: Received): string {
  const below = (command?.comment ?? "").trim().split("\n");
  const end = below.findIndex((line) => addressesIn(line).length === 0);
  return [command?.rest ?? "", ...below.slice(0, end === -1 ? below.length : end)].join("\n");
}

function addressesIn(text: string): readonly string[] {
  const found = text.split(/[\s,;<>]+/).flatMap((word) => parseAddress(word) ?? []);
  return [...new Set(found)];
}

function letterTo(received: Received, template: string, values: NewLetter["values"]): NewLetter {
  const { letter, language } = received;
  return { template, to: letter.from.address, language, values, thread: letter };
}

// `plp members add|remove|move|export`: what whoever runs the office changes by hand. No letter leaves
// for it but where a member has to know.
import { parseAddress } from "../mail/address.ts";
import type { Registry } from "../registry.ts";
import { readRegistry } from "../registry-file.ts";
import { findPartnership } from "../roles.ts";
import { cancelQueued } from "../store/cancelled-letters.ts";
import { inTransaction, type Store } from "../store/database.ts";
import { enterImported } from "../store/imported-members.ts";
import { findMember, leave, listMembers, moveTo, noteEvent } from "../store/members.ts";
import { CommandFault } from "./fault.ts";
import { printJson, withData } from "./offline.ts";

interface Json {
  readonly json?: true;
}

export function addMember(
  email: string,
  options: Json & {
    readonly name: string;
    readonly partnership: string;
    readonly language?: string;
  },
): void {
  const address = parseAddress(email);
  if (address === null) throw new CommandFault(`"${email}" is not a mail address.`);
  change(email, options, (store, registry) => {
    const partnership = getPartnership(options.partnership, registry);
    const known = findMember(store, address);
    if (known !== undefined && known.state !== "left" && known.state !== "pending") {
      throw new CommandFault(`${address} is a member already: \`members move\` changes where.`);
    }
    const now = new Date().toISOString();
    const consent = { at: now, by: "command", charterVersion: registry.charter.version };
    const language = options.language ?? registry.languages[0] ?? "fr";
    if (!registry.languages.includes(language)) {
      throw new CommandFault(`"${language}" is not in \`languages\` of partnership.yaml.`);
    }
    const { name } = options;
    const member = { email: address, name, partnership, language, consent, now };
    noteEvent(store, enterImported(store, member), { event: "added", at: now, ledgerId: null });
  });
}

export function removeMember(email: string, options: Json): void {
  change(email, options, (store) => {
    const { id, state } = getMember(store, email);
    if (state === "left") throw new CommandFault(`${email} has left already.`);
    const now = new Date().toISOString();
    leave(store, id, now);
    cancelQueued(store, email, ["bulletin"]);
    // Who only asked to join was no member, and does not count as one who left.
    const event = state === "pending" ? "refused" : "removed";
    noteEvent(store, id, { event, at: now, ledgerId: null });
  });
}

export function moveMember(email: string, to: string, options: Json): void {
  change(email, options, (store, registry) => {
    const into = getPartnership(to, registry);
    const at = new Date().toISOString();
    moveTo(store, getMember(store, email), { into, at, ledgerId: null });
  });
}

/** CSV as `members import` takes it, of those who are members now. */
export function exportMembers({ json }: Json): void {
  const members = withData((store) => {
    return listMembers(store)
      .filter(({ state }) => state !== "left" && state !== "pending")
      .map(({ email }) => getMember(store, email));
  });
  const rows = members.map(({ email, name, partnership, language, consentAt }) => {
    return { email, name, partnership, language, consent_date: (consentAt ?? "").slice(0, 10) };
  });
  if (json) return printJson(rows);
  const lines = rows.map((row) =>
    Object.values(row)
      .map((value) => quote(value ?? ""))
      .join(","),
  );
  process.stdout.write(
    `email,name,partnership,language,consent_date\n${lines.map((line) => `${line}\n`).join("")}`,
  );
}

/** RFC 4180 section 2; a cell that a spreadsheet would take for a formula is kept from being one. */
function quote(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function change(
  email: string,
  { json }: Json,
  work: (store: Store, registry: Registry) => void,
): void {
  const { name, partnership, state, language, since } = withData((store, settings) => {
    // Moving members is how a partnership becomes free to go: the file may name it no more.
    const registry = readRegistry(settings.dataDir);
    inTransaction(store, () => work(store, registry));
    return getMember(store, email);
  });
  const row = { email, name, partnership, state, language, since };
  if (json) return printJson(row);
  process.stdout.write(`${email}: ${state}, ${partnership ?? "no partnership"}\n`);
}

function getMember(store: Store, email: string) {
  const member = findMember(store, email);
  if (member === undefined) {
    throw new CommandFault(`${email} is no member: \`plp members list\` shows who is.`);
  }
  return member;
}

function getPartnership(id: string, registry: Registry): string {
  const partnership = findPartnership(registry, id);
  if (partnership !== undefined) return partnership.id;
  const ids = registry.partnerships.map((it) => it.id).join(", ");
  throw new CommandFault(`There is no partnership "${id}": partnership.yaml has ${ids}.`);
}

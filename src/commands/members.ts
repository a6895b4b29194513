// `plp members list|show|import`: who is a member, and the members that agreed on paper.
import { addressKey } from "../mail/address.ts";
import type { Store } from "../store/database.ts";
import { findMember, listEvents, listMembers } from "../store/members.ts";
import { CommandFault } from "./fault.ts";
import { printJson, printTable, withData } from "./offline.ts";

export function listAllMembers({ json }: { readonly json?: true }): void {
  const members = withData((store) => listMembers(store));
  const rows = members.map(({ email, name, partnership, state, language, since }) => {
    return { email, name, partnership, state, language, since };
  });
  if (json) return printJson(rows);
  printTable([
    ["email", "name", "partnership", "state", "language", "since"],
    ...rows.map((row) => [
      ...[row.email, row.name, row.partnership ?? "-", row.state, row.language],
      row.since.slice(0, 10),
    ]),
  ]);
}

export function showMember(email: string, { json }: { readonly json?: true }): void {
  const found = withData((store) => readMember(store, email));
  if (json) return printJson(found);
  const { history, ...facts } = found;
  printTable([
    ...Object.entries(facts).map(([name, value]) => [name, value ?? "-"]),
    ...history.map(({ at, event }) => [event, at]),
  ]);
}

function readMember(store: Store, email: string) {
  const member = findMember(store, email);
  if (member === undefined) {
    throw new CommandFault(`${addressKey(email)} is no member: \`plp members list\` shows who is.`);
  }
  const { id, ...facts } = member;
  return { ...facts, history: listEvents(store, id) };
}

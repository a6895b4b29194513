// `plp bulletins list|show`: the coordinators' bulletins and how far each is.
import { type Bulletin, findBulletin, listBulletins } from "../store/bulletins.ts";
import type { Store } from "../store/database.ts";
import { listActive } from "../store/members.ts";
import { countBulletin } from "../store/outbox-figures.ts";
import { CommandFault } from "./fault.ts";
import { printJson, printTable, withData } from "./offline.ts";

export function listAllBulletins({ json }: { readonly json?: true }): void {
  const rows = withData((store) => listBulletins(store).map((it) => summary(it, store)));
  if (json) return printJson(rows);
  printTable([
    ["id", "state", "partnership", "recipients", "sent", "failed", "subject"],
    ...rows.map((row) => [
      ...[String(row.id), row.state, row.partnership ?? "-", String(row.recipients)],
      ...[String(row.sent), String(row.failed), row.subject],
    ]),
  ]);
}

export function showBulletin(id: string, { json }: { readonly json?: true }): void {
  const found = withData((store) => {
    const bulletin = getBulletin(store, id);
    const { author, words, publishedAt } = bulletin;
    return { ...summary(bulletin, store), author, publishedAt, words };
  });
  if (json) return printJson(found);
  const { words, ...facts } = found;
  printTable(Object.entries(facts).map(([name, value]) => [name, String(value ?? "-")]));
  process.stdout.write(`\n${words}\n`);
}

/** Throws a fault that says how to find the right one. */
export function getBulletin(store: Store, id: string): Bulletin {
  const bulletin = /^\d{1,15}$/.test(id) ? findBulletin(store, Number(id)) : undefined;
  if (bulletin !== undefined) return bulletin;
  throw new CommandFault(`There is no bulletin ${id}: \`plp bulletins list\` shows them.`);
}

export function summary(bulletin: Bulletin, store: Store) {
  const { id, subject, partnership, state, createdAt } = bulletin;
  const count = countBulletin(store, id);
  // A draft has no copies yet: those whom it would reach.
  const reached = partnership === null ? 0 : listActive(store, partnership).length;
  const recipients = state === "draft" ? reached : count.recipients;
  const { sent, failed } = count;
  return { id, subject, partnership, state, recipients, sent, failed, createdAt };
}

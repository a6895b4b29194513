// `plp members import FILE.csv`: members who agreed on paper. Bad rows are told with their line, good
// ones go in, nothing is sent, and doing it again changes nothing.
import { readFileSync } from "node:fs";
import { setImmediate as nextTurn } from "node:timers/promises";
import { parse } from "csv-parse/sync";
import { goneBy, listKeys } from "../erased-log.ts";
import { parseAddress } from "../mail/address.ts";
import type { Registry } from "../registry.ts";
import { openRegistryFile } from "../registry-file.ts";
import { findPartnership } from "../roles.ts";
import { isFormerAddress } from "../store/address-changes.ts";
import { inTransaction, type Store } from "../store/database.ts";
import { enterImported } from "../store/imported-members.ts";
import { hasRefusedSince } from "../store/invitations.ts";
import { findLeftAt, findMember, noteEvent } from "../store/members.ts";
import { CommandFault } from "./fault.ts";
import { whileOpen } from "./offline.ts";
import { startProgress } from "./progress.ts";

const columns = ["email", "name", "partnership", "language", "consent_date"] as const;
type Row = Readonly<Record<(typeof columns)[number], string>>;

/** So many are kept at once: between them the worker may write, and Ctrl-C ends it with whole rows. */
const rowsAtOnce = 200;

export async function importMembers(file: string): Promise<void> {
  const rows = readRows(file);
  const { entered, unchanged, faults } = await whileOpen((store, settings) => {
    const onRefused = () => {};
    const registry = openRegistryFile(settings.dataDir, { store, onRefused }).current();
    const goneAt = goneBy(settings.dataDir, listKeys(settings.dataDir));
    const isErased = (address: string, since: string) => {
      return (goneAt(address, "erased") ?? "") >= since;
    };
    return importRows(rows, { store, registry, isErased });
  });
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.stdout.write(`${entered} entered, ${unchanged} unchanged, ${faults.length} bad rows\n`);
  if (faults.length > 0) process.exitCode = 1;
}

interface World {
  readonly store: Store;
  readonly registry: Registry;
  readonly isErased: (address: string, since: string) => boolean;
}

interface Result {
  entered: number;
  unchanged: number;
  readonly faults: string[];
}

async function importRows(
  rows: readonly { line: number; row: Row }[],
  into: World,
): Promise<Result> {
  const result: Result = { entered: 0, unchanged: 0, faults: [] };
  const progress = startProgress("Importing members", { total: rows.length });
  try {
    for (let first = 0; first < rows.length; first += rowsAtOnce) {
      const some = rows.slice(first, first + rowsAtOnce);
      inTransaction(into.store, () => {
        for (const { line, row } of some) importRow(row, line, { result, into });
      });
      progress.at(first + some.length);
      await nextTurn();
    }
  } finally {
    progress.end();
  }
  return result;
}

function importRow(
  row: Row,
  line: number,
  { result, into }: { result: Result; into: World },
): void {
  const read = readRow(row, into.registry);
  if (typeof read === "string") result.faults.push(`line ${line}: ${read}`);
  else if (enterRow(read, into)) result.entered += 1;
  else result.unchanged += 1;
}

interface Paper {
  readonly email: string;
  readonly name: string;
  readonly partnership: string;
  readonly language: string;
  /** UTC ISO text. */
  readonly consentAt: string;
}

/** The row as a member, or the sentence that says what is wrong with it. */
function readRow(row: Row, registry: Registry): Paper | string {
  const email = parseAddress(row.email);
  if (email === null) return `"${row.email}" is not a mail address`;
  if (/\p{Cc}/u.test(row.name)) return "the name holds a line break or another control character";
  const partnership = findPartnership(registry, row.partnership);
  if (partnership === undefined) return `there is no partnership "${row.partnership}"`;
  const language = row.language === "" ? (registry.languages[0] ?? "fr") : row.language;
  if (!registry.languages.includes(language)) return `"${language}" is not in \`languages\``;
  // A date, and a real one: 2026-02-30 is read as March by most.
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(row.consent_date);
  const date = new Date(`${row.consent_date}T00:00:00Z`);
  if (!isDate || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(row.consent_date)) {
    return `the consent date "${row.consent_date}" is not a date such as 2026-03-31`;
  }
  if (date.getTime() > Date.now()) return `the consent date ${row.consent_date} is in the future`;
  const consentAt = date.toISOString();
  return { email, name: row.name, partnership: partnership.id, language, consentAt };
}

/** True where somebody was entered; who is there already, or left after that consent, stays as is. */
function enterRow(paper: Paper, { store, registry, isErased }: World): boolean {
  const known = findMember(store, paper.email);
  // The paper still bears an address that was changed since, or somebody who had themselves erased.
  if (known === undefined && isFormerAddress(store, paper.email)) return false;
  if (known === undefined && isErased(paper.email, paper.consentAt)) return false;
  if (known !== undefined && known.state !== "left" && known.state !== "pending") return false;
  // The paper bears a day alone: who left on that day or later has the last word.
  const day = paper.consentAt.slice(0, 10);
  if (known !== undefined) {
    const leftAt = findLeftAt(store, known.id);
    if (leftAt !== null && leftAt.slice(0, 10) >= day) return false;
  }
  // Of who left before that, retention keeps a hash alone.
  if (hasRefusedSince(store, paper.email, day)) return false;
  const now = new Date().toISOString();
  const consent = { at: paper.consentAt, by: "import", charterVersion: registry.charter.version };
  const id = enterImported(store, { ...paper, consent, now });
  noteEvent(store, id, { event: "imported", at: now, ledgerId: null });
  return true;
}

function readRows(file: string): readonly { line: number; row: Row }[] {
  let text: string;
  try {
    text = decode(readFileSync(file));
  } catch {
    throw new CommandFault(`${file} cannot be read: check its name and its permissions.`);
  }
  try {
    const parsed = parse(text, {
      bom: true,
      columns: (header: string[]) => header.map((name) => name.trim().toLowerCase()),
      delimiter: [",", ";", "\t"],
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as readonly { info: { lines: number }; record: Record<string, string> }[];
    const missing = columns.filter(
      (name) => parsed[0] !== undefined && !(name in parsed[0].record),
    );
    if (missing.length > 0) {
      throw new CommandFault(
        `${file} lacks the column ${missing.join(", ")}: the first line must be ${columns.join(",")}.`,
      );
    }
    return parsed.map(({ info, record }) => ({ line: info.lines, row: fill(record) }));
  } catch (fault) {
    if (fault instanceof CommandFault) throw fault;
    throw new CommandFault(`${file} is not a CSV file: ${(fault as Error).message}`);
  }
}

/** UTF-8, or what a spreadsheet of old writes where it is not. */
function decode(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function fill(record: Readonly<Record<string, string>>): Row {
  const entries = columns.map((name) => [name, record[name] ?? ""] as const);
  return Object.fromEntries(entries) as Row;
}

// `plp person export|erase`: what the data protection law gives somebody who asks on paper, done by whoever
// runs the office. The same as by mail; who asks was proven on paper, so nothing is asked back.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { eraseAndTell } from "../data-erasure.ts";
import { contentOf } from "../data-export.ts";
import { languageOf } from "../language.ts";
import { parseAddress } from "../mail/address.ts";
import { postApart } from "../office.ts";
import type { Registry } from "../registry.ts";
import { readRegistry } from "../registry-file.ts";
import { findPerson } from "../roles.ts";
import type { Store } from "../store/database.ts";
import { readHeld } from "../store/exporting.ts";
import { findMember } from "../store/members.ts";
import { findSubject, isKnown, type Subject } from "../store/subjects.ts";
import { CommandFault } from "./fault.ts";
import { withData, withOffice } from "./offline.ts";

/** Writes all that the database holds of this address as JSON, for the owner of the file alone. */
export function exportPerson(text: string, { out }: { readonly out: string }): void {
  const content = withData((store, { dataDir, address: officeAddress }) => {
    const registry = readRegistry(dataDir);
    const now = new Date().toISOString();
    const about = { registry, now, officeAddress, ...find(store, registry, text) };
    return contentOf(readHeld(store, about.subject), about);
  });
  const path = join(out, "data-export.json");
  try {
    mkdirSync(out, { recursive: true });
    writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  } catch {
    throw new CommandFault(`${path} cannot be written: check the folder and its permissions.`);
  }
  process.stdout.write(`${path}\n`);
}

/** Erases at once; the person gets the letter that says so, and those in charge are told. */
export function erasePersonNow(text: string): void {
  const { hasRole, memberIds, matterIds, ledgerIds } = withOffice((office) => {
    const registry = office.registry();
    if (registry.retention.hold) {
      throw new CommandFault(
        "On hold (`retention.hold` of partnership.yaml): nothing may be erased. End the hold first.",
      );
    }
    const { address, subject } = find(office.store, registry, text);
    postApart(office, (context) => {
      const thread = { messageId: null, references: [] };
      const language = languageOf(address, context);
      return eraseAndTell({ address, subject, language, thread, ledgerId: null }, context);
    });
    return subject;
  });
  const counts = `${memberIds.length} membership, ${matterIds.length} reports and questions, ${ledgerIds.length} letters`;
  const mailbox = "The worker takes the letters out of the mailbox.";
  const role = hasRole ? " What was done in a role stays." : "";
  process.stdout.write(`Erased: ${counts}. ${mailbox}${role}\n`);
}

function find(
  store: Store,
  registry: Registry,
  text: string,
): { readonly address: string; readonly subject: Subject } {
  const given = parseAddress(text);
  if (given === null) throw new CommandFault(`"${text}" is not a mail address.`);
  const person = findPerson(registry, given);
  const address = findMember(store, given)?.email ?? person?.email ?? given;
  const subject = findSubject(store, address, person !== undefined);
  if (!isKnown(subject, { but: 0 })) throw new CommandFault(`Nothing is held of ${given}.`);
  return { address, subject };
}

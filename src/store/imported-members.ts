// Members who agreed on paper, entered by a command.
import { addressKey } from "../mail/address.ts";
import { type Store, sql } from "./database.ts";
import type { Consent } from "./members.ts";

interface Imported {
  readonly email: string;
  readonly name: string;
  readonly partnership: string;
  readonly language: string;
  readonly consent: Consent;
  readonly now: string;
}

/** Enters a member who agreed on paper, active at once; gives the member's number. */
export function enterImported(store: Store, imported: Imported): number {
  const { consent } = imported;
  const row = sql<{ id: number }>(
    store,
    `INSERT INTO members (email, email_key, name, partnership, state, language, since,
       consent_at, consent_by, charter_version)
     VALUES (?, ?, ?, ?, 'active', ?, ?, ?, ?, ?)
     ON CONFLICT (email_key) DO UPDATE SET name = excluded.name,
       partnership = excluded.partnership, state = 'active', language = excluded.language,
       since = excluded.since, consent_at = excluded.consent_at, consent_by = excluded.consent_by,
       charter_version = excluded.charter_version
     RETURNING id`,
  ).get(
    imported.email,
    addressKey(imported.email),
    imported.name,
    imported.partnership,
    imported.language,
    imported.now,
    consent.at,
    consent.by,
    consent.charterVersion,
  );
  if (row === undefined) throw new Error("The member was not entered.");
  return row.id;
}

// Rows of every class at a given age, entered as plainly as can be: what retention is tried on.
import type { Store } from "../../src/store/database.ts";

export const now = "2027-03-01T02:00:00.000Z";

/** So many days before `now`. */
export function ago(days: number): string {
  return new Date(Date.parse(now) - days * 86_400_000).toISOString();
}

let serial = 0;
const next = () => ++serial;

function insert(store: Store, table: string, row: Readonly<Record<string, unknown>>): number {
  const names = Object.keys(row);
  const text = `INSERT INTO ${table} (${names.join(", ")}) VALUES (${names.map(() => "?").join(", ")})`;
  return Number(store.prepare(text).run(...Object.values(row)).lastInsertRowid);
}

export function member(store: Store, { state, age }: { state: string; age: number }): number {
  const email = `person${next()}@voo.example`;
  const id = insert(store, "members", {
    ...{ email, email_key: email, name: "Jean", partnership: "boncelles", state },
    ...{ language: "fr", since: ago(age), heard_at: ago(age) },
  });
  const event = { member_id: id, at: ago(age), event: state === "left" ? "left" : "joined" };
  insert(store, "member_events", event);
  return id;
}

export function token(
  store: Store,
  { purpose = "matter", subject = 0, live = true }: Partial<Token> = {},
): number {
  return insert(store, "tokens", {
    ...{ purpose, person: "jean@voo.example", subject_id: subject, nonce: `n${next()}` },
    ...{ hash: `h${next()}`, created_at: ago(300), expires_at: live ? ago(-100) : ago(1) },
  });
}
interface Token {
  readonly purpose: string;
  readonly subject: number;
  readonly live: boolean;
}

export function letter(store: Store, about: Readonly<Record<string, unknown>> & { age: number }) {
  const { age, ...rest } = about;
  const words = { language: "fr", subject: "Objet", text: "Jean écrit", html: "<p>" };
  const state = String(rest.state ?? "sent");
  const isSettled = state === "sent" || state === "failed";
  return insert(store, "outbox", {
    ...{ kind: "answer", lane: 2, recipient: "jean@voo.example", state },
    ...{ recipient_key: "jean@voo.example", recipient_fold: "jean@voo.example", to_unknown: 0 },
    ...{ reference_ids: "[]", message_id: `<m${next()}@office>`, created_at: ago(age) },
    ...{ due_at: ago(age), settled_at: isSettled ? ago(age) : null },
    body_id: rest.body_id ?? insert(store, "bodies", words),
    ...rest,
  });
}

export function matter(
  store: Store,
  { type = "report", state = "closed", age }: { type?: string; state?: string; age: number },
): number {
  const id = insert(store, "matters", {
    ...{ type, ref: type === "report" ? `PLP-2026-${next()}` : null, state, city_only: 0 },
    ...{ partnership: "boncelles", writer: "jean@voo.example", writer_name: "Jean" },
    ...{ language: "fr", subject: "Vol", words: "On a volé", words_hash: `w${next()}` },
    ...{ urgent: 0, verified: 1, message_id: `<in${next()}@voo>`, created_at: ago(age + 20) },
  });
  insert(store, "matter_events", { matter_id: id, at: ago(age + 20), event: "received" });
  insert(store, "matter_events", { matter_id: id, at: ago(age), event: "closed", words_hash: "x" });
  return id;
}

export function file(store: Store, owner: Readonly<Record<string, number>> = {}): number {
  const content = Buffer.from("jpeg");
  return insert(store, "files", { ...owner, name: "photo.jpg", type: "image/jpeg", content });
}

export function attach(store: Store, outbox: number, fileId: number): void {
  insert(store, "outbox_files", { outbox_id: outbox, file_id: fileId });
}

export function notice(store: Store, { age }: { age: number }): number {
  const writer = "claire@police.example";
  const words = { writer, subject: "Avis", words: "Vol", created_at: ago(age) };
  const id = insert(store, "notices", words);
  const published = { published_at: ago(age), published_by: "anne@voo.example" };
  insert(store, "notice_partnerships", { notice_id: id, partnership: "boncelles", ...published });
  return id;
}

export function bulletin(
  store: Store,
  { state = "sent", age, ...more }: { state?: string; age: number; notice_for?: number },
): number {
  const isOver = state === "sent" || state === "cancelled";
  return insert(store, "bulletins", {
    ...{ partnership: "boncelles", author: "anne@voo.example", subject: "Info", words: "Fête" },
    ...{ comment: "", state, created_at: ago(age), finished_at: isOver ? ago(age) : null },
    ...(state !== "draft" && { published_at: ago(age) }),
    ...(isOver && { copies: 1, copies_accepted: 1 }),
    ...more,
  });
}

export function draft(store: Store, { age, state }: { age: number; state: string }): number {
  const id = bulletin(store, { age, state });
  store.prepare("UPDATE bulletins SET published_at = NULL, copies = NULL WHERE id = ?").run(id);
  return id;
}

export function held(store: Store, { age, state }: { age: number; state: string }): number {
  const letterAsRead = Buffer.from("{}");
  return insert(store, "held_letters", {
    ...{ person: "jean@voo.example", person_fold: "jean@voo.example", letter: letterAsRead },
    ...{ state, created_at: ago(age), tied_to: token(store, { live: false }) },
  });
}

export function gathered(store: Store, about: { told: number | null; live: boolean }): number {
  return insert(store, "gathered_letters", {
    ...{ recipient: "ville@x.example", letter: '{"to":"x"}', created_at: ago(400) },
    told_at: about.told === null ? null : ago(about.told),
    token_id: token(store, { live: about.live }),
  });
}

export function filed(store: Store, { age }: { age: number }): number {
  const member_id = member(store, { state: "active", age: 500 });
  return insert(store, "filed_letters", { member_id, subject: "Promo", at: ago(age) });
}

export function taken(store: Store, { age }: { age: number }): number {
  return insert(store, "ledger", {
    ...{ fingerprint: `f${next()}`, message_id: `<x${next()}@voo>`, uid_validity: "1", uid: 7 },
    ...{ gmail_id: "123", received_at: ago(age), handled_at: ago(age), outcome: "handled" },
    ...{ handler: "report", reason: "urgent", writer_fold: "jean@voo.example" },
  });
}

export function moved(
  store: Store,
  { age, member: of, ...more }: { age: number; member?: number; email_before?: string },
): number {
  return insert(store, "address_changes", {
    ...{ member_id: of ?? member(store, { state: "active", age: 500 }), state: "done" },
    ...{ email_before: `before${next()}@voo.example`, email_after: "jean@voo.example" },
    ...{ asked_at: ago(age), done_at: ago(age) },
    ...more,
  });
}

export function invitation(store: Store, about: { age: number; refused?: boolean }): number {
  return insert(store, "invitations", {
    ...{ invited: `hash${next()}`, inviter: "anne@voo.example", at: ago(about.age) },
    refused_at: about.refused ? ago(about.age) : null,
  });
}

export function absence(store: Store, about: { until: number | null; ended?: boolean }): number {
  return insert(store, "absences", {
    ...{ person: "anne@voo.example", from_day: ago(500).slice(0, 10), created_at: ago(500) },
    until_day: about.until === null ? null : ago(about.until).slice(0, 10),
    ended_at: about.ended ? ago(about.until ?? 0) : null,
  });
}

export function meeting(store: Store, { age }: { age: number }): number {
  const id = insert(store, "meetings", {
    ...{ uid: `u${next()}`, sequence: 0, asked_sequence: 0, subject: "Concertation" },
    ...{ place: "Maison", at: ago(age), ends: ago(age), state: "planned", created_at: ago(age) },
  });
  for (const name of ["anne", "claire"]) {
    const email = `${name}@x.example`;
    const answered = { answer: "accepted", attended: 1, answer_stamp: ago(age) };
    insert(store, "meeting_attendees", { meeting_id: id, person: email, email, name, ...answered });
  }
  return id;
}

export function alert(store: Store, { age, told = 1 }: { age: number; told?: number }): number {
  const hour = ago(age).slice(0, 13);
  return insert(store, "alerts", { cause: `c${next()}`, hour, detail: "x", count: 1, told });
}

export function evaluation(store: Store, { age }: { age: number }): number {
  return insert(store, "evaluations", {
    ...{ year: 1900 + next(), scope: "all", language: "fr", made_at: ago(age), summary: "{}" },
  });
}

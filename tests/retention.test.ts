// What retention takes and what it leaves: a row of each class a day before its time and a day after; what
// is open, queued or in doubt at any age; a hold; once a night; what a person's answer still needs.
import { expect, test } from "vitest";
import { eraseExpired } from "../src/retention.ts";
import { type Retention, retention, usualRetention } from "../src/retention-periods.ts";
import { openStore, type Store } from "../src/store/database.ts";
import { hasRefusedSince, isInvitedOrRefused } from "../src/store/invitations.ts";
import { countBulletin, countOutbox } from "../src/store/outbox-figures.ts";
import { listPurges } from "../src/store/purges.ts";
import { listRuns, retentionSteps } from "../src/store/retention.ts";
import * as rows from "./retention/rows.ts";
import { ago, now } from "./retention/rows.ts";

async function run(store: Store, periods: Retention = usualRetention) {
  const clock = () => new Date(now);
  const done = await eraseExpired({
    ...{ store, periods, now, clock, mayGoOn: () => true, pause: async () => {} },
  });
  expect(store.pragma("foreign_key_check")).toEqual([]);
  expect(store.pragma("integrity_check", { simple: true })).toBe("ok");
  return done;
}

/** How often a text stands in a column of a row; 0 where the row is gone. */
function holds(store: Store, table: string, id: number, column: string, key = "id"): boolean {
  const text = `SELECT ${column} AS value FROM ${table} WHERE ${key} = ?`;
  const row = store.prepare(text).get(id) as { value: unknown } | undefined;
  return row !== undefined && row.value !== null && row.value !== "" && row.value !== "{}";
}

type Enter = (store: Store, age: number) => number;
const stays = 36_500;

test.each([
  // [what, days that it stays, how it is entered, where it is looked for, by which column]
  ["who left", 30, (s, age) => rows.member(s, { state: "left", age }), "members", "email"],
  ["a member", stays, (s, age) => rows.member(s, { state: "active", age }), "members", "email"],
  ["paused", stays, (s, age) => rows.member(s, { state: "paused", age }), "members", "email"],
  ["suspended", stays, (s, age) => rows.member(s, { state: "suspended", age }), "members", "email"],
  ["pending", stays, (s, age) => rows.member(s, { state: "pending", age }), "members", "email"],
  ["a closed report", 180, (s, age) => rows.matter(s, { age }), "matters", "words"],
  ["its writer", 180, (s, age) => rows.matter(s, { age }), "matters", "writer"],
  ["its row", stays, (s, age) => rows.matter(s, { age }), "matters", "created_at"],
  ["received", stays, (s, age) => rows.matter(s, { age, state: "received" }), "matters", "words"],
  ["forwarded", stays, (s, age) => rows.matter(s, { age, state: "forwarded" }), "matters", "words"],
  ["answered", stays, (s, age) => rows.matter(s, { age, state: "answered" }), "matters", "words"],
  ["a question", 180, (s, age) => rows.matter(s, { age, type: "question" }), "matters", "words"],
  ["a report's file", 180, fileOf((s, age) => rows.matter(s, { age }), "matter_id"), "files", "id"],
  ["a notice", 180, (s, age) => rows.notice(s, { age }), "notices", "words"],
  ["a notice's file", 180, fileOf((s, age) => rows.notice(s, { age }), "notice_id"), "files", "id"],
  ["a bulletin", 365, (s, age) => rows.bulletin(s, { age }), "bulletins", "words"],
  ["leaving", stays, (s, age) => rows.bulletin(s, { age, state: "sending" }), "bulletins", "words"],
  [
    "a lapsed draft",
    30,
    (s, age) => rows.draft(s, { age, state: "cancelled" }),
    "bulletins",
    "words",
  ],
  [
    "an open draft",
    stays,
    (s, age) => rows.draft(s, { age, state: "draft" }),
    "bulletins",
    "words",
  ],
  ["a letter", 180, (s, age) => rows.letter(s, { age }), "outbox", "recipient"],
  ["one that failed", 180, (s, age) => rows.letter(s, { age, state: "failed" }), "outbox", "id"],
  ["one called back", 180, (s, age) => rows.letter(s, { age, state: "cancelled" }), "outbox", "id"],
  ["one queued", stays, (s, age) => rows.letter(s, { age, state: "queued" }), "outbox", "id"],
  ["one being sent", stays, (s, age) => rows.letter(s, { age, state: "sending" }), "outbox", "id"],
  ["one in doubt", stays, (s, age) => rows.letter(s, { age, state: "in_doubt" }), "outbox", "id"],
  ["a letter's words", 60, wordsOf("sent"), "bodies", "text"],
  ["its page", 60, wordsOf("sent"), "bodies", "html"],
  ["words queued", stays, wordsOf("queued"), "bodies", "text"],
  ["words in doubt", stays, wordsOf("in_doubt"), "bodies", "text"],
  [
    "a released letter",
    30,
    (s, age) => rows.held(s, { age, state: "released" }),
    "held_letters",
    "id",
  ],
  ["a dropped one", 30, (s, age) => rows.held(s, { age, state: "dropped" }), "held_letters", "id"],
  [
    "one that waits",
    stays,
    (s, age) => rows.held(s, { age, state: "waiting" }),
    "held_letters",
    "id",
  ],
  [
    "one asked about",
    stays,
    (s, age) => rows.held(s, { age, state: "asked" }),
    "held_letters",
    "id",
  ],
  [
    "an entry told",
    60,
    (s, age) => rows.gathered(s, { told: age, live: false }),
    "gathered_letters",
    "id",
  ],
  [
    "its words",
    60,
    (s, age) => rows.gathered(s, { told: age, live: true }),
    "gathered_letters",
    "letter",
  ],
  [
    "its place",
    stays,
    (s, age) => rows.gathered(s, { told: age, live: true }),
    "gathered_letters",
    "token_id",
  ],
  [
    "one untold",
    stays,
    (s) => rows.gathered(s, { told: null, live: false }),
    "gathered_letters",
    "letter",
  ],
  ["a filed letter", 30, (s, age) => rows.filed(s, { age }), "filed_letters", "id"],
  ["a Message-ID", 400, (s, age) => rows.taken(s, { age }), "ledger", "message_id"],
  ["Gmail's number", 400, (s, age) => rows.taken(s, { age }), "ledger", "gmail_id"],
  ["its writer's address", 400, (s, age) => rows.taken(s, { age }), "ledger", "writer_fold"],
  ["a former address", 400, (s, age) => rows.moved(s, { age }), "address_changes", "email_before"],
  ["a fingerprint", stays, (s, age) => rows.taken(s, { age }), "ledger", "fingerprint"],
  ["an invitation", 400, (s, age) => rows.invitation(s, { age }), "invitations", "id"],
  [
    "a refusal",
    stays,
    (s, age) => rows.invitation(s, { age, refused: true }),
    "invitations",
    "invited",
  ],
  ["an absence over", 90, (s, age) => rows.absence(s, { until: age }), "absences", "id"],
  ["one ended", 90, (s, age) => rows.absence(s, { until: age, ended: true }), "absences", "id"],
  ["one without end", stays, (s) => rows.absence(s, { until: null }), "absences", "id"],
  ["a meeting", stays, (s, age) => rows.meeting(s, { age }), "meetings", "subject"],
  ["an evaluation", 3650, (s, age) => rows.evaluation(s, { age }), "evaluations", "id"],
] as readonly (readonly [
  string,
  number,
  Enter,
  string,
  string,
])[])("%s stays %i days", async (_, days, enter, table, column) => {
  const store = openStore(":memory:");
  const [young, old] = [enter(store, days - 1), enter(store, days + 1)];
  await run(store);
  expect(holds(store, table, young, column)).toBe(true);
  expect(holds(store, table, old, column)).toBe(days === stays);
});

function fileOf(enter: Enter, column: string): Enter {
  return (store, age) => rows.file(store, { [column]: enter(store, age) });
}

/** The words of a letter that itself stays, for a reply to it is still tied. */
function wordsOf(state: string): Enter {
  return (store, age) => {
    const id = rows.letter(store, { age, state, token_id: rows.token(store) });
    const text = "SELECT body_id AS id FROM outbox WHERE id = ?";
    return (store.prepare(text).get(id) as { id: number }).id;
  };
}

test("who was asked to a meeting goes, how many came stays; told trouble goes, untold stays", async () => {
  const store = openStore(":memory:");
  const [young, old] = [rows.meeting(store, { age: 399 }), rows.meeting(store, { age: 401 })];
  const told = rows.alert(store, { age: 91 });
  const untold = rows.alert(store, { age: 91, told: 0 });
  const recent = rows.alert(store, { age: 89 });
  await run(store);
  const text = `SELECT group_concat(email || name, '') AS names, sum(attended) AS came, count(*) AS asked
    FROM meeting_attendees WHERE meeting_id = ?`;
  const names = "anne@x.exampleanneclaire@x.exampleclaire";
  expect(store.prepare(text).get(young)).toEqual({ names, came: 2, asked: 2 });
  expect(store.prepare(text).get(old)).toEqual({ names: "", came: 2, asked: 2 });
  const left = store.prepare("SELECT rowid AS id FROM alerts ORDER BY rowid").all();
  expect(left).toEqual([{ id: untold }, { id: recent }]);
  expect(told).toBeGreaterThan(0);
});

test.each([
  ["a live token", (store: Store) => ({ token_id: rows.token(store) })],
  [
    "a bulletin that leaves",
    (s: Store) => ({ bulletin_id: rows.bulletin(s, { age: 500, state: "sending" }) }),
  ],
])("a letter stays for %s", async (_, about) => {
  const store = openStore(":memory:");
  const id = rows.letter(store, { age: 1000, ...about(store) });
  await run(store);
  expect(holds(store, "outbox", id, "id")).toBe(true);
});

test("a letter stays until the one that waits for it has left, and then names it no more", async () => {
  const store = openStore(":memory:");
  const advice = rows.letter(store, { age: 1000 });
  const later = rows.letter(store, { age: 1000, state: "queued", after_id: advice });
  await run(store);
  expect(holds(store, "outbox", advice, "id")).toBe(true);
  store.prepare("UPDATE outbox SET state = 'sent', settled_at = ?").run(ago(10));
  store.prepare("UPDATE outbox SET settled_at = ? WHERE id = ?").run(ago(1000), advice);
  await run(store);
  expect(holds(store, "outbox", advice, "id")).toBe(false);
  expect(holds(store, "outbox", later, "after_id")).toBe(false);
  expect(holds(store, "outbox", later, "id")).toBe(true);
});

test.each([
  [
    "a closed report",
    (s: Store, state: string) => openLetter(s, state, "matter_id", rows.matter(s, { age: 900 })),
    "matters",
  ],
  [
    "a bulletin",
    (s: Store, state: string) =>
      openLetter(s, state, "bulletin_id", rows.bulletin(s, { age: 900 })),
    "bulletins",
  ],
] as const)("%s stays while a letter of it is not settled", async (_, enter, table) => {
  for (const state of ["queued", "sending", "in_doubt"]) {
    const store = openStore(":memory:");
    const id = enter(store, state);
    await run(store);
    expect(holds(store, table, id, "words"), state).toBe(true);
  }
});

function openLetter(store: Store, state: string, column: string, id: number): number {
  rows.letter(store, { age: 900, state, [column]: id });
  return id;
}

test("a notice stays while a file of it is leaving, or a bulletin of it is being written", async () => {
  const store = openStore(":memory:");
  const [leaving, written, old] = [1, 2, 3].map(() => rows.notice(store, { age: 900 }));
  const queued = rows.letter(store, { age: 1, state: "queued" });
  rows.attach(store, queued, rows.file(store, { notice_id: leaving ?? 0 }));
  const draft = rows.draft(store, { age: 1, state: "draft" });
  store
    .prepare(
      `UPDATE bulletins SET notice_for =
         (SELECT id FROM notice_partnerships WHERE notice_id = ?) WHERE id = ?`,
    )
    .run(written, draft);
  await run(store);
  expect([leaving, written, old].map((id) => holds(store, "notices", id ?? 0, "words"))).toEqual([
    ...[true, true, false],
  ]);
});

test("tokens: live ones stay, dead ones go with their letters, those of members with the member", async () => {
  const store = openStore(":memory:");
  const stayed = rows.member(store, { state: "active", age: 900 });
  const gone = rows.member(store, { state: "left", age: 31 });
  const links = ["unsubscribe", "leave-link"].flatMap((purpose) =>
    [stayed, gone].map((subject) => rows.token(store, { purpose, subject })),
  );
  const undo = rows.member(store, { state: "left", age: 6 });
  const goodbye = rows.token(store, { purpose: "goodbye", subject: undo });
  const dead = rows.token(store, { live: false });
  const named = rows.token(store, { live: false });
  rows.letter(store, { age: 10, leave_token_id: named });
  const held = rows.held(store, { age: 5, state: "asked" });
  await run(store);
  const isThere = (id: number) => holds(store, "tokens", id, "id");
  expect(links.map(isThere)).toEqual([true, false, true, false]);
  expect([goodbye, dead, named].map(isThere)).toEqual([true, false, true]);
  expect(holds(store, "held_letters", held, "tied_to")).toBe(true);
});

test("tokens of a report that is forgotten act no more", async () => {
  const store = openStore(":memory:");
  const [old, young] = [rows.matter(store, { age: 181 }), rows.matter(store, { age: 179 })];
  const ids = [old, young].map((subject) => rows.token(store, { purpose: "receipt", subject }));
  for (const token_id of ids) rows.letter(store, { age: 20, token_id });
  await run(store);
  const live = store.prepare("SELECT id FROM tokens WHERE expires_at > ?").all(now);
  expect(live).toEqual([{ id: ids[1] }]);
});

test("who left comes back by no older paper and no invitation, and is known by a hash alone", async () => {
  const store = openStore(":memory:");
  const id = rows.member(store, { state: "left", age: 31 });
  const { email } = store.prepare("SELECT email FROM members WHERE id = ?").get(id) as {
    email: string;
  };
  await run(store);
  expect(hasRefusedSince(store, email, ago(32).slice(0, 10))).toBe(true);
  expect(hasRefusedSince(store, email, ago(30).slice(0, 10))).toBe(false);
  expect(isInvitedOrRefused(store, email, now)).toBe(true);
  expect(store.serialize().includes(email)).toBe(false);
});

test("figures since ever, and those of a bulletin, stay as they were", async () => {
  const store = openStore(":memory:");
  const id = rows.bulletin(store, { age: 400 });
  store.prepare("UPDATE bulletins SET copies = 3, copies_accepted = 2").run();
  for (const state of ["sent", "sent", "failed"]) {
    rows.letter(store, { age: 400, state, bulletin_id: id });
  }
  rows.letter(store, { age: 5 });
  const before = [countOutbox(store), countBulletin(store, id)];
  await run(store);
  expect([countOutbox(store), countBulletin(store, id)]).toEqual(before);
  await run(store);
  expect(countOutbox(store)).toEqual(before[0]);
});

test("orphans: words and files that belong to nothing go, what is leaving stays", async () => {
  const store = openStore(":memory:");
  const body = "INSERT INTO bodies (language, subject, text, html) VALUES ('fr', 's', 't', 'h')";
  const orphan = Number(store.prepare(body).run().lastInsertRowid);
  const [lost, leaving] = [rows.file(store), rows.file(store)];
  rows.attach(store, rows.letter(store, { age: 1, state: "queued" }), leaving);
  await run(store);
  expect(holds(store, "bodies", orphan, "id")).toBe(false);
  expect([lost, leaving].map((id) => holds(store, "files", id, "id"))).toEqual([false, true]);
});

test("an older paper brings a former address back neither then nor when its owner is gone", async () => {
  const store = openStore(":memory:");
  const moved = rows.moved(store, { age: 401 });
  const left = rows.member(store, { state: "left", age: 31 });
  rows.moved(store, { age: 100, member: left, email_before: "avant@voo.example" });
  const { before } = store
    .prepare("SELECT email_before AS before FROM address_changes WHERE id = ?")
    .get(moved) as { before: string };
  await run(store);
  expect(store.prepare("SELECT * FROM address_changes").all()).toEqual([]);
  for (const [address, age] of [
    [before, 401],
    ["avant@voo.example", 100],
  ] as const) {
    expect(hasRefusedSince(store, address, ago(age + 1).slice(0, 10))).toBe(true);
    expect(hasRefusedSince(store, address, ago(age - 1).slice(0, 10))).toBe(false);
  }
});

test("a hold: not a row, not a letter of the mailbox; what was asked of it is withdrawn", async () => {
  const store = openStore(":memory:");
  rows.member(store, { state: "left", age: 900 });
  rows.letter(store, { age: 900 });
  await run(store, { ...usualRetention, membersLeftDays: 3000, lettersDays: 3000 });
  expect(listPurges(store).map(({ folder }) => folder)).toEqual(["handled", "quarantine", "sent"]);
  const before = store.prepare("SELECT * FROM outbox JOIN members").all();
  const { taken, isWhole } = await run(store, retention.parse({ hold: true }));
  expect([taken, isWhole]).toEqual([{}, false]);
  expect(store.prepare("SELECT * FROM outbox JOIN members").all()).toEqual(before);
  expect(listPurges(store)).toEqual([]);
});

test("the mailbox is asked once for each folder, by its own period; each run is kept", async () => {
  const store = openStore(":memory:");
  await run(store);
  await run(store);
  expect(listPurges(store).map(({ folder, letters }) => ({ folder, ...letters }))).toEqual([
    { folder: "handled", before: ago(90) },
    { folder: "quarantine", before: ago(180) },
    { folder: "sent", before: ago(90) },
  ]);
  expect(listRuns(store, 9)).toHaveLength(2);
});

test("every class has its step, or a folder of the mailbox", () => {
  const classes = new Set(retentionSteps.map(({ of }) => of));
  for (const folder of ["handledDays", "quarantineDays", "sentDays"]) classes.add(folder);
  expect([...classes, "hold"].sort()).toEqual(Object.keys(usualRetention).sort());
});

test.each([
  [{ membersLeftDays: 7 }, "must be 8 days or more"],
  [{ invitationsDays: 365 }, "must be 366 days or more"],
  [{ ledgerDays: 100 }, "no shorter than handledDays and quarantineDays"],
  [{ lettersDays: 60, letterWordsDays: 61 }, "no shorter than letterWordsDays"],
  [{ reportDays: 100 }, "reportDays"],
  [{ hold: "oui" }, "hold is true or false"],
])("%j is refused", (periods, words) => {
  const { error } = retention.safeParse(periods);
  expect(JSON.stringify(error?.issues)).toContain(words);
});

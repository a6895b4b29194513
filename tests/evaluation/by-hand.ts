// A small office whose year 2026 was counted by hand: each line says what it adds. Times are UTC; the
// office's clock is that of Brussels.
import { openStore, type Store } from "../../src/store/database.ts";
import { enterImported } from "../../src/store/imported-members.ts";
import { enterMatter, type NewMatter } from "../../src/store/matters.ts";
import { noteTurn } from "../../src/store/member-turns.ts";
import {
  activate,
  enterApplicant,
  keepPartnership,
  leave,
  type MemberEvent,
  noteEvent,
} from "../../src/store/members.ts";
import { enterNoticeFor, markPublished } from "../../src/store/notices.ts";

export const timezone = "Europe/Brussels";
/** A year later, when all of it is over. */
export const later = "2027-01-05T08:00:00.000Z";

export function officeByHand(): Store {
  const store = openStore(":memory:");
  enterMembers(store);
  enterReports(store);
  enterNotices(store);
  enterBulletins(store);
  return store;
}

// Boncelles: 2 before the year (old, eve); joins 4 (midnight, anna, bert, back again), imports 2, leaves 3
// (old, bert, removed), moved out 1 (midnight): 2 + 4 + 2 - 3 - 1 = 4. Jemeppe: 1 join, 1 moved in = 2.
function enterMembers(store: Store): void {
  const old = enter(store, "old", { at: "2025-05-02T10:00:00.000Z", event: "imported" });
  // 23:30 on New Year's Eve.
  enter(store, "eve", { at: "2025-12-31T22:30:00.000Z", event: "joined" });
  // 00:30 on New Year's Day.
  const midnight = enter(store, "midnight", { at: "2025-12-31T23:30:00.000Z", event: "joined" });
  enter(store, "anna", { at: "2026-03-01T09:00:00.000Z", event: "joined" });
  const bert = enter(store, "bert", { at: "2026-03-31T21:59:00.000Z", event: "joined" });
  enter(store, "carla", { at: "2026-04-10T09:00:00.000Z", event: "imported" });
  const dirk = enter(store, "dirk", { at: "2026-04-10T09:00:00.000Z", event: "imported" });
  enter(store, "jean", { at: "2026-06-01T09:00:00.000Z", event: "joined", in: "jemeppe" });
  goes(store, old, { at: "2026-05-01T09:00:00.000Z", event: "left" });
  goes(store, bert, { at: "2026-05-05T09:00:00.000Z", event: "left" });
  comes(store, bert, { at: "2026-05-07T09:00:00.000Z", event: "joined" });
  goes(store, dirk, { at: "2026-11-30T23:30:00.000Z", event: "removed" });
  noteEvent(store, bert, { event: "suspended", at: "2026-08-01T09:00:00.000Z", ledgerId: null });
  noteTurn(store, { turn: "moved out", partnership: "boncelles", at: "2026-09-01T09:00:00.000Z" });
  keepPartnership(store, midnight, "jemeppe");
  noteEvent(store, midnight, { event: "moved", at: "2026-09-01T09:00:00.000Z", ledgerId: null });
  // After the year; and a request that comes to nothing.
  enter(store, "late", { at: "2026-12-31T23:30:00.000Z", event: "joined" });
  const asked = { email: "asked@voo.example", name: "", partnership: "boncelles", language: "fr" };
  enterApplicant(store, { ...asked, now: "2026-10-01T09:00:00.000Z" });
}

interface Turn {
  readonly at: string;
  readonly event: MemberEvent;
  readonly in?: string;
}

function enter(store: Store, name: string, { at, event, in: partnership = "boncelles" }: Turn) {
  const consent = { at, by: "import", charterVersion: "2024" };
  const email = `${name}@voo.example`;
  const id = enterImported(store, { email, name, partnership, language: "fr", consent, now: at });
  noteEvent(store, id, { event, at, ledgerId: null });
  return id;
}

function comes(store: Store, id: number, { at, event }: Turn): void {
  activate(store, id, { partnership: "boncelles", now: at });
  noteEvent(store, id, { event, at, ledgerId: null });
}

function goes(store: Store, id: number, { at, event }: Turn): void {
  leave(store, id, at);
  noteEvent(store, id, { event, at, ledgerId: null });
}

// Boncelles in 2026: 7 reports, 4 on burglary (1 tried, 2 done, 1 unsaid), 2 incivilities, 1 other; 1
// urgent; one of them for the city alone, so 6, 4, 2, 0 for its coordinators. Answered after 1, 2, 3, 10
// hours; forwarded 3 (after 1, 2, 5 hours), police back on 2 (after 24 and 48 hours); 2 closed.
function enterReports(store: Store): void {
  const report = (at: string, about: Partial<NewMatter>, events: readonly Event[] = []) => {
    const { id } = enterMatter(store, { ...blank, ...about }, { now: at, year: 2026 });
    const insert = "INSERT INTO matter_events (matter_id, at, event) VALUES (?, ?, ?)";
    for (const [hours, event] of events) {
      const then = new Date(Date.parse(at) + hours * 3_600_000).toISOString();
      store.prepare(insert).run(id, then, event);
    }
  };
  report("2025-12-31T22:59:59.000Z", { theme: "burglary" });
  report("2025-12-31T23:00:00.000Z", { theme: "burglary", attempt: true }, [[1, "answered"]]);
  report("2026-03-10T09:00:00.000Z", { theme: "burglary", attempt: false, urgent: true }, [
    [1, "forwarded"],
    [2, "answered"],
    [25, "answered by police"],
    [30, "closed"],
  ]);
  report("2026-03-31T21:59:00.000Z", { theme: "burglary", attempt: false }, [
    [2, "forwarded"],
    [3, "answered"],
    [50, "answered by police"],
  ]);
  report("2026-03-31T22:00:00.000Z", { theme: "burglary" }, [[10, "closed"]]);
  report("2026-07-01T09:00:00.000Z", { theme: "incivility" }, [[5, "forwarded"]]);
  report("2026-12-31T22:59:00.000Z", { theme: "incivility" });
  report("2026-06-01T09:00:00.000Z", { theme: "other", cityOnly: true }, [[7, "answered"]]);
  report("2026-12-31T23:00:00.000Z", { theme: "burglary" });
  report("2026-02-01T09:00:00.000Z", { theme: "burglary", partnership: "jemeppe" });
  report("2026-02-01T09:00:00.000Z", { theme: "burglary", partnership: null, cityOnly: true });
  report("2026-02-02T09:00:00.000Z", { type: "question", theme: null });
}

type Event = readonly [hours: number, event: string];

const blank: NewMatter = {
  ...{ type: "report", partnership: "boncelles", cityOnly: false, memberId: null },
  ...{ writer: "jean@voo.example", writerName: "Jean", language: "fr", subject: "?", words: "?" },
  ...{ theme: null, urgent: false, verified: true, messageId: null },
};

// Boncelles: 5 notices, 2 urgent (22:30 by night, 12:00 by day), 3 not (prevention, feedback, unsaid), 2
// published; Jemeppe: the prevention one too, and not published there.
function enterNotices(store: Store): void {
  const enterNotice = `INSERT INTO notices (writer, subject, words, created_at, urgent, kind)
    VALUES ('claire@police.example', 'Avis', 'Avis', ?, ?, ?)`;
  const notice = (at: string, urgent: 0 | 1, kind: string | null) =>
    Number(store.prepare(enterNotice).run(at, urgent, kind).lastInsertRowid);
  const first = notice("2026-01-15T21:30:00.000Z", 1, null);
  const second = notice("2026-07-15T10:00:00.000Z", 1, null);
  const prevention = notice("2026-07-15T20:30:00.000Z", 0, "prevention");
  const feedback = notice("2026-08-01T10:00:00.000Z", 0, "feedback");
  const unsaid = notice("2026-08-02T10:00:00.000Z", 0, null);
  const all = [first, second, prevention, feedback, unsaid];
  const own = all.map((id) => enterNoticeFor(store, id, "boncelles"));
  enterNoticeFor(store, prevention, "jemeppe");
  for (const id of own.slice(0, 2)) {
    markPublished(store, id, { by: "anne@voo.example", now: "2026-07-16T10:00:00.000Z" });
  }
}

// Boncelles: 3 bulletins, 1 of them a notice, to 10 + 10 + 12 members, 31 accepted; a draft counts not.
function enterBulletins(store: Store): void {
  const bulletin = (at: string | null, noticeFor: number | null, copies: number | null) =>
    store
      .prepare(
        `INSERT INTO bulletins (partnership, author, subject, words, comment, state, notice_for,
           created_at, published_at, finished_at, copies, copies_accepted)
         VALUES ('boncelles', 'anne@voo.example', 'Bulletin', 'Mots', '', ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        at === null ? "draft" : "sent",
        ...[noticeFor, at ?? "2026-02-01T10:00:00.000Z", at, at, copies],
        copies === 12 ? 11 : copies,
      );
  bulletin("2026-02-10T10:00:00.000Z", null, 10);
  bulletin("2026-07-16T10:00:00.000Z", 1, 10);
  bulletin("2026-12-31T22:30:00.000Z", null, 12);
  bulletin(null, null, null);
}

// A database with two years of a partnership's life, the same at every run: for speed and for the eye,
// not for counting.
import { openStore, type Store } from "../../src/store/database.ts";
import { noteTurn } from "../../src/store/member-turns.ts";

/** A small generator of chance that is none (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Size {
  readonly members: number;
  readonly reports: number;
  readonly notices: number;
  readonly bulletins: number;
}

/** Fills 2025 and 2026 for these partnerships; in 2025 a little less of everything. */
export function sampleYears(partnerships: readonly string[], size: Size): Store {
  const store = openStore(":memory:");
  const random = chance(7);
  for (const partnership of partnerships) {
    for (const [year, share] of [
      [2025, 0.8],
      [2026, 1],
    ] as const) {
      fillYear(store, { partnership, year, random, size, share });
    }
  }
  return store;
}

interface Filling {
  readonly partnership: string;
  readonly year: number;
  readonly random: () => number;
  readonly size: Size;
  readonly share: number;
}

function fillYear(store: Store, { partnership, year, random, size, share }: Filling): void {
  const within = (from: number, span: number) => {
    const start = Date.UTC(year, 0, 1, 3);
    return new Date(start + (from + random() * span) * 364 * 86_400_000).toISOString();
  };
  const times = (count: number, work: (at: string) => void) => {
    for (let done = 0; done < Math.round(count * share); done += 1) work(within(0, 1));
  };
  times(size.members / 2, (at) => enterMember(store, partnership, at));
  times(size.members / 8, () => {
    const at = within(0.7, 0.3);
    const first = "SELECT min(id) FROM members WHERE partnership = ?";
    store.prepare(`DELETE FROM members WHERE id = (${first})`).run(partnership);
    noteTurn(store, { turn: "left", partnership, at });
  });
  times(size.reports, (at) => enterReport(store, { partnership, at, random }));
  times(size.notices, (at) => enterNotice(store, { partnership, at, random }));
  times(size.bulletins, (at) => enterBulletin(store, { partnership, at, size }));
}

let number = 0;

function enterMember(store: Store, partnership: string, at: string): void {
  number += 1;
  const email = `member${number}@voo.example`;
  store
    .prepare(
      `INSERT INTO members (email, email_key, name, partnership, state, language, since)
       VALUES (?, ?, 'A member', ?, 'active', 'fr', ?)`,
    )
    .run(email, email, partnership, at);
  noteTurn(store, { turn: "joined", partnership, at });
}

interface Entering {
  readonly partnership: string;
  readonly at: string;
  readonly random: () => number;
}

function enterReport(store: Store, { partnership, at, random }: Entering): void {
  const theme = random() < 0.5 ? "burglary" : random() < 0.7 ? "incivility" : "other";
  const attempt = theme === "burglary" && random() < 0.8 ? Number(random() < 0.4) : null;
  const { lastInsertRowid } = store
    .prepare(
      `INSERT INTO matters (type, state, partnership, city_only, writer, writer_name, language,
         subject, words, words_hash, theme, attempt, urgent, verified, created_at)
       VALUES (?, 'answered', ?, 0, '', '', 'fr', '', '', '', ?, ?, ?, 1, ?)`,
    )
    .run(
      random() < 0.85 ? "report" : "question",
      ...[partnership, theme, attempt, Number(random() < 0.2), at],
    );
  const event = store.prepare("INSERT INTO matter_events (matter_id, at, event) VALUES (?, ?, ?)");
  const after = (hours: number) => new Date(Date.parse(at) + hours * 3_600_000).toISOString();
  if (random() < 0.9) event.run(lastInsertRowid, after(2 + random() * 60), "answered");
  if (random() < 0.6) {
    event.run(lastInsertRowid, after(1 + random() * 30), "forwarded");
    if (random() < 0.7)
      event.run(lastInsertRowid, after(60 + random() * 200), "answered by police");
  }
  if (random() < 0.8) event.run(lastInsertRowid, after(300), "closed");
}

function enterNotice(store: Store, { partnership, at, random }: Entering): void {
  const urgent = Number(random() < 0.3);
  const kinds = ["prevention", "prevention", "feedback", "all clear", null] as const;
  const kind = kinds[Math.floor(random() * kinds.length)] ?? null;
  const { lastInsertRowid } = store
    .prepare(
      `INSERT INTO notices (writer, subject, words, created_at, urgent, kind)
       VALUES ('', '', '', ?, ?, ?)`,
    )
    .run(at, urgent, urgent === 1 ? null : kind);
  store
    .prepare(
      "INSERT INTO notice_partnerships (notice_id, partnership, published_at) VALUES (?, ?, ?)",
    )
    .run(lastInsertRowid, partnership, random() < 0.8 ? at : null);
}

function enterBulletin(
  store: Store,
  { partnership, at, size }: { partnership: string; at: string; size: Size },
): void {
  store
    .prepare(
      `INSERT INTO bulletins (partnership, author, subject, words, comment, state, created_at,
         published_at, finished_at, copies, copies_accepted)
       VALUES (?, '', '', '', '', 'sent', ?, ?, ?, ?, ?)`,
    )
    .run(partnership, at, at, at, size.members, size.members - 1);
}

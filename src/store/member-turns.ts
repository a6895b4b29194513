// Comings and goings of members, without the persons: what the year's figures count, and what outlives
// the erasure of whom they tell of.
import { type Store, sql } from "./database.ts";

export type Turn =
  | "joined"
  | "imported"
  | "left"
  | "removed"
  | "suspended"
  | "back"
  | "moved in"
  | "moved out";

/** Keeps the hour alone. */
export function noteTurn(
  store: Store,
  { turn, partnership, at }: { turn: Turn; partnership: string; at: string },
): void {
  const hour = `${at.slice(0, 13)}:00:00.000Z`;
  sql(store, "INSERT INTO member_turns (at, partnership, turn) VALUES (?, ?, ?)").run(
    hour,
    partnership,
    turn,
  );
}

const turns: Readonly<Record<string, Turn | undefined>> = {
  joined: "joined",
  added: "joined",
  imported: "imported",
  left: "left",
  removed: "removed",
  suspended: "suspended",
  back: "back",
  moved: "moved in",
};

/** What an event of somebody's history is without the person; null where it is no coming or going. */
export function turnOf(event: string): Turn | null {
  return turns[event] ?? null;
}

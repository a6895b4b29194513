// Who came and went in a year, and how many were members at the end of each month: counted backwards
// from those who are members now, so that what was once not noted distorts no later figure.
import type { Store } from "../store/database.ts";
import {
  countMembersByPartnership,
  listTurns,
  type Span,
  type TurnRow,
} from "../store/evaluation-figures.ts";
import type { Turn } from "../store/member-turns.ts";
import { byMonth, type Figure, total } from "./figure.ts";

/** Who are members now, and all that changed since the year began. */
export interface MemberRows {
  readonly span: Span;
  readonly current: ReadonlyMap<string, number>;
  readonly turns: readonly TurnRow[];
}

export function readMembers(store: Store, span: Span): MemberRows {
  const turns = listTurns(store, { from: span.from, to: endOfTime });
  return { span, current: countMembersByPartnership(store), turns };
}
const endOfTime = "9999";

interface Wanted {
  /** The id of a partnership, or `all`. */
  readonly scope: string;
  /** Those that have begun. */
  readonly months: readonly Span[];
  readonly now: string;
}

export function memberFigures(
  { span, ...rows }: MemberRows,
  { scope, months, now }: Wanted,
): readonly Figure[] {
  const isOf = (partnership: string) => scope === "all" || partnership === scope;
  const current = [...rows.current]
    .filter(([partnership]) => isOf(partnership))
    .reduce((sum, [, members]) => sum + members, 0);
  const turns = rows.turns.filter(({ partnership }) => isOf(partnership));
  const membersAt = (at: string) => {
    return Math.max(0, current - netOf(turns.filter((row) => row.at >= at)));
  };
  const atEnds = months.map(({ to }) => (to > now ? current : membersAt(to)));
  const inSpan = turns.filter(({ at }) => at < span.to);
  const count = (name: string, counted: readonly Turn[]) => {
    const rows = inSpan.filter(({ turn }) => counted.includes(turn));
    return byMonth(name, rows, { months });
  };
  return [
    total("members_at_start", membersAt(span.from)),
    { name: "members_at_end", year: atEnds.at(-1) ?? current, months: atEnds },
    count("joins", ["joined"]),
    count("imports", ["imported"]),
    // Who was put out has left, too.
    count("leaves", ["left", "removed"]),
    count("removals", ["removed"]),
    count("suspensions", ["suspended"]),
    // Within the whole office nobody comes or goes by moving.
    ...(scope === "all"
      ? []
      : [count("moves_in", ["moved in"]), count("moves_out", ["moved out"])]),
  ];
}

const change: Readonly<Record<Turn, -1 | 0 | 1>> = {
  joined: 1,
  imported: 1,
  "moved in": 1,
  left: -1,
  removed: -1,
  "moved out": -1,
  suspended: 0,
  back: 0,
};

/** By how much they changed the number of members. */
export function netOf(turns: readonly TurnRow[]): number {
  return turns.reduce((net, { turn }) => net + change[turn], 0);
}

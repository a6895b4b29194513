// The figures of one year, of a partnership or of the whole office, under the names that the CSV has:
// rows of the store, put where they belong and counted. It knows no letter, no chart and no word.
import type { Store } from "../store/database.ts";
import {
  type BulletinRow,
  listBulletinsSent,
  listMatters,
  listNotices,
  type MatterRow,
  type NoticeRow,
} from "../store/evaluation-figures.ts";
import { listMeetingsHeld, type MeetingRow } from "../store/meeting-figures.ts";
import type { Figure } from "./figure.ts";
import { type MemberRows, memberFigures, readMembers } from "./member-figures.ts";
import { bulletinFigures, meetingFigures, noticeFigures } from "./message-figures.ts";
import { questionFigures, reportFigures } from "./report-figures.ts";
import { type Scope, wholeOffice } from "./scope.ts";
import { monthNumbers, spanOfMonth, spanOfYear, type YearSpan } from "./year.ts";

export interface YearFigures {
  readonly year: number;
  readonly scope: Scope;
  readonly figures: readonly Figure[];
  /** Nothing at all happened, and nobody was a member. */
  readonly isEmpty: boolean;
}

export interface Wanted {
  readonly year: number;
  readonly timezone: string;
  /** UTC ISO text; of a year that is not over, what happened until then. */
  readonly now: string;
}

/** All that happened in a year, of the whole office. */
export interface YearRows extends Wanted {
  readonly months: readonly YearSpan[];
  readonly members: MemberRows;
  readonly matters: readonly MatterRow[];
  readonly notices: readonly NoticeRow[];
  readonly bulletins: readonly BulletinRow[];
  readonly meetings: readonly MeetingRow[];
}

/** Reads a year that has begun. */
export function readYear(store: Store, wanted: Wanted): YearRows {
  const { year, timezone, now } = wanted;
  const whole = spanOfYear(year, timezone);
  const span = { from: whole.from, to: whole.to < now ? whole.to : now };
  return {
    ...wanted,
    months: monthNumbers
      .map((month) => spanOfMonth(year, month, timezone))
      .filter(({ from }) => from < now),
    members: readMembers(store, span),
    matters: listMatters(store, span),
    notices: listNotices(store, span),
    bulletins: listBulletinsSent(store, span),
    meetings: listMeetingsHeld(store, span),
  };
}

/** Counts a year: the same rows and time give the same figures. */
export function countYear(rows: YearRows, scope: Scope): YearFigures {
  const { year, months, timezone, now } = rows;
  const isAll = scope === wholeOffice;
  const holds = (ids: string) => ids.split(" ").includes(scope);
  const isPublished = ({ publishedIn }: NoticeRow) =>
    isAll ? publishedIn !== "" : holds(publishedIn);
  const notices = rows.notices.filter((row) => isAll || holds(row.partnerships));
  const matters = rows.matters.filter((row) => isAll || isForReaders(row, scope));
  const ofType = (wanted: MatterRow["type"]) => matters.filter(({ type }) => type === wanted);
  const bulletins = rows.bulletins.filter(({ partnership }) => isAll || partnership === scope);
  // What is for the whole office is for each partnership too.
  const meetings = rows.meetings.filter(
    ({ partnership }) => isAll || partnership === null || partnership === scope,
  );
  const figures = [
    ...memberFigures(rows.members, { scope, months, now }),
    ...reportFigures(ofType("report"), months),
    ...questionFigures(ofType("question"), months),
    ...noticeFigures(notices, { months, timezone, isPublished }),
    ...bulletinFigures(bulletins, months),
    ...meetingFigures(meetings, months),
  ];
  const isEmpty = figures.every(({ year }) => year === null || year === 0);
  return { year, scope, figures, isEmpty };
}

/** What is for the city alone stays out of what the coordinators of a partnership see. */
function isForReaders({ partnership, cityOnly }: MatterRow, scope: Scope): boolean {
  return partnership === scope && cityOnly === 0;
}

/** The value of the year; throws where no figure has this name. */
export function yearOf({ figures }: YearFigures, name: string): number | null {
  return figureOf(figures, name).year;
}

/** The value of each month that has begun. */
export function monthsOf({ figures }: YearFigures, name: string): readonly number[] {
  return figureOf(figures, name).months ?? [];
}

function figureOf(figures: readonly Figure[], name: string): Figure {
  const found = figures.find((figure) => figure.name === name);
  if (found === undefined) throw new Error(`no figure "${name}"`);
  return found;
}

// What the police sent, what went out to members, and the meetings of a year in figures.
import type { BulletinRow, NoticeRow } from "../store/evaluation-figures.ts";
import type { MeetingRow } from "../store/meeting-figures.ts";
import { byMonth, count, type Figure, total } from "./figure.ts";
import { isNight, type YearSpan } from "./year.ts";

/** Hot and cold messages as the federal template splits them; `isPublished` in the scope counted. */
export function noticeFigures(
  notices: readonly NoticeRow[],
  {
    months,
    timezone,
    isPublished,
  }: {
    readonly months: readonly YearSpan[];
    readonly timezone: string;
    readonly isPublished: (notice: NoticeRow) => boolean;
  },
): readonly Figure[] {
  const urgent = notices.filter((row) => row.urgent === 1);
  const calm = notices.filter((row) => row.urgent === 0);
  const night = urgent.filter(({ at }) => isNight(at, timezone));
  const ofKind = (wanted: NoticeRow["kind"]) => calm.filter(({ kind }) => kind === wanted);
  return [
    byMonth("notices", notices, { months }),
    byMonth("notices_urgent", urgent, { months }),
    total("notices_urgent_day", urgent.length - night.length),
    count("notices_urgent_night", night),
    byMonth("notices_not_urgent", calm, { months }),
    count("notices_prevention", ofKind("prevention")),
    count("notices_feedback", ofKind("feedback")),
    count("notices_all_clear", ofKind("all clear")),
    count("notices_unsorted", ofKind(null)),
    count("notices_published", notices.filter(isPublished)),
  ];
}

export function bulletinFigures(
  bulletins: readonly BulletinRow[],
  months: readonly YearSpan[],
): readonly Figure[] {
  const own = bulletins.filter(({ isNotice }) => isNotice === 0);
  return [
    byMonth("bulletins", bulletins, { months }),
    count("bulletins_own", own),
    total("bulletins_notices", bulletins.length - own.length),
    byMonth("bulletin_copies", bulletins, { months, weigh: ({ copies }) => copies }),
    byMonth("bulletin_copies_accepted", bulletins, { months, weigh: ({ accepted }) => accepted }),
  ];
}

export function meetingFigures(
  meetings: readonly MeetingRow[],
  months: readonly YearSpan[],
): readonly Figure[] {
  const sum = (weigh: (row: MeetingRow) => number) =>
    meetings.reduce((before, row) => before + weigh(row), 0);
  return [
    byMonth("meetings", meetings, { months }),
    total(
      "meeting_invited",
      sum(({ invited }) => invited),
    ),
    total(
      "meeting_attended",
      sum(({ attended }) => attended),
    ),
  ];
}

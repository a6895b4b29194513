// Reports and questions of a year in figures: themes, thefts tried and done, what followed and how soon.
import type { MatterRow } from "../store/evaluation-figures.ts";
import { byMonth, count, type Figure, total } from "./figure.ts";
import { median, percentile } from "./percentile.ts";
import type { YearSpan } from "./year.ts";

export function reportFigures(
  reports: readonly MatterRow[],
  months: readonly YearSpan[],
): readonly Figure[] {
  const burglaries = reports.filter(({ theme }) => theme === "burglary");
  const incivilities = reports.filter(({ theme }) => theme === "incivility");
  const others = reports.filter(({ theme }) => theme === "other" || theme === null);
  const urgent = reports.filter((row) => row.urgent === 1);
  return [
    byMonth("reports", reports, { months }),
    byMonth("reports_burglary", burglaries, { months }),
    byMonth("reports_incivility", incivilities, { months }),
    byMonth("reports_other", others, { months }),
    ...burglariesTriedOrDone(burglaries),
    byMonth("reports_urgent", urgent, { months }),
    ...whatFollowed(reports),
  ];
}

export function questionFigures(
  questions: readonly MatterRow[],
  months: readonly YearSpan[],
): readonly Figure[] {
  return [byMonth("questions", questions, { months })];
}

function burglariesTriedOrDone(burglaries: readonly MatterRow[]): readonly Figure[] {
  const which = (wanted: MatterRow["attempt"]) =>
    burglaries.filter((row) => row.attempt === wanted);
  return [
    count("reports_burglary_attempt", which(1)),
    count("reports_burglary_completed", which(0)),
    count("reports_burglary_unsaid", which(null)),
  ];
}

function whatFollowed(reports: readonly MatterRow[]): readonly Figure[] {
  const toAnswer = hoursOf(reports, (row) => [row.at, row.answeredAt]);
  const toPolice = hoursOf(reports, (row) => [row.at, row.forwardedAt]);
  const toFeedback = hoursOf(reports, (row) => [row.forwardedAt, feedbackOf(row)]);
  const closed = reports.filter(({ closedAt }) => closedAt !== null);
  return [
    total("reports_answered", toAnswer.length),
    total("reports_forwarded", toPolice.length),
    total("reports_police_feedback", toFeedback.length),
    count("reports_closed", closed),
    ...timesOf("hours_to_answer", toAnswer),
    ...timesOf("hours_to_police", toPolice),
    ...timesOf("hours_to_police_feedback", toFeedback),
  ];
}

/** What the police said before it was forwarded is no feedback on the forwarding. */
function feedbackOf({ forwardedAt, policeAnsweredAt }: MatterRow): string | null {
  if (forwardedAt === null || policeAnsweredAt === null) return null;
  return policeAnsweredAt >= forwardedAt ? policeAnsweredAt : null;
}

type Between = (row: MatterRow) => readonly [from: string | null, to: string | null];

function hoursOf(rows: readonly MatterRow[], between: Between): readonly number[] {
  return rows.flatMap((row) => {
    const [from, to] = between(row);
    return from === null || to === null ? [] : [(Date.parse(to) - Date.parse(from)) / hourMs];
  });
}
const hourMs = 3_600_000;

/** In hours, to a tenth. */
function timesOf(name: string, hours: readonly number[]): readonly Figure[] {
  return [
    total(`${name}_median`, rounded(median(hours))),
    total(`${name}_p90`, rounded(percentile(hours, 0.9))),
  ];
}

function rounded(hours: number | null): number | null {
  return hours === null ? null : Math.round(hours * 10) / 10;
}

// The digest that a coordinator gets: weekly, where there is something to tell, and on coming back from an
// absence. It sends nothing by itself.
import type { Context, NewLetter } from "./handler.ts";
import { languageOf } from "./language.ts";
import type { Partnership } from "./registry.ts";
import { findCoordinated } from "./roles.ts";
import {
  countTurnsSince,
  listFiledSince,
  listNoticesSince,
  listOpenReports,
  listReportsSince,
} from "./store/coordinators-digest.ts";

interface Span {
  /** UTC ISO text. */
  readonly since: string;
  /** Who is back gets one even where nothing came. */
  readonly reason: "weekly" | "back";
}

const linesMax = 20;

/** One letter for each partnership of this coordinator that has something to tell. */
export function digestFor(to: string, span: Span, context: Context): readonly NewLetter[] {
  return findCoordinated(context.registry, to).flatMap((partnership) => {
    const values = valuesFor(partnership, span, context);
    if (values === null) return [];
    const template = span.reason === "back" ? "digest-back" : "digest-week";
    return [{ template, to, language: languageOf(to, context), values }];
  });
}

function valuesFor(
  { id, name }: Partnership,
  { since, reason }: Span,
  { store }: Context,
): NewLetter["values"] | null {
  const span = { partnership: id, since };
  const open = listOpenReports(store, id);
  const { joined, left } = countTurnsSince(store, span);
  const filed = listFiledSince(store, span);
  // Reports that wait are told of by reminders: alone they make no digest.
  if (filed.length === 0 && reason === "weekly") return null;
  const common = {
    partnership: name,
    open: String(open.length),
    refs: lines(open.map(({ ref }) => ref)),
    joined: String(joined),
    gone: String(left),
    filed: lines(filed.map((it) => `${it.name} : ${it.subject}`)),
  };
  if (reason === "weekly") return common;
  const came = listReportsSince(store, span);
  const notices = listNoticesSince(store, span);
  return {
    ...common,
    came: String(came.length),
    notices: String(notices.length),
    subjects: lines(notices.map(({ subject }) => subject)),
  };
}

function lines(all: readonly string[]): string {
  const shown = all.slice(0, linesMax);
  return [...shown, ...(all.length > linesMax ? ["…"] : [])].join("\n");
}

// Figures → CSV (RFC 4180), exact: a tool of those in charge, while the PDF is what others may see.
import type { YearFigures } from "./figures.ts";

/** A row for each figure of the year, then for each of its months; the scopes in the order given. */
export function toCsv(scopes: readonly YearFigures[]): string {
  const rows = scopes.flatMap(({ scope, year, figures }) =>
    figures.flatMap((figure) => [
      [scope, figure.name, String(year), figure.year ?? ""],
      ...(figure.months ?? []).map((value, index) => {
        return [scope, figure.name, `${year}-${String(index + 1).padStart(2, "0")}`, value];
      }),
    ]),
  );
  return [["partnership", "figure", "period", "value"], ...rows]
    .map((row) => `${row.join(",")}\r\n`)
    .join("");
}

// An evaluation as the two files that people get: the PDF to table, and the exact figures as CSV. It loads
// the libraries of charts and PDF: import it only where one is made.
import type { Enclosure } from "../mail/outgoing.ts";
import { toCsv } from "./csv.ts";
import { makePdf } from "./document.ts";
import type { Evaluation } from "./evaluation.ts";
import { wholeOffice } from "./scope.ts";

/** The PDF, then the CSV; the same evaluation gives the same bytes. */
export async function makeFiles(evaluation: Evaluation): Promise<readonly Enclosure[]> {
  const { year, figures, parts } = evaluation;
  const name = `evaluation-${year}${figures.scope === wholeOffice ? "" : `-${figures.scope}`}`;
  const csv = toCsv([...parts.map((part) => part.figures), figures]);
  return [
    { name: `${name}.pdf`, type: "application/pdf", content: await makePdf(evaluation) },
    { name: `${name}.csv`, type: "text/csv", content: Buffer.from(csv) },
  ];
}

// An evaluation as a PDF, top to bottom: title, the partnership, the six points of the federal template
// (DOMAIN.md §2.8), how to read it. What each section says is in the sections' own files.
import type { Evaluation } from "./evaluation.ts";
import { coldMessages, hotMessages } from "./message-sections.ts";
import { communication, members, notes, relation, safety, signatures } from "./other-sections.ts";
import type { Page } from "./page.ts";
import { closePaper, openPaper, turnPage } from "./paper.ts";
import { crime, followUp } from "./report-sections.ts";
import { allPartnerships, titlePart } from "./title.ts";
import { fill, loadWords } from "./words.ts";
import { dayIn } from "./year.ts";

/** The PDF's bytes: the same for the same evaluation. */
export async function makePdf(evaluation: Evaluation): Promise<Buffer> {
  const { language, year, city, madeAt } = evaluation;
  const words = loadWords(evaluation.templatesDir, language);
  const name = evaluation.partnership ?? fill(words.wholeOffice, { city });
  const title = `${fill(words.title, { year })} – ${name}`;
  const author = `PLP ${city}`;
  const page: Page = Object.assign(openPaper({ title, author, language, madeAt }), {
    words,
    evaluation,
  });
  titlePart(page, name);
  await members(page);
  if (evaluation.parts.length > 0) allPartnerships(page);
  await hotMessages(page);
  // Where the partnerships fill the first page, both kinds of messages share the second.
  if (evaluation.parts.length === 0) turnPage(page);
  await coldMessages(page);
  await followUp(page);
  await crime(page);
  safety(page);
  relation(page);
  await communication(page);
  notes(page);
  signatures(page);
  const made = fill(words.madeOn, { day: dayInWords(evaluation) });
  return closePaper(page, {
    left: `${fill(words.place, { city })} · ${name} · ${year} · ${made}`,
    note: words.hidden,
    right: (number, pages) => fill(words.page, { page: number, pages }),
  });
}

function dayInWords({ language, timezone, madeAt }: Evaluation): string {
  const day = new Date(`${dayIn(timezone, madeAt)}T12:00:00Z`);
  return day.toLocaleDateString(`${language}-BE`, { dateStyle: "long", timeZone: "UTC" });
}

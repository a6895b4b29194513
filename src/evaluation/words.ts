// The words of the evaluation's PDF: templates/LANGUAGE/evaluation.yaml, checked whole. It knows no figure.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

const text = z.string().min(1);
const texts = <Name extends string>(...names: readonly Name[]) =>
  z.strictObject(
    Object.fromEntries(names.map((name) => [name, text])) as Record<Name, typeof text>,
  );

const shape = z.strictObject({
  title: text,
  wholeOffice: text,
  place: text,
  period: text,
  periodRunning: text,
  madeOn: text,
  page: text,
  about: text,
  change: text,
  yearBefore: text,
  noYearBefore: text,
  hidden: text,
  headings: texts(
    ...([
      "members",
      "partnerships",
      "hot",
      "cold",
      "followUp",
      "crime",
      "safety",
      "relation",
    ] as const),
    ...(["communication", "notes"] as const),
  ),
  months: z.array(text).length(12),
  charts: texts("members", "hot", "cold", "followUp", "themes", "months", "bulletins"),
  /** By the figure's name. */
  figures: z.record(z.string(), text),
  /** Where a chart has less room. */
  short: z.record(z.string(), text),
  subheadings: texts("reports", "attempts"),
  times: texts(
    ...(["heading", "median", "p90", "answer", "police", "feedback", "hours", "days"] as const),
    "tooFew",
  ),
  blanks: texts(
    ...(["enough", "hotFollowUp", "coldFollowUp", "plan", "remarks", "yes", "no"] as const),
    ...(["policeTable", "withPlp", "withoutPlp", "burglaryCompleted", "burglaryAttempts"] as const),
    ...([
      "incivilities",
      "policeSource",
      "survey",
      "surveyAnswers",
      "less",
      "same",
      "more",
    ] as const),
    ...(["feelSafe", "knowAdvice", "knowNeighbours", "trustPolice", "wouldReport"] as const),
    ...(["wouldComplain", "signatures", "coordinator", "police", "city", "date"] as const),
  ),
  notes: z.array(text).min(1),
});

export type Words = z.infer<typeof shape>;

/** The words in this language, or in French where the folder has none; throws where one is missing. */
export function loadWords(templatesDir: string, language: string): Words {
  const own = join(templatesDir, language, "evaluation.yaml");
  const file = existsSync(own) ? own : join(templatesDir, "fr", "evaluation.yaml");
  return shape.parse(parse(readFileSync(file, "utf8")));
}

/** Puts values in the place of `{name}`; throws for one that is missing. */
export function fill(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{([a-z]{1,20})\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}}`);
    return String(value);
  });
}

/** What a figure is called; `short` where a chart has less room. */
export function nameOfFigure({ figures, short }: Words, name: string, room: "full" | "short") {
  const found = (room === "short" ? short[name] : undefined) ?? figures[name];
  if (found === undefined) throw new Error(`no words for the figure "${name}"`);
  return found;
}

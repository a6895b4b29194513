// `plp evaluation YEAR`: the yearly evaluation as PDF and CSV, of the whole office or of a partnership.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { yearIn } from "../clock.ts";
import { describeEvaluation, readTwoYears } from "../evaluation/describe.ts";
import type { Evaluation } from "../evaluation/evaluation.ts";
import { wholeOffice } from "../evaluation/scope.ts";
import type { Enclosure } from "../mail/outgoing.ts";
import { readRegistry } from "../registry-file.ts";
import { findPartnership } from "../roles.ts";
import { CommandFault } from "./fault.ts";
import { withData } from "./offline.ts";
import { startProgress } from "./progress.ts";

interface Options {
  readonly partnership?: string;
  readonly out: string;
}

const yearsBackMax = 100;

export async function evaluation(year: string, { partnership, out }: Options): Promise<void> {
  const evaluation = describe(year, partnership ?? null);
  const files = await make(evaluation);
  for (const { name, content } of files) {
    const path = join(out, name);
    try {
      mkdirSync(out, { recursive: true });
      writeFileSync(path, content);
    } catch {
      throw new CommandFault(`${path} cannot be written: check the folder and its permissions.`);
    }
    process.stdout.write(`${path}\n`);
  }
}

async function make(evaluation: Evaluation): Promise<readonly Enclosure[]> {
  const progress = startProgress("Evaluation", { total: 2 });
  try {
    progress.at(1, "the charts and the PDF");
    const { makeFiles } = await import("../evaluation/make.ts");
    return await makeFiles(evaluation);
  } finally {
    progress.end();
  }
}

function describe(text: string, partnership: string | null): Evaluation {
  return withData((store, { dataDir, timezone, templatesDir }) => {
    const registry = readRegistry(dataDir);
    const now = new Date().toISOString();
    const year = readYear(text, yearIn(timezone, now));
    if (partnership !== null && findPartnership(registry, partnership) === undefined) {
      const ids = registry.partnerships.map(({ id }) => id).join(", ");
      throw new CommandFault(
        `There is no partnership "${partnership}": partnership.yaml has ${ids}.`,
      );
    }
    const language = registry.languages[0] ?? "fr";
    const scope = partnership ?? wholeOffice;
    const rows = readTwoYears(store, { year, timezone, now });
    const evaluation = describeEvaluation(rows, registry, { scope, language, templatesDir });
    if (evaluation !== null) return evaluation;
    throw new CommandFault(
      `There is nothing to tell of ${year}: no member, report, notice or bulletin is known of it.`,
    );
  });
}

/** Throws for what is no year, or a year that has not begun. */
function readYear(text: string, thisYear: number): number {
  const year = /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(year) || year < thisYear - yearsBackMax) {
    throw new CommandFault(`"${text}" is not a year such as ${thisYear}.`);
  }
  if (year > thisYear) throw new CommandFault(`${year} has not begun yet.`);
  return year;
}

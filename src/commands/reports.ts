// `plp reports list|show`: the reports and where each stands.
import { findByReference, listMatterEvents, listReports, type Matter } from "../store/matters.ts";
import { CommandFault } from "./fault.ts";
import { printJson, printTable, withData } from "./offline.ts";

export function listAllReports({ json }: { readonly json?: true }): void {
  const reports = withData((store) => listReports(store)).map(summary);
  if (json) return printJson(reports);
  printTable([
    ["ref", "state", "partnership", "theme", "urgent", "created"],
    ...reports.map((report) => [
      ...[report.ref, report.state, report.partnership ?? "-", report.theme ?? "-"],
      ...[report.urgent ? "urgent" : "", report.createdAt.slice(0, 16)],
    ]),
  ]);
}

export function showReport(ref: string, { json }: { readonly json?: true }): void {
  const found = withData((store) => {
    const matter = findByReference(store, ref);
    if (matter === undefined) {
      throw new CommandFault(`There is no report ${ref}: \`plp reports list\` shows them.`);
    }
    const { writer, writerName, subject, words } = matter;
    return {
      ...summary(matter),
      ...{ writer, writerName, subject, words },
      history: listMatterEvents(store, matter.id),
    };
  });
  if (json) return printJson(found);
  const { history, words, ...facts } = found;
  printTable([
    ...Object.entries(facts).map(([name, value]) => [name, String(value ?? "-")]),
    ...history.map(({ at, event }) => [event, at]),
  ]);
  process.stdout.write(`\n${words}\n`);
}

function summary({ ref, state, partnership, theme, urgent, cityOnly, createdAt }: Matter) {
  return { ref: ref ?? "", state, partnership, theme, urgent, cityOnly, createdAt };
}

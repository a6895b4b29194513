// `plp resume`: after a restore letters may leave again. It asks nothing back; `--dry-run` shows first.
import { resume as resumeOffice } from "../restored-resume.ts";
import { CommandFault } from "./fault.ts";
import { printJson, printTable, withOffice } from "./offline.ts";

interface Options {
  readonly dropOld?: true;
  readonly dryRun?: true;
  readonly json?: true;
}

export function resume({ json, ...wishes }: Options): void {
  const resumed = withOffice((office) => resumeOffice(office, wishes));
  if (resumed === null) {
    throw new CommandFault("The office is not restored: letters leave as usual. See plp status.");
  }
  const { isDone, leaving, dropped, restored } = resumed;
  const { caughtUp } = restored;
  if (json)
    return printJson({ isDone, isDryRun: wishes.dryRun === true, leaving, dropped, caughtUp });
  const rows = leaving.map(({ kind, letters, oldestAt }) => [
    kind,
    String(letters),
    `oldest of ${oldestAt}`,
  ]);
  printTable(rows.length > 0 ? rows : [["nothing waits"]]);
  const lines = [
    `${dropped} dropped as out of date; ${caughtUp.left} had left before.`,
    ...(caughtUp.unproven > 0
      ? [
          `${caughtUp.unproven} letters decided on again do not leave: they most likely had left before.`,
        ]
      : []),
    ...(caughtUp.untied > 0
      ? [
          `${caughtUp.untied} replies answer letters that are not known any more: read those in PLP/Handled ` +
            `that came since ${restored.lacksFrom}, and do by hand what they ask for.`,
        ]
      : []),
    inWords(isDone, wishes.dryRun === true),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

function inWords(isDone: boolean, isDryRun: boolean): string {
  if (isDryRun) return "Nothing is changed: this is what plp resume would do.";
  if (isDone) return "Letters leave again, at the worker's next turn.";
  return "Letters leave as soon as the worker has taken in what came since the backup: start it.";
}

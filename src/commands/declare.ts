// How every command is declared: what it does, with examples under its help, and what is told of wrong usage.
// It knows no command.
import type { Command } from "commander";

/** Declares a command of `parent`: its words, its arguments, and examples under its help. */
export function command(
  parent: Command,
  usage: string,
  { does, example }: { does: string; example: string | readonly string[] },
): Command {
  return showExamples(parent.command(usage).description(does), [example].flat());
}

/** Under its help. */
export function showExamples(one: Command, examples: readonly string[]): Command {
  const title = examples.length === 1 ? "Example:" : "Examples:";
  return one.addHelpText("after", `\n${title}${examples.map((line) => `\n  $ ${line}`).join("")}`);
}

/** Whoever calls a command wrongly is told what there is. */
export function tellUsage(one: Command): void {
  const names = one.commands.map((inner) => inner.name()).filter((name) => name !== "help");
  const usage = `${nameOf(one)} ${one.usage()}`;
  const what = names.length > 0 ? `There are: ${names.join(", ")}.` : `Usage: ${usage}`;
  one.showHelpAfterError(`${what} (--help tells more)`);
  for (const inner of one.commands) tellUsage(inner);
}

function nameOf(one: Command): string {
  return one.parent === null ? one.name() : `${nameOf(one.parent)} ${one.name()}`;
}

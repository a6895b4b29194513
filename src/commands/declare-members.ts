// The commands `plp members …`: their words, arguments and examples. What they do is loaded when one of them runs.
import type { Command } from "commander";
import { command } from "./declare.ts";

export function declareMembers(program: Command): void {
  const members = command(program, "members", {
    does: "Who is a member.",
    example: "plp members list",
  });
  command(members, "list", {
    does: "List the members.",
    example: ["plp members list", "plp members list --json"],
  })
    .option("--json", "as one JSON array")
    .action(async (options) => (await import("./members.ts")).listAllMembers(options));
  command(members, "show <email>", {
    does: "Show a member with the consent given and the history.",
    example: "plp members show jean@example.org",
  })
    .option("--json", "as one JSON object")
    .action(async (email, options) => {
      (await import("./members.ts")).showMember(email, options);
    });
  command(members, "import <file>", {
    does: "Enter members who agreed on paper: columns email,name,partnership,language,consent_date.",
    example: "plp members import members.csv",
  }).action(async (file) => (await import("./import-members.ts")).importMembers(file));

  command(members, "add <email>", {
    does: "Enter somebody who agreed, without a letter.",
    example: 'plp members add jean@example.org --name "Jean Dupont" --partnership boncelles',
  })
    .requiredOption("--name <name>", "as others may read it")
    .requiredOption("--partnership <id>", "an id of partnership.yaml")
    .option("--language <code>", "fr, nl, de or en; the first of `languages` unless told")
    .option("--json", "the member as one JSON object")
    .action(async (email, options) => {
      (await import("./change-members.ts")).addMember(email, options);
    });
  command(members, "remove <email>", {
    does: "Put somebody out, without a letter; they stay listed as `left`.",
    example: "plp members remove jean@example.org",
  })
    .option("--json", "the member as one JSON object")
    .action(async (email, options) => {
      (await import("./change-members.ts")).removeMember(email, options);
    });
  command(members, "move <email> <partnership>", {
    does: "Move a member to another partnership.",
    example: "plp members move jean@example.org jemeppe",
  })
    .option("--json", "the member as one JSON object")
    .action(async (email, partnership, options) => {
      (await import("./change-members.ts")).moveMember(email, partnership, options);
    });
  command(members, "export", {
    does: "The members as CSV, as `members import` takes it.",
    example: "plp members export > members.csv",
  })
    .option("--json", "as one JSON array")
    .action(async (options) => (await import("./change-members.ts")).exportMembers(options));
}

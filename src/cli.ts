// The command line: one entry per command, its words and its example; commands/ holds the bodies.
// A fault is one plain sentence on stderr and exit 1; wrong usage exits 2.
import { setFlagsFromString } from "node:v8";
import { Command, CommanderError, Option } from "commander";

// Room for young objects that grows to 48 MB, and is never given back, saves no time that can be measured.
setFlagsFromString("--semi-space-growth-factor=1");

const program = new Command("plp")
  .description("PLP Relais: the mail office of a Partenariat Local de Prévention.")
  .exitOverride()
  .configureHelp({ showGlobalOptions: true })
  .showHelpAfterError("(--help shows what there is)");

function command(
  parent: Command,
  usage: string,
  words: { does: string; example: string },
): Command {
  return parent
    .command(usage)
    .description(words.does)
    .addHelpText("after", `\nExample:\n  $ ${words.example}`);
}

command(program, "start", {
  does: "Run the worker until SIGTERM or SIGINT.",
  example: "plp start --once",
})
  .option("--once", "take in what lies in the inbox now, send what is due, and end")
  .action(async (options) => (await import("./commands/start.ts")).start(options));

command(program, "demo", {
  does: "The sandbox: the office with embedded mail servers and a page of everybody's mailbox; needs no setting, account or network.",
  example: "plp demo --lang nl --port 8025",
})
  .option("--story", "play the main story in the terminal and end")
  .option("--port <number>", "the page's port on 127.0.0.1; 8025 unless told, or a free one")
  .addOption(
    new Option("--lang <code>", "the first language")
      .choices(["fr", "nl", "de", "en"])
      .default("fr"),
  )
  .option("--keep <folder>", "keep the letters and the office there, and go on from them next time")
  .action(async (options) => (await import("./commands/demo.ts")).demo(options));

command(program, "explain <files...>", {
  does: "Tell what the office understands of a letter and would do, without doing it.",
  example: "plp explain --as member --json letter.eml",
})
  .addOption(
    new Option("--as <role>", "whose letter it is")
      .choices(["stranger", "member", "coordinator", "police", "city"])
      .default("stranger"),
  )
  .option("--json", "one JSON object a file, a line each")
  .action(async (files, options) =>
    (await import("./commands/explain.ts")).explain(files, options),
  );

command(program, "status", { does: "The office in figures.", example: "plp status --json" })
  .option("--json", "as one JSON object")
  .action(async (options) => (await import("./commands/status.ts")).status(options));

const members = program.command("members").description("Who is a member.");
command(members, "list", { does: "List the members.", example: "plp members list --json" })
  .option("--json", "as one JSON array")
  .action(async (options) => (await import("./commands/members.ts")).listAllMembers(options));
command(members, "show <email>", {
  does: "Show a member with the consent given and the history.",
  example: "plp members show jean@example.org",
})
  .option("--json", "as one JSON object")
  .action(async (email, options) => {
    (await import("./commands/members.ts")).showMember(email, options);
  });
command(members, "import <file>", {
  does: "Enter members who agreed on paper: columns email,name,partnership,language,consent_date.",
  example: "plp members import members.csv",
}).action(async (file) => (await import("./commands/import-members.ts")).importMembers(file));

command(members, "add <email>", {
  does: "Enter somebody who agreed, without a letter.",
  example: 'plp members add jean@example.org --name "Jean Dupont" --partnership boncelles',
})
  .requiredOption("--name <name>", "as others may read it")
  .requiredOption("--partnership <id>", "an id of partnership.yaml")
  .option("--language <code>", "fr, nl, de or en; the first of `languages` unless told")
  .option("--json", "the member as one JSON object")
  .action(async (email, options) => {
    (await import("./commands/change-members.ts")).addMember(email, options);
  });
command(members, "remove <email>", {
  does: "Put somebody out, without a letter; they stay listed as `left`.",
  example: "plp members remove jean@example.org",
})
  .option("--json", "the member as one JSON object")
  .action(async (email, options) => {
    (await import("./commands/change-members.ts")).removeMember(email, options);
  });
command(members, "move <email> <partnership>", {
  does: "Move a member to another partnership.",
  example: "plp members move jean@example.org jemeppe",
})
  .option("--json", "the member as one JSON object")
  .action(async (email, partnership, options) => {
    (await import("./commands/change-members.ts")).moveMember(email, partnership, options);
  });
command(members, "export", {
  does: "The members as CSV, as `members import` takes it.",
  example: "plp members export > members.csv",
})
  .option("--json", "as one JSON array")
  .action(async (options) => (await import("./commands/change-members.ts")).exportMembers(options));

const bulletins = program.command("bulletins").description("The coordinators' bulletins.");
command(bulletins, "list", { does: "List the bulletins.", example: "plp bulletins list --json" })
  .option("--json", "as one JSON array")
  .action(async (options) => (await import("./commands/bulletins.ts")).listAllBulletins(options));
command(bulletins, "show <id>", {
  does: "Show a bulletin, its text and how far it is.",
  example: "plp bulletins show 12",
})
  .option("--json", "as one JSON object")
  .action(async (id, options) =>
    (await import("./commands/bulletins.ts")).showBulletin(id, options),
  );

const reports = program.command("reports").description("The reports and where each stands.");
command(reports, "list", { does: "List the reports.", example: "plp reports list --json" })
  .option("--json", "as one JSON array")
  .action(async (options) => (await import("./commands/reports.ts")).listAllReports(options));
command(reports, "show <ref>", {
  does: "Show a report with its history.",
  example: "plp reports show PLP-2026-0042",
})
  .option("--json", "as one JSON object")
  .action(async (ref, options) => (await import("./commands/reports.ts")).showReport(ref, options));

const meetings = program.command("meetings").description("The consultation meetings.");
command(meetings, "list", {
  does: "List the meetings with who answered what.",
  example: "plp meetings list --json",
})
  .option("--json", "as one JSON array")
  .action(async (options) => (await import("./commands/meetings.ts")).listAllMeetings(options));
command(meetings, "add", {
  does: "Plan a meeting: coordinators, police and city are invited by mail, with a calendar.",
  example:
    'plp meetings add --at "2026-12-03 19:30" --place "Maison communale" --subject "Concertation"',
})
  .requiredOption("--at <time>", 'when it begins on the office\'s clock, like "2026-12-03 19:30"')
  .requiredOption("--place <words>", "where")
  .requiredOption("--subject <words>", "what about")
  .option("--until <time>", 'when it ends, like "21:00"; two hours unless told')
  .option("--partnership <id>", "its coordinators alone, beside police and city; all unless told")
  .option("--json", "the meeting as one JSON object")
  .action(async (options) => (await import("./commands/meetings.ts")).addMeeting(options));
command(meetings, "move <id>", {
  does: "Change a meeting; whoever was invited is told, and asked again where the time is another.",
  example: 'plp meetings move 3 --at "2026-12-10 19:30"',
})
  .alias("update")
  .option("--at <time>", "when it begins; as long as before unless --until is given")
  .option("--until <time>", "when it ends")
  .option("--place <words>", "where")
  .option("--subject <words>", "what about")
  .option("--json", "the meeting as one JSON object")
  .action(async (id, options) => {
    (await import("./commands/meetings.ts")).changeMeeting(id, options);
  });
command(meetings, "cancel <id>", {
  does: "Call a meeting off; whoever was invited is told.",
  example: "plp meetings cancel 3",
})
  .option("--json", "the meeting as one JSON object")
  .action(async (id, options) => {
    (await import("./commands/meetings.ts")).cancelMeeting(id, options);
  });
command(meetings, "attended <id> <emails...>", {
  does: "Note who came; the others who were invited count as away.",
  example: "plp meetings attended 3 anne@example.org luc@example.org",
})
  .option("--json", "the meeting as one JSON object")
  .action(async (id, emails, options) => {
    (await import("./commands/meetings.ts")).noteAttended(id, emails, options);
  });
command(program, "evaluation <year>", {
  does: "The yearly evaluation: a PDF with charts, and the same figures as CSV.",
  example: "plp evaluation 2026 --partnership boncelles --out reports",
})
  .option("--partnership <id>", "one partnership alone; the whole office unless told")
  .option("--out <folder>", "where the files go, made if it is not there", ".")
  .action(async (year, options) =>
    (await import("./commands/evaluation.ts")).evaluation(year, options),
  );

const usageFault = 2;

try {
  await program.parseAsync();
} catch (fault) {
  if (fault instanceof CommanderError) {
    process.exitCode = fault.exitCode === 0 ? 0 : usageFault;
  } else {
    process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
    process.exitCode = 1;
  }
}

// The command line: one entry per command, its words and its example; commands/ holds the bodies.
// A fault is one plain sentence on stderr and exit 1; wrong usage exits 2.
import { setFlagsFromString } from "node:v8";
import { Command, CommanderError, Option } from "commander";
import { command, showExamples, tellUsage } from "./commands/declare.ts";
import { declareMeetings } from "./commands/declare-meetings.ts";
import { declareMembers } from "./commands/declare-members.ts";
import { Cancelled, UsageFault } from "./commands/fault.ts";
import { languages } from "./commands/terminal.ts";

// Room for young objects that grows to 48 MB, and is never given back, saves no time that can be measured.
setFlagsFromString("--semi-space-growth-factor=1");

const program = new Command("plp")
  .description("PLP Relais: the mail office of a Partenariat Local de Prévention.")
  .exitOverride()
  .configureHelp({ showGlobalOptions: true });
showExamples(program, ["plp demo", "plp init", "plp doctor --send", "plp start"]);

command(program, "init", {
  does: "Set the office up: asks for the mailbox and who is who, tries both, writes .env and partnership.yaml.",
  example: [
    "plp init",
    "plp init --lang nl",
    "plp init --answers answers.yaml --yes",
    "plp init --mail-user plp.ville@gmail.com --mail-password-file secret.txt --partnership plp.yaml",
  ],
})
  .addOption(new Option("--lang <code>", "of the questions; LANG unless told").choices(languages))
  .option(
    "--answers <file>",
    "`settings:` (by their names) and `partnership:` in YAML: nothing is asked",
  )
  .option("--mail-user <address>", "the mailbox's log-in")
  .option("--mail-password-file <file>", "the mailbox's password, or app password, in a file")
  .option("--set <NAME=VALUE...>", "a setting of .env, such as PLP_IMAP_HOST=mail.ville.be")
  .option("--partnership <file>", "a ready partnership.yaml")
  .option("--yes", "replace files that are there; the old ones stay beside them")
  .option("--no-test", "do not try the mailbox")
  .action(async (options) => (await import("./commands/init.ts")).init(options));

command(program, "doctor", {
  does: "Check all that the office needs, a line each; exit 1 if one fails. It changes nothing.",
  example: ["plp doctor", "plp doctor --send", "plp doctor --json"],
})
  .option(
    "--send",
    "also send a letter to the office itself, which has to come back, and remove it",
  )
  .option("--json", "one JSON array of {check, ok, level, message, mend}")
  .action(async (options) => (await import("./commands/doctor.ts")).doctor(options));

command(program, "start", {
  does: "Run the worker until SIGTERM or SIGINT.",
  example: ["plp start", "plp start --once"],
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

command(program, "oauth", {
  does: "Get the access to the mailbox by OAuth2, instead of a password, and write it into .env.",
  example: "plp oauth --no-browser",
})
  .option("--no-browser", "say what to do on a machine that has none")
  .option("--yes", "write it without asking")
  .action(async (options) => (await import("./commands/oauth.ts")).oauth(options));

command(program, "explain <files...>", {
  does: "Tell what the office understands of a letter and would do, without doing it.",
  example: ["plp explain letter.eml", "plp explain --as member --json letter.eml"],
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

command(program, "status", {
  does: "The office in figures.",
  example: ["plp status", "plp status --json"],
})
  .option("--json", "as one JSON object")
  .action(async (options) => (await import("./commands/status.ts")).status(options));

command(program, "dashboard", {
  does: "The address of the worker's own page, with the token that opens it.",
  example: "plp dashboard",
})
  .option("--json", "as one JSON object")
  .action(async (options) => (await import("./commands/dashboard.ts")).dashboard(options));

declareMembers(program);

const bulletins = command(program, "bulletins", {
  does: "The coordinators' bulletins.",
  example: "plp bulletins list",
});
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

command(bulletins, "watch <id>", {
  does: "Follow a bulletin on its way until it is complete; exit 0 once it is sent.",
  example: ["plp bulletins watch 12", "plp bulletins watch 12 --json"],
})
  .option("--json", "one JSON object a change, a line each")
  .action(async (id, options) =>
    (await import("./commands/bulletins-watch.ts")).watchBulletin(id, options),
  );

const reports = command(program, "reports", {
  does: "The reports and where each stands.",
  example: "plp reports show PLP-2026-0042",
});
command(reports, "list", { does: "List the reports.", example: "plp reports list --json" })
  .option("--json", "as one JSON array")
  .action(async (options) => (await import("./commands/reports.ts")).listAllReports(options));
command(reports, "show <ref>", {
  does: "Show a report with its history.",
  example: "plp reports show PLP-2026-0042",
})
  .option("--json", "as one JSON object")
  .action(async (ref, options) => (await import("./commands/reports.ts")).showReport(ref, options));

const person = program.command("person").description("Somebody's data, asked for on paper.");
command(person, "export <address>", {
  does: "Write all that is held of somebody as JSON.",
  example: "plp person export jean@example.org --out requests/12",
})
  .option("--out <folder>", "where the file goes, made if it is not there", ".")
  .action(async (address, options) =>
    (await import("./commands/person.ts")).exportPerson(address, options),
  );
command(person, "erase <address>", {
  does: "Erase somebody at once; refused while `retention.hold` is set.",
  example: "plp person erase jean@example.org",
}).action(async (address) => (await import("./commands/person.ts")).erasePersonNow(address));

declareMeetings(program);

command(program, "evaluation <year>", {
  does: "The yearly evaluation: a PDF with charts, and the same figures as CSV.",
  example: ["plp evaluation 2026", "plp evaluation 2026 --partnership boncelles --out reports"],
})
  .option("--partnership <id>", "one partnership alone; the whole office unless told")
  .option("--out <folder>", "where the files go, made if it is not there", ".")
  .action(async (year, options) =>
    (await import("./commands/evaluation.ts")).evaluation(year, options),
  );

const retention = command(program, "retention", {
  does: "How long what is kept stays.",
  example: "plp retention list",
});
command(retention, "run", {
  does: "Erase what is past its time now; the worker does it nightly.",
  example: "plp retention run --dry-run",
})
  .option("--dry-run", "say what would be erased, and erase nothing")
  .option("--json", "as one JSON object")
  .action(async (options) => (await import("./commands/retention.ts")).runRetention(options));
command(retention, "list", {
  does: "Show how long each class stays, and what the last runs took.",
  example: "plp retention list --json",
})
  .option("--json", "as one JSON object")
  .action(async (options) => (await import("./commands/retention.ts")).listRetention(options));

command(program, "backup [file]", {
  does: "A consistent copy of the office as one file, also while the worker runs.",
  example: "plp backup /mnt/usb/plp.sqlite",
}).action(async (file) => (await import("./commands/backup.ts")).backup(file));
command(program, "restore [file]", {
  does: "Put a backup in the database's place; nothing leaves then before plp resume.",
  example: "plp restore data/backups/plp-2026-11-24T023000Z.sqlite",
})
  .option("--other-office", "also the backup of an office of another address")
  .option("--new-key", "instead: make another secret.key where it is lost and in no backup")
  .action(async (file, options) => (await import("./commands/restore.ts")).restore(file, options));
command(program, "resume", {
  does: "After a restore: let letters leave again.",
  example: "plp resume --dry-run",
})
  .option("--dry-run", "show what would leave, and change nothing")
  .option("--drop-old", "drop what waited in the backup: it may have left since")
  .option("--json", "as one JSON object")
  .action(async (options) => (await import("./commands/resume.ts")).resume(options));

tellUsage(program);

const usageFault = 2;
/** As a shell has it of a program that Ctrl-C ended. */
const endedByPerson = 130;

try {
  await program.parseAsync();
} catch (fault) {
  if (fault instanceof CommanderError) {
    process.exitCode = fault.exitCode === 0 ? 0 : usageFault;
  } else {
    process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
    process.exitCode = exitCodeOf(fault);
  }
}

function exitCodeOf(fault: unknown): number {
  if (fault instanceof UsageFault) return usageFault;
  return fault instanceof Cancelled ? endedByPerson : 1;
}

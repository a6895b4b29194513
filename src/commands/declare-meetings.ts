// The commands `plp meetings …`: their words, arguments and examples. What they do is loaded when one of them runs.
import type { Command } from "commander";
import { command } from "./declare.ts";

export function declareMeetings(program: Command): void {
  const meetings = command(program, "meetings", {
    does: "The consultation meetings.",
    example: "plp meetings list",
  });
  command(meetings, "list", {
    does: "List the meetings with who answered what.",
    example: "plp meetings list --json",
  })
    .option("--json", "as one JSON array")
    .action(async (options) => (await import("./meetings.ts")).listAllMeetings(options));
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
    .action(async (options) => (await import("./meetings.ts")).addMeeting(options));
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
      (await import("./meetings.ts")).changeMeeting(id, options);
    });
  command(meetings, "cancel <id>", {
    does: "Call a meeting off; whoever was invited is told.",
    example: "plp meetings cancel 3",
  })
    .option("--json", "the meeting as one JSON object")
    .action(async (id, options) => {
      (await import("./meetings.ts")).cancelMeeting(id, options);
    });
  command(meetings, "attended <id> <emails...>", {
    does: "Note who came; the others who were invited count as away.",
    example: "plp meetings attended 3 anne@example.org luc@example.org",
  })
    .option("--json", "the meeting as one JSON object")
    .action(async (id, emails, options) => {
      (await import("./meetings.ts")).noteAttended(id, emails, options);
    });
}

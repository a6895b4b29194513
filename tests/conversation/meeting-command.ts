// `plp meetings` inside a conversation: the same plans and letters as the command, with what it would say.
import { CommandFault } from "../../src/commands/fault.ts";
import type { Context } from "../../src/handler.ts";
import { tellOfMeetings } from "../../src/meeting-letters.ts";
import { callOffMeeting, moveMeeting, noteWhoCame, planMeeting } from "../../src/meeting-plans.ts";
import { type Office, postApart } from "../../src/office.ts";
import { listAttendees } from "../../src/store/meeting-attendees.ts";
import { listMeetings } from "../../src/store/meetings.ts";

export function runMeetingCommand(
  office: Office,
  [name = "", ...words]: readonly string[],
): string {
  if (name === "list") return list(office);
  const [id = ""] = words;
  const options = Object.fromEntries(
    words.flatMap((word, at) => (word.startsWith("--") ? [[word.slice(2), words[at + 1]]] : [])),
  );
  const wish = { at: "", place: "", subject: "", ...options };
  const acts: Readonly<Record<string, (context: Context) => unknown>> = {
    add: (context) => planMeeting(wish, office.newNonce(), context),
    move: (context) => moveMeeting(id, options, context),
    cancel: (context) => callOffMeeting(id, context),
    attended: (context) => noteWhoCame(id, words.slice(1), context),
  };
  const act = acts[name];
  if (act === undefined) throw new Error(`This is no command: ${name}`);
  try {
    postApart(office, (context) => {
      act(context);
      return tellOfMeetings(context);
    });
    return "";
  } catch (fault) {
    if (!(fault instanceof CommandFault)) throw fault;
    return `-- out: refused (${fault.message}) --\n\n`;
  }
}

function list({ store }: Office): string {
  return listMeetings(store)
    .map(({ id, at, place, partnership, state }) => {
      const lines = listAttendees(store, id).map(({ email, answer, attended, withdrawnAt }) => {
        const came = attended === null ? "" : attended === 1 ? ", came" : ", did not come";
        return `${email}: ${answer}${came}${withdrawnAt === null ? "" : ", no longer asked"}`;
      });
      const head = `${state}, ${at}, ${place}, ${partnership ?? "all partnerships"}`;
      return `-- out: list --\n\nMeeting ${id}: ${head}\n${lines.join("\n")}\n\n`;
    })
    .join("");
}

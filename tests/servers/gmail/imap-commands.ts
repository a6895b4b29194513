// What becomes of a client's command on its way to Dovecot, and of the answer on its way back. It knows
// nothing of sockets.
import { translateFetch, translateStore } from "./imap-labels.ts";
import { translateSearch } from "./imap-search.ts";
import type { MailStore } from "./store.ts";

export interface Command {
  readonly tag: string;
  /** In capitals, `UID ` before it where it has that. */
  readonly verb: string;
  readonly args: string;
}

export type Way =
  /** Answered so, after its tag; Dovecot never sees it. */
  | { readonly refusal: string }
  | {
      readonly line: string;
      readonly onRow?: (line: string) => string;
      /** Before the client gets the tagged OK. */
      readonly onOk?: () => void;
    };

export interface Account {
  readonly store: MailStore;
  /** The folder that is open on this connection. */
  readonly folder: string;
  readonly open: (folder: string) => void;
}

/** Null for what is no command: DONE, a part of AUTHENTICATE. */
export function readCommand(line: string): Command | null {
  const [, tag, verb, args = ""] =
    /^(\S{1,100}) ((?:UID )?[A-Z]{2,20})(?: (.*))?$/i.exec(line) ?? [];
  return tag && verb ? { tag, verb: verb.toUpperCase(), args } : null;
}

export function translate({ tag, verb, args }: Command, account: Account): Way {
  const { store, folder } = account;
  const line = `${tag} ${verb} ${args}`.trimEnd();
  const settle = (filled: string | null) => ({ line, onOk: () => store.settle(filled) });
  switch (verb.replace("UID ", "")) {
    case "SELECT":
    case "EXAMINE":
      return { line, onOk: () => account.open(readMailbox(args)) };
    case "FETCH":
      return toWay({ tag, verb }, translateFetch(args, store, folder)) ?? { line };
    case "STORE":
      return (
        toWay(
          { tag, verb: verb.replace("STORE", "FETCH") },
          translateStore(args, store, folder),
        ) ?? {
          line,
        }
      );
    case "SEARCH": {
      const criteria = translateSearch(args, store);
      if (criteria === null) return { refusal: "BAD the double does not know this X-GM-RAW" };
      return { line: `${tag} ${verb} ${criteria}` };
    }
    case "COPY":
    case "MOVE":
      return settle(readMailbox(args.slice(args.indexOf(" ") + 1)));
    case "APPEND":
      return settle(readMailbox(args));
    case "EXPUNGE":
    case "CLOSE":
      return settle(null);
    default:
      return { line };
  }
}

function toWay(
  { tag, verb }: Pick<Command, "tag" | "verb">,
  asked: ReturnType<typeof translateFetch>,
): Way | null {
  return asked && { line: `${tag} ${verb} ${asked.args}`, onRow: asked.onRow };
}

/** The first argument, a mailbox name. */
function readMailbox(args: string): string {
  const [, quoted, atom = ""] = /^(?:"((?:[^"\\]|\\.){0,1000})"|(\S{1,1000}))/.exec(args) ?? [];
  const name = quoted?.replaceAll(/\\(.)/g, "$1") ?? atom;
  return name.toUpperCase() === "INBOX" ? "INBOX" : name;
}

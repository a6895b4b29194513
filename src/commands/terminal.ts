// What the commands know of the terminal they run in: whether it can redraw a line, and its language. Colour
// is left to Node's `styleText`, which obeys NO_COLOR, FORCE_COLOR and TERM by the stream it is given.

/** What surrounds the program; settings.ts reads the settings out of it. */
export const environment = process.env;

export interface Screen {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

/** Whether a line can be drawn anew on it: a terminal, and none that only prints (`TERM=dumb`). */
export function canRedraw(screen: Screen, given = environment): boolean {
  return screen.isTTY === true && given.TERM !== "dumb";
}

/** Whether somebody sits in front of it who can answer a question. */
export function hasPerson(): boolean {
  return process.stdin.isTTY === true && canRedraw(process.stdout);
}

/**
 * Aborts where a question waits and nothing can come any more: standard input has ended, as by Ctrl-D. Node
 * would end then by itself, with a warning about its own insides.
 */
export function endOfInput(): AbortSignal {
  const end = new AbortController();
  process.once("beforeExit", () => end.abort());
  return end.signal;
}

export const languages = ["fr", "nl", "de", "en"] as const;
export type Language = (typeof languages)[number];

/** The language of the surroundings where it is one of ours, else French: `nl_BE.UTF-8` is Dutch. */
export function languageOfSurroundings(given = environment): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = given;
  const said = [LC_ALL, LC_MESSAGES, LANG].find((name) => name !== undefined && name !== "");
  return languages.find((language) => said?.slice(0, 2) === language) ?? "fr";
}

// Whether a text holds somewhere a command that it was offered, without being that command: "merci, je
// vais transmettre à la police". Knows the words, not what they would do.
import { type Command, commandWords } from "./lexicon/commands.ts";
import { fold } from "./normalise.ts";

/** True where one of the offered words stands in the text, in any of the office's languages. */
export function holdsOffered(fresh: string, offered: readonly Command[]): boolean {
  const words = new Set(fold(fresh.slice(0, 65_536)).split(/[^\p{L}\p{N}]+/u));
  return Object.values(commandWords).some((byCommand) =>
    offered.some((command) => byCommand[command].split("|").some((word) => words.has(word))),
  );
}

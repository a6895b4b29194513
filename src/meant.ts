// What somebody who was asked about an unclear letter says that it was meant to be: a command, the text
// as it stands, or, for a coordinator's letter that answered nothing, what kind of letter it is.
import type { Meant, Received, Tie } from "./handler.ts";
import { readKindOfLetter } from "./understanding/kind-words.ts";

/** Null where the answer is none of these. */
export function readMeant(received: Received, tie: Tie | null): Meant | "command" | null {
  const { command, answer, words } = received;
  if (tie === null) {
    if (command?.word === "publish") return "bulletin";
    return readKindOfLetter(words);
  }
  // Without words of its own it says how the held answer is meant.
  const isBare = command?.rest === "" && command.comment === "";
  if (command?.word === "internal" && isBare) return "internal";
  if (command !== null && command.word !== "yes" && command.word !== "no") return "command";
  return answer === "yes" ? "as it stands" : null;
}

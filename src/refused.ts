// What follows where the SMTP server refused a letter for good: the same as a bounce. Pure of sockets;
// the sender calls it in the transaction that keeps the result.
import { statusOfReply, weighStatus } from "./bounce-weight.ts";
import type { Sent } from "./edges/smtp-outcome.ts";
import type { Context, NewLetter } from "./handler.ts";
import { passOn } from "./next-in-line.ts";
import type { SentLetter } from "./store/returned-letters.ts";
import { countReturn } from "./suspending.ts";

/** `sent` is the last result of a letter that has just been given up. */
export function onRefused(
  letter: SentLetter,
  sent: Exclude<Sent, { readonly result: "sent" }>,
  context: Context,
): readonly NewLetter[] {
  // A server that was away for everybody says nothing of the address.
  const isOwn =
    sent.result === "give-up" || (sent.result === "retry" && sent.scope === "recipient");
  const weight = weighStatus(statusOfReply(sent.because));
  const news = isOwn ? countReturn(letter, weight, context) : [];
  return [...news, ...passOn(letter, context)];
}

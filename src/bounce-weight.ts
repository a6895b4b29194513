// How heavily a refused letter counts against its address (CONTRACT.md §6.11), by the enhanced status
// code alone (RFC 3463). It knows neither the letter nor the person.
import type { Weight } from "./store/returned-letters.ts";

/** No such mailbox, no such domain, a null MX (RFC 7505 section 4.2), a mailbox that is closed. */
const dead = new Set(["5.1.1", "5.1.2", "5.1.10", "5.2.1"]);

/** Takes `5.1.1` and the like, or nothing where no code was given. */
export function weighStatus(status: string): Weight {
  if (dead.has(status)) return "hard";
  // Our own daily limit, and what the other side thinks of our letters: no fault of the address.
  const isPolicy = status === "5.4.5" || status.startsWith("5.7.") || status.startsWith("2.");
  return isPolicy ? "policy" : "soft";
}

/** The enhanced code of an SMTP reply such as `550 5.1.1 no such user`; empty where it has none. */
export function statusOfReply(reply: string): string {
  return /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(reply)?.[1] ?? "";
}

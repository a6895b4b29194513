// The same words again in one exchange: a program that answers every letter says the same each time, and
// two such programs would keep the office carrying it to and fro.
import { dayMs, shift } from "./clock.ts";
import type { Context, Received } from "./handler.ts";
import { isSaidBefore, type Said } from "./store/matters.ts";

/** What a letter says, for `noteMatterEvent`. */
export function saidIn({ letter, words }: Received): Said {
  return { writer: letter.from.address, words };
}

/** Whether who wrote it said just that about this matter within the day, and no file is new. */
export function repeatsItself(received: Received, matterId: number, context: Context): boolean {
  const { letter, words } = received;
  if (words.trim() === "" || letter.attachments.length > 0) return false;
  const since = shift(context.now, -dayMs);
  if (!isSaidBefore(context.store, matterId, { said: saidIn(received), since })) return false;
  context.note("the same words within a day: not passed on again");
  return true;
}

// Where a token will stand in a stored letter: a mark made of control characters, which no words
// of people can hold. It knows no key, so that what is stored cannot speak for anybody.
import { isToken } from "./reply-address.ts";

/** The token that a reply to the letter carries, and the one of the link by which its reader leaves. */
export const replySlot = 0;
export const leaveSlot = 1;
/** The token in List-Unsubscribe, another one: it acts alone. */
export const unsubscribeSlot = 2;

/** The tokens of a digest's entries: this one, and those that follow. */
export const entrySlot = 100;

const opening = "\u0002";
const closing = "\u0003";
const slots = /\u0002(\d{1,15})\u0003/g;

/** The mark for one of a letter's tokens, a whole number of 0 or more. It stays as it is in a URL. */
export function tokenSlot(id: number): string {
  if (!Number.isSafeInteger(id) || id < 0 || id > 999_999_999_999_999) {
    throw new Error(`not the number of a slot: ${id}`);
  }
  return `${opening}${id}${closing}`;
}

/** The text with its tokens in place; throws where `tokenOf` gives what is no token. */
export function fillTokenSlots(text: string, tokenOf: (id: number) => string): string {
  return text.replace(slots, (_, digits: string) => {
    const token = tokenOf(Number(digits));
    if (!isToken(token)) throw new Error(`slot ${digits} was given something that is no token`);
    return token;
  });
}

/** The text without slots and without the characters that one could be made of. */
export function withoutSlots(text: string): string {
  return text.replace(slots, "").replace(/[\u0002\u0003]/g, "");
}

/** Whether a slot, or what is left of one, still stands in it. */
export function holdsSlots(text: string): boolean {
  return text.includes(opening) || text.includes(closing);
}

/** Changes what stands between slots, e.g. to encode it, and leaves the slots alone. */
export function betweenSlots(text: string, change: (words: string) => string): string {
  return text
    .split(/(\u0002\d{1,15}\u0003)/)
    .map((piece, index) => (index % 2 === 1 ? piece : change(piece)))
    .join("");
}

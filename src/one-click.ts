// One-click unsubscribe (RFC 8058): the token out of the link acts as the same token does by mail, in one
// transaction. It knows no page and no request.

import { isToken } from "./mail/reply-address.ts";
import { leaveByHeaderToken } from "./membership.ts";
import { type Office, postApart } from "./office.ts";
import { findToken } from "./store/tokens.ts";

/** True where somebody left just now; an unknown or late token, and one used before, change nothing. */
export function leaveByOneClick(office: Office, text: string): boolean {
  if (!isToken(text.toLowerCase())) return false;
  let hasLeft = false;
  postApart(office, (context) => {
    const token = findToken(context.store, text, context.now);
    if (token?.purpose !== "unsubscribe") return [];
    const letters = leaveByHeaderToken(token.subjectId, context, { ledgerId: null });
    hasLeft = letters.length > 0;
    return letters;
  });
  return hasLeft;
}

// An erasure asked while the archives law holds everything: the person is out at once, is told that the rest
// waits, and the city hears of it. Done by itself once the hold ends.
import { type Erasing, eraseAndTell } from "./data-erasure.ts";
import type { Context, NewLetter } from "./handler.ts";
import { languageOf } from "./language.ts";
import { leaveInSilence } from "./membership.ts";
import { findPerson } from "./roles.ts";
import { findMember, isCurrent } from "./store/members.ts";
import { findSubject } from "./store/subjects.ts";
import { endWaiting, keepWaiting, listWaiting } from "./store/waiting-erasures.ts";

/** `goodbye` to the person, `alert` to the city, `member-news` to those in charge; nothing is destroyed. */
export function putOnHold(erasing: Erasing, context: Context): readonly NewLetter[] {
  const { address, language, thread, ledgerId } = erasing;
  const { store, now, registry } = context;
  const member = findMember(store, address);
  const isIn = member !== undefined && member.state !== "left";
  const news = isIn ? leaveInSilence(member, context, { ledgerId }) : [];
  const isNew = keepWaiting(store, { person: address, language, askedAt: now });
  context.note(isNew ? "on hold: the erasure waits" : "on hold: the erasure waits already");
  const city = registry.contacts.map(({ email }): NewLetter => {
    const values = { person: address };
    return { template: "alert-erasure", to: email, language: languageOf(email, context), values };
  });
  const letter = { template: "goodbye-on-hold", to: address, language, values: {}, thread };
  return [letter, ...news, ...(isNew ? city : [])];
}

/** What waited, where nothing holds it any more. Who became a member again since then has thought better of it. */
export function eraseWaiting(context: Context): readonly NewLetter[] {
  const { store, registry } = context;
  if (registry.retention.hold) return [];
  return listWaiting(store).flatMap(({ id, person, language, askedAt }) => {
    endWaiting(store, id);
    const member = findMember(store, person);
    if (isCurrent(member) && member.since > askedAt) return [];
    const hasRole = findPerson(registry, person) !== undefined;
    const subject = findSubject(store, person, hasRole);
    const thread = { messageId: null, references: [] };
    return eraseAndTell({ address: person, subject, language, thread, ledgerId: null }, context);
  });
}

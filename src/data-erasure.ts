// Erasing somebody, with what those in charge are told of it: that reports are closed, and of whom they
// were no more. What is erased where is store/erasing.ts.
import type { Context, NewLetter } from "./handler.ts";
import { languageOf } from "./language.ts";
import { addressKey } from "./mail/address.ts";
import { readersOf } from "./matter-letters.ts";
import type { Person } from "./registry.ts";
import { findPartnership, inCharge } from "./roles.ts";
import { erasePerson } from "./store/erasing.ts";
import { findMatter } from "./store/matters.ts";
import { findMember, isCurrent } from "./store/members.ts";
import type { Subject } from "./store/subjects.ts";

export interface Erasing {
  /** The registered address, as the letter about it is sent to. */
  readonly address: string;
  readonly subject: Subject;
  readonly language: string;
  readonly thread: NonNullable<NewLetter["thread"]>;
  /** Null where no letter of this moment asks for it. */
  readonly ledgerId: number | null;
}

/** Erases the person: `data-erased` to them, and `member-news` without a name to those in charge. */
export function eraseAndTell(erasing: Erasing, context: Context): readonly NewLetter[] {
  const { address, subject, language, thread, ledgerId } = erasing;
  const news = tellInCharge(erasing, context);
  erasePerson(context.store, address, {
    hasRole: subject.hasRole,
    now: context.now,
    ledgerId,
  });
  context.note("erased");
  const template = subject.hasRole ? "data-erased-role" : "data-erased";
  return [{ template, to: address, language, values: {}, thread }, ...news];
}

/** Each learns which of the reports that they follow are closed; the figures of a partnership say the rest. */
function tellInCharge({ address, subject }: Erasing, context: Context): readonly NewLetter[] {
  const told = new Map<string, { person: Person; partnership: string | null; refs: string[] }>();
  const note = (person: Person, partnership: string | null, ref: string | null) => {
    if (addressKey(person.email) === addressKey(address)) return;
    const known = told.get(person.email) ?? { person, partnership, refs: [] };
    if (ref !== null) known.refs.push(ref);
    told.set(person.email, known);
  };
  const member = findMember(context.store, address);
  if (isCurrent(member)) {
    for (const person of inCharge(context.registry, member.partnership, address)) {
      note(person, member.partnership, null);
    }
  }
  for (const id of subject.matterIds) {
    const matter = findMatter(context.store, id);
    if (matter === undefined || matter.state === "closed") continue;
    for (const person of readersOf(matter, context)) note(person, matter.partnership, matter.ref);
  }
  return [...told.values()].map(({ person: { email }, partnership, refs }) => ({
    template: refs.length === 0 ? "member-news-erased" : "member-news-erased-reports",
    to: email,
    language: languageOf(email, context),
    values: {
      partnership:
        findPartnership(context.registry, partnership)?.name ?? `PLP ${context.registry.city}`,
      ...(refs.length > 0 && { refs: refs.join("\n") }),
    },
  }));
}

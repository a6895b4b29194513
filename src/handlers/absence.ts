// A coordinator's absence (CONTRACT.md §6.16): by ABSENT, in plain words, or told by their own responder;
// who stands in learns of it. PRESENT ends it, with a digest of what came meanwhile.
import { readAbsenceDays, responderDays, sayDays, withAbsences } from "../away.ts";
import { digestFor } from "../coordinators-digest.ts";
import type { Context, Handler, NewLetter } from "../handler.ts";
import { languageOf } from "../language.ts";
import { addressKey } from "../mail/address.ts";
import type { Person } from "../registry.ts";
import { findCoordinated, findPerson, inCharge } from "../roles.ts";
import { type Days, endAbsences, enterAbsence, findAbsence } from "../store/away.ts";
import { dayIn } from "../understanding/days.ts";

const replyDays = 400;

export const noteAbsence: Handler = (received, context) => {
  const person = received.letter.from.address;
  const days = readAbsenceDays(received, context);
  const known = findAbsence(context.store, person);
  if (known?.from === days.from && known.until === days.until) {
    context.note("the absence is known");
    return [];
  }
  enterAbsence(context.store, person, { ...days, now: context.now });
  const today = dayIn(context.timezone, context.now);
  const toSelf: NewLetter = {
    template: "absence",
    to: registered(person, context),
    language: received.language,
    values: {
      period: sayDays(days, { language: received.language, today }),
      names: standIns(person, context)
        .map(({ name }) => name)
        .join(", "),
    },
    reply: { purpose: "absence", subjectId: 0, days: replyDays },
    thread: received.letter,
  };
  return [toSelf, ...tellStandIns(person, days, context)];
};

/** A machine is never answered: those who stand in hear of it alone. */
export const noteResponder: Handler = (received, context) => {
  const person = received.letter.from.address;
  const days = responderDays(received, context);
  const known = findAbsence(context.store, person);
  if (days === null || known !== undefined) {
    context.note("no person wrote it");
    return [];
  }
  context.note("a coordinator is away, by their responder");
  enterAbsence(context.store, person, { ...days, now: context.now });
  return tellStandIns(person, days, context);
};

export const endAbsence: Handler = (received, context) => {
  const person = received.letter.from.address;
  const absence = findAbsence(context.store, person);
  endAbsences(context.store, person, context.now);
  const others = absence === undefined ? [] : tellBack(person, context);
  const since = absence?.createdAt ?? context.now;
  return [...digestFor(registered(person, context), { since, reason: "back" }, context), ...others];
};

/** Those who get the letters meanwhile, in all partnerships of this coordinator. */
function standIns(person: string, context: Context): readonly Person[] {
  const { registry, store, timezone, now } = context;
  const absence = findAbsence(store, person);
  // As it will be on the first day.
  const day = absence?.from ?? dayIn(timezone, now);
  const then = withAbsences(registry, store, day);
  const people = findCoordinated(registry, person).flatMap(({ id }) => inCharge(then, id));
  return [...new Map(people.map((it) => [addressKey(it.email), it])).values()].filter(
    ({ email }) => addressKey(email) !== addressKey(person),
  );
}

function tellStandIns(person: string, days: Days, context: Context): readonly NewLetter[] {
  const today = dayIn(context.timezone, context.now);
  return standIns(person, context).map(({ email }) => {
    const language = languageOf(email, context);
    const period = sayDays(days, { language, today });
    return {
      template: "absence-of-another",
      to: email,
      language,
      values: {
        name: nameOf(person, context),
        period,
        partnership: partnershipsOf(person, context),
      },
    };
  });
}

function tellBack(person: string, context: Context): readonly NewLetter[] {
  const own = findCoordinated(context.registry, person).flatMap(({ coordinators }) => coordinators);
  const others = own.filter(({ email }) => addressKey(email) !== addressKey(person));
  const people = others.length > 0 ? others : context.registry.contacts;
  return [...new Set(people.map(({ email }) => email))].map((email) => ({
    template: "absence-over",
    to: email,
    language: languageOf(email, context),
    values: { name: nameOf(person, context), partnership: partnershipsOf(person, context) },
  }));
}

function partnershipsOf(person: string, { registry }: Context): string {
  return findCoordinated(registry, person)
    .map(({ name }) => name)
    .join(", ");
}

function nameOf(person: string, { registry }: Context): string {
  return findPerson(registry, person)?.name ?? person;
}

function registered(person: string, { registry }: Context): string {
  return findPerson(registry, person)?.email ?? person;
}

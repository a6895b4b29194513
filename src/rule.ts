// What a rule of the policy is made of: a name, a condition, a handler; and handlers put together. The
// policy itself is route.ts.
import type { Condition } from "./conditions.ts";
import { isAskedEnough } from "./conversation.ts";
import type { Context, Handler, NewLetter, Received } from "./handler.ts";
import { takeQuestion, takeReport } from "./handlers/report.ts";
import { findMember } from "./store/members.ts";

export interface Rule {
  readonly name: string;
  readonly when: Condition;
  readonly handler: Handler;
  /** The words reach a person in charge; danger told in any other letter is reported as well. */
  readonly isPassedOn: boolean;
}

export function rule(name: string, when: Condition, handler: Handler): Rule {
  return { name, when, handler, isPassedOn: false };
}

export function passes(name: string, when: Condition, handler: Handler): Rule {
  return { name, when, handler, isPassedOn: true };
}

/** Who was asked often enough is asked no more: a person reads what they wrote. */
export function orPassOn(ask: Handler): Handler {
  return (received, context) => {
    return isAskedEnough(received, context)
      ? takeQuestion(received, context)
      : ask(received, context);
  };
}

/** What stands beside a pause or an absence is a report, or somebody's to read. */
export function takeToldBeside(received: Received, context: Context): readonly NewLetter[] {
  const { meaning } = received;
  const isReported = meaning.intent === "report" || meaning.also.includes("report");
  return (isReported || meaning.urgent ? takeReport : takeQuestion)(received, context);
}

/** The second sees what the first has changed: who has just joined reports as a member. */
export function both(first: Handler, second: Handler): Handler {
  return (received, context) => {
    const letters = first(received, context);
    const member = findMember(context.store, received.letter.from.address);
    return [...letters, ...second({ ...received, member }, context)];
  };
}

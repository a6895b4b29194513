// Random letters at the whole office, most of them from people whom it knows, with live tokens. Repeat a
// failure with the seed and path that it prints: HOSTILE_SEED=… HOSTILE_PATH=… npm run test:hostile
// HOSTILE_LETTERS=… throws another number than 20,000.
import fc from "fast-check";
import { expect, test } from "vitest";
import { policy } from "../src/route.ts";
import { playRandomOffice } from "./hostile/property/random-office.ts";
import { newTally, sayTally } from "./hostile/property/tally.ts";

const { HOSTILE_LETTERS = "20000", HOSTILE_SEED, HOSTILE_PATH } = process.env;
const lettersPerOffice = 100;
const offices = Math.ceil(Number(HOSTILE_LETTERS) / lettersPerOffice);
/** So many letters reach every rule but those that chance seldom or never builds up to. */
const lettersForAllRules = 20_000;
/** Reached by under one letter in 500, so that a run may miss them: each has tests of its own. */
const seldom: ReadonlySet<string> = new Set([
  ...["to the other coordinators", "member's question", "paused", "join and report"],
  ...["yes and a question", "hardly a leave in a thread", "charge is gone"],
  ...["answer to leave-confirm", "change with a release", "resumed", "for the city alone"],
  ...["absence", "back again", "hardly a leave", "confirmed apart", "perhaps a leave in a thread"],
  ...["perhaps a leave", "decision on applicant", "resumed, and more", "decision on area"],
  ...["perhaps from a machine", "back again, and more", "absence by responder", "complaint"],
  ...["copy for information", "power is gone", "unproven pause", "paused, and more"],
  // A change of address takes a question, an answer and, for the second, an answer to that.
  ...["new address", "old address"],
  ...["privacy notice", "privacy notice in a thread", "details in a thread"],
  ...["perhaps leave and erase", "leave and erase in a thread"],
  ...["unproven data access", "unproven data access in a thread"],
  ...["unproven details", "unproven details in a thread"],
  // These offices hold no meetings, and gather too little for a digest.
  ...["calendar's answer", "calendar's answer with words", "answer to a past meeting"],
  ...["coming or not", "coming, with words", "about a meeting"],
  ...["answer to a digest", "join in doubt", "absence, and more"],
]);

test(`${offices} offices, each with ${lettersPerOffice} random letters`, async () => {
  const tally = newTally();
  const started = performance.now();
  const office = fc.asyncProperty(fc.gen(), (draw) => {
    return playRandomOffice(draw, { letters: lettersPerOffice, tally });
  });
  const { failed, errorInstance, seed, counterexamplePath } = await fc.check(office, {
    numRuns: offices,
    endOnFailure: true,
    ...(HOSTILE_SEED !== undefined && { seed: Number(HOSTILE_SEED) }),
    ...(HOSTILE_PATH !== undefined && { path: HOSTILE_PATH }),
  });
  if (failed) {
    const cause = errorInstance instanceof Error ? errorInstance : new Error(String(errorInstance));
    cause.message = `HOSTILE_SEED=${seed} HOSTILE_PATH=${counterexamplePath}\n${cause.message}`;
    throw cause;
  }
  console.log(sayTally(tally, (performance.now() - started) / 1_000));
  if (tally.letters < lettersForAllRules * 0.9) return;
  expect(tally.inside / tally.letters).toBeGreaterThan(0.5);
  const names = policy.map(({ name }) => name);
  expect([...seldom].filter((name) => !names.includes(name))).toEqual([]);
  const unreached = names.filter((name) => !tally.byRule.has(name) && !seldom.has(name));
  expect(unreached, "rules that no letter reached").toEqual([]);
});

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
/** So many letters reach every rule. */
const lettersForAllRules = 20_000;

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
  const unreached = policy.map(({ name }) => name).filter((name) => !tally.byRule.has(name));
  expect(unreached, "rules that no letter reached").toEqual([]);
});

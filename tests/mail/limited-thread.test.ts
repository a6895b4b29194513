// A thread that is asked too much is ended in time, whatever it does, and the next question is answered.
import { afterAll, expect, test } from "vitest";
import { LimitedThread, Overrun } from "../../src/mail/limited-thread.ts";

const thread = new LimitedThread(new URL("../costly/stubborn-thread.ts", import.meta.url));
const bounds = { msMax: 5_000, growthBytesMax: 1_000_000_000 };
const ask = (what: string, over = {}) =>
  thread.ask({ what }, { transfer: [], bounds: { ...bounds, ...over } });

afterAll(() => thread.close());

const overruns: readonly (readonly [what: string, bounds: object, why: string])[] = [
  ["loop", { msMax: 300 }, "late"],
  ["heap", { msMax: 20_000 }, "ERR_WORKER_OUT_OF_MEMORY"],
  ["buffers", { growthBytesMax: 300_000_000 }, "memory"],
  ["exit", {}, "exit"],
  ["throw", {}, "Error"],
  ["deep", {}, "RangeError"],
];

test.each(overruns)("%s is ended", async (what, over, why) => {
  const fault = await ask(what, over).catch((fault: unknown) => fault);
  expect(fault).toBeInstanceOf(Overrun);
  expect(fault).toMatchObject({ message: why });
  expect(await ask("hello")).toBe("hello");
});

test("questions are answered in their order", async () => {
  const asked = ["a", "loop", "b"].map((what) => ask(what, { msMax: 500 }).catch(() => "ended"));
  expect(await Promise.all(asked)).toEqual(["a", "ended", "b"]);
});

test("it knows no setting", async () => expect(await ask("env")).toBe(0));

test("one that cannot be started is no fault of the question", async () => {
  const missing = new LimitedThread(new URL("../costly/missing.ts", import.meta.url));
  const asked = missing.ask({}, { transfer: [], bounds });
  await expect(asked).rejects.toThrow("cannot be started");
  await expect(asked).rejects.not.toThrow(Overrun);
});

// /healthz names each part that fails, and no other; it answers at once.
import { afterEach, expect, test } from "vitest";
import type { Health } from "./health-cases.ts";
import { cases, openHealth } from "./health-cases.ts";

let opened: Health | null = null;
afterEach(async () => {
  await opened?.close();
  opened = null;
});

test.each(cases)("%s", async (_, change, wanted) => {
  opened = await openHealth();
  const watching = change(opened.world, opened.watching);
  const begun = performance.now();
  const answer = await opened.ask(watching);
  expect(performance.now() - begun).toBeLessThan(1_000);
  expect(answer.body).toMatchObject({ ok: wanted.length === 0, failing: wanted });
  expect(answer.status).toBe(wanted.length === 0 ? 200 : 503);
  expect(Object.keys(answer.body.because)).toEqual(wanted);
});

test("a port of the pages that is taken is a warning: a restart would stop the mail for it", async () => {
  opened = await openHealth();
  const { status, body } = await opened.ask({ ...opened.watching, isListening: () => false });
  expect(status).toBe(200);
  expect(body).toMatchObject({ program: "plp-relais", ok: true, failing: [], warnings: ["pages"] });
  expect(body.because).toEqual({ pages: "a port of the pages cannot be listened on" });
});

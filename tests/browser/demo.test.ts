// The sandbox by clicks: joining by an example and by the letter's own button, the story's button, what
// axe-core says at both widths. No stranger is asked, and the console stays silent.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Served, serveSandbox } from "../../src/demo/serve.ts";
import { desktop, listSerious, openBrowser, openPage, phone } from "./browser.ts";

let served: Served;
let browser: Browser;
beforeAll(async () => {
  served = await serveSandbox({ language: "fr", port: 0, print: () => {} });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

const newestOf = (person: string, kind: string) =>
  served.sandbox.mailboxes.listOf(person).find(({ shown }) => shown.kind === kind);

test("a letter's own button opens the composer filled in", async () => {
  const { page, strangers, errors } = await openPage(browser, { viewport: desktop });
  await page.goto(`${served.url}?as=nadia`);
  await page.click("#write");
  await page.click("#example-join");
  await page.click("#send");
  await page.waitForURL(/said=/);
  const asked = newestOf("nadia", "join-confirm");
  await page.click(`#mail-${asked?.id}`);
  await page.frameLocator("iframe.frame").locator("a.on-button").first().click();
  await page.waitForURL(/\/compose\?/);
  expect(await page.inputValue("#to")).toBe(asked?.shown.replyTo);
  expect(await page.inputValue("#text")).toContain("NON");
  await page.fill("#text", "Oui, j'habite rue de la Station 3.");
  await page.click("#send");
  await page.waitForURL(/said=/);
  expect(newestOf("nadia", "welcome")).toBeDefined();
  expect([strangers, errors]).toEqual([[], []]);
});

test.each([
  desktop,
  phone,
])("the story's button; nothing serious at $width px", async (viewport) => {
  const { page, strangers, errors } = await openPage(browser, { viewport });
  await page.goto(served.url);
  const { played } = served.sandbox.scene;
  for (let step = 1; step <= 5; step += 1) {
    await page.click("#story-next");
    await expect.poll(() => served.sandbox.scene.played).toBe(played + step);
    await page.waitForLoadState();
  }
  expect(await listSerious(page)).toEqual([]);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(viewport.width);
  expect([strangers, errors]).toEqual([[], []]);
});

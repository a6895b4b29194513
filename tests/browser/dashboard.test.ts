// The dashboard and the page of one-click unsubscribe as a browser shows them: by day and night, on a desk
// and on a phone. `SCREENSHOTS=FOLDER` keeps the pictures.
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createUnsubscribing } from "../../src/web/unsubscribe.ts";
import {
  makeWatchedOffice,
  type Served,
  serve,
  serveDashboard,
  watchingFor,
} from "../web/watched-office.ts";
import { desktop, listSerious, openBrowser, openPage, phone } from "./browser.ts";

let browser: Browser;
let office: Served;
let failing: Served;
let leaving: Awaited<ReturnType<typeof serve>>;
const left: string[] = [];
beforeAll(async () => {
  browser = await openBrowser();
  const world = await makeWatchedOffice();
  office = await serveDashboard(watchingFor(world.office));
  const troubled = { ...world.office, isRegistryRefused: () => true };
  failing = await serveDashboard(watchingFor(troubled));
  leaving = await serve(
    createUnsubscribing({
      prefix: "",
      onFault: () => {},
      leave: (token) => left.push(token),
      office: () => ({ city: "Seraing", language: "fr", police: "101" }),
    }),
  );
});
afterAll(async () => {
  await browser.close();
  await Promise.all([office, failing, leaving].map((one) => one.close()));
});

const looks = [
  ["desktop, light", desktop, "light"],
  ["desktop, dark", desktop, "dark"],
  ["phone, light", phone, "light"],
  ["phone, dark", phone, "dark"],
] as const;

async function keep(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (folder === undefined) return;
  const path = join(folder, `${name.replaceAll(/[^a-z]+/g, "-")}.png`);
  await page.screenshot({ path, fullPage: true });
}

/** Nothing stands wider than the window. */
const overflow = (page: Page) =>
  page.locator("html").evaluate((root: { scrollWidth: number; clientWidth: number }) => {
    return root.scrollWidth - root.clientWidth;
  });

describe.each(looks)("%s", (look, viewport, colorScheme) => {
  test("the dashboard", async () => {
    const { page, strangers, errors } = await openPage(browser, { viewport, colorScheme });
    await page.goto(`${office.origin}/?token=${office.token}`);
    expect(page.url()).toBe(`${office.origin}/`);
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toContain("Tableau de bord");
    expect(await page.getByRole("progressbar").count()).toBe(1);
    expect(await listSerious(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await keep(page, `dashboard-${look}`);
    expect({ strangers, errors }).toEqual({ strangers: [], errors: [] });
    await page.context().close();
  });

  test("in trouble, with its tables open", async () => {
    const { page, strangers, errors } = await openPage(browser, { viewport, colorScheme });
    await page.goto(`${failing.origin}/?token=${failing.token}`);
    for (const summary of await page.locator("summary").all()) await summary.click();
    expect(await page.getByRole("heading", { name: "À vérifier maintenant" }).count()).toBe(1);
    expect(await listSerious(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await keep(page, `trouble-${look}`);
    expect({ strangers, errors }).toEqual({ strangers: [], errors: [] });
    await page.context().close();
  });

  test("leaving by one click", async () => {
    const { page, strangers, errors } = await openPage(browser, { viewport, colorScheme });
    left.length = 0;
    await page.goto(`${leaving.origin}/leave/${"a".repeat(26)}`);
    expect(await listSerious(page)).toEqual([]);
    await keep(page, `leave-${look}`);
    expect(left).toEqual([]);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "C'est fait" }).waitFor();
    expect(left).toEqual(["a".repeat(26)]);
    expect(await listSerious(page)).toEqual([]);
    await keep(page, `left-${look}`);
    expect({ strangers, errors }).toEqual({ strangers: [], errors: [] });
    await page.context().close();
  });
});

test("without its token the page says how to get one", async () => {
  const { page } = await openPage(browser);
  const answer = await page.goto(office.origin);
  expect(answer?.status()).toBe(401);
  expect(await page.locator("code").innerText()).toBe("plp dashboard");
  expect(await listSerious(page)).toEqual([]);
  await keep(page, "locked");
  await page.context().close();
});

test("other languages by a click, by keyboard too", async () => {
  const { page } = await openPage(browser);
  await page.goto(`${office.origin}/?token=${office.token}`);
  for (const [code, title] of [
    ["nl", "Dashboard"],
    ["de", "Übersicht"],
    ["en", "Dashboard"],
  ] as const) {
    await page.locator(`nav a[lang=${code}]`).focus();
    await page.keyboard.press("Enter");
    await page.locator(`html[lang=${code}]`).waitFor();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toContain(title);
    expect(await listSerious(page)).toEqual([]);
    await keep(page, `language-${code}`);
  }
  await page.context().close();
});

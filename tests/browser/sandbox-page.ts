// The sandbox's page under a browser's hands: one served for a test, and what a person does on it.
// `SCREENSHOTS=FOLDER` keeps the pictures.
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";
import type { Language } from "../../src/demo/languages.ts";
import type { Mail } from "../../src/demo/mailboxes.ts";
import { type Served, serveSandbox } from "../../src/demo/serve.ts";
import { desktop, listSerious, openPage } from "./browser.ts";

export function serveNew(language: Language): Promise<Served> {
  return serveSandbox({ language, port: 0, print: () => {} });
}

export interface Visit {
  readonly page: Page;
  /** Ends it: no stranger was asked and the console stayed silent. */
  readonly leave: () => Promise<void>;
}

export async function visit(browser: Browser, viewport = desktop): Promise<Visit> {
  const { page, strangers, errors } = await openPage(browser, { viewport });
  const leave = async () => {
    expect({ strangers, errors }).toEqual({ strangers: [], errors: [] });
    await page.context().close();
  };
  return { page, leave };
}

export function inboxOf({ sandbox }: Served, person: string): readonly Mail[] {
  return sandbox.mailboxes.listOf(person).filter(({ box }) => box === "in");
}

export function kindsOf(served: Served, person: string): readonly string[] {
  return inboxOf(served, person).map(({ shown }) => shown.kind);
}

/** What a person does on the page, by clicks alone. */
export function handsOf(served: Served, page: Page) {
  const beSent = async () => {
    await page.click("#send");
    await page.waitForURL(/said=/);
  };
  /** A click that leads on: the next one must not fall on the page that is going. */
  const follow = async (link: string) => {
    const loaded = page.waitForEvent("load");
    await page.click(link);
    await loaded;
  };
  const be = async (person: string) => {
    await follow(`#person-${person}`);
    await page.waitForURL((url) => url.search === `?as=${person}`);
  };
  return {
    be,
    beSent,
    /** Sends an example as this person. */
    sendExample: async (person: string, example: string) => {
      await be(person);
      await follow("#write");
      await follow(`#example-${example}`);
      await beSent();
    },
    /** Opens this person's newest letter of a kind. */
    open: async (person: string, kind: string) => {
      await be(person);
      const mail = inboxOf(served, person).find(({ shown }) => shown.kind === kind);
      expect(mail, `${kind} of ${person}`).toBeDefined();
      await page.click(`#mail-${mail?.id}`);
      await page.waitForURL(new RegExp(`letter=${mail?.id}\\b`));
    },
    /** A button in the letter itself: the composer stands filled in. */
    pressInLetter: async (name: RegExp) => {
      await page.frameLocator("iframe.frame").getByRole("link", { name }).first().click();
      await page.waitForURL(/\/compose\?/);
    },
    /** One of the failures on request. */
    fail: async (button: string) => {
      if (!(await page.locator(button).isVisible())) await page.click("#failures-sum");
      await follow(button);
    },
  };
}

/** Tabs on until this element has the focus, as who has no mouse does. */
export async function tabTo(page: Page, id: string): Promise<void> {
  for (let press = 0; press < 120; press += 1) {
    if ((await page.evaluate("document.activeElement?.id")) === id) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the focus never comes to ${id}`);
}

/** Nothing serious by axe-core, and nothing stands wider than the window. */
export async function expectGood(page: Page, state: string): Promise<void> {
  await keepPicture(page, state);
  expect(await listSerious(page), state).toEqual([]);
  const widths = await page.evaluate(
    "[document.documentElement.scrollWidth, document.documentElement.clientWidth]",
  );
  const [content = 0, window = 0] = widths as readonly number[];
  expect(content, state).toBeLessThanOrEqual(window);
}

async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (folder === undefined) return;
  const path = join(folder, `sandbox-${name.replaceAll(/[^a-z0-9]+/gi, "-")}.png`);
  await page.screenshot({ path, fullPage: true });
}

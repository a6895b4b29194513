// Debian's Chromium under Playwright: pages of a width, and what every page must hold. No request may
// leave the loopback address.
import { createRequire } from "node:module";
import { type Browser, chromium, type Page } from "playwright-core";

export const desktop = { width: 1280, height: 900 };
export const phone = { width: 390, height: 844 };

export interface Opened {
  readonly page: Page;
  /** Addresses asked for outside the loopback address; they were refused. */
  readonly strangers: readonly string[];
  /** What the page said to its console as an error, breaches of its policy (CSP) among them. */
  readonly errors: readonly string[];
}

export function openBrowser(): Promise<Browser> {
  // Its sandbox needs rights that a build machine withholds; no page but ours is ever opened.
  const args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking"];
  return chromium.launch({ executablePath: "/usr/bin/chromium", args });
}

export async function openPage(
  browser: Browser,
  { viewport = desktop, colorScheme = "light" as "light" | "dark" } = {},
): Promise<Opened> {
  const context = await browser.newContext({ viewport, colorScheme, locale: "fr-BE" });
  const strangers: string[] = [];
  const errors: string[] = [];
  await context.route("**/*", (route) => {
    const { protocol, hostname } = new URL(route.request().url());
    if (hostname === "127.0.0.1" || protocol === "data:" || protocol === "about:") {
      return route.continue();
    }
    strangers.push(route.request().url());
    return route.abort();
  });
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (fault) => errors.push(String(fault)));
  return { page, strangers, errors };
}

export interface Finding {
  readonly rule: string;
  readonly impact: string;
  readonly nodes: readonly string[];
}

const require = createRequire(import.meta.url);

/** What axe-core objects to on this page, seriously or worse, under WCAG 2.2 A and AA. */
export async function listSerious(page: Page): Promise<readonly Finding[]> {
  // By the debugger, not as a script of the page: the page's own policy stays in force.
  const { axe } = { axe: require("axe-core").source as string };
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const run = (globalThis as unknown as { axe: { run(o: object): Promise<unknown> } }).axe;
    const runOnly = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    return run.run({ runOnly });
  });
  const { violations } = found as {
    violations: { id: string; impact: string; nodes: { html: string }[] }[];
  };
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, impact, nodes }) => {
      return { rule: id, impact, nodes: nodes.map((node) => node.html.slice(0, 200)) };
    });
}

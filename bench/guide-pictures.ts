// Draws docs/guide/*.png: letters to a coordinator as a phone shows them, from the sandbox's real office.
// Usage: node bench/guide-pictures.ts
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { playNext } from "../src/demo/play.ts";
import { serveSandbox } from "../src/demo/serve.ts";

const folder = join(import.meta.dirname, "../docs/guide");
const pictures = { report: "signalement", notice: "avis", "bulletin-preview": "apercu" } as const;
/** With these scenes played, each of the three letters has come to the coordinator. */
const scenesNeeded = 9;
const viewport = { width: 390, height: 760 };

const served = await serveSandbox({ language: "fr", port: 0, print: () => {} });
const args = ["--no-sandbox", "--disable-dev-shm-usage"];
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args });
try {
  mkdirSync(folder, { recursive: true });
  for (let scene = 0; scene < scenesNeeded; scene += 1) await playNext(served.sandbox);
  const page = await browser.newPage({ viewport, colorScheme: "light", locale: "fr-BE" });
  const letters = served.sandbox.mailboxes.listOf("anne").filter(({ box }) => box === "in");
  for (const [kind, name] of Object.entries(pictures)) {
    const html = letters.find(({ shown }) => shown.kind === kind)?.shown.html;
    if (typeof html !== "string") throw new Error(`no letter of the kind ${kind} has come`);
    await page.setContent(html);
    const path = join(folder, `${name}.png`);
    const { length } = await page.screenshot({ path, fullPage: true });
    console.log(`${path}: ${Math.ceil(length / 1024)} kB`);
  }
} finally {
  await browser.close();
  await served.close();
}

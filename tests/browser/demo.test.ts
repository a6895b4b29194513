// The sandbox as a browser shows it: the whole story by clicks, the story that plays itself, failures on
// request, the year's evaluation, the keyboard alone, a hostile letter, and each language on a phone.
import { createTransport } from "nodemailer";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { people } from "../../src/demo/people.ts";
import type { Served } from "../../src/demo/serve.ts";
import { openBrowser, openPage, phone } from "./browser.ts";
import { expectGood, handsOf, inboxOf, kindsOf, serveNew, tabTo, visit } from "./sandbox-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const scenes = 11;
/** What a click in a frame leads to has begun by then. */
const twoFrames = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))";

test("the whole story by clicks, from joining to leaving", async () => {
  const served = await serveNew("fr");
  const { page, leave } = await visit(browser);
  const { be, beSent, sendExample, open, pressInLetter } = handsOf(served, page);
  await page.goto(served.url);

  await sendExample("nadia", "join");
  await open("nadia", "join-confirm");
  await pressInLetter(/Non, merci/);
  expect(await page.inputValue("#text")).toContain("NON");
  await page.fill("#text", "Oui, j'habite rue de Tilff 3.");
  await beSent();
  expect(kindsOf(served, "nadia")).toContain("welcome");

  await sendExample("nadia", "report");
  await open("anne", "report");
  await pressInLetter(/Transmettre/);
  expect(await page.inputValue("#text")).toContain("TRANSMETTRE");
  await beSent();

  await open("claire", "report-forward");
  await page.click("#reply");
  await page.fill("#text", "Merci. Une patrouille passera ce soir.");
  await beSent();
  for (const person of ["nadia", "anne"]) expect(kindsOf(served, person)).toContain("answer");

  await sendExample("claire", "notice");
  await open("anne", "notice");
  await pressInLetter(/Diffuser/);
  expect(await page.inputValue("#text")).toContain("DIFFUSER");
  await beSent();
  for (const member of ["nadia", "marie", "paul"]) await open(member, "bulletin");
  const letter = page.frameLocator("iframe.frame");
  expect(await letter.locator("body").innerText()).toContain("faux employés");
  expect(kindsOf(served, "sofia")).not.toContain("bulletin");

  await sendExample("nadia", "leave");
  await open("nadia", "goodbye");
  await be("anne");
  expect(await page.locator("#list").innerText()).toContain("Un départ au PLP Boncelles");
  await leave();
  await served.close();
});

describe("one sandbox, through its story and after", () => {
  let served: Served;
  beforeAll(async () => {
    served = await serveNew("fr");
  });
  afterAll(() => served.close());

  test("the story plays itself to its end", async () => {
    const { page, leave } = await visit(browser);
    // The pause between two scenes is made short, not left out.
    await page.route("**/sandbox.js", async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/pausePlayMs = \d+/, "pausePlayMs = 200");
      await route.fulfill({ response, body });
    });
    await page.goto(served.url);
    await page.click("#story-auto");
    const { scene } = served.sandbox;
    await expect.poll(() => scene.played, { timeout: 60_000 }).toBe(scenes);
    await page.getByText("L'histoire est finie").waitFor();
    expect(await page.locator("#story-auto").count()).toBe(0);
    await expectGood(page, "story played");
    await leave();
  });

  test("while SMTP is down letters wait, then each leaves once", async () => {
    const { page, leave } = await visit(browser);
    const { fail, sendExample } = handsOf(served, page);
    await page.goto(served.url);
    await fail("#smtp");
    await page.getByText("L'envoi est coupé").waitFor();
    await sendExample("marie", "report");
    expect(kindsOf(served, "marie")).not.toContain("report-receipt");
    expect(await page.locator("#office .left").first().innerText()).toContain("attend");
    await expectGood(page, "smtp down");
    await fail("#smtp");
    await page.locator("#list .tag", { hasText: "accusé de réception" }).waitFor();
    expect(kindsOf(served, "marie").filter((kind) => kind === "report-receipt")).toHaveLength(1);
    const subjects = inboxOf(served, "anne").map(({ shown }) => shown.messageId);
    expect(new Set(subjects).size).toBe(subjects.length);
    await leave();
  });

  test("a forged notice is an alert to the city and nothing else", async () => {
    const counts = () => people.map(({ id }) => [id, inboxOf(served, id).length] as const);
    const before = new Map(counts());
    const { page, leave } = await visit(browser);
    await page.goto(served.url);
    await handsOf(served, page).fail("#forge");
    await page.waitForURL(/as=city&letter=/);
    const letter = page.frameLocator("iframe.frame").locator("body");
    expect(await letter.innerText()).toMatch(/police/i);
    const more = counts().filter(([id, count]) => count !== before.get(id));
    expect(more).toEqual([["city", (before.get("city") ?? 0) + 1]]);
    await leave();
  });

  test("to an auto-responder the office stays silent", async () => {
    const { page, leave } = await visit(browser);
    const { be, fail, sendExample } = handsOf(served, page);
    await page.goto(served.url);
    await be("paul");
    await fail("#away");
    await sendExample("paul", "report");
    // Which card comes first is not settled: the notice answers while the report is being told of.
    const silent = page.locator("#office details", { hasText: "un répondeur" }).first();
    await silent.waitFor();
    expect(await silent.textContent()).toContain("le bureau se tait");
    const letters = inboxOf(served, "paul").filter(({ shown }) => shown.kind === "report-receipt");
    expect(letters).toHaveLength(1);
    await be("paul");
    await fail("#away");
    await leave();
  });

  test("live renewal leaves the keyboard's focus where it is", async () => {
    const { page, leave } = await visit(browser);
    await page.goto(`${served.url}?as=marie`);
    const fresh = page.locator("#list .row").first();
    for (const id of ["person-sofia", "failures-sum", "clock-day", "open"]) {
      const element = page.locator(id === "open" ? "#office a" : `#${id}`).first();
      await page.locator("#office summary").first().waitFor();
      await element.focus();
      const focused = await page.evaluate("document.activeElement.id");
      expect(focused).not.toBe("");
      const before = await fresh.getAttribute("id");
      await served.sandbox.send("marie", { to: "nobody@nowhere.example", subject: id, text: id });
      await expect.poll(() => fresh.getAttribute("id")).not.toBe(before);
      expect(await page.evaluate("document.activeElement.id")).toBe(focused);
    }
    const nameless = `[...document.querySelectorAll("[data-live]")].flatMap((part) =>
      [...part.querySelectorAll("a, button, summary, input:not([type=hidden])")])
      .filter(({ id }) => id === "").map(({ outerHTML }) => outerHTML)`;
    expect(await page.evaluate(nameless)).toEqual([]);
    await leave();
  });

  test("a composer that is open stops the play, and keeps what was written", async () => {
    const { page, leave } = await visit(browser);
    await page.goto(served.url);
    await page.evaluate("sessionStorage.setItem('play', 'yes')");
    await page.goto(`${served.url}compose?as=marie`);
    await page.fill("#text", "Je pense encore");
    expect(await page.evaluate("sessionStorage.getItem('play')")).not.toBe("yes");
    await page.evaluate("sessionStorage.setItem('play', 'yes'); playOn()");
    expect(await page.inputValue("#text")).toBe("Je pense encore");
    expect(page.url()).toContain("/compose");
    await leave();
  });

  test("eight tabs at once: only the one that is seen listens", async () => {
    const { page, leave } = await visit(browser);
    const hide = (state: string) => `Object.defineProperty(document, "visibilityState",
      { configurable: true, value: "${state}" }); document.dispatchEvent(new Event("visibilitychange"))`;
    const others = [];
    for (let tab = 0; tab < 7; tab += 1) {
      const other = await page.context().newPage();
      await other.goto(served.url);
      await other.evaluate(hide("hidden"));
      others.push(other);
    }
    await page.goto(`${served.url}?as=marie`);
    await page.locator("#list .row").first().waitFor();
    const [other] = others;
    await served.sandbox.send("jean", { to: "nobody@nowhere.example", subject: "vu", text: "vu" });
    await other?.evaluate(hide("visible"));
    await other?.locator("#list .row", { hasText: "vu" }).waitFor();
    await leave();
  });

  test("a hostile letter runs nothing, loads nothing and reaches nobody", async () => {
    const hostile = `<script>top.document.title="taken"</script>
<img src="https://evil.example/a.png" onerror="parent.taken=1"><iframe src="https://evil.example"></iframe>
<link rel="stylesheet" href="https://evil.example/a.css"><style>@import "https://evil.example/b.css";
body{background:url(https://evil.example/c.png)}</style><meta http-equiv="refresh" content="0;url=/story">
<svg onload="parent.taken=1"></svg><form action="/story" method="post"><button>x</button></form>
<a href="javascript:parent.taken=1" target="_top">Cliquez</a><base href="https://evil.example">`;
    const transport = createTransport({ host: "127.0.0.1", port: served.sandbox.smtpPort });
    await transport.sendMail({
      ...{ from: "x@evil.example", to: "marc.dethier@skynet.example" },
      ...{ subject: "hostile", html: hostile },
    });
    await expect.poll(() => inboxOf(served, "marc")[0]?.shown.subject).toBe("hostile");
    const mail = inboxOf(served, "marc")[0];
    const address = `${served.url}?as=marc&letter=${mail?.id}`;
    const { page, strangers } = await openPage(browser);
    const { page: bare, strangers: more } = await openPage(browser);
    // As if the letter were not written anew: the policy and the frame hold on their own.
    await bare.route(/\/letters\/\d+\/page/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: hostile });
    });
    for (const one of [page, bare]) {
      await one.goto(address);
      const title = await one.title();
      await one.frameLocator("iframe.frame").getByText("Cliquez").click();
      await one.evaluate(twoFrames);
      expect(one.url()).toBe(address);
      expect(await one.title()).toBe(title);
      expect(await one.evaluate("window.taken")).toBeUndefined();
      await one.click("#view-source");
      await one.waitForURL(/show=source/);
    }
    expect([...strangers, ...more]).toEqual([]);
    for (const one of [page, bare]) await one.context().close();
  });

  test("by the keyboard alone: an example sent, the answer opened", async () => {
    const { page, leave } = await visit(browser);
    await page.goto(`${served.url}?as=sofia`);
    const press = async (id: string) => {
      await tabTo(page, id);
      await page.keyboard.press("Enter");
    };
    await press("write");
    await page.waitForURL(/\/compose/);
    await press("example-report");
    await page.waitForURL(/example=report/);
    await press("send");
    await page.waitForURL(/said=/);
    const receipt = inboxOf(served, "sofia").find(({ shown }) => shown.kind === "report-receipt");
    await press(`mail-${receipt?.id}`);
    await page.locator("#letter-title", { hasText: receipt?.shown.subject ?? "" }).waitFor();
    await leave();
  });

  test("the clock moved to 5 January brings the evaluation, with files that open", async () => {
    const { page, leave } = await visit(browser);
    await page.goto(`${served.url}?as=city`);
    await page.click("#clock-evaluation");
    const row = page.locator("#list .row", { hasText: "évaluation" }).first();
    await row.waitFor({ timeout: 60_000 });
    await expect.poll(() => served.sandbox.isMoving(), { timeout: 60_000 }).toBe(false);
    await row.click();
    const contents: Buffer[] = [];
    for (const end of [".pdf", ".csv"]) {
      const link = page.locator(".files a", { hasText: end });
      const href = new URL((await link.getAttribute("href")) ?? "", served.url).href;
      contents.push(await (await page.request.get(href)).body());
    }
    expect(contents[0]?.subarray(0, 5).toString()).toBe("%PDF-");
    expect(contents[1]?.toString().split("\n").length).toBeGreaterThan(5);
    const opening = page.context().waitForEvent("page");
    await page.locator(".files a", { hasText: ".csv" }).click();
    expect(await (await opening).locator("body").innerText()).toContain("boncelles,members_at_end");
    await leave();
  });
});

test.each(["nl", "de", "en"] as const)("nothing serious on a phone: %s", async (language) => {
  const served = await serveNew(language);
  const { page, leave } = await visit(browser, phone);
  await page.goto(served.url);
  await expectGood(page, `start ${language}`);
  await leave();
  await served.close();
});

// The sandbox over real sockets: what its page says and does, without a browser.
import { createTransport } from "nodemailer";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Served, serveSandbox } from "../src/demo/serve.ts";

let served: Served;
beforeAll(async () => {
  served = await serveSandbox({ language: "fr", port: 0, print: () => {} });
}, 30_000);
afterAll(() => served.close());

const post = (path: string, fields: Record<string, string>, headers = {}) =>
  fetch(new URL(path, served.url), {
    method: "POST",
    redirect: "manual",
    headers: { origin: served.url.slice(0, -1), "sec-fetch-site": "same-origin", ...headers },
    body: new URLSearchParams(fields),
  });
const kindsOf = (person: string) =>
  served.sandbox.mailboxes.listOf(person).map(({ shown }) => shown.kind);

test("only the page itself may change something", async () => {
  const stranger = { origin: "http://evil.example", "sec-fetch-site": "cross-site" };
  expect((await post("/story", {}, stranger)).status).toBe(403);
  expect((await post("/story", {}, { origin: "null" })).status).toBe(403);
  expect(served.sandbox.scene.played).toBe(0);
});

test("the story is played to its end", async () => {
  for (let scene = 1; scene <= 11; scene += 1) {
    expect((await post("/story", { back: "/" })).status).toBe(303);
    expect(served.sandbox.scene.played).toBe(scene);
  }
  expect(kindsOf("jean")).toContain("goodbye");
  expect(kindsOf("claire")).toContain("report-forward");
});

test("while SMTP is down letters wait, then each leaves once", async () => {
  await post("/smtp", { state: "down", back: "/" });
  const before = served.sandbox.mailboxes.listOf("marie").length;
  const text = "Bonjour, encore un dépôt clandestin de pneus route du Condroz hier.";
  await served.sandbox.send("marie", { to: "plp.seraing@gmail.com", subject: "pneus", text });
  expect(served.sandbox.mailboxes.listOf("marie").length).toBe(before + 1);
  await post("/smtp", { state: "up", back: "/" });
  expect(kindsOf("marie").filter((kind) => kind === "report-receipt")).toHaveLength(1);
});

test("a forged notice alerts the city and reaches nobody else", async () => {
  const notices = kindsOf("anne").filter((kind) => kind === "notice").length;
  await post("/forge", {});
  expect(kindsOf("city")).toContain("alert");
  expect(kindsOf("anne").filter((kind) => kind === "notice")).toHaveLength(notices);
});

test("a letter with hostile HTML is shown without script, form or foreign link", async () => {
  const transport = createTransport({ host: "127.0.0.1", port: served.sandbox.smtpPort });
  await transport.sendMail({
    from: "x@evil.example",
    to: "nadia.benali@citoyen.example",
    subject: "hostile",
    html: `<script>x()</script><img src="https://evil.example/a.png" onerror="x()">
<a href="https://evil.example" target="_top">a</a><a href="javascript:x()">b</a><svg onload="x()"><style><img src=x onerror=x()></style></svg><form action="/story"></form>`,
  });
  await expect.poll(() => served.sandbox.mailboxes.listOf("nadia").length).toBeGreaterThan(0);
  const [mail] = served.sandbox.mailboxes.listOf("nadia");
  const answer = await fetch(new URL(`/letters/${mail?.id}/page`, served.url));
  expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(await answer.text()).not.toMatch(/script|evil|onerror|onload|<form|<svg/i);
});

test("the clock moves to the evaluation, with its PDF and CSV", async () => {
  await served.sandbox.move("evaluation");
  const mail = served.sandbox.mailboxes
    .listOf("city")
    .find(({ shown }) => shown.kind === "evaluation");
  expect(mail?.shown.files.map(({ type }) => type).sort()).toEqual(["application/pdf", "text/csv"]);
}, 90_000);

// Every bound, past it and within: what waits, what is dropped, what is gathered for the city's digest,
// and that nothing which a person wrote is lost by any of them.
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { bounds } from "../src/bounds.ts";
import { findBreaker } from "../src/breaker.ts";
import { settingOf, usualLimits } from "../src/limits.ts";
import { readSettings } from "../src/settings.ts";
import { countWaiting } from "../src/store/bound-counts.ts";
import { openStore } from "../src/store/database.ts";
import { writeLetter } from "./conversation/letter-in.ts";
import { type Sent, World } from "./conversation/world.ts";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const city = "prevention@seraing.example";

let world: World;
let number = 0;
beforeEach(() => {
  world = new World();
  number = 0;
});

/** Delivers a letter in the form of the conversations; gives what leaves at once. */
async function say(from: string, text: string, head = ""): Promise<Sent[]> {
  number += 1;
  world.begin(number);
  world.now = new Date(world.now.getTime() + 1_000);
  const letter = `From: ${from}\nSubject: bonjour\n${head}\n${text}`;
  const bytes = writeLetter(letter, { number, now: world.now, sent: world.sent });
  world.receive(await world.read(bytes));
  return world.send();
}

async function pass(ms: number): Promise<Sent[]> {
  world.now = new Date(world.now.getTime() + ms);
  world.tick();
  return world.send();
}

const kindsIn = (sent: readonly Sent[]) => sent.map(({ kind, to }) => `${kind} ${to}`);
const reasons = () => {
  const rows = world.office.store.prepare("SELECT reason FROM ledger ORDER BY id").all();
  return (rows as { reason: string }[]).map(({ reason }) => reason);
};
const outcomes = () => {
  const rows = world.office.store.prepare("SELECT DISTINCT outcome FROM ledger").all();
  return (rows as { outcome: string }[]).map(({ outcome }) => outcome);
};
const limit = (more: Partial<typeof usualLimits>) => {
  const { settings } = world.office;
  world.office = {
    ...world.office,
    settings: { ...settings, limits: { ...settings.limits, ...more } },
  };
};
/** Far above what these tests do with unknown addresses. */
const manyUnknown = { toUnknownPerDay: 1_000, answersPerDomainPerHour: 1_000 };
const stranger = (one: number) => `Emma <emma${one}@example.net>`;
const heap = (one: number) => `Bonjour, des pneus sont abandonnés chemin du Bois numéro ${one}.`;
const ask = (one: number) => `Bonjour, est-ce que le PLP numéro ${one} est payant ?`;
const cry = (one: number) => `Au secours, quelqu'un force la porte du ${one} en ce moment !`;

describe("the table", () => {
  test("holds every limit but the breaker's, which is the office's alone", () => {
    const named = new Set<string>([...bounds.map(({ name }) => name), "answersPerHour"]);
    expect([...named].sort()).toEqual(Object.keys(usualLimits).sort());
  });

  test.each(Object.keys(usualLimits) as (keyof typeof usualLimits)[])("%s is a setting", (name) => {
    const { limits } = readSettings({ [settingOf(name)]: "7" }, { mail: false });
    expect(limits).toEqual({ ...usualLimits, [name]: 7 });
    expect(() => readSettings({ [settingOf(name)]: "-1" }, { mail: false })).toThrow(
      settingOf(name),
    );
  });
});

describe("letters of strangers to the city", () => {
  beforeEach(() => limit(manyUnknown));

  test("twenty alone, then one digest an hour that tells the rest, each answered by itself", async () => {
    for (let one = 1; one <= 20; one += 1) {
      expect(kindsIn(await say(stranger(one), ask(one)))).toEqual([`question ${city}`]);
    }
    expect(kindsIn(await say(stranger(21), heap(21)))).toEqual([
      "report-receipt emma21@example.net",
    ]);
    expect(kindsIn(await say(stranger(22), ask(22)))).toEqual([]);
    expect(reasons().at(-1)).toContain("bound strangersToCityPerDay: question is gathered");
    const [digest, ...more] = await pass(hourMs);
    expect(more).toEqual([]);
    expect(digest).toMatchObject({ kind: "digest", to: city });
    expect(digest?.text).toContain(heap(21).slice(0, 50));
    expect(digest?.text.replace(/\n> /g, " ")).toContain("numéro 22 est payant");
    expect(digest?.text).toContain("PLP-2026-0001");
    expect(outcomes()).toEqual(["handled"]);

    const [first = "", second = ""] = entryAddresses(digest);
    expect(first).not.toBe(second);
    const answer = await say(`Ville <${city}>`, "Bonjour, tout est gratuit.", `To: ${second}\n`);
    expect(kindsIn(answer)).toEqual(["answer emma22@example.net"]);
    const forwarded = await say(`Ville <${city}>`, "TRANSMETTRE", `To: ${first}\n`);
    expect(kindsIn(forwarded)).toEqual(["report-forward claire.lambert@police.example"]);
    expect(await pass(hourMs)).toEqual([]);
  });

  test("a reply to the digest itself goes to the report that it names", async () => {
    limit({ ...manyUnknown, strangersToCityPerDay: 0 });
    for (const one of [1, 2, 3]) await say(stranger(one), heap(one));
    const [digest] = await pass(hourMs);
    const to = `Answers: digest\n`;
    const answer = await say(`Ville <${city}>`, "PLP-2026-0002 : l'équipe passera demain.", to);
    expect(kindsIn(answer)).toEqual(["answer emma2@example.net"]);
    expect(digest?.replyTo).not.toBeNull();
    const unclear = await say(`Ville <${city}>`, "L'équipe passera demain.", to);
    expect(unclear.map(({ kind, subject }) => `${kind} ${subject}`)).toEqual([
      "help À quel message répondez-vous ?",
    ]);
    const forged = await say(`Ville <${city}>`, "PLP-2026-0003 CLOTURER", `${to}Proof: failed\n`);
    expect(kindsIn(forged)).toEqual([`confirm-sender ${city}`]);
  });

  test("an applicant's place is decided from the digest", async () => {
    limit({ ...manyUnknown, strangersToCityPerDay: 0 });
    await say("Karim <karim@example.net>", "Je voudrais m'inscrire au PLP svp.");
    const asked = await say(
      "Karim <karim@example.net>",
      "Oui, j'habite rue Inconnue 3 à Liège",
      "Answers: join-confirm\n",
    );
    expect(kindsIn(asked)).toEqual([]);
    const [digest] = await pass(hourMs);
    const [address = ""] = entryAddresses(digest);
    const decided = await say(`Ville <${city}>`, "PLP Boncelles", `To: ${address}\n`);
    expect(kindsIn(decided)).toContain("welcome karim@example.net");
  });

  test("urgent ones go at once, whatever the bounds; advice has its own", async () => {
    limit({ ...manyUnknown, strangersToCityPerDay: 0, adviceToStrangersPerDay: 2 });
    for (const one of [1, 2]) {
      expect(kindsIn(await say(stranger(one), cry(one)))).toEqual([
        `urgent-advice emma${one}@example.net`,
        `report-receipt emma${one}@example.net`,
        `report ${city}`,
      ]);
    }
    const third = await say(stranger(3), cry(3));
    expect(kindsIn(third)).toEqual(["report-receipt emma3@example.net", `report ${city}`]);
    expect(reasons().at(-1)).toContain("bound adviceToStrangersPerDay: urgent-advice is dropped");
    expect(third.at(-1)?.subject).toContain("URGENT");
  });

  test("a storm is told in digests of a readable size, an hour apart, and nothing is lost", async () => {
    limit({ ...manyUnknown, strangersToCityPerDay: 0 });
    for (let one = 1; one <= 90; one += 1) await say(stranger(one), ask(one));
    const digests: Sent[] = [];
    for (let hours = 0; hours < 5; hours += 1) {
      const sent = await pass(hourMs);
      expect(sent.length).toBeLessThanOrEqual(1);
      digests.push(...sent);
      expect(await pass(minuteMs)).toEqual([]);
    }
    expect(digests.length).toBe(3);
    const told = digests.flatMap(({ text }) => text.match(/emma\d+@example\.net/g) ?? []);
    expect(new Set(told).size).toBe(90);
  });

  test("a member's letters are not counted", async () => {
    limit({ ...manyUnknown, strangersToCityPerDay: 0 });
    world.enterMember("Jean <jean@example.org>", "boncelles");
    const sent = await say("Jean <jean@example.org>", `VILLE\n\n${heap(1)}`);
    expect(kindsIn(sent)).toContain(`report ${city}`);
  });
});

describe("letters to unknown addresses", () => {
  test("forty in a day; the others wait their turn, and have not expired when they come", async () => {
    limit({ answersPerDomainPerHour: 1_000 });
    for (let one = 1; one <= 42; one += 1) {
      await say(`Emma <emma@example${one}.net>`, "Je voudrais m'inscrire au PLP svp.");
    }
    expect(world.sent.filter(({ kind }) => kind === "join-confirm")).toHaveLength(40);
    expect(countWaiting(world.office.store)).toEqual({ toUnknownPerDay: 2 });
    expect(await pass(20 * hourMs)).toEqual([]);
    const late = await pass(5 * hourMs);
    expect(kindsIn(late)).toEqual([
      "join-confirm emma@example41.net",
      "join-confirm emma@example42.net",
    ]);
    const joined = await say(
      "Emma <emma@example42.net>",
      "Oui, rue de Tilff 12",
      "Answers: join-confirm\n",
    );
    expect(kindsIn(joined)).toContain("welcome emma@example42.net");
  });

  test("twenty automatic answers to one organisation in an hour", async () => {
    limit({ toUnknownPerDay: 1_000 });
    for (let one = 1; one <= 25; one += 1) {
      await say(`Emma <e@host${one}.mail.example.be>`, "Je voudrais m'inscrire au PLP svp.");
    }
    expect(world.sent).toHaveLength(20);
    expect(countWaiting(world.office.store)).toEqual({ answersPerDomainPerHour: 5 });
    expect(await pass(hourMs)).toHaveLength(5);
  });

  test("what would come ten days late is dropped, and asking again works", async () => {
    limit({ toUnknownPerDay: 1, answersPerDomainPerHour: 1_000 });
    for (let one = 1; one <= 13; one += 1) {
      await say(stranger(one), "Je voudrais m'inscrire au PLP svp.");
    }
    expect(countWaiting(world.office.store)).toEqual({ toUnknownPerDay: 10 });
    expect(reasons().at(-1)).toContain("bound toUnknownPerDay: join-confirm is dropped");
    await pass(11 * 24 * hourMs);
    await pass(24 * hourMs);
    const again = await say(stranger(13), "Je voudrais m'inscrire au PLP svp.");
    expect(kindsIn(again)).toEqual(["join-confirm emma13@example.net"]);
  });
});

describe("one person under several forms of an address", () => {
  const forms = ["ab@gmail.com", "a.b@gmail.com", "A.B+x@gmail.com", "ab+plp@googlemail.com"];

  test("join-confirm, once in a day", async () => {
    for (const form of forms) await say(form, "Je voudrais m'inscrire au PLP svp.");
    expect(kindsIn(world.sent)).toEqual(["join-confirm ab@gmail.com"]);
    expect(kindsIn(await pass(24 * hourMs))).toEqual([]);
    expect(kindsIn(await say("a.b@gmail.com", "Je voudrais m'inscrire au PLP svp."))).toEqual([
      "join-confirm a.b@gmail.com",
    ]);
  });

  test("advice, once in an hour; the city hears every time", async () => {
    for (const [one, form] of forms.entries()) await say(form, cry(one));
    const sent = kindsIn(world.sent);
    expect(sent.filter((it) => it.startsWith("urgent-advice"))).toEqual([
      "urgent-advice ab@gmail.com",
    ]);
    expect(sent.filter((it) => it === `report ${city}`)).toHaveLength(4);
    await pass(hourMs);
    expect(kindsIn(await say("ab@gmail.com", cry(9)))).toContain("urgent-advice ab@gmail.com");
  });

  test("help and its like, five in a day together", async () => {
    const words = ["AIDE", "Je me désinscris du PLP."];
    for (let one = 0; one < 8; one += 1) {
      await say(forms[one % 4] ?? "", words[one % 2] ?? "");
    }
    const told = world.sent.map(({ kind }) => kind);
    expect(told.sort()).toEqual(["help", "help", "help", "not-member", "not-member"].sort());
    expect(reasons().at(-1)).toMatch(/bound noticesPerDay: [a-z-]+ is dropped/);
  });

  test("dots and plus mean something elsewhere", async () => {
    for (const form of ["ab@skynet.be", "a.b@skynet.be", "ab+x@skynet.be"]) {
      await say(form, "Je voudrais m'inscrire au PLP svp.");
    }
    expect(world.sent).toHaveLength(3);
  });
});

describe("counted in the database, not in the process", () => {
  test("another start goes on counting", async () => {
    const folder = mkdtempSync(join(tmpdir(), "plp-bounds-"));
    const { store: _, ...rest } = world.office;
    const path = join(folder, "plp.sqlite");
    world.office = { ...rest, store: openStore(path) };
    for (let one = 0; one < 3; one += 1) await say("Jean <jean@example.org>", "AIDE");
    world.office.store.close();
    copyFileSync(path, `${path}-copy`);
    world.office = { ...rest, store: openStore(`${path}-copy`) };
    for (let one = 0; one < 4; one += 1) await say("Jean <jean@example.org>", "AIDE");
    expect(world.sent.map(({ kind }) => kind)).toEqual(Array.from({ length: 5 }, () => "help"));
    world.office.store.close();
    rmSync(folder, { recursive: true });
  });
});

describe("the breaker", () => {
  const members = (count: number) => {
    for (let one = 1; one <= count; one += 1) {
      world.enterMember(`Jean ${one} <jean${one}@example.org>`, "boncelles");
    }
  };

  test("stops automatic answers, keeps them, tells the city once, and ends by itself", async () => {
    members(6);
    limit({ answersPerHour: 4 });
    const all: Sent[] = [];
    for (let one = 1; one <= 14; one += 1) {
      all.push(...(await say(`Jean <jean${(one % 6) + 1}@example.org>`, heap(one))));
    }
    const count = (kind: string) => all.filter((letter) => letter.kind === kind).length;
    expect(count("report-receipt")).toBe(10);
    expect(count("report")).toBe(14);
    expect(count("alert")).toBe(1);
    expect(findBreaker(world.office.store)).not.toBeNull();
    expect(countWaiting(world.office.store)).toEqual({ answersPerHour: 4 });
    const urgent = kindsIn(await say("Jean <jean1@example.org>", cry(1)));
    expect(urgent).toEqual(["urgent-advice jean1@example.org", "report anne.collard@voo.example"]);
    const answer = await say("Anne <anne.collard@voo.example>", "Merci.", "Answers: report\n");
    expect(kindsIn(answer)).toContain("answer jean1@example.org");

    expect(kindsIn(await pass(30 * minuteMs))).toEqual([]);
    const late = await pass(31 * minuteMs);
    expect(findBreaker(world.office.store)).toBeNull();
    for (let minutes = 0; minutes < 180; minutes += 5) late.push(...(await pass(5 * minuteMs)));
    expect(late.map(({ kind }) => kind)).toEqual(Array.from({ length: 5 }, () => "report-receipt"));
    expect(countWaiting(world.office.store)).toEqual({});
  });

  test("what only repeats does not leave when it closes", async () => {
    members(1);
    limit({ answersPerHour: 1, noticesPerDay: 100 });
    for (let one = 1; one <= 6; one += 1) await say("Jean <jean1@example.org>", "AIDE");
    expect(world.sent.filter(({ kind }) => kind === "help")).toHaveLength(2);
    const late: Sent[] = [];
    for (let hours = 0; hours < 4; hours += 1) late.push(...(await pass(hourMs)));
    expect(kindsIn(late)).toEqual(["help jean1@example.org"]);
  });

  test("a storm that goes on keeps it open, with no second alert", async () => {
    members(1);
    limit({ answersPerHour: 2, noticesPerDay: 100 });
    for (let one = 1; one <= 12; one += 1) {
      await say("Jean <jean1@example.org>", "AIDE");
      await pass(10 * minuteMs);
    }
    expect(world.sent.filter(({ kind }) => kind === "alert")).toHaveLength(1);
    expect(findBreaker(world.office.store)).not.toBeNull();
  });

  test("a wave of reports, and joins after an article, are no storm", async () => {
    members(20);
    limit(manyUnknown);
    world.office = { ...world.office, settings: { ...world.office.settings, dailyQuota: 480 } };
    for (let one = 1; one <= 100; one += 1) {
      await say(`Jean <jean${(one % 20) + 1}@example.org>`, heap(one));
    }
    for (let one = 1; one <= 200; one += 1) {
      await say(`E <emma@e${one}.example>`, "Je voudrais m'inscrire au PLP svp.");
    }
    expect(findBreaker(world.office.store)).toBeNull();
    expect(world.sent.filter(({ kind }) => kind === "report-receipt")).toHaveLength(100);
    expect(world.sent.filter(({ kind }) => kind === "join-confirm")).toHaveLength(200);
  });

  test("0 means that there is none", async () => {
    members(1);
    limit({ answersPerHour: 0, noticesPerDay: 100 });
    for (let one = 1; one <= 20; one += 1) await say("Jean <jean1@example.org>", "AIDE");
    expect(world.sent).toHaveLength(20);
  });
});

describe("an exchange", () => {
  beforeEach(() => world.enterMember("Jean <jean@example.org>", "boncelles"));

  test("the same words again are not carried to the other side", async () => {
    await say("Jean <jean@example.org>", heap(1));
    const first = await say("Anne <anne.collard@voo.example>", "Je regarde.", "Answers: report\n");
    const again = await say("Anne <anne.collard@voo.example>", "Je regarde.", "Answers: report\n");
    const other = await say("Anne <anne.collard@voo.example>", "J'y suis.", "Answers: report\n");
    expect(kindsIn(first)).toEqual(["answer jean@example.org"]);
    expect(again).toEqual([]);
    expect(kindsIn(other)).toEqual(["answer jean@example.org"]);
  });

  test("past thirty letters about one matter in a day they wait, urgent ones do not", async () => {
    limit({ lettersPerMatterPerDay: 3 });
    await say("Jean <jean@example.org>", heap(1));
    for (const one of [1, 2, 3, 4, 5]) {
      await say(
        "Jean <jean@example.org>",
        `Encore un pneu, le ${one}e.`,
        "Answers: report-receipt\n",
      );
    }
    expect(world.sent.filter(({ kind }) => kind === "report")).toHaveLength(3);
    expect(countWaiting(world.office.store)).toEqual({ lettersPerMatterPerDay: 3 });
    const urgent = await say("Jean <jean@example.org>", cry(1), "Answers: report-receipt\n");
    expect(kindsIn(urgent)).toContain("report anne.collard@voo.example");
    expect(await pass(24 * hourMs)).toHaveLength(3);
  });

  test("a person's letters are all passed on, whatever answers them", async () => {
    for (let one = 1; one <= 12; one += 1) {
      expect(kindsIn(await say("Jean <jean@example.org>", ask(one)))).toEqual([
        "question anne.collard@voo.example",
      ]);
    }
  });
});

const jean = "Jean <jean@example.org>";
const anne = "Anne <anne.collard@voo.example>";
const atAnne = "report anne.collard@voo.example";
const askAtAnne = "question anne.collard@voo.example";
const forged = "Proof: failed\n";
const count = (kind: string) => kindsIn(world.sent).filter((it) => it.startsWith(kind)).length;

describe("letters of one writer to those in charge", () => {
  beforeEach(() => world.enterMember(jean, "boncelles"));

  test.each([1, 5, 15, 20])("the %sth of a day goes at once", async (last) => {
    for (let one = 1; one < last; one += 1) await say(jean, heap(one));
    expect(kindsIn(await say(jean, heap(last)))).toContain(atAnne);
  });

  test("past twenty an hourly digest tells its readers the rest, each answered by itself", async () => {
    for (let one = 1; one <= 25; one += 1) await say(jean, ask(one));
    expect(count(askAtAnne)).toBe(20);
    expect(reasons().at(-1)).toContain("bound lettersPerWriterPerDay: question is gathered");
    const [digest, ...more] = await pass(hourMs);
    expect(more).toEqual([]);
    expect(digest).toMatchObject({ kind: "digest", to: "anne.collard@voo.example" });
    for (const one of [21, 22, 23, 24, 25]) {
      expect(digest?.text.replace(/\n> /g, " ")).toContain(`numéro ${one} est payant`);
    }
    const [, second = ""] = entryAddresses(digest);
    expect(kindsIn(await say(anne, "Bonjour, tout est gratuit.", `To: ${second}\n`))).toEqual([
      "answer jean@example.org",
    ]);
    const whole = await say(anne, "Bonjour, tout est gratuit.", "Answers: digest\n");
    expect(whole.map(({ kind }) => kind)).toEqual(["help"]);
    await pass(24 * hourMs);
    expect(kindsIn(await say(jean, ask(26)))).toEqual([askAtAnne]);
  });

  test("a digest that comes back is told to the city instead, once", async () => {
    limit({ lettersPerWriterPerDay: 0 });
    await say(jean, ask(1));
    await pass(hourMs);
    const back = "Bounces: digest to anne.collard@voo.example\n";
    const daemon = "Mailer <mailer-daemon@voo.example>";
    expect(kindsIn(await say(daemon, "", back))).toEqual([`alert ${city}`]);
    const [digest] = await pass(hourMs);
    expect(digest).toMatchObject({ kind: "digest", to: city });
    expect(digest?.text).toContain("jean@example.org");
    expect(await say(daemon, "", back)).toEqual([]);
    expect(await pass(hourMs)).toEqual([]);
  });

  test("urgent ones count by themselves: ten at once, the others in the digest", async () => {
    limit({ advicePerHour: 100 });
    for (let one = 1; one <= 20; one += 1) await say(jean, ask(one));
    for (let one = 1; one <= 10; one += 1) {
      expect(kindsIn(await say(jean, cry(one)))).toContain(atAnne);
    }
    const eleventh = kindsIn(await say(jean, cry(11)));
    expect(eleventh).toContain("urgent-advice jean@example.org");
    expect(eleventh).not.toContain(atAnne);
    const [digest] = await pass(hourMs);
    expect(digest?.text.replace(/\n> /g, " ")).toContain(cry(11));
    expect(kindsIn(await say(anne, "Je viens.", `To: ${entryAddresses(digest)[0]}\n`))).toContain(
      "answer jean@example.org",
    );
  });

  test("three hundred letters in a member's name: twenty, then digests; theirs still go at once", async () => {
    for (let one = 1; one <= 300; one += 1) await say(jean, heap(one), forged);
    expect(count(atAnne)).toBe(20);
    expect(count("report-receipt jean@example.org")).toBe(5);
    expect(kindsIn(await say(jean, heap(301)))).toContain(atAnne);
    expect(count("report-receipt jean@example.org")).toBe(6);
    const digests: Sent[] = [];
    for (let hours = 0; hours < 12; hours += 1) digests.push(...(await pass(hourMs)));
    expect(digests.every(({ kind }) => kind === "digest")).toBe(true);
    expect(digests.length).toBeLessThanOrEqual(8);
    const told = digests.flatMap(({ text }) => text.match(/PLP-2026-\d{4}/g) ?? []);
    expect(new Set(told).size).toBe(280);
  });

  test("cries in a member's name use up none of theirs", async () => {
    limit({ advicePerHour: 100 });
    for (let one = 1; one <= 15; one += 1) await say(jean, cry(one), forged);
    expect(count(atAnne)).toBe(10);
    expect(kindsIn(await say(jean, cry(16)))).toContain(atAnne);
  });

  test("a hundred letters in a coordinator's name: twenty to the city, then digests", async () => {
    for (let one = 1; one <= 100; one += 1) await say(anne, ask(one), forged);
    const single = kindsIn(world.sent).filter((it) => /^(?:question|report) /.test(it));
    expect(single).toHaveLength(20);
  });
});

describe("strangers whose identity failed", () => {
  const join = "Je voudrais m'inscrire au PLP svp.";
  const victim = (one: number) => `Emma <emma@victim${one}.example>`;

  test("five joins, the others to a person; the honest forty stay free", async () => {
    for (let one = 1; one <= 100; one += 1)
      await say(victim(one), `${join} Numéro ${one}.`, forged);
    expect(count("join-confirm")).toBe(5);
    expect(countWaiting(world.office.store)).toEqual({});
    expect(count(`question ${city}`)).toBe(20);
    expect(reasons().at(-1)).toContain("bound failedToUnknownPerDay");
    for (let one = 1; one <= 40; one += 1) {
      const from = `Luc <luc@honest${one}.example>`;
      expect(kindsIn(await say(from, join))).toEqual([`join-confirm luc@honest${one}.example`]);
    }
  });

  test("advice has a bound beside the honest thirty; every cry reaches the city", async () => {
    limit({ answersPerDomainPerHour: 1_000 });
    for (let one = 1; one <= 30; one += 1) await say(victim(one), cry(one), forged);
    expect(count("urgent-advice")).toBe(10);
    expect(count(`report ${city}`)).toBe(30);
    expect(kindsIn(await say(stranger(1), cry(99)))).toContain("urgent-advice emma1@example.net");
  });
});

describe("two copies of one letter, the second with proof", () => {
  const police = "Claire <claire.lambert@police.example>";
  const notice = "Vols en cours rue de Tilff, auteurs en fuite, soyez vigilants.";
  const same = [
    "Message-ID: <same@people.example>",
    "Date: Mon, 2 Mar 2026 09:00:00 +0100",
    "Subject: [boncelles] URGENT",
    "To: plp.seraing+coordinateurs@gmail.com\n",
  ].join("\n");
  const copy = (proof: string) => say(police, notice, `${same}Proof: ${proof}\n`);

  test.each(["failed", "unknown"])("%s, then passed: handled after all, once", async (first) => {
    expect((await copy(first)).map(({ kind }) => kind)).toEqual([
      first === "failed" ? "alert" : "confirm-sender",
    ]);
    expect(kindsIn(await copy("passed"))).toContain("notice anne.collard@voo.example");
    expect(await copy("passed")).toEqual([]);
    expect(await copy(first)).toEqual([]);
    expect(world.office.store.prepare("SELECT count(*) AS n FROM ledger").get()).toEqual({ n: 1 });
    if (first === "failed") return;
    const late = await say(police, "OUI", "Answers: confirm-sender\n");
    expect(late.some(({ kind }) => kind === "notice")).toBe(false);
  });

  test("what was confirmed before is not done again", async () => {
    await copy("unknown");
    const confirmed = kindsIn(await say(police, "OUI", "Answers: confirm-sender\n"));
    expect(confirmed).toContain("notice anne.collard@voo.example");
    expect(await copy("passed")).toEqual([]);
  });

  test("a copy without proof brings nothing, and a report is told once", async () => {
    await copy("failed");
    expect(await copy("unknown")).toEqual([]);
    world.enterMember(jean, "boncelles");
    const head = "Message-ID: <heap@people.example>\nDate: Mon, 2 Mar 2026 09:00:00 +0100\n";
    expect(kindsIn(await say(jean, heap(1), `${head}${forged}`))).toContain(atAnne);
    expect(await say(jean, heap(1), head)).toEqual([]);
  });
});

/** The addresses at which the entries of a digest are answered, in their order. */
function entryAddresses(digest: Sent | undefined): string[] {
  const raw = digest?.bytes.toString("latin1").replace(/=\r\n/g, "") ?? "";
  const text = raw.slice(raw.indexOf("text/plain"), raw.indexOf("text/html"));
  const own = digest?.replyTo ?? "";
  const found = text.match(/plp\.seraing\+[a-z2-7]{26}@gmail\.com/g) ?? [];
  return [...new Set(found)].filter((address) => address !== own);
}

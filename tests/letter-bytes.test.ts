// A published bulletin: each member's copy as it is sent, against the same copy composed by itself.
import { expect, test } from "vitest";
import { composeLetter, createComposer } from "../src/letter-bytes.ts";
import { postLetters } from "../src/post.ts";
import { publish } from "../src/publishing.ts";
import { enterBulletin } from "../src/store/bulletins.ts";
import { keepFile } from "../src/store/files.ts";
import { enterImported } from "../src/store/imported-members.ts";
import { claimDue } from "../src/store/outbox.ts";
import { World } from "./conversation/world.ts";
import { queue } from "./delivery/outbox-office.ts";

const addresses = [
  "anna@example.org",
  "b.c+d@sub-domain.example.org",
  "Capital@Example.ORG",
  "o'neil@example.org",
  "a..b@example.org",
  `${"long".repeat(15)}@example.org`,
  ...Array.from({ length: 60 }, (_, number) => `member-${number}@people.example`),
];

test.each([
  ["sub-addresses, no file", "+", false],
  ["no sub-addresses, a file", null, true],
])("the same bytes: %s", async (_, subaddress, hasFile) => {
  const world = new World();
  const { store } = world.office;
  const office = { ...world.office, settings: { ...world.office.settings, subaddress } };
  const now = world.now.toISOString();
  for (const [at, email] of addresses.entries()) {
    const consent = { at: now, by: "import", charterVersion: "2024" };
    const language = at % 3 === 0 ? "nl" : "fr";
    enterImported(store, { email, name: "M", partnership: "boncelles", language, consent, now });
  }
  const words = "Été.\n\n.point\n\n-- \nhttps://example.org/?a=1&b=2\n";
  const bulletin = enterBulletin(
    store,
    {
      ...{
        partnership: "boncelles",
        author: "anne.collard@voo.example",
        subject: "Été à Boncelles",
      },
      ...{ words, comment: "", replaces: null, noticeFor: null },
    },
    now,
  );
  if (hasFile) {
    const file = { name: "été.pdf", type: "application/pdf", content: Buffer.alloc(50_000, 3) };
    keepFile(store, { bulletin: bulletin.id }, file);
  }
  const registry = office.registry();
  const [partnership] = registry.partnerships;
  if (partnership === undefined) throw new Error("The registry has a partnership.");
  const { address: officeAddress, loginAddress, limits, timezone } = office.settings;
  const context = {
    ...{ store, registry, now, timezone, limits, officeAddress, subaddress, loginAddress },
    ...{ quota: null, ratePerMinute: null, note: () => {} },
  };
  const letters = publish(bulletin, partnership, context);
  postLetters(letters, { context, office, ledgerId: null, afterId: null });

  const composer = createComposer(office);
  const claimed = claimDue(store, { now, count: 100, lastLane: 4, patience: now });
  expect(claimed).toHaveLength(addresses.length);
  let atOnce = 0;
  for (const letter of claimed) {
    const made = composer.compose(letter);
    if (Buffer.isBuffer(made)) atOnce += 1;
    const alone = await composeLetter(letter, office);
    expect((await made).toString("latin1")).toBe(alone.toString("latin1"));
  }
  expect(atOnce).toBeGreaterThan(50);
});

test("the bytes stay, whatever becomes of names and settings after the first attempt", async () => {
  const world = new World();
  const { store } = world.office;
  const now = world.now.toISOString();
  queue(store, "anna");
  const claim = () => claimDue(store, { now: "2099", count: 1, lastLane: 4, patience: now });
  const [first] = createComposer(world.office).lookAhead(claim());
  if (first === undefined) throw new Error("No letter is due.");
  const bytes = await composeLetter(first, world.office);
  store.exec("UPDATE outbox SET state = 'queued'");
  const settings = { ...world.office.settings, address: "new@example.org", subaddress: null };
  const registry = () => ({ ...world.office.registry(), city: "Ville de Seraing" });
  const changed = { ...world.office, settings, registry };
  const [again] = createComposer(changed).lookAhead(claim());
  if (again === undefined) throw new Error("It is due again.");
  expect((await composeLetter(again, changed)).toString()).toBe(bytes.toString());
});

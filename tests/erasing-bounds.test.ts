// What an erasure must leave alone: what others wrote, who has the address before or afterwards, and the time
// that the office needs for its other letters.
import { expect, test } from "vitest";
import { foldedKey } from "../src/mail/address.ts";
import {
  askAddressChange,
  moveAddress,
  settleAddressChange,
} from "../src/store/address-changes.ts";
import { type Store, sql } from "../src/store/database.ts";
import { erasePerson } from "../src/store/erasing.ts";
import { readHeld } from "../src/store/exporting.ts";
import { findMember } from "../src/store/members.ts";
import { findSubject } from "../src/store/subjects.ts";
import { play } from "./conversation/replay.ts";
import { readScript } from "./conversation/script.ts";
import { World } from "./conversation/world.ts";

const shared = "famille.dupont@skynet.example";
const jean = "jean.dupont@mail.example";
const changed = "2026-03-10T10:00:00.000Z";
const before = "2026-03-09T10:00:00.000Z";
const after = "2026-03-20T10:00:00.000Z";

function keepLetter(store: Store, to: string, { kind, text, at }: Record<string, string>): void {
  const body = sql(
    store,
    "INSERT INTO bodies (language, subject, text, html) VALUES ('fr', 'PLP', ?, '<p></p>')",
  ).run(text ?? "").lastInsertRowid;
  sql(
    store,
    `INSERT INTO outbox (kind, lane, recipient, recipient_key, recipient_fold, to_unknown, body_id,
       reference_ids, message_id, state, created_at, due_at)
     VALUES (?, 1, ?, ?, ?, 0, ?, '[]', '<' || hex(randomblob(8)) || '@plp>', 'sent', ?, ?)`,
  ).run(kind, to, to, foldedKey(to), body, at, at);
}

/** Jean had the shared address until the change. */
function withChange(): { readonly world: World; readonly store: Store } {
  const world = new World();
  world.enterMember(`Jean Dupont <${jean}>`, "boncelles");
  const { store } = world.office;
  const memberId = findMember(store, jean)?.id ?? 0;
  const change = { memberId, emailBefore: shared, emailAfter: jean, now: changed };
  settleAddressChange(store, askAddressChange(store, change), { state: "done", now: changed });
  keepLetter(store, shared, { kind: "welcome", text: "pour Jean", at: before });
  keepLetter(store, shared, { kind: "welcome", text: "pour Marie", at: after });
  return { world, store };
}

const listTexts = (store: Store, address: string) =>
  readHeld(store, findSubject(store, address, false)).lettersToYou.map(({ text }) => text);

test("a former address counts up to the change, and for the next owner from then on", () => {
  const { store } = withChange();
  expect(listTexts(store, jean)).toEqual(["pour Jean"]);
  expect(listTexts(store, shared)).toEqual(["pour Marie"]);
  erasePerson(store, jean, { hasRole: false, now: after, ledgerId: null });
  expect(listTexts(store, shared)).toEqual(["pour Marie"]);
  const purged = sql<{ address: string }>(
    store,
    "SELECT DISTINCT address FROM mailbox_purges WHERE address IS NOT NULL",
  );
  expect(purged.all()).toEqual([{ address: jean }]);
});

test("a former address that another member holds is not theirs at all", () => {
  const { world, store } = withChange();
  world.enterMember(`Marie Dupont <${shared}>`, "boncelles");
  const { formerAddresses, spans } = findSubject(store, jean, false);
  expect({ formerAddresses, count: spans.length }).toEqual({ formerAddresses: [], count: 1 });
});

test.each([
  ["member-news", "Oscar Zinzin (oscar@skynet.example) est membre.", ""],
  ["help", "- Oscar\nZinzin, depuis mars", ""],
  ["help", "Appelez le 101.", "Appelez le 101."],
  ["report", "oscar@skynet.example a volé mon vélo", "oscar@skynet.example a volé mon vélo"],
  ["member-news", "xoscar@skynet.example est membre", "xoscar@skynet.example est membre"],
])("a letter of the office about them is blanked whole, no other changed: %s, %j", (kind, text, left) => {
  const world = new World();
  world.enterMember("Oscar Zinzin <oscar@skynet.example>", "boncelles");
  const { store } = world.office;
  keepLetter(store, "anne.collard@voo.example", { kind, text, at: before });
  erasePerson(store, "oscar@skynet.example", { hasRole: false, now: after, ledgerId: null });
  expect(sql<{ text: string }>(store, "SELECT text FROM bodies").all()).toEqual([{ text: left }]);
});

test("among 20,000 letters it takes less than half a second, however many were filed", () => {
  const { store } = withChange();
  const memberId = findMember(store, jean)?.id ?? 0;
  const words = "Bonjour, il y a un matelas devant le hangar de la rue de Tilff. ".repeat(10);
  store.transaction(() => {
    for (let count = 0; count < 20_000; count += 1) {
      const kind = count % 4 === 0 ? "member-news" : "report";
      keepLetter(store, "anne.collard@voo.example", { kind, text: words, at: before });
    }
    const file = sql(store, "INSERT INTO filed_letters (member_id, subject, at) VALUES (?, ?, ?)");
    for (let count = 0; count < 1000; count += 1) file.run(memberId, words, before);
  })();
  const start = performance.now();
  erasePerson(store, jean, { hasRole: false, now: after, ledgerId: null });
  expect(performance.now() - start).toBeLessThan(500);
});

const asked = `He changes his address.

-- given: Jean Dupont <${shared}> is a member of boncelles --

-- in: a change --

From: Jean Dupont <${shared}>
Subject: changement d'adresse

Bonjour, pourriez-vous noter ma nouvelle adresse mail : ${jean} ?

-- in: yes --

From: Jean Dupont <${jean}>
Answers: confirm-sender

OUI

-- in: not he --

From: Jean Dupont <${shared}>
Answers: details-updated

NON
`;

test("NON of the first address undoes a chain of changes", async () => {
  const world = new World();
  const { store } = world.office;
  const thief = "jean.second@mail.example";
  let memberId = 0;
  for (const [index, { scene }] of readScript(asked).scenes.entries()) {
    world.begin(index + 1);
    if (index === 3) {
      memberId = findMember(store, jean)?.id ?? 0;
      const change = { memberId, emailBefore: jean, emailAfter: thief, now: changed };
      settleAddressChange(store, askAddressChange(store, change), { state: "done", now: changed });
      moveAddress(store, { memberId, from: jean, to: thief });
      expect(findMember(store, thief)?.id).toBe(memberId);
    }
    await play(scene, { world, number: index + 1, mode: {} });
  }
  expect(findMember(store, shared)?.id).toBe(memberId);
  const states = sql<{ state: string }>(store, "SELECT DISTINCT state FROM address_changes");
  expect(states.all()).toEqual([{ state: "undone" }]);
});

const quoting = `A letter of his waits for his word; below it he quotes somebody else.

-- given: Jean Dupont <${jean}> is a member of boncelles --

-- in: unproven, with a quote --

From: Jean Dupont <${jean}>
Subject: effacement
Proof: unknown

Bonjour, quelles données avez-vous à mon sujet ?

Le 10 mars 2026 à 09:00, PLP Seraing <plp.seraing@gmail.com> a écrit :
> Marie Zinzin (marie@zinzin.example) a écrit au PLP :
> il y a un matelas devant le hangar
`;

test("an export has one's own words, and not whom one quoted", async () => {
  const world = new World();
  const { store } = world.office;
  for (const [index, { scene }] of readScript(quoting).scenes.entries()) {
    world.begin(index + 1);
    await play(scene, { world, number: index + 1, mode: {} });
  }
  const held = readHeld(store, findSubject(store, jean, false));
  expect(held.lettersHeldUntilYouConfirm).toMatchObject([
    { words: "Bonjour, quelles données avez-vous à mon sujet ?" },
  ]);
  expect(JSON.stringify(held)).not.toMatch(/zinzin/i);
});

test("what the police answer to another's report is no data of the coordinator who reads along", () => {
  const { world, store } = withChange();
  const anne = "anne.collard@voo.example";
  world.enterMember("Oscar Zinzin <oscar@skynet.example>", "boncelles");
  const matterId = sql(
    store,
    `INSERT INTO matters (type, ref, state, partnership, city_only, writer, writer_name, member_id,
       language, subject, words, words_hash, urgent, verified, created_at)
     VALUES ('report', 'PLP-2026-0001', 'answered', 'boncelles', 0, 'oscar@skynet.example', 'Oscar Zinzin',
       (SELECT id FROM members WHERE email = 'oscar@skynet.example'), 'fr', 's', 'w', 'h', 0, 1, ?)`,
  ).run(before).lastInsertRowid;
  for (const to of [anne, "oscar@skynet.example"]) {
    keepLetter(store, to, { kind: "answer", text: "Réponse à Oscar Zinzin", at: before });
  }
  sql(store, "UPDATE outbox SET matter_id = ? WHERE kind = 'answer'").run(matterId);
  const texts = (address: string, hasRole: boolean) =>
    readHeld(store, findSubject(store, address, hasRole)).lettersToYou.map(({ text }) => text);
  expect(texts("oscar@skynet.example", false)).toEqual(["Réponse à Oscar Zinzin"]);
  expect(texts(anne, true)).toEqual([null]);
});

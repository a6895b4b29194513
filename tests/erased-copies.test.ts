// What a restored office knows of the Sent folder is a person's as well: shown to them, and erased with
// them, but for what left after that: without it the answer to the erasure would leave a second time.
import { expect, test } from "vitest";
import { openStore } from "../src/store/database.ts";
import { erasePerson } from "../src/store/erasing.ts";
import { readHeld } from "../src/store/exporting.ts";
import { keepSentCopy } from "../src/store/sent-copies.ts";
import { findSubject } from "../src/store/subjects.ts";

const now = "2026-06-01T10:00:00.000Z";

function withCopies() {
  const store = openStore(":memory:");
  const none = { inReplyTo: null, token: "abc", unsubscribeToken: null };
  for (const [messageId, kind, to, sentAt] of [
    ["<1@plp>", "welcome", "Jean.Dupont@gmail.com", "2026-05-31T10:00:00.000Z"],
    ["<2@plp>", "welcome", "luc@voo.example", "2026-05-31T10:00:00.000Z"],
    ["<3@plp>", "data-erased", "jeandupont@gmail.com", "2026-06-01T10:00:05.000Z"],
  ] as const) {
    keepSentCopy(store, { ...none, messageId, kind, to, sentAt, subject: "Bonjour" });
  }
  return store;
}

test("shown to whom it went to, and to nobody else", () => {
  const store = withCopies();
  const { copiesOfLettersToYou } = readHeld(store, findSubject(store, "luc@voo.example", false));
  expect(copiesOfLettersToYou).toEqual([
    {
      kind: "welcome",
      messageId: "<2@plp>",
      sentAt: "2026-05-31T10:00:00.000Z",
      subject: "Bonjour",
    },
  ]);
});

test.each([
  [false, ["<2@plp>", "<3@plp>"]],
  [true, ["<1@plp>", "<2@plp>", "<3@plp>"]],
])("erased; who serves (%s) keeps the letters of that service", (hasRole, left) => {
  const store = withCopies();
  const erasure = { hasRole, now, ledgerId: null };
  erasePerson(store, "jeandupont@gmail.com", erasure);
  const rows = store.prepare("SELECT message_id AS id FROM sent_copies ORDER BY id").all();
  expect(rows.map((row) => (row as { id: string }).id)).toEqual(left);
});

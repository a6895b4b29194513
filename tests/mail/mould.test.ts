// Letters cast in a mould against the same letters composed one by one: the same bytes, or none.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compose } from "../../src/mail/compose.ts";
import { type Casting, cast, makeMould } from "../../src/mail/mould.ts";
import type { Envelope } from "../../src/mail/outgoing.ts";
import {
  fillTokenSlots,
  leaveSlot,
  replySlot,
  tokenSlot,
  unsubscribeSlot,
} from "../../src/mail/token-slot.ts";

const envelope: Envelope = {
  kind: "bulletin",
  to: "anna@voo.example",
  language: "fr",
  subject: "Vols dans les véhicules",
  text: `Été.\n.point\n\nPartir : plp.seraing+${tokenSlot(leaveSlot)}@gmail.com\n`,
  html: `<style>\n.a{}\n</style><p>Été</p><a href="mailto:plp.seraing+${tokenSlot(leaveSlot)}@gmail.com">x</a>\n`,
  inReplyTo: null,
  references: [],
  autoSubmitted: "auto-generated",
  messageId: "<135f6a485ec7200f54c6056f75a3be87@gmail.com>",
  date: "2026-08-25T21:05:06.000Z",
  from: { name: "PLP Séraing", address: "plp.seraing@gmail.com" },
  replyTo: null,
  enclosures: [],
  list: {
    id: "boncelles.plp-seraing.gmail.com",
    name: 'PLP "Boncelles"',
    unsubscribe: `mailto:plp.seraing+${tokenSlot(unsubscribeSlot)}@gmail.com?subject=unsubscribe`,
  },
};

const token = fc.stringMatching(/^[a-z2-7]{26}$/);
const tokens = fc.tuple(token, token, token);
const messageId = fc.stringMatching(/^[0-9a-f]{32}$/).map((nonce) => `<${nonce}@gmail.com>`);
const date = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString());
/** Usual ones, and all that the composer takes. */
const to = fc.oneof(
  fc.stringMatching(
    /^[a-z]{1,12}(\.[a-z0-9]{1,8})?(\+[a-z]{1,5})?@[a-z]{1,10}(-[a-z]{1,5})?\.(be|example)$/,
  ),
  fc.stringMatching(/^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,60}$/),
  fc.constantFrom(
    "Anna.B@Voo.Example",
    "a..b@voo.example",
    ".a@voo.example",
    "a@127.1",
    "a@xn--bcher-kva.example",
    `${"l".repeat(64)}@voo.example`,
    `${"l".repeat(57)}@voo.example`,
    `${"l".repeat(58)}@voo.example`,
  ),
);

/** Casts and composes; gives the cast letter, or null where there is none. */
async function castAndCompose(model: Envelope, own: Omit<Casting, "tokenOf">, three: string[]) {
  const mould = await makeMould(model);
  const tokenOf = (slot: number) => three[slot] ?? "";
  const composed = await compose({ ...model, ...own }, (text) => fillTokenSlots(text, tokenOf));
  const cast_ = mould === null ? null : cast(mould, { ...own, tokenOf });
  return { composed, cast: cast_ };
}

describe("the same bytes", () => {
  test("over many members of one bulletin", async () => {
    const mould = await makeMould(envelope);
    if (mould === null) throw new Error("A usual bulletin has a mould.");
    let casts = 0;
    await fc.assert(
      fc.asyncProperty(to, messageId, date, tokens, async (to, messageId, date, three) => {
        const tokenOf = (slot: number) => three[slot] ?? "";
        const letter = cast(mould, { to, messageId, date, tokenOf });
        if (letter === null) return;
        casts += 1;
        const own = { ...envelope, to, messageId, date };
        const composed = await compose(own, (text) => fillTokenSlots(text, tokenOf));
        expect(letter.toString("latin1")).toBe(composed.toString("latin1"));
      }),
      { numRuns: 400 },
    );
    expect(casts).toBeGreaterThan(100);
  });

  const words = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          "é",
          "\n",
          ".",
          "=",
          "=3D",
          " ",
          "\n.\n",
          "-- \n",
          "x".repeat(70),
          "—",
          "😀",
        ),
        fc.constantFrom(tokenSlot(leaveSlot), tokenSlot(unsubscribeSlot), tokenSlot(replySlot)),
        fc
          .string({ maxLength: 30 })
          .map((text) => text.replace(/[\u0000-\u001f\u007f-\u009f]/g, "")),
      ),
      { maxLength: 40 },
    )
    .map((pieces) => pieces.join(""));
  const subject = fc.oneof(
    fc.constantFrom(
      "Info",
      "Été à Seraing",
      "日本語の件名がここにありますので長いです",
      "x".repeat(120),
    ),
    fc.constant(`Info [#${tokenSlot(replySlot)}]`),
    fc.constant(`Été [#${tokenSlot(replySlot)}]`),
    fc.constant(`日本語 [#${tokenSlot(replySlot)}]`),
  );
  test("whatever the words and the headers are: names, encoded subjects, folded lines", async () => {
    let casts = 0;
    const office = fc.constantFrom(
      "plp.seraing@gmail.com",
      `${"long".repeat(9)}@${"d".repeat(40)}.be`,
    );
    const name = fc.constantFrom("PLP Seraing", "PLP Séraing", 'P "L" P', "警察".repeat(12));
    await fc.assert(
      fc.asyncProperty(
        fc.record({ text: words, html: words, subject, office, name, messageId, date, tokens }),
        async ({ text, html, subject, office, name, messageId, date, tokens }) => {
          const replyTo = `plp.seraing+${tokenSlot(replySlot)}@gmail.com`;
          const from = { name, address: office };
          const model = { ...envelope, text, html, subject, from, replyTo };
          const own = { to: "bert@voo.example", messageId, date };
          const made = await castAndCompose(model, own, tokens);
          if (made.cast === null) return;
          casts += 1;
          expect(made.cast.toString("latin1")).toBe(made.composed.toString("latin1"));
        },
      ),
      { numRuns: 250 },
    );
    expect(casts).toBeGreaterThan(80);
  });

  test("with files", async () => {
    const photo = { name: "éclairage.jpg", type: "image/jpeg", content: Buffer.alloc(100_000, 7) };
    const own = { to: "bert@voo.example", messageId: envelope.messageId, date: envelope.date };
    const three = ["a".repeat(26), "b".repeat(26), "c".repeat(26)];
    const made = await castAndCompose({ ...envelope, enclosures: [photo] }, own, three);
    expect(made.cast?.equals(made.composed)).toBe(true);
  });
});

test("what is no token is refused", async () => {
  const mould = await makeMould(envelope);
  const { to, messageId, date } = envelope;
  const casting = { to, messageId, date, tokenOf: () => "no token" };
  expect(() => mould && cast(mould, casting)).toThrow("no token");
});

test.each([
  ["a long address", { to: `${"l".repeat(60)}@voo.example` }],
  ["an address in capitals", { to: "anna@VOO.example" }],
  ["two dots", { to: "a..b@voo.example" }],
  ["another length of Message-ID", { messageId: "<short@gmail.com>" }],
  ["no Message-ID", { messageId: `${envelope.messageId.slice(0, -1)} ` }],
  ["a distant year", { date: "+012026-08-25T21:05:06.000Z" }],
  ["no date", { date: "never" }],
])("%s is left to the composer", async (_, change) => {
  const mould = await makeMould(envelope);
  const { to, messageId, date } = envelope;
  const casting = { to, messageId, date, tokenOf: () => "a".repeat(26), ...change };
  expect(mould && cast(mould, casting)).toBeNull();
});

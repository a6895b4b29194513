// The rules that every letter out is held to can fail: a sound letter has no fault, and each of these
// changes to its bytes is found.
import { expect, test } from "vitest";
import { writeLetter } from "./conversation/letter-in.ts";
import { type Sent, World } from "./conversation/world.ts";
import { readOut } from "./hostile/letter-out.ts";
import { findLeaks } from "./hostile/office-rules.ts";
import { faultsOnWire } from "./hostile/wire.ts";

async function letterOut(): Promise<{ sent: Sent; world: World }> {
  const world = new World();
  world.enterMember("Jean Dupont <jean.dupont@skynet.example>", "boncelles");
  world.enterMember("Colette Vrancken <colette@example.org>", "boncelles");
  world.begin(1);
  const letter =
    "From: Jean Dupont <jean.dupont@skynet.example>\nSubject: tags\n\n" +
    "Des tags sont apparus sur les garages de la rue de Tilff cette semaine.";
  const bytes = writeLetter(letter, { number: 1, now: world.now, sent: [] });
  world.receive(await world.read(bytes));
  const [sent] = await world.send();
  if (sent === undefined) throw new Error("Nothing left.");
  return { sent, world };
}

const { sent, world } = await letterOut();
const changed = (from: string | RegExp, to: string): Sent => {
  return { ...sent, bytes: Buffer.from(sent.bytes.toString("latin1").replace(from, to), "latin1") };
};

test("a sound letter has no fault", async () => {
  expect(sent.kind).toBe("report-receipt");
  expect(faultsOnWire(await readOut(sent))).toEqual([]);
  expect(findLeaks([await readOut(sent)], world)).toEqual([]);
});

test.each([
  ["a script", "</body>", "<script>alert(1)</script></body>"],
  ["a picture by URL", "</body>", '<img src=3D"https://evil.example/p.gif"></body>'],
  ["a handler", "<body ", '<body onload=3D"alert(1)" '],
  ["a link elsewhere", "</body>", '<a href=3D"https://evil.example">x</a></body>'],
  ["a link by javascript", "</body>", '<a href=3D"javascript:alert(1)">x</a></body>'],
  ["CSS that loads", "</body>", '<p style=3D"background:url(https://evil.example)">x</p></body>'],
  ["a second style", "</body>", "<style>p{}</style></body>"],
  ["a comment", "</body>", "<!-- x --></body>"],
  ["a second recipient", /^To: /m, "Cc: evil@evil.example\r\nTo: "],
  ["another recipient", /^To: .*$/m, "To: evil@evil.example"],
  ["a strange field", /^To: /m, "X-Evil: 1\r\nTo: "],
  ["a field twice", /^Subject: /m, "Subject: x\r\nSubject: "],
  ["another kind", /^X-PLP-Kind: .*$/m, "X-PLP-Kind: bulletin"],
  ["no word that it is automatic", /^Auto-Submitted: .*\r\n/m, ""],
  ["no emergency line", /101/g, "11"],
  ["a bare LF", "\r\n\r\n", "\n\r\n\r\n"],
  ["a bare CR", "101", "10\r1"],
  ["an octet beyond ASCII", "101", "101\u00e9"],
  ["a line too long", "101", `101${"x".repeat(1_000)}`],
])("found: %s", async (_, from, to) => {
  const letter = changed(from, to);
  expect(letter.bytes.equals(sent.bytes), "the change changes something").toBe(false);
  expect(faultsOnWire(await readOut(letter))).not.toEqual([]);
});

test("found: the address of another member", async () => {
  const letter = changed("</body>", "colette@example.org</body>");
  expect(findLeaks([await readOut(letter)], world)).not.toEqual([]);
});

// Letters that cost more to read than to write: each is taken in or set aside in time, whatever its
// size, and what else the office does is not held up meanwhile.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Fetched } from "../src/edges/imap-scan.ts";
import { takeLetterIn } from "../src/intake.ts";
import { LetterReader } from "../src/mail/reader.ts";
import { warmUp } from "../src/understanding/warm-up.ts";
import { silentLog, World } from "./conversation/world.ts";
import { writeLargePdf } from "./costly/pdf-source.ts";
import { square } from "./costly/pictures.ts";
import { watchStalls } from "./costly/stalls.ts";
import { fill, letterOf, structures } from "./costly/structures.ts";

const megabyte = 1_000_000;
const receivedAt = "2026-03-17T10:00:00.000Z";
/** The goals are 200 and 250; the machine may be busy beside. */
const smallMsMax = 1_000;
const stallMsMax = 500;

const reader = new LetterReader();
const bounds = {
  smallMax: 10_000,
  read: { msMax: 5_000, growthBytesMax: 500 * megabyte },
  remake: { msMax: 5_000, growthBytesMax: 500 * megabyte },
};
let uid = 0;

beforeAll(warmUp);
afterAll(() => reader.close());

describe("of 250 kB, in the office's own thread", () => {
  const world = new World();
  test.each(structures)("%s", async (_name, make) => {
    const source = make(200_000).subarray(0, 256 * 1024);
    const startedAt = performance.now();
    const outcome = await take(source, { world });
    expect(performance.now() - startedAt).toBeLessThan(smallMsMax);
    expect(["handled", "quarantined"]).toContain(outcome);
  });
});

test("50 letters of 1 to 25 MB hold nothing up", { timeout: 120_000 }, async () => {
  const world = new World();
  const stalls = watchStalls();
  const outcomes: string[] = [];
  for (const [index, [, make]] of structures.slice(0, 50).entries()) {
    const source = make(sizeOf(index)).subarray(0, 25 * megabyte);
    await stalls.watch(async () => {
      outcomes.push(await take(source, { world }));
    });
  }
  stalls.stop();
  expect(outcomes).toHaveLength(50);
  expect(stalls.longestMs()).toBeLessThan(stallMsMax);
});

/** One of 25 MB, four of 10, the rest of 1 to 4. */
function sizeOf(index: number): number {
  if (index === 29) return 25 * megabyte;
  return (index % 12 === 5 ? 10 : 1 + (index % 4)) * megabyte;
}

const urgentWords = "Au secours, un homme force la porte du voisin en ce moment !";
const bomb = letterOf(
  "To: plp.seraing@gmail.com\nSubject: x\nMessage-ID: <bomb@voo.example>",
  `${urgentWords}\n${fill("x \n", megabyte)}`,
);

const overruns: readonly (readonly [name: string, over: object])[] = [
  ["time", { msMax: 1 }],
  ["memory", { growthBytesMax: -1 }],
];

test.each(
  overruns,
)("a letter that overruns its %s is set aside, its danger answered", async (_name, over) => {
  const strict = new LetterReader({ ...bounds, read: { ...bounds.read, msMax: 10_000, ...over } });
  const world = new World();
  expect(await take(bomb, { world, by: strict })).toBe("quarantined");
  expect(world.lastReason()).toContain("too costly");
  const sent = await world.send();
  expect(sent.map(({ kind, to }) => `${kind} ${to}`)).toEqual([
    "urgent-advice anna@voo.example",
    "alert prevention@seraing.example",
  ]);
  expect(sent[1]?.text).toContain("PLP/Quarantine");
  expect(await take(letterOf("Subject: PLP", "Je voudrais m'inscrire."), { world })).toBe(
    "handled",
  );
  await strict.close();
});

test("a letter that ends its header nowhere is set aside as one", async () => {
  const strict = new LetterReader({ ...bounds, read: { ...bounds.read, msMax: 1 } });
  const source = letterOf(`Subject: x\nX-A: ${fill("a", 5 * megabyte)}`);
  const world = new World();
  expect(await take(source, { world, by: strict })).toBe("quarantined");
  await strict.close();
});

test("a file that overruns its time is listed, those beside it travel", async () => {
  const hang = Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(300_000, "1 0 obj <<")]);
  const photo = await square("jpeg", 3_000);
  const files = [writeLargePdf(1_000), photo, hang, writeLargePdf(2_000), await square("png")];
  const strict = new LetterReader({ ...bounds, remake: { ...bounds.remake, msMax: 1_500 } });
  const letter = await strict.read(withFiles(files), { receivedAt, trustedAuthserv: null });
  if ("unreadable" in letter) throw new Error(letter.unreadable);
  expect(letter.attachments.map(({ type, content }) => `${type} ${content !== null}`)).toEqual([
    "application/pdf true",
    "image/jpeg true",
    "application/pdf false",
    "application/pdf true",
    "image/png true",
  ]);
  expect(letter.attachments.every(({ content }) => content === null || content.length > 0)).toBe(
    true,
  );
  await strict.close();
});

function withFiles(files: readonly Buffer[]): Buffer {
  const type = "Content-Type: application/octet-stream\nContent-Transfer-Encoding: base64";
  const parts = files.map((file) => `--b\n${type}\n\n${file.toString("base64")}\n`);
  const block = "Content-Type: multipart/mixed; boundary=b";
  return letterOf(block, `--b\n\nBonjour\n${parts.join("")}--b--`);
}

test("the thread reads as the office itself does", async () => {
  const source = letterOf(
    "Content-Type: multipart/mixed; boundary=b\nSubject: =?utf-8?Q?=C3=A9t=C3=A9?=",
    `--b\n\nBonjour à tous\n--b\nContent-Type: application/zip; name=a.zip\n\nPK\n--b--`,
  );
  const options = { receivedAt, trustedAuthserv: "mx.google.com" };
  const apart = new LetterReader({ ...bounds, smallMax: 0 });
  expect(await apart.read(source, options)).toEqual(await reader.read(source, options));
  await apart.close();
});

interface Taken {
  readonly world: World;
  readonly by?: LetterReader;
}

async function take(source: Buffer, { world, by = reader }: Taken): Promise<string> {
  uid += 1;
  const found = { folder: "INBOX", uid, uidValidity: "1", gmailId: null, receivedAt } as const;
  const fetched: Fetched = { ...found, source, cut: false };
  const intake = { office: world.office, reader: by, trustedAuthserv: "mx.google.com" };
  return takeLetterIn(fetched, { ...intake, log: silentLog });
}

// Pictures made again from their pixels: nothing else that a file held is in the new one, and no claim
// of a file costs more than its pixels may.
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import type { PictureType } from "../../src/mail/file-type.ts";
import { readFileType } from "../../src/mail/file-type.ts";
import { remakePicture } from "../../src/mail/picture.ts";
import {
  bombGif,
  bombPng,
  claimingJpeg,
  claimingWebp,
  type Format,
  square,
  talkative,
} from "../costly/pictures.ts";

const word = "EVILWORD";
const msMax = 3_000;
const formats: readonly Format[] = ["jpeg", "png", "webp", "gif"];

test.each(formats)("nothing that a %s tells beside its picture is left", async (format) => {
  const source = await talkative(format, word);
  expect(source.includes(word)).toBe(true);
  const { exif, xmp, icc, comments, iptc } = await sharp(source).metadata();
  if (format !== "gif") expect([exif, xmp, icc].every((found) => found !== undefined)).toBe(true);
  expect(exif ?? xmp ?? icc ?? comments ?? iptc ?? source.includes(word)).toBeTruthy();
  const made = await remake(source);
  for (const trace of [word, "Exif", "http://ns.adobe", "ICC_PROFILE", "iCCP", "tEXt", "XMP"]) {
    expect(made.includes(trace), trace).toBe(false);
  }
  const left = await sharp(made).metadata();
  expect([left.exif, left.xmp, left.icc, left.iptc, left.comments]).toEqual(
    Array(5).fill(undefined),
  );
});

const refused: readonly (readonly [
  name: string,
  type: PictureType,
  make: () => Promise<Buffer>,
])[] = [
  ["a PNG of 30,000 pixels a side", "image/png", async () => bombPng(30_000)],
  ["a JPEG that claims 65,500 a side", "image/jpeg", () => claimingJpeg(65_500)],
  ["a WebP that claims 16,383 a side", "image/webp", () => claimingWebp()],
  [
    "SVG said to be JPEG",
    "image/jpeg",
    async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
  ],
  ["a JPEG of its mark alone", "image/jpeg", async () => Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
  ["a PNG cut in its header", "image/png", async () => bombPng(8).subarray(0, 20)],
  ["nothing", "image/gif", async () => Buffer.alloc(0)],
];

test.each(refused)("%s is not made again", async (_name, type, make) => {
  const source = await make();
  const startedAt = performance.now();
  expect(await remakePicture(source, type, 2_560)).toBeNull();
  expect(performance.now() - startedAt).toBeLessThan(msMax);
});

describe("at the edge of what is decoded", () => {
  const costly: readonly (readonly [name: string, make: () => Promise<Buffer>])[] = [
    ["a PNG of 64 megapixels in 8 kB", async () => bombPng(8_000)],
    ["a GIF of 20,000 frames", async () => bombGif(20_000, 2_000)],
    ["a GIF of one pixel that claims 65,535 a side", async () => bombGif(1, 65_535)],
    ["half a JPEG", async () => (await square("jpeg", 2_000)).subarray(0, 9_000)],
  ];
  test.each(costly)("%s", async (_name, make) => {
    const source = await make();
    const startedAt = performance.now();
    const made = await remake(source);
    expect(performance.now() - startedAt).toBeLessThan(msMax);
    expect(made.length).toBeLessThan(2_000_000);
    expect((await sharp(made).metadata()).pages ?? 1).toBe(1);
  });
});

const inOne: readonly (readonly [name: string, make: () => Promise<Buffer>])[] = [
  ["a GIF that is a script", async () => comment(await square("gif"), "*/=1;alert('EVILWORD')/*")],
  [
    "a JPEG with a page behind it",
    async () => after(await square("jpeg"), "<script>EVILWORD</script>"),
  ],
  ["a JPEG with a PDF behind it", async () => after(await square("jpeg"), "%PDF-1.7 EVILWORD")],
  ["a PNG with an archive behind it", async () => after(await square("png"), "PK\x03\x04EVILWORD")],
  ["a WebP with a program behind it", async () => after(await square("webp"), "MZ EVILWORD")],
];

test.each(inOne)("%s is a picture alone", async (_name, make) => {
  const source = await make();
  expect(source.includes(word)).toBe(true);
  expect((await remake(source)).includes(word)).toBe(false);
});

async function remake(source: Buffer): Promise<Buffer> {
  const made = await remakePicture(source, readFileType(source) as PictureType, 2_560);
  if (made === null) throw new Error("it was not made again");
  return made.content;
}

function after(picture: Buffer, text: string): Buffer {
  return Buffer.concat([picture, Buffer.from(text, "latin1")]);
}

function comment(gif: Buffer, text: string): Buffer {
  const block = Buffer.concat([Buffer.from([0x21, 0xfe, text.length]), Buffer.from(`${text}\0`)]);
  return Buffer.concat([gif.subarray(0, -1), block, gif.subarray(-1)]);
}

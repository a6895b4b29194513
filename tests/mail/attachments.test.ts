import sharp from "sharp";
import { expect, test } from "vitest";
import { findFiles } from "../../src/mail/attachments.ts";
import { safeFileName } from "../../src/mail/file-name.ts";
import type { FileType } from "../../src/mail/file-type.ts";
import type { Part } from "../../src/mail/parts.ts";
import { remakeFiles } from "../../src/mail/remade-files.ts";
import { remakeFile } from "../../src/mail/remake-file.ts";
import { writeLargePdf, writePdf } from "../costly/pdf-source.ts";

const usual = { html: "", hasWords: true, mayTravel: true };
const pdf = writePdf();

const names: readonly (readonly [name: string | null, type: FileType, safe: string])[] = [
  ["photo.jpg", "image/jpeg", "photo.jpg"],
  ["été à la rue.JPEG", "image/jpeg", "été à la rue.JPEG"],
  ["../../etc/passwd", "application/octet-stream", "passwd"],
  ["C:\\Users\\a\\b.pdf", "application/pdf", "b.pdf"],
  ["a\u202egpj.exe", "application/octet-stream", "agpj.exe"],
  ["a\u202egpj.exe", "image/jpeg", "agpj.jpg"],
  ["a\r\nb\u0000.png", "image/png", "a b.png"],
  ["facture.pdf.exe", "application/pdf", "facture_pdf.pdf"],
  ["facture.exe.pdf", "application/pdf", "facture_exe.pdf"],
  ["photo.jpg.exe", "application/octet-stream", "photo_jpg.exe"],
  ["photo.jpg .exe", "image/jpeg", "photo_jpg.jpg"],
  ["photo.png", "image/jpeg", "photo.jpg"],
  ["page.html", "image/png", "page.png"],
  ["=?utf-8?Q?fact=2Eexe?=.pdf", "application/pdf", "fact_exe.pdf"],
  ["=?utf-8?B?Li4vLi4vYS5leGU=?=", "application/octet-stream", "a.exe"],
  ["a\u2044b\uff0f..\u2215c.pdf", "application/pdf", "c.pdf"],
  ["\u202efdp.exe", "application/octet-stream", "fdp.exe"],
  ["\u2067a\u2069.pdf", "application/pdf", "a.pdf"],
  ["CON.jpg", "image/jpeg", "_CON.jpg"],
  ["nul", "application/octet-stream", "_nul"],
  ["Lpt1.tar.pdf", "application/pdf", "_Lpt1.tar.pdf"],
  ["concert.pdf", "application/pdf", "concert.pdf"],
  ["-rf ~.pdf", "application/pdf", "rf ~.pdf"],
  ["a;b&c`d$e.pdf", "application/pdf", "a_b_c_d_e.pdf"],
  [`${"é".repeat(120)}.pdf`, "application/pdf", `${"é".repeat(96)}.pdf`],
  [`${"漢".repeat(120)}.pdf`, "application/pdf", `${"漢".repeat(65)}.pdf`],
  ["photo", "image/png", "photo.png"],
  [null, "image/jpeg", "photo-3.jpg"],
  [null, "application/pdf", "document-3.pdf"],
  [null, "application/octet-stream", "document-3"],
  ["..", "application/octet-stream", "document-3"],
  [".jpg", "image/jpeg", "jpg.jpg"],
  ['a<b>"c|d?*.pdf', "application/pdf", "a_b__c_d__.pdf"],
  ["v1.2 final", "application/pdf", "v1.2 final.pdf"],
  [`${"x".repeat(300)}.pdf`, "application/pdf", `${"x".repeat(96)}.pdf`],
  [`${"😀".repeat(80)}.pdf`, "application/pdf", `${"😀".repeat(48)}.pdf`],
];

test.each(names)("a safe name for %j as %s", (name, type, safe) => {
  expect(safeFileName(name, type, 3)).toBe(safe);
});

const whole = pdf.toString("latin1");
const labelled: readonly (readonly [
  label: string,
  content: string,
  type: string,
  travels: boolean,
])[] = [
  ["application/pdf", whole, "application/pdf", true],
  ["image/jpeg", whole, "application/pdf", true],
  ["application/pdf", `\n\n${whole}`, "application/pdf", true],
  ["application/pdf", "%PDF-1.4 not a PDF", "application/pdf", false],
  ["application/pdf", "MZ\u0090", "application/octet-stream", false],
  ["image/svg+xml", "<svg onload='x'/>", "application/octet-stream", false],
  ["image/jpeg", "\xff\xd8\xffnot a picture", "image/jpeg", false],
  ["image/png", "\x89PNG\r\n\x1a\nnot a picture", "image/png", false],
  ["application/zip", "PK\x03\x04", "application/octet-stream", false],
  ["text/calendar", "BEGIN:VCALENDAR", "application/octet-stream", false],
];

test.each(labelled)("%s holding %j is %s", async (label, text, type, travels) => {
  const content = Buffer.from(text, "latin1");
  const [found] = await readAttachments([part({ type: label, content })], usual);
  expect(found).toMatchObject({ type, size: content.length });
  expect(found?.content !== null).toBe(travels);
});

test("a picture loses its place, and stands upright", async () => {
  const content = await sharp({ create: { width: 40, height: 20, channels: 3, background: "red" } })
    .withExif({ IFD0: { Artist: "Anna" }, IFD3: { GPSLatitude: "50/1 36/1 0/1" } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const [found] = await readAttachments([part({ content })], usual);
  const { exif, orientation, width, height, format } = await sharp(
    found?.content ?? pdf,
  ).metadata();
  expect({ exif, orientation, width, height, format }).toEqual({
    exif: undefined,
    orientation: undefined,
    width: 20,
    height: 40,
    format: "jpeg",
  });
});

const formats: readonly (readonly [
  from: "jpeg" | "png" | "webp" | "gif",
  type: string,
  name: string,
])[] = [
  ["jpeg", "image/jpeg", "a.jpg"],
  ["png", "image/png", "a.png"],
  ["webp", "image/jpeg", "a.jpg"],
  ["gif", "image/gif", "a.gif"],
];

test.each(formats)("%s travels as %s", async (from, type, name) => {
  const content = await square(3_000, from);
  const [found] = await readAttachments([part({ content, fileName: "a.bin" })], usual);
  expect(found).toMatchObject({ type, name, size: content.length });
  expect((await sharp(found?.content ?? pdf).metadata()).width).toBe(2_560);
});

test("pictures get smaller until everything fits 10 MB, and a PDF keeps its place", async () => {
  const noise = await sharp({
    create: {
      width: 2_000,
      height: 1_500,
      channels: 3,
      background: "grey",
      noise: { type: "gaussian", mean: 128, sigma: 60 },
    },
  })
    .png()
    .toBuffer();
  const paper = writeLargePdf(4_000_000);
  const found = await readAttachments(
    [part({ content: noise }), part({ content: paper }), part({ content: noise })],
    usual,
  );
  const octets = found.map(({ content }) => content?.length ?? 0);
  expect(octets.every((size) => size > 0)).toBe(true);
  expect(octets[1]).toBeGreaterThan(4_000_000);
  expect(octets.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(10 * 1024 * 1024);
});

test("what does not fit is listed only", async () => {
  const large = writeLargePdf(6_000_000);
  const found = await readAttachments(
    [part({ content: large }), part({ content: large }), part({ content: pdf })],
    usual,
  );
  expect(found.map(({ content }) => content !== null)).toEqual([true, false, true]);
});

test("a picture that claims a billion pixels is not decoded", async () => {
  const content = await square(1, "png");
  content.writeUInt32BE(40_000, 16);
  content.writeUInt32BE(40_000, 20);
  const [found] = await readAttachments([part({ content })], usual);
  expect(found?.content).toBeNull();
});

test("50 files are looked at", async () => {
  const parts = Array.from({ length: 80 }, () => part({ content: pdf }));
  expect(await readAttachments(parts, usual)).toHaveLength(50);
});

test("nothing of a machine's travels", async () => {
  const content = await square(8, "jpeg");
  const found = await readAttachments([part({ content }), part({ content: pdf })], {
    ...usual,
    mayTravel: false,
  });
  expect(found.map((attachment) => attachment.content)).toEqual([null, null]);
});

test("seals and reports are no files", async () => {
  const types = [
    "application/pkcs7-signature",
    "application/pgp-signature",
    "message/delivery-status",
  ];
  expect(
    await readAttachments(
      types.map((type) => part({ type, content: pdf })),
      usual,
    ),
  ).toEqual([]);
});

const html = '<p>Bonjour</p><img src="cid:logo@x">';
const logos: readonly (readonly [
  name: string,
  part: Partial<Part>,
  circumstances: object,
  count: number,
])[] = [
  ["a small picture that the HTML shows", { contentId: "logo@x" }, { html }, 0],
  ["a small picture bound to the HTML", { contentId: "logo@x", related: true }, {}, 0],
  ["the same, of a camera", { contentId: "logo@x", fileName: "IMG_0815.jpg" }, { html }, 1],
  [
    "the same, and nothing else in the letter",
    { contentId: "logo@x" },
    { html, hasWords: false },
    1,
  ],
  ["a small picture that is attached", {}, { html }, 1],
  ["a small picture with an id nobody shows", { contentId: "other@x" }, { html }, 1],
];

test.each(logos)("%s", async (_name, over, circumstances, count) => {
  const content = await square(8, "jpeg");
  const found = await readAttachments([part({ content, ...over })], { ...usual, ...circumstances });
  expect(found).toHaveLength(count);
});

test("a large picture that the HTML shows is a photo", async () => {
  const content = Buffer.concat([await square(8, "jpeg"), Buffer.alloc(20_000)]);
  expect(
    await readAttachments([part({ content, contentId: "logo@x" })], { ...usual, html }),
  ).toHaveLength(1);
});

function readAttachments(parts: readonly Part[], circumstances: Parameters<typeof findFiles>[1]) {
  return remakeFiles(findFiles(parts, circumstances), remakeFile);
}

function part(over: Partial<Part>): Part {
  return {
    type: "image/jpeg",
    method: "",
    fileName: "a",
    contentId: null,
    related: false,
    content: pdf,
    ...over,
  };
}

function square(side: number, format: "jpeg" | "png" | "webp" | "gif"): Promise<Buffer> {
  return sharp({ create: { width: side, height: side, channels: 3, background: "blue" } })
    .toFormat(format)
    .toBuffer();
}

// PDF made again: what a page shows stays, what runs, reaches out or tells of people is gone from the
// bytes; what cannot be read, or is locked, does not travel.
import { inflateSync } from "node:zlib";
import { PDFDocument } from "@cantoo/pdf-lib";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { remakePdf } from "../../src/mail/pdf.ts";
import { shown, streamObject, type Written, writePdf } from "../costly/pdf-source.ts";

const script = "<< /S /JavaScript /JS (EVIL) >>";
const attached = ["<< /Type /Filespec /F (EVIL.exe) /EF << /F 11 0 R >> >>", stream("EVIL")];
const field = "<< /Type /Annot /Subtype /Widget /Rect [0 0 9 9] /T (EVIL) /FT /Tx /V (EVIL)";
const look = "/AP << /N 11 0 R /D 12 0 R >>";
const drawing = `<< /Subtype /Form /BBox [0 0 9 9] /Length 1 >>\nstream\nq\nendstream`;

const hostile: readonly (readonly [name: string, written: Written])[] = [
  ["a script that runs when it is opened", { catalog: `/OpenAction ${script}` }],
  [
    "the same, its names in escapes",
    { catalog: "/Open#41ction << /#53 /J#61vaScript /J#53 (EVIL) >>" },
  ],
  ["the same, in an object of its own", { catalog: "/OpenAction 10 0 R", objects: [script] }],
  [
    "the same, its script in a stream",
    { catalog: "/OpenAction << /S /JavaScript /JS 10 0 R >>", objects: [stream("EVIL")] },
  ],
  ["a script by name", { catalog: `/Names << /JavaScript << /Names [(a) ${script}] >> >>` }],
  ["a script when it is closed", { catalog: `/AA << /WC ${script} >>` }],
  ["a script of the page", { page: `/AA << /O ${script} >>` }],
  ["a program", { catalog: "/OpenAction << /S /Launch /F (EVIL.exe) >>" }],
  [
    "a program after another action",
    { catalog: "/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next << /S /Launch /F (EVIL) >> >>" },
  ],
  [
    "an attached file",
    { catalog: "/Names << /EmbeddedFiles << /Names [(a) 10 0 R] >> >>", objects: attached },
  ],
  ["an attached file of the page", { page: "/AF [10 0 R]", objects: attached }],
  [
    "an attached file as a mark",
    {
      page: "/Annots [<< /Subtype /FileAttachment /Rect [0 0 9 9] /FS 10 0 R >>]",
      objects: attached,
    },
  ],
  ["a collection of files", { catalog: "/Collection << /View /T /D (EVIL) >>" }],
  [
    "a film",
    {
      page: "/Annots [<< /Subtype /RichMedia /Rect [0 0 9 9] /RichMediaContent << /Assets (EVIL) >> >>]",
    },
  ],
  [
    "a sound",
    {
      page: "/Annots [<< /Subtype /Sound /Rect [0 0 9 9] /Sound 10 0 R >>]",
      objects: [stream("EVIL")],
    },
  ],
  [
    "a form in XML",
    { catalog: "/AcroForm << /Fields [] /XFA 10 0 R >>", objects: [stream("EVIL")] },
  ],
  [
    "a form that sends",
    {
      page: `/Annots [${field} /A << /S /SubmitForm /F (EVIL) >> ${look} >>]`,
      objects: ["null", drawing, drawing],
    },
  ],
  [
    "a field that computes",
    {
      catalog: "/AcroForm << /Fields [10 0 R] >>",
      page: "/Annots [10 0 R]",
      objects: [`${field} /AA << /C ${script} >> ${look} >>`, drawing, drawing],
    },
  ],
  [
    "a link",
    {
      page: "/Annots [<< /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (http://EVIL.example) >> >>]",
    },
  ],
  [
    "a link into another file",
    {
      page: "/Annots [<< /Subtype /Link /Rect [0 0 9 9] /A << /S /GoToR /F (EVIL) /D [0 /Fit] >> >>]",
    },
  ],
  [
    "a path to a server, which tells it the password",
    { page: "/AA << /O << /S /GoToE /F (\\\\\\\\EVIL\\\\x) /D [0 /Fit] >> >>" },
  ],
  [
    "bookmarks",
    { catalog: "/Outlines << /First 10 0 R >>", objects: [`<< /Title (EVIL) /A ${script} >>`] },
  ],
  ["a base for links", { catalog: "/URI << /Base (http://EVIL.example) >>" }],
  [
    "content in another file",
    { page: "/Contents 10 0 R", objects: ["<< /F (EVIL) /Length 0 >>\nstream\n\nendstream"] },
  ],
  [
    "a picture in another file",
    {
      page: "/Resources << /XObject << /X 10 0 R >> >>",
      objects: [
        "<< /Subtype /Form /BBox [0 0 9 9] /Ref << /F (EVIL) /Page 0 >> /OPI << /2.0 << /F (EVIL) >> >> /Length 0 >>\nstream\n\nendstream",
      ],
    },
  ],
  [
    "PostScript",
    {
      page: "/Resources << /XObject << /X 10 0 R >> >>",
      objects: ["<< /Type /XObject /Subtype /PS /Length 4 >>\nstream\nEVIL\nendstream"],
    },
  ],
  [
    "its author",
    { trailer: "/Info 10 0 R", objects: ["<< /Author (EVIL) /Creator (EVIL) /Title (EVIL) >>"] },
  ],
  ["XMP", { catalog: "/Metadata 10 0 R", objects: [stream("EVIL", "/Type /Metadata")] }],
  [
    "XMP of the page, and what its program keeps",
    {
      page: "/Metadata 10 0 R /PieceInfo << /EVIL << /Private (EVIL) >> >>",
      objects: [stream("EVIL")],
    },
  ],
  [
    "who commented",
    {
      page: "/Annots [<< /Subtype /Highlight /Rect [0 0 9 9] /T (EVIL) /Contents (EVIL) /AP << /N 10 0 R >> >>]",
      objects: [drawing],
    },
  ],
  [
    "who signed",
    {
      page: `/Annots [${field} /V << /Type /Sig /Name (EVIL) /Contents <4556494c> >> ${look} >>]`,
      objects: ["null", drawing, drawing],
    },
  ],
  [
    "a page that is in no tree",
    { objects: ["<< /Type /Page /Contents 11 0 R >>", stream("EVIL")] },
  ],
  ["an object that nothing names", { objects: ["(EVIL)"] }],
  [
    "a page as something else",
    {
      page: "/Group << /S /Transparency /X 10 0 R >>",
      objects: [`<< /Type /Page /AA << /O ${script} >> >>`],
    },
  ],
];

describe.each([false, true])("in compressed objects: %s", (compressed) => {
  test.each(hostile)("%s is gone", async (_name, written) => {
    const source = writePdf({ ...written, compressed });
    expect(textOf(source)).toContain("EVIL");
    const bytes = textOf(await remakePdf(source));
    expect(bytes).not.toMatch(/EVIL|4556494c/);
    expect(bytes).not.toMatch(
      /JavaScript|Launch|OpenAction|EmbeddedFile|\/URI|XFA|SubmitForm|\/AA/,
    );
    if (written.page?.includes("/Contents 10") !== true) expect(bytes).toContain(shown);
  });
});

test("an action that came by a later version of the file is gone too", async () => {
  const later = `1 0 obj\n<< /Type /Catalog /Pages 2 0 R /OpenAction ${script} >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF`;
  const bytes = textOf(await remakePdf(Buffer.concat([writePdf(), Buffer.from(later)])));
  expect(bytes).not.toContain("EVIL");
  expect(bytes).toContain(shown);
});

test("what stands before and after the file is gone", async () => {
  const around = [
    Buffer.from("<script>EVIL</script>\n"),
    writePdf(),
    Buffer.from("PK\x03\x04EVIL"),
  ];
  expect(textOf(await remakePdf(Buffer.concat(around)))).not.toContain("EVIL");
});

test("what is said to be figures is figures", async () => {
  const page = "/Group << /S /Transparency /X <41/AA << /S /Launch /F (EVIL) > >>";
  const bytes = textOf(await remakePdf(writePdf({ page })));
  expect(bytes).not.toMatch(/EVIL|Launch/);
  expect(bytes).toContain("<41");
});

test("a filled-in field is still seen", async () => {
  const seen = stream("BT (Jean) Tj ET", "/Subtype /Form /BBox [0 0 9 9]");
  const page = "/Annots [<< /Subtype /Widget /Rect [0 0 9 9] /AP << /N 10 0 R >> >>]";
  const bytes = textOf(await remakePdf(writePdf({ page, objects: [seen] })));
  expect(bytes).toContain("Jean");
  expect(bytes).toContain("/Stamp");
});

test("layers that are off stay off", async () => {
  const catalog = "/OCProperties << /OCGs [10 0 R] /D << /OFF [10 0 R] >> >>";
  const page = "/Resources << /Font << /A 5 0 R >> /Properties << /L 10 0 R >> >>";
  const made = await remakePdf(
    writePdf({ catalog, page, objects: ["<< /Type /OCG /Name (x) >>"] }),
  );
  const { context } = await PDFDocument.load(made ?? Buffer.alloc(0), { updateMetadata: false });
  const root = context.lookup(context.trailerInfo.Root);
  expect(String(root)).toContain("/OFF");
});

test("a photo on a page loses its place", async () => {
  const photo = await sharp({ create: { width: 8, height: 8, channels: 3, background: "red" } })
    .withExif({ IFD0: { Artist: "EVIL" }, IFD3: { GPSLatitude: "50/1 36/1 0/1" } })
    .jpeg()
    .toBuffer();
  expect(photo.includes("EVIL")).toBe(true);
  const keys = "/Subtype /Image /Width 8 /Height 8 /Filter /DCTDecode";
  const page = "/Resources << /XObject << /X 80 0 R >> >>";
  const source = Buffer.concat([writePdf({ page }), streamObject(80, keys, photo)]);
  const made = await remakePdf(source);
  expect(made?.includes("EVIL")).toBe(false);
  expect(made?.includes("Exif")).toBe(false);
  const at = made?.indexOf(Buffer.from([0xff, 0xd8, 0xff])) ?? -1;
  expect((await sharp(made?.subarray(at)).metadata()).width).toBe(8);
});

const kept: readonly (readonly [name: string, make: () => Buffer])[] = [
  ["nothing", () => Buffer.alloc(0)],
  ["a mark and nothing else", () => Buffer.from("%PDF-1.7\nx")],
  ["noise", () => Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(100_000, "1 0 obj <<")])],
  [
    "a file that is locked",
    () => writePdf({ trailer: "/Encrypt 10 0 R", objects: ["<< /Filter /Standard /V 1 >>"] }),
  ],
  [
    "the same, its lock directly there",
    () => writePdf({ trailer: "/Encrypt << /Filter /Standard >>" }),
  ],
  ["a lock that is not there", () => writePdf({ trailer: "/Encrypt 77 0 R" })],
  [
    "no page",
    () =>
      Buffer.from("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>"),
  ],
  [
    "a tree that is its own branch",
    () =>
      Buffer.from(
        "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [2 0 R] >>\nendobj\ntrailer\n<< /Root 1 0 R >>",
      ),
  ],
  ["arrays in arrays", () => writePdf({ page: `/Group << /X ${"[".repeat(50_000)} >>` })],
  [
    "arrays in arrays, closed",
    () => writePdf({ page: `/Group << /X ${"[".repeat(500)}${"]".repeat(500)} >>` }),
  ],
  [
    "3,000 pages",
    () =>
      Buffer.from(
        `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Kids [${"<< /Type /Page >> ".repeat(3_000)}] >>\nendobj\ntrailer\n<< /Root 1 0 R >>`,
      ),
  ],
];

test.each(kept)("%s does not travel", async (_name, make) => {
  expect(await remakePdf(make())).toBeNull();
});

test("branches of branches are walked once", async () => {
  const levels = Array.from(
    { length: 40 },
    (_, at) => `${20 + at} 0 obj\n<< /Kids [${21 + at} 0 R ${21 + at} 0 R] >>\nendobj\n`,
  );
  const tree =
    "2 0 obj\n<< /Type /Pages /Kids [20 0 R] >>\nendobj\n60 0 obj\n<< /Type /Page >>\nendobj\n";
  const source = Buffer.concat([writePdf(), Buffer.from(levels.join("") + tree)]);
  const made = await remakePdf(source);
  expect((await PDFDocument.load(made ?? Buffer.alloc(0))).getPageCount()).toBe(1);
});

function stream(text: string, keys = ""): string {
  return `<< ${keys} /Length ${text.length} >>\nstream\n${text}\nendstream`;
}

/** The bytes, and what is compressed in them. */
function textOf(pdf: Buffer | null): string {
  if (pdf === null) throw new Error("it did not travel");
  const text = pdf.toString("latin1");
  const streams = text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g);
  const inflated = [...streams].map(([, data = ""]) => {
    try {
      return inflateSync(Buffer.from(data, "latin1")).toString("latin1");
    } catch {
      return "";
    }
  });
  return [text, ...inflated].join("\n");
}

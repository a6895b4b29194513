// Small PDF files written out by hand, as an attacker writes them. Not a test itself.
import { deflateSync } from "node:zlib";

/** What the one page of each of them shows. */
export const shown = "Avis de police";

export interface Written {
  /** Entries of the catalog, of the page and of the trailer, as they are written. */
  readonly catalog?: string;
  readonly page?: string;
  readonly trailer?: string;
  /** Objects from number 10 on, as they are written between `obj` and `endobj`. */
  readonly objects?: readonly string[];
  /** All but streams stand in a compressed object stream. */
  readonly compressed?: boolean;
}

const contents = `BT /A 12 Tf 72 720 Td (${shown}) Tj ET`;

/** Object 1 is the catalog, 2 the tree, 3 the page, 4 its content, 5 its font. */
export function writePdf(written: Written = {}): Buffer {
  const { catalog = "", page = "", trailer = "", objects = [], compressed = false } = written;
  const all = new Map<number, string>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`],
    [2, "<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 612 792] >>"],
    [3, `<< /Type /Page /Parent 2 0 R /Contents 4 0 R ${resources} ${page} >>`],
    [4, `<< /Length ${contents.length} >>\nstream\n${contents}\nendstream`],
    [5, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"],
  ]);
  for (const [index, object] of objects.entries()) all.set(10 + index, object);
  const loose = [...all].filter(([, text]) => !compressed || text.includes("stream"));
  const packed = [...all].filter(([, text]) => compressed && !text.includes("stream"));
  const body = loose.map(([number, text]) => `${number} 0 obj\n${text}\nendobj\n`).join("");
  return Buffer.concat([
    Buffer.from(`%PDF-1.7\n${body}`, "latin1"),
    packed.length === 0 ? Buffer.alloc(0) : objectStream(packed),
    Buffer.from(`trailer\n<< /Root 1 0 R /Size 99 ${trailer} >>\nstartxref\n0\n%%EOF\n`, "latin1"),
  ]);
}
const resources = "/Resources << /Font << /A 5 0 R >> >>";

function objectStream(objects: readonly (readonly [number, string])[]): Buffer {
  let offset = 0;
  const index = objects.map(([number, text]) => {
    const entry = `${number} ${offset}`;
    offset += text.length + 1;
    return entry;
  });
  const head = `${index.join(" ")}\n`;
  const data = deflateSync(`${head}${objects.map(([, text]) => `${text}\n`).join("")}`);
  const keys = `/Type /ObjStm /N ${objects.length} /First ${head.length} /Filter /FlateDecode`;
  return streamObject(90, keys, data);
}

export function streamObject(number: number, keys: string, data: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`${number} 0 obj\n<< ${keys} /Length ${data.length} >>\nstream\n`),
    data,
    Buffer.from("\nendstream\nendobj\n"),
  ]);
}

/** One that cannot be made smaller, of about so many octets. */
export function writeLargePdf(octets: number): Buffer {
  const keys = "/Subtype /Form /BBox [0 0 9 9]";
  const page = "/Resources << /Font << /A 5 0 R >> /XObject << /X 80 0 R >> >>";
  return Buffer.concat([writePdf({ page }), streamObject(80, keys, Buffer.alloc(octets, "q "))]);
}

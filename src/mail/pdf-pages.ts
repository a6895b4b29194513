// The pages of a PDF in their order, and what of one is kept: the list says what, all else is left.
import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFRef, PDFStream } from "@cantoo/pdf-lib";
import type { PdfCopy } from "./pdf-copy.ts";

const pagesMax = 2_000;
const nodesMax = 20_000;
const inheritedMax = 50;
const annotationsMax = 5_000;

const inherited = ["Resources", "MediaBox", "CropBox", "Rotate"];
const own = ["Contents", "BleedBox", "TrimBox", "ArtBox", "UserUnit", "Group"];
/** Marks on a page that are drawn like it; links, comments, films, sounds and files are none. */
const drawn = new Set([
  ...["FreeText", "Line", "Square", "Circle", "Polygon", "PolyLine", "Highlight", "Underline"],
  ...["Squiggly", "StrikeOut", "Stamp", "Ink", "Widget"],
]);
const hiddenFlags = 0b10_0010;

/** In reading order; a node that stands in the tree twice counts once. Throws beyond 2,000 pages. */
export function findPages(catalog: PDFDict): PDFDict[] {
  const pages: PDFDict[] = [];
  const seen = new Set<unknown>();
  const open: unknown[] = [catalog.lookup(PDFName.of("Pages"))];
  while (open.length > 0) {
    const node = open.pop();
    if (!(node instanceof PDFDict) || seen.has(node)) continue;
    seen.add(node);
    if (seen.size > nodesMax || pages.length > pagesMax) throw new Error("too many pages");
    const kids = node.lookup(PDFName.of("Kids"));
    if (!(kids instanceof PDFArray)) pages.push(node);
    else for (let at = kids.size() - 1; at >= 0; at -= 1) open.push(kids.lookup(at));
  }
  return pages;
}

/** A page of the new file, below the tree `parent`. */
export function pageOf(page: PDFDict, parent: PDFRef, copy: PdfCopy): PDFDict {
  const made = copy.into.obj({ Type: "Page", Parent: parent });
  for (const key of inherited) {
    const holder = holderOf(page, PDFName.of(key));
    if (holder !== null) copy.take(made, holder, [key]);
  }
  copy.take(made, page, own);
  const marks = marksOf(page, copy);
  if (marks.length > 0) made.set(PDFName.of("Annots"), copy.into.obj([...marks]));
  return made;
}

function holderOf(page: PDFDict, key: PDFName): PDFDict | null {
  let node: unknown = page;
  for (let level = 0; level < inheritedMax && node instanceof PDFDict; level += 1) {
    if (node.has(key)) return node;
    node = node.lookup(PDFName.of("Parent"));
  }
  return null;
}

function marksOf(page: PDFDict, copy: PdfCopy): PDFRef[] {
  const annotations = page.lookup(PDFName.of("Annots"));
  if (!(annotations instanceof PDFArray)) return [];
  const marks: PDFRef[] = [];
  for (let at = 0; at < Math.min(annotations.size(), annotationsMax); at += 1) {
    const annotation = annotations.lookup(at);
    const mark = annotation instanceof PDFDict ? markOf(annotation, copy) : null;
    if (mark !== null) marks.push(copy.into.register(mark));
  }
  return marks;
}

/** A filled-in field or a drawn mark becomes a stamp: how it looks, and nothing of what it does. */
function markOf(annotation: PDFDict, copy: PdfCopy): PDFDict | null {
  const kind = annotation.lookup(PDFName.of("Subtype"));
  const flags = annotation.lookup(PDFName.of("F"));
  const isHidden = flags instanceof PDFNumber && (flags.asNumber() & hiddenFlags) !== 0;
  if (!(kind instanceof PDFName) || !drawn.has(kind.decodeText()) || isHidden) return null;
  const appearance = annotation.lookup(PDFName.of("AP"));
  if (!(appearance instanceof PDFDict)) return null;
  const normal = appearance.lookup(PDFName.of("N"));
  if (!(normal instanceof PDFStream) && !(normal instanceof PDFDict)) return null;
  const shown = copy.into.obj({});
  copy.take(shown, appearance, ["N"]);
  const mark = copy.into.obj({ Type: "Annot", Subtype: "Stamp", F: printed, AP: shown });
  copy.take(mark, annotation, ["Rect", "AS"]);
  return mark;
}
/** The flags Print, ReadOnly and Locked. */
const printed = 0b1100_0100;

// Objects of one PDF written anew into another, without the keys and kinds of objects that act, lead
// out of the file, or tell of people. It walks without recursion from object to object.
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFInvalidObject,
  PDFName,
  PDFNull,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from "@cantoo/pdf-lib";
import { withoutMetadata } from "./jpeg-segments.ts";

const objectsMax = 200_000;
const depthMax = 100;

/** No page needs one of these to be seen, whatever object they stand in. */
const neverKeys = new Set([
  ...["AA", "OpenAction", "JS", "JavaScript", "Launch", "URI", "XFA", "RichMediaContent"],
  ...["RichMediaSettings", "EF", "EmbeddedFile", "EmbeddedFiles", "AF", "OPI", "Ref", "Metadata"],
  ...[
    "PieceInfo",
    "LastModified",
    "StructParent",
    "StructParents",
    "Thumb",
    "CreatorInfo",
    "Parent",
  ],
  ...["Alternates", "Measure", "PtData", "NM", "VP"],
]);
/** A stream's content in another file (ISO 32000-1 section 7.3.8.2). */
const outsideKeys = new Set(["F", "FFilter", "FDecodeParms"]);
const actions = new Set([
  ...["GoTo", "GoToR", "GoToE", "GoToDp", "Launch", "Thread", "URI", "Sound", "Movie", "Hide"],
  ...["Named", "SubmitForm", "ResetForm", "ImportData", "JavaScript", "SetOCGState", "Rendition"],
  ...["Trans", "GoTo3DView", "RichMediaExecute", "ECMAScript"],
]);
const neverTypes = new Set([
  ...["Action", "Filespec", "F", "EmbeddedFile", "Metadata", "Catalog", "Pages", "Page", "Annot"],
  ...["Sig", "3D", "RichMedia", "Rendition", "MediaClip", "ObjStm", "XRef"],
]);

/** Everything that is taken from one file into another in the same run. */
export class PdfCopy {
  readonly into: PDFContext;
  readonly #from: PDFContext;
  readonly #known = new Map<PDFRef, PDFRef>();
  readonly #open: PDFRef[] = [];

  constructor(from: PDFContext, into: PDFContext) {
    this.#from = from;
    this.into = into;
  }

  /** Puts what `source` says of `keys` into `target`; keys that it does not have are left out. */
  take(target: PDFDict, source: PDFDict, keys: readonly string[]): void {
    for (const key of keys.map((key) => PDFName.of(key))) {
      const value = source.get(key);
      if (value !== undefined) target.set(key, this.#copy(value, 0));
    }
  }

  /** Copies all that was only referred to so far. Throws beyond 200,000 objects. */
  finish(): void {
    for (let ref = this.#open.pop(); ref !== undefined; ref = this.#open.pop()) {
      const object = this.#from.lookup(ref) ?? PDFNull;
      this.into.assign(this.#refFor(ref), this.#copy(object, 0));
    }
  }

  #refFor(ref: PDFRef): PDFRef {
    const known = this.#known.get(ref);
    if (known !== undefined) return known;
    if (this.#known.size >= objectsMax) throw new Error("too many objects");
    const made = this.into.nextRef();
    this.#known.set(ref, made);
    this.#open.push(ref);
    return made;
  }

  #copy(object: PDFObject, depth: number): PDFObject {
    if (depth > depthMax) throw new Error("too deep");
    if (object instanceof PDFRef) return this.#refFor(object);
    if (object instanceof PDFArray) {
      return this.into.obj(object.asArray().map((item) => this.#copy(item, depth + 1)));
    }
    if (object instanceof PDFRawStream) return this.#copyStream(object, depth);
    // It is kept as it was written, with whatever stands between its brackets.
    if (object instanceof PDFHexString) {
      return PDFHexString.of(object.asString().replace(/[^0-9a-f]/gi, ""));
    }
    // Other kinds of streams are made by programs, never read from a file.
    if (object instanceof PDFStream || object instanceof PDFInvalidObject) return PDFNull;
    return object instanceof PDFDict ? this.#copyDict(object, depth) : object;
  }

  #copyDict(source: PDFDict, depth: number): PDFObject {
    if (isActive(source)) return PDFNull;

    const made = this.into.obj({});
    this.#fill(made, source, { depth, without: neverKeys });
    return made;
  }

  #copyStream({ dict, contents }: PDFRawStream, depth: number): PDFObject {
    if (isActive(dict) || nameOf(dict, "Subtype") === "PS") return PDFNull;
    const made = this.into.obj({});
    this.#fill(made, dict, { depth, without: neverKeys.union(outsideKeys) });
    return PDFRawStream.of(made, isJpeg(dict) ? withoutMetadata(contents) : contents);
  }

  #fill(
    target: PDFDict,
    source: PDFDict,
    { depth, without }: { readonly depth: number; readonly without: ReadonlySet<string> },
  ): void {
    for (const [key, value] of source.entries()) {
      if (!without.has(key.decodeText())) target.set(key, this.#copy(value, depth + 1));
    }
  }
}

function isActive(dict: PDFDict): boolean {
  const action = nameOf(dict, "S");
  const type = nameOf(dict, "Type");
  return (action !== null && actions.has(action)) || (type !== null && neverTypes.has(type));
}

function isJpeg(dict: PDFDict): boolean {
  const filter = dict.lookup(PDFName.of("Filter"));
  const only = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter;
  return only instanceof PDFName && ["DCTDecode", "DCT"].includes(only.decodeText());
}

function nameOf(dict: PDFDict, key: string): string | null {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : null;
}

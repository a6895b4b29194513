// A PDF made again from its pages alone: what a page shows, and nothing that runs, reaches out, lies
// hidden or says who made it. It knows nothing of letters.
import {
  PDFContext,
  type PDFDict,
  PDFDocument,
  PDFHeader,
  type PDFRef,
  PDFWriter,
} from "@cantoo/pdf-lib";
import { PdfCopy } from "./pdf-copy.ts";
import { findPages, pageOf } from "./pdf-pages.ts";

/**
 * The same pages in a file without scripts, actions, links, forms, attached files, comments' authors
 * or metadata; a signature is gone with them. Null where the file is encrypted, cannot be read, has no
 * page, or more pages or objects than are ever looked at. It may take long and much memory: only a
 * thread that can be ended should call it.
 */
export async function remakePdf(content: Buffer): Promise<Buffer | null> {
  try {
    const { context, catalog } = await PDFDocument.load(content, {
      updateMetadata: false,
      throwOnInvalidObject: false,
    });
    if (context.trailerInfo.Encrypt !== undefined) return null;
    const pages = findPages(catalog);
    return pages.length === 0 ? null : await write(pages, catalog);
  } catch {
    return null;
  }
}

async function write(pages: readonly PDFDict[], catalog: PDFDict): Promise<Buffer> {
  const context = PDFContext.create();
  context.header = PDFHeader.forVersion(1, 7);
  const copy = new PdfCopy(catalog.context, context);
  const treeRef = context.nextRef();
  const pageRefs = pages.map((page) => context.register(pageOf(page, treeRef, copy)));
  context.assign(treeRef, treeOf(pageRefs, context));
  const root = context.obj({ Type: "Catalog", Pages: treeRef });
  // Layers that are switched off must not appear because nobody says any more that they are.
  copy.take(root, catalog, ["OCProperties"]);
  copy.finish();
  context.trailerInfo.Root = context.register(root);
  return Buffer.from(
    await PDFWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer(),
  );
}

function treeOf(pages: readonly PDFRef[], context: PDFContext): PDFDict {
  return context.obj({ Type: "Pages", Kids: [...pages], Count: pages.length });
}

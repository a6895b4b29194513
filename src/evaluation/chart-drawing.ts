// A Vega-Lite chart, drawn on the sheet as vectors with the sheet's own faces. It chooses no chart.
import * as vega from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { faces } from "./look.ts";
import type { Paper } from "./paper.ts";
import { createPdfCanvas, readFont, widthOf } from "./pdf-canvas.ts";

/** Draws it with its upper left corner there. */
export async function drawChart(
  { doc }: Paper,
  spec: TopLevelSpec,
  { x, y }: { readonly x: number; readonly y: number },
): Promise<void> {
  measureWith(doc);
  const view = new vega.View(vega.parse(compile(spec).spec), { renderer: "none" });
  doc.save();
  doc.translate(x, y);
  const options = { externalContext: createPdfCanvas(doc, faces) };
  await (view as unknown as CanvasView).toCanvas(1, options);
  view.finalize();
  doc.restore();
}

/** An external context is documented, and missing in the types. */
interface CanvasView {
  readonly toCanvas: (scale: number, options: { externalContext: unknown }) => Promise<unknown>;
}

/** Vega would guess the width of words; the face knows it. */
function measureWith(doc: PDFKit.PDFDocument): void {
  // Vega asks for a width function of one's own here; its types leave the object out.
  const { textMetrics } = vega as unknown as { textMetrics: { width: MeasureWords } };
  textMetrics.width = ({ fontSize = 11, fontWeight = "" }, text) => {
    return widthOf(doc, String(text ?? ""), readFont(`${fontWeight} ${fontSize}px`, faces));
  };
}

type MeasureWords = (
  item: { readonly fontSize?: number; readonly fontWeight?: string | number },
  text: unknown,
) => number;

// What Vega draws a chart on, as PDF operators: the part of CanvasRenderingContext2D that its canvas
// renderer uses with an external context. It knows no chart and no figure.

type Doc = PDFKit.PDFDocument;
type Step = (doc: Doc) => unknown;

/** The faces that text is set in, by their names in the document. */
export interface Faces {
  readonly regular: string;
  readonly bold: string;
}

interface State {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineCap: "butt" | "round" | "square";
  lineJoin: "miter" | "round" | "bevel";
  globalAlpha: number;
  font: string;
  textAlign: "left" | "center" | "right" | "start" | "end";
  textBaseline: string;
}

const initial: State = {
  fillStyle: "#000",
  strokeStyle: "#000",
  lineWidth: 1,
  lineCap: "butt",
  lineJoin: "miter",
  globalAlpha: 1,
  font: "10px sans-serif",
  textAlign: "left",
  textBaseline: "alphabetic",
};

/** How wide a text is in this face and size, in points. */
export function widthOf(doc: Doc, text: string, face: { name: string; size: number }): number {
  return doc.font(face.name).fontSize(face.size).widthOfString(text);
}

/** Draws in points from where the document's origin is now; what is above saves and restores it. */
export function createPdfCanvas(doc: Doc, faces: Faces) {
  // A canvas may fill and stroke one path, and moves its origin between building and painting it; PDF
  // allows neither a colour nor a matrix in between. So points are placed as they come, and kept.
  let path: Step[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  let dash: readonly number[] = [];
  const states: { readonly state: State; readonly matrix: Matrix }[] = [];
  const add = (points: readonly number[], step: (doc: Doc, ...points: number[]) => unknown) => {
    const placed = place(points, matrix);
    path.push((it) => step(it, ...placed));
  };
  const trace = () => {
    for (const step of path) step(doc);
  };
  const turn = (by: Matrix) => {
    matrix = multiply(matrix, by);
  };
  const canvas = {
    ...initial,
    pixelRatio: 1,
    save() {
      states.push({ state: pick(canvas), matrix });
      doc.save();
    },
    restore() {
      const before = states.pop();
      if (before === undefined) return;
      Object.assign(canvas, before.state);
      matrix = before.matrix;
      doc.restore();
    },
    translate: (x: number, y: number) => turn([1, 0, 0, 1, x, y]),
    scale: (x: number, y: number) => turn([x, 0, 0, y, 0, 0]),
    rotate: (angle: number) => {
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      turn([cos, sin, -sin, cos, 0, 0]);
    },
    beginPath: () => {
      path = [];
    },
    closePath: () => add([], (it) => it.closePath()),
    moveTo: (x: number, y: number) => add([x, y], (it, ...to) => it.moveTo(...pairOf(to))),
    lineTo: (x: number, y: number) => add([x, y], (it, ...to) => it.lineTo(...pairOf(to))),
    bezierCurveTo: (...points: Six) =>
      add(points, (it, a = 0, b = 0, c = 0, d = 0, x = 0, y = 0) => {
        it.bezierCurveTo(a, b, c, d, x, y);
      }),
    quadraticCurveTo: (...points: [number, number, number, number]) =>
      add(points, (it, a = 0, b = 0, x = 0, y = 0) => it.quadraticCurveTo(a, b, x, y)),
    rect(x: number, y: number, width: number, height: number) {
      canvas.moveTo(x, y);
      canvas.lineTo(x + width, y);
      canvas.lineTo(x + width, y + height);
      canvas.lineTo(x, y + height);
      canvas.closePath();
    },
    // The points of a line: whole circles alone.
    arc: (x: number, y: number, radius: number) =>
      add([x, y], (it, ...centre) => it.circle(...pairOf(centre), radius)),
    setLineDash: (lengths: readonly number[]) => {
      dash = lengths;
    },
    clip() {
      trace();
      doc.clip();
      path = [];
    },
    fill() {
      if (!isVisible(canvas.fillStyle)) return;
      doc.fillOpacity(canvas.globalAlpha);
      trace();
      doc.fill(canvas.fillStyle);
    },
    stroke() {
      if (!isVisible(canvas.strokeStyle)) return;
      doc.lineWidth(canvas.lineWidth).lineCap(canvas.lineCap).lineJoin(canvas.lineJoin);
      if (dash.length > 0) doc.dash(dash[0] ?? 1, { space: dash[1] ?? dash[0] ?? 1 });
      else doc.undash();
      doc.strokeOpacity(canvas.globalAlpha);
      trace();
      doc.stroke(canvas.strokeStyle);
    },
    fillText(text: string, x: number, y: number) {
      const face = readFont(canvas.font, faces);
      const width = widthOf(doc, text, face);
      const share = { left: 0, start: 0, center: 0.5, right: 1, end: 1 }[canvas.textAlign];
      doc.save();
      doc.transform(...matrix);
      doc.fillOpacity(canvas.globalAlpha).fillColor(canvas.fillStyle);
      doc.text(text, x - width * share, y, { lineBreak: false, baseline: "alphabetic" });
      doc.restore();
    },
  };
  return canvas;
}

/** As `cm` has it: a, b, c, d, e, f (ISO 32000-1 section 8.3.4). */
type Matrix = [number, number, number, number, number, number];
type Six = [number, number, number, number, number, number];

/** The matrix that first does `by`, then `matrix`. */
function multiply([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix {
  return [
    ...([a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s] as const),
    ...([a * t + c * u + e, b * t + d * u + f] as const),
  ];
}

/** x, y, x, y … where the matrix puts them. */
function place(points: readonly number[], [a, b, c, d, e, f]: Matrix): number[] {
  return points.flatMap((x, index) => {
    const y = points[index + 1] ?? 0;
    return index % 2 === 0 ? [a * x + c * y + e, b * x + d * y + f] : [];
  });
}

function pairOf([x = 0, y = 0]: readonly number[]): [number, number] {
  return [x, y];
}

function isVisible(colour: string | null | undefined): boolean {
  return colour != null && colour !== "transparent" && colour !== "none";
}

function pick(state: State): State {
  return Object.fromEntries(
    Object.keys(initial).map((key) => [key, state[key as keyof State]]),
  ) as unknown as State;
}

/** A CSS font such as `bold 11px Source Sans 3`. */
export function readFont(font: string, faces: Faces): { name: string; size: number } {
  const size = Number(/([\d.]{1,8})px/.exec(font)?.[1] ?? 10);
  const isBold = /\b(?:bold|[6-9]00)\b/.test(font.slice(0, font.indexOf("px")));
  return { name: isBold ? faces.bold : faces.regular, size };
}

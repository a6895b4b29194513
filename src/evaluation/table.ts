// A table on the sheet: a head, rows with words on the left and numbers on the right, thin rules between.
import { colours, faces, paper, textWidth } from "./look.ts";
import { need, type Paper, setWords } from "./paper.ts";

export interface Row {
  readonly cells: readonly string[];
  /** 1 = part of the row above it. */
  readonly depth?: 0 | 1;
  readonly bold?: boolean;
}

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly Row[];
  /** Of each column but the first, which takes the rest. */
  readonly widths: readonly number[];
  readonly x?: number;
  readonly width?: number;
  readonly size?: number;
  /** Vertical rules too, for what is filled in by hand. */
  readonly boxed?: boolean;
  readonly rowHeightMin?: number;
}

const pad = 4;

/** How high it will be. */
export function heightOfTable(sheet: Paper, table: Table): number {
  return [headOf(table), ...table.rows].reduce((sum, row) => sum + heightOf(sheet, row, table), 0);
}

/** Sets it from the cursor on, head again on a new page, and moves on. */
export function setTable(sheet: Paper, table: Table): void {
  setRow(sheet, headOf(table), table, "head");
  for (const row of table.rows) {
    const height = heightOf(sheet, row, table);
    const before = sheet.y;
    need(sheet, height);
    if (sheet.y < before) setRow(sheet, headOf(table), table, "head");
    setRow(sheet, row, table, "row");
  }
  sheet.y += 6;
}

function headOf({ head }: Table): Row {
  return { cells: head, bold: true };
}

function columnsOf({ x = paper.margin, width = textWidth, widths }: Table) {
  const first = width - widths.reduce((sum, one) => sum + one, 0);
  let left = x;
  return [first, ...widths].map((column) => {
    const at = left;
    left += column;
    return { x: at, width: column };
  });
}

function heightOf(sheet: Paper, { cells, bold, depth = 0 }: Row, table: Table): number {
  const { size = 9, rowHeightMin = 0 } = table;
  sheet.doc.font(bold ? faces.bold : faces.regular).fontSize(size);
  const heights = columnsOf(table).map(({ width }, column) => {
    const indent = column === 0 ? depth * 10 : 0;
    const words = cells[column] ?? "";
    return sheet.doc.heightOfString(words, { width: width - 2 * pad - indent, lineGap: 1 });
  });
  return Math.max(rowHeightMin, ...heights) + 6;
}

function setRow(sheet: Paper, row: Row, table: Table, as: "head" | "row"): void {
  const { doc } = sheet;
  const { size = 9 } = table;
  const columns = columnsOf(table);
  const height = heightOf(sheet, row, table);
  const left = columns[0]?.x ?? 0;
  const last = columns.at(-1) ?? { x: 0, width: 0 };
  const right = last.x + last.width;
  if (as === "head") doc.rect(left, sheet.y, right - left, height).fill(colours.tint);
  for (const [column, { x, width }] of columns.entries()) {
    const indent = column === 0 ? (row.depth ?? 0) * 10 : 0;
    setWords(sheet, row.cells[column] ?? "", sheet.y + 3, {
      ...{ x: x + pad + indent, width: width - 2 * pad - indent, size },
      bold: row.bold ?? false,
      color: as === "head" ? colours.band : colours.words,
      align: column === 0 ? "left" : table.boxed ? "center" : "right",
    });
  }
  doc.undash().lineWidth(as === "head" ? 0.8 : 0.4);
  doc.moveTo(left, sheet.y + height).lineTo(right, sheet.y + height);
  doc.stroke(as === "head" ? colours.year : colours.rule);
  if (table.boxed) {
    doc.lineWidth(0.4);
    for (const x of [...columns.map((column) => column.x), right]) {
      doc.moveTo(x, sheet.y).lineTo(x, sheet.y + height);
    }
    doc.stroke(colours.rule);
  }
  sheet.y += height;
}

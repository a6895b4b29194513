// The sheet that an evaluation is set on: the document with its faces, a cursor that runs down the page,
// headings with bookmarks, and the foot of every page. It knows no figure.
import { readFileSync } from "node:fs";
import PDFDocument from "pdfkit";
import { colours, faces, paper, textWidth } from "./look.ts";

export interface Paper {
  readonly doc: PDFKit.PDFDocument;
  /** Where the next thing begins, in points from the top. */
  y: number;
  readonly language: string;
}

const fonts = {
  [faces.regular]: "400Regular/SourceSans3_400Regular.ttf",
  [faces.bold]: "600SemiBold/SourceSans3_600SemiBold.ttf",
};

interface Sheet {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** UTC ISO text; the same for the same bytes. */
  readonly madeAt: string;
}

export function openPaper({ title, author, language, madeAt }: Sheet): Paper {
  const date = new Date(madeAt);
  const doc = new PDFDocument({
    size: "A4",
    margin: 0,
    bufferPages: true,
    pdfVersion: "1.7",
    lang: `${language}-BE`,
    displayTitle: true,
    info: {
      Title: title,
      Author: author,
      CreationDate: date,
      ModDate: date,
      Producer: "PLP Relais",
    },
  });
  for (const [name, file] of Object.entries(fonts)) {
    const path = import.meta.resolve(`@expo-google-fonts/source-sans-3/${file}`);
    doc.registerFont(name, readFileSync(new URL(path)));
  }
  return { doc, y: paper.top, language };
}

/** Begins a page where fewer than so many points are left on this one. */
export function need(sheet: Paper, height: number): void {
  if (sheet.y + height > paper.height - paper.bottom) turnPage(sheet);
}

export function turnPage(sheet: Paper): void {
  sheet.doc.addPage();
  sheet.y = paper.top;
}

interface Place {
  readonly x?: number;
  readonly width?: number;
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly align?: "left" | "right" | "center";
}

/** Sets words from `y` on, without moving the cursor; gives their height. */
export function setWords(sheet: Paper, words: string, y: number, place: Place = {}): number {
  const { doc } = sheet;
  const { x = paper.margin, width = textWidth, size = 9.5, align = "left" } = place;
  doc.font(place.bold ? faces.bold : faces.regular).fontSize(size);
  const options = { width, align, lineGap: size * 0.12 };
  // What the face has no breaking space for is told apart by the eye all the same.
  const plain = words.replaceAll("\u202f", "\u00a0");
  const height = doc.heightOfString(plain, options);
  doc.fillOpacity(1).fillColor(place.color ?? colours.words);
  doc.text(plain, x, y, { ...options, height: height + size });
  return height;
}

/** Sets a paragraph and moves on. */
export function paragraph(sheet: Paper, words: string, place: Place = {}): void {
  sheet.y += setWords(sheet, words, sheet.y, place) + 6;
}

/** A heading with a bookmark, never alone at the foot of a page. */
export function heading(sheet: Paper, words: string, keepWith: number): void {
  need(sheet, 34 + keepWith);
  const { doc } = sheet;
  if (sheet.y > paper.top) sheet.y += 10;
  doc.rect(paper.margin, sheet.y + 1.5, 3, 15).fill(colours.year);
  const height = setWords(sheet, words, sheet.y, {
    ...{ x: paper.margin + 10, width: textWidth - 10, size: 14, bold: true, color: colours.band },
  });
  doc.outline.addItem(words);
  sheet.y += height + 8;
}

export function subheading(sheet: Paper, words: string): void {
  sheet.y += setWords(sheet, words, sheet.y, { size: 10.5, bold: true, color: colours.band }) + 4;
}

interface Foot {
  readonly left: string;
  /** Below it, smaller. */
  readonly note: string;
  /** For the page's number, from 1, and how many there are. */
  readonly right: (page: number, pages: number) => string;
}

/** Puts the foot on every page and gives the document's bytes. */
export async function closePaper({ doc, language }: Paper, foot: Foot): Promise<Buffer> {
  const { count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page);
    const y = paper.height - 50;
    doc.moveTo(paper.margin, y).lineTo(paper.width - paper.margin, y);
    doc.lineWidth(0.5).undash().stroke(colours.rule);
    const sheet = { doc, y, language };
    const style = { size: 8, color: colours.quiet };
    setWords(sheet, foot.left, y + 6, { ...style, width: textWidth - 110 });
    const right = { x: paper.width - paper.margin - 100, width: 100, align: "right" } as const;
    setWords(sheet, foot.note, y + 18, { size: 7, color: colours.quiet });
    setWords(sheet, foot.right(page + 1, count), y + 6, { ...style, ...right });
  }
  const chunks: Buffer[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  doc.on("data", (chunk: Buffer) => chunks.push(chunk));
  doc.on("end", resolve).on("error", reject);
  doc.end();
  await promise;
  return Buffer.concat(chunks);
}

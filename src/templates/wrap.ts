// Lines of plain text, broken at spaces. It knows no letter.

/** RFC 5322 section 2.1.1 asks for 78; two are left for the mark of a quote. */
const columns = 76;

/**
 * Breaks lines longer than the width at spaces; existing line ends stay, longer words (a URL) stay whole.
 * No line begins with French punctuation, nor ends with an opening guillemet.
 */
export function wrapText(text: string, width = columns): string {
  return text
    .split("\n")
    .flatMap((line) => wrapLine(line, width))
    .join("\n");
}

/** Wraps, and puts a mark before the first line and another before each further one. */
export function wrapBehind(text: string, first: string, further: string): string {
  return wrapText(text, columns - Math.max(first.length, further.length))
    .split("\n")
    .map((line, index) => `${index === 0 ? first : further}${line}`.trimEnd())
    .join("\n");
}

function wrapLine(line: string, width: number): readonly string[] {
  if (line.length <= width) return [line];
  const lines: string[] = [];
  let current = "";
  for (const piece of line.split(/(?<=[^ «])(?= {1,200}[^ ?!:;»])/)) {
    if (current !== "" && current.length + piece.length > width) {
      lines.push(current);
      current = piece.trimStart();
    } else current += piece;
  }
  return [...lines, current];
}

// Text made plain: no control, direction or invisible characters, one kind of space, accents
// composed. It knows nothing of mail.

const invisibles = [
  "[\\u00ad\\u061c\\u115f\\u1160\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f]",
  "[\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}]",
  "\\p{Variation_Selector}|\\u034f|\\u17b4|\\u17b5",
];
const invisible = new RegExp(invisibles.join("|"), "gu");
const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Nothing to clean: the usual case, and ten times faster. */
const plain = /^[\n\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff]*$/;
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/**
 * Lines ended by `\n`, every compatibility space a plain one, accents composed (NFC). Not NFKC as a
 * whole: that makes two characters of the `´` that many people type as an apostrophe.
 */
export function cleanText(text: string): string {
  if (plain.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, "\n")
    .replace(invisible, "")
    .replace(spaces, " ")
    .replace(controls, "")
    .normalize("NFC");
}

/** The same on one line, runs of space made one, at most `lengthMax` characters. */
export function cleanLine(text: string, lengthMax: number): string {
  const line = cleanText(text.slice(0, lengthMax * 4)).replace(/\s{1,1000}/g, " ");
  return line.trim().slice(0, lengthMax).toWellFormed().trim();
}

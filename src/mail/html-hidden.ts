// What of a page no reader sees: by its style, by a style sheet, or written in the colour of its
// ground. It knows CSS a little and no mail.

export type Attributes = Readonly<Record<string, string>>;

/** What text is written in and on, as `#rrggbb`; null where it is not known. */
export interface Colours {
  readonly ink: string | null;
  readonly ground: string | null;
}

export const paper: Colours = { ink: null, ground: "#ffffff" };

const nothing = "0(?:\\.0{1,9})?(?:px|pt|em|rem|%)?(?:!important)?(?:;|$)";
const hiddenStyle = new RegExp(
  "(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|mso-hide:all|" +
    `(?:font-size|opacity|height|max-height):${nothing}|font-size:[01](?:\\.\\d{1,3})?px|` +
    "(?:left|top|text-indent|margin-left):-\\d{3,6}(?:px|em|pt)|clip:rect\\(0|transform:scale\\(0)",
);
const selectorsMax = 500;
const sheetCharactersMax = 65_536;

/** `style` in lower case and without white space. */
export function hidesByStyle(style: string): boolean {
  return hiddenStyle.test(style);
}

/** The classes (`.a`) and ids (`#a`) that the rules of a style sheet, but for `@media`, hide. */
export function hiddenNames(sheet: string): readonly string[] {
  const css = sheet.slice(0, sheetCharactersMax).replaceAll(/<!--|-->/g, "");
  const names: string[] = [];
  let at = 0;
  while (at < css.length && names.length < selectorsMax) {
    const open = css.indexOf("{", at);
    if (open < 0) break;
    const selector = withoutComments(css.slice(at, open)).trim();
    const close = selector.startsWith("@") ? blockClose(css, open) : css.indexOf("}", open);
    const end = close < 0 ? css.length : close;
    const style = css
      .slice(open + 1, end)
      .toLowerCase()
      .replace(/\s/g, "");
    if (!selector.startsWith("@") && hidesByStyle(style)) names.push(...namesOf(selector));
    at = end + 1;
  }
  return names;
}

function withoutComments(text: string): string {
  const end = text.lastIndexOf("*/");
  return end < 0 ? text : text.slice(end + 2);
}

function blockClose(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === "{") depth += 1;
    else if (css[at] === "}") depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

function namesOf(selectors: string): string[] {
  return selectors.split(",").flatMap((selector) => {
    const name = /^(?:[a-z]{1,10}\d?)?([.#][\w-]{1,60})$/i.exec(selector.trim())?.[1];
    return name === undefined ? [] : [name.toLowerCase()];
  });
}

const named: Readonly<Record<string, string>> = { white: "#ffffff", black: "#000000" };
/** Nobody can read what differs so little in each of red, green and blue. */
const differenceMax = 10;

export function coloursOf(attributes: Attributes, style: string, parent: Colours): Colours {
  const ink = /(?:^|;)color:([^;]{1,60})/.exec(style)?.[1] ?? attributes.color ?? attributes.text;
  const ground = /(?:^|;)background(?:-color)?:([^;]{1,300})/.exec(style)?.[1];
  const given = ground ?? attributes.bgcolor;
  const isClear = given === undefined || given === "transparent";
  const below = attributes.background === undefined ? parent.ground : null;
  return {
    ink: ink === undefined ? parent.ink : readColour(ink),
    ground: isClear ? below : readColour(given),
  };
}

/** Whether the ink is that of the ground. */
export function isUnreadable({ ink, ground }: Colours): boolean {
  if (ink === null || ground === null) return false;
  return [1, 3, 5].every((at) => {
    const one = Number.parseInt(ink.slice(at, at + 2), 16);
    return Math.abs(one - Number.parseInt(ground.slice(at, at + 2), 16)) <= differenceMax;
  });
}

function readColour(value: string): string | null {
  const text = value.toLowerCase();
  if (/url\(|gradient/.test(text)) return null;
  const hex = /#([0-9a-f]{6}|[0-9a-f]{3})(?![0-9a-f])/.exec(text)?.[1];
  if (hex !== undefined) return `#${hex.length === 6 ? hex : hex.replace(/./g, "$&$&")}`;
  const parts = /rgba?\((\d{1,3})[ ,]{1,3}(\d{1,3})[ ,]{1,3}(\d{1,3})\)?/.exec(text)?.slice(1);
  if (parts !== undefined) {
    return `#${parts.map((part) => Math.min(Number(part), 255).toString(16).padStart(2, "0")).join("")}`;
  }
  return named[/^(?:white|black)(?![a-z])/.exec(text)?.[0] ?? ""] ?? null;
}

// The sheet around every HTML letter: one column, large type, day and night, nothing fetched from
// anywhere. It knows neither templates nor values: what it is given is HTML already.
import { type Colours, dark, light } from "./colours.ts";

const fonts = "-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

interface Sheet {
  readonly language: string;
  /** Escaped. */
  readonly title: string;
  readonly emergency: string;
  readonly body: string;
  readonly footer: readonly string[];
}

/** A whole HTML document, lines ended by `\n`. */
export function htmlLetter({ language, title, emergency, body, footer }: Sheet): string {
  const words = `font-family:${fonts};font-size:18px;line-height:27px`;
  const lastLine = footer.length - 1;
  const lines = footer.map((line, index) => {
    return `<p style="margin:0 0 ${index === lastLine ? 0 : 8}px">${line}</p>`;
  });
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${title}</title>
<style>
:root{color-scheme:light dark}
body,td{overflow-wrap:break-word;word-break:break-word}
${nightRules()}
</style>
</head>
<body class="page" style="margin:0;padding:0;background-color:${light.page}">
<table class="page" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" \
bgcolor="${light.page}" style="background-color:${light.page}">
<tr><td align="center">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0">\
<tr><td><![endif]-->
<table class="sheet" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" \
bgcolor="${light.sheet}" style="max-width:600px;background-color:${light.sheet};text-align:left">
<tr><td class="band" bgcolor="${light.band}" style="padding:14px 20px;font-weight:bold;${words};\
background-color:${light.band};color:${light.onBand}">${emergency}</td></tr>
<tr><td class="words" style="padding:24px 20px 10px;${words};color:${light.words}">
${body}
</td></tr>
<tr><td class="quiet rule" style="padding:16px 20px 24px;border-top:1px solid ${light.rule};\
font-family:${fonts};font-size:16px;line-height:24px;color:${light.quiet}">
${lines.join("\n")}
</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr>
</table>
</body>
</html>
`;
}

/** Inline styles are for the day; by night they are overruled, where the mail program knows night. */
function nightRules(): string {
  const rules: readonly (readonly [selector: string, property: string, colour: keyof Colours])[] = [
    [".page", "background-color", "page"],
    [".sheet", "background-color", "sheet"],
    [".words", "color", "words"],
    [".quiet", "color", "quiet"],
    [".rule", "border-color", "rule"],
    [".link", "color", "link"],
    [".button", "background-color", "button"],
    [".button", "border-color", "button"],
    [".button-plain", "background-color", "sheet"],
    [".button-plain", "border-color", "button"],
    [".on-button", "color", "onButton"],
    [".quote", "background-color", "quote"],
    [".quote", "border-color", "mark"],
    [".quote", "color", "words"],
    [".band", "background-color", "band"],
    [".band", "color", "onBand"],
    [".band .link", "color", "onBand"],
  ];
  const lines = rules.map(([selector, property, colour]) => {
    return `${selector}{${property}:${dark[colour]}!important}`;
  });
  return `@media (prefers-color-scheme:dark){\n${lines.join("\n")}\n}`;
}

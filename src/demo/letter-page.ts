// A letter's HTML as its frame may show it: written anew from a list of what is kept, so that whatever it
// held, what comes out has no script, no form and no link but into the composer.
import { Parser } from "htmlparser2";
import { escapeHtml } from "../templates/as-html.ts";

/** Only what lays out words and pictures; no foreign content, in which other rules of reading hold. */
const kept: ReadonlySet<string> = new Set(
  `a abbr address b blockquote body br caption center code dd del div dl dt em font h1 h2 h3 h4 h5 h6 hr i
  img ins li ol p pre q s small span strong sub sup table tbody td tfoot th thead tr u ul style`.split(
    /\s+/,
  ),
);
const withoutEnd: ReadonlySet<string> = new Set(["br", "hr", "img"]);
/** What stands in these is no text to read. */
const silent: ReadonlySet<string> = new Set(
  "script title noscript template textarea select iframe object svg math xmp noembed".split(" "),
);
const attributes: ReadonlySet<string> = new Set(
  `align alt bgcolor border cellpadding cellspacing class colspan dir height lang role rowspan style
  valign width`.split(/\s+/),
);

/** The policy that the page of a letter is served with: it may load, run and send nothing. */
export const letterPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "sandbox allow-top-navigation-by-user-activation",
].join("; ");

const octetsMax = 1_000_000;

/** A whole page; `composeLink` gives the composer's address for a mailto link. */
export function writeLetterPage(
  given: string,
  { language, composeLink }: { language: string; composeLink: (mailto: string) => string },
): string {
  const written: string[] = [];
  const open: string[] = [];
  let silence = 0;
  const parser = new Parser(
    {
      onopentag(name, values) {
        if (silent.has(name)) silence += 1;
        if (silence > 0 || !kept.has(name)) return;
        written.push(writeTag(name, values, composeLink));
        if (!withoutEnd.has(name)) open.push(name);
      },
      ontext(text) {
        if (silence > 0) return;
        // In a style sheet nothing is markup but its end.
        written.push(open.at(-1) === "style" ? text.replaceAll("<", "") : escapeHtml(text));
      },
      onclosetag(name) {
        if (silent.has(name)) silence = Math.max(0, silence - 1);
        if (silence > 0 || withoutEnd.has(name) || !open.includes(name)) return;
        while (open.length > 0) {
          const last = open.pop();
          written.push(`</${last}>`);
          if (last === name) break;
        }
      },
    },
    { decodeEntities: true },
  );
  parser.write(given.slice(0, octetsMax));
  parser.end();
  const ends = open.reverse().map((name) => `</${name}>`);
  const head = `<!doctype html>${writeTag("html", { lang: language }, composeLink)}<meta charset="utf-8">`;
  return `${head}<meta name="color-scheme" content="light dark">${[...written, ...ends].join("")}`;
}

function writeTag(
  name: string,
  values: Readonly<Record<string, string>>,
  composeLink: (mailto: string) => string,
): string {
  const given = Object.entries(values).filter(([attribute]) => attributes.has(attribute));
  const link = name === "a" && /^mailto:/i.test(values.href ?? "");
  const source = name === "img" && /^data:image\/(?:png|jpeg|gif);/i.test(values.src ?? "");
  const all = [
    ...given,
    ...(link
      ? [["href", composeLink(values.href ?? "")] as const, ["target", "_top"] as const]
      : []),
    ...(source ? [["src", values.src ?? ""] as const] : []),
  ];
  const written = all.map(([attribute, value]) => ` ${attribute}="${escapeHtml(value)}"`);
  return `<${name}${written.join("")}>`;
}

export interface MailtoParts {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** RFC 6068: where it goes, and the subject and words that it brings along. */
export function readMailto(link: string): MailtoParts {
  const [address = "", query = ""] = link.replace(/^mailto:/i, "").split("?", 2);
  const fields = new Map(
    query.split("&").map((field) => {
      const [name = "", value = ""] = field.split("=", 2);
      return [name.toLowerCase(), decode(value)] as const;
    }),
  );
  return {
    to: decode(address) || (fields.get("to") ?? ""),
    subject: fields.get("subject") ?? "",
    body: fields.get("body") ?? "",
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

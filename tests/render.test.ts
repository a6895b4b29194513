// From a template and values to the words of a letter: what is said, in both parts, and what no
// value can do to it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { compose } from "../src/mail/compose.ts";
import {
  fillTokenSlots,
  holdsSlots,
  replySlot,
  tokenSlot,
  withoutSlots,
} from "../src/mail/token-slot.ts";
import { dark, light } from "../src/templates/colours.ts";
import { type Common, kindOf, loadTemplates, render, type Templates } from "../src/templates.ts";
import { loadSampleTemplates, sampleCommon } from "./sample-values.ts";

const token = "abcdefghijklmnopqrstuvwxyz";
const samples = loadSampleTemplates();
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const layout = `---
emergency: Urgent ? Appelez le {police}.
automatic: Automatique.
person: Une personne.
leave: Partir.
button: répondez {word}
buttonLine: » {label} : {button}
mark: Non vérifié à {city}.
other: Pris tel quel.
---
`;

/** Templates from files by path; French words are there unless given. */
function templatesOf(files: Record<string, string>): Templates {
  const folder = mkdtempSync(join(tmpdir(), "plp-render-"));
  folders.push(folder);
  for (const [path, text] of Object.entries({ "fr/_layout.md": layout, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return loadTemplates(folder);
}

const letter = (body: string, subject = "Sujet") =>
  `---\nkind: question\nsubject: ${subject}\n---\n\n${body}\n`;

/** Renders one template of that body. */
function renderBody(body: string, values: Record<string, string> = {}, subject?: string) {
  const templates = templatesOf({ "fr/x.md": letter(body, subject) });
  return render(templates, {
    template: "x",
    language: "fr",
    values,
    common: sampleCommon,
    hasReply: true,
  });
}

/** The body alone: in the text what stands between emergency line and footer, in the HTML the main cell. */
function bodiesOf({ text, html }: { text: string; html: string }) {
  const inText = text.split("\n\n-- \n")[0]?.split("\n\n").slice(1).join("\n\n") ?? "";
  const cell = /<td class="words"[^>]*>\n([\s\S]*?)\n<\/td><\/tr>\n<tr><td class="quiet rule"/.exec(
    html,
  );
  return { inText, inHtml: (cell?.[1] ?? "").replace(/ style="[^"]*"/g, "") };
}

const joined = render(samples, {
  template: "join-confirm",
  language: "fr",
  values: { charter: "https://www.seraing.example/plp/charte" },
  common: sampleCommon,
  hasReply: true,
});

describe("a letter", () => {
  test("in plain text", () => {
    expect(`${joined.subject}\n\n${joined.text}`).toMatchInlineSnapshot(`
      "Devenir membre du PLP de Seraing : confirmez-vous ?

      Urgent ? Appelez le 101 ou le 04/330.40.00. Cette boîte n'est pas
      surveillée.

      Bonjour,

      Vous avez demandé à devenir membre d'un PLP. C'est un partenariat local de
      prévention entre les habitants, la ville et la police. Il porte sur deux
      thèmes :

      - les vols dans les habitations ;
      - les incivilités environnementales.

      Ce qui est urgent ne passe jamais par mail. Appelez le 101.

      Vos données servent au PLP seul. Tout est dit dans la charte
      (https://www.seraing.example/plp/charte).

      Voulez-vous devenir membre ?

      » Oui, je m'inscris : répondez OUI
      » Non merci : répondez NON

      -- 
      Ce message est envoyé automatiquement.
      Pour joindre une personne, répondez avec vos propres mots. Quelqu'un du PLP
      vous lira.
      Vous pouvez quitter le PLP à tout moment. Un simple mail à
      plp.seraing@gmail.com suffit.
      "
    `);
  });

  test("has its kind, its language and a whole HTML document", () => {
    expect(joined).toMatchObject({ kind: "join-confirm", language: "fr" });
    expect(joined.html).toMatch(/^<!doctype html>\n<html lang="fr">[\s\S]*<\/html>\n$/);
    expect(joined.html).toContain('<meta name="color-scheme" content="light dark">');
    expect(kindOf(samples, "report-urgent")).toBe("report");
    expect(() => kindOf(samples, "none")).toThrow('no template "none"');
  });

  test("fetches nothing, holds no picture and no script", () => {
    expect(joined.html).not.toMatch(
      /<(?:img|script|link|iframe|object|embed|form|base)\b|url\(|@import|\ssrc=/i,
    );
    const tables = joined.html.match(/<table\b[^>]*>/g) ?? [];
    expect(tables.length).toBeGreaterThan(3);
    expect(tables.filter((table) => !table.includes('role="presentation"'))).toEqual([]);
  });

  test("has numbers that a tap calls, and buttons 44 px high at least", () => {
    expect(joined.html).toContain('href="tel:101"');
    expect(joined.html).toContain('href="tel:043304000"');
    const [, padding, line] =
      /padding:(\d+)px 22px;font-size:20px;line-height:(\d+)px/.exec(joined.html) ?? [];
    expect(2 * Number(padding) + Number(line)).toBeGreaterThanOrEqual(44);
  });

  test("is small enough that Gmail shows all of it (102 kB)", () => {
    expect(Buffer.byteLength(joined.html)).toBeLessThan(12_000);
  });
});

test.each([
  ["light", light],
  ["dark", dark],
])("every word of the %s letter has a contrast of 7:1", (_, colours) => {
  const pairs = [
    ["words", "sheet"],
    ["quiet", "sheet"],
    ["link", "sheet"],
    ["words", "quote"],
    ["onButton", "button"],
    ["onBand", "band"],
  ] as const;
  for (const [ink, ground] of pairs) {
    expect(contrast(colours[ink], colours[ground]), `${ink} on ${ground}`).toBeGreaterThanOrEqual(
      7,
    );
  }
});

/** WCAG 2, contrast ratio of two `#rrggbb`. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

describe("blocks, as text and as HTML", () => {
  test.each<[string, string, Record<string, string>, string, string]>([
    [
      "words",
      "Un **mot\nfort**.",
      {},
      "Un mot fort.",
      '<p dir="auto">Un <strong>mot fort</strong>.</p>',
    ],
    [
      "French punctuation",
      "Qui ? « Moi » : oui",
      {},
      "Qui ? « Moi » : oui",
      '<p dir="auto">Qui\u00a0? «\u00a0Moi\u00a0»\u00a0: oui</p>',
    ],
    [
      "a value is no Markdown",
      "{v}",
      { v: "**a** [b](c) # d" },
      "**a** [b](c) # d",
      '<p dir="auto">**a** [b](c) # d</p>',
    ],
    [
      "a value is no HTML",
      "{v}",
      { v: "<b>&\"'" },
      "<b>&\"'",
      '<p dir="auto">&lt;b&gt;&amp;&quot;&#39;</p>',
    ],
    [
      "a value is no template",
      "{v}",
      { v: "{city} $& \ue0000\ue001" },
      "{city} $& \ue0000\ue001",
      '<p dir="auto">{city} $&amp; \ue0000\ue001</p>',
    ],
    [
      "lines alone in a paragraph",
      "{v}",
      { v: "a\r\nb\n\nc  \n" },
      "a\nb\n\nc",
      '<p dir="auto">a<br>\nb<br>\n<br>\nc</p>',
    ],
    [
      "an empty value leaves no gap",
      "a\n\n{v}\n\n> {v}\n\nb",
      { v: " " },
      "a\n\nb",
      '<p dir="auto">a</p>\n<p dir="auto">b</p>',
    ],
    [
      "a list",
      "- a **b**\n- {v}",
      { v: "c\nd" },
      "- a b\n- c\n  d",
      "<ul>\n<li>a <strong>b</strong></li>\n<li>c<br>\nd</li>\n</ul>",
    ],
    ["a numbered list", "1. a\n2. b", {}, "1. a\n2. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>"],
    [
      "a quote",
      "> {v}",
      { v: "a\n\n> b\n-- \nc" },
      "> a\n>\n> > b\n> --\n> c",
      '<blockquote class="quote"><p dir="auto">a<br>\n<br>\n&gt; b<br>\n-- <br>\nc</p></blockquote>',
    ],
    [
      "a link",
      "Lisez [la charte]({v}).",
      { v: "https://x.example/a?b=1&c" },
      "Lisez la charte (https://x.example/a?b=1&c).",
      '<p dir="auto">Lisez <a class="link" href="https://x.example/a?b=1&amp;c">la charte</a>.</p>',
    ],
    [
      "a link that shows where it leads",
      "[{v}]({v})",
      { v: "https://x.example" },
      "https://x.example",
      '<p dir="auto"><a class="link" href="https://x.example">https://x.example</a></p>',
    ],
    [
      "a link that is none",
      "[a]({v})",
      { v: "javascript:alert(1)" },
      "a (javascript:alert(1))",
      '<p dir="auto">a</p>',
    ],
    [
      "a mail address",
      "[écrivez](mailto:{officeAddress})",
      {},
      "écrivez (plp.seraing@gmail.com)",
      '<p dir="auto"><a class="link" href="mailto:plp.seraing@gmail.com">écrivez</a></p>',
    ],
  ])("%s", (_, body, values, inText, inHtml) => {
    expect(bodiesOf(renderBody(body, values))).toEqual({ inText, inHtml });
  });

  test("text is broken at 76 columns, but never within a URL", () => {
    const url = `https://x.example/${"a".repeat(100)}`;
    const { text } = renderBody("> {v}\n\n- {v}\n\n{v}", {
      v: `${"mot ".repeat(60)}${url} fin ? oui`,
    });
    const long = text.split("\n").filter((line) => line.length > 76);
    expect(long).toEqual([`> ${url}`, `  ${url}`, url]);
    expect(text).not.toMatch(/^[ >]{0,2}\?/m);
  });

  test("buttons fill in address, subject and word; the token stands as a slot", () => {
    const { html, text, subject } = renderBody(
      "[Oui]({reply:OUI})\n[Non, {v}]({reply:DIFFUSER EXPURGE})",
      { v: "merci" },
      "Été & {v} ?",
    );
    const hrefs = [...html.matchAll(/class="on-button" href="([^"]*)"/g)].map(([, href]) => href);
    const start = `mailto:plp.seraing+${tokenSlot(replySlot)}@gmail.com?subject=Re%3A%20%C3%89t%C3%A9%20%26%20merci%20%3F`;
    expect(subject).toBe("Été & merci ?");
    expect(hrefs).toEqual([`${start}&amp;body=OUI`, `${start}&amp;body=DIFFUSER%20EXPURGE`]);
    expect(text).toContain("» Oui : répondez OUI\n» Non, merci : répondez DIFFUSER EXPURGE\n");
    expect(html).toContain(">répondez DIFFUSER EXPURGE</td>");
  });

  test("where there are no sub-addresses, subject and buttons carry the token", () => {
    const common: Common = { ...sampleCommon, subaddress: null };
    const templates = templatesOf({ "fr/x.md": letter("[Oui]({reply:OUI})", "{v}") });
    const wanted = { template: "x", language: "fr", common, hasReply: true };
    const { subject, html } = render(templates, { ...wanted, values: { v: `x [#${token}]` } });
    expect(subject).toBe(`x [#${tokenSlot(replySlot)}]`);
    const slot = tokenSlot(replySlot);
    expect(html).toContain(
      `mailto:plp.seraing@gmail.com?subject=Re%3A%20x%20%5B%23${slot}%5D&amp;body=OUI`,
    );
    const long = render(templates, { ...wanted, values: { v: "é".repeat(200) } }).subject;
    const filled = fillTokenSlots(long, () => token);
    expect(filled).toHaveLength(150);
    expect(filled.endsWith(`é… [#${token}]`)).toBe(true);
  });

  test("without a token a button writes to the office", () => {
    const templates = templatesOf({ "fr/x.md": letter("[Aide]({reply:AIDE})", "Re: y") });
    const wanted = { template: "x", language: "fr", values: {}, common: sampleCommon };
    const { html } = render(templates, { ...wanted, hasReply: false });
    expect(html).toContain('href="mailto:plp.seraing@gmail.com?subject=Re%3A%20y&amp;body=AIDE"');
  });
});

describe("values", () => {
  test.each([
    ["line breaks", "a\r\nb\n\tc", "a b c"],
    ["controls", "a\u0000\u0007\u001b\u007f\u0085\u009fb", "a b"],
    ["bidi controls", "a\u202eb\u2066c\u200fd", "abcd"],
    ["slots", `a${tokenSlot(9)}b`, "a9b"],
    ["half a character", "a\ud83d", "a\ufffd"],
    ["a token of somebody", `Re: x [#${token}]`, "Re: x"],
    ["150 characters", "é".repeat(151), `${"é".repeat(149)}…`],
    ["150 characters, no pair cut", `${"x".repeat(148)}😀😀`, `${"x".repeat(148)}…`],
    ["150 characters exactly", "x".repeat(150), "x".repeat(150)],
  ])("in the subject: %s", (_, v, subject) => {
    expect(renderBody("{v}", { v }, "{v}").subject).toBe(subject);
  });

  test.each<[string, Record<string, string>, string]>([
    ["a missing one", {}, 'template "x" lacks v'],
    ["an unused one", { v: "a", w: "b" }, 'template "x" does not take w'],
    ["one of the common ones", { v: "a", city: "b" }, 'template "x" does not take city'],
    [
      "a name out of a prototype",
      { v: "a", constructor: "b" },
      'template "x" does not take constructor',
    ],
  ])("%s is refused", (_, values, because) => {
    expect(() => renderBody("{v} {city}", values)).toThrow(because);
  });

  test("front matter is no YAML: colons and braces stand, quotes around the whole fall off", () => {
    expect(renderBody("x", { v: "a" }, "{v} : b # c").subject).toBe("a : b # c");
    expect(renderBody("x", { v: "a" }, '"{v} : b"').subject).toBe("a : b");
  });

  test("phrases come by name, in the language of the letter", () => {
    const templates = templatesOf({ "fr/x.md": letter("a\n\n{v}") });
    const wanted = { template: "x", language: "fr", common: sampleCommon, hasReply: false };
    const { text } = render(templates, { ...wanted, values: { v: ["mark", "other"] } });
    expect(text).toContain("a\n\nNon vérifié à Seraing.\nPris tel quel.\n\n--");
    expect(() => render(templates, { ...wanted, values: { v: ["none"] } })).toThrow(
      'no phrase "none"',
    );
  });
});

describe("languages", () => {
  const files = {
    "fr/x.md": letter("Bonjour"),
    "en/_layout.md": layout.replace("Automatique.", "Automatic."),
    "en/y.md": letter("Hello"),
  };
  const wanted = { template: "x", values: {}, common: sampleCommon, hasReply: false };

  test("a letter that a language lacks comes wholly in the fallback", () => {
    const { text, html, language } = render(templatesOf(files), { ...wanted, language: "en" });
    expect(language).toBe("fr");
    expect(html).toContain('<html lang="fr">');
    expect(text).toContain("Bonjour\n\n-- \nAutomatique.\n");
  });

  test("a template that nobody has is refused", () => {
    const ask = () => render(templatesOf(files), { ...wanted, template: "y", language: "de" });
    expect(ask).toThrow('no template "y" in de or fr');
  });
});

test("all faults are told at once, with file and line", () => {
  const load = () =>
    templatesOf({
      "fr/a.md": "Bonjour",
      "fr/b.md": "---\nkind: nonsense\nsubject: x\nto: me\n---\n\nx {a b}\n\n![x](y) <i>z</i>\n",
      "fr/c.md":
        "---\nkind: question\n---\n\n# x\n\n- a\n  - b\n\nVoir [a]({reply:OUI}) ici\n\n{reply:non}",
      "fr/d.md": letter("[x]({reply:OUI})\n\n| a |", "{reply:OUI}"),
      "fr/e.md": "---\nkind: question\nsubject: a } b\nnonsense\nkind: question\n---\n",
      "nl/_layout.md": "---\nemergency: {nobody}\nautomatic:\nperson: {reply:OUI}\n---\nx",
    });
  expect(faultsOf(load)).toMatchInlineSnapshot(`
    "fr/a.md:1: no front matter between two lines ---
    fr/b.md:2: unknown kind "nonsense"
    fr/b.md:4: unknown key "to"
    fr/b.md:7: not a placeholder: {a b}
    fr/b.md:9: no such thing in a line: image (![x](y))
    fr/b.md:9: no such thing in a line: html (<i>)
    fr/b.md:9: no such thing in a line: html (</i>)
    fr/c.md:1: no subject
    fr/c.md:5: no such thing in a letter: heading
    fr/c.md:7: no such thing in a quote or a list: list
    fr/c.md:10: {reply:…} belongs in a link that stands alone in its paragraph
    fr/c.md:12: not a placeholder: {reply:non}
    fr/d.md:3: {reply:…} belongs in a link that stands alone in its paragraph
    fr/e.md:3: not a placeholder: }
    fr/e.md:4: not "key: text": nonsense
    fr/e.md:5: "kind" stands twice
    fr/e.md:7: no body
    nl/_layout.md:2: no value {nobody} in "emergency"
    nl/_layout.md:3: no words for "automatic"
    nl/_layout.md:4: {reply:…} belongs in a link that stands alone in its paragraph
    nl/_layout.md:6: only front matter belongs here
    nl/_layout.md:1: no "leave"
    nl/_layout.md:1: no "button"
    nl/_layout.md:1: no "buttonLine""
  `);
});

/** The lines below the first, which names a folder that is another at each run. */
function faultsOf(load: () => unknown): string {
  try {
    load();
    return "no fault";
  } catch (error) {
    return error instanceof Error ? error.message.split("\n").slice(1).join("\n") : "";
  }
}

/** Tags without what may differ: where links lead, and how many lines there are. */
function skeletonOf(html: string): string {
  return (html.match(/<[a-z!/][^>]*>/gi) ?? [])
    .filter((tag) => tag !== "<br>")
    .join("\n")
    .replace(/href="[^"]*"/g, 'href=""');
}

test("no value breaks out of the HTML, the headers or the slots", async () => {
  const names = ["reference", "subject", "name", "email", "text", "marks"];
  const nasty = fc.constantFrom(
    ...[
      "</td>",
      "<script>alert(1)</script>",
      "<!--",
      "-->",
      "]]>",
      '" onclick="x',
      "'",
      "&lt;",
      "<br>",
    ],
    ...[
      "\r\n",
      "\n\n",
      "\r",
      "\u2028",
      "\u0085",
      "\u0000",
      "\u0002",
      "\u0003",
      tokenSlot(8),
      "\u202e",
    ],
    ...[
      "**",
      "[x](javascript:y)",
      "> ",
      "{city}",
      "{reply:OUI}",
      "$&",
      "$1",
      "\ue0001\ue001",
      "-- \n",
    ],
    ...[
      "\r\nBcc: x@y.be",
      "=?utf-8?q?=0AX:_y?=",
      "😀",
      "\ud83d",
      "\ude00",
      `[#${token}]`,
      "%0d%0a",
    ],
  );
  const value = fc
    .array(fc.oneof(nasty, fc.string({ unit: "binary", maxLength: 30 })), { maxLength: 15 })
    .map((parts) => `x${parts.join("")}x`);
  const common = fc.constantFrom(sampleCommon, { ...sampleCommon, subaddress: null });
  const plain = (office: Common) =>
    render(samples, {
      template: "report-urgent",
      language: "fr",
      values: Object.fromEntries(names.map((name) => [name, "x"])),
      common: office,
      hasReply: true,
    });
  await fc.assert(
    fc.asyncProperty(fc.tuple(...names.map(() => value)), common, async (given, office) => {
      const { kind, language, ...letter } = render(samples, {
        template: "report-urgent",
        language: "fr",
        values: Object.fromEntries(names.map((name, index) => [name, given[index] ?? ""])),
        common: office,
        hasReply: true,
      });
      expect(skeletonOf(letter.html)).toBe(skeletonOf(plain(office).html));
      const hrefs = [...letter.html.matchAll(/href="([^"]*)"/g)].map(([, href = ""]) => href);
      for (const href of hrefs) expect(href).toMatch(/^(?:mailto:|tel:)[^\s<>"'[\]]{1,2000}$/);
      for (const part of [letter.subject, letter.text, letter.html]) {
        const others = part.replaceAll(tokenSlot(replySlot), "");
        expect(holdsSlots(others)).toBe(false);
        expect(withoutSlots(others)).toBe(others);
        expect(others).not.toMatch(
          /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
        );
        expect(part).not.toContain(`[#${token}]`);
      }
      expect(letter.subject).not.toMatch(/[\n\t]/);
      expect(letter.text.match(/^-- $/gm)).toHaveLength(1);
      const filled = (text: string) => fillTokenSlots(text, () => token);
      expect(filled(letter.subject).length).toBeLessThanOrEqual(150);
      const bytes = await compose(
        {
          ...{ ...letter, kind, language, to: "a@b.be", inReplyTo: null, references: [] },
          ...{ autoSubmitted: "auto-generated", messageId: "<a@b>", date: "2026-08-25T10:00:00Z" },
          ...{
            from: { name: "PLP", address: office.officeAddress },
            replyTo: null,
            enclosures: [],
          },
        },
        filled,
      );
      const head = bytes.toString("latin1").split("\r\n\r\n")[0] ?? "";
      expect(head.replace(/\r\n[ \t]/g, " ").split("\r\n")).toHaveLength(11);
    }),
    { numRuns: 400 },
  );
});

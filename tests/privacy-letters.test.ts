// Our own letters about a report, in a draft that a coordinator made of one: what names its writer is found
// without knowing who that is, in every language and both ways in which mail programs quote.
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadTemplates, render } from "../src/templates.ts";
import { findPrivate } from "../src/understanding/privacy/find.ts";
import { nobodyKnown } from "../src/understanding/privacy/kinds.ts";
import { sampleCommon, sampleValues } from "./sample-values.ts";

const templates = loadTemplates(join(import.meta.dirname, "../templates"));
const about = ["report", "report-urgent", "report-forward", "question"];
const rows = [...templates.languages].flatMap(([language, { templates: byName }]) => {
  return about.map((name) => ({ language, name, names: byName.get(name)?.names ?? [] }));
});

test.each(rows)("$language $name names nobody", ({ language, name, names }) => {
  const values = sampleValues(names, language);
  const wanted = { template: name, language, values, common: sampleCommon, hasReply: true };
  const { text } = render(templates, wanted);
  for (const lines of [text, text.replace(/^/gm, "> "), text.replaceAll("\n", "\n> > ")]) {
    const left = findPrivate(lines, nobodyKnown)
      .filter(({ kind }) => kind === "reporter")
      .toReversed()
      .reduce((rest, { start, end }) => `${rest.slice(0, start)}[…]${rest.slice(end)}`, lines);
    expect(left).not.toContain("jeanne.lemaire");
    // In the sample letter she signs with her first name.
    expect(left).not.toContain("Lemaire");
  }
});

test("a place is marked in both parts, and nobody else can mark one", () => {
  const { names = [] } =
    templates.languages.get("fr")?.templates.get("bulletin-preview-private") ?? {};
  const values = {
    ...sampleValues(names),
    text: "Un mot \u0004sans\u0005 marque, <mark>ni</mark> balise.",
    found: {
      passages: [
        {
          phrase: "privacy-plate",
          lines: [{ before: "La \u0004<b>", words: "1-ABC-234", after: "\u0005 passe." }],
        },
      ],
    },
  };
  const letter = render(templates, {
    template: "bulletin-preview-private",
    language: "fr",
    values,
    common: sampleCommon,
    hasReply: true,
  });
  expect(letter.text).toContain("La <b>>>>1-ABC-234<<< passe.");
  expect(letter.html).toMatch(/La &lt;b&gt;<mark style="[^"]+">1-ABC-234<\/mark> passe\./);
  expect(letter.html.match(/<mark/g)).toHaveLength(1);
  expect(letter.text + letter.html).not.toMatch(/[\u0004\u0005]/);
});

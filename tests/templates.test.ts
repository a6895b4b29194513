// Every template of the office, judged as its reader would: short, plain, one thing to do, and the
// same words in both parts.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { convert } from "html-to-text";
import { describe, expect, test } from "vitest";
import { type Block, contentsOf, type Inline, valueNames } from "../src/templates/blocks.ts";
import type { Template } from "../src/templates/load.ts";
import { loadTemplates, render } from "../src/templates.ts";
import { readKindOfLetter } from "../src/understanding/kind-words.ts";
import { commandWords } from "../src/understanding/lexicon/commands.ts";
import { fold } from "../src/understanding/normalise.ts";
import { understand } from "../src/understanding/understand.ts";
import { sampleCommon, sampleValues } from "./sample-values.ts";

const wordsMax = 120;
const sentenceMax = 20;
const folder = join(import.meta.dirname, "../templates");
const templates = loadTemplates(folder);

/** What a button says where a coordinator is asked what a letter is; no commands, and no other forms. */
const kindWords: Readonly<Record<string, Readonly<Record<"report" | "question", string>>>> = {
  fr: { report: "signalement", question: "question" },
  nl: { report: "melding", question: "vraag" },
  de: { report: "meldung", question: "frage" },
  en: { report: "report", question: "question" },
};

const letters = [...templates.languages].flatMap(([language, { templates: byName }]) =>
  [...byName].map(([name, template]) => ({
    path: `${language}/${name}`,
    language,
    name,
    template,
  })),
);

test("there are templates in French", () => {
  expect(letters.filter(({ language }) => language === "fr")).not.toEqual([]);
});

test("there is every language that has command words, and no other", () => {
  expect([...templates.languages.keys()].sort()).toEqual(Object.keys(commandWords).sort());
});

describe.each([...templates.languages.keys()])("%s, beside French", (language) => {
  test("the same files", () => {
    expect(readdirSync(join(folder, language)).sort()).toEqual(
      readdirSync(join(folder, "fr")).sort(),
    );
  });

  test("the same phrases, with the same values", () => {
    expect(phrasesOf(language)).toEqual(phrasesOf("fr"));
  });
});

describe.each(letters)("$path", ({ language, name, template }) => {
  const runs = [template.subject, ...template.blocks.flatMap(contentsOf)].map((run) => plain(run));
  const body = runs.slice(1);
  const values = sampleValues(template.names, language);
  const common = sampleCommon;
  const letter = render(templates, { template: name, language, values, common, hasReply: true });
  const seen = visible(letter.html);

  test(`at most ${wordsMax} words`, () => {
    expect(wordsOf(body.join(" ")).length).toBeLessThanOrEqual(wordsMax);
  });

  test(`no sentence over ${sentenceMax} words`, () => {
    const long = runs.flatMap(sentencesOf).filter((it) => wordsOf(it).length > sentenceMax);
    expect(long).toEqual([]);
  });

  test("at most one group of buttons", () => {
    const groups = template.blocks.filter((it) => it.type === "buttons" || takesButtons(it));
    expect(groups.length).toBeLessThanOrEqual(1);
  });

  test("begins with the emergency line, in both parts", () => {
    const line = templates.languages.get(language)?.words.get("emergency") ?? [];
    const emergency = plain(line, (key) => common[key as keyof typeof common] ?? "?");
    expect(emergency).toContain("101");
    expect(oneLine(letter.text).startsWith(emergency)).toBe(true);
    expect(oneLine(seen).startsWith(emergency)).toBe(true);
  });

  test("text and HTML hold the same words", () => {
    expect(lettersOf(seen)).toEqual(lettersOf(letter.text));
  });

  test("no placeholder is left", () => {
    expect(`${letter.subject}\n${letter.text}\n${seen}`).not.toMatch(/[{}]/);
  });

  const french = templates.languages.get("fr")?.templates.get(name);

  test("the kind and the values of the French one", () => {
    expect(template.kind).toEqual(french?.kind);
    expect([...template.names].sort()).toEqual([...(french?.names ?? [])].sort());
  });

  test("asks for the words of its own language, the same as in French", () => {
    const own = askedWords(template).map((word) => commandOf(word, language));
    const expected = french && askedWords(french).map((word) => commandOf(word, "fr"));
    expect(own).toEqual(expected);
    expect(own?.filter((word) => word.includes("is no word of"))).toEqual([]);
  });

  test("is left by as many links as the French one, with a word that the office understands", () => {
    const intents = leaveWords(template).map(intentOf);
    expect(intents).toEqual(french && leaveWords(french).map(() => "leave"));
  });
});

/** The names of the values in each phrase and each of the layout's words. */
function phrasesOf(language: string): Readonly<Record<string, readonly string[]>> {
  const words = templates.languages.get(language)?.words ?? new Map<string, readonly Inline[]>();
  return Object.fromEntries([...words].map(([key, run]) => [key, [...valueNames(run)].sort()]));
}

/** What the buttons say; then the command words that stand in capitals in the text, in any language. */
function askedWords({ subject, blocks }: Template): readonly string[] {
  const onButtons = blocks.flatMap((block) =>
    block.type === "buttons" ? block.buttons.map(({ word }) => word) : [],
  );
  const text = [subject, ...blocks.flatMap(contentsOf)].map((run) => plain(run)).join("\n");
  const known = [...Object.values(commandWords), ...Object.values(kindWords)]
    .flatMap((words) => Object.values(words))
    .flatMap((forms) => forms.split("|"));
  const inText = text.match(/(?<!\p{L})\p{Lu}{2,40}(?!\p{L})/gu) ?? [];
  return [...onButtons, ...inText.filter((word) => known.includes(fold(word)))];
}

/** A paragraph that becomes buttons once its value is known. */
function takesButtons(block: Block): boolean {
  const [only, another] = block.type === "paragraph" ? block.content : [];
  return only?.type === "value" && only.name === "buttons" && another === undefined;
}

/** The words of the links by which a reader leaves. */
function leaveWords({ blocks }: Template): readonly string[] {
  return blocks.flatMap(contentsOf).flatMap(leaveWordsIn);
}

function leaveWordsIn(run: readonly Inline[]): readonly string[] {
  return run.flatMap((part) => {
    if (part.type === "words" || part.type === "value") return [];
    return [...(part.type === "leave" ? [part.word] : []), ...leaveWordsIn(part.content)];
  });
}

/** As `{leave:WORD}` fills a mail in: the word as subject and as text. */
function intentOf(word: string): string {
  const written = { subject: word, subjectIsOwn: false, fresh: word, forwarded: null, pictures: 0 };
  return understand(written).intent;
}

/** The command or kind of letter that a word is, in the form that CONTRACT.md §4 gives it. */
function commandOf(word: string, language: string): string {
  const words = { ...commandWords[language], ...kindWords[language] };
  const found = Object.entries(words).find(([, forms]) => forms.split("|")[0] === fold(word));
  return found?.[0] ?? `${word} is no word of ${language}`;
}

/** The words of a row, each value one word. */
function plain(content: readonly Inline[], wordsFor = (_: string) => "Valeur"): string {
  const parts = content.map((part) => {
    if (part.type === "words") return part.words;
    return part.type === "value" ? wordsFor(part.name) : plain(part.content, wordsFor);
  });
  return parts.join("");
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’./@-]*/gu) ?? [];
}

/** A sentence ends at `.`, `!`, `?` or `…` before a capital or a digit, but not after an abbreviation. */
function sentencesOf(text: string): readonly string[] {
  const short =
    /(?:^|[\s('’])(?:M|MM|Mme|Mlle|Me|Dr|Insp|St|Ste|p|n|art|av|bd|tél|z|Z|B|Nr|Str|No|Mr|Mrs|Ms|dhr|mevr|nr|tel)\.$/;
  const sentences: string[] = [];
  for (const piece of text.split(/(?<=[.!?…](?: ?[»”")])?)\s+(?=[\p{Lu}\p{N}«“"(])/u)) {
    const last = sentences.at(-1);
    if (last !== undefined && short.test(last))
      sentences[sentences.length - 1] = `${last} ${piece}`;
    else sentences.push(piece);
  }
  return sentences;
}

/** What a reader of the HTML sees. */
function visible(html: string): string {
  return convert(html, {
    wordwrap: false,
    selectors: [{ selector: "a", options: { ignoreHref: true } }],
  });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Words without marks, and without the addresses that stand behind links in the text alone. */
function lettersOf(text: string): readonly string[] {
  return text.replace(/\s\((?:https?:|[^\s()]+@)[^\s()]*\)/g, "").match(/[\p{L}\p{N}]+/gu) ?? [];
}

describe("the judge itself", () => {
  test.each<[string, string[]]>([
    ["Bonjour. Ça va ? Oui !", ["Bonjour.", "Ça va ?", "Oui !"]],
    ["M. Dupont et Mme. Lambert sont là.", ["M. Dupont et Mme. Lambert sont là."]],
    [
      "Appelez le 04/330.40.00. Cette boîte dort.",
      ["Appelez le 04/330.40.00.", "Cette boîte dort."],
    ],
    ["Des vols, des dépôts, etc. sont signalés.", ["Des vols, des dépôts, etc. sont signalés."]],
    ["Il dit : « Non. » Puis il part.", ["Il dit : « Non. »", "Puis il part."]],
    ["Dies, z. B. Müll. Gut.", ["Dies, z. B. Müll.", "Gut."]],
  ])("sentences of %j", (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  test("words to ask for", () => {
    expect(["OUI", "CLOTURER", "NEEN", "JA"].map((word) => commandOf(word, "fr"))).toEqual([
      "yes",
      "close",
      "NEEN is no word of fr",
      "JA is no word of fr",
    ]);
    expect(commandOf("ABSCHLIESSEN", "de")).toBe("close");
    expect(commandOf("VERSENDEN GESCHWÄRZT", "de")).toBe("publish_redacted");
    expect(commandOf("MELDUNG", "nl")).toBe("MELDUNG is no word of nl");
  });

  test.each(Object.entries(kindWords))("words for a report and a question in %s", (_, words) => {
    for (const [kind, word] of Object.entries(words)) expect(readKindOfLetter(word)).toBe(kind);
  });

  test("words", () => {
    expect(wordsOf("L'Insp. Lambert (101) : c'est « oui » !")).toHaveLength(5);
  });
});

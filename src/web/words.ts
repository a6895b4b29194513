// Words, numbers and times as a reader of this language says them. It knows no figure and no page.
import { dayMs, hourMs, minuteMs } from "../clock.ts";
import { de } from "./words/de.ts";
import { en } from "./words/en.ts";
import { fr, type Words } from "./words/fr.ts";
import { nl } from "./words/nl.ts";

const languages: Readonly<Record<string, Words>> = { fr: withHardSpaces(fr), nl, de, en };
export const languageNames = { fr: "Français", nl: "Nederlands", de: "Deutsch", en: "English" };

export interface Speech {
  readonly language: string;
  readonly words: Words;
  readonly timezone: string;
  readonly number: (value: number) => string;
  /** The day and the time by the office's clock. */
  readonly time: (at: string) => string;
  /** `2026-03` → "mars 2026". */
  readonly month: (month: string) => string;
  /** "3 jours", from milliseconds; the largest whole unit alone. */
  readonly span: (ms: number) => string;
  readonly bytes: (bytes: number) => string;
}

/** French marks stand behind a space at which no line may end. */
function withHardSpaces(words: Words): Words {
  const text = JSON.stringify(words)
    .replace(/ ([:;?!»])/g, "\u00a0$1")
    .replaceAll("« ", "«\u00a0");
  return JSON.parse(text) as Words;
}

/** The first of these languages that the pages are written in, else French. */
export function chooseLanguage(wanted: readonly (string | undefined)[]): string {
  return wanted.find((language) => language !== undefined && language in languages) ?? "fr";
}

/** The languages of an Accept-Language header, the most wanted first (RFC 9110 section 12.5.4). */
export function readAcceptLanguage(header: string | undefined): readonly string[] {
  return (header ?? "")
    .slice(0, 200)
    .split(",")
    .map((part) => {
      const [tag = "", quality = "q=1"] = part.trim().split(/; ?/);
      return { language: tag.slice(0, 2).toLowerCase(), quality: Number(quality.slice(2)) || 0 };
    })
    .sort((one, other) => other.quality - one.quality)
    .map(({ language }) => language);
}

/** `language` is one that chooseLanguage gives. */
export function speak(language: string, timezone: string): Speech {
  const words = languages[language] ?? fr;
  const locale = `${language}-BE`;
  const number = new Intl.NumberFormat(locale);
  const time = new Intl.DateTimeFormat(locale, {
    ...{ day: "numeric", month: "long", year: "numeric" },
    ...{ hour: "2-digit", minute: "2-digit", timeZone: timezone },
  });
  const month = new Intl.DateTimeFormat(locale, {
    ...{ month: "long", year: "numeric", timeZone: "UTC" },
  });
  const unit = (value: number, name: string) => {
    const options = { style: "unit", unit: name, unitDisplay: "long" } as const;
    return new Intl.NumberFormat(locale, options).format(value);
  };
  return {
    ...{ language, words, timezone },
    number: (value) => number.format(value),
    time: (at) => time.format(new Date(at)),
    month: (name) => month.format(new Date(`${name}-15`)),
    span: (ms) => {
      if (ms >= 2 * dayMs) return unit(Math.floor(ms / dayMs), "day");
      if (ms >= 2 * hourMs) return unit(Math.floor(ms / hourMs), "hour");
      return unit(Math.max(0, Math.floor(ms / minuteMs)), "minute");
    },
    bytes: (bytes) => {
      const gigabytes = Math.floor(bytes / 1e8) / 10;
      return unit(gigabytes < 100 ? gigabytes : Math.floor(gigabytes), "gigabyte");
    },
  };
}

/** The sentence with its values in place of `{name}`. */
export function say(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w{1,20})\}/g, (_, name: string) => values[name] ?? "");
}

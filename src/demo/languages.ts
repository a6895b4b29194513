// The languages of the sandbox, and the order in which its office has them.
const languages = ["fr", "nl", "de", "en"] as const;
export type Language = (typeof languages)[number];

/** All four, this one first. */
export function beginningWith(language: Language): readonly Language[] {
  return [language, ...languages.filter((other) => other !== language)];
}

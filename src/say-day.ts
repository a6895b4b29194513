// A day as a letter says it, in its reader's language. It knows no time zone.

/** `2026-03-01` → `1er mars 2026`. */
export function sayDay(day: string, language: string): string {
  const shape = { dateStyle: "long", timeZone: "UTC" } as const;
  const said = new Intl.DateTimeFormat(`${language}-BE`, shape).format(new Date(day));
  return language === "fr" ? said.replace(/^1 /, "1er ") : said;
}

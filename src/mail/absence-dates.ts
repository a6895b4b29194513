// Whether an absence that a letter speaks of has yet to begin: who tells of it beforehand is a
// person, since a responder answers while it lasts. It knows nothing of who is absent.

const months = [
  "jan|gen|ene|sty",
  "fev|feb",
  "mar|maa|mrt",
  "avr|apr|abr",
  "mai|mei|may|mag",
  "juin|jun|giu",
  "juil|jul|lug",
  "aou|aug|ago",
  "sep|set",
  "oct|okt|ott",
  "nov",
  "dec|dez|dic",
];
const monthName = months.map((names) => `(?:${names})[a-z]{0,8}`).join("|");
const day = "(\\d{1,2})(?:er|e|ste|de|st|nd|rd|th)?\\.?";
const month = `(?:[/.-](\\d{1,2})(?![\\d:])|\\.? ?(?:de |of )?(${monthName})\\b)`;
const weekday = "(?:[a-z]{4,10} )?";
const begins = "(?:du|entre le|van|vom|from|between|dal|del)";
const ends = "(?:au|et le|tot(?: en met)?|bis(?: zum)?|to|until|till|and|al|hasta el|-)";
/** Both ends must be named: "ab dem 30. März" and "à partir du 3" may be the day of return. */
const range = new RegExp(
  `\\b${begins} ${weekday}${day}${month}?.{0,12}?(?<![a-z])${ends} ${weekday}${day}${month}`,
);
const dayMilliseconds = 86_400_000;
/** A start further off is one of last year. */
const aheadDaysMax = 240;

/** `sentences` folded, `date` the Date field; false where either tells no day. */
export function absenceStartsLater(sentences: readonly string[], date: string | null): boolean {
  const written = date === null ? Number.NaN : Date.parse(date);
  const found = range.exec(sentences.join("\n"));
  if (Number.isNaN(written) || found === null) return false;
  const [, startDay = "", startNumber, startName, , endNumber, endName] = found;
  const startMonth = monthOf(
    startNumber ?? endNumber,
    startName ?? (startNumber ? undefined : endName),
  );
  const dayOfMonth = Number(startDay);
  if (startMonth === null || dayOfMonth < 1 || dayOfMonth > 31) return false;
  const year = new Date(written).getUTCFullYear();
  const days = [year, year + 1].map(
    (one) => (Date.UTC(one, startMonth - 1, dayOfMonth) - written) / dayMilliseconds,
  );
  return days.some((ahead) => ahead > 1 && ahead < aheadDaysMax);
}

/** 1 to 12, null where neither tells one. */
function monthOf(number: string | undefined, name: string | undefined): number | null {
  const value = number === undefined ? monthNamed(name ?? "") : Number(number);
  return value >= 1 && value <= 12 ? value : null;
}

function monthNamed(name: string): number {
  return 1 + months.findIndex((names) => new RegExp(`^(?:${names})`).test(name));
}

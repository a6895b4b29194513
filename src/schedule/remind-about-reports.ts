// Reports that wait for a coordinator (CONTRACT.md §6.4): a reminder after some days, to the deputies as
// well since silence may be absence (§6.16), then weekly, and in the end to the city.
import { dayMs, shift } from "../clock.ts";
import type { Context, Duty, NewLetter } from "../handler.ts";
import { languageOf } from "../language.ts";
import { addressKey } from "../mail/address.ts";
import { matterDays, readersOf, themeOf } from "../matter-letters.ts";
import { isOfficeTime } from "../office-hours.ts";
import type { Person } from "../registry.ts";
import { findPartnership } from "../roles.ts";
import { findMatter, type Matter } from "../store/matters.ts";
import { findLastAbout } from "../store/outbox.ts";
import { takeSlot } from "../store/slots.ts";
import { listUnhandledReports } from "../store/waiting.ts";
import { wishesAnonymity } from "../understanding/privacy/anonymity.ts";

export const remindAboutReports: Duty = (context) => {
  const { registry, store, now, timezone } = context;
  const { followUp, quietHours } = registry;
  if (!isOfficeTime(now, { timezone, quietHours })) return [];
  const before = shift(now, -followUp.reportReminderDays * dayMs);
  return listUnhandledReports(store, before).flatMap(({ id, since }) => {
    const matter = findMatter(store, id);
    if (matter === undefined) return [];
    const turn = turnOf(since, context);
    // A turn that nobody was there for is over: one letter tells of it all.
    const slot = `${id} ${since} ${turn}`;
    if (!takeSlot(store, { duty: "report-reminder", slot, now })) return [];
    const isLast = turn > followUp.reportReminders;
    if (isLast) {
      return registry.contacts.map(({ email }) => {
        return remind(matter, { email, since, why: ["mark-nobody-answered"] }, context);
      });
    }
    const readers = readersOf(matter, context);
    return [
      ...readers.map(({ email }) => remind(matter, { email, since, why: [] }, context)),
      ...deputiesBeside(readers, matter, context).map(({ email }) => {
        return remind(matter, { email, since, why: ["mark-deputy"] }, context);
      }),
    ];
  });
};

/** Which reminder it is time for; one more than there are = the city's turn, the last. */
function turnOf(since: string, { registry, now }: Context): number {
  const { reportReminderDays, reportReminderEveryDays, reportReminders } = registry.followUp;
  const days = (Date.parse(now) - Date.parse(since)) / dayMs;
  const turn = 1 + Math.floor((days - reportReminderDays) / reportReminderEveryDays);
  return Math.min(turn, reportReminders + 1);
}

/** The deputies, who may not have the report: without a word on why it comes now it would surprise. */
function deputiesBeside(
  readers: readonly Person[],
  matter: Matter,
  { registry }: Context,
): readonly Person[] {
  if (matter.cityOnly) return [];
  const known = new Set([...readers.map(({ email }) => email), matter.writer].map(addressKey));
  const own = findPartnership(registry, matter.partnership)?.coordinators ?? [];
  return own.filter(({ deputy, email }) => deputy && !known.has(addressKey(email)));
}

function remind(
  matter: Matter,
  { email, since, why }: { email: string; since: string; why: readonly string[] },
  context: Context,
): NewLetter {
  const { registry, store, now } = context;
  const partnership = findPartnership(registry, matter.partnership)?.name;
  return {
    template: "report-reminder",
    to: email,
    language: languageOf(email, context),
    values: {
      ref: matter.ref ?? "",
      partnership: partnership ?? `PLP ${registry.city}`,
      days: String(Math.floor((Date.parse(now) - Date.parse(since)) / dayMs)),
      name: matter.writerName || matter.writer,
      email: matter.writer,
      theme: [themeOf(matter)],
      text: matter.words,
      marks: [
        ...(matter.urgent ? ["mark-urgent"] : []),
        ...(matter.verified ? [] : ["mark-unverified"]),
        ...(wishesAnonymity(`${matter.subject}\n${matter.words}`) ? ["mark-unknown"] : []),
        ...why,
      ],
    },
    reply: { purpose: "matter", subjectId: matter.id, days: matterDays },
    thread: { messageId: findLastAbout(store, matter.id, email), references: [] },
    matterId: matter.id,
  };
}

// The city's weekly sign of life (CONTRACT.md §5): "all is well" with the week's figures, or what is not,
// on Monday morning or the first hour after it in which people may be written to.
import { hourMs, shift } from "../clock.ts";
import type { Context, Duty } from "../handler.ts";
import { languageOf } from "../language.ts";
import { isOfficeTime } from "../office-hours.ts";
import { findFact } from "../store/meta.ts";
import { findLastTaken, takeSlot } from "../store/slots.ts";
import { describeWeek } from "./heartbeat-words.ts";
import { unreadHours } from "./week-troubles.ts";

const duty = "heartbeat";
const fromHour = 8;
/** A mailbox that is not read by then is told of as it is. */
const patientUntilHour = 12;

export const sendHeartbeat: Duty = (context) => {
  const { registry, store, now, timezone, machine } = context;
  if (machine === undefined) return [];
  const local = Temporal.Instant.from(now).toZonedDateTimeISO(timezone);
  const slot = local
    .toPlainDate()
    .subtract({ days: local.dayOfWeek - 1 })
    .toString();
  const since = findLastTaken(store, duty);
  if (since === null) {
    // The week in which the office opens is told of at its end.
    takeSlot(store, { duty, slot, now });
    return [];
  }
  if (!isOfficeTime(now, { timezone, quietHours: registry.quietHours })) return [];
  if (local.dayOfWeek === 1 && local.hour < fromHour) return [];
  // A worker that was off has not read what came meanwhile.
  if (local.hour < patientUntilHour && isUnread(context)) return [];
  if (!takeSlot(store, { duty, slot, now })) return [];
  const week = describeWeek({ since, machine: machine() }, context);
  return registry.contacts.map(({ email }) => {
    const language = languageOf(email, context);
    return { to: email, language, ...week(language) };
  });
};

function isUnread({ store, now }: Context): boolean {
  const contactAt = findFact(store, "last_contact_at");
  return contactAt !== null && contactAt < shift(now, -unreadHours * hourMs);
}

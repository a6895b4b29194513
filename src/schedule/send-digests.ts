// The coordinators' weekly digest, on Monday morning or the first hour after it in which people may be
// written to: open reports, who joined and left, and what was filed of members' letters.
import { dayMs, shift } from "../clock.ts";
import { digestFor } from "../coordinators-digest.ts";
import type { Duty } from "../handler.ts";
import { isOfficeTime } from "../office-hours.ts";
import { inCharge } from "../roles.ts";
import { takeSlot } from "../store/slots.ts";

const weekDays = 7;
const fromHour = 8;

export const sendDigests: Duty = (context) => {
  const { registry, store, now, timezone } = context;
  if (!isOfficeTime(now, { timezone, quietHours: registry.quietHours })) return [];
  const local = Temporal.Instant.from(now).toZonedDateTimeISO(timezone);
  if (local.dayOfWeek === 1 && local.hour < fromHour) return [];
  const monday = local.toPlainDate().subtract({ days: local.dayOfWeek - 1 });
  if (!takeSlot(store, { duty: "digest", slot: monday.toString(), now })) return [];
  const people = registry.partnerships.flatMap(({ id }) => inCharge(registry, id));
  const since = shift(now, -weekDays * dayMs);
  return [...new Set(people.map(({ email }) => email))].flatMap((email) =>
    digestFor(email, { since, reason: "weekly" }, context),
  );
};

// An urgent notice without an all clear after some hours is recalled to the police liaison who sent it:
// members who stay inside must learn when it is over.
import { dayMs, hourMs, shift } from "../clock.ts";
import type { Duty } from "../handler.ts";
import { languageOf } from "../language.ts";
import { isOfficeTime } from "../office-hours.ts";
import { findPerson } from "../roles.ts";
import { findNotice, listOpenAlerts } from "../store/notices.ts";
import { takeSlot } from "../store/slots.ts";

const alertDays = 7;
const replyDays = 60;

export const recallOpenAlerts: Duty = (context) => {
  const { registry, store, now, timezone } = context;
  const { followUp, quietHours } = registry;
  if (!isOfficeTime(now, { timezone, quietHours })) return [];
  const before = shift(now, -followUp.openAlertHours * hourMs);
  return listOpenAlerts(store, { after: shift(now, -alertDays * dayMs), before }).flatMap((id) => {
    const notice = findNotice(store, id);
    const to = findPerson(registry, notice?.writer ?? "")?.email;
    if (notice === undefined || to === undefined) return [];
    if (!takeSlot(store, { duty: "open-alert", slot: String(id), now })) return [];
    return [
      {
        template: "notice-open",
        to,
        language: languageOf(to, context),
        values: { subject: notice.subject },
        reply: { purpose: "notice-receipt" as const, subjectId: id, days: replyDays },
      },
    ];
  });
};

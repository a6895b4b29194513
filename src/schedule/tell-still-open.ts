// "Not forgotten": once, to who reported and has had no answer for some days (CONTRACT.md §5, `still-open`).
import { dayMs, shift } from "../clock.ts";
import type { Duty } from "../handler.ts";
import { matterDays } from "../matter-letters.ts";
import { isOfficeTime } from "../office-hours.ts";
import { findMatter } from "../store/matters.ts";
import { findMemberById } from "../store/members.ts";
import { findLastAbout } from "../store/outbox.ts";
import { takeSlot } from "../store/slots.ts";
import { listUnansweredReports } from "../store/waiting.ts";

export const tellStillOpen: Duty = ({ registry, store, now, timezone }) => {
  const { followUp, quietHours } = registry;
  if (!isOfficeTime(now, { timezone, quietHours })) return [];
  const before = shift(now, -followUp.stillOpenDays * dayMs);
  return listUnansweredReports(store, before).flatMap(({ id }) => {
    const matter = findMatter(store, id);
    if (matter === undefined) return [];
    // Nothing unasked goes to who has left, nor to an address that takes no mail.
    const member = matter.memberId === null ? undefined : findMemberById(store, matter.memberId);
    if (member?.state === "left" || member?.state === "suspended") return [];
    if (!takeSlot(store, { duty: "still-open", slot: String(id), now })) return [];
    return [
      {
        template: "still-open",
        to: matter.writer,
        language: matter.language,
        values: { ref: matter.ref ?? "" },
        reply: { purpose: "receipt" as const, subjectId: id, days: matterDays },
        thread: {
          messageId: findLastAbout(store, id, matter.writer) ?? matter.messageId,
          references: matter.messageId === null ? [] : [matter.messageId],
        },
        matterId: id,
      },
    ];
  });
};

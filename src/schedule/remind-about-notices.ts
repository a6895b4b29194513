// Police notices that nobody published (CONTRACT.md §6.6): a reminder to the coordinators after a day; two
// days later, since silence may be absence (§6.16), to the deputies, else to the city. Then it is old.
import { dayMs, hourMs, shift } from "../clock.ts";
import type { Context, Duty } from "../handler.ts";
import { languageOf } from "../language.ts";
import { isOfficeTime } from "../office-hours.ts";
import { outlook } from "../publishing.ts";
import type { Partnership, Person } from "../registry.ts";
import { findPartnership, inCharge } from "../roles.ts";
import { listFileIds } from "../store/files.ts";
import { findNotice, findNoticeFor } from "../store/notices.ts";
import { takeSlot } from "../store/slots.ts";
import { listUnpublished } from "../store/waiting.ts";

const noticeDays = 60;
const silenceDays = 2;
const oldDays = 14;

export const remindAboutNotices: Duty = (context) => {
  const { registry, store, now, timezone } = context;
  const { followUp, quietHours } = registry;
  if (!isOfficeTime(now, { timezone, quietHours })) return [];
  const before = shift(now, -followUp.noticeReminderHours * hourMs);
  const after = shift(now, -oldDays * dayMs);
  return listUnpublished(store, { after, before }).flatMap(({ id, since }) => {
    const isSilent = since <= shift(before, -silenceDays * dayMs);
    const slot = `${id} ${isSilent ? "silence" : "reminder"}`;
    const partnership = findPartnership(registry, findNoticeFor(store, id)?.partnership ?? null);
    if (partnership === undefined) return [];
    if (!takeSlot(store, { duty: "notice-reminder", slot, now })) return [];
    const people = isSilent ? nextTo(partnership, context) : inCharge(registry, partnership.id);
    return remind(id, { partnership, people, isSilent }, context);
  });
};

function nextTo({ coordinators }: Partnership, { registry }: Context): readonly Person[] {
  const deputies = coordinators.filter(({ deputy }) => deputy);
  return deputies.length > 0 && deputies.length < coordinators.length
    ? deputies
    : registry.contacts;
}

function remind(
  id: number,
  {
    partnership,
    people,
    isSilent,
  }: { partnership: Partnership; people: readonly Person[]; isSilent: boolean },
  context: Context,
): ReturnType<Duty> {
  const { store } = context;
  const notice = findNotice(store, findNoticeFor(store, id)?.noticeId ?? 0);
  if (notice === undefined) return [];
  return people.map(({ email }) => ({
    template: "notice-reminder",
    to: email,
    language: languageOf(email, context),
    values: {
      ...{ subject: notice.subject, text: notice.words, partnership: partnership.name },
      marks: isSilent ? ["mark-no-coordinator"] : [],
      ...outlook(partnership.id, languageOf(email, context), context),
    },
    reply: { purpose: "notice", subjectId: id, days: noticeDays },
    fileIds: listFileIds(store, { notice: notice.id }),
  }));
}

// `bulletin-done` to the author once the last copy of a bulletin has left, failed or been stopped.

import type { Duty, NewLetter } from "../handler.ts";
import { languageOf } from "../language.ts";
import { findPartnership } from "../roles.ts";
import { type Bulletin, endBulletin, listSending } from "../store/bulletins.ts";
import { countBulletin, countStopped, findEndOf } from "../store/outbox-figures.ts";

export const finishBulletins: Duty = (context) => {
  const { store, now, registry } = context;
  return listSending(store).flatMap((bulletin): readonly NewLetter[] => {
    const count = countBulletin(store, bulletin.id);
    if (count.waiting > 0) return [];
    // Who left or was suspended meanwhile is no sign that its author stopped it.
    const stopped = countStopped(store, bulletin.id);
    endBulletin(store, bulletin.id, { state: stopped > 0 ? "cancelled" : "sent", now });
    return [
      {
        template: stopped > 0 ? "bulletin-done-stopped" : "bulletin-done",
        to: bulletin.author,
        language: languageOf(bulletin.author, context),
        values: {
          number: String(bulletin.id),
          partnership: nameOf(bulletin),
          sent: String(count.sent),
          failed: String(count.failed),
          ...(stopped > 0
            ? { stopped: String(stopped) }
            : { end: endOf(bulletin, languageOf(bulletin.author, context)) }),
        },
      },
    ];
  });

  /** When the last copy left, as people write it. */
  function endOf({ id }: Bulletin, language: string): string {
    const shape = { dateStyle: "full", timeStyle: "short", timeZone: context.timezone } as const;
    const format = new Intl.DateTimeFormat(`${language}-BE`, shape);
    return format.format(new Date(findEndOf(store, id) ?? now));
  }

  function nameOf({ partnership }: Bulletin): string {
    return findPartnership(registry, partnership)?.name ?? `PLP ${registry.city}`;
  }
};

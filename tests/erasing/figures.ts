// All that the yearly evaluation counts, of a whole year: to be the same before and after an erasure.

import type { Store } from "../../src/store/database.ts";
import {
  listBulletinsSent,
  listMatters,
  listNotices,
  listTurns,
} from "../../src/store/evaluation-figures.ts";
import { listMeetingsHeld } from "../../src/store/meeting-figures.ts";

export function describeFigures(store: Store, now: Date): unknown {
  const year = now.getUTCFullYear();
  const span = { from: `${year}-01-01T00:00:00.000Z`, to: `${year + 1}-01-01T00:00:00.000Z` };
  const numbers = store.prepare("SELECT * FROM report_numbers").all();
  const sent = store
    .prepare("SELECT count(*) AS n FROM outbox WHERE kind = 'bulletin' AND state = 'sent'")
    .all();
  return {
    turns: listTurns(store, span).filter(({ turn }) => turn !== "left"),
    matters: listMatters(store, span),
    notices: listNotices(store, span),
    bulletins: listBulletinsSent(store, span),
    meetings: listMeetingsHeld(store, span),
    ...{ numbers, sent },
  };
}

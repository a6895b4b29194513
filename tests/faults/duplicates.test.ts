// The same letters three times, under other UIDs and trace headers, and a worker killed amid them: each
// has its effect once.
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { leadsTo, mixedLetter } from "../real/letters.ts";
import * as the from "./place.ts";
import { report } from "./table.ts";

const letters = 60;
const copies = 3;

/** As another server would have passed it on. */
const withTrace = (raw: Buffer, copy: number) =>
  Buffer.concat([
    Buffer.from(
      `Delivered-To: plp.seraing@gmail.com\r\nX-Gmail-Labels: ${copy}\r\n` +
        `Received: by mx${copy}.example with SMTP id ${copy}; Mon, 02 Mar 2026 08:0${copy}:00 +0000\r\n`,
    ),
    raw,
  ]);

test(`${letters} letters, ${copies} times each`, async () => {
  const place = await the.preparePlace({ behaviour: { dropsDoubles: false } });
  try {
    for (let copy = 0; copy < copies; copy += 1) {
      for (let number = 0; number < letters; number += 1) {
        place.gmail.deliver(withTrace(mixedLetter(number), copy));
      }
      const worker = the.startWorker(place);
      await sleep(900);
      await the.kill(worker.process);
    }
    const last = the.startWorker(place);
    await the.untilSettled(place, 60_000, last);
    const expected = Array.from({ length: letters }, (_, number) =>
      (leadsTo[number % leadsTo.length] ?? []).map((kind) => {
        const isStaff = kind === "report" || kind === "question";
        return { kind, to: isStaff ? null : `person-${number}@people.example` };
      }),
    ).flat();
    const counted = the.count(place.gmail.accepted, expected);
    const { inbox, outbox } = await the.readStatus(place);
    report("every letter three times", {
      ...{ kills: copies, lettersIn: letters * copies, lettersOut: counted.distinct },
      ...{ lost: counted.lost.length, doubled: counted.again.length + counted.twice.length },
      ...{ found: outbox.doubtsSettled.found, absent: outbox.doubtsSettled.again },
      unseen: outbox.doubtsSettled.blind,
    });
    expect(counted).toMatchObject({ lost: [], again: [], twice: [], changed: [] });
    expect(inbox).toMatchObject({ handled: letters, quarantined: 0 });
    expect(place.gmail.list("PLP/Handled")).toHaveLength(letters * copies);
  } finally {
    await place.end();
  }
});

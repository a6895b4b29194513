// The week's figures → the values of the heartbeat's templates, in its reader's language.
import { dayMs, hourOf, shift } from "../clock.ts";
import type { Context, NewLetter } from "../handler.ts";
import type { Machine } from "../machine.ts";
import { countMovedOut } from "../moved-out.ts";
import { sayDay } from "../say-day.ts";
import { countMembersByPartnership, listTurns } from "../store/evaluation-figures.ts";
import { countOpenReports } from "../store/matters.ts";
import type { Turn } from "../store/member-turns.ts";
import { findFact } from "../store/meta.ts";
import { listSpentSince } from "../store/outbox-figures.ts";
import { countUnsettled, countWeek, findOldestOpenReport } from "../store/week-figures.ts";
import type { Value } from "../templates/values.ts";
import { dayIn } from "../understanding/days.ts";
import { listTroubles, type Week } from "./week-troubles.ts";

type Words = Pick<NewLetter, "template" | "values">;

const lateHours = 6;
const linesMax = 10;
const daysNamedMax = 3;
const giga = 1024 ** 3;

/** Counts once; gives a function from a language to the letter's template and values. */
export function describeWeek(
  { since, machine }: { readonly since: string; readonly machine: Machine },
  context: Context,
): (language: string) => Words {
  const { store, now } = context;
  const movedOut = countMovedOut(store, since);
  const week: Week = {
    ...countWeek(store, { since, lateHours }),
    ...{ unsettled: countUnsettled(store), movedOut: movedOut.count, since, machine },
  };
  const [trouble] = listTroubles(week, context);
  const oldest = findOldestOpenReport(store);
  const backupAt = findFact(store, "last_backup_at");
  const figures = { ...countMembers(since, context), ...countRest(week, context) };
  return (language) => {
    const say = (at: string) => sayDay(dayIn(context.timezone, at), language);
    const values: Record<string, Value> = {
      ...figures,
      ...{ from: say(since), to: say(now) },
      oldest: oldest === null ? ["heartbeat-none"] : say(oldest),
      backup: backupAt === null ? ["heartbeat-no-backup"] : say(backupAt),
      disk: sayDisk(machine, language),
    };
    if (trouble === undefined) return { template: "heartbeat", values };
    const noticed = new Set(movedOut.noticedAt.map(say));
    const moved = [String(week.movedOut), ...[...noticed].slice(-daysNamedMax)];
    return {
      template: "heartbeat-trouble",
      values: {
        ...values,
        todo: [`heartbeat-${trouble}`],
        quarantined: String(week.quarantined),
        doubt: String(week.unsettled),
        late: String(week.late),
        moved: moved.join(", "),
      },
    };
  };
}

function countRest(week: Week, { store, now, quota }: Context): Record<string, Value> {
  return {
    in: String(week.lettersIn),
    out: String(week.lettersOut),
    open: String(countOpenReports(store)),
    unrelated: String(week.unrelated),
    bounds: String(week.bounded),
    used: String(listSpentSince(store, shift(now, -dayMs)).length),
    limit: quota === null ? ["heartbeat-none"] : String(quota),
    version: week.machine.version,
  };
}

const joining: readonly Turn[] = ["joined", "imported", "moved in"];
const going: readonly Turn[] = ["left", "removed", "moved out"];

/** Members now; comings and goings are kept to the hour. */
function countMembers(
  since: string,
  { store, now, registry }: Context,
): Record<"members" | "joined" | "gone" | "partnerships", string> {
  const turns = listTurns(store, { from: `${hourOf(since)}:00:00.000Z`, to: now });
  const members = countMembersByPartnership(store);
  const count = (which: readonly Turn[], id?: string) => {
    const own = turns.filter(
      (it) => which.includes(it.turn) && (id ?? it.partnership) === it.partnership,
    );
    return own.length;
  };
  const moved = registry.partnerships.filter(({ id }) => {
    return count(joining, id) + count(going, id) > 0;
  });
  const lines = moved.slice(0, linesMax).map(({ id, name }) => {
    return `${name} : ${members.get(id) ?? 0} (+${count(joining, id)}, -${count(going, id)})`;
  });
  return {
    members: String([...members.values()].reduce((sum, one) => sum + one, 0)),
    joined: String(count(joining)),
    gone: String(count(going)),
    partnerships: [...lines, ...(moved.length > linesMax ? ["…"] : [])].join("\n"),
  };
}

function sayDisk({ diskFree }: Machine, language: string): Value {
  if (diskFree === null) return "?";
  const options = { maximumFractionDigits: diskFree < 10 * giga ? 1 : 0 };
  return new Intl.NumberFormat(`${language}-BE`, options).format(diskFree / giga);
}

// What the office did, one entry a letter taken in or a move of its clock: what it understood, the rule,
// the changes of state and the letters that left. Values only; the page shows them.
import type { Explanation } from "../commands/explanation.ts";
import type { Office } from "../office.ts";
import { listBulletins } from "../store/bulletins.ts";
import { listReports } from "../store/matters.ts";
import { listMembers } from "../store/members.ts";
import type { Caused } from "../store/outbox-causes.ts";

export interface Change {
  readonly what: "member" | "report" | "bulletin";
  /** A name, a reference, or a subject. */
  readonly which: string;
  /** Null where it was not there before. */
  readonly from: string | null;
  readonly to: string;
}

export type Understood = Omit<Explanation, "file">;

export interface Happening {
  readonly id: number;
  /** UTC ISO text, by the office's clock. */
  readonly at: string;
  /** The letter that it is about; null where the clock was moved. */
  readonly letter: {
    readonly mailId: number | null;
    readonly from: string;
    readonly subject: string;
    readonly messageId: string;
    /** What the receiving server says of its sender. */
    readonly identity: string;
    readonly isReply: boolean;
    readonly role: string;
  } | null;
  readonly understood: Understood | null;
  readonly done: {
    readonly outcome: string;
    readonly handler: string;
    readonly reason: string;
  } | null;
  readonly changes: readonly Change[];
  /** Of a move of the clock: what left. Of a letter it is asked of the outbox. */
  readonly left: readonly Caused[];
}

export interface States {
  /** The state of each member by address. */
  readonly memberOf: ReadonlyMap<string, string>;
  readonly states: ReadonlyMap<string, Omit<Change, "from">>;
}

/** Everything that has a state, to be compared with a later look. */
export function lookAtStates({ store }: Office): States {
  const all = listMembers(store);
  const members = all.map(({ id, name, email, state }) => {
    return [`member ${id}`, { what: "member", which: name || email, to: state }] as const;
  });
  const reports = listReports(store).map(({ id, ref, state }) => {
    return [`report ${id}`, { what: "report", which: ref ?? String(id), to: state }] as const;
  });
  const bulletins = listBulletins(store).map(({ id, subject, state }) => {
    return [`bulletin ${id}`, { what: "bulletin", which: subject, to: state }] as const;
  });
  return {
    memberOf: new Map(all.map(({ email, state }) => [email, state])),
    states: new Map<string, Omit<Change, "from">>([...members, ...reports, ...bulletins]),
  };
}

export function compareStates(before: States, after: States): readonly Change[] {
  return [...after.states]
    .map(([key, state]) => ({ ...state, from: before.states.get(key)?.to ?? null }))
    .filter(({ from, to }) => from !== to);
}

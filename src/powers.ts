// Powers and the words that use them: which letter would act on others, which command it was offered, and
// whether a word stands where it can act. Whether the sender is proven is identity.ts.
import { changesAbsence } from "./away.ts";
import {
  answersOthers,
  commands,
  isBareAnswer,
  isPoliceNotice,
  isThanks,
  policeNamesReport,
  standsAlone,
  tiedTo,
} from "./conditions.ts";
import type { Context, Received } from "./handler.ts";
import { isAreaDecision } from "./handlers/join.ts";
import { isOwnTie } from "./identity.ts";
import { isInCharge } from "./matter-letters.ts";
import { findCoordinated, isContact, serves } from "./roles.ts";
import { findBulletin } from "./store/bulletins.ts";
import { findMatter } from "./store/matters.ts";
import { findMemberById } from "./store/members.ts";
import { findNoticeFor } from "./store/notices.ts";
import type { Purpose } from "./store/tokens.ts";
import type { Command } from "./understanding/command.ts";
import { readComment } from "./understanding/comment.ts";
import { holdsOffered } from "./understanding/offered.ts";

/** What the letters that ask for a word in reply offer. */
const offers: Partial<Record<Purpose, readonly Command[]>> = {
  matter: ["forward", "close"],
  forwarded: ["internal"],
  notice: ["publish"],
  bulletin: ["publish", "publish_redacted", "cancel"],
};

/** What the answered letter offers; a question to those in charge offers nothing. */
function offeredTo({ tie }: Received, { store }: Context): readonly Command[] {
  if (tie === null) return [];
  const { purpose, subjectId } = tie.token;
  if (purpose === "matter" && findMatter(store, subjectId)?.type === "question") return [];
  return offers[purpose] ?? [];
}

/** A word that the answered letter offers, in the middle of other words. */
export function holdsOfferedCommand(received: Received, context: Context): boolean {
  const { command, meant, letter } = received;
  const offered = offeredTo(received, context);
  if (offered.length === 0 || meant !== null || !isOwnTie(received)) return false;
  if (command !== null && offered.includes(command.word)) return false;
  return holdsOffered(letter.words.fresh, offered);
}

/** Publish, forward, close, decide, the members, a police notice: power over others. */
export function usesPower(received: Received, context: Context): boolean {
  if (received.role === null) return false;
  if (decides(received) && isDecision(received, context)) return true;
  const offered = offeredTo(received, context);
  if (
    isOwnTie(received) &&
    commands(...offered.filter((it) => it !== "internal"))(received, context)
  ) {
    return true;
  }
  if (
    received.role === "coordinator" &&
    commands("members", "invite", "remove")(received, context)
  ) {
    return true;
  }
  if (changesAbsence(received, context)) return true;
  if (!standsAlone(received)) return false;
  return policeNamesReport(received, context) || isPoliceNotice(received);
}

function decides(received: Received): boolean {
  const purpose = received.tie?.token.purpose;
  return isOwnTie(received) && (purpose === "join-approval" || purpose === "area-decision");
}

/** An answer to a question of ours about a held letter, or about somebody's own data. */
export function confirms(received: Received): boolean {
  const purpose = received.tie?.token.purpose;
  return isOwnTie(received) && purpose !== undefined && confirming.includes(purpose);
}
const confirming: readonly Purpose[] = [
  ...(["confirm-sender", "meant", "erasure", "new-address", "old-address"] as const),
];

/**
 * What only somebody with a charge could be asked, and the registry has taken that charge from them
 * since: the role, or this partnership. The city decides on any, where it is asked.
 */
export function hasLostPower({ tie, letter }: Received, context: Context): boolean {
  const holds = tie === null ? undefined : charges[tie.token.purpose];
  if (tie === null || holds === undefined) return false;
  return !holds(letter.from.address, tie.token.subjectId, context);
}

type Charge = (address: string, subjectId: number, context: Context) => boolean;

const charges: Partial<Record<Purpose, Charge>> = {
  "area-decision": (address, _id, { registry }) => isContact(registry, address),
  digest: (address, _id, { registry }) => {
    return isContact(registry, address) || findCoordinated(registry, address).length > 0;
  },
  "join-approval": (address, id, context) => {
    const partnership = findMemberById(context.store, id)?.partnership;
    return mayDecideFor(partnership, address, context);
  },
  notice: (address, id, context) => {
    return mayDecideFor(findNoticeFor(context.store, id)?.partnership, address, context);
  },
  bulletin: (address, id, context) => {
    const { partnership, noticeFor } = findBulletin(context.store, id) ?? {};
    if (noticeFor) return mayDecideFor(partnership, address, context);
    // Until it is said for which partnership, the author must coordinate one.
    const isOpen = partnership === null || partnership === undefined;
    const { registry } = context;
    if (isOpen) return findCoordinated(registry, address).length > 0;
    return serves(registry, partnership, address);
  },
};

/** Its coordinators and the city; where no partnership is known (any more), any coordinator. */
function mayDecideFor(
  partnership: string | null | undefined,
  address: string,
  { registry }: Context,
): boolean {
  if (isContact(registry, address)) return true;
  const own = findCoordinated(registry, address);
  return own.some(({ id }) => id === (partnership ?? id));
}

/** A reply to a report by somebody who is in charge of it no more. */
export function hasLeftCharge(received: Received, context: Context): boolean {
  const { tie, letter } = received;
  if (tie?.token.purpose !== "matter" || !isOwnTie(received)) return false;
  const matter = findMatter(context.store, tie.token.subjectId);
  return matter !== undefined && !isInCharge(letter.from.address, matter, context);
}

/** In answer to a report or a preview: a yes, a no, or a command that means nothing there. */
export function answersWithStrayWord(received: Received, context: Context): boolean {
  const { meant, command, words, letter, tie } = received;
  if (meant !== null || !isOwnTie(received)) return false;
  if (tie?.token.purpose === "bulletin") {
    const isEmpty = words.trim() === "" && letter.attachments.length === 0;
    return isEmpty || command !== null || isBareAnswer(received) || isThanks(received);
  }
  return answersOthers(received, context) && command !== null && command.word !== "internal";
}

/** DIFFUSER with something behind it that is no courtesy: a change that it was not sent with. */
export function publishesWithComment({ command, tie, meant }: Received): boolean {
  if (tie?.token.purpose !== "bulletin" || meant !== null) return false;
  if (command?.word !== "publish" && command?.word !== "publish_redacted") return false;
  return readComment(command.rest, command.comment) !== "";
}

/** A report that waits for an answer, or a preview: thanks there are no end of it. */
export function expectsWords(received: Received, context: Context): boolean {
  return answersOthers(received, context) || tiedTo("bulletin")(received, context);
}

/** A decision on an applicant: yes or no; on an area also the name of a partnership. */
export function isDecision(received: Received, context: Context): boolean {
  if (received.tie?.token.purpose === "area-decision") return isAreaDecision(received, context);
  return received.answer !== "neither";
}

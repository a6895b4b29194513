// A row of the outbox → the bytes that leave: the same row and key give the same bytes, however often
// it is tried. Copies of a bulletin are cast in a mould. It sends nothing.
import { compose } from "./mail/compose.ts";
import { kinds } from "./mail/kinds.ts";
import { cast, type Mould, makeMould } from "./mail/mould.ts";
import type { Envelope, List } from "./mail/outgoing.ts";
import { oneClickLink, replyAddress, unsubscribeLink } from "./mail/reply-address.ts";
import {
  entrySlot,
  fillTokenSlots,
  leaveSlot,
  replySlot,
  tokenSlot,
  unsubscribeSlot,
} from "./mail/token-slot.ts";
import type { Office } from "./office.ts";
import { findPartnership } from "./roles.ts";
import { type Bulletin, findBulletin } from "./store/bulletins.ts";
import { listEnclosures } from "./store/files.ts";
import { findEntryToken } from "./store/gathered-letters.ts";
import { type Claimed, keepHead } from "./store/outbox.ts";
import { getTokenText, listTokenTexts } from "./store/tokens.ts";

export interface Composer {
  /** The letter's bytes; throws or rejects where it cannot be composed. */
  readonly compose: (letter: Claimed) => Buffer | Promise<Buffer>;
  /**
   * To be called in the transaction that claims them: reads the tokens of letters that are soon to be
   * made, all at once, and keeps what their bytes take from registry and settings at the first attempt.
   */
  readonly lookAhead: (letters: readonly Claimed[]) => readonly Claimed[];
}

/** Makes a letter's bytes by itself. Throws where it cannot be composed. */
export function composeLetter(letter: Claimed, office: Office): Promise<Buffer> {
  const { store, key } = office;
  const entryOf = (place: number) => findEntryToken(store, letter.id, place);
  const tokenOf = tokensOf(letter, (id) => getTokenText(store, id, key), entryOf);
  return composeWith(tokenOf, letter, office);
}

/** Bulletins of which copies leave at the same time. */
const mouldsMax = 8;

/** Gives a composer that makes each bulletin once in each language. */
export function createComposer(office: Office): Composer {
  const moulds = new Map<string, Making>();
  const tokens = new Map<number, string>();
  const take: TakeToken = (id) => {
    const text = tokens.get(id);
    tokens.delete(id);
    return text ?? getTokenText(office.store, id, office.key);
  };
  return {
    compose: (letter) => {
      if (!isCopy(letter)) return composeLetter(letter, office);
      const key = keyOf(letter);
      const making = moulds.get(key) ?? make(letter, office);
      moulds.set(key, making);
      for (const [oldest] of moulds) if (moulds.size > mouldsMax) moulds.delete(oldest);
      const tokenOf = tokensOf(letter, take);
      const { mould, made } = making;
      if (mould !== undefined) return castOrCompose(mould, letter, { office, tokenOf });
      return made.then((mould) => castOrCompose(mould, letter, { office, tokenOf }));
    },
    lookAhead: (letters) => {
      const ids = letters.filter(isCopy).flatMap(tokenIdsOf);
      if (ids.length > 0) {
        for (const [id, text] of listTokenTexts(office.store, ids, office.key))
          tokens.set(id, text);
      }
      return withHeads(letters, office);
    },
  };
}

/** What stands in a letter beside its words, as it was at the first attempt. */
interface Head {
  readonly senderName: string;
  readonly officeAddress: string;
  readonly subaddress: string | null;
  /** The name of the partnership whose bulletin it is. */
  readonly listName: string | null;
  /** Of a bulletin, where one-click unsubscribe was offered. */
  readonly publicUrl?: string;
}

function withHeads(letters: readonly Claimed[], office: Office): readonly Claimed[] {
  const made = new Map<number, string>();
  return letters.map((letter) => {
    if (letter.head !== null) return letter;
    const known = made.get(letter.bodyId);
    const head = known ?? JSON.stringify(newHead(letter, office));
    if (known === undefined) keepHead(office.store, letter.bodyId, head);
    made.set(letter.bodyId, head);
    return { ...letter, head };
  });
}

function newHead(letter: Claimed, office: Office): Head {
  const { address, subaddress, publicUrl } = office.settings;
  const bulletin = bulletinOf(letter, office);
  return {
    senderName: `PLP ${office.registry().city}`,
    ...{ officeAddress: address, subaddress },
    listName: findPartnership(office.registry(), bulletin?.partnership ?? "")?.name ?? null,
    ...(bulletin !== undefined && publicUrl && { publicUrl }),
  };
}

/** A mould, once it is made; null where there can be none. */
interface Making {
  readonly made: Promise<Mould | null>;
  mould: Mould | null | undefined;
}

function make(letter: Claimed, office: Office): Making {
  const making: Making = { made: makeMould(envelopeOf(letter, office)), mould: undefined };
  const keep = (mould: Mould | null) => {
    making.mould = mould;
  };
  // Whoever waits for it hears of the fault.
  making.made.then(keep, () => {});
  return making;
}

/** What copies of one mould have in common. */
function keyOf({ bulletinId, kind, bodyId, tokenId, fileIds }: Claimed): string {
  return `${bulletinId} ${kind} ${bodyId} ${tokenId === null} ${fileIds}`;
}

/** It has its words in common with others, and answers nothing. */
function isCopy({ bulletinId, inReplyTo, references }: Claimed): boolean {
  return bulletinId !== null && inReplyTo === null && references.length === 0;
}

function castOrCompose(
  mould: Mould | null,
  letter: Claimed,
  { office, tokenOf }: { office: Office; tokenOf: (slot: number) => string },
): Buffer | Promise<Buffer> {
  const { to, messageId, datedAt: date } = letter;
  const bytes = mould === null ? null : cast(mould, { to, messageId, date, tokenOf });
  return bytes ?? composeWith(tokenOf, letter, office);
}

function composeWith(
  tokenOf: (slot: number) => string,
  letter: Claimed,
  office: Office,
): Promise<Buffer> {
  return compose(envelopeOf(letter, office), (text) => fillTokenSlots(text, tokenOf));
}

/** The text of the token with this number. */
type TakeToken = (id: number) => string;

/** Each is asked for once a letter, however often it stands in it. */
function tokensOf(
  letter: Claimed,
  take: TakeToken,
  entryOf: (place: number) => number | null = () => null,
): (slot: number) => string {
  const ids: Record<number, number | null> = {
    [replySlot]: letter.tokenId,
    [leaveSlot]: letter.leaveTokenId,
    [unsubscribeSlot]: letter.unsubscribeTokenId,
  };
  const known = new Map<number, string>();
  return (slot) => {
    const id = ids[slot] ?? (slot < entrySlot ? null : entryOf(slot - entrySlot));
    if (id === null) throw new Error(`Letter ${letter.id} lacks token ${slot}.`);
    const text = known.get(slot) ?? take(id);
    known.set(slot, text);
    return text;
  };
}

function tokenIdsOf({ tokenId, leaveTokenId, unsubscribeTokenId }: Claimed): readonly number[] {
  return [tokenId, leaveTokenId, unsubscribeTokenId].filter((id) => id !== null);
}

/** The letter with its tokens as slots. */
function envelopeOf(letter: Claimed, office: Office): Envelope {
  const head: Head = letter.head === null ? newHead(letter, office) : JSON.parse(letter.head);
  const token = tokenSlot(replySlot);
  return {
    ...letter,
    autoSubmitted: kinds[letter.kind].autoSubmitted,
    date: letter.datedAt,
    from: { name: head.senderName, address: head.officeAddress },
    replyTo: letter.tokenId === null ? null : replyAddress({ ...head, token }),
    enclosures: letter.fileIds === "" ? [] : listEnclosures(office.store, letter.id),
    ...listOf(letter, head, office),
  };
}

/** What makes a bulletin a list's letter; nothing for every other kind. */
function listOf(letter: Claimed, head: Head, office: Office): { list?: List } {
  const bulletin = bulletinOf(letter, office);
  if (bulletin === undefined) return {};
  const [local = "", domain = ""] = head.officeAddress.toLowerCase().split("@");
  const partnership = bulletin.partnership ?? "plp";
  const token = tokenSlot(unsubscribeSlot);
  return {
    list: {
      id: `${partnership}.${local.replace(/[^a-z0-9]+/g, "-")}.${domain}`,
      name: head.listName ?? partnership,
      unsubscribe: unsubscribeLink({ ...head, token }),
      ...(head.publicUrl && { oneClick: oneClickLink({ publicUrl: head.publicUrl, token }) }),
    },
  };
}

function bulletinOf({ bulletinId }: Claimed, { store }: Office): Bulletin | undefined {
  return bulletinId === null ? undefined : findBulletin(store, bulletinId);
}

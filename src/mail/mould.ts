// Letters that differ in recipient, Message-ID, date and tokens alone: composed once, and cast as often
// as wanted, byte for byte as compose.ts would make each. It knows no state and no key.
import { createHash } from "node:crypto";
import { boundaryOf, compose } from "./compose.ts";
import { isMessageId } from "./message-id.ts";
import type { Envelope } from "./outgoing.ts";
import { isToken } from "./reply-address.ts";
import { fillTokenSlots, leaveSlot, replySlot, unsubscribeSlot } from "./token-slot.ts";

/** What is one letter's own. */
export interface Casting {
  readonly to: string;
  readonly messageId: string;
  /** UTC ISO text. */
  readonly date: string;
  /** The token for a slot. */
  readonly tokenOf: (slot: number) => string;
}

export interface Mould {
  readonly pieces: readonly Piece[];
  readonly messageIdLength: number;
}

/** Bytes that all have in common, one character each; or a part of what is a letter's own. */
type Piece = string | { readonly name: string; readonly from: number; readonly to: number };

const slots = [replySlot, leaveSlot, unsubscribeSlot];
/** Addresses that the composer writes as they are, on a line of their own. */
const usualAddress =
  /^[A-Za-z0-9_+-]{1,40}(?:\.[A-Za-z0-9_+-]{1,40}){0,5}@(?:[a-z0-9]{1,30}[.-]){1,6}[a-z]{2,20}$/;
const addressLengthMax = 70;

/**
 * The mould of letters that have all but a casting in common with this one. Null where they cannot be
 * cast, as far as a trial shows; throws where the letter itself cannot be composed.
 */
export async function makeMould(envelope: Envelope): Promise<Mould | null> {
  const [model, trial] = [probe(envelope.messageId, "model"), probe(envelope.messageId, "trial")];
  const pieces = cut(await composeAs(model, envelope), model);
  if (pieces === null) return null;
  const mould = { pieces, messageIdLength: envelope.messageId.length };
  const wanted = await composeAs(trial, envelope);
  return cast(mould, trial)?.equals(wanted) ? mould : null;
}

/**
 * The letter's bytes; null where its values are not of the usual form, so that it has to be composed.
 * Throws where a token is none.
 */
export function cast({ pieces, messageIdLength }: Mould, casting: Casting): Buffer | null {
  const { to, messageId, date } = casting;
  const isUsual =
    to.length <= addressLengthMax &&
    usualAddress.test(to) &&
    messageId.length === messageIdLength &&
    isMessageId(messageId);
  const field = dateField(date);
  if (!isUsual || field === null) return null;
  const values = new Map([
    ["to", to],
    ["messageId", messageId],
    ["boundary", boundaryOf(messageId)],
    ["date", field],
  ]);
  let text = "";
  for (const piece of pieces) {
    text += typeof piece === "string" ? piece : own(piece.name).slice(piece.from, piece.to);
  }
  return Buffer.from(text, "latin1");

  function own(name: string): string {
    const known = values.get(name);
    if (known !== undefined) return known;
    const token = casting.tokenOf(Number(name));
    if (!isToken(token)) throw new Error(`slot ${name} was given something that is no token`);
    values.set(name, token);
    return token;
  }
}

/** As RFC 5322 section 3.3 writes it, and the composer; null for the years that it writes otherwise. */
function dateField(iso: string): string | null {
  const field = new Date(iso).toUTCString().replace("GMT", "+0000");
  return field.length === "Mon, 02 Mar 2026 08:00:00 +0000".length ? field : null;
}

/** Values that stand nowhere else, of the lengths that matter. */
function probe(messageId: string, name: string): Casting {
  const digest = createHash("sha512").update(`${name} ${messageId}`).digest("hex");
  const letters = digest.replace(/\d/g, (digit) => String.fromCharCode(103 + Number(digit)));
  const [, local = "", domain = ""] = /^<(.{1,250})@(.{1,250})>$/.exec(messageId) ?? [];
  return {
    to: `${letters.slice(name === "model" ? 0 : 7, 20)}@${letters.slice(20, 30)}.example`,
    messageId: `<${letters.repeat(2).slice(0, local.length)}@${domain}>`,
    date: name === "model" ? "2001-02-03T04:05:06.000Z" : "2012-11-10T19:18:17.000Z",
    tokenOf: (slot) => letters.slice(30 + slot * 26, 56 + slot * 26),
  };
}

function composeAs({ to, messageId, date, tokenOf }: Casting, envelope: Envelope): Promise<Buffer> {
  return compose({ ...envelope, to, messageId, date }, (text) => fillTokenSlots(text, tokenOf));
}

/** Takes the letter apart at every place where a value of its own stands; null where one stands nowhere. */
function cut(bytes: Buffer, { to, messageId, date, tokenOf }: Casting): readonly Piece[] | null {
  const must = { to, messageId, date: dateField(date) ?? "", boundary: boundaryOf(messageId) };
  const tokens = slots.map((slot) => [String(slot), tokenOf(slot)] as const);
  let pieces: readonly Piece[] = [bytes.toString("latin1")];
  for (const [name, value] of [...Object.entries(must), ...tokens]) {
    const before = pieces.length;
    pieces = pieces.flatMap((piece) =>
      typeof piece === "string" ? split(piece, name, value) : piece,
    );
    if (name in must && pieces.length === before) return null;
  }
  return pieces;
}

/** A value may be broken anywhere by the soft line breaks of quoted-printable (RFC 2045 section 6.7). */
function split(text: string, name: string, value: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const places = [...value].map(RegExp.escape).join("(?:=\\r\\n)?");
  let end = 0;
  for (const found of text.matchAll(new RegExp(places, "g"))) {
    pieces.push(text.slice(end, found.index));
    end = found.index + found[0].length;
    const parts = found[0].split("=\r\n");
    let from = 0;
    for (const [at, part] of parts.entries()) {
      if (at > 0) pieces.push("=\r\n");
      // The last part takes all that is left: addresses have no one length.
      const to = at === parts.length - 1 ? Number.POSITIVE_INFINITY : from + part.length;
      pieces.push({ name, from, to });
      from = to;
    }
  }
  return [...pieces, text.slice(end)].filter((piece) => piece !== "");
}

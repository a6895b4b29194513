// The work of the sending figures: one bulletin to many members, each copy with an address, a
// Message-ID and tokens of its own. Bytes by cutting and joining, so that making them costs little.
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { compose } from "../../src/mail/compose.ts";
import type { Envelope } from "../../src/mail/outgoing.ts";
import {
  fillTokenSlots,
  leaveSlot,
  tokenSlot,
  unsubscribeSlot,
} from "../../src/mail/token-slot.ts";
import { loadTemplates, render } from "../../src/templates.ts";

export const officeAddress = "plp.seraing@gmail.com";
const templatesFolder = fileURLToPath(new URL("../../templates", import.meta.url));

export interface Copy {
  readonly to: string;
  readonly messageId: string;
  readonly leaveToken: string;
  readonly unsubscribeToken: string;
}

/** The copy for member NUMBER. */
export function copyFor(number: number): Copy {
  const digest = createHash("sha256").update(`copy ${number}`).digest("hex");
  return {
    to: `member-${String(number).padStart(6, "0")}@people.example`,
    messageId: `<${digest.slice(0, 32)}@gmail.com>`,
    leaveToken: tokenFrom(digest.slice(0, 26)),
    unsubscribeToken: tokenFrom(digest.slice(26, 52)),
  };
}

function tokenFrom(hex: string): string {
  return Array.from(hex, (digit) => "abcdefghijklmnop"[Number.parseInt(digit, 16)]).join("");
}

/** Words of a usual bulletin, as the office renders them, tokens as slots. */
export function renderBulletin(): { subject: string; text: string; html: string } {
  const templates = loadTemplates(templatesFolder, "fr");
  return render(templates, {
    template: "bulletin",
    language: "fr",
    values: {
      subject: "Vols dans les véhicules",
      text: "Bonjour à tous,\n\nPlusieurs vols ont été signalés rue de Tilff. Fermez vos voitures à clé.\n\nBonne semaine,\nAnne",
      partnership: "PLP Boncelles",
    },
    common: {
      city: "Seraing",
      police: "101",
      localPolice: "04/330.40.00",
      officeAddress,
      subaddress: "+",
    },
    hasReply: false,
  });
}

/** A copy as the office's own composer takes it. */
export function envelopeFor(copy: Copy, words: ReturnType<typeof renderBulletin>): Envelope {
  return {
    ...{ kind: "bulletin", to: copy.to, language: "fr", ...words },
    ...{ inReplyTo: null, references: [], autoSubmitted: "auto-generated" },
    ...{ messageId: copy.messageId, date: "2026-03-02T08:00:00.000Z" },
    from: { name: "PLP Seraing", address: officeAddress },
    replyTo: null,
    enclosures: [],
    list: {
      id: "boncelles.plp-seraing.gmail.com",
      name: "PLP Boncelles",
      unsubscribe: `mailto:plp.seraing+${tokenSlot(unsubscribeSlot)}@gmail.com?subject=unsubscribe`,
    },
  };
}

export function fillFor(copy: Copy): (text: string) => string {
  const tokens: Record<number, string> = {
    [leaveSlot]: copy.leaveToken,
    [unsubscribeSlot]: copy.unsubscribeToken,
  };
  return (text) => fillTokenSlots(text, (slot) => tokens[slot] ?? "");
}

/** Composes one copy, and gives the bytes of any other by exchanging what is its own. */
export async function prepareCopies(): Promise<(copy: Copy) => Buffer> {
  const model = copyFor(0);
  const bytes = await compose(envelopeFor(model, renderBulletin()), fillFor(model));
  const pieces: (string | keyof Copy)[] = [bytes.toString("latin1")];
  for (const name of ["to", "messageId", "leaveToken", "unsubscribeToken"] as const) {
    for (let at = 0; at < pieces.length; at += 1) {
      const piece = pieces[at] ?? "";
      const found = piece.indexOf(model[name]);
      if (found < 0 || piece.length < 20) continue;
      const after = piece.slice(found + model[name].length);
      pieces.splice(at, 1, piece.slice(0, found), name, after);
      at += 1;
    }
  }
  const isName = (piece: string): piece is keyof Copy => piece in model;
  return (copy) =>
    Buffer.from(pieces.map((piece) => (isName(piece) ? copy[piece] : piece)).join(""), "latin1");
}

// What the office understands of a letter: the same reading as the office's own, done beside it just
// before the letter is taken in. It changes nothing.
import { explainReceived } from "../commands/explain.ts";
import type { Received } from "../handler.ts";
import { readContents } from "../mail/read.ts";
import { contextOf, type Office } from "../office.ts";
import { readReceived } from "../reading.ts";
import type { Understood } from "./happenings.ts";

export interface Reading {
  readonly understood: Understood | null;
  readonly identity: string;
  readonly isReply: boolean;
  readonly role: string;
}

export async function readBeside(office: Office, raw: Buffer): Promise<Reading> {
  const now = office.now().toISOString();
  const options = { receivedAt: now, trustedAuthserv: "mx.google.com" };
  const { letter } = await readContents(raw, options);
  if ("unreadable" in letter) {
    return { understood: null, identity: "unknown", isReply: false, role: "stranger" };
  }
  const received = readReceived(letter, contextOf(office, []), { ledgerId: 0 });
  return {
    understood: explainReceived(received, now),
    identity: letter.identity,
    isReply: received.tie !== null,
    role: roleOf(received),
  };
}

function roleOf({ role, member }: Received): string {
  if (role !== null) return role;
  return member?.state === "active" || member?.state === "paused" ? "member" : "stranger";
}

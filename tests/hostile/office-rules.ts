// What holds for the letters that leave, taken together, whatever came in: no member learns another's
// address, and no letter to an unknown address repeats what a stranger wrote.
import { addressKey } from "../../src/mail/address.ts";
import { findRole } from "../../src/roles.ts";
import { listMembers } from "../../src/store/members.ts";
import type { World } from "../conversation/world.ts";
import { allWords, type LetterOut } from "./letter-out.ts";

/** Addresses of members that stand in letters to somebody else who is not in charge of anything. */
export function findLeaks(letters: readonly LetterOut[], world: World): string[] {
  const registry = world.office.registry();
  const members = listMembers(world.office.store).map(({ email }) => email);
  return letters
    .filter(({ to }) => findRole(registry, to) === null)
    .flatMap((letter) => {
      const words = allWords(letter).toLowerCase();
      const leaked = members.filter((email) => {
        const isOther = addressKey(email) !== addressKey(letter.to);
        if (isNewAddressOf(letter.to, email, world)) return false;
        return isOther && findRole(registry, email) === null && words.includes(email.toLowerCase());
      });
      return leaked.map((email) => `${letter.kind} to ${letter.to} shows ${email}`);
    });
}

/** Who was moved to another address learns at the old one which it is, to be able to take it back. */
function isNewAddressOf(before: string, after: string, world: World): boolean {
  const text =
    "SELECT 1 FROM address_changes WHERE lower(email_before) = ? AND lower(email_after) = ?";
  return (
    world.office.store.prepare(text).get(before.toLowerCase(), after.toLowerCase()) !== undefined
  );
}

export function countLedger(world: World): number {
  const { store } = world.office;
  return (store.prepare("SELECT count(*) AS n FROM ledger").get() as { n: number }).n;
}

// Who was erased, and when: a line each in `erased.log` of the data folder, so that a backup from before does
// not bring anybody back. An address stands there as an HMAC under secret.key: without it, a guess cannot
// even be tried.
import { createHmac } from "node:crypto";
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listPublicNames } from "./data-erasure.ts";
import { foldedKey } from "./mail/address.ts";
import { makePrivateFile } from "./private-files.ts";
import type { Registry } from "./registry.ts";
import { findRole } from "./roles.ts";
import { inTransaction, type Store } from "./store/database.ts";
import { erasePerson } from "./store/erasing.ts";
import { listHeldPeople } from "./store/subjects.ts";

export interface Erased {
  /** UTC ISO text. */
  readonly at: string;
  /** Hex HMAC-SHA-256 of the folded address. */
  readonly person: string;
}

const fileName = "erased.log";

/** Notes that somebody was erased; a second time changes nothing. On disk before it returns. */
export function noteErased(
  dataDir: string,
  { address, at, key }: { readonly address: string; readonly at: string; readonly key: Buffer },
): void {
  const person = markOf(address, key);
  if (listErased(dataDir).some((one) => one.person === person && one.at === at)) return;
  const path = join(dataDir, fileName);
  makePrivateFile(path);
  appendFileSync(path, `${JSON.stringify({ at, person })}\n`, { flush: true });
}

/** In the order noted; a line that a crash cut short is passed over. */
export function listErased(dataDir: string): readonly Erased[] {
  const path = join(dataDir, fileName);
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .flatMap((line) => {
      const found = /^\{"at":"([^"]{1,40})","person":"([0-9a-f]{64})"\}$/.exec(line);
      return found === null ? [] : [{ at: found[1] ?? "", person: found[2] ?? "" }];
    });
}

/** Whether this address was erased at that time or later. */
export function wasErasedSince(
  dataDir: string,
  {
    address,
    since,
    key,
  }: { readonly address: string; readonly since: string; readonly key: Buffer },
): boolean {
  const person = markOf(address, key);
  return listErased(dataDir).some((one) => one.person === person && one.at >= since);
}

/**
 * Erases again, in a database that comes from a backup, whoever was erased after it was made: those of whom
 * it holds something older than their erasure. Gives how many. To be called before anything leaves.
 */
export function eraseAgain(
  store: Store,
  {
    erased,
    registry,
    key,
    now,
  }: {
    readonly erased: readonly Erased[];
    readonly registry: Registry;
    readonly key: Buffer;
    readonly now: string;
  },
): number {
  const erasedAt = new Map(erased.map(({ person, at }) => [person, at]));
  const publicNames = listPublicNames(registry);
  let count = 0;
  for (const { address, since } of listHeldPeople(store)) {
    const at = erasedAt.get(markOf(address, key));
    if (at === undefined || since >= at) continue;
    const hasRole = findRole(registry, address) !== null;
    inTransaction(store, () => {
      erasePerson(store, address, { hasRole, publicNames, now, ledgerId: null });
    });
    count += 1;
  }
  return count;
}

function markOf(address: string, key: Buffer): string {
  return createHmac("sha256", key)
    .update(`erased:${foldedKey(address)}`)
    .digest("hex");
}

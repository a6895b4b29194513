// Octets on their way between threads: handed over where nobody else holds their memory, copied where
// somebody does. It knows nothing of what they are.
import { isMarkedAsUntransferable } from "node:worker_threads";

interface Holder {
  readonly content: Uint8Array | null;
}

/** The memory that can be handed over; its octets are gone here afterwards. */
export function ownedMemory(holders: readonly Holder[]): ArrayBuffer[] {
  const owned = new Set<ArrayBuffer>();
  for (const { content } of holders) {
    if (!(content?.buffer instanceof ArrayBuffer)) continue;
    // What a native library allocated is its own to free.
    const isOwned = !isMarkedAsUntransferable(content.buffer);
    if (isOwned && content.byteLength === content.buffer.byteLength) owned.add(content.buffer);
  }
  return [...owned];
}

/** A Buffer that was sent to another thread arrives as plain octets. */
export function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

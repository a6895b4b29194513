// One reading of what is costly, shared by all who ask within some seconds: however often somebody asks, the
// work beside it goes on. It knows nothing of what is read.

/** `read` runs at most once in `forMs`, unless it throws. */
export function shareReading<Read>(
  read: () => Read,
  { forMs, nowMs }: { readonly forMs: number; readonly nowMs: () => number },
): () => Read {
  let last: { readonly what: Read; readonly atMs: number } | null = null;
  return () => {
    const atMs = nowMs();
    // A clock that was put back ends it, too.
    if (last === null || Math.abs(atMs - last.atMs) >= forMs) last = { what: read(), atMs };
    return last.what;
  };
}

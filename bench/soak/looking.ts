// What one look at a running worker shows: memory, descriptors, the size of its database. It changes nothing.
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { residentMb } from "../running.ts";

export interface Look {
  readonly rssMb: number;
  /** Null where /metrics does not answer. */
  readonly heapMb: number | null;
  /** Outside V8's heap: buffers of letters. */
  readonly externalMb: number | null;
  readonly descriptors: number;
  readonly databaseMb: number;
  readonly walMb: number;
}

const megabyte = 1_048_576;

export async function lookAt(worker: {
  readonly pid: number;
  readonly folder: string;
  readonly port: number;
}): Promise<Look> {
  const metrics = await fetch(`http://127.0.0.1:${worker.port}/metrics`).then(
    (answer) => answer.text(),
    () => "",
  );
  const metric = (name: string) => {
    const value = new RegExp(`^${name} (\\S+)$`, "m").exec(metrics)?.[1];
    return value === undefined ? null : Number(value) / megabyte;
  };
  return {
    rssMb: residentMb(worker.pid),
    heapMb: metric("nodejs_heap_size_used_bytes"),
    externalMb: metric("nodejs_external_memory_bytes"),
    descriptors: readdirSync(`/proc/${worker.pid}/fd`).length,
    databaseMb: sizeMb(join(worker.folder, "plp.sqlite")),
    walMb: sizeMb(join(worker.folder, "plp.sqlite-wal")),
  };
}

function sizeMb(file: string): number {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) / megabyte;
}

// partnership.yaml on disk: read at start, taken up when it changes, refused whole when faulty or when
// it would leave members or open reports without their partnership. The last good one stays in force.
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseRegistry, type Registry, RegistryFault } from "./registry.ts";
import type { Store } from "./store/database.ts";
import { listPartnershipsWithReports } from "./store/matters.ts";
import { countMembersOf, listPartnershipsInUse } from "./store/members.ts";

export interface RegistryFile {
  /** The registry in force; looks at the file's time and size, and reads it where they changed. */
  readonly current: () => Registry;
  /** The file as it last stood was refused: an older one is in force. */
  readonly isRefused: () => boolean;
}

interface Options {
  readonly store: Store;
  /** Told once for each faulty version of the file. */
  readonly onRefused: (fault: RegistryFault) => void;
}

/** Reads the file of this folder; throws RegistryFault where it is missing or faulty. */
export function openRegistryFile(dataDir: string, { store, onRefused }: Options): RegistryFile {
  const path = join(dataDir, "partnership.yaml");
  let version = versionOf(path);
  let registry = read(path);
  refuseDropped(registry, store);
  let isRefused = false;
  const current = () => {
    const seen = versionOf(path);
    if (seen === version) return registry;
    version = seen;
    isRefused = true;
    try {
      const next = read(path);
      refuseDropped(next, store);
      registry = next;
      isRefused = false;
    } catch (fault) {
      if (!(fault instanceof RegistryFault)) throw fault;
      onRefused(fault);
    }
    return registry;
  };
  return { current, isRefused: () => isRefused };
}

/** Time and size of the file; "absent" where it is gone, which is a fault like another. */
function versionOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false, bigint: true });
  return stats === undefined ? "absent" : `${stats.mtimeNs}:${stats.size}:${stats.ino}`;
}

/** The file of this data folder as it stands, whoever is a member of what. Throws RegistryFault. */
export function readRegistry(dataDir: string): Registry {
  return read(join(dataDir, "partnership.yaml"));
}

function read(path: string): Registry {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    throw new RegistryFault([
      "line 1: there is no such file in the data folder; copy data/partnership.example.yaml there",
    ]);
  }
  return parseRegistry(text);
}

function refuseDropped(registry: Registry, store: Store): void {
  const known = new Set(registry.partnerships.map(({ id }) => id));
  const members = listPartnershipsInUse(store)
    .filter((id) => !known.has(id))
    .map((id) => {
      const count = countMembersOf(store, id);
      return `line 1: the partnership "${id}" is gone, but has ${count} members: \`members move\` first`;
    });
  const reports = listPartnershipsWithReports(store)
    .filter((id) => !known.has(id))
    .map((id) => `line 1: the partnership "${id}" is gone, but has open reports: close them first`);
  if (members.length + reports.length > 0) throw new RegistryFault([...members, ...reports]);
}

// The files of a Maildir that Dovecot works on at the same time. It knows nothing of letters.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface MailFile {
  /** Dovecot's X-GUID: of a letter the same in every folder. */
  readonly guid: string;
  readonly file: string;
}

/** The files of one folder, in no order. */
export function listFiles(folder: string): MailFile[] {
  const files = new Map<string, string>();
  // `new` first: what Dovecot takes over meanwhile is then found in `cur`, and not missed.
  for (const part of ["new", "cur"]) {
    const at = join(folder, part);
    for (const name of readIfThere(at)) files.set(name.split(":")[0] ?? name, join(at, name));
  }
  const guids = readGuids(folder);
  return [...files].map(([name, file]) => ({ guid: guids.get(name) ?? name, file }));
}

/** The name without flags is the GUID, but where the folder had such a name before: then this list tells. */
function readGuids(folder: string): Map<string, string> {
  const guids = new Map<string, string>();
  const list = join(folder, "dovecot-uidlist");
  const lines = whileRenamed(() =>
    readIfThere(folder).includes("dovecot-uidlist") ? readFileSync(list, "latin1") : "",
  );
  for (const [, guid = "", name = ""] of lines.matchAll(
    /^\d+ (?:\S+ ){0,5}?G(\S+) (?:\S+ ){0,5}?:([^:\s]+)/gm,
  )) {
    guids.set(name, guid);
  }
  return guids;
}

/** A client may have deleted the label. */
function readIfThere(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (fault) {
    if (Object(fault).code === "ENOENT") return [];
    throw fault;
  }
}

const triesMax = 10;

/** Dovecot renames files as their flags change: then the job looks again. */
export function whileRenamed<Result>(job: () => Result): Result {
  for (let tries = 1; ; tries += 1) {
    try {
      return job();
    } catch (fault) {
      if (Object(fault).code !== "ENOENT" || tries === triesMax) throw fault;
    }
  }
}

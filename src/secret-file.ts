// A setting whose value lies in a file (`…_FILE`), as containers are given their secrets. It keeps nothing.
import { readFileSync } from "node:fs";

/** Without the white space around it; undefined where no file is named, or with a fault where it holds nothing. */
export function readSecretFile(
  name: string,
  path: string | undefined,
  faults: string[],
): string | undefined {
  if (path === undefined) return undefined;
  try {
    const secret = readFileSync(path, "utf8").trim();
    if (secret !== "") return secret;
    faults.push(`${name}: the file is empty`);
    return undefined;
  } catch {
    faults.push(`${name}: the file cannot be read; check its path and permissions`);
    return undefined;
  }
}

// `.env` of the working folder → the environment, before settings.ts reads it. It interprets nothing.
import { existsSync, readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { dotEnv, secretNames } from "./secrets.ts";
import { SettingsFault } from "./settings.ts";

/**
 * Loads `.env` into this environment; what is set already wins. Throws SettingsFault where it cannot be
 * read, or where a password would lose what follows a `#`.
 */
export function loadDotEnv(environment: NodeJS.ProcessEnv): void {
  if (!existsSync(dotEnv)) return;
  const text = readDotEnv();
  // What follows is a comment to everybody who reads such files.
  const cut = [...text.matchAll(/^\s{0,20}([A-Z_]{1,60}) ?= ?[^"'`\s#][^"'`\s#]{0,500}#/gm)]
    .map(([, name = ""]) => name)
    .filter((name) => secretNames.test(name));
  if (cut.length > 0) {
    throw new SettingsFault(cut.map((name) => `${name}: holds a #; put it in quotes in .env`));
  }
  for (const [name, value] of Object.entries(parseEnv(text))) environment[name] ??= value;
}

function readDotEnv(): string {
  try {
    // Windows' editor puts a mark before the first name.
    return readFileSync(dotEnv, "utf8").replace(/^\ufeff/, "");
  } catch {
    throw new SettingsFault([".env: the file cannot be read; check its owner and permissions"]);
  }
}

// A Maildir as Dovecot reads it: folders and letters put there without IMAP. It knows no server.
import {
  chownSync,
  existsSync,
  linkSync,
  mkdirSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

/** Dovecot lets nobody read mail as root: then `nobody` owns it. */
export const isRoot = process.getuid?.() === 0;
export const nobody = 65_534;

/** Makes a folder with its three parts, and those above it, unless they are there. */
export function makeMaildir(folder: string): void {
  if (existsSync(join(folder, "tmp"))) return;
  for (const part of ["", "cur", "new", "tmp"]) {
    mkdirSync(join(folder, part), { recursive: true });
    own(join(folder, part));
  }
}

/** Puts one letter, under a name that nobody has used, into `new` of each folder; its date may be told. */
export function putLetter(
  folders: readonly string[],
  { name, raw, at }: { name: string; raw: Buffer; at?: Date | undefined },
): void {
  const [first] = folders;
  if (first === undefined) throw new Error("A letter lies in a folder.");
  const file = join(first, "tmp", name);
  writeFileSync(file, raw);
  own(file);
  if (at) utimesSync(file, at, at);
  for (const folder of folders) linkSync(file, join(folder, "new", name));
  unlinkSync(file);
}

/** The path within a Maildir of a folder named with `/` between, as `PLP/Handled`. */
export function toMaildirPath(mail: string, folder: string): string {
  return folder === "INBOX" ? mail : join(mail, `.${folder.replaceAll("/", ".")}`);
}

function own(path: string): void {
  if (isRoot) chownSync(path, nobody, nobody);
}

// A file name that can be shown and saved anywhere. It says nothing of the content.
import { cleanLine } from "./clean-text.ts";
import type { FileType } from "./file-type.ts";
import { readHeaderText } from "./header-text.ts";

const nameCharactersMax = 100;
/** Most file systems take 255; a mail program may add something. */
const nameOctetsMax = 200;
const extensionCharactersMax = 10;
const givenCharactersMax = 1_000;

const extensions: Readonly<Record<FileType, readonly string[]>> = {
  "image/jpeg": ["jpg", "jpeg", "jpe", "jfif"],
  "image/png": ["png"],
  "image/webp": ["webp"],
  "image/gif": ["gif"],
  "application/pdf": ["pdf"],
  "application/octet-stream": [],
};

/** What Windows takes for a device, with any extension. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i;
/** What runs, opens a page or holds other files: no name may seem to end so before its end. */
const misleading = new RegExp(
  `\\.(?:${[
    "exe|com|scr|pif|bat|cmd|msi|ps1|vbs?|vbe|jse?|wsf|wsh|hta|lnk|url|reg|dll|jar|app|apk|sh",
    "html?|xhtml|svgz?|xml|mht|docm?|docx|xlsm?|xlsx|pptm?|zip|rar|7z|gz|iso|img|cab|ace",
    "jpe?g|png|gif|webp|pdf",
  ].join("|")})(?![a-z0-9])`,
  "gi",
);

/**
 * The last part of the path, without control, direction or shell characters, at most 100 characters
 * and 200 octets; its one extension fits a recognised type. `number` names what came without a name.
 */
export function safeFileName(name: string | null, type: FileType, number: number): string {
  const { stem, extension } = splitExtension(plainName(name ?? ""));
  const fitting = extensions[type];
  const fits = fitting.length === 0 || fitting.includes(extension.toLowerCase());
  const end = fits ? extension : (fitting[0] ?? "");
  const said = stem.replace(misleading, (found) => found.replace(".", "_"));
  const named = said || (type.startsWith("image/") ? `photo-${number}` : `document-${number}`);
  const start = reserved.test(named.split(".", 1)[0]?.trim() ?? "") ? `_${named}` : named;
  if (end === "") return cut(start, { charactersMax: nameCharactersMax, octetsMax: nameOctetsMax });
  const room = end.length + 1;
  return `${cut(start, {
    charactersMax: nameCharactersMax - room,
    octetsMax: nameOctetsMax - room,
  })}.${end}`;
}

function plainName(name: string): string {
  // Some programs put encoded-words where RFC 2231 has another form.
  const read = readHeaderText(name.slice(0, givenCharactersMax), givenCharactersMax);
  const last =
    cleanLine(read, givenCharactersMax)
      .split(/[\\/\u2044\u2215\u29f8\uff0f\uff3c]/)
      .at(-1) ?? "";
  return last
    .replace(/[<>:"|?*%`$;&\u0000-\u001f]/g, "_")
    .replace(/^[\s.~-]{1,1000}|[\s.]{1,1000}$/g, "");
}

function splitExtension(name: string): { stem: string; extension: string } {
  const dot = name.lastIndexOf(".");
  const extension = name.slice(dot + 1);
  const isExtension = /^[a-z0-9]{1,20}$/i.test(extension);
  if (dot < 0 || !isExtension || extension.length > extensionCharactersMax) {
    return { stem: name, extension: "" };
  }
  return { stem: name.slice(0, dot).trim(), extension };
}

interface Room {
  readonly charactersMax: number;
  readonly octetsMax: number;
}

/** Never in the middle of a character. */
function cut(text: string, { charactersMax, octetsMax }: Room): string {
  let kept = text.slice(0, charactersMax).replace(/[\ud800-\udbff]$/, "");
  while (Buffer.byteLength(kept) > octetsMax) {
    kept = kept.slice(0, -1).replace(/[\ud800-\udbff]$/, "");
  }
  return kept.trim();
}

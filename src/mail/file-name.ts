// A file name that can be shown and saved anywhere. It says nothing of the content.
import { cleanLine } from "./clean-text.ts";
import type { FileType } from "./file-type.ts";

const nameCharactersMax = 100;
const extensionCharactersMax = 10;

const extensions: Readonly<Record<FileType, readonly string[]>> = {
  "image/jpeg": ["jpg", "jpeg", "jpe", "jfif"],
  "image/png": ["png"],
  "image/webp": ["webp"],
  "image/gif": ["gif"],
  "application/pdf": ["pdf"],
  "application/octet-stream": [],
};

/**
 * The last part of the path, without control, direction or shell characters, at most 100 characters;
 * its extension is made to fit a recognised type. `number` names what came without a name.
 */
export function safeFileName(name: string | null, type: FileType, number: number): string {
  const last =
    cleanLine(name ?? "", 1_000)
      .split(/[\\/]/)
      .at(-1) ?? "";
  const plain = last
    .replace(/[<>:"|?*%`$\u0000-\u001f]/g, "_")
    .replace(/^[\s.]{1,1000}|[\s.]{1,1000}$/g, "");
  const { stem, extension } = splitExtension(plain);
  const fitting = extensions[type];
  const fits = fitting.length === 0 || fitting.includes(extension.toLowerCase());
  const end = fits ? extension : (fitting[0] ?? "");
  const start = stem || (type.startsWith("image/") ? `photo-${number}` : `document-${number}`);
  if (end === "") return cut(start, nameCharactersMax);
  return `${cut(start, nameCharactersMax - end.length - 1)}.${end}`;
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

/** Never in the middle of a character. */
function cut(text: string, lengthMax: number): string {
  return text
    .slice(0, lengthMax)
    .replace(/[\ud800-\udbff]$/, "")
    .trim();
}

// The files that came with a letter, told by their bytes, and which of them may be made to travel on
// (CONTRACT.md §6.3). It looks at their first bytes only: it opens, decodes and runs nothing.
import { safeFileName } from "./file-name.ts";
import { type FileType, isPicture, readFileType } from "./file-type.ts";
import type { Attachment } from "./letter.ts";
import type { Part } from "./parts.ts";

const attachmentsMax = 50;
const logoOctetsMax = 10_240;

/** A file as it came; `content` is there where it may travel once it was made again. */
export interface FoundFile {
  readonly name: string;
  readonly type: FileType;
  /** Octets as they came. */
  readonly size: number;
  readonly content: Buffer | null;
}

interface Circumstances {
  readonly html: string;
  /** A letter without words and other files may consist of one small inline picture. */
  readonly hasWords: boolean;
  /** False for machines, whose files go nowhere. */
  readonly mayTravel: boolean;
}

/** Parts of the MIME structure, and seals, which nobody sent as a file. */
const noFiles = new Set([
  "application/pkcs7-signature",
  "application/x-pkcs7-signature",
  "application/pgp-signature",
  "application/pgp-keys",
  "message/delivery-status",
  "message/global-delivery-status",
  "message/disposition-notification",
  "message/feedback-report",
  "text/rfc822-headers",
  "text/x-amp-html",
]);

/** At most 50 in the order of the letter. */
export function findFiles(parts: readonly Part[], circumstances: Circumstances): FoundFile[] {
  const files = parts.filter((part) => !noFiles.has(part.type) && part.content.length > 0);
  const worthy = files.filter((part) => !isLogo(part, circumstances.html));
  const isEmpty = worthy.length === 0 && !circumstances.hasWords;
  return (isEmpty ? files : worthy).slice(0, attachmentsMax).map((part, index) => {
    const type = readFileType(part.content);
    const name = safeFileName(part.fileName, type, index + 1);
    const isKnown = type !== "application/octet-stream";
    const content = isKnown && circumstances.mayTravel ? part.content : null;
    return { name, type, size: part.content.length, content };
  });
}

/** None of them travels. */
export function listFiles(files: readonly FoundFile[]): Attachment[] {
  return files.map((file) => ({ ...file, content: null }));
}

/** A picture of a signature: small, and shown by the HTML or at least bound to it. */
function isLogo(part: Part, html: string): boolean {
  if (part.contentId === null || part.content.length >= logoOctetsMax) return false;
  if (!isPicture(readFileType(part.content)) || isNamedByCamera(part.fileName)) return false;
  return part.related || html.includes(`cid:${part.contentId}`);
}

function isNamedByCamera(name: string | null): boolean {
  return /^(?:img|dsc|pxl|p_|photo|foto|whatsapp|screenshot|capture|20\d{6})[^a-z]/i.test(
    name ?? "",
  );
}

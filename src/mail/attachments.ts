// The files that came with a letter, and which of them may travel on (CONTRACT.md §6.3): pictures
// made again, PDF as it came, 10 MB together. It opens no archive, and runs nothing.
import { safeFileName } from "./file-name.ts";
import { isPicture, readFileType } from "./file-type.ts";
import type { Attachment } from "./letter.ts";
import type { Part } from "./parts.ts";
import { countPixels, pixelsMax, remakePicture } from "./picture.ts";

const attachmentsMax = 50;
const travellingOctetsMax = 10 * 1024 * 1024;
/** Long sides in pixels: the first for all, the others until everything fits. */
const sides = [2_560, 1_600, 1_024, 640] as const;
/** What one letter may cost to decode; beyond it pictures are listed only. */
const pixelsTogetherMax = 6 * pixelsMax;
const logoOctetsMax = 10_240;

interface Circumstances {
  readonly html: string;
  /** A letter without words and other files may consist of one small inline picture. */
  readonly hasWords: boolean;
  /** False for machines, whose files go nowhere: then nothing is decoded. */
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

/** At most 50 in the order of the letter; `content` is null for what is only listed. */
export async function readAttachments(
  parts: readonly Part[],
  circumstances: Circumstances,
): Promise<Attachment[]> {
  const files = parts.filter((part) => !noFiles.has(part.type) && part.content.length > 0);
  const worthy = files.filter((part) => !isLogo(part, circumstances.html));
  const isEmpty = worthy.length === 0 && !circumstances.hasWords;
  const looked = (isEmpty ? files : worthy).slice(0, attachmentsMax);
  const listed = looked.map((part, index) => {
    const type = readFileType(part.content);
    const name = safeFileName(part.fileName, type, index + 1);
    return { name, type, size: part.content.length, content: null };
  });
  return circumstances.mayTravel ? withContents(listed, looked) : listed;
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

/** Pictures get smaller together until all fits; what still does not is left out from the end. */
async function withContents(
  listed: readonly Attachment[],
  parts: readonly Part[],
): Promise<Attachment[]> {
  let travelling = await remakeAll(
    listed,
    parts.map((part) => part.content),
    sides[0],
  );
  for (const side of sides.slice(1)) {
    if (octetsOf(travelling) <= travellingOctetsMax) break;
    const contents = travelling.map(({ content }) => content);
    travelling = await remakeAll(travelling, contents, side);
  }
  let octets = 0;
  return travelling.map((attachment) => {
    const size = attachment.content?.length ?? 0;
    if (octets + size > travellingOctetsMax) return { ...attachment, content: null };
    octets += size;
    return attachment;
  });
}

/** One after the other, as each decoded picture is some hundred MB. */
async function remakeAll(
  listed: readonly Attachment[],
  contents: readonly (Buffer | null)[],
  side: number,
): Promise<Attachment[]> {
  const remade: Attachment[] = [];
  let pixels = 0;
  for (const [index, attachment] of listed.entries()) {
    const content = contents[index] ?? null;
    const type = content === null ? "application/octet-stream" : readFileType(content);
    if (content === null || !isPicture(type)) {
      remade.push({ ...attachment, content: type === "application/pdf" ? content : null });
      continue;
    }
    pixels += (await countPixels(content)) ?? 0;
    const picture = pixels > pixelsTogetherMax ? null : await remakePicture(content, type, side);
    const made = picture ?? { content: null, type };
    const name = safeFileName(attachment.name, made.type, index + 1);
    remade.push({ ...attachment, name, type: made.type, content: made.content });
  }
  return remade;
}

function octetsOf(attachments: readonly Attachment[]): number {
  return attachments.reduce((sum, { content }) => sum + (content?.length ?? 0), 0);
}

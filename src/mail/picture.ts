// A picture made again from its pixels: upright, small enough, and without any metadata (a place,
// a name, a thumbnail of what was cropped). It knows nothing of letters.
import sharp from "sharp";
import type { PictureType } from "./file-type.ts";

/** Phones take 50 megapixels; a crafted file of a few kB may claim thousands. */
export const pixelsMax = 64_000_000;
const secondsMax = 10;
const jpegQuality = 80;

export interface Picture {
  readonly content: Buffer;
  readonly type: PictureType;
}

/** Width times height as the file claims; null where it is no picture that can be read. */
export async function countPixels(content: Buffer): Promise<number | null> {
  try {
    const { width, height } = await sharp(content, { limitInputPixels: false }).metadata();
    return width * height;
  } catch {
    return null;
  }
}

/**
 * The first frame, no longer than `sideMax` pixels: WebP becomes JPEG, the rest keeps its type. Null
 * where it cannot be read, claims more than 64 megapixels, or takes longer than 10 seconds.
 */
export async function remakePicture(
  content: Buffer,
  type: PictureType,
  sideMax: number,
): Promise<Picture | null> {
  const picture = sharp(content, { limitInputPixels: pixelsMax, failOn: "none" })
    .timeout({ seconds: secondsMax })
    .autoOrient()
    .resize({ width: sideMax, height: sideMax, fit: "inside", withoutEnlargement: true });
  try {
    if (type === "image/png") return { content: await picture.png().toBuffer(), type };
    if (type === "image/gif") return { content: await picture.gif().toBuffer(), type };
    const jpeg = picture.flatten({ background: "white" }).jpeg({ quality: jpegQuality });
    return { content: await jpeg.toBuffer(), type: "image/jpeg" };
  } catch {
    return null;
  }
}

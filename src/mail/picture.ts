// A picture made again from its pixels: upright, small enough, and without any metadata (a place,
// a name, a thumbnail of what was cropped). It knows nothing of letters.
import sharp from "sharp";
import type { PictureType } from "./file-type.ts";

// Of all that the library can read (SVG, PDF, TIFF …) only these four are ever offered to it.
const loaders = ["Jpeg", "Png", "Webp", "Nsgif"];
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: loaders.map((name) => `VipsForeignLoad${name}Buffer`) });
// Memory goes back when a picture is done, and one picture does not take every core.
sharp.cache(false);
sharp.concurrency(1);

/** Phones take 50 megapixels; a crafted file of a few kB may claim thousands. */
const pixelsMax = 64_000_000;
const secondsMax = 8;
const jpegQuality = 80;

interface Picture {
  readonly content: Buffer;
  readonly type: PictureType;
}

/**
 * The first frame, no longer than `sideMax` pixels: WebP becomes JPEG, the rest keeps its type. Null
 * where it cannot be read, claims more than 64 megapixels, or takes longer than 8 seconds.
 */
export async function remakePicture(
  content: Buffer,
  type: PictureType,
  sideMax: number,
): Promise<Picture | null> {
  const bounds = { limitInputPixels: pixelsMax, sequentialRead: true, pages: 1 } as const;
  try {
    const picture = sharp(content, { ...bounds, failOn: "none" })
      .timeout({ seconds: secondsMax })
      .autoOrient()
      .resize({ width: sideMax, height: sideMax, fit: "inside", withoutEnlargement: true });
    if (type === "image/png") return { content: await picture.png().toBuffer(), type };
    if (type === "image/gif") return { content: await picture.gif().toBuffer(), type };
    const jpeg = picture.flatten({ background: "white" }).jpeg({ quality: jpegQuality });
    return { content: await jpeg.toBuffer(), type: "image/jpeg" };
  } catch {
    return null;
  }
}

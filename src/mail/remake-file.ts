// One file made again, whichever of the kinds that may travel it is: from its pixels or from its pages.
import { isPicture } from "./file-type.ts";
import { remakePdf } from "./pdf.ts";
import { remakePicture } from "./picture.ts";
import type { Remade, Wish } from "./remade-files.ts";

/** Null where it cannot be made again, and for every other kind. */
export async function remakeFile({ content, type, sideMax }: Wish): Promise<Remade | null> {
  if (isPicture(type)) return remakePicture(content, type, sideMax);
  if (type !== "application/pdf") return null;
  const made = await remakePdf(content);
  return made === null ? null : { content: made, type };
}

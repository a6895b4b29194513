// Which files of a letter travel on, made again, and how small its pictures must get (CONTRACT.md §6.3):
// 10 MB together, in a time that is given. How one file is made again, it is told.
import type { FoundFile } from "./attachments.ts";
import { safeFileName } from "./file-name.ts";
import { type FileType, isPicture } from "./file-type.ts";
import type { Attachment } from "./letter.ts";

/** A file as it is to be made again; no picture's side is to be longer than `sideMax` pixels. */
export interface Wish {
  readonly content: Buffer;
  readonly type: FileType;
  readonly sideMax: number;
}

export interface Remade {
  readonly content: Buffer;
  readonly type: FileType;
}

/** Null where it cannot be made again. `msMax` is what is left of the time for all. */
export type Remake = (wish: Wish, msMax: number) => Promise<Remade | null>;

const travellingOctetsMax = 10 * 1024 * 1024;
/** Long sides in pixels: the first for all, the others until everything fits. */
const sides = [2_560, 1_600, 1_024, 640] as const;
/** Files past it are listed only: the photos of a telephone take half a second each. */
const togetherMsMax = 30_000;

/** In the order given; `content` is null for what is only listed. */
export async function remakeFiles(
  files: readonly FoundFile[],
  remake: Remake,
  msMax = togetherMsMax,
): Promise<Attachment[]> {
  const until = performance.now() + msMax;
  let travelling: FoundFile[] = [...files];
  for (const sideMax of sides) {
    const isFirst = sideMax === sides[0];
    if (!isFirst && octetsOf(travelling) <= travellingOctetsMax) break;
    const made: FoundFile[] = [];
    // One after the other, as each decoded picture is some hundred MB.
    for (const [index, file] of travelling.entries()) {
      // A PDF cannot be reduced.
      const isAsked = isFirst || isPicture(file.type);
      const turn = { number: index + 1, sideMax, msMax: until - performance.now() };
      made.push(isAsked ? await remakeOne(file, remake, turn) : file);
    }
    travelling = made;
  }
  return withinBound(travelling);
}

interface Turn {
  readonly number: number;
  readonly sideMax: number;
  readonly msMax: number;
}

async function remakeOne(
  file: FoundFile,
  remake: Remake,
  { number, sideMax, msMax }: Turn,
): Promise<FoundFile> {
  const { content, type } = file;
  if (content === null || msMax <= 0) return { ...file, content: null };
  const made = await remake({ content, type, sideMax }, msMax);
  if (made === null) return { ...file, content: null };
  return { ...file, ...made, name: safeFileName(file.name, made.type, number) };
}

/** What does not fit is left out from the end. */
function withinBound(remade: readonly FoundFile[]): Attachment[] {
  let octets = 0;
  return remade.map((file) => {
    const size = file.content?.length ?? 0;
    if (octets + size > travellingOctetsMax) return { ...file, content: null };
    octets += size;
    return file;
  });
}

function octetsOf(files: readonly FoundFile[]): number {
  return files.reduce((sum, { content }) => sum + (content?.length ?? 0), 0);
}

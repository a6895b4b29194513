// Letters read without holding up what happens beside: small ones at once, large ones and all files in
// a thread with limits of time and memory. A letter that overruns them is read from its start alone.
import type { FoundFile } from "./attachments.ts";
import { readHeaders } from "./headers.ts";
import type { Letter, Unreadable } from "./letter.ts";
import { type Bounds, LimitedThread, Overrun } from "./limited-thread.ts";
import { type Contents, type Options, readContents } from "./read.ts";
import type { Question } from "./reading-thread.ts";
import { type Remade, remakeFiles, type Wish } from "./remade-files.ts";
import { asBuffer, ownedMemory } from "./thread-octets.ts";

export interface ReaderBounds {
  /** Octets: a letter up to so large is read in the thread of the caller. */
  readonly smallMax: number;
  /** For a whole letter, without its files. */
  readonly read: Bounds;
  /** For one file. */
  readonly remake: Bounds;
}

const megabyte = 1024 * 1024;
/** 25 MB are read in a second, a photo or a PDF is made again in half of one; machines may be slow. */
const usual: ReaderBounds = {
  smallMax: 256 * 1024,
  read: { msMax: 20_000, growthBytesMax: 512 * megabyte },
  remake: { msMax: 10_000, growthBytesMax: 512 * megabyte },
};
const headerOctetsMax = 256 * 1024;
const startOctetsMax = 64 * 1024;

export class LetterReader {
  readonly #bounds: ReaderBounds;
  readonly #thread = new LimitedThread(new URL("reading-thread.ts", import.meta.url));

  constructor(bounds: ReaderBounds = usual) {
    this.#bounds = bounds;
  }

  /** Never throws on what a mail may hold; rejects where no thread can be started. */
  async read(source: Buffer, options: Options): Promise<Letter | Unreadable> {
    const { letter, files } = await this.#readContents(source, options);
    if ("unreadable" in letter || files.every(({ content }) => content === null)) return letter;
    const remake = (wish: Wish, msMax: number) => this.#remake(wish, msMax);
    return { ...letter, attachments: await remakeFiles(files, remake) };
  }

  /** Ends the thread, if one was started. */
  close(): Promise<void> {
    return this.#thread.close();
  }

  async #readContents(source: Buffer, options: Options): Promise<Contents> {
    if (source.length <= this.#bounds.smallMax) return readContents(source, options);
    // A copy, as its memory is handed over and the start may still be needed.
    const copy = new Uint8Array(source);
    const question: Question = { ask: "read", source: copy, options };
    const asked = { transfer: [copy.buffer], bounds: this.#bounds.read };
    const answer = await this.#thread.ask(question, asked).catch(orIfOverrun(null));
    if (answer === null) return readContents(startOf(source), { ...options, ...asTooCostly });
    const { letter, files } = answer as Contents;
    return { letter, files: files.map((file) => ({ ...file, content: heldBy(file) })) };
  }

  async #remake(wish: Wish, msLeft: number): Promise<Remade | null> {
    const { remake } = this.#bounds;
    const bounds = { ...remake, msMax: Math.min(remake.msMax, msLeft) };
    const question: Question = { ask: "remake", wish };
    const asked = { transfer: ownedMemory([wish]), bounds };
    const made = (await this.#thread
      .ask(question, asked)
      .catch(orIfOverrun(null))) as Remade | null;
    return made === null ? null : { ...made, content: asBuffer(made.content) };
  }
}

function heldBy({ content }: FoundFile): Buffer | null {
  return content === null ? null : asBuffer(content);
}

const asTooCostly = { cut: true, cutAs: "too costly" } as const;

function orIfOverrun<Instead>(instead: Instead): (fault: unknown) => Instead {
  return (fault) => {
    if (fault instanceof Overrun) return instead;
    throw fault;
  };
}

/** As of a letter that is too large to be fetched: its header block and the first 64 kB below. */
function startOf(source: Buffer): Buffer {
  const { bodyStart } = readHeaders(source);
  const header = source.subarray(0, Math.min(bodyStart, headerOctetsMax));
  const body = source.subarray(bodyStart, bodyStart + startOctetsMax);
  // A header block that was cut still ends before the text.
  const between = bodyStart > headerOctetsMax ? Buffer.from("\r\n\r\n") : Buffer.alloc(0);
  return Buffer.concat([header, between, body]);
}

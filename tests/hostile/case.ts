// A hostile case: the letter's bytes, and beside it what must become of it. It reads and judges the
// form alone: a case without a check that can fail is refused, and so is one that names no kind.
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { kinds } from "../../src/mail/kinds.ts";

const kind = z.string().refine((text) => Object.hasOwn(kinds, text), "no kind of letter");
const words = z.string().min(1);

/** All that one entry names must come together in one letter; each entry must never come true. */
const forbidden = z
  .strictObject({
    kind: kind.optional(),
    to: z.email().optional(),
    /** In text, HTML, subject, headers, file names or file bytes; case ignored. */
    says: words.optional(),
    /** In the HTML as it stands, entities not decoded; case ignored. */
    markup: words.optional(),
    /** `ADDRESS active`: of a membership, once all is done. */
    state: z
      .string()
      .regex(/^\S+@\S+ (?:none|pending|active|paused|suspended|left)$/)
      .optional(),
  })
  .refine((entry) => Object.keys(entry).length > 0, "forbids nothing")
  .refine(({ state, ...letter }) => state === undefined || Object.keys(letter).length === 0);

const shape = z
  .strictObject({
    attack: z.string().min(10),
    /** Scenes of a conversation before the letter. */
    given: z.string().optional(),
    /** Scenes after it; what they send counts as well. */
    after: z.string().optional(),
    /** The bytes stand as they shall arrive: line ends are not made CRLF. */
    raw: z.literal(true).optional(),
    /** It is over 25 MB, and what stands in the file is what was fetched of it. */
    cut: z.literal(true).optional(),
    ends: z.enum(["handled", "quarantined"]),
    /** `KIND to ADDRESS`, all that may leave and no more. */
    out: z
      .array(z.string().refine((line) => kind.safeParse(line.split(" to ")[0]).success))
      .optional(),
    mustNot: z.array(forbidden).default([]),
  })
  .refine(({ out, mustNot }) => out !== undefined || mustNot.length > 0, "no check can fail");

export type Story = z.infer<typeof shape>;
export type Forbidden = z.infer<typeof forbidden>;

export interface Case extends Story {
  /** As it stands in the file, tokens not yet in place. */
  readonly letter: Buffer;
}

/** Reads the case whose letter is `file`. */
export function readCase(file: string): Case {
  const story = readFileSync(file.replace(/\.eml$/, ".yaml"), "utf8");
  return { ...readStory(story), letter: readFileSync(file) };
}

/** Throws, with what is wrong, on one that checks nothing or names no kind. */
export function readStory(text: string): Story {
  const { data, error } = shape.safeParse(parse(text));
  if (error) throw new Error(z.prettifyError(error));
  return data;
}

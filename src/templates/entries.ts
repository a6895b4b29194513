// Small letters in a letter: each from a template of its own, with its own values and the address at
// which it alone is answered. They become blocks of the letter that holds them.
import { entrySlot, tokenSlot } from "../mail/token-slot.ts";
import type { Block, Inline } from "./blocks.ts";
import { commonNames, type Template } from "./load.ts";

/** An entry with its clean words by name. */
export interface FilledEntry {
  readonly template: Template;
  readonly wordsFor: (name: string) => string;
}

export function entryToken(place: number): string {
  return tokenSlot(entrySlot + place);
}

/** The blocks of the entry at this place; the names of its values begin with its place. */
export function blocksOf({ template }: FilledEntry, place: number): readonly Block[] {
  return template.blocks.map((block) => renameIn(block, place));
}

function renameIn(block: Block, place: number): Block {
  switch (block.type) {
    case "paragraph":
      return { ...block, content: rename(block.content, place) };
    case "quote":
      return { ...block, paragraphs: block.paragraphs.map((one) => rename(one, place)) };
    case "list":
      return { ...block, items: block.items.map((item) => rename(item, place)) };
    case "buttons":
      throw new Error("A button in an entry would answer the whole letter.");
  }
}

/** The entry and the name that a renamed value stands for; null for the letter's own values. */
export function readName(name: string): { place: number; name: string } | null {
  const [, place, own] = /^(\d{1,4})\/(.{1,60})$/.exec(name) ?? [];
  return own === undefined ? null : { place: Number(place), name: own };
}

function rename(content: readonly Inline[], place: number): readonly Inline[] {
  return content.map((part) => renamePart(part, place));
}

function renamePart(part: Inline, place: number): Inline {
  switch (part.type) {
    case "words":
      return part;
    case "value": {
      const isCommon = (commonNames as readonly string[]).includes(part.name);
      return isCommon ? part : { ...part, name: `${place}/${part.name}` };
    }
    case "bold":
    case "leave":
      return { ...part, content: rename(part.content, place) };
    case "link":
      return { ...part, content: rename(part.content, place), to: rename(part.to, place) };
  }
}

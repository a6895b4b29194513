// `plp demo`: the office with embedded mail servers; the story is played in the terminal.
import { tellStory } from "../demo/story.ts";

export async function demo(_options: { readonly story?: true }): Promise<void> {
  await tellStory((line) => process.stdout.write(`${line}\n`));
}

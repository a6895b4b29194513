// The main story as a list of scenes, told in the terminal and on the page: who writes, what it answers,
// and which letters it leads to. The words of each language stand in scenes/.
import type { Language } from "./languages.ts";
import { german } from "./scenes/de.ts";
import { english } from "./scenes/en.ts";
import { french } from "./scenes/fr.ts";
import { dutch } from "./scenes/nl.ts";

interface SceneWords {
  readonly title: string;
  /** What happens and why, in one sentence. */
  readonly why: string;
  readonly subject?: string;
  readonly text: string;
}

export interface Scene extends SceneWords {
  readonly key: SceneKey;
  /** The id of the person who writes. */
  readonly from: string;
  /** The kind of the office's letter that this one answers. */
  readonly answers?: string;
  /** The kinds of the letters that it leads to, where Jean is the only member. */
  readonly leadsTo: readonly string[];
}

const plot = [
  { key: "ask", from: "jean", leadsTo: ["join-confirm"] },
  { key: "confirm", from: "jean", answers: "join-confirm", leadsTo: ["welcome", "member-news"] },
  { key: "danger", from: "jean", leadsTo: ["urgent-advice", "report", "report-receipt"] },
  { key: "report", from: "jean", leadsTo: ["report", "report-receipt"] },
  { key: "forward", from: "anne", answers: "report", leadsTo: ["report-forward"] },
  { key: "answer", from: "claire", answers: "report-forward", leadsTo: ["answer", "answer"] },
  { key: "notice", from: "claire", leadsTo: ["notice", "notice-receipt"] },
  { key: "publish", from: "anne", answers: "notice", leadsTo: ["bulletin", "bulletin-done"] },
  { key: "draft", from: "anne", leadsTo: ["bulletin-preview"] },
  {
    key: "bulletin",
    from: "anne",
    answers: "bulletin-preview",
    leadsTo: ["bulletin", "bulletin-done"],
  },
  { key: "leave", from: "jean", leadsTo: ["goodbye", "member-news"] },
] as const;

type SceneKey = (typeof plot)[number]["key"];
export type StoryWords = Readonly<Record<SceneKey, SceneWords>>;

const words: Readonly<Record<Language, StoryWords>> = {
  fr: french,
  nl: dutch,
  de: german,
  en: english,
};

export function listScenes(language: Language): readonly Scene[] {
  return plot.map((scene) => ({ ...scene, ...words[language][scene.key] }));
}

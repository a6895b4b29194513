// How much of a text tells of something seen or happened, sentence by sentence. No intent is decided here.
import type { Concept } from "./lexicon/concepts.ts";
import type { Sentence } from "./normalise.ts";
import type { Reading } from "./reading.ts";
import type { Ideas } from "./tag.ts";

/** What each idea adds to the telling, counted once a sentence and `most` times a text. */
const tells: readonly (readonly [Concept, number, number])[] = [
  ["see", 1, 2],
  ["hear", 1, 1],
  ["there_is", 0.7, 2],
  ["past_time", 0.9, 2],
  ["now", 0.5, 1],
  ["just", 0.8, 1],
  ["still_there", 0.6, 1],
  ["recurrent", 0.9, 1],
  ["since", 0.4, 1],
  ["place", 0.5, 3],
  ["evidence", 0.8, 2],
  ["for_information", 0.8, 2],
  ["person", 0.5, 2],
  ["suspect", 0.6, 1],
  ["gone", 0.5, 1],
  ["police_called", 0.6, 1],
  ["burglary", 0.8, 2],
  ["incivility", 0.8, 2],
  ["trash", 0.5, 2],
  ["vandal", 0.5, 1],
  ["dump", 0.4, 1],
  ["off_theme", 0.8, 2],
  ["fraud", 0.5, 2],
  ["drugs", 0.8, 1],
  ["off_hint", 0.3, 1],
  ["noise", 0.4, 1],
  ["theft", 0.8, 2],
  ["opening", 0.4, 1],
  ["home", 0.3, 1],
  ["owner_away", 0.3, 1],
  ["burglary_hint", 0.4, 1],
  ["force", 0.5, 1],
  ["intrude", 0.5, 1],
  ["injury", 0.5, 1],
  ["violence", 0.5, 1],
  ["fire", 0.5, 1],
  ["other_person", 0.3, 1],
];

/** How strongly the text tells of something: 0 for nothing, about 2 for one plain sentence, 6 for a story. */
export function measureTelling(reading: Reading): number {
  const counts = new Map<Concept, number>();
  let total = 0;
  let pastVerbs = 0;
  for (const [index, sentence] of reading.text.sentences.entries()) {
    const ideas = reading.ideas[index];
    if (ideas === undefined) continue;
    const part = partOf(sentence, ideas);
    for (const [concept, weight, most] of tells) {
      const count = counts.get(concept) ?? 0;
      if (count >= most || !ideas.has(concept)) continue;
      counts.set(concept, count + 1);
      total += weight * part;
    }
    if (reading.past[index]) {
      if (pastVerbs < 2) total += 0.8 * part;
      pastVerbs++;
    }
  }
  return total;
}

// A question tells less, unless it asks to take away what lies there; what is imagined tells little.
function partOf(sentence: Sentence, ideas: Ideas): number {
  const lies = ideas.has("trash") || ideas.has("incivility") || ideas.has("car");
  if (sentence.question) return lies && ideas.has("remove") ? 1 : 0.4;
  if (ideas.has("ask_info") && ideas.has("want")) return 0.4;
  return ideas.has("imagined") && !ideas.has("see") ? 0.6 : 1;
}

// Which of the office's themes a text is about. Judged for any text; the caller knows whether it reports.
import { byHead, findMatch, rulesFor } from "./match.ts";
import type { Cue, Theme } from "./meaning.ts";
import { cue, everySentence, type Reading } from "./reading.ts";
import { themeRules } from "./theme-rules.ts";

export interface ThemeJudgement {
  readonly theme: Theme;
  /** How strongly the chosen theme is spoken for; 0 where nothing is. */
  readonly strength: number;
  readonly cues: readonly Cue[];
}

const rules = {
  burglary: byHead(themeRules.burglary),
  incivility: byHead(themeRules.incivility),
  other: byHead(themeRules.other),
};

/** The theme that most speaks for; where nothing does, that of `context`, else `other`. */
export function judgeTheme(reading: Reading, context?: Reading): ThemeJudgement {
  const judged = (["burglary", "incivility", "other"] as const).map((theme) => {
    const { strength, cues } = weigh(reading, theme);
    return { theme, strength, cues };
  });
  const best = judged.reduce((a, b) =>
    b.strength > a.strength + (b.theme === "other" ? 0.3 : 0) ? b : a,
  );
  if (best.strength >= 1) return best;
  return context === undefined
    ? { theme: "other", strength: best.strength, cues: [] }
    : { ...judgeTheme(context), strength: best.strength };
}

function weigh(reading: Reading, theme: Theme): { strength: number; cues: readonly Cue[] } {
  const cues: Cue[] = [];
  let strength = 0;
  for (const [sentence, ideas, , index] of everySentence(reading)) {
    const weights: number[] = [];
    for (const one of rulesFor(rules[theme], ideas)) {
      const match = findMatch(one, ideas);
      if (match === undefined) continue;
      weights.push(one.weight);
      if (one.weight >= 2) cues.push(cue(reading, `theme:${theme}`, one.weight, match));
    }
    // What comes first is what the letter is about; later sentences add detail.
    const strongest = Math.max(0, ...weights);
    const inSentence =
      strongest + 0.3 * (weights.reduce((sum, weight) => sum + weight, 0) - strongest);
    strength += inSentence * (index < 2 || sentence.inSubject ? 1 : 0.6);
  }
  return { strength, cues: cues.slice(0, 6) };
}

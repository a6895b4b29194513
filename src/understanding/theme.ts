// Which of the office's themes a text is about. Judged for any text; the caller knows whether it reports.
import { themes, type Vote, vote } from "./learned/vote.ts";
import { byHead, findMatch, rulesFor } from "./match.ts";
import type { Cue, Theme } from "./meaning.ts";
import { cue, everySentence, type Reading } from "./reading.ts";
import { themeRules } from "./theme-rules.ts";
import { rulesOnTheme } from "./thresholds.ts";

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

/**
 * The theme that rules and vote together speak for; where the text itself says next to nothing, that of
 * the context, which is read only then.
 */
export function judgeTheme(
  reading: Reading,
  voted: Vote,
  contextOf: () => Reading | null = () => null,
): ThemeJudgement {
  const judged = measureThemes(reading);
  const saysLittle = judged.every(({ strength }) => strength < strengthMin);
  const context = saysLittle ? contextOf() : null;
  if (context !== null) {
    const strength = Math.max(...judged.map((one) => one.strength));
    return { ...judgeTheme(context, vote(context)), strength };
  }
  const chanceOf = ({ theme, strength }: ThemeJudgement) =>
    rulesOnTheme * Math.min(strengthMax, strength) +
    Math.log((voted.themes[themes.indexOf(theme)] ?? 0) + 1e-4);
  return judged.reduce((a, b) => (chanceOf(b) > chanceOf(a) ? b : a));
}
/** From here on the text itself says what it is about. */
const strengthMin = 1;
const strengthMax = 6;

/** How strongly the rules speak for each theme, in the order of `themes`. */
export function measureThemes(reading: Reading): readonly ThemeJudgement[] {
  return themes.map((theme) => {
    const { strength, cues } = weigh(reading, theme);
    return { theme, strength, cues };
  });
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

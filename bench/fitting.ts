// Fits how much rules and learned judge count together: two weights and a bias an intent, by descent on
// the likelihood. Half of the letters fit, the other half tells how well.

export interface Weighed {
  /** Index of the right intent. */
  readonly right: number;
  readonly rules: readonly number[];
  readonly votes: readonly number[];
}

export interface Fitted {
  readonly rules: number;
  readonly votes: number;
  readonly bias: readonly number[];
  /** Part of the other half that is right. */
  readonly right: number;
}

const steps = 400;

export function fitIntents(all: readonly Weighed[], count: number): Fitted {
  const fit = descend(
    all.filter((_, index) => index % 2 === 0),
    count,
  );
  const other = all.filter((_, index) => index % 2 === 1);
  const right = other.filter((one) => firstOf(scoresOf(one, fit)) === one.right).length;
  return { ...descend(all, count), right: right / Math.max(1, other.length) };
}

type Parameters = Omit<Fitted, "right">;

function descend(all: readonly Weighed[], count: number): Parameters {
  let fitted: Parameters = { rules: 0.3, votes: 0.6, bias: Array.from({ length: count }, () => 0) };
  for (let step = 0; step < steps; step++) {
    let rules = 0;
    let votes = 0;
    const bias = new Float64Array(count);
    for (const one of all) {
      const chances = softmax(scoresOf(one, fitted));
      for (let at = 0; at < count; at++) {
        const error = (chances[at] ?? 0) - (at === one.right ? 1 : 0);
        rules += error * (one.rules[at] ?? 0);
        votes += error * (one.votes[at] ?? 0);
        bias[at] = (bias[at] ?? 0) + error;
      }
    }
    const rate = 0.5 / all.length;
    fitted = {
      rules: fitted.rules - 0.2 * rate * rules,
      votes: fitted.votes - 0.1 * rate * votes,
      bias: fitted.bias.map((one, at) => one - rate * ((bias[at] ?? 0) + 0.01 * one)),
    };
  }
  return fitted;
}

function scoresOf(one: Weighed, { rules, votes, bias }: Parameters): readonly number[] {
  return bias.map((own, at) => rules * (one.rules[at] ?? 0) + votes * (one.votes[at] ?? 0) + own);
}

function firstOf(scores: readonly number[]): number {
  return scores.indexOf(Math.max(...scores));
}

function softmax(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - most));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / whole);
}

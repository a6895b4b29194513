// Which ideas speak for which of the office's themes. Tables only.
import { type Rule, rule } from "./match.ts";
import type { Theme } from "./meaning.ts";

export const themeRules: Readonly<Record<Theme, readonly Rule[]>> = {
  burglary: [
    rule(3, "burglary !"),
    rule(2.5, "force|intrude opening|home|inside ~6 !"),
    rule(2.5, "person inside ~6 !"),
    rule(2.5, "person|pronoun lurk home|opening|inside|at_door ~9 !"),
    rule(2, "suspect person|car ~6 !"),
    rule(2.8, "intrude !"),
    rule(2.5, "theft home|opening|inside|at_door ~10 !"),
    rule(2, "burglary_hint home|opening|inside|at_door ~7 !"),
    rule(1.5, "sign_of_life owner_away|home|inside ~10 !"),
    rule(1.2, "lurk !"),
    rule(1, "burglary_hint !"),
    rule(0.6, "opening !"),
    rule(0.5, "home !"),
  ],
  incivility: [
    rule(3, "incivility !"),
    rule(3, "dump trash ~8 !"),
    rule(2.5, "vandal public_thing ~8 !"),
    rule(2.5, "fire trash ~6 !"),
    rule(2, "throwing !"),
    rule(1.8, "trash place|there_is ~7 !"),
    rule(1.2, "trash !"),
    rule(1, "vandal !"),
    rule(0.8, "dump !"),
    rule(0.5, "public_thing !"),
  ],
  other: [
    rule(2.2, "off_theme !"),
    rule(2.8, "theft car|off_theme ~5 !"),
    rule(0.8, "off_hint !"),
    rule(2, "noise !"),
    rule(3, "injury !"),
    rule(3, "violence|weapon person|pronoun|other_person|spouse ~7 !"),
    rule(3.2, "fire home|inside|hazard ~8 !"),
    rule(1.5, "fire !"),
    rule(1.5, "violence|weapon|hazard !"),
    rule(0.8, "car !"),
  ],
};

// Which ideas speak of danger now. Tables only: `needs` says what the sentence must be besides.
import { type Rule, rule } from "./match.ts";

export interface DangerRule extends Rule {
  /**
   * `any`: the words say it by themselves; `present`: the sentence must not lie in the past;
   * `verb`: nor may the head be a past verb; `now`: the text must say that it goes on at this moment.
   */
  readonly needs: "any" | "present" | "verb" | "now";
}

function danger(weight: number, needs: DangerRule["needs"], pattern: string): DangerRule {
  return { ...rule(weight, pattern), needs };
}

export const dangerRules: readonly DangerRule[] = [
  danger(4, "present", "help_cry"),
  danger(1.3, "present", "help_weak !"),
  danger(2.5, "present", "hiding"),
  danger(3.2, "verb", "force person|pronoun|inside opening|home|inside|at_door ~7"),
  danger(3, "verb", "force opening|inside|at_door ~4"),
  danger(2.2, "verb", "force person|pronoun ~3"),
  danger(3, "verb", "intrude person|pronoun ~4"),
  danger(3, "verb", "intrude opening|home ~4"),
  danger(2.5, "present", "person inside ~8"),
  danger(3, "present", "there_is person inside ~8"),
  danger(3, "present", "hear sign_of_life|person|pronoun inside|home ~9"),
  danger(2, "present", "hear sign_of_life ~4"),
  danger(3, "present", "sign_of_life owner_away !"),
  danger(2.5, "present", "sign_of_life inside ~7"),
  danger(2.5, "verb", "lurk person|pronoun home|opening|inside|at_door|car ~8"),
  danger(1.8, "verb", "lurk person ~6"),
  danger(2.2, "present", "person at_door ~6"),
  danger(3.5, "present", "weapon person|pronoun|spouse|other_person ~9"),
  danger(3.2, "verb", "violence person|pronoun|other_person|spouse ~5"),
  danger(2.5, "verb", "violence"),
  danger(3.5, "present", "injury person|pronoun|lost_person|other_person|spouse|me ~9 !"),
  danger(2, "present", "injury !"),
  danger(3.2, "present", "fire home|inside|opening|car|public_thing ~8 -not_danger"),
  danger(2.4, "present", "fire -not_danger"),
  danger(3, "present", "hazard"),
  danger(2.5, "present", "lost_person off_theme|place|owner_away ~6"),
  danger(2.6, "verb", "throwing"),
  danger(3.2, "now", "dump trash|person|car|pronoun ~8"),
  danger(3.2, "now", "vandal public_thing|car|person|home|pronoun ~8"),
  danger(3, "now", "vandal|throwing|force"),
  danger(3, "now", "noise|burglary|lurk"),
  danger(3, "now", "suspect person|car ~8"),
];

// Which ideas speak of danger now. Tables only: `needs` says what the sentence must be besides.
import { type Rule, rule } from "./match.ts";

export interface DangerRule extends Rule {
  /**
   * `state`: a noun or a state, which a past tense in the sentence puts into the past; `verb`: the head
   * itself must not be a past verb; `body`: nor that in a sentence of the past, since "blessé" only looks so;
   * `now`: the letter must say that it goes on at this moment; `any`: no more.
   */
  readonly needs: "state" | "verb" | "body" | "now" | "any";
}

function danger(weight: number, needs: DangerRule["needs"], pattern: string): DangerRule {
  return { ...rule(weight, pattern), needs };
}

export const dangerRules: readonly DangerRule[] = [
  // Cries.
  danger(4, "any", "help_cry"),
  danger(1.3, "any", "help_weak !"),
  danger(1.8, "state", "hiding"),
  // Somebody at a home or in it.
  danger(3.2, "verb", "force somebody|person|pronoun|inside opening|home|inside|at_door|car ~7"),
  danger(3, "verb", "force opening|inside|at_door ~4"),
  danger(2.2, "verb", "force somebody|person|pronoun ~3"),
  danger(3, "verb", "intrude somebody|person|pronoun ~5"),
  danger(3, "verb", "intrude opening|home|inside ~4"),
  danger(3, "any", "owner_away intrude|force|theft somebody|person|pronoun ~14"),
  danger(3, "any", "just intrude|force|violence|theft|burglary ~12"),
  danger(3, "state", "somebody inside ~11"),
  danger(2.2, "state", "person inside ~8"),
  danger(3, "state", "there_is person inside ~8"),
  danger(2.2, "state", "somebody|person at_door ~6"),
  danger(2.5, "verb", "lurk somebody|person|pronoun home|opening|inside|at_door|car ~8"),
  danger(1.8, "verb", "lurk somebody|person ~6"),
  danger(3, "state", "burglary person inside ~8"),
  // Its sounds and lights.
  danger(
    3,
    "verb",
    "hear sign_of_life|stirring|person|pronoun|noise|force inside|home|opening|at_door ~9",
  ),
  danger(2.2, "verb", "hear sign_of_life|stirring|force ~4"),
  danger(3, "state", "sign_of_life|stirring owner_away !"),
  danger(2.2, "state", "sign_of_life inside ~7"),
  danger(3, "verb", "alarm_rings"),
  // Life.
  danger(3.5, "state", "weapon person|pronoun|spouse|other_person|violence ~9"),
  danger(3.2, "verb", "violence person|pronoun|other_person|spouse ~5"),
  danger(2.5, "verb", "violence"),
  danger(2.6, "verb", "cry other_person|somebody|person|spouse|lost_person|inside ~6"),
  danger(2, "verb", "cry"),
  danger(3.5, "body", "injury person|pronoun|lost_person|other_person|spouse|me ~9 !"),
  danger(2.2, "body", "injury !"),
  danger(3.2, "state", "fire home|inside|opening|car|public_thing|trash ~8 -not_danger"),
  danger(3, "state", "fire there_is ~3 -not_danger"),
  danger(2.4, "state", "fire -not_danger"),
  danger(3, "state", "hazard -not_danger"),
  danger(3.2, "any", "missing lost_person ~12 !"),
  danger(3, "state", "lost_person hazard ~10 !"),
  danger(2, "state", "lost_person off_theme|place|owner_away|hazard ~6"),
  // Offences that go on.
  danger(2.3, "verb", "throwing"),
  danger(3, "verb", "vandal|throwing somebody public_thing|car|home ~9"),
  danger(3.2, "now", "dump trash|person|car|pronoun ~8 -not_danger"),
  danger(3.2, "now", "vandal public_thing|car|person|home|pronoun ~8"),
  danger(
    3,
    "now",
    "vandal|throwing|force|intrude|lurk somebody|person|pronoun|car|trash|opening|inside|at_door ~8",
  ),
  danger(3, "now", "noise"),
  danger(3, "now", "reckless"),
  danger(3, "now", "burglary|intrude other_person|home|inside ~9"),
  danger(3, "now", "burglary inside|at_door ~10"),
  danger(3, "now", "suspect person|car ~8"),
];

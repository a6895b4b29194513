// The ideas that the lexicons give words for, and the form of a lexicon. No words and no rules here.

import type { Signal } from "./signals.ts";

/**
 * A lexicon gives, per concept, entries parted by `|`. In an entry, `word*` matches every word that
 * begins so, `..` stands for up to four words of the same sentence, `=là` minds accents, and
 * `(a/b c/)` for one of several, the last of which may be nothing.
 */
export type Lexicon = Partial<Record<Concept, string>>;

export type Concept =
  | Signal
  // Who is meant.
  | "self"
  | "me"
  | "they"
  // Somebody else as the one to be signed up or taken off: "l'inscrire", "son adresse".
  | "for_them"
  | "other_person"
  | "spouse"
  | "accompanied"
  // Wishes, denials, times.
  | "want"
  // A wish whose verb has the form of the third person.
  | "they_want"
  | "ask"
  | "not"
  | "but"
  | "not_fails"
  // Not yet: "avant de m'inscrire".
  | "undecided"
  // "Dois-je", "faut-il": asks whether, and wishes nothing.
  | "must_i"
  | "no_more"
  // Mails that do not come, though they are wished for.
  | "lacking"
  | "also"
  | "from_now"
  | "past_time"
  | "past_verb"
  // Said of this moment whatever else the sentence tells ("maintenant"), and only where it tells of
  // the present ("en train de", "de ma fenêtre je vois").
  | "now"
  | "going_on"
  | "witness"
  | "just"
  | "still_there"
  | "recurrent"
  | "since"
  | "gone"
  | "imagined"
  | "done_with"
  // Membership.
  | "unsubscribe"
  | "remove"
  | "end"
  | "list"
  | "mails"
  | "receive"
  | "send"
  | "member"
  | "partnership"
  | "leave_idiom"
  | "leave_hint"
  // "Ça suffit", "stop".
  | "enough"
  | "sign_up"
  | "add"
  | "join_idiom"
  | "join_hint"
  | "other_body"
  | "pause_idiom"
  | "office_role"
  // Personal data and details.
  | "data"
  | "about_me"
  | "access"
  | "erase"
  | "everything"
  | "access_idiom"
  | "erase_idiom"
  | "new"
  | "detail"
  | "change"
  | "moved"
  | "update_idiom"
  | "language_name"
  // Courtesy, questions, machines, advertising.
  | "thanks"
  | "praise"
  | "received"
  // What was the matter is over: "les sacs ont été enlevés".
  | "settled"
  | "greeting"
  | "question_word"
  | "ask_info"
  | "ask_rule"
  | "topic"
  // What one may sign up for besides the partnership: a visit, a course.
  | "event"
  | "auto_idiom"
  | "auto_hint"
  | "bounce_idiom"
  // What no honest writer says: "vous avez gagné", "à tous vos contacts".
  | "spam_sure"
  | "spam_idiom"
  | "spam_hint"
  // What was seen.
  | "see"
  | "hear"
  | "there_is"
  | "place"
  | "evidence"
  | "for_information"
  | "person"
  // One or a few unknown persons or vehicles: "deux hommes", but not "les gens".
  | "somebody"
  | "pronoun"
  // "Il y a", "il faut": the pronoun stands for nobody.
  | "impersonal"
  | "suspect"
  | "home"
  | "opening"
  | "burglary"
  | "burglary_hint"
  | "theft"
  | "trash"
  | "dump"
  | "vandal"
  | "public_thing"
  | "incivility"
  | "off_theme"
  // By telephone or on the internet: no theme of the partnership.
  | "fraud"
  | "drugs"
  | "off_hint"
  | "noise"
  | "car"
  // Danger.
  | "help_cry"
  | "help_weak"
  | "force"
  | "intrude"
  | "inside"
  | "at_door"
  | "lurk"
  | "sign_of_life"
  // What tells of somebody only where it is heard, or where nobody should be: "marche", "des pas".
  | "stirring"
  | "alarm_rings"
  | "owner_away"
  | "hiding"
  | "violence"
  // Screams, by themselves no proof of violence.
  | "cry"
  | "weapon"
  | "injury"
  | "fire"
  | "lost_person"
  // Somebody is looked for.
  | "missing"
  | "hazard"
  // Cars that race or drive against the traffic.
  | "reckless"
  | "throwing"
  | "police_called"
  | "not_danger";

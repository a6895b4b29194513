// What a letter means to the office. Shapes only; the judgement is in understand.ts.

export type Intent =
  | "join"
  | "leave"
  | "report"
  | "question"
  | "thanks"
  | "data_access"
  | "data_erasure"
  | "update_details"
  | "auto_reply"
  | "bounce"
  | "unrelated";

export type Theme = "burglary" | "incivility" | "other";

export type Part = "subject" | "text" | "forwarded";

/** Why the office believes something: what it speaks for, the words that said so, and their weight. */
export interface Cue {
  /** e.g. `intent:leave`, `urgent`, `not urgent`, `theme:burglary`, `language:fr`. */
  readonly for: string;
  /** As written. */
  readonly words: string;
  readonly part: Part;
  readonly weight: number;
  /** Present where no rule said so, but the judge that learned from letters. */
  readonly learned?: true;
}

/** A second request that is served beside the main one. */
export type Also = "report" | "leave";

export interface Meaning {
  readonly intent: Intent;
  /** 0 to 1: how far the first intent stands before the second. */
  readonly confidence: number;
  /** Judged for every letter that reports something; null where nothing is reported. */
  readonly theme: Theme | null;
  /** Danger now to life, home or property, whatever the intent is. */
  readonly urgent: boolean;
  /** ISO 639-1 code of the main language of the words; `und` where there are too few words to tell. */
  readonly language: string;
  /** Whether a rule speaks for the intent, or the learned judge alone. */
  readonly isRuled: boolean;
  /** What the letter asks for or tells besides, where it holds two requests. */
  readonly also: readonly Also[];
  /** What the rules found; `explain` asks the learned judge for more. */
  readonly cues: readonly Cue[];
}

/** What is judged: what the person wrote, nothing quoted. */
export interface Written {
  readonly subject: string;
  /** False where the subject is one that the office wrote itself, so that it says nothing. */
  readonly subjectIsOwn: boolean;
  readonly fresh: string;
  readonly forwarded: string | null;
  /** How many pictures or PDF came with it. */
  readonly pictures: number;
}

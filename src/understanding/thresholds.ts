// Every threshold of the judgement with its reason. The costs are unequal: a missed urgency or a leave
// that nobody asked for is far worse than a question too many.

/** Weight of small words below which a text tells no language: about one word that only one has. */
export const languageSurenessMin = 0.6;

/** How much a sentence must say for another language than the main one before it is read in that. */
export const sentenceOverride = 1.2;

/**
 * Rules and learned judge together: how much each counts, and how much each intent is held back. Fitted on
 * letters that the judge had not learned from.
 */
export const together = {
  rules: 0.24,
  vote: 0.64,
  bias: {
    ...{ join: -0.5, leave: -0.2, report: -1.5, question: -0.6, thanks: 0.6, data_access: 0.4 },
    ...{ data_erasure: 0.7, update_details: 0.4, auto_reply: 0.4, bounce: -0.4, unrelated: 0.7 },
  },
} as const;

/** How much the rules count beside the log-odds of the learned judge. */
export const rulesOnDanger = 1;

/**
 * From here on a text is urgent. Low: of what lies near the line most is danger told calmly, and advice
 * too many costs less than one too few. Of 100 reports without danger some five reach it.
 */
export const dangerMin = -1.5;

/** From here on the rules alone make a text urgent: a cry for help, a man in the house now. */
export const cryMin = 6;

/** How much the rules on themes count beside the learned judge. */
export const rulesOnTheme = 0.8;

/** Where no rule speaks for anything, the learned judge alone decides from this chance on. */
export const voteAloneMin = 0.5;

/** No rule sees a machine, but the learned judge is as sure of one as this. */
export const machineByVoteMin = 0.8;

/**
 * How sure a join or a leave may be that no rule finds: below `sureWish`, so that it is asked about and a
 * person reads the words.
 */
export const unsaidWish = 0.25;

/** A leave that no rule finds is asked about only from this chance of the learned judge on … */
export const likelyLeaveMin = 0.7;

/** … and else goes to a person alone, as a question would. */
export const unlikelyLeave = 0.1;

/** A leave that rules find and the learned judge doubts (its chance is below this) … */
export const leaveVoteMin = 0.35;

/** … or that the rules hardly find ("plus intéressé"), by the score that `intent.ts` gives … */
export const plainLeaveMin = 5.3;

/** … is held no surer than this: it is asked about. */
export const doubtedLeave = 0.4;

/** A wish (join, leave, data, details) below this is a guess: it yields to what else the letter says. */
export const wishMin = 3.5;

/** A leave has to be surer than other wishes before it outweighs them, since it ends something. */
export const leaveMin = 4;

/** From here on what a letter with another wish tells besides is reported as well. */
export const alsoReportMin = 2.8;

/**
 * From here on a wish to leave beside one for erasure is carried out at once: said outright, not read out
 * of the wish to be forgotten.
 */
export const alsoLeaveMin = 6;

/** Courtesy only counts where it is most of the letter. */
export const courtesyShareMin = 0.5;

/** Advertising is filed unanswered, so that a person must not be taken for it: several signs are asked. */
export const unrelatedMin = 5;

/** A machine is never answered, so that a person must not be taken for one. */
export const machineMin = 4.5;

/** From this confidence on a leave of a proven sender is carried out without asking back. */
export const sureLeave = 0.45;

/**
 * From this confidence on thanks are filed unread; below it a person reads them. It is the part of the
 * letter that is courtesy: "merci, mais je ne suis pas Mme Dupont" stays below.
 */
export const sureThanks = 0.5;

/** Below this a coordinator's letter without a question mark is not taken for a question, but asked about. */
export const sureQuestion = 0.2;

/** From this confidence on advertising is filed unread; below it a person reads it. */
export const sureUnrelated = 0.4;

/**
 * Below this a wish to join or to leave is a guess: the question back is asked, and the words go to a person
 * as well, so that nothing is lost if they said something else.
 */
export const sureWish = 0.3;

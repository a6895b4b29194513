// Every threshold of the judgement with its reason. The costs are unequal: a missed urgency or a leave
// that nobody asked for is far worse than a question too many.

/** Weight of small words below which a text tells no language: about one word that only one has. */
export const languageSurenessMin = 0.6;

/** How much a sentence must say for another language than the main one before it is read in that. */
export const sentenceOverride = 1.2;

/**
 * From here on a text is urgent. One sure sign suffices (a cry for help, a person forcing a door);
 * present tense alone, without a danger, never does.
 */
export const urgentMin = 2.4;

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

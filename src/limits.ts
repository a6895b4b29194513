// How many, how often: the bounds of CONTRACT.md §6 and the office's own, each a setting `PLP_LIMIT_…`
// (its name in capitals). What happens past one is bounds.ts.
import { z } from "zod";

/** The values without a setting. */
export const usualLimits = {
  /** Hours between two `join-confirm` to one address. */
  joinConfirmHours: 24,
  /** `urgent-advice` to one address per hour. */
  advicePerHour: 1,
  /** `urgent-advice` to strangers in 24 hours. */
  adviceToStrangersPerDay: 30,
  /** `confirm-sender` that wait for one person's answer at the same time. */
  confirmSenderPending: 1,
  /** `help`, `expired`, `refused`, `already-member`, `not-member` together to one address in 24 hours. */
  noticesPerDay: 5,
  /** Invitations by one coordinator in 24 hours. */
  invitationsPerDay: 20,
  /**
   * Letters that strangers, and letters whose identity failed, cause to one person in charge in 24
   * hours; then the hourly digest.
   */
  strangersToCityPerDay: 20,
  /** `report` and `question` of one writer to one person in 24 hours; then the hourly digest. */
  lettersPerWriterPerDay: 20,
  /** The urgent ones among them, which count by themselves. */
  urgentPerWriterPerDay: 10,
  /** Where identity failed: letters to unknown addresses in 24 hours, beside `toUnknownPerDay`. */
  failedToUnknownPerDay: 5,
  /** Where identity failed: `urgent-advice` to strangers, beside `adviceToStrangersPerDay`. */
  failedAdvicePerDay: 10,
  /** Where identity failed: receipts and notices to one address in 24 hours. */
  failedReceiptsPerDay: 5,
  /** `data-export` to one address in 24 hours. */
  exportsPerDay: 1,
  /** Letters to unknown addresses in 24 hours. */
  toUnknownPerDay: 40,
  /** `ask-area` to one address in 24 hours; then the city decides. */
  askAreaPerDay: 1,
  /** "What did you mean?" that wait for one person's answer; then somebody else reads the letter. */
  unclearPending: 1,
  /** `report-receipt` to one address in an hour. */
  receiptsPerHour: 20,
  /** `notice-receipt` to one address in an hour. */
  noticeReceiptsPerHour: 5,
  /** A `question` to the one who asked it, where nobody else is in charge, in 24 hours. */
  questionsToOneselfPerDay: 1,
  /** Copies of their own words to who is in charge and wrote them: in 24 hours, in one conversation. */
  toOneselfPerDay: 5,
  toOneselfPerThread: 1,
  /** Automatic answers to one address in one conversation in 24 hours. */
  answersPerThread: 2,
  /** Automatic answers to unknown addresses of one organisation in an hour. */
  answersPerDomainPerHour: 20,
  /** Letters about one report or question to one person in 24 hours. */
  lettersPerMatterPerDay: 30,
  /** Automatic answers of the whole office in an hour, beside one for each member; 0 = no breaker. */
  answersPerHour: 1_000,
};

export type LimitName = keyof typeof usualLimits;
export type Limits = { readonly [Name in LimitName]: number };

/** `noticesPerDay` → `PLP_LIMIT_NOTICES_PER_DAY`. */
export function settingOf(name: LimitName): string {
  return `PLP_LIMIT_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
}

export const limitNames: readonly string[] = (Object.keys(usualLimits) as LimitName[]).map(
  settingOf,
);

export const limitCount = z.coerce.number("must be a number").int().min(0, "must be 0 or more");

/** Reads the bounds out of the environment; what is wrong goes to `faults`, each with its setting. */
export function readLimits(given: NodeJS.ProcessEnv, faults: string[]): Limits {
  const limits: Record<LimitName, number> = { ...usualLimits };
  for (const name of Object.keys(usualLimits) as LimitName[]) {
    const setting = settingOf(name);
    const parsed = limitCount.default(usualLimits[name]).safeParse(given[setting]);
    if (parsed.success) limits[name] = parsed.data;
    else faults.push(...parsed.error.issues.map(({ message }) => `${setting}: ${message}`));
  }
  return limits;
}

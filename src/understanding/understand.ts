// What a letter means: intent, theme, urgency and language of what a person wrote, with the words that
// said so. A pure function of text: it knows no sender, no role and no mail.
import { judgeIntent } from "./intent.ts";
import { reasonsFor } from "./learned/reasons.ts";
import { vote } from "./learned/vote.ts";
import type { Cue, Meaning, Written } from "./meaning.ts";
import { type Reading, read } from "./reading.ts";
import { judgeTheme } from "./theme.ts";
import { judgeUrgency } from "./urgency.ts";

/** Forwarded text is the report where the writer's own words are fewer than this (CONTRACT.md §6.3). */
const ownWordsMin = 15;
const subjectLengthMax = 1_000;
const cuesMax = 24;

/** The meaning of what was written; never throws, whatever the text. Judges 64 kB at most. */
export function understand(written: Written): Meaning {
  const { own, others } = splitSubject(written);
  const wish = read(own, written.fresh);
  const told = addForwarded(wish, own, written) ?? wish;
  const voted = vote(told);
  const urgency = judgeUrgency(told, voted);
  const theme = judgeTheme(told, voted, () => (others === "" ? null : read(others, written.fresh)));
  const judged = judgeIntent(wish, {
    told,
    theme,
    urgent: urgency.urgent,
    pictures: written.pictures,
    vote: told === wish ? voted : vote(wish),
  });
  const { intent } = judged;
  const reports = intent === "report" || judged.also.includes("report");
  return {
    intent,
    confidence: judged.confidence,
    isRuled: judged.isRuled,
    theme: reports ? theme.theme : null,
    urgent: urgency.urgent,
    language: languageOf(wish, told, others),
    also: judged.also,
    cues: [...judged.cues, ...urgency.cues, ...(reports ? theme.cues : [])].slice(0, cuesMax),
  };
}

/** What the learned judge would say for this meaning of the same text; for explaining alone. */
export function reasonsOf(written: Written, { intent, theme, urgent }: Meaning): readonly Cue[] {
  const { own } = splitSubject(written);
  const wish = read(own, written.fresh);
  const told = addForwarded(wish, own, written) ?? wish;
  return [
    ...reasonsFor(intent, wish),
    ...(theme === null ? [] : reasonsFor(theme, told)),
    ...(urgent ? reasonsFor("danger", told) : []),
  ];
}

const replyPrefix =
  /^(?:\s{0,3}(?:re|fwd?|tr|aw|wg|sv|antw|betr|doorst|r|i|rv|vs|rif|enc|odp|ynt|ilt|res|bls)\s?(?:\[\d{1,3}\])?:|\[#)/i;

/** The subject of a reply is the other side's: no wish, though it may say what the matter is. */
export function splitSubject({
  subject,
  subjectIsOwn,
}: Pick<Written, "subject" | "subjectIsOwn">): { own: string; others: string } {
  const short = subject.slice(0, subjectLengthMax).trim();
  if (subjectIsOwn) return { own: "", others: "" };
  return replyPrefix.test(short) ? { own: "", others: short } : { own: short, others: "" };
}

function addForwarded(wish: Reading, subject: string, written: Written): Reading | undefined {
  if (written.forwarded === null || wish.text.words.length >= ownWordsMin) return undefined;
  const parts = { head: "text", body: "forwarded" } as const;
  return read(`${subject} ${written.fresh}`.trim(), written.forwarded, parts);
}

function languageOf(wish: Reading, told: Reading, others: string): string {
  const found = [wish.languages.main, told.languages.main].find((language) => language !== "und");
  return found ?? read("", others).languages.main;
}

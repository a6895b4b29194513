// What a letter means: intent, theme, urgency and language of what a person wrote, with the words that
// said so. A pure function of text: it knows no sender, no role and no mail.
import { judgeIntent } from "./intent.ts";
import type { Meaning, Written } from "./meaning.ts";
import { type Reading, read } from "./reading.ts";
import { judgeTheme } from "./theme.ts";
import { judgeUrgency } from "./urgency.ts";

/** Forwarded text is the report where the writer's own words are fewer than this (CONTRACT.md §6.3). */
const ownWordsMin = 15;

/** The meaning of what was written; never throws, whatever the text. Judges 64 kB at most. */
export function understand(written: Written): Meaning {
  const subject = written.subjectIsOwn ? "" : withoutPrefixes(written.subject);
  const own = read(subject, written.fresh);
  const reading = withForwarded(own, written) ?? own;
  const urgency = judgeUrgency(reading);
  const theme = judgeTheme(reading);
  const beside = { theme, urgent: urgency.urgent, pictures: written.pictures };
  const judged = judgeIntent(reading, beside);
  const intent = judged.intent;
  const reports = intent === "report" || judged.alsoReport;
  const { main } = own.languages.main === "und" ? reading.languages : own.languages;
  return {
    intent,
    confidence: judged.confidence,
    theme: reports ? theme.theme : null,
    urgent: urgency.urgent,
    language: main,
    alsoReport: judged.alsoReport,
    cues: [...judged.cues, ...urgency.cues, ...(reports ? theme.cues : [])].slice(0, 24),
  };
}

function withoutPrefixes(subject: string): string {
  return subject
    .slice(0, 1_000)
    .replace(/^(?:\s{0,3}(?:re|fwd?|tr|aw|wg|sv|antw|doorst|r|i|rv)\s?:){1,10}/i, "")
    .trim();
}

function withForwarded(own: Reading, written: Written): Reading | undefined {
  if (written.forwarded === null || own.text.words.length >= ownWordsMin) return undefined;
  return read(written.fresh.trim(), written.forwarded);
}

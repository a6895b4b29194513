// Failures on request: an SMTP server that does not answer, a mailbox that is gone, a program that answers
// everything. It decides only what the embedded servers say.
import type { Answer, Stage } from "./embedded-smtp.ts";
import type { Language } from "./languages.ts";
import { findByEmail } from "./people.ts";

export interface Failures {
  readonly isSmtpUp: () => boolean;
  readonly setSmtp: (isUp: boolean) => void;
  /** Whether a program answers every letter of this person's. */
  readonly isAway: (person: string) => boolean;
  /** Whether this person's mailbox refuses letters for good. */
  readonly isGone: (person: string) => boolean;
  readonly switchAway: (person: string) => void;
  readonly switchGone: (person: string) => void;
  readonly reply: (stage: Stage, address: string) => Promise<Answer>;
  /** What is switched on, to be kept. */
  readonly switches: () => Switches;
  /** The server cuts whoever waits: nothing more leaves. */
  readonly end: () => void;
  readonly awayText: (language: Language) => { readonly subject: string; readonly text: string };
}

export interface Switches {
  readonly isSmtpUp: boolean;
  readonly away: readonly string[];
  readonly gone: readonly string[];
}

const awayTexts: Readonly<Record<Language, { subject: string; text: string }>> = {
  fr: {
    subject: "Absence du bureau",
    text: "Bonjour, je suis absent jusqu'à lundi. Je vous répondrai à mon retour.",
  },
  nl: {
    subject: "Afwezig",
    text: "Goedendag, ik ben afwezig tot maandag. Ik antwoord u bij mijn terugkeer.",
  },
  de: {
    subject: "Abwesend",
    text: "Guten Tag, ich bin bis Montag abwesend. Ich antworte Ihnen nach meiner Rückkehr.",
  },
  en: {
    subject: "Out of office",
    text: "Hello, I am away until Monday. I shall answer you when I am back.",
  },
};

export function createFailures(kept?: Switches): Failures {
  const away = new Set(kept?.away);
  const gone = new Set(kept?.gone);
  let isUp = kept?.isSmtpUp ?? true;
  let hasEnded = false;
  let up = Promise.withResolvers<void>();
  if (isUp) up.resolve();
  const flip = (set: Set<string>, person: string) => {
    if (!set.delete(person)) set.add(person);
  };
  return {
    isSmtpUp: () => isUp,
    setSmtp: (wanted) => {
      if (wanted === isUp) return;
      isUp = wanted;
      if (isUp) up.resolve();
      else up = Promise.withResolvers<void>();
    },
    isAway: (person) => away.has(person),
    isGone: (person) => gone.has(person),
    switchAway: (person) => flip(away, person),
    switchGone: (person) => flip(gone, person),
    reply: async (stage, address) => {
      // A server that hangs: what waits for it leaves the moment that it is back.
      if (stage === "connect") await up.promise;
      if (hasEnded) return "drop";
      const person = stage === "rcpt" ? findByEmail(address) : undefined;
      if (person === undefined || !gone.has(person.id)) return null;
      return { code: 550, text: "5.1.1 No such mailbox here" };
    },
    switches: () => ({ isSmtpUp: isUp, away: [...away], gone: [...gone] }),
    end: () => {
      hasEnded = true;
      up.resolve();
    },
    awayText: (language) => awayTexts[language],
  };
}

// What sort of notice it is: rows as the police write them, in four languages.
import { expect, test } from "vitest";
import { readNoticeSort } from "../../src/understanding/notice-kind.ts";

test.each([
  [
    "prevention",
    false,
    "Avis de vigilance : vols par ruse",
    "Ne laissez entrer personne sans rendez-vous.",
  ],
  [
    "prevention",
    false,
    "PLP – conseils de prévention",
    "Avec le changement d'heure, pensez à allumer une lampe.",
  ],
  [
    "prevention",
    true,
    "PLP BONCELLES – URGENT – auteurs en fuite",
    "Deux auteurs en fuite à pied. Restez à l'intérieur.",
  ],
  ["prevention", true, "Message chaud", "Un homme en noir essaie les portières rue de Tilff."],
  ["prevention", true, "PLP Jemeppe", "Nos équipes sont sur place. N'intervenez pas vous-même."],
  ["prevention", false, "Message froid", "Plusieurs vols de vélos cette semaine."],
  ["prevention", false, "Information (non urgente)", "Des démarcheurs circulent dans le quartier."],
  ["prevention", false, "Avis pas urgent", "Le bureau de quartier sera fermé vendredi."],
  [
    "all clear",
    false,
    "PLP BONCELLES – FIN D'ALERTE",
    "Le dispositif lancé à 18h40 est levé à 19h35.",
  ],
  [
    "all clear",
    false,
    "Re: Votre avis est transmis",
    "Fin d'alerte. Les auteurs en fuite sont partis vers Liège.",
  ],
  ["all clear", false, "Alerte levée", "Merci à celles et ceux qui ont téléphoné."],
  ["all clear", false, "PLP", "Le dispositif mis en place ce soir dans le secteur est levé."],
  ["feedback", false, "Feed-back : dépôts aux bulles", "L'inspecteur s'est rendu sur place."],
  ["feedback", false, "PLP Boncelles", "Suite à votre signalement, un procès-verbal a été rédigé."],
  ["feedback", false, "Bonne nouvelle", "L'auteur des vols de vélos a été interpellé hier."],
  ["prevention", false, "Waarschuwing: babbeltruc", "Laat niemand binnen zonder afspraak."],
  [
    "prevention",
    true,
    "DRINGEND: inbrekers op de vlucht",
    "Twee mannen, donkere kledij. Blijf binnen.",
  ],
  ["prevention", false, "Niet dringend", "Volgende week fietsgraveeractie."],
  ["all clear", false, "Einde alarm", "De zoekactie is afgelopen."],
  [
    "feedback",
    false,
    "Terugkoppeling",
    "Naar aanleiding van uw melding ging een ploeg ter plaatse.",
  ],
  ["feedback", false, "Goed nieuws", "De daders werden opgepakt."],
  ["prevention", false, "Warnung vor Trickbetrug", "Lassen Sie niemanden herein."],
  ["prevention", true, "DRINGEND: flüchtige Täter", "Zwei Männer zu Fuß. Bleiben Sie im Haus."],
  ["all clear", false, "Entwarnung", "Die Suche ist beendet."],
  ["feedback", false, "Rückmeldung", "Der Täter wurde festgenommen."],
  ["prevention", false, "Warning: false water company", "Ask for a card before you open."],
  ["prevention", true, "URGENT: suspects on the run", "Stay inside and call 101."],
  ["prevention", false, "Not urgent", "Bicycle marking next week."],
  ["all clear", false, "All clear", "The search has ended."],
  ["feedback", false, "Follow-up to your report", "A record was made."],
] as const)("%s, urgent %s: %s", (kind, urgent, subject, text) => {
  expect(readNoticeSort({ subject, text })).toEqual({ kind, urgent });
});

test("bait of 100 kB costs nothing", () => {
  const text = `${"dispositif ".repeat(4_000)}${"suite a ".repeat(6_000)}`;
  const begun = performance.now();
  readNoticeSort({ subject: text, text });
  expect(performance.now() - begun).toBeLessThan(200);
});

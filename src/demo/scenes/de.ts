// The main story in German.
import type { StoryWords } from "../scenes.ts";

export const german: StoryWords = {
  ask: {
    title: "Jean möchte Mitglied werden",
    why: "Jean schreibt mit seinen eigenen Worten; das Büro erklärt die PLP und bittet um Bestätigung, bevor es etwas behält.",
    subject: "Anmeldung",
    text: "Guten Tag, ich möchte mich bitte bei der PLP anmelden. Danke, Jean",
  },
  confirm: {
    title: "Jean antwortet mit seiner Straße",
    why: "Die Straße bestimmt die Partnerschaft: Jean wird Mitglied in Boncelles, und seine Koordinatorin erfährt es.",
    text: "Ja, ich wohne in der rue de Tilff 12.",
  },
  danger: {
    title: "Jean sieht, wie jemand eine Tür aufbricht: Er soll anrufen, vor allem anderen",
    why: "Gefahr ist nichts für eine E-Mail: Der Rat, die 101 anzurufen, geht vor jedem anderen Brief hinaus.",
    subject: "schnell",
    text: "Da ist jemand im Garten meiner Nachbarin, er versucht gerade die Tür aufzubrechen!",
  },
  report: {
    title: "Jean meldet einen Lieferwagen, ohne Eile",
    why: "Die Meldung bekommt ein Zeichen und geht an die Koordinatorin seines Viertels; Jean bekommt eine Empfangsbestätigung.",
    subject: "Lieferwagen",
    text: "Guten Tag, gestern ist ein weißer Lieferwagen dreimal langsam durch die rue de Tilff gefahren, das war verdächtig.",
  },
  forward: {
    title: "Anne, die Koordinatorin, leitet mit einem einzigen Wort an die Polizei weiter",
    why: "Nichts geht an die Polizei, ohne dass ein Mensch entscheidet: Hier antwortet Anne mit einem Wort oder mit dem Knopf im Brief.",
    text: "WEITERLEITEN",
  },
  answer: {
    title: "Die Polizei antwortet: Jean und seiner Koordinatorin",
    why: "Die Inspektorin beantwortet einfach den Brief; das Büro weiß, für wen die Antwort ist.",
    text: "Danke für diese Information. Eine Streife wird im Viertel vorbeifahren.",
  },
  notice: {
    title: "Die Polizei schickt den Koordinatoren von Boncelles einen Hinweis",
    why: "Ein Hinweis der Polizei geht nie von selbst an die Mitglieder: Er wartet auf die Koordinatorin.",
    subject: "[boncelles] Warnung: Trickdiebstähle",
    text: "Diese Woche gab es mehrere Trickdiebstähle. Öffnen Sie niemandem ohne Termin die Tür.",
  },
  publish: {
    title: "Anne versendet den Hinweis an ihre Mitglieder",
    why: "Ein Wort genügt; jedes Mitglied bekommt einen eigenen Brief und sieht niemandes Adresse.",
    text: "VERSENDEN",
  },
  draft: {
    title: "Anne schreibt ein Rundschreiben: Zuerst sieht sie, was die Mitglieder bekommen",
    why: "Das Büro zeigt eine genaue Vorschau und wartet auf das Ja: Nichts geht aus Versehen hinaus.",
    subject: "Bulletin: Dezember",
    text: "Hallo zusammen, die Versammlung der PLP ist am 3. Dezember um 19.30 Uhr. Willkommen!\n\nAnne",
  },
  bulletin: {
    title: "Das Rundschreiben geht hinaus, ein Brief für jeden",
    why: "Anne bestätigt, und das Büro wird ihr sagen, wie viele Briefe hinausgegangen sind.",
    text: "VERSENDEN",
  },
  leave: {
    title: "Jean zieht um und verlässt die PLP",
    why: "Man geht, wie man kam, mit eigenen Worten: Es ist sofort erledigt, und es wird nichts mehr geschickt.",
    subject: "auf Wiedersehen",
    text: "Guten Tag, wir ziehen um, können Sie mich bitte von der Liste streichen? Danke für alles.",
  },
};

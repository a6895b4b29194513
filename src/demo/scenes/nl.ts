// The main story in Dutch.
import type { StoryWords } from "../scenes.ts";

export const dutch: StoryWords = {
  ask: {
    title: "Jean vraagt om lid te worden",
    why: "Jean schrijft in zijn eigen woorden; het bureau legt het BIN uit en vraagt een bevestiging voor het iets bewaart.",
    subject: "inschrijving",
    text: "Hallo, ik zou graag lid worden van het buurtnetwerk. Bedankt, Jean",
  },
  confirm: {
    title: "Jean antwoordt met zijn straat",
    why: "De straat wijst het netwerk aan: Jean wordt lid in Boncelles, en zijn coördinator verneemt het.",
    text: "Ja, ik woon in rue de Tilff 12.",
  },
  danger: {
    title: "Jean ziet iemand een deur forceren: hij moet bellen, dat komt vóór al de rest",
    why: "Gevaar wordt niet per mail behandeld: de raad om 101 te bellen vertrekt vóór elke andere brief.",
    subject: "snel",
    text: "Er is iemand in de tuin van mijn buurvrouw, hij probeert de deur open te breken!",
  },
  report: {
    title: "Jean meldt een bestelwagen, zonder spoed",
    why: "De melding krijgt een kenmerk en gaat naar de coördinator van zijn buurt; Jean krijgt een ontvangstbevestiging.",
    subject: "Bestelwagen",
    text: "Goedendag, gisteren reed een witte bestelwagen drie keer traag door rue de Tilff, dat leek mij verdacht.",
  },
  forward: {
    title: "Anne, de coördinator, stuurt door naar de politie met één woord",
    why: "Niets gaat naar de politie zonder dat een mens beslist: hier antwoordt Anne met één woord, of met de knop in de brief.",
    text: "DOORSTUREN",
  },
  answer: {
    title: "De politie antwoordt: aan Jean en aan zijn coördinator",
    why: "De inspecteur beantwoordt gewoon de brief; het bureau weet voor wie dat antwoord is.",
    text: "Bedankt voor deze informatie. Een patrouille zal in de wijk langsgaan.",
  },
  notice: {
    title: "De politie stuurt een bericht aan de coördinatoren van Boncelles",
    why: "Een bericht van de politie gaat nooit vanzelf naar de leden: het wacht op de coördinator.",
    subject: "[boncelles] Waarschuwing: diefstal met list",
    text: "Deze week waren er verschillende diefstallen met list. Doe voor niemand open zonder afspraak.",
  },
  publish: {
    title: "Anne verspreidt het bericht onder haar leden",
    why: "Eén woord volstaat; elk lid krijgt een eigen brief en ziet niemands adres.",
    text: "VERSPREIDEN",
  },
  draft: {
    title: "Anne schrijft een nieuwsbrief: eerst ziet zij wat de leden zullen krijgen",
    why: "Het bureau toont een exact voorbeeld en wacht op een akkoord: niets vertrekt per vergissing.",
    subject: "Bulletin van december",
    text: "Dag allemaal, de vergadering van het buurtnetwerk is op 3 december om 19.30 uur. Welkom!\n\nAnne",
  },
  bulletin: {
    title: "De nieuwsbrief vertrekt, een brief voor ieder",
    why: "Anne bevestigt, en het bureau zal haar zeggen hoeveel brieven vertrokken zijn.",
    text: "VERSPREIDEN",
  },
  leave: {
    title: "Jean verhuist en gaat weg",
    why: "Wie weg wil, zegt het in eigen woorden: het is meteen gebeurd en er wordt niets meer gestuurd.",
    subject: "tot ziens",
    text: "Dag, wij verhuizen, kunt u mij van de lijst halen? Bedankt voor alles.",
  },
};

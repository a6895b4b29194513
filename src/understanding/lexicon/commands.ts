// The command words of CONTRACT.md §4 in the office's four languages. Folded: no accents, no capitals.

export type Command =
  | "yes"
  | "no"
  | "publish"
  | "publish_redacted"
  | "cancel"
  | "forward"
  | "close"
  | "internal"
  | "pause"
  | "resume"
  | "away"
  | "back"
  | "help"
  | "members"
  | "statistics"
  | "invite"
  | "remove"
  | "city";

/** Per language, each command with its words; two words where the command has two. */
export const commandWords: Readonly<Record<string, Readonly<Record<Command, string>>>> = {
  fr: {
    yes: "oui",
    no: "non",
    publish_redacted: "diffuser expurge|diffuser expurgee",
    publish: "diffuser",
    cancel: "annuler",
    forward: "transmettre",
    close: "cloturer",
    internal: "interne",
    pause: "pause",
    resume: "reprendre",
    away: "absent|absente",
    back: "present|presente",
    help: "aide",
    members: "membres",
    statistics: "statistiques|statistique",
    invite: "inviter",
    remove: "retirer",
    city: "ville",
  },
  nl: {
    yes: "ja",
    no: "nee|neen",
    publish_redacted: "verspreiden geschoond|verspreiden geanonimiseerd",
    publish: "verspreiden",
    cancel: "annuleren",
    forward: "doorsturen",
    close: "afsluiten",
    internal: "intern",
    pause: "pauze",
    resume: "hervatten",
    away: "afwezig",
    back: "aanwezig",
    help: "help",
    members: "leden",
    statistics: "statistieken",
    invite: "uitnodigen",
    remove: "verwijderen",
    city: "stad",
  },
  de: {
    yes: "ja",
    no: "nein",
    publish_redacted: "versenden geschwarzt|versenden geschwaerzt|versenden bereinigt",
    publish: "versenden",
    cancel: "abbrechen",
    forward: "weiterleiten",
    close: "abschliessen",
    internal: "intern",
    pause: "pause",
    resume: "fortsetzen",
    away: "abwesend",
    back: "anwesend",
    help: "hilfe",
    members: "mitglieder",
    statistics: "statistik|statistiken",
    invite: "einladen",
    remove: "entfernen",
    city: "stadt",
  },
  en: {
    yes: "yes",
    no: "no",
    publish_redacted: "publish redacted",
    publish: "publish",
    cancel: "cancel",
    forward: "forward",
    close: "close",
    internal: "internal",
    pause: "pause",
    resume: "resume",
    away: "away",
    back: "back",
    help: "help",
    members: "members",
    statistics: "statistics",
    invite: "invite",
    remove: "remove",
    city: "city",
  },
};

/** Polite words that may stand before a command: "Ok, diffuser svp". */
export const leadWords: ReadonlySet<string> = new Set(
  `ok okay oki d accord dac oui merci de svp veuillez bonjour bonsoir prière pour je confirme vous pouvez bien
  ja graag gelieve te dag goed akkoord bitte gern gerne hallo guten tag einverstanden gut yes please hello hi
  you can sure s il plait commande commando befehl command`
    .split(/\s+/)
    .map((word) => word.normalize("NFD").replace(/\p{M}/gu, "")),
);

/** Words that take a command back or put it off; with one of them nothing is executed. */
export const refusals: ReadonlySet<string> = new Set(
  `ne n pas non jamais plus sans surtout pas encore tard demain attendre attendez avant si quand apres sauf
  niet geen nee neen nooit nog later morgen wachten wacht voor als tenzij zonder
  nicht kein keine nein nie spater spaeter morgen warten noch bevor wenn ohne
  not no don dont never later tomorrow wait before if unless without yet`.split(/\s+/),
);

/** Of these, the words that may begin a period. */
export const timeWords: ReadonlySet<string> = new Set(
  "demain morgen voor tomorrow apres".split(" "),
);

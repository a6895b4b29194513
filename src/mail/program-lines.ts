// How mail programs, virus scanners and friends of the trees speak under a letter, in the languages
// of the country and a few more. It looks at one line at a time and cuts nothing.

const verbs = [
  "envoyé|expédié|verzonden|verstuurd|gesendet|versendet|sent|inviato|enviado|wysłan[eoay]|trimis",
  "écrit|geschrieben|skickat|sendt|lähetetty|odesláno|küldve|надіслано|отправлено",
].join("|");
const means = [
  "à partir de |à partir d['’]|a partir d[aeo] |de |d['’]|depuis |avec |via |grâce à |vanaf |vanuit |met |von |vom ",
  "mit |über |from |with |using |by |d?al? |da |con |desde |do |pela |ze? |från |fra |[зс] ",
].join("|");
const tools = [
  "i ?phone|i ?pad|ios|galaxy|samsung|huawei|xiaomi|redmi|oppo|oneplus|honor|pixel|sony|xperia",
  "nokia|motorola|android|blackberry|windows|outlook|hotmail|yahoo|gmail|proton ?mail|proton|tuta",
  "k-9|thunderbird|bluemail|fairemail|spark|zimbra|gmx|web\\.de|orange|proximus|telenet|aol|voo",
  "e-?mail|mail|courriel|courrier|webmail|mobiele?|mobil|mobile|smartphone|gsm|handy|gerät",
  "telefoon|téléphone|portable|tablet(?:te)?|appareil|toestel|device|dispoziti\\p{L}{1,5}",
  "cellulare|móvil|telefon\\p{L}{0,8}|appli(?:cation)?|app",
].join("|");
const tool = new RegExp(`(?<!\\p{L})(?:${tools})(?!\\p{L})`, "iu");
const excuse =
  "(?:(?:veuillez|excus|merci d['’]excuser|please|bitte|gelieve|désolé|sorry).{0,80})?";
const platform = "(?:android|ios|iphone|ipad|windows|mac|mobile|mobil)";
const fetchVerbs = [
  "télécharge[rz]|obten(?:ir|ez|er|ha|s)|obter o|download|haal|get|scarica|ottieni|holen sie sich",
  "laden sie|pobierz|descărcați|obțineți|descargar|hämta|hent|lataa|stáhnout|scaricare",
].join("|");

const printing = [
  "avant d['’]imprimer|pensez à l['’]environnement|n['’]imprimez|merci de penser à l['’]environnement",
  "denk aan het milieu|spaar het milieu|denk na voor u|(?:please )?consider the environment",
  "think (?:of the environment )?before (?:you print|printing)|save (?:paper|a tree)",
  "bitte denken sie an die umwelt|bitte prüfen sie der umwelt zuliebe|pensa all['’]ambiente",
  "prima di stampare|antes de imprimir|pomyśl o środowisku|please don['’]t print",
].join("|");
const nature =
  "environ|planèt|planet|papier|papel|paper|arbre|milieu|umwelt|ambiente|natur|nécessaire|print|ausdruck|" +
  "afdruk|środowisk|drukuj";

const brands = "outlook|yahoo ?mail|gmail|proton ?mail|bluemail|fairemail|k-9 mail|spark|my ?mail";

const programLines = [
  `(?:${verbs}) (?:${means})(?<before>[^,:;!?]{0,40}?)(?<!\\p{L})(?:${tools})(?!\\p{L})` +
    `(?:['’]\\p{L}{1,5})?(?<after>[^,:;!?]{0,60}?)${excuse}`,
  `(?:${verbs}) (?:${means})(?:mon|my|mijn|mi|meu) (?<model>[^,:;!?.]{2,40})\\.?`,
  `(?:von|vom|mit) (?<given>[^,:;!?]{1,60}?)(?<!\\p{L})(?:${tools}) gesendet\\.?`,
  `(?:[^,:;!?]{0,40} )?(?:${tools})(?:['’]?\\p{L}{2,6})? gönderildi\\.?`,
  `(?:${fetchVerbs})(?: .{1,20})? (?:${brands})(?:(?: \\p{L}{2,8}){1,3} ${platform}.{0,20})?\\.?`,
  `outlook .{1,20}${platform}.{0,30}(?:downloaden|herunterladen|edinin|indirin)`,
  `${platform} için outlook.{0,30}`,
  `outlook voor ${platform}.{0,40}`,
  "provenance ?: (?:courrier|e-mail).{0,60}",
  "yahoo mail ?: .{5,60}",
  `(?=.{0,200}(?:${nature}))(?:p\\.? )?(?:${printing}).{0,200}`,
  "(?:garanti sans virus|sans virus|virus-free|virusvrij|virenfrei|libre de virus|privo di virus)" +
    "[. ].{0,80}",
];
const programLine = new RegExp(
  `^[-* ]{0,5}(?:${programLines.map((line) => `(?:${line})`).join("|")})$`,
  "iu",
);
/** Beside names and numbers, the only words around a device: "mon iPhone 15", not "mon gsm il casse". */
const wordsAround = new Set(
  [
    "mon ma my mijn een un une a an de du d la le les l the mein meine meinem meiner einem il mio mi",
    "meu pe avec pour via su per par para for met mit von with using sous voor für pentru na dla",
    "secure sécurisée sécurisé sécurisés beveiligde sichere sicheren sicherer sicura messagerie service",
    "application op on sur auf em no im in over au au.travers réseau network netwerk netz rete red",
    "der die das dem den smart phone brièveté et sans publicité ad-free emails e-mails",
  ]
    .join(" ")
    .split(" "),
);

/** Whether a mail program wrote the line, or a virus scanner, or a friend of the trees. */
export function isProgramLine(text: string): boolean {
  const line = withoutLinks(text).trim();
  if (isScannerLine(line)) return true;
  const match = programLine.exec(line);
  if (match === null) return false;
  const { before = "", after = "", given = "", model = "" } = match.groups ?? {};
  return `${before} ${after} ${given} ${model}`.split(/[\s./®™]/).every(isWordAround);
}

/** Whether it names a telephone or a mail program: no person is called so. */
export function namesTool(text: string): boolean {
  return tool.test(text);
}

function isWordAround(word: string): boolean {
  const plain = word.toLowerCase();
  return (
    /^(?:|\p{Lu}.*|\d.*|l['’].*|-{1,3})$/u.test(word) ||
    wordsAround.has(plain) ||
    plain.replace(tool, "") === ""
  );
}

/** `[Proton Mail](https://…)` and `Outlook<https://…>` without where they lead. */
function withoutLinks(text: string): string {
  if (!text.includes("http")) return text;
  return text
    .replace(/\[([^\][]{1,100})\]\(https?:[^()\s]{1,500}\)/g, "$1")
    .replace(/ ?[<([]https?:[^<>\s]{1,500}[>)\]]?/g, "");
}

const scanned = [
  "vérifié|analysé|checked|scanned|gecontroleerd|geprüft|controllat[ao]|comprobado|verificad[ao]",
  "sprawdzon[aey]|taranmıştır|ne contient (?:aucun|pas de)|contains no|détectée?s?|trouvée?s?|found",
  "gevonden|passerelle|gateway|absence",
].join("|");
const scannerLine = new RegExp(
  `^(?=.{0,250}(?:virus|viren|menace|threat|bedreiging|malware))(?=.{0,250}(?:${scanned}))`,
  "iu",
);
const scannerStart = [
  "l['’]absence de virus dans ce|(?:cet?|le présent) (?:e-?mail|message|courriel|courrier)",
  "analysé par|vérifié par|aucun virus|aucune menace|this (?:e-?mail|message)|scanned by|checked by",
  "no virus found|dit (?:e-?mail)?bericht|deze e-?mail|geen virus gevonden|gescand door",
  "diese (?:e-?mail|nachricht)|questa e-?mail|questo messaggio|este (?:correo|mensaje|e-?mail)",
  "esta mensagem|ta wiadomość|bu e-?posta",
];
const scannerOpening = new RegExp(`^[-* ]{0,5}(?:${scannerStart.join("|")})(?!\\p{L})`, "iu");
const scanners = "avast|avg|avira|norton|mcafee|kaspersky|bitdefender|eset|nod32|sophos";
const scannerLink = new RegExp(
  `^<?https?://(?:[\\w.-]{1,60}\\.)?(?:${scanners})\\.[^ ]{1,200}$`,
  "i",
);

function isScannerLine(line: string): boolean {
  return line.length <= 300 && scannerOpening.test(line) && scannerLine.test(line);
}

/** A link to a virus scanner's maker, alone on its line, as converters write linked pictures. */
export function isScannerLink(text: string): boolean {
  return scannerLink.test(text.trim());
}

const pictures = [
  "cid:|image|logo|photo|picture|afbeelding|bild|grafik|immagine|imagen|icône|icon|bannière|banner",
  "facebook|twitter|linkedin|instagram|youtube|une image|a picture|a logo|een afbeelding|ein bild",
];
const picture = new RegExp(
  `^(?:\\[(?:${pictures.join("|")})[^\\]]{0,200}\\]|<#[\\w-]{1,60}>)(?: ?<https?:[^<> ]{1,500}>)?$`,
  "iu",
);

/** What stands in plain text where the letter had a picture or a mark. */
export function isPicturePlace(text: string): boolean {
  const parts = text.trim().split(/(?<=[\]>]) (?=\[)/);
  return parts.length <= 12 && parts.every((part) => picture.test(part));
}

// What tells a company's block under a name from the writer's own lines: functions, legal forms,
// registers, contacts in a row. It looks at one line at a time and cuts nothing.

const functions = [
  "direct(?:eur|rice)|directeur|gérante?|administrat(?:eur|rice)|responsable|chef(?:fe)? d[eu']",
  "délégué|déléguée|conseill(?:er|ère)|gestionnaire|secrétaire|comptable|ingénieure?|architecte",
  "avocate?|notaire|huissier|assistante?|attachée?|consultante?|technicien(?:ne)?|employée?|agente?",
  "technico-commerciale?|commerciale?|chargée?|inspect(?:eur|rice)|infirmi(?:er|ère)|médecin",
  "dentiste|kinésithérapeute|psychologue|pharmacien(?:ne)?|opticien(?:ne)?|courti(?:er|ère)",
  "électricien|plombier|chauffagiste|menuisier|entrepreneur|présidente?|vice-présidente?|trésori(?:er|ère)",
  "fondat(?:eur|rice)|associée?|juriste|experte?|format(?:eur|rice)|enseignante?|institut(?:eur|rice)",
  "professeure?|éducat(?:eur|rice)|bourgmestre|échevine?|commissaire|développeu(?:r|se)|analyste",
  "zaakvoerder|bestuurder|verantwoordelijke|\\p{L}{0,15}medewerk(?:er|ster)|adviseur|consulent",
  "accountmanager|verkoper|boekhoud(?:er|ster)|ingenieur|architect|advocaat|notaris|secretaris",
  "secretaresse|\\p{L}{0,10}verpleegkundige|huisarts|leerkracht|leraar|lerares|projectleider|teamleider",
  "coördinator|diensthoofd|afdelingshoofd|bediende|technicus|voorzitter|burgemeester|schepen|makelaar",
  "geschäftsführer(?:in)?|\\p{L}{0,15}leiter(?:in)?|sachbearbeiter(?:in)?|berater(?:in)?|architekt(?:in)?",
  "rechtsanw(?:alt|ältin)|notar(?:in)?|steuerberater(?:in)?|assistent(?:in)?|sekretär(?:in)?",
  "lehrer(?:in)?|referent(?:in)?|vorsitzender?|mitarbeiter(?:in)?|inhaber(?:in)?|prokurist(?:in)?",
  "manager|director|c[etfo]o|officer|engineer|consultant|assistant|secretary|head of|developer",
  "specialist|supervisor|administrator|accountant|lawyer|attorney|advisor|representative|executive",
  "founder|owner|partner|lecturer|researcher|business development|customer (?:service|care)|sales",
  "direttor[ei]|direttrice|amministrat(?:ore|rice)|impiegat[oa]|ingegnere|architetto|avvocato|geometra",
  "ragioniere|segretari[oa]|titolare|tecnico|directora?|gerente|jef[ea] de|ingenier[oa]|abogad[oa]",
  "técnic[oa]|diretora?|engenheir[oa]|advogad[oa]|dyrektor|kierownik|specjalist[ak]{1,2}|müdürü?|coordinat(?:eur|rice)",
];
const jobFunction = new RegExp(`(?<!\\p{L})(?:${functions.join("|")})(?!\\p{L})`, "iu");
/** A role in the neighbourhood is not a company's, and tells of where somebody lives. */
const neighbourhood = /\b(?:plp|quartier|buurt|wijk|bin|voisins?|buurtinformatienetwerk)\b/i;
/** What begins a sentence and not the name of a function. */
const article =
  /^(?:je|j['’]|nous|tu|vous|il|elle|on|ik|wij|we|jij|u|hij|zij|ze|ich|wir|er|sie|es|i|you|he|she|they|io|noi|yo|eu|le|la|les|l['’]|un|une|mon|ma|mes|notre|nos|votre|son|sa|ce|cet|cette|de|het|een|mijn|onze|der|die|das|ein|eine|mein|the|an?|my|our|il|lo|gli|el|los|o)(?:\s|(?<=['’]))/i;
const lineCharactersMax = 90;
const wordsMax = 11;
/** A function is named within the first words of its line. */
const functionWithin = 5;
/** A line of so many words that ends in a full stop is a sentence; fewer may end in "Inc.". */
const sentenceWordsMin = 5;

/** A function in a company, as it stands under a name: short, no sentence, no article. */
export function isFunctionLine(text: string): boolean {
  const line = text.trim();
  const start = line.split(/\s/).slice(0, functionWithin).join(" ");
  return (
    isShortLine(line) && !article.test(line) && jobFunction.test(start) && !neighbourhood.test(line)
  );
}

const legalForm =
  /(?<![\p{L}\d.])(?:SA|S\.A\.|SPRL|S\.P\.R\.L\.|SRL|S\.R\.L\.|[Aa][Ss][Bb][Ll]|SCRL|SNC|SCS|SAS|SARL|EURL|BVBA|BV|B\.V\.|NV|N\.V\.|CVBA|[Vv][Zz][Ww]|GmbH|GbR|AG|UG|OHG|KG|e\.V\.|e\.K\.|Ltd|LTD|Limited|LLC|Inc|Corp|S\.r\.l\.|[Ss]\.p\.[Aa]\.|S\.L\.|Lda|Sp\. z o\.o\.|A\.Ş\.|SE)(?![\p{L}\d])/u;
const register =
  /(?<![\p{L}\d])(?:TVA|BTW|BCE|KBO|RPM|RPR|HRB|P\.? ?IVA|NIF|SIRET|USt-?IdNr|MwSt|VAT|IBAN|FSMA|NIP|REGON)(?![\p{L}\d])[^\p{L}]{0,4}(?:[A-Z]{2})?[ .:]{0,3}\d/u;
const bodies = [
  "Ville d|Commune d|Administration|Service|Département|Direction|CPAS|OCMW|C\\.?H\\.?[UR]\\.?|Clinique",
  "Hôpital|École|Ecole|Athénée|Collège|Institut|Université|Haute École|Zone de (?:[Pp]olice|[Ss]ecours)",
  "Province|SPF|SPW|FOD|Gemeente|Stad |Ministère|Cabinet|Étude|Groupe|Studio|Agence|Pharmacie",
  "Boulangerie|Garage|Restaurant|Entreprise|Établissements|Ets|Woonzorgcentrum|Ziekenhuis|Hogeschool",
  "Universiteit|Dienst|Afdeling|Abteilung|Stadt|Gemeinde|Universität|Department|Faculty|University",
  "Ufficio|Azienda|Comune di|Ayuntamiento|Departamento",
];
const body = new RegExp(`^(?:${bodies.join("|")})`, "u");
const contact =
  /\bwww\.|https?:|(?:^|[^\p{L}])(?:tél|tel|gsm|phone|mob|fax|[TMF](?=[. :]{0,2}\+?\d))(?!\p{L})|@/iu;
const webAddress = /^<?(?:https?:\/\/[^ ]{3,100} )?(?:https?:\/\/)?www\.[^\s]{3,200}$/i;

/** What only a company writes: its site, legal form or register, contacts in a row between bars. */
export function isCompanyLine(text: string): boolean {
  const line = text.trim().replace(/^<https?:[^<> ]{1,200}> /, "");
  if (webAddress.test(line)) return true;
  if (/[|•·]/.test(line) && (contact.test(line) || isFunctionLine(line))) return true;
  return (
    isShortLine(line) && (legalForm.test(line) || register.test(line) || /^disclaimer/i.test(line))
  );
}

/** An office or a firm by its kind: "Service Population", "Ville de Seraing". */
export function isBodyLine(text: string): boolean {
  const line = text.trim();
  return isShortLine(line) && body.test(line);
}

/** Neither a sentence nor longer than what stands in a signature. */
export function isShortLine(text: string): boolean {
  const line = text.trim();
  const words = line.split(/\s/).length;
  const isSentence = /[!?…]$/.test(line) || (line.endsWith(".") && words >= sentenceWordsMin);
  return line.length <= lineCharactersMax && words <= wordsMax && !isSentence;
}

// What goes and what stays under a letter, a row a letter; "|" stands for a line's end.
import { expect, test } from "vitest";
import { readWords } from "../../src/mail/fresh-text.ts";

const cut: readonly (readonly [name: string, text: string, fresh: string])[] = [
  [
    "fr, company",
    "Oui.||Cordialement,|Luc Remy|Remy Électricité SPRL|0470 00 00 00",
    "Oui.||Cordialement,|Luc Remy",
  ],
  [
    "fr, two functions",
    "Oui.||Bien à vous,|Anne Noël|Infirmière en chef|Présidente du conseil|CHR de la Citadelle",
    "Oui.||Bien à vous,|Anne Noël",
  ],
  [
    "fr, pro title before the name",
    "Oui.||Bien à vous,||Me Sophie Lenoir|Avocate|Quai de Rome 2, 4000 Liège",
    "Oui.||Bien à vous,||Me Sophie Lenoir",
  ],
  [
    "fr, school",
    "Oui.||Cordialement,|G. Palmans|Instituteur|École communale du Bois",
    "Oui.||Cordialement,|G. Palmans",
  ],
  [
    "fr, stars of Gmail",
    "Oui.||Bien à vous,|*Marc Lambert*|*Gérant*|*Lambert SRL*",
    "Oui.||Bien à vous,|*Marc Lambert*",
  ],
  [
    "fr, slogan below",
    "Oui.||Cordialement,|Luc Remy|Courtier|Remy Assurances SA||Suivez-nous sur Facebook",
    "Oui.||Cordialement,|Luc Remy",
  ],
  [
    "fr, pictures between",
    "Oui.||Cordialement,|Luc Remy||[cid:image001.png@01DD.2B6]|Remy Assurances SA|[facebook]<https://facebook.example/x> [linkedin]<https://linkedin.example/x>",
    "Oui.||Cordialement,|Luc Remy",
  ],
  [
    "fr, police",
    "Bien reçu.||Cordialement,||Inspecteur Thierry Lousberg|Zone de Police Seraing-Neupré|Rue Lamarche 3, 4100 Seraing",
    "Bien reçu.||Cordialement,||Inspecteur Thierry Lousberg",
  ],
  [
    "fr, function below the street",
    "Oui.||Cordialement,|Paul Dubois|rue de Tilff 12|Ingénieur civil",
    "Oui.||Cordialement,|Paul Dubois|rue de Tilff 12",
  ],
  [
    "fr, rule, name and function",
    "Stop|__________________|Véronique Mottard|Assistante sociale|0470 00 00 00",
    "Stop",
  ],
  [
    "nl, company",
    "Ja.||Met vriendelijke groet,||Koen Baert|Accountmanager|Baert & Zonen NV|T 011 00 00 00",
    "Ja.||Met vriendelijke groet,||Koen Baert",
  ],
  [
    "nl, service",
    "Ja.||Mvg,|Tine Jacobs|Dienst Burgerzaken|Stad Tongeren",
    "Ja.||Mvg,|Tine Jacobs",
  ],
  [
    "de, firm",
    "Ja.||Mit freundlichen Grüßen||Hans Weber|Geschäftsführer|Weber Bau GmbH|HRB 1234",
    "Ja.||Mit freundlichen Grüßen||Hans Weber",
  ],
  [
    "en, bars",
    "Yes.||Kind regards,|Grace Hill | Sales Manager | Acme Ltd | www.acme.example",
    "Yes.||Kind regards,",
  ],
  [
    "it, studio",
    "Sì.||Cordiali saluti|Ing. Vito Conti|Studio Conti|P.IVA 01234567890",
    "Sì.||Cordiali saluti|Ing. Vito Conti",
  ],
  [
    "no greeting",
    "Rayez-moi de la liste.||Thierry Ransy|Chef de projet|Ransy Consult SRL",
    "Rayez-moi de la liste.||Thierry Ransy",
  ],
  [
    "no greeting, rule",
    "Rayez-moi de la liste.|Thierry|-----|Ransy Consult SRL|0470 00 00 00",
    "Rayez-moi de la liste.|Thierry",
  ],
  [
    "name twice",
    "Oui.||Merci,|Sandrine Lecocq||Sandrine Lecocq|Service Comptabilité",
    "Oui.||Merci,|Sandrine Lecocq",
  ],
  [
    "name twice, nothing else",
    "Oui.||Merci,|Sandrine Lecocq||Sandrine Lecocq",
    "Oui.||Merci,|Sandrine Lecocq",
  ],
  [
    "disclaimer, fr, in full",
    "Oui.||Les informations contenues dans ce message et ses pièces jointes sont confidentielles et réservées à leur destinataire.",
    "Oui.",
  ],
  [
    "disclaimer, fr, on the way",
    "Oui.||L'expéditeur décline toute responsabilité. Ce courriel et ses annexes peuvent contenir des informations confidentielles.",
    "Oui.||L'expéditeur décline toute responsabilité.",
  ],
  [
    "disclaimer, link alone",
    "Oui.||Luc||Disclaimer: http://www.firme.example/disclaimer",
    "Oui.||Luc",
  ],
  [
    "disclaimer, nl",
    "Ja.||De informatie in deze e-mail is vertrouwelijk en uitsluitend bestemd voor de geadresseerde.",
    "Ja.",
  ],
  [
    "disclaimer, de",
    "Ja.||Der Inhalt dieser E-Mail ist vertraulich und ausschließlich für den bezeichneten Adressaten bestimmt.",
    "Ja.",
  ],
  [
    "disclaimer, en",
    "Yes.||The information contained in this e-mail is intended solely for the addressee.",
    "Yes.",
  ],
  [
    "disclaimer, it",
    "Sì.||Questo messaggio e i suoi allegati sono indirizzati esclusivamente alle persone indicate e possono contenere informazioni riservate.",
    "Sì.",
  ],
  [
    "disclaimer, es",
    "Sí.||Este correo electrónico y sus archivos adjuntos pueden contener información confidencial.",
    "Sí.",
  ],
  [
    "disclaimer, pt",
    "Sim.||Esta mensagem pode conter informação confidencial e destina-se exclusivamente ao destinatário.",
    "Sim.",
  ],
  ["paper, nl", "Ja.||Denk aan het milieu voor u dit bericht afdrukt.", "Ja."],
  ["paper, en", "Yes.||Think before you print.", "Yes."],
  ["virus, fr", "Oui.||Cet e-mail a été vérifié par Avast. Aucun virus.", "Oui."],
  ["virus, en", "Yes.||-- |Scanned by McAfee: no virus found", "Yes."],
  ["phone, unknown model", "Oui||Envoyé de mon Wiko View 4", "Oui"],
  [
    "phone, fr, with excuse",
    "Oui||Envoyé de mon téléphone, veuillez excuser les fautes",
    "Oui||Envoyé de mon téléphone, veuillez excuser les fautes",
  ],
  ["phone, de", "Ja||Von meinem Samsung Galaxy Smartphone gesendet.", "Ja"],
  ["phone, nl, Proximus", "Ja||Verzonden via mijn Proximus smartphone", "Ja"],
  ["phone, it", "Sì||Inviato dal mio telefono Android", "Sì"],
  ["phone, es", "Sí||Enviado desde mi smartphone Samsung Galaxy.", "Sí"],
  ["phone, pt", "Sim||Enviado a partir do meu Galaxy", "Sim"],
  ["phone, tr", "Evet||Samsung Galaxy akıllı telefonumdan gönderildi.", "Evet"],
  ["Outlook, tr", "Evet||Android için Outlook'u edinin<https://aka.ms/AAb9ysg>", "Evet"],
  ["hashtags", "Je pars.||Bien à vous,|Eva|#ensemble #STOPviolence", "Je pars.||Bien à vous,|Eva"],
];

const kept: readonly (readonly [name: string, text: string])[] = [
  ["street", "Oui.||Cordialement,|Paul Dubois|rue de Tilff 12"],
  ["street and town", "Oui.||Cordialement,|Paul Dubois|rue de Tilff 12|4130 Tilff"],
  ["street, de", "Ja.||Viele Grüße|Hans Weber|Rue des Rossignols 4|4100 Boncelles"],
  ["age and quarter", "Oui.||Bonne journée,|Yvonne Cornet, 88 ans|Six-Bonniers"],
  [
    "place of work in the text",
    "Bonjour,|Je suis directrice de l'école du Bois.|On a cassé une vitre cette nuit.|Anne",
  ],
  ["role in the neighbourhood", "Oui.||Cordialement,|Luc Remy|Coordinateur PLP Ougrée"],
  ["two who sign", "Oui pour nous deux.||Bien à vous,|Michel Jadot|Josette Jadot"],
  ["a wish", "Ne donnez pas ce message à d'autres, c'est confidentiel.||Luc"],
  [
    "the right of access",
    "En application de l'article 15 du RGPD, je demande copie des informations contenues dans mon dossier.",
  ],
  ["who got it by mistake", "J'ai reçu votre message par erreur, je ne suis pas monsieur Remy."],
  ["a company in the story", "Bonjour,||Dubois SA|a vidé sa benne dans le ruisseau ce matin.||Luc"],
  [
    "a list of persons",
    "J'ai vu :|Paul Dubois|Directeur de la société|et deux ouvriers qui vidaient un camion dans le bois derrière chez moi.|Ils y sont encore.",
  ],
  ["virus as a story", "Ce message de virus que j'ai reçu de vous, c'est un faux ?"],
  ["mail as a story", "Envoyé par erreur hier, oubliez mon dernier mail."],
  ["printing as a story", "Avant d'imprimer la liste, retirez mon nom.|Luc"],
  ["rule between halves", "Un.|----------|Deux, et trois phrases de plus.|----------|Trois."],
  ["hashtag in the words", "Stop aux #tags sur le pont !"],
  [
    "thanks above the words",
    "Merci|Luc Remy|Je voulais encore dire que la voiture est revenue hier soir.",
  ],
  ["telephone to call back", "Rappelez-moi.||Merci,|Geneviève Collin|Tél. 04 000 00 00"],
  ["mail address to use", "Écrivez-moi ici :||Anne|anne@voo.example"],
  ["mail as a word, nl", "Haal mijn mail uit jullie lijst."],
  ["mail as a word, en", "Get your mail out of my inbox"],
  ["mail as a word, fr", "Téléchargé votre mail, rien compris."],
  ["the wrong reader", "Ce message n'était pas pour le bon destinataire, désolé.|Je reste membre."],
  ["a virus from us", "Cet e-mail contient un virus, dit mon Norton. Retirez-moi."],
  ["no function below the thanks", "Bonjour,||Merci|Directeur de l'école prévenu hier"],
  ["no office below the thanks", "Bonjour,||Merci|Service propreté jamais venu"],
  ["a mail that is told of", "Voici le mail de plp@x.example du 3 août :|ils partent tous"],
  ["from the window", "Envoyé de mon balcon : ils cassent la vitre"],
];

test.each(cut)("goes: %s", (_name, text, fresh) => {
  const read = readWords({ text: withBars(text), html: "", subject: "" });
  expect(read.fresh).toBe(withBars(fresh));
});

test.each(kept)("stays: %s", (_name, text) => {
  const said = withBars(text);
  expect(readWords({ text: said, html: "", subject: "" }).fresh).toBe(said);
});

/** " | " is a bar that is written; the rest are line ends. */
function withBars(row: string): string {
  return row.replaceAll(" | ", "\u0000").replaceAll("|", "\n").replaceAll("\u0000", " | ");
}

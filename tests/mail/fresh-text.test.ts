import { describe, expect, test } from "vitest";
import { readWords } from "../../src/mail/fresh-text.ts";

const gmail = "Le mar. 10 févr. 2026 à 09:30, PLP Seraing <plp@gmail.example> a écrit :";
const outlook =
  "De : PLP Seraing <plp@gmail.example>\nEnvoyé : mardi 10 février 2026 09:30\nÀ : a@b.example\nObjet : Bulletin";
const quote = "> Chers membres,\n>\n> Répondez QUITTER.\n> --\n> Le PLP";

const plain: readonly (readonly [name: string, text: string, fresh: string])[] = [
  ["nothing to cut", "Bonjour,\n\nUn vol.\n\nAnne", "Bonjour,\n\nUn vol.\n\nAnne"],
  ["Gmail, fr", `Oui\n\n${gmail}\n\n${quote}`, "Oui"],
  ["Gmail, no blank line above", `Oui merci\n${gmail}\n${quote}`, "Oui merci"],
  [
    "Gmail, wrapped",
    "Oui\n\nLe mar. 10 févr. 2026 à 09:30, PLP Seraing <plp@gmail.example> a\nécrit :\n\n> x",
    "Oui",
  ],
  [
    "Gmail, nl",
    "Ja\n\nOp di 10 feb 2026 om 09:30 schreef PLP Seraing <plp@gmail.example>:\n\n> x",
    "Ja",
  ],
  [
    "Gmail, de",
    "Ja\n\nAm Di., 10. Feb. 2026 um 09:30 Uhr schrieb PLP Seraing <\nplp@gmail.example>:\n\n> x",
    "Ja",
  ],
  [
    "Gmail, it, wrapped",
    "Sì\n\nIl giorno mar 10 feb 2026 alle ore 09:30 PLP <plp@gmail.example>\nha scritto:\n\n> x",
    "Sì",
  ],
  [
    "Gmail, es",
    "Sí\n\nEl mar, 10 feb 2026 a las 9:30, PLP (<plp@gmail.example>) escribió:\n\n> x",
    "Sí",
  ],
  [
    "Gmail, pl",
    "Tak\n\nwt., 10 lut 2026 o 09:30 PLP <plp@gmail.example> napisał(a):\n\n> x",
    "Tak",
  ],
  [
    "Gmail, tr",
    "Evet\n\nPLP <plp@gmail.example>, 10 Şub 2026 Sal, 09:30 tarihinde şunu yazdı:\n\n> x",
    "Evet",
  ],
  [
    "a language unknown here",
    "Igen\n\nPLP <plp@gmail.example> ezt írta (2026. febr. 10., K, 9:30):\n\n> x",
    "Igen",
  ],
  ["Apple, en", "Yes\n\nOn 10 Feb 2026, at 09:30, PLP <plp@gmail.example> wrote:\n>\n> x", "Yes"],
  [
    "Thunderbird, bottom",
    `Le 10/02/2026 à 09:30, PLP Seraing a écrit :\n${quote}\n\nOui.\n-- \nLuc Remy\n0470 00 00 00`,
    "Oui.",
  ],
  [
    "Thunderbird, inline",
    "Le 10/02/2026 à 09:30, PLP a écrit :\n> Votre rue ?\nRue Ferrer 3\n> Votre nom ?\nLuc",
    "Rue Ferrer 3\nLuc",
  ],
  ["quotation without attribution", "> Votre rue ?\n\nRue Ferrer 3", "Rue Ferrer 3"],
  [
    "Yahoo, quotation unmarked",
    `Stop\n\n    Le mardi 10 février 2026 à 09:30:00 UTC+1, PLP <plp@gmail.example> a écrit :  \n \n   Chers membres,\n   --\n   Répondez QUITTER.`,
    "Stop",
  ],
  ["Outlook, fr", `Oui\n\n${outlook}\n\nChers membres`, "Oui"],
  [
    "Outlook, fr, stars",
    "Oui\n\n*De :* PLP <plp@gmail.example>\n*Envoyé :* mardi\n*À :* a@b.example\n*Objet :* x\n\ny",
    "Oui",
  ],
  [
    "Outlook, rule",
    `Oui\n\nObtenir Outlook pour iOS<https://aka.ms/o0ukef>\n________________________________\n${outlook}\n\nChers`,
    "Oui",
  ],
  [
    "Outlook, nl",
    "Ja\n\nVan: PLP <plp@gmail.example>\nVerzonden: dinsdag 10 februari 2026 09:30\nAan: a@b.example\nOnderwerp: x\n\ny",
    "Ja",
  ],
  [
    "Outlook, de, no address",
    "Ja\n\nVon: PLP Seraing\nGesendet: Dienstag, 10. Februar 2026 09:30\nAn: Anna\nBetreff: x\n\ny",
    "Ja",
  ],
  [
    "Outlook, en, classic",
    "Yes\n\n-----Original Message-----\nFrom: PLP [mailto:plp@gmail.example]\nSent: Tuesday\nTo: a\nSubject: x\n\ny",
    "Yes",
  ],
  [
    "GMX",
    'Ja\n\nGesendet: Dienstag, 10. Februar 2026 um 09:30 Uhr\nVon: "PLP" <plp@gmail.example>\nAn: a@b.example\nBetreff: x\n\ny',
    "Ja",
  ],
  [
    "Samsung, nl",
    "Ja\n\nVerzonden vanaf mijn Galaxy\n\n-------- Oorspronkelijk bericht --------\nVan: PLP\nDatum: 10/02/26\nAan: a\n\ny",
    "Ja",
  ],
  [
    "Zimbra",
    'Oui\n\nDe: "PLP" <plp@gmail.example>\nÀ: a@b.example\nEnvoyé: Mardi 10 Février 2026 09:30:00\nObjet: x\n\ny',
    "Oui",
  ],
  [
    "narrated speech",
    "Le 12 mars 2026 mon voisin m'a écrit :\nJe vais te tuer.\nJ'ai peur.",
    "Le 12 mars 2026 mon voisin m'a écrit :\nJe vais te tuer.\nJ'ai peur.",
  ],
  [
    "a report in the form of labels",
    "Date : 12/03/2026\nDe : 14h\nÀ : 15h\nObjet : vol de vélo",
    "Date : 12/03/2026\nDe : 14h\nÀ : 15h\nObjet : vol de vélo",
  ],
  [
    "signature",
    "Un vol.\nStéphane\n\n-- \nStéphane | Dépannage, appel urgent au 0470",
    "Un vol.\nStéphane",
  ],
  [
    "two halves parted by --",
    `Un.\n--\n${"Deux.\n".repeat(14)}`,
    `Un.\n--\n${"Deux.\n".repeat(14)}`.trim(),
  ],
  [
    "name and street under the greeting",
    "Oui.\n\nCordialement,\nAnne\nRue Ferrer 3, 4100 Seraing",
    "Oui.\n\nCordialement,\nAnne\nRue Ferrer 3, 4100 Seraing",
  ],
  ["phone, fr", "Oui\n\nEnvoyé de mon iPhone", "Oui"],
  ["phone, fr, Samsung", "Oui\n\nEnvoyé depuis mon appareil Galaxy", "Oui"],
  ["phone, fr, Orange", "Oui\nEnvoyé depuis l’application Mail Orange", "Oui"],
  ["phone, nl", "Ja\n\nVerstuurd vanaf mijn iPad", "Ja"],
  ["phone, nl, Outlook", "Ja\n\nVerzonden vanuit Outlook voor Android", "Ja"],
  ["phone, de", "Ja\n\nVon meinem iPhone gesendet", "Ja"],
  [
    "phone, de, GMX",
    "Ja\n-- \nDiese Nachricht wurde von meinem Android Mobiltelefon mit GMX Mail gesendet.",
    "Ja",
  ],
  ["phone, en", "Yes\n\nSent from Mail for Windows", "Yes"],
  ["phone, en, link", "Yes\n\nGet Outlook for Android<https://aka.ms/AAb9ysg>", "Yes"],
  ["phone, it", "Sì\n\nInviato da iPhone", "Sì"],
  ["phone, ro", "Da\n\nTrimis de pe dispozitivul meu Galaxy", "Da"],
  [
    "phone line, words below",
    "Oui\n\nEnvoyé de mon iPhone\n\nPS : rue Ferrer",
    "Oui\n\nPS : rue Ferrer",
  ],
  [
    "no phone: from a window",
    "Envoyé de ma fenêtre : deux hommes cassent la vitre",
    "Envoyé de ma fenêtre : deux hommes cassent la vitre",
  ],
  [
    "no phone: on the phone",
    "Envoyé depuis mon portable ils cassent la vitre",
    "Envoyé depuis mon portable ils cassent la vitre",
  ],
  ["phone, fr, with its number", "Oui\nEnvoyé de mon iPhone 15 Pro", "Oui"],
  [
    "phone, fr, K-9",
    "Oui\nEnvoyé de mon appareil Android avec Courriel K-9 Mail. Veuillez excuser ma brièveté.",
    "Oui",
  ],
  ["phone, fr, Proton", "Oui\nEnvoyé avec la messagerie sécurisée Proton Mail.", "Oui"],
  ["phone, nl, Proton", "Ja\nVerzonden met Proton Mail beveiligde e-mail.", "Ja"],
  ["phone, it, Yahoo", "Sì\nInviato da Yahoo Mail su Android", "Sì"],
  ["no phone: by mail", "Envoyé par mail à la police hier", "Envoyé par mail à la police hier"],
  [
    "a link under the name",
    "Oui.\n\nCordialement,\nAnne\nPS : https://video.example/1",
    "Oui.\n\nCordialement,\nAnne\nPS : https://video.example/1",
  ],
  [
    "a telephone under the name",
    "Oui.\n\nCordialement,\nAnne\nTél. 04/330.40.00",
    "Oui.\n\nCordialement,\nAnne\nTél. 04/330.40.00",
  ],
  ["only a phone's line", "Envoyé de mon iPhone", ""],
  ["only a signature", "-- \nAnne Collard, rue Ferrer", "Anne Collard, rue Ferrer"],
  ["only a quotation", quote, ""],
  [
    "disclaimer, fr",
    "Un vol.\n\nCe message et ses annexes sont confidentiels ; veuillez le supprimer.\n\nFin",
    "Un vol.",
  ],
  [
    "disclaimer, after an offer",
    "Oui.\nOffres. Pour ne plus recevoir nos offres, cliquez ici.",
    "Oui.\nOffres.",
  ],
  [
    "disclaimer, nl",
    "Ja.\n\nDit bericht en de bijlagen zijn vertrouwelijk en uitsluitend bestemd voor u.",
    "Ja.",
  ],
  [
    "disclaimer, en",
    "Yes.\n\nThis e-mail is confidential and may be privileged. Delete it.",
    "Yes.",
  ],
  [
    "disclaimer, de",
    "Ja.\n\nDiese E-Mail enthält vertrauliche und rechtlich geschützte Informationen.",
    "Ja.",
  ],
  [
    "banner above",
    "[EXTERNAL]\nThis email originated from outside of the organization.\n\nUn vol.",
    "Un vol.",
  ],
  [
    "a wish for confidence",
    "Ce message est confidentiel, ne donnez pas mon nom.\nUn vol.",
    "Ce message est confidentiel, ne donnez pas mon nom.\nUn vol.",
  ],
  ["paper", "Un vol.\n\nAvant d’imprimer, pensez à l’environnement", "Un vol."],
  [
    "company",
    "Oui.\n\nCordialement,\n\nBernard\nTél. 04/0 | www.chassis.example\nOffre : -20 %\n\nPS: merci",
    "Oui.\n\nCordialement,\n\nBernard\n\nPS: merci",
  ],
  [
    "soft hyphens and the like",
    "dé\u00adsins\u200bcrire\u202e \u00a0svp\u2060",
    "désinscrire  svp",
  ],
  ["accents apart", "e\u0301cole", "école"],
  ["typed apostrophe", "l´alarme", "l´alarme"],
];

test.each(plain)("text/plain: %s", (_name, text, fresh) => {
  expect(readWords({ text, html: "", subject: "Re: Bulletin" }).fresh).toBe(fresh);
});

const forwards: readonly (readonly [
  name: string,
  subject: string,
  text: string,
  fresh: string,
  forwarded: string,
])[] = [
  [
    "Gmail",
    "Fwd: x",
    "Moi aussi\n\n---------- Forwarded message ---------\nDe : Marc <m@b.example>\nDate: mar. 10 févr. 2026 à 18:44\nSubject: un sujet\nassez long\nTo: <g@b.example>\n\nChers\n\n-- \nPLP",
    "Moi aussi",
    "Chers\n\n--\nPLP",
  ],
  [
    "Apple",
    "Fwd: x",
    "Vois\n\nBegin forwarded message:\n\n> From: P <p@b.example>\n> Subject: x\n> Date: 22 April 2026\n> To: D <d@b.example>\n>\n> Chers\n> > plus tôt",
    "Vois",
    "Chers\n> plus tôt",
  ],
  [
    "Apple, fr",
    "Fwd: x",
    "Début du message transféré :\n\n> De: P <p@b.example>\n> Objet: x\n> À: D <d@b.example>\n>\n> Chers",
    "",
    "Chers",
  ],
  [
    "Thunderbird, nl",
    "Fwd: x",
    "Zie\n\n-------- Doorgestuurd bericht --------\nOnderwerp: x\nDatum: Tue, 10 Feb 2026 09:30:00 +0100\nVan: P <p@b.example>\nAan: d@b.example\n\nBeste",
    "Zie",
    "Beste",
  ],
  [
    "Thunderbird, de",
    "Fwd: x",
    "-------- Weitergeleitete Nachricht --------\nBetreff: x\nDatum: Tue\nVon: P <p@b.example>\nAn: d@b.example\n\nLiebe",
    "",
    "Liebe",
  ],
  [
    "Outlook, TR:",
    "TR: x",
    `Pour info\n\n${outlook}\n\nChers membres`,
    "Pour info",
    "Chers membres",
  ],
  ["Outlook, original", "FW: x", `-----Message d'origine-----\n${outlook}\n\nChers`, "", "Chers"],
  [
    "Samsung",
    "Fwd: x",
    `Oui\n-------- Message d'origine --------\n${outlook}\n\nChers`,
    "Oui",
    "Chers",
  ],
  ["as a bare quotation", "Fwd: x", "Oui\n\n> Chers", "Oui", "Chers"],
  ["as a quotation", "Fwd: x", `Oui\n\n${gmail}\n\n> Chers`, "Oui", "Chers"],
];

test.each(forwards)("forward: %s", (_name, subject, text, fresh, forwarded) => {
  expect(readWords({ text, html: "", subject })).toMatchObject({ fresh, forwarded });
});

test("a reply to a forward is a reply", () => {
  const words = readWords({ text: `Oui\n\n${outlook}\n\nx`, html: "", subject: "RE: TR: x" });
  expect(words).toMatchObject({ fresh: "Oui", forwarded: null });
});

const pages: readonly (readonly [name: string, html: string, fresh: string])[] = [
  [
    "blocks and breaks",
    "<p>Un</p><p>Deux<br>Trois</p><ul><li>a<li>b</ul>",
    "Un\n\nDeux\nTrois\n\n- a\n- b",
  ],
  ["Word", '<p class="MsoNormal">Un<o:p></o:p></p><p class="MsoNormal">Deux</p>', "Un\nDeux"],
  ["entities", "<p>L&rsquo;&eacute;cole&nbsp;!</p>", "L’école !"],
  [
    "table",
    "<table><tr><td>Un</td><td>Deux</td></tr><tr><td>Trois</td></tr></table>",
    "Un Deux\nTrois",
  ],
  ["hidden: display", '<div style="DISPLAY : none">stop</div><p>Oui</p>', "Oui"],
  ["hidden: visibility", '<div style="color:red;visibility:hidden">stop</div><p>Oui</p>', "Oui"],
  ["hidden: size", '<span style="font-size:0px">stop</span>Oui', "Oui"],
  ["hidden: height", '<div style="height:0;overflow:hidden">stop</div>Oui', "Oui"],
  ["hidden: attribute", "<div hidden>stop <b>stop</b></div>Oui", "Oui"],
  [
    "hidden: style, title, script",
    "<title>stop</title><style>stop</style><script>stop</script>Oui",
    "Oui",
  ],
  ["hidden: style sheet", "<style>.a, p.b{display:none}</style><p class=b>stop</p>Oui", "Oui"],
  ["shown: on small screens", "<style>@media x{.a{display:none}}</style><p class=a>Oui</p>", "Oui"],
  ["hidden: white on white", '<p style="color:#fff">stop</p>Oui', "Oui"],
  [
    "hidden: colour of its cell",
    '<td bgcolor=#003366><font color="#036">stop</font></td>Oui',
    "Oui",
  ],
  ["shown: white on blue", '<div style="background:#036;color:white">Oui</div>', "Oui"],
  ["shown: all of it in white", '<div style="color:#ffffff">Oui</div>', "Oui"],
  ["hidden: far to the left", '<div style="position:absolute; left:-9999px">stop</div>Oui', "Oui"],
  ["hidden: one pixel high", '<span style="font-size:1px">stop</span>Oui', "Oui"],
  ["shown: half a size", '<span style="font-size:0.9em">Oui</span>', "Oui"],
  [
    "a no-break space keeps its line",
    "<div>Un</div><div>&nbsp;</div><div>Deux</div>",
    "Un\n\nDeux",
  ],
  ["plain marks in HTML", "Oui<br>&gt; Répondez<br>&gt; STOP", "Oui"],
  ["soft hyphen", "dé&shy;sins&#8203;crire", "désinscrire"],
  [
    "Gmail",
    `Oui<div class="gmail_quote"><div class="gmail_attr">${gmail.replace("<", "&lt;")}</div><blockquote class="gmail_quote">Chers</blockquote></div>`,
    "Oui",
  ],
  [
    "Gmail, answer below",
    'x<div class="gmail_quote"><div>Dne út 10. 2. 2026 napsal:</div><blockquote class="gmail_quote">Chers</blockquote></div><div>Ano</div>',
    "x\nAno",
  ],
  ["Apple", '<div>Oui</div><blockquote type="cite">Chers</blockquote>', "Oui"],
  [
    "Yahoo",
    '<div>Oui</div><div class="ydp1yahoo_quoted"><div>PLP:</div><div>Chers</div></div>',
    "Oui",
  ],
  [
    "Outlook on the web",
    '<div>Oui</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">X: PLP</div><div>Chers</div>',
    "Oui",
  ],
  [
    "Thunderbird",
    '<p>Oui</p><div class="moz-cite-prefix">10/02/2026 PLP:</div><blockquote type="cite">Chers</blockquote>',
    "Oui",
  ],
  [
    "Proton signature",
    '<div>Oui</div><div class="protonmail_signature_block">Proton Mail</div>',
    "Oui",
  ],
  [
    "Gmail signature",
    '<div>Oui</div>-- <br><div class="gmail_signature">Luc, appel urgent</div>',
    "Oui",
  ],
  [
    "indented, not quoted",
    '<blockquote style="margin:0 0 0 40px;border:none">Oui</blockquote>',
    "Oui",
  ],
  ["no HTML at all", "Oui < non & peut-être", "Oui < non & peut-être"],
];

test.each(pages)("text/html: %s", (_name, html, fresh) => {
  expect(readWords({ text: "", html, subject: "" }).fresh).toBe(fresh);
});

const choices: readonly (readonly [name: string, text: string, html: string, fresh: string])[] = [
  ["plain wins", "Oui", "<p>Non</p>", "Oui"],
  ["plain is blank", " \n\n", "<p>Oui</p>", "Oui"],
  ["plain is a stub, fr", "Votre messagerie n'affiche pas les messages HTML.", "<p>Oui</p>", "Oui"],
  ["plain is a stub, en", "Your e-mail client does not support HTML.", "<p>Oui</p>", "Oui"],
  ["plain is a link", "https://x.example/view?id=1", "<p>Oui</p>", "Oui"],
  ["plain is a footer", "-- \nliste@x.example", "<p>Oui</p>", "Oui"],
  ["a stub alone is all there is", "Voir la version en ligne", "", "Voir la version en ligne"],
  ["a number is no stub", "101", "<p>Non</p>", "101"],
];

test.each(choices)("which body: %s", (_name, text, html, fresh) => {
  expect(readWords({ text, html, subject: "" }).fresh).toBe(fresh);
});

const otherwise: readonly (readonly [
  name: string,
  text: string,
  html: string,
  other: string | undefined,
])[] = [
  ["the same", "Oui, rue Ferrer", "<p>Oui, rue Ferrer</p>", undefined],
  ["one word against another", "Oui", "<p>Stop</p>", "Stop"],
  ["the page says more", "Oui", "<p>Oui, et mon mari aussi, rue Ferrer 3</p>", undefined],
  ["plain text says more", "Oui, et mon mari aussi, rue Ferrer 3", "<p>Oui</p>", undefined],
  [
    "each says more",
    "Bonjour, gardez mon adresse",
    "<p>Bonjour, effacez toutes mes données</p>",
    "Bonjour, effacez toutes mes données",
  ],
  ["a stub is none", "Voir la version en ligne", "<p>Stop</p>", undefined],
  [
    "only one marks the quotation",
    "Oui\n\nPLP:\nRépondez STOP maintenant",
    '<p>Oui</p><div class="yahoo_quoted">PLP:<br>Répondez STOP maintenant</div>',
    undefined,
  ],
  ["links and pictures", "Oui [cid:a]<https://x.example/a>", "<p>Oui</p>", undefined],
];

test.each(otherwise)("the other body: %s", (_name, text, html, other) => {
  expect(readWords({ text, html, subject: "" }).otherwise).toBe(other);
});

const beside: readonly (readonly [name: string, text: string, html: string, fresh: string])[] = [
  [
    "a signature that markup alone tells",
    "Oui\n\nImmo Tilff\nQuittez votre agence !",
    "<p>Oui</p><div class=gmail_signature>Immo <b>Tilff</b><br>Quittez votre agence !</div>",
    "Oui\n\nImmo Tilff",
  ],
  [
    "a quotation in a language unknown here",
    "Oui\n\nTar PLP, dé Luain 3 Lúnasa scríobh:\nFreagair STOP",
    "<p>Oui</p><div class=gmail_quote>Tar PLP, dé Luain 3 Lúnasa scríobh:<br>Freagair STOP</div>",
    "Oui",
  ],
  [
    "greeting and street in the box stay",
    "Oui\n\nCordialement,\nPaul Dubois\nrue de Tilff 12",
    "<p>Oui</p><div id=Signature>Cordialement,<br>Paul Dubois<br>rue de Tilff 12</div>",
    "Oui\n\nCordialement,\nPaul Dubois\nrue de Tilff 12",
  ],
];

test.each(beside)("text/plain beside text/html: %s", (_name, text, html, fresh) => {
  expect(readWords({ text, html, subject: "Re: x" }).fresh).toBe(fresh);
});

describe("bounds", () => {
  test("a long paragraph is wrapped, not cut", () => {
    const text = "mot ".repeat(3_000).trim();
    const { fresh } = readWords({ text, html: "", subject: "" });
    expect(fresh.replaceAll("\n", " ")).toBe(text);
    expect(Math.max(...fresh.split("\n").map((line) => line.length))).toBeLessThanOrEqual(2_000);
  });

  test("64 kB of text are read", () => {
    expect(
      readWords({ text: "x".repeat(99_000), html: "", subject: "" }).visible.length,
    ).toBeLessThan(66_000);
  });

  test("visible keeps what fresh cuts, with its marks", () => {
    const { visible } = readWords({ text: `Oui\n\n${gmail}\n\n${quote}`, html: "", subject: "" });
    expect(visible).toBe(`Oui\n\n${gmail}\n\n${quote.replaceAll(">\n", ">\n")}`);
  });
});

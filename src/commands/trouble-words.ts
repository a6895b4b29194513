// The words of mail-trouble.ts in the four languages: `{side}` is IMAP or SMTP, `{host}` and `{port}` the
// server, `{code}` the error's own name.
import type { Cause, Trouble } from "./mail-trouble.ts";
import type { Language } from "./terminal.ts";

const inAll = (rows: Readonly<Record<Language, readonly [string, string]>>) => {
  const entries = Object.entries(rows).map(([language, [message, mend]]) => {
    return [language, { message, mend }];
  });
  return Object.fromEntries(entries) as Readonly<Record<Language, Trouble>>;
};

const appPasswords = "https://myaccount.google.com/apppasswords";

export const troubleWords: Readonly<Record<Cause, Readonly<Record<Language, Trouble>>>> = {
  "unknown-name": inAll({
    fr: [
      "Le nom {host} est introuvable.",
      "Vérifiez le nom du serveur {side} (PLP_{side}_HOST) et la connexion à Internet.",
    ],
    nl: [
      "De naam {host} is niet te vinden.",
      "Controleer de naam van de {side}-server (PLP_{side}_HOST) en de internetverbinding.",
    ],
    de: [
      "Der Name {host} ist nicht zu finden.",
      "Prüfen Sie den Namen des {side}-Servers (PLP_{side}_HOST) und die Internetverbindung.",
    ],
    en: [
      "The name {host} cannot be found.",
      "Check the {side} server's name (PLP_{side}_HOST) and the connection to the internet.",
    ],
  }),
  "closed-port": inAll({
    fr: [
      "Personne ne répond sur {host}, port {port} : le port est fermé.",
      "Vérifiez PLP_{side}_PORT (IMAP : 993 ; SMTP : 465 ou 587) et le pare-feu.",
    ],
    nl: [
      "Niemand antwoordt op {host}, poort {port}: de poort is dicht.",
      "Controleer PLP_{side}_PORT (IMAP: 993; SMTP: 465 of 587) en de firewall.",
    ],
    de: [
      "Auf {host}, Port {port}, antwortet niemand: Der Port ist geschlossen.",
      "Prüfen Sie PLP_{side}_PORT (IMAP: 993; SMTP: 465 oder 587) und die Firewall.",
    ],
    en: [
      "Nobody answers at {host}, port {port}: the port is closed.",
      "Check PLP_{side}_PORT (IMAP: 993; SMTP: 465 or 587) and the firewall.",
    ],
  }),
  silence: inAll({
    fr: [
      "{host} n'a pas répondu à temps sur le port {port}.",
      "Vérifiez le pare-feu, et PLP_{side}_TLS : implicit pour les ports 993 et 465, starttls pour 143 et 587.",
    ],
    nl: [
      "{host} heeft op poort {port} niet op tijd geantwoord.",
      "Controleer de firewall en PLP_{side}_TLS: implicit voor de poorten 993 en 465, starttls voor 143 en 587.",
    ],
    de: [
      "{host} hat auf Port {port} nicht rechtzeitig geantwortet.",
      "Prüfen Sie die Firewall und PLP_{side}_TLS: implicit für die Ports 993 und 465, starttls für 143 und 587.",
    ],
    en: [
      "{host} did not answer in time on port {port}.",
      "Check the firewall, and PLP_{side}_TLS: implicit for the ports 993 and 465, starttls for 143 and 587.",
    ],
  }),
  "no-tls": inAll({
    fr: [
      "{host} ne parle pas TLS de cette façon sur le port {port}.",
      "Changez PLP_{side}_TLS : implicit pour les ports 993 et 465, starttls pour 143 et 587.",
    ],
    nl: [
      "{host} spreekt op poort {port} geen TLS op die manier.",
      "Verander PLP_{side}_TLS: implicit voor de poorten 993 en 465, starttls voor 143 en 587.",
    ],
    de: [
      "{host} spricht auf Port {port} TLS nicht auf diese Art.",
      "Ändern Sie PLP_{side}_TLS: implicit für die Ports 993 und 465, starttls für 143 und 587.",
    ],
    en: [
      "{host} speaks no TLS of this kind on port {port}.",
      "Change PLP_{side}_TLS: implicit for the ports 993 and 465, starttls for 143 and 587.",
    ],
  }),
  certificate: inAll({
    fr: [
      "Le certificat de {host} n'est pas valable pour ce nom ({code}).",
      "Vérifiez PLP_{side}_HOST : le nom doit être celui que donne votre fournisseur.",
    ],
    nl: [
      "Het certificaat van {host} geldt niet voor die naam ({code}).",
      "Controleer PLP_{side}_HOST: het moet de naam zijn die uw provider opgeeft.",
    ],
    de: [
      "Das Zertifikat von {host} gilt nicht für diesen Namen ({code}).",
      "Prüfen Sie PLP_{side}_HOST: Es muss der Name sein, den Ihr Anbieter angibt.",
    ],
    en: [
      "The certificate of {host} is not valid for that name ({code}).",
      "Check PLP_{side}_HOST: it must be the name that your provider gives.",
    ],
  }),
  clock: inAll({
    fr: [
      "Le certificat de {host} n'est pas valable aujourd'hui ({code}).",
      "Vérifiez l'heure de cette machine (timedatectl set-ntp true) ; si elle est juste, prévenez le fournisseur.",
    ],
    nl: [
      "Het certificaat van {host} geldt vandaag niet ({code}).",
      "Controleer de klok van deze machine (timedatectl set-ntp true); als die juist is, verwittig de provider.",
    ],
    de: [
      "Das Zertifikat von {host} gilt heute nicht ({code}).",
      "Prüfen Sie die Uhr dieses Rechners (timedatectl set-ntp true); geht sie richtig, sagen Sie es dem Anbieter.",
    ],
    en: [
      "The certificate of {host} is not valid today ({code}).",
      "Check this machine's clock (timedatectl set-ntp true); if it is right, tell the provider.",
    ],
  }),
  password: inAll({
    fr: [
      "{host} refuse l'adresse ou le mot de passe ({side}).",
      "Vérifiez PLP_MAIL_USER et PLP_MAIL_PASSWORD ; un mot de passe qui contient # se met entre guillemets dans .env.",
    ],
    nl: [
      "{host} weigert het adres of het wachtwoord ({side}).",
      "Controleer PLP_MAIL_USER en PLP_MAIL_PASSWORD; een wachtwoord met een # staat in .env tussen aanhalingstekens.",
    ],
    de: [
      "{host} lehnt die Adresse oder das Passwort ab ({side}).",
      "Prüfen Sie PLP_MAIL_USER und PLP_MAIL_PASSWORD; ein Passwort mit # steht in .env in Anführungszeichen.",
    ],
    en: [
      "{host} refuses the address or the password ({side}).",
      "Check PLP_MAIL_USER and PLP_MAIL_PASSWORD; a password with a # stands in quotes in .env.",
    ],
  }),
  "gmail-password": inAll({
    fr: [
      "Gmail refuse l'adresse ou le mot de passe ({side}).",
      `Il faut un mot de passe d'application, et non celui du compte : ${appPasswords} (après la validation en deux étapes).`,
    ],
    nl: [
      "Gmail weigert het adres of het wachtwoord ({side}).",
      `Er is een app-wachtwoord nodig, niet dat van het account: ${appPasswords} (na de verificatie in twee stappen).`,
    ],
    de: [
      "Gmail lehnt die Adresse oder das Passwort ab ({side}).",
      `Nötig ist ein App-Passwort, nicht das des Kontos: ${appPasswords} (nach der Bestätigung in zwei Schritten).`,
    ],
    en: [
      "Gmail refuses the address or the password ({side}).",
      `It takes an app password, not that of the account: ${appPasswords} (after 2-Step Verification).`,
    ],
  }),
  "imap-off": inAll({
    fr: [
      "L'accès IMAP de cette boîte est désactivé.",
      "Activez-le : dans Gmail, Paramètres > Transfert et POP/IMAP ; dans Google Workspace, c'est l'administrateur qui le fait.",
    ],
    nl: [
      "De IMAP-toegang van deze mailbox staat uit.",
      "Zet ze aan: in Gmail via Instellingen > Doorsturen en POP/IMAP; in Google Workspace doet de beheerder dat.",
    ],
    de: [
      "Der IMAP-Zugriff dieses Postfachs ist ausgeschaltet.",
      "Schalten Sie ihn ein: in Gmail unter Einstellungen > Weiterleitung und POP/IMAP; in Google Workspace tut es der Administrator.",
    ],
    en: [
      "IMAP access to this mailbox is switched off.",
      "Switch it on: in Gmail under Settings > Forwarding and POP/IMAP; in Google Workspace the administrator does.",
    ],
  }),
  "web-login": inAll({
    fr: [
      "Le fournisseur veut d'abord une connexion par le navigateur.",
      "Ouvrez la boîte dans un navigateur, confirmez que c'était vous, puis recommencez.",
    ],
    nl: [
      "De provider wil eerst dat u zich in de browser aanmeldt.",
      "Open de mailbox in een browser, bevestig dat u het was, en begin opnieuw.",
    ],
    de: [
      "Der Anbieter verlangt zuerst eine Anmeldung im Browser.",
      "Öffnen Sie das Postfach in einem Browser, bestätigen Sie, dass Sie es waren, und beginnen Sie neu.",
    ],
    en: [
      "The provider first wants a log-in in the browser.",
      "Open the mailbox in a browser, confirm that it was you, and begin again.",
    ],
  }),
  microsoft: inAll({
    fr: [
      "Microsoft ne prend plus de mot de passe pour {side}.",
      "Il faut OAuth2 (PLP_OAUTH_…), ou une boîte chez un autre fournisseur.",
    ],
    nl: [
      "Microsoft aanvaardt voor {side} geen wachtwoord meer.",
      "Nodig is OAuth2 (PLP_OAUTH_…), of een mailbox bij een andere provider.",
    ],
    de: [
      "Microsoft nimmt für {side} kein Passwort mehr an.",
      "Nötig ist OAuth2 (PLP_OAUTH_…) oder ein Postfach bei einem anderen Anbieter.",
    ],
    en: [
      "Microsoft takes no password for {side} any more.",
      "It takes OAuth2 (PLP_OAUTH_…), or a mailbox with another provider.",
    ],
  }),
  other: inAll({
    fr: [
      "{host}, port {port}, n'a pas pu être utilisé ({code}).",
      "Vérifiez PLP_{side}_HOST, PLP_{side}_PORT et PLP_{side}_TLS auprès de votre fournisseur.",
    ],
    nl: [
      "{host}, poort {port}, kon niet gebruikt worden ({code}).",
      "Controleer PLP_{side}_HOST, PLP_{side}_PORT en PLP_{side}_TLS bij uw provider.",
    ],
    de: [
      "{host}, Port {port}, war nicht zu benutzen ({code}).",
      "Prüfen Sie PLP_{side}_HOST, PLP_{side}_PORT und PLP_{side}_TLS bei Ihrem Anbieter.",
    ],
    en: [
      "{host}, port {port}, could not be used ({code}).",
      "Check PLP_{side}_HOST, PLP_{side}_PORT and PLP_{side}_TLS with your provider.",
    ],
  }),
};

// Letters of a few thousand people for the soak: numbered, of every common matter, dated now. It knows
// neither the office nor a server.

const domain = "people.example";
/** From so many addresses, of which the first half are members. */
const people = 4_000;
/** Every so manieth letter is a probe, from an address that nobody has used. */
export const probeEvery = 50;

type Write = (number: number) => string;

/** In turn, so that a run of any length has the same mixture. */
const texts: readonly Write[] = [
  (n) => `Bonjour, je voudrais m'inscrire au PLP. J'habite rue de Tilff ${n % 300}.`,
  (n) => `Bonjour, des pneus sont abandonnés au bord du chemin ${n} depuis une semaine.`,
  (n) => `Bonjour, quand a lieu la prochaine réunion du groupe ${n} ?`,
  (n) => `Merci beaucoup pour votre aide de l'autre jour, dossier ${n} !`,
  (n) => `Hallo, er ligt al ${n} dagen huisvuil aan de rue de la Station.`,
  () => "Je ne souhaite plus recevoir vos messages, désinscrivez-moi svp.",
  (n) => `SEO offer no ${n}: first page of Google guaranteed, click https://win.example/${n}`,
  (n) => `Bonjour, l'éclairage du numéro ${n} de la route du Condroz est en panne.`,
  () => "Je suis absent du bureau jusqu'au 3.",
  (n) => `Guten Tag, ich habe eine Frage zu Ihrem Brief ${n}: wer bezahlt das Schild?`,
  (n) => `Au secours, quelqu'un force la porte du ${n} rue de Tilff en ce moment !`,
];
const absence = 8;

/** CSV for `members import`: the first half of the people. */
export function writeMembers(): string {
  const rows = Array.from({ length: people / 2 }, (_, index) => {
    return `person-${index}@${domain},Person ${index},boncelles,fr,2024-05-01`;
  });
  return `email,name,partnership,language,consent_date\n${rows.join("\n")}\n`;
}

export function probeAddress(number: number): string {
  return `probe-${number}@${domain}`;
}

/** A probe is a wish to join, as it is answered to who wrote it, at once. */
export function writeProbe(number: number): Buffer {
  const from = probeAddress(number);
  return write({ from, number, text: "Bonjour, je voudrais m'inscrire au PLP svp.", headers: [] });
}

export function writeLetter(number: number): Buffer {
  const kind = number % texts.length;
  // 37 has no common divisor with the people: everybody comes to write of every matter.
  const from = `person-${(number * 37) % people}@${domain}`;
  const headers = kind === absence ? ["Auto-Submitted: auto-replied"] : [];
  return write({ from, number, text: texts[kind]?.(number) ?? "", headers });
}

/** The yes of whoever was asked whether the wish to join is theirs. */
export function writeYes(number: number, asked: { to: string; replyTo: string; id: string }) {
  const headers = [`In-Reply-To: ${asked.id}`];
  return write({ from: asked.to, to: asked.replyTo, number, text: "Oui", headers });
}

interface Letter {
  readonly from: string;
  readonly to?: string;
  readonly number: number;
  readonly text: string;
  readonly headers: readonly string[];
}

function write({ from, to = "plp.seraing@gmail.com", number, text, headers }: Letter): Buffer {
  const head = [
    `Authentication-Results: mx.google.com; dmarc=pass header.from=${domain}`,
    `From: <${from}>`,
    `To: ${to}`,
    `Subject: PLP ${number}`,
    `Message-ID: <soak-${number}@${domain}>`,
    `Date: ${new Date().toUTCString().replace("GMT", "+0000")}`,
    "Content-Type: text/plain; charset=utf-8",
    ...headers,
  ];
  return Buffer.from(`${head.join("\r\n")}\r\n\r\n${text}\r\n`);
}

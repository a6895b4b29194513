// Letters of people for the tests on real servers: numbered, so that what each leads to can be counted.

const domain = "people.example";

interface Options {
  readonly number: number;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A letter from person NUMBER, whom the receiving server vouches for. */
export function writeLetter({ number, text, headers = {} }: Options): Buffer {
  const all = {
    "Authentication-Results": `mx.google.com; dmarc=pass header.from=${domain}`,
    From: `Person ${number} <person-${number}@${domain}>`,
    To: "plp.seraing@gmail.com",
    Subject: `PLP ${number}`,
    "Message-ID": `<letter-${number}@${domain}>`,
    Date: "Mon, 02 Mar 2026 08:00:00 +0000",
    "Content-Type": "text/plain; charset=utf-8",
    ...headers,
  };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return Buffer.from(`${head.join("\r\n")}\r\n\r\n${text}\r\n`);
}

/** A request, a report, a cry, an absence notice, thanks and a question in turn. */
export function mixedLetter(number: number): Buffer {
  const texts = [
    "Bonjour, je voudrais m'inscrire au PLP svp.",
    `Bonjour, il y a des pneus abandonnés le long du chemin numéro ${number} depuis une semaine.`,
    `Au secours, quelqu'un force la porte du numéro ${number} en ce moment !`,
    "Je suis absent du bureau.",
    "Merci beaucoup pour votre aide !",
    `Bonjour, quand a lieu la prochaine réunion du groupe ${number} ?`,
  ] as const;
  const kind = number % texts.length;
  const headers: Record<string, string> = kind === 3 ? { "Auto-Submitted": "auto-replied" } : {};
  return writeLetter({ number, text: texts[kind] ?? "", headers });
}

/** What one person's letter leads to, by kind: to the person, and to those in charge. */
export const leadsTo: readonly (readonly string[])[] = [
  ["join-confirm"],
  ["report", "report-receipt"],
  ["report", "report-receipt", "urgent-advice"],
  [],
  [],
  ["question"],
];

export function headerOf(raw: Buffer, name: string): string {
  return new RegExp(`^${name}:\\s*(.*)$`, "mi").exec(raw.toString("latin1"))?.[1]?.trim() ?? "";
}

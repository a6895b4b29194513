// A program that answers every letter of ours at once and shows by nothing that it is one: no X-, Auto-,
// List- or Precedence header, its own Message-ID, subject and sender name each time.
import type { Sent, World } from "./world.ts";

export interface Responder {
  readonly address: string;
  /** What it answers to a letter of ours; the number counts its letters. */
  readonly says: (ours: Sent, number: number) => string;
  /** Where it answers to. */
  readonly to: "Reply-To" | "From";
  /** Whether it names what it answers. */
  readonly threads: boolean;
  readonly proof: "pass" | "none";
}

interface Told {
  /** Letters of the responder and ours to it, in order: `>` theirs, `<` ours with its kind. */
  readonly letters: readonly string[];
}

const roundsMax = 12;
const office = "plp.seraing@gmail.com";

/** Lets them talk, from a first letter on or from what lies in the outbox; days pass after that. */
export async function converse(
  world: World,
  responders: readonly Responder[],
  { first, days = 15 }: { first?: { by: Responder; text: string; to?: string }; days?: number },
): Promise<ReadonlyMap<string, Told>> {
  const told = new Map(responders.map(({ address }) => [address, { letters: [] as string[] }]));
  let number = 0;
  const deliver = async (by: Responder, letter: { text: string; to: string; names: string }) => {
    number += 1;
    world.begin(number);
    world.now = new Date(world.now.getTime() + 2_000);
    told.get(by.address)?.letters.push(">");
    const domain = by.address.split("@")[1];
    const head = [
      `Authentication-Results: mx.google.com; dmarc=${by.proof} header.from=${domain}`,
      `From: Name ${number} <${by.address}>`,
      `To: ${letter.to}`,
      `Subject: Nouveau sujet ${number}`,
      `Message-ID: <own-${number}@${domain}>`,
      ...(by.threads && letter.names !== "" ? [`In-Reply-To: ${letter.names}`] : []),
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: 8bit",
    ];
    const bytes = Buffer.from(`${head.join("\r\n")}\r\n\r\n${letter.text}\r\n`);
    world.receive(await world.read(bytes));
  };
  const settle = async () => {
    for (let round = 0; round < roundsMax; round += 1) {
      const sent = await world.send();
      if (sent.length === 0) return;
      for (const ours of sent) {
        const by = responders.find(({ address }) => address === ours.to);
        if (by === undefined) continue;
        told.get(by.address)?.letters.push(`<${ours.kind}`);
        const to = by.to === "From" ? office : (ours.replyTo ?? office);
        await deliver(by, { text: by.says(ours, number), to, names: ours.messageId });
      }
    }
  };
  if (first) await deliver(first.by, { text: first.text, to: first.to ?? office, names: "" });
  await settle();
  for (let day = 0; day < days; day += 1) {
    for (const hours of [1, 23]) {
      world.now = new Date(world.now.getTime() + hours * 3_600_000);
      world.tick();
      await settle();
    }
  }
  return told;
}

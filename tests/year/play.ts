// Plays the plan of a year in a real office: letters as bytes, ticks by day and night, all that leaves.
import { writeLetter } from "../conversation/letter-in.ts";
import { type Sent, World } from "../conversation/world.ts";

export interface Left {
  readonly at: Date;
  readonly letter: Sent;
  /** What was done just then; "tick" for the clock alone. */
  readonly cause: string;
}

interface Act {
  readonly at: number;
  readonly who: string;
  readonly what: string;
  readonly row: Row;
}

interface Row {
  readonly number: number;
  /** The reference or subject by which a later step finds its letter. */
  subject: string;
}

const tickMs = 6 * 3_600_000;

const people: Readonly<Record<string, string>> = {
  anne: "anne.collard@voo.example",
  luc: "luc.remy@voo.example",
  marc: "marc.dethier@skynet.example",
  fatima: "fatima@proximus.example",
  claire: "claire.lambert@police.example",
};
export const addressOf = (who: string) => people[who] ?? `${who}@voo.example`;

const words: Readonly<Record<string, (street: string) => string>> = {
  tried: (street) =>
    `Bonjour, quelqu'un a essayé de forcer la porte de derrière hier soir, ${street}.`,
  done: (street) => `Bonjour, on nous a volé deux vélos dans le garage, ${street}.`,
  seen: (street) => `Bonjour, hier une voiture grise a roulé au ralenti trois fois, ${street}.`,
  now: (street) =>
    `Deux hommes sont en train de forcer la porte du garage de nos voisins, ${street}.`,
  dump: (street) =>
    `Bonjour, il y a une dizaine de sacs poubelle abandonnés depuis une semaine, ${street}.`,
  other: (street) =>
    `Bonjour, les voitures roulent à 90 dans la rue de l'école tous les soirs, ${street}.`,
  question: (street) =>
    `Bonjour, comment faire pour avoir un conseil sur les serrures, ${street} ? Merci.`,
};

const notices: Readonly<Record<string, readonly [subject: string, text: string]>> = {
  urgent: ["URGENT : auteurs en fuite", "Deux auteurs en fuite à pied. Fermez vos portes."],
  prevention: ["Avis de vigilance", "Plusieurs vols par ruse. N'ouvrez pas aux inconnus."],
  feedback: ["Feed-back", "L'auteur des vols de vélos a été interpellé hier."],
};

export interface YearPlayed {
  readonly world: World;
  readonly left: readonly Left[];
}

/** Ticks every six hours, from the first row until then, and does what each row says when it says so. */
export async function playYear(plan: string, until: string): Promise<YearPlayed> {
  const world = new World();
  const left: Left[] = [];
  const acts = plan.trim().split("\n").flatMap(actsOf);
  acts.sort((a, b) => a.at - b.at);
  const send = async (cause: string) => {
    const { now } = world;
    for (const letter of await world.send()) left.push({ at: now, letter, cause });
  };
  let nextTick = (acts[0]?.at ?? 0) + 5 * 60_000;
  const tickUntil = async (end: number) => {
    for (; nextTick <= end; nextTick += tickMs) {
      world.now = new Date(nextTick);
      await world.prepare();
      world.tick();
      await send("tick");
    }
  };
  for (const [number, act] of acts.entries()) {
    await tickUntil(act.at);
    world.now = new Date(act.at);
    world.begin(number + 1);
    await play(act, { world, number });
    await send(act.what);
    world.tick();
    await send(act.what);
  }
  await tickUntil(Date.parse(until));
  return { world, left };
}

/** A row as its steps; hours count from the first. */
function actsOf(line: string, index: number): readonly Act[] {
  const [when = "", who = "", what = "", then = ""] = line.split("|").map((cell) => cell.trim());
  const at = timeOf(when);
  const row = { number: index + 1, subject: "" };
  const later = then === "" ? [] : then.split(", ");
  return [
    { at, who, what, row },
    ...later.map((step) => {
      const [, by, verb = "", hours = ""] = /^(?:(\w+) )?(\w+) ([\d.]+)$/.exec(step) ?? [];
      return { at: at + Math.round(Number(hours) * 60) * 60_000, who: by ?? who, what: verb, row };
    }),
  ];
}

function timeOf(when: string): number {
  const [, local = "", offset = ""] = /^(\S+ \d\d:\d\d)(\S*)$/.exec(when) ?? [];
  const time = `${local.replace(" ", "T")}${offset}[Europe/Brussels]`;
  return Temporal.ZonedDateTime.from(time).epochMilliseconds;
}

interface Stage {
  readonly world: World;
  readonly number: number;
}

async function play({ who, what, row }: Act, { world, number }: Stage): Promise<void> {
  const [verb = "", ...rest] = what.split(" ");
  if (verb === "import") return enter(rest, world);
  if (verb === "meeting") {
    const asked = [...rest.join(" ").matchAll(/"([^"]*)"|(\S+)/g)].map(([, a, b]) => a ?? b ?? "");
    const said = world.meeting(asked);
    if (said !== "") throw new Error(`${what}: ${said}`);
    return;
  }
  const letter = letterOf(who, [verb, rest.join(" ")], { row, sent: world.sent });
  const bytes = writeLetter(letter, { number, now: world.now, sent: world.sent });
  const before = lastMatter(world)?.id;
  world.receive(await world.read(bytes));
  const last = lastMatter(world);
  if (row.subject === "" && last && last.id !== before) row.subject = last.ref ?? "";
}

function lastMatter({ office }: World) {
  const text = "SELECT id, ref FROM matters ORDER BY id DESC LIMIT 1";
  return office.store.prepare(text).get() as { id: number; ref: string | null } | undefined;
}

function enter([partnership = "", range = ""]: readonly string[], world: World): void {
  const [, letter = "", from = "", to = ""] = /^([a-z])(\d+)-[a-z](\d+)$/.exec(range) ?? [];
  for (let n = Number(from); n <= Number(to); n += 1) {
    const who = `${letter}${String(n).padStart(from.length, "0")}`;
    world.enterMember(`Voisin ${who} <${addressOf(who)}>`, partnership);
  }
}

type Said = readonly [head: readonly string[], body: string];

function letterOf(
  who: string,
  [verb, rest]: readonly [string, string],
  { row, sent }: { row: Row; sent: readonly Sent[] },
): string {
  const from = `From: Voisin ${who} <${addressOf(who)}>`;
  const answer = (kind: string, text: string): Said => {
    const to = addressOf(who);
    const fits = (it: Sent) => it.kind === kind && it.to === to && it.subject.includes(row.subject);
    const found = sent.findLast(fits);
    if (found === undefined) throw new Error(`row ${row.number}: no ${kind} to ${who}`);
    const subject = found.subject.replaceAll(/[^ -~]/g, "");
    const head = [`Subject: Re: ${subject}`, `To: ${found.replyTo}`];
    return [[...head, `In-Reply-To: ${found.messageId}`], text];
  };
  const notice = notices[verb];
  const tell = words[verb];
  const [head, body] = notice
    ? tellNotice(row, notice, rest)
    : tell
      ? ([[`Subject: message ${row.number}`], tell(streetOf(who, row))] as const)
      : sayOf(verb, rest, { who, row, answer });
  const isBounce = verb === "bounce";
  const writer = isBounce ? "From: Mail Delivery <mailer-daemon@example.net>" : from;
  return [writer, ...head, "", body].join("\n");
}

function streetOf(who: string, { number }: Row): string {
  return who.startsWith("j") ? `rue de la Station ${number}` : `rue de Tilff ${number}`;
}

function tellNotice(row: Row, [subject, text]: readonly [string, string], tag: string): Said {
  row.subject = `${subject} (${row.number})`;
  return [[`Subject: ${tag === "" ? "" : `${tag} `}${row.subject}`], text];
}

function sayOf(
  verb: string,
  rest: string,
  { who, row, answer }: { who: string; row: Row; answer: (kind: string, text: string) => Said },
): Said {
  switch (verb) {
    case "answers":
      return who === "claire"
        ? answer("report-forward", `Une patrouille est passée (${row.number}).`)
        : answer("report", `Merci, nous nous en occupons (${row.number}).`);
    case "forwards":
      return answer("report", "TRANSMETTRE");
    case "closes":
      return answer("report", "CLOTURER");
    case "publishes":
      return answer("notice", "DIFFUSER");
    case "clears":
      return answer("notice-receipt", "Fin d'alerte. Les recherches sont terminées.");
    case "bulletin":
      return [
        [`Subject: Bulletin ${row.number}`],
        `Chers voisins, voici le bulletin ${row.number}.`,
      ];
    case "releases":
      return answer("bulletin-preview", "DIFFUSER");
    case "join":
      return [["Subject: inscription"], "Bonjour, je voudrais m'inscrire au PLP svp. Merci."];
    case "yes":
      return answer("join-confirm", `Oui, j'habite ${streetOf(who, row)}.`);
    case "leave":
      return [["Subject: au revoir"], "Bonjour, vous pouvez me retirer de la liste svp ? Merci."];
    case "return":
      return answer("goodbye", "OUI");
    case "put":
      return [["Subject: retirer"], `RETIRER ${addressOf(rest.replace("out ", ""))}`];
    case "away":
      return [["Subject: absence"], `ABSENT ${rest}`];
    case "pause":
      return [
        ["Subject: vacances"],
        `Bonjour, je pars en vacances ${rest}, pas de mails svp pendant ce temps.`,
      ];
    case "bounce":
      return [[`Bounces: bulletin to ${addressOf(who)}`, "Subject: Undelivered Mail"], ""];
    case "accepts":
      return answer("meeting", "OUI");
    case "declines":
      return answer("meeting", "NON");
    default:
      throw new Error(`This is nothing that happens: ${verb}`);
  }
}

// Loops end by themselves within five letters, theirs and ours counted, though nothing shows that a
// program answers: for every way to begin, every manner of answering, and every role.
import { expect, test } from "vitest";
import { converse, type Responder } from "./conversation/responder.ts";
import { type Sent, World } from "./conversation/world.ts";

const lettersMax = 5;
/** The words of a letter, as a program would copy them. */
const wordsOf = ({ text }: Sent) => text.replaceAll("\u0002", "").replaceAll("\u0003", "");

const manners: Readonly<Record<string, (ours: Sent, number: number, begun: string) => string>> = {
  "the same kind words": () =>
    "Bonjour, votre message est entre de bonnes mains, quelqu'un va le lire demain matin.",
  "a human excuse": () =>
    "Bonjour, je n'ai pas le temps aujourd'hui, on en parle demain au bureau ?",
  "a yes": () => "OK, merci",
  "its own first words again": (_, __, begun) => begun,
  "other words each time": (_, number) =>
    `Bonjour, le dossier ${number * 37} est ouvert chez nous depuis ${number} minutes, merci de patienter.`,
  "ours, marked": (ours) => `Nous avons lu ceci.\n\n${wordsOf(ours).replace(/^/gm, "> ")}`,
  "ours, unmarked": (ours, number) => `Lu ${number} fois.\n\n${wordsOf(ours)}`,
  "a street": () => "Marie Lambert\nrue de Tilff 12\n4100 Boncelles",
};

const ways: Readonly<Record<string, Pick<Responder, "to" | "threads">>> = {
  "to the token": { to: "Reply-To", threads: false },
  "in the thread": { to: "From", threads: true },
  "to the address alone": { to: "From", threads: false },
};

const beginnings: Readonly<Record<string, string>> = {
  "a question": "Bonjour, quand a lieu la prochaine réunion du groupe ?",
  "a join": "Bonjour, je voudrais m'inscrire au PLP svp.",
  "a leave": "Je voudrais me désinscrire du PLP.",
  help: "AIDE",
  "a report": "Bonjour, il y a des pneus abandonnés le long du chemin du Bois depuis une semaine.",
  danger: "Au secours, quelqu'un force la porte de ma voisine en ce moment !",
  nothing: "Blablabla brol.",
};

const people: Readonly<Record<string, { address: string; isMember?: true }>> = {
  stranger: { address: "robot@example.net" },
  member: { address: "jean@example.org", isMember: true },
  coordinator: { address: "marc.dethier@skynet.example" },
  police: { address: "claire.lambert@police.example" },
  city: { address: "prevention@seraing.example" },
};

/** Those that a program would say: none of them is a wish or a command. */
const natural = ["the same kind words", "a human excuse", "ours, marked", "ours, unmarked"];

const cases = Object.keys(people).flatMap((person) =>
  Object.keys(manners).flatMap((manner) => Object.keys(ways).map((way) => [person, way, manner])),
);

test.each(cases)("a program as %s that answers %s with %s ends by itself", async (...one) => {
  const [person = "", way = "", manner = ""] = one;
  const { address, isMember } = people[person] ?? { address: "" };
  for (const [name, text] of Object.entries(beginnings)) {
    for (const proof of ["pass", "none"] as const) {
      const world = new World();
      if (isMember) world.enterMember(`Jean <${address}>`, "boncelles");
      const says = (ours: Sent, number: number) => manners[manner]?.(ours, number, text) ?? "";
      const by: Responder = {
        address,
        says,
        ...(ways[way] ?? { to: "From", threads: false }),
        proof,
      };
      const told = await converse(world, [by], { first: { by, text }, days: 1 });
      const letters = told.get(address)?.letters ?? [];
      const all = letters.join(" ");
      expect
        .soft(letters.length, `${person}/${way}/${manner}/${name}, ${proof}: ${all}`)
        .toBeLessThanOrEqual(mostOf({ person, manner, name }));
    }
  }
});

/** Five; more where two letters of ours answer one, or where what it says is a wish of its own each time. */
function mostOf(one: { person: string; manner: string; name: string }): number {
  const { person, manner, name } = one;
  // Whatever it says is read as another report: it has a receipt for each, up to twenty in an hour.
  if (manner === "other words each time") return 65;
  if (!natural.includes(manner)) return 13;
  // Advice and a receipt leave together; the city, alone in charge, reads its own letters besides.
  const together = (name === "danger" ? 2 : 0) + (person === "city" ? 2 : 0);
  // Our own words unmarked may be read as a wish: a member goes and comes back once.
  const wish = manner === "ours, unmarked" && person === "member" ? 2 : 0;
  return lettersMax + together + wish;
}

/**
 * Both sides of an exchange answer by themselves: the office carries what each says once. Where a letter
 * causes two for one side, each of these is answered.
 */
test.each([
  ["a report", "jean@example.org", beginnings["a report"] ?? "", lettersMax],
  ["danger", "jean@example.org", beginnings.danger ?? "", lettersMax + 4],
  ["a notice", "claire.lambert@police.example", "Avis : des vols de vélos cette semaine.", 7],
] as const)("programs on either side of %s", async (_, writer, text, most) => {
  const others = ["jean@example.org", "anne.collard@voo.example", "claire.lambert@police.example"];
  for (const to of ["Reply-To", "From"] as const) {
    const world = withoutReminders(new World());
    world.enterMember("Jean <jean@example.org>", "boncelles");
    const words = "Bonjour, votre message est entre de bonnes mains, on le lira demain matin.";
    const responders = others.map((address): Responder => {
      return { address, says: () => words, to, threads: false, proof: "pass" };
    });
    const by = responders.find(({ address }) => address === writer);
    if (by === undefined) throw new Error(`Nobody is ${writer}.`);
    const told = await converse(world, responders, { first: { by, text }, days: 3 });
    for (const [address, { letters }] of told) {
      expect(letters.length, `${address}: ${letters.join(" ")}`).toBeLessThanOrEqual(most);
    }
  }
});

/** The clock's reminders end by themselves, and are no part of a loop. */
function withoutReminders(world: World): World {
  const registry = world.office.registry();
  const never = { reportReminderDays: 300, noticeReminderHours: 300, stillOpenDays: 300 };
  const followUp = { ...registry.followUp, ...never };
  world.office = { ...world.office, registry: () => ({ ...registry, followUp }) };
  return world;
}

// An office a year old for the tests of its pages: members who came and went, reports of every age, a
// bulletin on its way within a quota, what waits. All of it by letters, so that people's words are in it.
import { tmpdir } from "node:os";
import { type Application, type Listening, listen } from "../../src/edges/http.ts";
import type { Office } from "../../src/office.ts";
import { keepFact } from "../../src/store/meta.ts";
import { createDashboard, type Dashboard } from "../../src/web/dashboard.ts";
import type { Watching } from "../../src/web/figures.ts";
import { createMetrics } from "../../src/web/metrics.ts";
import { dashboardToken } from "../../src/web/token.ts";
import { writeLetter } from "../conversation/letter-in.ts";
import { World } from "../conversation/world.ts";

const first = ["Jean", "Colette", "Mohamed", "Ginette", "Pascal", "Nadia", "Hubert", "Monique"];
const last = ["Vandenbossche", "Quaremme", "Zeghnani", "Hautecoeur", "Piérard", "Schyns"];

export interface Person {
  readonly name: string;
  readonly email: string;
}

/** Words that stand in their letters and nowhere else. */
export const tellingWords = ["camionnette orange", "gravats", "trottinette", "cabanon"];

export const people: readonly Person[] = Array.from({ length: 48 }, (_, index) => {
  const [one = "", other = ""] = [first[index % 8], last[Math.floor(index / 8)]];
  return {
    name: `${one} ${other}`,
    email: `${one}.${other}@voisins.example`.toLowerCase().replace("é", "e"),
  };
});

/** The office as it stands on 2 March 2026 at nine in Brussels. */
export async function makeWatchedOffice(): Promise<World> {
  const world = new World();
  world.useQuota(40);
  const at = (time: string) => {
    world.now = new Date(time);
  };
  for (const [index, { name, email }] of people.entries()) {
    at(`2025-${String(4 + Math.floor(index / 7)).padStart(2, "0")}-10T08:00:00Z`);
    world.enterMember(`${name} <${email}>`, index % 3 === 0 ? "jemeppe" : "boncelles");
  }
  let number = 0;
  const write = async (person: Person, text: string, more = "") => {
    number += 1;
    world.begin(number);
    const letter = `From: ${person.name} <${person.email}>\n${more}\n\n${text}`.replace(
      "\n\n\n",
      "\n\n",
    );
    const bytes = writeLetter(letter, { number, now: world.now, sent: world.sent });
    world.receive(await world.read(bytes));
  };
  const someone = (index: number) => people[index] ?? { name: "", email: "" };
  at("2026-01-20T08:00:00Z");
  await write(someone(1), "Je veux quitter le PLP, désinscrivez-moi.", "Subject: Quitter");
  at("2026-02-10T08:00:00Z");
  const dumped = "Bonjour, un dépôt de gravats dans le bois de la rue de Tilff.";
  await write(someone(2), dumped, "Subject: Dépôt clandestin");
  await world.send();
  at("2026-02-24T08:00:00Z");
  const seen = "Une camionnette orange tourne dans le quartier et filme les maisons.";
  await write(someone(3), seen, "Subject: Camionnette");
  await write(someone(6), "On a forcé la porte du cabanon du voisin hier.", "Subject: Cabanon");
  await world.send();
  at("2026-03-01T08:00:00Z");
  const stranger = { name: "Aline Depaepe", email: "aline.depaepe@passante.example" };
  await write(stranger, "On a volé une trottinette devant l'école ce matin.", "Subject: Vol");
  await write(stranger, "Je voudrais m'inscrire au PLP.", "Subject: Inscription");
  await world.send();
  at("2026-03-02T07:55:00Z");
  const anne = { name: "Anne Collard", email: "anne.collard@voo.example" };
  await write(anne, "Attention aux cabanons : fermez-les bien.", "Subject: Bulletin");
  await world.send();
  await write(anne, "DIFFUSER", "Answers: bulletin-preview");
  await world.send(14);
  at("2026-03-02T08:00:00Z");
  keepFact(world.office.store, "last_contact_at", "2026-03-02T07:59:30.000Z");
  keepFact(world.office.store, "last_backup_at", "2026-03-02T02:10:00.000Z");
  return world;
}

export function watchingFor(office: Office, more: Partial<Watching> = {}): Watching {
  const startedAt = "2026-02-26T06:00:00.000Z";
  return { office, dataDir: tmpdir(), startedAt, pollMs: 60_000, version: "0.1.0", ...more };
}

export interface Served extends Listening {
  readonly origin: string;
  readonly token: string;
}

export async function serve(application: Application): Promise<Listening & { origin: string }> {
  const listening = await listen(application, { host: "127.0.0.1", port: 0 });
  return { ...listening, origin: `http://127.0.0.1:${listening.port}` };
}

export async function serveDashboard(
  watching: Watching,
  more: Partial<Pick<Dashboard, "nowMs" | "onFault">> = {},
): Promise<Served> {
  const token = dashboardToken(watching.office.key);
  const usual = { metrics: createMetrics(), host: "127.0.0.1", onFault: () => {} };
  const dashboard = { watching, token, ...usual, ...more };
  return { ...(await serve(createDashboard(dashboard))), token };
}

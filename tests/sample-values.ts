// Plausible values for every placeholder of the templates, for checks and pictures alone.
import { cpSync, globSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Value } from "../src/templates/values.ts";
import { type Common, loadTemplates, type Templates } from "../src/templates.ts";
import { commandWords } from "../src/understanding/lexicon/commands.ts";

export const sampleCommon: Common = {
  city: "Seraing",
  police: "101",
  localPolice: "04/330.40.00",
  officeAddress: "plp.seraing@gmail.com",
  subaddress: "+",
};

const known: Readonly<Record<string, Value>> = {
  name: "Jeanne Lemaire",
  email: "jeanne.lemaire@voo.example",
  partnership: "PLP Boncelles",
  names: "PLP Boncelles\nPLP Jemeppe",
  place: "rue de Tilff, à Boncelles",
  reference: "PLP-2026-0042",
  ref: "PLP-2026-0042",
  from: "jeanne.lemaire@voo.example",
  marks: ["mark-unverified", "mark-stranger"],
  left: "video.mp4 (18432 kB)",
  cause: "La boîte aux lettres refuse la connexion. Vérifiez PLP_MAIL_PASSWORD.",
  detail: "partnership.yaml, ligne 12 : adresse incorrecte",
  count: "3",
  days: "10",
  came: "4",
  notices: "2",
  joined: "3",
  gone: "1",
  refs: "PLP-2026-0041\nPLP-2026-0042",
  subjects: "Avis de vigilance : vols par ruse",
  filed: "Jean Dupont : Une blague",
  theme: ["theme-burglary"],
  instead: ["instead-of"],
  charter: "https://www.seraing.example/plp/charte",
  contact: "prevention@seraing.example",
  subject: "Camionnette blanche rue de Tilff",
  date: "12 août 2026",
  comment: "Bonjour Claire,\n\nC'est la troisième fois cette semaine. Merci de passer voir.",
  number: "12",
  sent: "38",
  failed: "1",
  stopped: "3",
  found: {
    passages: [
      {
        phrase: "privacy-plate",
        lines: [{ before: "Une camionnette ", words: "1-ABC-234", after: " roule au pas." }],
      },
      {
        phrase: "privacy-phone",
        lines: [{ before: "Appelez Jeanne au ", words: "0475/12.34.56", after: "." }],
      },
    ],
  },
  redacted: "Une camionnette [plaque] roule au pas. Appelez Jeanne au [numéro de téléphone].",
  redactedSubject: "Camionnette blanche rue de Tilff",
  kept: {
    sayings: [{ phrase: "kept-all", values: { left: "30", matters: "180", rest: "400" } }],
  },
  about: { sayings: [{ phrase: "data-no-member", values: {} }] },
  changes: { sayings: [{ phrase: "details-language", values: {} }] },
  done: "karim@example.org\nlola@example.net",
  list:
    "PLP Boncelles : 2\nColette Vrancken <colette.vrancken@proximus.example>\n" +
    "Jean Dupont <jean.dupont@skynet.example>",
  members: "42",
  reports: "17",
  open: "3",
  ...{ todo: ["heartbeat-late"], oldest: ["heartbeat-none"], limit: ["heartbeat-none"] },
  partnerships: "PLP Boncelles : 42 (+3, -1)",
  ...{ backup: ["heartbeat-no-backup"], in: "38", out: "64", used: "12", disk: "48" },
  who: "Marc Dethier",
  replyTo: "plp.seraing@gmail.com",
  text:
    "Bonjour,\n\nDepuis une heure, une camionnette blanche roule au pas dans la rue de Tilff. " +
    "Elle s'arrête devant les maisons fermées. Deux hommes regardent par les fenêtres.\n\nJeanne",
};

/** A value for each name, as the office would give it; an unknown name stands for itself. */
export function sampleValues(names: Iterable<string>, language = "fr"): Record<string, Value> {
  const common = new Set(Object.keys(sampleCommon));
  const wanted = [...names].filter((name) => !common.has(name));
  const values = { ...known, ...marksBeside(wanted), ...valuesIn(language) };
  if (wanted.includes("entries")) {
    const entry = { ...values, marks: ["mark-unverified"] };
    const templates = ["digest-report", "digest-question", "digest-area"];
    const entries = templates.map((template) => ({ template, values: entry }));
    return { ...pick(wanted, values), entries: { entries }, marks: ["digest-more"] };
  }
  return pick(wanted, values);
}

function pick(wanted: readonly string[], values: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(wanted.map((name) => [name, values[name] ?? `valeur de ${name}`]));
}

/** A preview and the letter about invitations have marks of their own. */
function marksBeside(names: readonly string[]): Record<string, Value> {
  if (names.includes("found")) return { marks: ["privacy-pictures", "privacy-unknown"] };
  return names.includes("done") ? { marks: ["invited-not-all"] } : {};
}

/** Dates as the office writes them, and buttons whose word is a command of that language. */
function valuesIn(language: string): Record<string, Value> {
  const at = new Date("2026-08-25T16:30:00Z");
  const shape = { timeStyle: "short", timeZone: "Europe/Brussels" } as const;
  const as = (dateStyle: "full" | "long") => {
    return new Intl.DateTimeFormat(`${language}-BE`, { dateStyle, ...shape }).format(at);
  };
  const publish = commandWords[language]?.publish.toUpperCase() ?? "";
  const buttons = [
    { label: "PLP Boncelles", word: `${publish} [boncelles]` },
    { label: "PLP Jemeppe", word: `${publish} [jemeppe]` },
  ];
  const counted = { count: "440", day: "lundi 2 mars", time: "08:40" };
  const forecast = {
    sayings: ["forecast-day", "forecast-last"].map((phrase) => ({ phrase, values: counted })),
  };
  const day = new Intl.DateTimeFormat(`${language}-BE`, { dateStyle: "long" });
  const sayDay = new Intl.DateTimeFormat(`${language}-BE`, { dateStyle: "full" });
  const until = { until: day.format(at) };
  const period = { sayings: [{ phrase: "days-until", values: until }] };
  const meeting = { day: sayDay.format(at), mine: ["meeting-mine-accepted"] };
  return { forecast, period, ...meeting, end: as("full"), when: as("long"), buttons: { buttons } };
}

/** The sample letters of tests/templates, in the layout of the real ones. */
export function loadSampleTemplates(): Templates {
  const root = join(import.meta.dirname, "..");
  const folder = mkdtempSync(join(tmpdir(), "plp-templates-"));
  try {
    const layouts = globSync("templates/*/_layout.md", { cwd: root });
    for (const file of [...layouts, ...globSync("tests/templates/*/*.md", { cwd: root })]) {
      const language = dirname(file).split("/").at(-1) ?? "";
      cpSync(join(root, file), join(folder, language, file.split("/").at(-1) ?? ""));
    }
    return loadTemplates(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// Plausible values for every placeholder of the templates, for checks and pictures alone.
import { cpSync, globSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Common, loadTemplates, type Templates } from "../src/templates.ts";

export const sampleCommon: Common = {
  city: "Seraing",
  police: "101",
  localPolice: "04/330.40.00",
  officeAddress: "plp.seraing@gmail.com",
  subaddress: "+",
};

const known: Readonly<Record<string, string>> = {
  name: "Jeanne Lemaire",
  email: "jeanne.lemaire@voo.example",
  partnership: "PLP Boncelles",
  names: "PLP Boncelles\nPLP Jemeppe",
  place: "rue de Tilff, à Boncelles",
  reference: "PLP-2026-0042",
  ref: "PLP-2026-0042",
  from: "jeanne.lemaire@voo.example",
  marks: "Attention : expéditeur non vérifié.\nCette personne n'est pas membre du PLP.",
  left: "Ces fichiers n'ont pas pu être transmis :\nvideo.mp4 (18 Mo)",
  cause: "La boîte aux lettres refuse la connexion. Vérifiez PLP_MAIL_PASSWORD.",
  detail: "partnership.yaml, ligne 12 : adresse incorrecte",
  count: "3",
  theme: "vol dans une habitation",
  charter: "https://www.seraing.example/plp/charte",
  contact: "prevention@seraing.example",
  subject: "Camionnette blanche rue de Tilff",
  date: "12 août 2026",
  text:
    "Bonjour,\n\nDepuis une heure, une camionnette blanche roule au pas dans la rue de Tilff. " +
    "Elle s'arrête devant les maisons fermées. Deux hommes regardent par les fenêtres.\n\nJeanne",
};

/** A value for each name; a name that is not known here stands for itself. */
export function sampleValues(names: Iterable<string>): Record<string, string> {
  const common = new Set(Object.keys(sampleCommon));
  const wanted = [...names].filter((name) => !common.has(name));
  return Object.fromEntries(wanted.map((name) => [name, known[name] ?? `valeur de ${name}`]));
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

// The registry that `plp init` has asked for, as the text of partnership.yaml with the comments of the example;
// and the check of a single answer, by the parser of the whole file. It asks nobody.
import { readFileSync } from "node:fs";
import { stringify } from "yaml";
import { parseRegistry, type Registry, RegistryFault } from "../registry.ts";

export type Draft = Pick<
  Registry,
  "city" | "languages" | "emergency" | "charter" | "contacts" | "police" | "partnerships"
>;

const example = new URL("../../data/partnership.example.yaml", import.meta.url);

export function composeRegistry(draft: Draft): string {
  const { city, languages, emergency, charter, contacts, police, partnerships } = draft;
  const text = readFileSync(example, "utf8");
  const usual = text.slice(text.indexOf("\n# After how long") + 1);
  return [
    "# Who is who: no mail can change it. A changed file is taken up at once.",
    `city: ${flow(city)}`,
    `languages: ${flow(languages)}   # of fr, nl, de, en; the first is the default`,
    `emergency: ${flow(emergency)}`,
    `charter: ${flow(charter)}`,
    "contacts:                        # the municipal authority",
    ...contacts.map(({ name, email }) => `  - ${flow({ name, email })}`),
    police.length === 0 ? "police: []" : "police:",
    ...police.map(({ name, email }) => `  - ${flow({ name, email })}`),
    "partnerships:",
    ...partnerships.flatMap(({ id, name, covers, joining, coordinators }) => [
      `  - id: ${flow(id)}   # the identity; the name may change`,
      `    name: ${flow(name)}`,
      `    covers: ${flow(covers)}   # quarters and streets`,
      `    joining: ${joining}   # open, or approved: a coordinator says yes to each new member`,
      coordinators.length === 0 ? "    coordinators: []" : "    coordinators:",
      ...coordinators.map((one) => {
        const { name, email, deputy } = one;
        return `      - ${flow({ name, email, ...(deputy && { deputy }) })}`;
      }),
    ]),
    usual,
  ].join("\n");
}

/** On one line, quoted where YAML would read anything but the words. */
function flow(value: unknown): string {
  const options = { collectionStyle: "flow", lineWidth: 0, flowCollectionPadding: false } as const;
  return stringify(value, { ...options, version: "1.2" }).trimEnd();
}

/** Small letters, digits and hyphens, out of a name such as `PLP Boncelles`; none of these twice. */
export function idFor(name: string, taken: readonly string[]): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/^plp\b/, "")
    .replace(/[^a-z0-9]{1,200}/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 35)
    .replace(/-$/, "");
  const id = plain === "" ? "plp" : plain;
  const free = [id, ...Array.from({ length: 99 }, (_, index) => `${id}-${index + 2}`)];
  return free.find((one) => !taken.includes(one)) ?? id;
}

const somebody = { name: "x", email: "x@ville.example" };
const sample: Draft = {
  city: "x",
  languages: ["fr"],
  emergency: { police: "101", localPolice: "101" },
  charter: { version: "1", url: "https://ville.example" },
  contacts: [somebody],
  police: [],
  partnerships: [{ id: "x", name: "x", covers: ["x"], joining: "open", coordinators: [] }],
};

/** Whether the file could hold this answer. */
export function fits(answer: Partial<Draft>): boolean {
  try {
    parseRegistry(composeRegistry({ ...sample, ...answer }));
    return true;
  } catch (fault) {
    if (fault instanceof RegistryFault) return false;
    throw fault;
  }
}

// The people of the sandbox, and the registry that says who is who. They are invented; the addresses
// lead nowhere (RFC 6761, .example).
export type Part = "citizen" | "member" | "coordinator" | "deputy" | "police" | "city";

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly part: Part;
  /** The partnership that they belong to from the start. */
  readonly partnership?: string;
}

export const officeAddress = "plp.seraing@gmail.com";

const boncelles = "boncelles";
const jemeppe = "jemeppe";

export const people: readonly Person[] = [
  { id: "jean", name: "Jean Dupont", email: "jean.dupont@citoyen.example", part: "citizen" },
  { id: "nadia", name: "Nadia Benali", email: "nadia.benali@citoyen.example", part: "citizen" },
  {
    ...{ id: "marie", name: "Marie Lejeune", email: "marie.lejeune@citoyen.example" },
    ...{ part: "member", partnership: boncelles },
  },
  {
    ...{ id: "paul", name: "Paul Henrard", email: "paul.henrard@citoyen.example" },
    ...{ part: "member", partnership: boncelles },
  },
  {
    ...{ id: "sofia", name: "Sofia Rossi", email: "sofia.rossi@citoyen.example" },
    ...{ part: "member", partnership: jemeppe },
  },
  {
    ...{ id: "anne", name: "Anne Collard", email: "anne.collard@voo.example" },
    ...{ part: "coordinator", partnership: boncelles },
  },
  {
    ...{ id: "luc", name: "Luc Remy", email: "luc.remy@voo.example" },
    ...{ part: "deputy", partnership: boncelles },
  },
  {
    ...{ id: "marc", name: "Marc Dethier", email: "marc.dethier@skynet.example" },
    ...{ part: "coordinator", partnership: jemeppe },
  },
  {
    ...{ id: "claire", name: "Insp. Claire Lambert", email: "claire.lambert@police.example" },
    part: "police",
  },
  {
    ...{ id: "city", name: "Service Prévention", email: "prevention@seraing.example" },
    part: "city",
  },
];

export function findPerson(id: string | undefined): Person | undefined {
  return people.find((person) => person.id === id);
}

export function findByEmail(email: string): Person | undefined {
  return people.find((person) => person.email === email.toLowerCase());
}

/** Throws where there is no such person. */
export function getPerson(id: string): Person {
  const person = findPerson(id);
  if (person === undefined) throw new Error(`nobody is called ${id}`);
  return person;
}

/** The text of partnership.yaml; the first language is the one that the office begins with. */
export function writeRegistry(languages: readonly string[], { deputies }: { deputies: boolean }) {
  const coordinatorsOf = (partnership: string) =>
    people
      .filter((person) => person.partnership === partnership && person.part !== "member")
      .filter(({ part }) => deputies || part !== "deputy")
      .map(({ name, email, part }) => {
        return `      - { name: ${name}, email: ${email}${part === "deputy" ? ", deputy: true" : ""} }`;
      })
      .join("\n");
  return `city: Seraing
languages: [${languages.join(", ")}]
emergency: { police: "101", localPolice: "04/330.40.00" }
charter: { version: "2024", url: "https://www.seraing.example/plp/charte" }
contacts:
  - { name: Service Prévention, email: prevention@seraing.example }
police:
  - { name: Insp. Claire Lambert, email: claire.lambert@police.example }
partnerships:
  - id: boncelles
    name: PLP Boncelles
    covers: [Boncelles, rue de Tilff, route du Condroz]
    coordinators:
${coordinatorsOf(boncelles)}
  - id: jemeppe
    name: PLP Jemeppe
    covers: [Jemeppe, Jemeppe-sur-Meuse, rue de la Station]
    coordinators:
${coordinatorsOf(jemeppe)}
`;
}

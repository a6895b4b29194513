// Ready letters for each part that somebody plays: which there are, and what each answers. The words
// stand with the page's.
import type { Mail, Mailboxes } from "./mailboxes.ts";
import type { Part, Person } from "./people.ts";
import type { Words } from "./words/fr.ts";

type ExampleKey = keyof Words["examples"];

export interface Example {
  readonly key: ExampleKey;
  /** The letter that it answers; null for one that begins something. */
  readonly answers: Mail | null;
  readonly hasPicture: boolean;
}

interface Plan {
  readonly key: ExampleKey;
  readonly answers?: string;
  readonly hasPicture?: true;
}

const ofCitizens: readonly Plan[] = [
  { key: "join" },
  { key: "report" },
  { key: "urgent" },
  { key: "picture", hasPicture: true },
  { key: "pause" },
  { key: "question" },
  { key: "leave" },
];
const ofCoordinators: readonly Plan[] = [
  { key: "forward", answers: "report" },
  { key: "publish", answers: "notice" },
  { key: "draft" },
  { key: "away" },
  { key: "members" },
];
const plans: Readonly<Record<Part, readonly Plan[]>> = {
  citizen: ofCitizens,
  member: ofCitizens,
  coordinator: ofCoordinators,
  deputy: ofCoordinators,
  police: [{ key: "notice" }, { key: "answer", answers: "report-forward" }],
  city: [{ key: "decision", answers: "area-decision" }],
};

/** Those that this person can use now: an answer needs a letter to answer. */
export function listExamples(person: Person, mailboxes: Mailboxes): readonly Example[] {
  return plans[person.part].flatMap(({ key, answers, hasPicture = false }): readonly Example[] => {
    if (answers === undefined) return [{ key, answers: null, hasPicture }];
    const mail = mailboxes.listOf(person.id).find(({ shown }) => shown.kind === answers);
    return mail === undefined ? [] : [{ key, answers: mail, hasPicture }];
  });
}

export const pictureName = "pneus.jpg";

/** Tyres on a verge: drawn, so that no photograph of anybody's street is needed. */
export async function drawPicture(): Promise<Buffer> {
  const { default: sharp } = await import("sharp");
  const tyres = [
    [150, 330],
    [270, 345],
    [390, 325],
    [215, 240],
    [335, 245],
  ];
  const rings = tyres.map(([x, y]) => {
    return `<circle cx="${x}" cy="${y}" r="50" fill="#666c70" stroke="#2b2e31" stroke-width="30"/>`;
  });
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480">
<rect width="640" height="210" fill="#b9cfdd"/><rect y="200" width="640" height="280" fill="#7d9462"/>
<path d="M440 480 L560 205 L640 205 L640 480 Z" fill="#8d9196"/>${rings.join("")}</svg>`;
  return sharp(Buffer.from(drawing)).jpeg({ quality: 80 }).toBuffer();
}

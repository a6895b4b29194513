// partnership.yaml → who is who and which street belongs where. Roles come from this file alone.
// It knows no letter and no database; what a changed file means for members is asked by registry-file.ts.
import { LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { type FollowUp, followUp, type QuietHours, quietHours } from "./intervals.ts";
import { addressKey, parseAddress } from "./mail/address.ts";
import { type Retention, retention } from "./retention-periods.ts";

export interface Person {
  readonly name: string;
  readonly email: string;
}

export interface Coordinator extends Person {
  /** A deputy gets letters during an absence or an escalation only. */
  readonly deputy: boolean;
  /** Away today, as the store says; not in the file. */
  readonly isAway?: boolean;
}

export interface Partnership {
  readonly id: string;
  readonly name: string;
  /** Quarters and streets. */
  readonly covers: readonly string[];
  readonly joining: "open" | "approved";
  readonly coordinators: readonly Coordinator[];
}

export interface Registry {
  readonly city: string;
  /** The first is the default. */
  readonly languages: readonly string[];
  readonly emergency: { readonly police: string; readonly localPolice: string };
  readonly charter: { readonly version: string; readonly url: string };
  readonly contacts: readonly Person[];
  readonly police: readonly Person[];
  readonly partnerships: readonly Partnership[];
  /** After how long the clock does what it does. */
  readonly followUp: FollowUp;
  readonly quietHours: QuietHours;
  /** How long what is kept stays. */
  readonly retention: Retention;
}

/** What is wrong with the file: a sentence for each, every one with its line. */
export class RegistryFault extends Error {
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(`partnership.yaml is faulty:\n${faults.map((fault) => `  - ${fault}`).join("\n")}`);
    this.faults = faults;
  }
}

/** The text of partnership.yaml → Registry; throws RegistryFault with every fault and its line. */
export function parseRegistry(text: string): Registry {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (path: readonly PropertyKey[]) => lineOf(document, lines, path);
  if (document.errors.length > 0) {
    const faults = document.errors.map((error) => {
      return `line ${lines.linePos(error.pos[0]).line}: ${error.message}`;
    });
    throw new RegistryFault(faults);
  }
  const parsed = shape.safeParse(document.toJS() ?? {});
  if (!parsed.success) {
    throw new RegistryFault(
      parsed.error.issues.map((issue) => {
        const at = issue.path.length > 0 ? `${issue.path.join(".")}: ` : "";
        return `line ${lineAt(pathOfIssue(issue))}: ${at}${issue.message}`;
      }),
    );
  }
  const faults = contradictions(parsed.data).map(({ path, message }) => {
    return `line ${lineAt(path)}: ${message}`;
  });
  if (faults.length > 0) throw new RegistryFault(faults);
  return parsed.data;
}

const email = z.string().transform((text, context) => {
  const address = parseAddress(text);
  if (address !== null) return address;
  context.addIssue({ code: "custom", message: `"${text}" is not a mail address` });
  return z.NEVER;
});
const words = z
  .string()
  .trim()
  .min(1, "must not be empty")
  .refine((text) => !/[\p{Cc}\p{Cf}]/u.test(text), "must hold no control character");
const number = z.coerce.string().pipe(words);
const person = z.strictObject({ name: words, email });

const partnership = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,40}$/, "an id is of small letters, digits and hyphens"),
  name: words,
  covers: z.array(words).min(1, "name at least one street or quarter"),
  joining: z.enum(["open", "approved"], { error: "joining is open or approved" }).default("open"),
  coordinators: z.array(z.strictObject({ name: words, email, deputy: z.boolean().default(false) })),
});

const shape = z.strictObject({
  city: words,
  languages: z
    .array(z.enum(["fr", "nl", "de", "en"], { error: "a language is fr, nl, de or en" }))
    .min(1, "name at least one language")
    .default(["fr"]),
  emergency: z.strictObject({ police: number, localPolice: number }),
  charter: z.strictObject({ version: number, url: z.url("must be a web address") }),
  contacts: z.array(person).min(1, "name at least one contact of the city"),
  police: z.array(person).default([]),
  partnerships: z.array(partnership).min(1, "name at least one partnership"),
  followUp,
  quietHours,
  retention,
});

interface Contradiction {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function contradictions(registry: Registry): Contradiction[] {
  const found: Contradiction[] = [];
  const police = new Set(registry.police.map(({ email }) => addressKey(email)));
  const ids = new Set<string>();
  registry.partnerships.forEach(({ id, coordinators }, index) => {
    const path = ["partnerships", index];
    if (ids.has(id)) {
      found.push({ path: [...path, "id"], message: `the id "${id}" is there twice` });
    }
    ids.add(id);
    const seen = new Set<string>();
    coordinators.forEach((coordinator, position) => {
      const key = addressKey(coordinator.email);
      const at = [...path, "coordinators", position, "email"];
      if (police.has(key)) {
        found.push({ path: at, message: "this address is both police and coordinator" });
      }
      if (seen.has(key)) {
        found.push({ path: at, message: "this coordinator is there twice in one partnership" });
      }
      seen.add(key);
    });
  });
  return found;
}

/** The issue's own place: an unknown key is blamed on its line, not on that of its parent. */
function pathOfIssue(issue: z.core.$ZodIssue): readonly PropertyKey[] {
  if (issue.code === "unrecognized_keys") return [...issue.path, issue.keys[0] ?? ""];
  return issue.path;
}

/** The line of the nearest node that exists on this path: a missing key is told at its parent. */
function lineOf(
  document: ReturnType<typeof parseDocument>,
  lines: LineCounter,
  path: readonly PropertyKey[],
): number {
  for (let length = path.length; length > 0; length -= 1) {
    const steps = path.slice(0, length);
    const parent = document.getIn(steps.slice(0, -1), true) ?? document.contents;
    const key = keyNode(parent, steps.at(-1));
    const node = key ?? document.getIn(steps, true);
    if (hasRange(node)) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function keyNode(parent: unknown, name: PropertyKey | undefined): unknown {
  if (typeof parent !== "object" || parent === null || !("items" in parent)) return undefined;
  const items = parent.items as readonly { key?: { value?: unknown } }[];
  return items.find((pair) => pair?.key?.value === name)?.key;
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range);
}

// What `plp explain` tells of a letter, and how a person reads it. Knows no letter and no file.
import type { Cue, Intent } from "../understanding/meaning.ts";

export interface Explanation {
  readonly file: string;
  readonly kind: "person" | "auto_reply" | "bounce" | "complaint" | "list";
  readonly intent: Intent;
  readonly theme: "burglary" | "incivility" | "other" | null;
  readonly urgent: boolean | null;
  readonly act: string;
  readonly language: string;
  readonly confidence: number;
  readonly cues: readonly Cue[];
  readonly text: string;
}

export type Told = Explanation | { readonly file: string; readonly error: string };

/** The lines that a person reads. */
export function inWords(told: Told): string {
  if ("error" in told) return `${told.file}\n  error       ${told.error}`;
  const { cues, text, ...facts } = told;
  const lines = Object.entries(facts)
    .filter(([name]) => name !== "file")
    .map(([name, value]) => `  ${name.padEnd(11)} ${value ?? "-"}`);
  const why =
    cues.length > 0 ? cues.map((one) => `    ${cueInWords(one)}`) : ["    nothing said so"];
  const said = text.split("\n").map((line) => `    ${line}`);
  return [told.file, ...lines, "  because", ...why, "  text", ...said, ""].join("\n");
}

/** `speaks for leave, 6.5: "me retirer de la liste" (in the text)`. */
function cueInWords({ for: about, words, part, weight, learned }: Cue): string {
  const [kind, what] = about.split(":");
  const says = what === undefined ? saysOfDanger[kind ?? ""] : `speaks for ${what}`;
  return `${says ?? about}, ${weight}: "${words}" (in the ${partsInWords[part]}${learned ? "; learned from letters" : ""})`;
}

const saysOfDanger: Readonly<Record<string, string>> = {
  urgent: "tells of danger now",
  "not urgent": "tells of a danger that is past, or only thought of",
};

const partsInWords = { subject: "subject", text: "text", forwarded: "forwarded mail" } as const;

// The text of a conversation ↔ its scenes. The reader's part is kept as written; what the office says
// (`out`) is left out, since replaying writes it anew.

export type Scene =
  | { readonly type: "given"; readonly person: string; readonly partnership: string }
  | { readonly type: "registry"; readonly name: string }
  /** From now on the server answers every letter to this address so; `250` ends it. */
  | { readonly type: "refused"; readonly address: string; readonly reply: string }
  | { readonly type: "quota"; readonly limit: number }
  /** From now on the office runs on a machine, so that the city gets its heartbeat. */
  | { readonly type: "machine"; readonly gigabytes: number; readonly isBackedUp: boolean }
  /** `plp meetings` with these words. */
  | { readonly type: "meeting"; readonly words: readonly string[] }
  | { readonly type: "wait"; readonly days: number }
  | { readonly type: "in"; readonly letter: string };

export interface Script {
  readonly story: string;
  readonly scenes: readonly { readonly scene: Scene; readonly source: string }[];
}

/** Throws, with the line, on a heading that is none of the form. */
export function readScript(text: string): Script {
  const [story = "", ...parts] = text.split(/^(?=-- )/m);
  const scenes = parts
    .filter((source) => !source.startsWith("-- out: "))
    .map((source) => ({ scene: readScene(source), source }));
  return { story, scenes };
}

function readScene(source: string): Scene {
  const [heading = ""] = source.split("\n", 1);
  const given = /^-- given: (.+) is a member of ([a-z-]+) --$/.exec(heading);
  if (given) return { type: "given", person: given[1] ?? "", partnership: given[2] ?? "" };
  const quota = /^-- quota: (\d+) letters in 24 hours --$/.exec(heading);
  if (quota) return { type: "quota", limit: Number(quota[1]) };
  const refused = /^-- server: to (\S+) it says (\d{3}.*) --$/.exec(heading);
  if (refused) return { type: "refused", address: refused[1] ?? "", reply: refused[2] ?? "" };
  const machine = /^-- machine: (\d+) GB free, (backed up every night|never backed up) --$/.exec(
    heading,
  );
  if (machine) {
    const isBackedUp = machine[2] === "backed up every night";
    return { type: "machine", gigabytes: Number(machine[1]), isBackedUp };
  }
  const registry = /^-- registry: ([a-z-]+) --$/.exec(heading);
  if (registry) return { type: "registry", name: registry[1] ?? "" };
  const wait = /^-- wait: (\d+) days? --$/.exec(heading);
  if (wait) return { type: "wait", days: Number(wait[1]) };
  const meeting = /^-- meeting: (.+) --$/.exec(heading);
  if (meeting) return { type: "meeting", words: readWords(meeting[1] ?? "") };
  if (/^-- in: .+ --$/.test(heading)) {
    return { type: "in", letter: source.slice(heading.length).trim() };
  }
  throw new Error(`This is no scene: ${heading}`);
}

/** Words as a shell would take them: those in quotes are one. */
function readWords(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
}

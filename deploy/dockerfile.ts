// A Dockerfile → its instructions; a .dockerignore → what it leaves out. As much of either's form as ours
// uses. It takes no step.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface Instruction {
  readonly name: string;
  /** The words of the JSON form, or those of the plain one, quotes taken off. */
  readonly words: readonly string[];
  /** All that stands behind the name. */
  readonly text: string;
}

export function readDockerfile(text: string): readonly Instruction[] {
  return text
    .split("\n")
    .filter((line) => !/^\s*#/.test(line))
    .join("\n")
    .replaceAll(/\\\n\s*/g, " ")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map(readInstruction);
}

function readInstruction(line: string): Instruction {
  const [, name = "", text = ""] = /^([A-Z]{2,20})\s+(.*)$/.exec(line) ?? [];
  if (name === "") throw new Error(`This is no instruction: ${line}`);
  const json = /^(.*?)(\[.*\])\s*$/.exec(text);
  if (json === null || name === "LABEL") return { name, words: readWords(text), text };
  const [, before = "", list = "[]"] = json;
  return { name, words: [...readWords(before), ...(JSON.parse(list) as string[])], text };
}

function readWords(text: string): readonly string[] {
  return (text.match(/(?:[^\s"]|"[^"]*")+/g) ?? []).map((word) => word.replaceAll('"', ""));
}

/** Whether a path of the context is left out: the last pattern that fits decides. */
export function readIgnored(context: string): (path: string) => boolean {
  const file = join(context, ".dockerignore");
  const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
  const patterns = lines
    .map((line) => line.trim())
    .filter((line) => line !== "" && line[0] !== "#");
  return (path) => {
    if (path === "") return false;
    let isOut = false;
    for (const pattern of patterns) {
      const isBack = pattern.startsWith("!");
      const name = isBack ? pattern.slice(1) : pattern;
      if (fits(path, name) || (isBack && name.startsWith(`${path}/`))) isOut = !isBack;
    }
    return isOut;
  };
}

function fits(path: string, pattern: string): boolean {
  return pattern === "*" || path === pattern || path.startsWith(`${pattern}/`);
}

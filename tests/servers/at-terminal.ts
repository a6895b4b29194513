// A command run in front of a terminal, by util-linux's `script`: what is written to its stdin is typed.

export type Words = readonly [program: string, ...rest: string[]];

/** The words to spawn; the exit code is the command's own. */
export function atTerminal(words: Words): Words {
  const line = words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(" ");
  const sized = `stty cols 100 rows 30; exec ${line}`;
  return ["script", "--quiet", "--return", "--command", sized, "/dev/null"];
}

// Joins beginnings and endings of entries, for languages whose phrases differ in one word only.

/** Every beginning before every ending: `cross("take|get", "me off|us off")` gives four entries. */
export function cross(starts: string, ends: string): string {
  const endings = ends.split("|").map((end) => end.trim());
  return starts
    .split("|")
    .flatMap((start) => endings.map((end) => `${start.trim()} ${end}`))
    .join("|");
}

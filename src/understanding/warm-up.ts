// The lexicons and the privacy check are compiled when a letter first needs them: done ahead, no letter waits.
import { findPrivate } from "./privacy/find.ts";
import { understand } from "./understand.ts";

const words = "Bonjour, goedendag, guten Tag, hello, buongiorno: quelqu'un est dans le jardin.";

export function warmUp(): void {
  understand({ subject: words, subjectIsOwn: false, fresh: words, forwarded: null, pictures: 0 });
  findPrivate(words);
}

// A web form that passes on what a citizen wrote: sent by a program, and a person's words all the
// same. It only tells whether a text is one.
import { fold } from "./plain-sentences.ts";

const charactersMax = 8_000;
const label = (words: string) => new RegExp(`^[*_]{0,2}(?:${words})[*_]{0,2} ?(?::|$)`);
const name = label(
  "(?:votre |your |uw |je |ihr )?(?:nom(?: et prenom)?|prenom|(?:first |last |full )?name" +
    "|naam|voornaam|vorname|nome|cognome|nombre)",
);
const email = label(
  "(?:votre |your |uw |je |ihre )?(?:adresse )?(?:e-?mail(?:-?adress?e?| address|adres)?" +
    "|courriel|mail|indirizzo e-?mail|correo(?: electronico)?)",
);
const message = label(
  "(?:votre |your |uw |je |ihre )?(?:messages?|comments?(?: or message)?|commentaires?" +
    "|bericht|vraag|nachricht|mitteilung|messaggio|mensaje|demande|question|description" +
    "|opmerkingen?|remarques?)",
);

/** Labels of name or address and of a message, each with something behind it. */
export function isContactForm(text: string): boolean {
  const lines = fold(text.slice(0, charactersMax))
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const behind = (what: RegExp) => {
    const at = lines.findIndex((line) => what.test(line));
    const line = lines[at];
    if (line === undefined) return null;
    const own = line.slice(line.indexOf(":") + 1).trim();
    return line.includes(":") && own !== "" ? own : (lines[at + 1] ?? null);
  };
  const address = behind(email);
  const words = behind(message);
  if (words === null || words.length < 3) return false;
  return address?.includes("@") === true && (behind(name) !== null || words.length > 20);
}

// What a random letter says: mostly what somebody would who has read the letter that it answers, else
// anything from the vocabulary, with noise around it.

import type { Sent } from "../../conversation/world.ts";
import type { Chance } from "./chance.ts";
import type { SenderKind } from "./people.ts";
import {
  commandIn,
  commands,
  drafts,
  languages,
  matters,
  mixed,
  no,
  notices,
  places,
  urgent,
  yes,
} from "./words.ts";

export interface Saying {
  readonly text: string;
  readonly subject: string;
  /** Danger and nothing else. */
  readonly isUrgent: boolean;
}

/** `answered`: the letter that is answered, null for a letter by itself. */
export function pickSaying(
  { answered, sender, removable }: { answered: Sent | null; sender: SenderKind; removable: string },
  chance: Chance,
): Saying {
  const { pick, inHundred } = chance;
  if (inHundred(6)) return { text: pick(urgent), subject: "", isUrgent: true };
  const found =
    answered !== null && inHundred(75)
      ? { text: replyTo(answered, chance), subject: "" }
      : byItself(sender, removable, chance);
  const text = inHundred(6) ? `${chance.noise(8)}\n${found.text}\n${chance.noise(20)}` : found.text;
  const subject = inHundred(8) ? `${found.subject} ${chance.noise(12)}` : found.subject;
  return { text, subject, isUrgent: false };
}

function byItself(sender: SenderKind, removable: string, chance: Chance) {
  const { pick, weighed } = chance;
  const say = (text: string, subject = "") => ({ text, subject });
  const language = pick(languages);
  const any = weighed<() => { text: string; subject: string }>([
    [12, () => pick(matters.report)],
    [8, () => pick(matters.question)],
    [6, () => pick(matters.join)],
    [5, () => pick(matters.leave)],
    [4, () => pick(matters.thanks)],
    [4, () => pick(matters.unrelated)],
    [8, () => pick(matters.ownData)],
    [2, () => pick(matters.erasure)],
    [2, () => pick(matters.machine)],
    [6, () => say(pick(mixed), pick(["", "Bonjour", "Re: PLP"]))],
    [3, () => say(pick(yes))],
    [2, () => say(pick(no))],
    [6, () => say(commandIn(language, pick(commands)))],
    [2, () => say(pick(drafts), "Bulletin de mars")],
    [2, () => say(pick(notices), "Avis de vigilance")],
  ]);
  if (sender === "police") {
    return weighed([
      [6, () => say(pick(notices), pick(["Avis", "[boncelles] Avis de vigilance"]))],
      [2, () => say(`PLP-2026-000${1 + chance.below(9)} : une patrouille est passée.`, "Suite")],
      [4, any],
    ])();
  }
  if (sender !== "coordinator") return any();
  return weighed([
    [5, () => say(pick(drafts), pick(["Bulletin", "Diffusion : fête", "Info PLP", ""]))],
    [2, () => say(`${commandIn(language, "invite")} nouveau${chance.below(40)}@invite.example`)],
    [2, () => say(`${commandIn(language, "remove")} ${removable} parti`)],
    [2, () => say(commandIn(language, pick(["members", "statistics", "help"])))],
    [7, any],
  ])();
}

const joins = ["join-confirm", "ask-area", "invitation"];

function replyTo(answered: Sent, chance: Chance): string {
  const { pick, weighed, inHundred } = chance;
  const offered = offeredBy(answered);
  if (offered.length > 0 && inHundred(55)) {
    return `${pick(offered)}${inHundred(15) ? `\n${pick(drafts)}` : ""}`;
  }
  if (joins.includes(answered.kind) && inHundred(20)) {
    return "Oui, je confirme, rue de Tilff. Quand est la prochaine réunion ?";
  }
  const language = pick(languages);
  return weighed<() => string>([
    [6, () => pick(yes)],
    [4, () => pick(no)],
    [5, () => pick(places)],
    [8, () => pick(matters.report).text],
    [3, () => pick(matters.question).text],
    [4, () => pick(matters.ownData).text],
    [2, () => pick(matters.thanks).text],
    [2, () => pick(matters.leave).text],
    [1, () => pick(matters.join).text],
    [5, () => commandIn(language, pick(commands))],
    [4, () => pick(mixed)],
    [2, () => `${commandIn("fr", "internal")}\n${pick(matters.report).text}`],
    [3, () => `${commandIn(language, "publish")}\n${pick(drafts)}`],
    [3, () => pick(drafts)],
    [2, () => "Boncelles"],
  ])();
}

/** The words behind a letter's buttons. */
function offeredBy({ bytes }: Sent): readonly string[] {
  const html = bytes.toString("latin1").replace(/=\r\n/g, "").replaceAll("=3D", "=");
  const found = [...html.matchAll(/&amp;body=([^"&]{1,100})"/g)];
  return [...new Set(found.map(([, word = ""]) => decodeURIComponent(word)))];
}

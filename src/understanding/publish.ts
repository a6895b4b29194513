// Whether a coordinator's letter asks to be published: by its subject, or in its words.
import { fold } from "./normalise.ts";

const subjects =
  /^(?:re ?: ?|fwd? ?: ?|tr ?: ?)?(?:\[[^\]]{0,60}\] ?)?(?:bulletin|diffusion|info plp)\b/;

/** Verbs of sending round, near to "the members", in the office's four languages. */
const wishes = [
  /\b(?:diffus\w{1,6}|fai(?:re|tes) suivre|envoy\w{1,4}|transmet\w{1,5}|publi\w{1,4})\b[^.!?\n]{0,60}\b(?:aux|tous les|nos|mes|les) membres\b/,
  /\b(?:verspreid\w{0,3}|doorstur\w{1,3}|stuur\w{0,2}|bezorg\w{0,3})\b[^.!?\n]{0,60}\b(?:de|alle|onze|mijn) leden\b/,
  /\b(?:alle|de|onze|mijn) leden\b[^.!?\n]{0,40}\b(?:verspreiden|sturen|doorsturen|bezorgen)\b/,
  /\b(?:alle|die|unsere|meine|den|allen|unseren|meinen) mitglieder\w{0,2}\b[^.!?\n]{0,40}\b(?:verteilen|versenden|schicken|weiterleiten)\b/,
  /\b(?:verteil\w{1,3}|versend\w{1,3}|schick\w{1,3}|leit\w{1,3})\b[^.!?\n]{0,60}\b(?:alle|die|unsere|meine|allen|den) mitglieder\w{0,2}\b/,
  /\b(?:publish|circulate|send|forward|distribute)\b[^.!?\n]{0,60}\b(?:all|the|our|my) members\b/,
];

export function asksToPublish(subject: string, fresh: string): boolean {
  if (subjects.test(fold(subject).trim())) return true;
  const text = fold(fresh.slice(0, 4_000));
  return wishes.some((wish) => wish.test(text));
}

// Whether a text does nothing but take note of something, with thanks. Knows words alone.

const lengthMax = 60;
const noting =
  /^\W{0,5}(?:ok|okay|oke|d.accord|bien|tres bien|prima|goed|gut|in ordnung|fine)\b.{0,30}\b(?:merci|bedankt|dank\w{0,3}|thanks?|thank you)\b/i;

/** "OK, merci", "prima, dank u": neither a yes nor a wish. */
export function isNoteTaken(fresh: string): boolean {
  return fresh.length <= lengthMax && noting.test(fresh);
}

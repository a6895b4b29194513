// The names of all settings, gathered from where each is read, and what is said of a name that is none of them:
// a slip such as PLP_IMAP_HSOT would else be passed over in silence. It knows no value.
import { distance } from "fastest-levenshtein";
import { httpNames } from "./http-settings.ts";
import { limitNames } from "./limits.ts";
import { oauthNames } from "./oauth-settings.ts";
import { ownNames } from "./settings.ts";

export const settingNames: readonly string[] = [
  ...ownNames,
  ...limitNames,
  ...httpNames,
  ...oauthNames,
];

/** Read by Litestream (docs/backups.md), or set by Kubernetes for a service such as `plp` or `plp-seraing`. */
const foreign =
  /^PLP_(?:REPLICA_URL|PORT|(?:\w{1,60}_)?(?:SERVICE_(?:HOST|PORT)\w{0,60}|PORT_\d{1,5}_\w{1,30}))$/;
/** Letters that differ; what is farther off is another word. */
const slipMax = 5;

/** Those that begin as a setting does and are none. */
export function listUnknown(names: readonly string[]): readonly string[] {
  return names.filter((name) => {
    return name.startsWith("PLP_") && !settingNames.includes(name) && !foreign.test(name);
  });
}

/** What to do about it: `PLP_IMAP_HOST is meant?`, or where the names are listed. */
export function mendUnknown(name: string): string {
  const by = (one: string) => distance(name, one);
  const [nearest = ""] = settingNames.toSorted((one, other) => by(one) - by(other));
  return by(nearest) <= slipMax ? `${nearest} is meant?` : "the README lists all settings";
}

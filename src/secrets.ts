// Which settings are secrets, where they were read from, and how the environment forgets them. It reads none.
import { resolve } from "node:path";
import { oauthFileNames } from "./oauth-settings.ts";
import type { Settings } from "./settings.ts";

/** In the working folder. */
export const dotEnv = ".env";
/** Settings whose value nobody but the owner may learn. */
export const secretNames = /^PLP_[A-Z_]{0,40}(?:PASSWORD|SECRET|TOKEN)$/;

/** The files that secrets were read from, there or not. */
export function secretFiles(environment: NodeJS.ProcessEnv): readonly string[] {
  const named = ["PLP_MAIL_PASSWORD_FILE", ...oauthFileNames].map(
    (name) => environment[name] ?? "",
  );
  const files = [dotEnv, ...named];
  return files.filter((path) => path !== "").map((path) => resolve(path));
}

/** Every secret of these settings and this environment, for those who have to keep it out of sight. */
export function secretsOf(
  { imap, smtp, oauth }: Settings,
  environment: NodeJS.ProcessEnv,
): readonly string[] {
  const given = Object.entries(environment).filter(([name]) => secretNames.test(name));
  const values = [
    ...[imap.password, smtp.password, oauth?.clientSecret, oauth?.refreshToken],
    ...given.map(([, value]) => value),
  ];
  return [...new Set(values)].filter((secret) => secret !== null && secret !== undefined);
}

/** Takes them out of the environment, of which threads and reports of a crash get a copy. */
export function forgetSecrets(environment: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(environment)) {
    if (secretNames.test(name)) delete environment[name];
  }
}

/** Also where OAuth2 is used instead. */
export function isPasswordGiven(environment: NodeJS.ProcessEnv): boolean {
  return ["PLP_MAIL_PASSWORD", "PLP_MAIL_PASSWORD_FILE"].some((name) => Boolean(environment[name]));
}

// The SMTP log-in by an access token (XOAUTH2) on an open connection of nodemailer's: once more with a new
// one where the server calls the first invalid. It knows no letter.
import type SMTPConnection from "nodemailer/lib/smtp-connection";
import type { AccessTokens } from "./oauth-tokens.ts";

/** Rejects with TokenFault or with nodemailer's error. */
export async function logInByToken(
  connection: SMTPConnection,
  user: string,
  tokens: AccessTokens,
): Promise<void> {
  const first = await tokens.get();
  try {
    await logIn(connection, user, first);
  } catch (error) {
    if (Object(error).responseCode !== invalid) throw error;
    tokens.refuse(first);
    const second = await tokens.get();
    if (second === first) throw error;
    await logIn(connection, user, second);
  }
}

/** RFC 4954 section 6: the credentials are. */
const invalid = 535;

/** The library asks a second time only where the server had called the first token invalid. */
function logIn(connection: SMTPConnection, user: string, token: string): Promise<void> {
  let isInvalid = false;
  const oauth2 = {
    getToken: (isAgain: boolean, give: (error: Error | null, token?: string) => void) => {
      isInvalid = isAgain;
      if (isAgain) give(new Error("the token is invalid"));
      else give(null, token);
    },
    buildXOAuth2Token: (given: string) => {
      return Buffer.from(`user=${user}\x01auth=Bearer ${given}\x01\x01`).toString("base64");
    },
  };
  return new Promise((resolve, reject) => {
    connection.login({ user, oauth2 } as SMTPConnection.AuthenticationOAuth2, (error) => {
      if (error) reject(isInvalid ? refused : error);
      else resolve();
    });
  });
}

/** In nodemailer's form, which has lost the server's code by then. */
const refused = {
  ...{ code: "EAUTH", command: "AUTH XOAUTH2" },
  ...{ responseCode: invalid, response: `${invalid} 5.7.8 the token is invalid` },
};

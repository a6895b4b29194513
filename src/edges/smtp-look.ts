// Connects to the SMTP server, logs in and says good-bye: nothing is sent. It knows no letter.
import { openConnection, type SmtpServer } from "./smtp-connection.ts";

/** Rejects with nodemailer's error, or one with the code ECLOSED where the signal was first. */
export async function lookAtSmtp(server: SmtpServer, signal: AbortSignal): Promise<void> {
  const connection = await openConnection(server, () => {}, signal);
  connection.quit();
}

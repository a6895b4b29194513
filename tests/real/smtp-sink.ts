// Postfix's smtp-sink on a free loopback port, keeping every mail in a folder of its own that goes
// when it stops. It knows nothing of the office.
import { spawn } from "node:child_process";
import { chmodSync, chownSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { end, findFreePort, untilGreeted } from "./processes.ts";

interface SunkMail {
  readonly from: string;
  readonly to: readonly string[];
  /** The message with LF line ends, as smtp-sink writes it. */
  readonly raw: string;
}

export interface SmtpSink {
  readonly host: string;
  readonly port: number;
  /** Every mail of which the final dot came, answered or not. */
  mails(): SunkMail[];
  stop(): Promise<void>;
}

const nobody = 65_534;

/** Starts smtp-sink with further options, such as `-q .`; resolves when it greets. */
export async function startSmtpSink(options: readonly string[] = []): Promise<SmtpSink> {
  const folder = mkdtempSync(join(tmpdir(), "smtp-sink-"));
  chmodSync(folder, 0o755);
  // Run by root, it demands another user.
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(folder, nobody, nobody);
  const port = await findFreePort();
  const server = spawn(
    "smtp-sink",
    [
      ...(isRoot ? ["-u", "nobody"] : []),
      ...["-d", join(folder, "mail.")],
      ...options,
      `127.0.0.1:${port}`,
      "256",
    ],
    { env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` }, stdio: "ignore" },
  );
  const stop = async () => {
    await end(server);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await untilGreeted(port, server);
  } catch (cause) {
    await stop();
    throw new Error("smtp-sink did not start (apt install postfix)", { cause });
  }
  const mails = () => {
    const dumps = readdirSync(folder).flatMap((name) => readIfThere(join(folder, name)));
    // The file of a mail is there from MAIL on; an empty line ends it once the dot has come.
    return dumps.filter((dump) => dump.endsWith("\n\n")).map(readDump);
  };
  return { host: "127.0.0.1", port, mails, stop };
}

/** A dump begins with lines of its own: X-Client-…, X-Mail-Args, X-Rcpt-Args, then Received. */
function readDump(dump: string): SunkMail {
  const args = (name: string) =>
    [...dump.matchAll(new RegExp(`^X-${name}-Args: <([^>]{0,400})>`, "gm"))].map(
      ([, address]) => address ?? "",
    );
  const received = /^Received: from .{0,400}\n(?:[ \t].{0,400}\n){0,10}/m.exec(dump);
  const start = received ? received.index + received[0].length : 0;
  return { from: args("Mail")[0] ?? "", to: args("Rcpt"), raw: dump.slice(start) };
}

/** smtp-sink takes the file of an aborted mail away, also between the listing and the reading. */
function readIfThere(file: string): string[] {
  try {
    return [readFileSync(file, "latin1")];
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw fault;
  }
}

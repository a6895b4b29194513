// What a test hands to the edges in place of the office: it notes the letters it is given.
import type { Filed, Log, Mailbox } from "../../src/edges/imap-connection.ts";
import type { Fetched, Intake } from "../../src/edges/imap-scan.ts";

export interface Notes extends Intake {
  readonly letters: Fetched[];
  /** Subjects in the order received. */
  readonly subjects: () => string[];
}

/** Files everything as handled, unless `file` says otherwise or throws. */
export function noteLetters(
  file: (letter: Fetched) => Filed | Promise<Filed> = () => "PLP/Handled",
  more: Partial<Intake> = {},
): Notes {
  const letters: Fetched[] = [];
  return {
    letters,
    subjects: () => letters.map(({ source }) => getSubject(source)),
    since: () => "2026-11-01T00:00:00.000Z",
    stopping: () => false,
    receive: async (letter) => {
      letters.push(letter);
      return file(letter);
    },
    ...more,
  };
}

export interface NotedLog extends Log {
  readonly lines: string[];
}

/** Keeps what would be logged, one line of JSON each. */
export function noteLog(): NotedLog {
  const lines: string[] = [];
  const note = (object: object, message: string) => {
    lines.push(`${message} ${JSON.stringify(object)}`);
  };
  return { lines, info: note, warn: note, error: note };
}

export function toMailbox(server: Pick<Mailbox, "port"> & Partial<Mailbox>): Mailbox {
  return { host: "127.0.0.1", tls: "none", user: "plp", password: "secret", ...server };
}

export function composeMail(subject: string, body = "Bonjour."): Buffer {
  const head = `From: Anna <anna@example.org>\r\nTo: plp@example.org\r\nSubject: ${subject}`;
  return Buffer.from(`${head}\r\nMessage-ID: <${subject}@example.org>\r\n\r\n${body}\r\n`);
}

export function getSubject(source: Buffer): string {
  return /^Subject: ([^\r\n]{0,200})/m.exec(source.toString("latin1"))?.[1] ?? "";
}

/** Waits until it holds; throws after `ms`. */
export async function until(holds: () => boolean, ms = 5_000): Promise<void> {
  const end = Date.now() + ms;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`did not come true in ${ms} ms: ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

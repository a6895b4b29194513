// Ways to send the same copies of one bulletin: nodemailer's pool as people use it, the pool with
// finished bytes, a lane per connection over nodemailer's own connection, ours, and a bare client.
import { createTransport } from "nodemailer";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import { Transport } from "../../src/edges/smtp.ts";
import { sendBare, type Target } from "./bare.ts";
import {
  copyFor,
  envelopeFor,
  fillFor,
  officeAddress,
  prepareCopies,
  renderBulletin,
} from "./letters.ts";
import { openForSending } from "./office.ts";

interface Work extends Target {
  readonly count: number;
  readonly lanes: number;
  /** The office's data, where it is the office that sends. */
  readonly folder: string;
}

/** Makes all ready, and gives what then sends: that alone is measured. */
export type Sender = (work: Work) => Promise<() => Promise<void>>;

/** As favourable to the pool as its settings go: it never has to open a connection anew. */
export const poolSettings = { pool: true, maxMessages: Number.MAX_SAFE_INTEGER } as const;
/** Letters handed to the pool at a time, for each of its connections. */
const aheadPerLane = 20;

export const sendByPool: Sender = async (work) => {
  const { words, pool } = { words: renderBulletin(), pool: openPool(work) };
  return () =>
    sendAll(work, async (number) => {
      const copy = copyFor(number);
      const fill = fillFor(copy);
      const { list } = envelopeFor(copy, words);
      await pool.sendMail({
        from: { name: "PLP Seraing", address: officeAddress },
        ...{ to: copy.to, subject: words.subject, messageId: copy.messageId },
        ...{
          text: fill(words.text),
          html: fill(words.html),
          date: new Date("2026-03-02T08:00:00Z"),
        },
        headers: {
          "X-PLP-Kind": "bulletin",
          "Auto-Submitted": "auto-generated",
          "List-Id": { prepared: true, value: `"${list?.name}" <${list?.id}>` },
          "List-Unsubscribe": { prepared: true, value: `<${fill(list?.unsubscribe ?? "")}>` },
          Precedence: "list",
        },
      });
    }).finally(() => pool.close());
};

export const sendByRawPool: Sender = async (work) => {
  const [pool, bytesOf] = [openPool(work), await prepareCopies()];
  return () =>
    sendAll(work, async (number) => {
      const copy = copyFor(number);
      const envelope = { from: officeAddress, to: [copy.to] };
      await pool.sendMail({ envelope, raw: bytesOf(copy) });
    }).finally(() => pool.close());
};

export const sendByConnections: Sender = async (work) => {
  const bytesOf = await prepareCopies();
  let number = 0;
  const lane = async () => {
    const connection = new SMTPConnection({ ...work, ignoreTLS: true });
    await new Promise<void>((resolve, reject) => {
      connection.once("error", reject);
      connection.connect((error) => (error ? reject(error) : resolve()));
    });
    while (number < work.count) {
      const copy = copyFor(number);
      number += 1;
      const envelope = { from: officeAddress, to: [copy.to] };
      await new Promise<void>((resolve, reject) => {
        connection.send(envelope, bytesOf(copy), (error) => (error ? reject(error) : resolve()));
      });
    }
    connection.quit();
  };
  return async () => {
    await Promise.all(Array.from({ length: work.lanes }, lane));
  };
};

export const sendByTransport: Sender = async (work) => {
  const bytesOf = await prepareCopies();
  const server = {
    ...work,
    tls: "none",
    user: null,
    password: null,
    connections: work.lanes,
  } as const;
  const transport = new Transport(server);
  return () =>
    sendAll(work, async (number) => {
      const copy = copyFor(number);
      const sent = await transport.send({ from: officeAddress, to: copy.to, bytes: bytesOf(copy) });
      if (sent.result !== "sent") throw new Error(sent.because);
    }).finally(() => transport.close());
};

export const sendBarely: Sender = async (work) => {
  const bytesOf = await prepareCopies();
  let number = 0;
  const next = () => {
    if (number >= work.count) return undefined;
    const copy = copyFor(number);
    number += 1;
    return { from: officeAddress, to: copy.to, bytes: bytesOf(copy) };
  };
  return () => sendBare(work, { lanes: work.lanes, next });
};

export const sendByOffice: Sender = async ({ port, lanes, count, folder }) => {
  const office = openForSending(folder, port, lanes);
  return async () => {
    await office.send();
    const sent = await office.close();
    if (sent !== count) throw new Error(`Of ${count} letters ${sent} were sent.`);
  };
};

function openPool({ host, port, lanes }: Work) {
  return createTransport({ ...poolSettings, host, port, ignoreTLS: true, maxConnections: lanes });
}

/** Keeps so many letters with the sender that no connection waits for the next. */
async function sendAll(
  { count, lanes }: Work,
  send: (number: number) => Promise<unknown>,
): Promise<void> {
  let number = 0;
  const worker = async () => {
    while (number < count) {
      const mine = number;
      number += 1;
      await send(mine);
    }
  };
  await Promise.all(Array.from({ length: lanes * aheadPerLane }, worker));
}

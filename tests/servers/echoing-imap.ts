// An IMAP server that refuses every log-in and repeats it in its answer, as some do: as it came, decoded,
// and as a response code.
import { type AddressInfo, createServer, type Socket } from "node:net";

/** How it says no: `%s` is what it heard. */
export type Refusal = string;

export interface EchoingImap {
  readonly port: number;
  /** How many log-ins it refused. */
  readonly refused: { count: number };
  close(): Promise<void>;
}

export async function startEchoingImap(
  refusal: Refusal,
  mechanism: "PLAIN" | "XOAUTH2" = "PLAIN",
): Promise<EchoingImap> {
  const refused = { count: 0 };
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.write(`* OK [CAPABILITY IMAP4rev1 AUTH=${mechanism} SASL-IR] ready\r\n`);
    let rest = "";
    socket.on("data", (chunk: Buffer) => {
      rest += chunk.toString("latin1");
      const lines = rest.split("\r\n");
      rest = lines.pop() ?? "";
      for (const line of lines) socket.write(answer(line));
    });
  });
  const answer = (line: string): string => {
    const [tag = "*", verb = "", ...words] = line.split(" ");
    if (/^(AUTHENTICATE|LOGIN)$/i.test(verb)) {
      refused.count += 1;
      const decoded = Buffer.from(words.at(-1) ?? "", "base64").toString("latin1");
      return `${tag} ${refusal.replaceAll("%s", `${line} ${decoded.replaceAll("\0", " ")}`)}\r\n`;
    }
    if (/^LOGOUT$/i.test(verb)) return `* BYE good-bye\r\n${tag} OK done\r\n`;
    if (/^CAPABILITY$/i.test(verb))
      return `* CAPABILITY IMAP4rev1 AUTH=${mechanism} SASL-IR\r\n${tag} OK\r\n`;
    return `${tag} OK done\r\n`;
  };
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return { port: (server.address() as AddressInfo).port, refused, close };
}

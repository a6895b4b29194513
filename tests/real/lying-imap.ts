// A proxy before Dovecot that lies about MOVE, for the tests: it is answered and not done, or done and
// answered with NO. It knows no other command.
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

export interface LyingImap {
  readonly port: number;
  /** How often it lied. */
  lies(): number;
  close(): Promise<void>;
}

/** Listens on a free port of 127.0.0.1 and passes on to `port` there. */
export async function startLyingImap(
  port: number,
  how: "answered, not done" | "done, refused",
): Promise<LyingImap> {
  let lies = 0;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const dovecot = connect(port, "127.0.0.1");
    const refused = new Set<string>();
    for (const socket of [client, dovecot]) {
      sockets.add(socket);
      socket.on("error", () => {});
      socket.once("close", () => sockets.delete(socket));
    }
    // The client writes a command a time and waits, so that a chunk is a command.
    client.on("data", (chunk: Buffer) => {
      const [, tag] = /^(\S{1,20}) UID MOVE /.exec(chunk.toString("latin1")) ?? [];
      if (tag === undefined) return void dovecot.write(chunk);
      lies += 1;
      if (how === "answered, not done") return void client.write(`${tag} OK Move completed.\r\n`);
      refused.add(tag);
      dovecot.write(chunk);
    });
    dovecot.on("data", (chunk: Buffer) => {
      let text = chunk.toString("latin1");
      for (const tag of refused) {
        const line = `${tag} OK`;
        if (text.includes(line)) text = text.replace(line, `${tag} NO [SERVERBUG]`);
      }
      client.write(text, "latin1");
    });
    client.on("close", () => dovecot.destroy());
    dovecot.on("close", () => client.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    lies: () => lies,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

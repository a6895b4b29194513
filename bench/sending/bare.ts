// A client that does nothing but write: one socket a lane, each envelope riding with the final dot
// before it. It judges nothing and recovers from nothing: the upper bound for Node.
import { once } from "node:events";
import { connect, type Socket } from "node:net";

export interface Target {
  readonly host: string;
  readonly port: number;
}

export interface BareLetter {
  readonly from: string;
  readonly to: string;
  readonly bytes: Buffer;
}

/** Sends what `next` gives until it gives undefined; resolves when all was accepted. */
export async function sendBare(
  target: Target,
  { lanes, next }: { lanes: number; next: () => BareLetter | undefined },
): Promise<void> {
  await Promise.all(Array.from({ length: lanes }, () => runLane(target, next)));
}

async function runLane(target: Target, next: () => BareLetter | undefined): Promise<void> {
  const socket = connect(target.port, target.host);
  socket.setNoDelay(true);
  await once(socket, "data");
  socket.write("EHLO bench.example\r\n");
  await once(socket, "data");
  await pump(socket, next);
  socket.end("QUIT\r\n");
}

function pump(socket: Socket, next: () => BareLetter | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    let letter = next();
    let owed = 0;
    let rest = "";
    const envelope = () =>
      letter === undefined
        ? ""
        : `MAIL FROM:<${letter.from}>\r\nRCPT TO:<${letter.to}>\r\nDATA\r\n`;
    socket.on("error", reject);
    socket.on("data", (chunk: Buffer) => {
      const lines = (rest + chunk.toString("latin1")).split("\r\n");
      rest = lines.pop() ?? "";
      for (const line of lines) {
        if (!/^[23]/.test(line)) return reject(new Error(line));
        if (line.startsWith("354")) {
          const bytes = letter?.bytes ?? Buffer.alloc(0);
          letter = next();
          owed += 1;
          socket.write(Buffer.concat([bytes, Buffer.from(`.\r\n${envelope()}`, "latin1")]));
        } else if (owed > 0 && line.startsWith("250 2.0.0")) {
          owed -= 1;
          if (letter === undefined && owed === 0) resolve();
        }
      }
    });
    socket.write(envelope());
  });
}

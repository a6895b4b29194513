// One look at a page on this machine, for `plp doctor`: what a program on a port answers. It follows nothing
// and knows no page.
import { connect } from "node:net";

export interface Looked {
  readonly status: number;
  readonly body: string;
}

const octetsMax = 64 * 1024;
const lookMsMax = 3_000;

/** Null where nothing answers in HTTP within three seconds. A host that means everywhere is this machine. */
export function lookAtPage(
  { host, port }: { readonly host: string; readonly port: number },
  path: string,
): Promise<Looked | null> {
  const here = { "0.0.0.0": "127.0.0.1", "::": "::1" }[host] ?? host;
  const socket = connect({ host: here, port });
  const chunks: Buffer[] = [];
  let octets = 0;
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      socket.destroy();
      resolve(readAnswer(Buffer.concat(chunks).toString("utf8")));
    };
    const timer = setTimeout(end, lookMsMax);
    // HTTP/1.0: the body comes in one piece, and ends with the connection (RFC 9112 section 9.3).
    socket.on("connect", () => socket.write(`GET ${path} HTTP/1.0\r\nHost: localhost\r\n\r\n`));
    socket.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      octets += chunk.length;
      if (octets > octetsMax) end();
    });
    socket.on("error", end);
    socket.on("close", end);
  });
}

function readAnswer(text: string): Looked | null {
  const status = /^HTTP\/1\.[01] (\d{3})\b/.exec(text)?.[1];
  const at = text.indexOf("\r\n\r\n");
  return status === undefined || at < 0
    ? null
    : { status: Number(status), body: text.slice(at + 4) };
}

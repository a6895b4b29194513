// An SMTP server that answers word for word as a test tells it, and notes every word it got. It keeps
// to the order of RFC 5321 only where the test says nothing else.
import { type AddressInfo, createServer, type Socket } from "node:net";

/**
 * What it answers at a moment: a whole reply, without its last line's end; `drop` resets, `fin` ends the
 * connection, `silence` says nothing; what stands before `then` is said first. Nothing more is said then.
 */
type Line = string;

export interface Script {
  /** By moment: `greeting`, `EHLO`, `MAIL`, `RCPT`, `DATA`, `.` or `RSET`, with the letter's number: `MAIL 2`. */
  readonly answers?: Readonly<Record<string, Line>>;
  /** Keywords of EHLO; PIPELINING alone unless told. */
  readonly offers?: readonly string[];
  /** Replies go out one octet at a time. */
  readonly isSlow?: boolean;
}

export interface ScriptedSmtp {
  readonly port: number;
  /** Commands, `.` for the end of a letter, `|` where a further chunk came; for each connection. */
  readonly heard: string[][];
  /** Contents whose final dot came for a recipient who stood, answered or not. */
  readonly contents: { to: string; text: string }[];
  readonly sockets: Socket[];
  close(): Promise<void>;
}

/** Letters are counted by their MAIL, over all connections. */
export async function startScriptedSmtp(script: Script = {}): Promise<ScriptedSmtp> {
  const heard: string[][] = [];
  const contents: { to: string; text: string }[] = [];
  const sockets: Socket[] = [];
  const counted = { letters: 0 };
  const server = createServer((socket) => {
    const lines: string[] = [];
    heard.push(lines);
    sockets.push(socket);
    serve(socket, { script, lines, contents, counted });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return { port: (server.address() as AddressInfo).port, heard, contents, sockets, close };
}

interface Session {
  readonly script: Script;
  readonly lines: string[];
  readonly contents: { to: string; text: string }[];
  readonly counted: { letters: number };
}

const usual: Readonly<Record<string, Line>> = {
  greeting: "220 scripted",
  MAIL: "250 2.1.0 ok",
  RCPT: "250 2.1.5 ok",
  DATA: "354 go",
  ".": "250 2.0.0 taken",
  RSET: "250 2.0.0 ok",
  QUIT: "221 2.0.0 bye then fin",
};

function serve(socket: Socket, { script, lines, contents, counted }: Session): void {
  const { offers = ["PIPELINING"], answers = {}, isSlow = false } = script;
  let rest = "";
  let to: string | null = null;
  let isContent = false;
  let isMute = false;
  const say = (moment: string) => {
    if (isMute) return "";
    const hello = ["scripted", ...offers].map((word, at, all) => {
      return `250${at + 1 < all.length ? "-" : " "}${word}`;
    });
    const answer =
      answers[`${moment} ${counted.letters}`] ??
      answers[moment] ??
      (moment === "EHLO" ? hello.join("\r\n") : (usual[moment] ?? "500 5.5.1 what"));
    const [, words = "", deed = ""] =
      /^(.*?)(?: ?(?:then )?(drop|fin|silence))?$/s.exec(answer) ?? [];
    const octets = words === "" ? "" : `${words}\r\n`;
    for (const part of isSlow ? octets : [octets]) if (part !== "") socket.write(part, "latin1");
    isMute = deed !== "";
    if (deed === "drop") setImmediate(() => socket.resetAndDestroy());
    if (deed === "fin") socket.end();
    return words;
  };
  const take = (line: string) => {
    const verb = line.slice(0, 4).toUpperCase().trim();
    if (verb === "MAIL") counted.letters += 1;
    lines.push(verb === "MAIL" || verb === "RCPT" ? line : verb);
    const said = say(verb);
    if (verb === "MAIL" || verb === "RSET") to = null;
    if (verb === "RCPT" && said.startsWith("2")) to = /<(.*)>/.exec(line)?.[1] ?? null;
    isContent = verb === "DATA" && said.startsWith("3");
  };
  socket.on("error", () => {});
  socket.setNoDelay(true);
  socket.on("data", (chunk: Buffer) => {
    if (lines.length > 0) lines.push("|");
    rest += chunk.toString("latin1");
    while (!socket.destroyed && !socket.writableEnded) {
      const end = isContent ? /(?:^|\r\n)\.\r\n/.exec(rest) : /\r\n/.exec(rest);
      if (end === null) return;
      const text = rest.slice(0, end.index);
      rest = rest.slice(end.index + end[0].length);
      if (!isContent) {
        take(text);
        continue;
      }
      isContent = false;
      if (to !== null) contents.push({ to, text });
      to = null;
      lines.push(".");
      say(".");
    }
  });
  say("greeting");
}

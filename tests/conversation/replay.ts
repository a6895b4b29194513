// Replays a conversation and writes what the office said into it.
import type { Log } from "../../src/edges/log.ts";
import { crashAtEveryWrite } from "./crash.ts";
import { writeLetter } from "./letter-in.ts";
import type { Scene } from "./script.ts";
import { readScript } from "./script.ts";
import { type Sent, World } from "./world.ts";

export interface Mode {
  /** A second copy of each letter comes under another UID and with other trace headers. */
  readonly deliverTwice?: true;
  /** Before it succeeds, each letter fails once at each of its writes. */
  readonly crashFirst?: true;
  /** Gets the lines of the log. */
  readonly log?: Log;
  /** Gets the bytes of each letter in. */
  readonly onLetter?: (bytes: Buffer) => void;
}

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

export async function replay(source: string, mode: Mode = {}): Promise<string> {
  const script = readScript(source);
  const world = new World();
  if (mode.log) world.logTo(mode.log);
  const pages = [script.story];
  let number = 0;
  for (const { scene, source } of script.scenes) {
    number += 1;
    world.begin(number);
    pages.push(`${source.trimEnd()}\n\n`);
    const said = await play(scene, { world, number, mode });
    pages.push(...said);
  }
  return `${pages.join("").trimEnd()}\n`;
}

/** Plays one scene; gives what the office said, printed. */
export async function play(
  scene: Scene,
  { world, number, mode }: { world: World; number: number; mode: Mode },
): Promise<string[]> {
  switch (scene.type) {
    case "given":
      world.enterMember(scene.person, scene.partnership);
      return [];
    case "registry":
      world.useRegistry(scene.name);
      return [];
    case "machine":
      world.useMachine(scene);
      return [];
    case "refused":
      world.replies.set(scene.address, scene.reply);
      return [];
    case "quota":
      world.useQuota(scene.limit);
      return [];
    case "meeting": {
      const { words } = scene;
      const told = mode.crashFirst === undefined ? undefined : crashAtEveryWrite;
      told?.(world.office.store, () => world.meeting(words));
      const said = world.meeting(words);
      return [said, ...(await world.send()).map(print)];
    }
    case "wait":
      world.now = new Date(world.now.getTime() + scene.days * dayMs);
      await world.prepare();
      world.tick();
      return (await world.send()).map(print);
    case "in": {
      world.now = new Date(world.now.getTime() + minuteMs);
      const bytes = writeLetter(scene.letter, { number, now: world.now, sent: world.sent });
      mode.onLetter?.(bytes);
      await deliver(bytes, world, mode);
      const sent = await world.send(lettersThatLeave(scene.letter));
      world.tick();
      sent.push(...(await world.send(lettersThatLeave(scene.letter))));
      return sent.length > 0 ? sent.map(print) : [`-- out: nothing (${world.lastReason()}) --\n\n`];
    }
  }
}

/** `Leaves: 2` in a letter: so many of those it causes leave before the next one comes. */
function lettersThatLeave(letter: string): number {
  return Number(/^Leaves: (\d+)$/m.exec(letter)?.[1] ?? 1000);
}

async function deliver(bytes: Buffer, world: World, mode: Mode): Promise<void> {
  const incoming = await world.read(bytes);
  if (mode.crashFirst) crashAtEveryWrite(world.office.store, () => world.receive(incoming));
  world.receive(incoming);
  if (!mode.deliverTwice) return;
  const trace = "Received: from relay.example by mx.google.com; Mon, 2 Mar 2026 09:00:00 +0000\r\n";
  world.receive(await world.read(Buffer.concat([Buffer.from(trace), bytes])));
}

/** The letter without what stands in every one: the emergency line above, the footer below. */
function print({ kind, to, subject, text, replyTo, files }: Sent): string {
  const body = text.replaceAll("\r\n", "\n").split("\n-- \n")[0] ?? "";
  const own = body.split("\n\n").slice(1).join("\n\n").trim();
  const lines = [
    `To: ${to}`,
    `Subject: ${subject}`,
    ...(replyTo === null ? [] : ["Reply-To: its token"]),
    ...files.map((name) => `Attached: ${name}`),
  ];
  return `-- out: ${kind} --\n\n${lines.join("\n")}\n\n${withoutTokens(own)}\n\n`;
}

/** Tokens are chance to a reader. */
function withoutTokens(text: string): string {
  return text.replace(/\u0002\d+\u0003/g, "TOKEN");
}

// One long-lived thread that answers questions within bounds of time and memory, one after the other.
// What overruns them is ended, and the next question starts a new one. It knows nothing of letters.
import { Worker } from "node:worker_threads";

export interface Bounds {
  /** For one answer, from a thread that is ready. */
  readonly msMax: number;
  /** What the process may grow by while it answers: buffers lie outside the thread's own heap. */
  readonly growthBytesMax: number;
}

/** The thread was ended, or ended by itself: what it was asked is too much for it. */
export class Overrun extends Error {}

type Reply = { readonly ready: true } | { readonly answer: unknown } | { readonly fault: string };

const heapMbMax = 256;
const stackMbMax = 4;
const startMsMax = 60_000;
const watchMs = 50;
/** Then what the libraries keep for good goes back to the system. */
const answersMax = 200;
const idleMsMax = 300_000;

interface Asked {
  readonly question: object;
  readonly transfer: readonly ArrayBuffer[];
  readonly bounds: Bounds;
}

export class LimitedThread {
  readonly #script: URL;
  #thread: Worker | null = null;
  #answers = 0;
  #idle: NodeJS.Timeout | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(script: URL) {
    this.#script = script;
  }

  /**
   * The answer to a question, both of which can be cloned. Rejects with `Overrun` where a bound was
   * met or the thread died, and with another error where it cannot be started at all.
   */
  ask(question: object, asked: Omit<Asked, "question">): Promise<unknown> {
    const turn = this.#turn.then(() => this.#ask({ question, ...asked }));
    this.#turn = turn.catch(() => {});
    return turn;
  }

  /** Ends the thread; another question would start a new one. */
  async close(): Promise<void> {
    clearTimeout(this.#idle);
    const thread = this.#thread;
    this.#thread = null;
    this.#answers = 0;
    await thread?.terminate();
  }

  async #ask({ question, transfer, bounds }: Asked): Promise<unknown> {
    clearTimeout(this.#idle);
    const thread = this.#thread ?? (await this.#start());
    // A question keeps the process alive; a thread that waits for one does not.
    thread.ref();
    try {
      const reply = nextReply(thread, bounds);
      thread.postMessage(question, [...transfer]);
      const answer = await reply;
      this.#answers += 1;
      if (this.#answers >= answersMax) await this.close();
      return answer;
    } catch (fault) {
      await this.close();
      throw fault;
    } finally {
      thread.unref();
      this.#idle = setTimeout(() => this.close(), idleMsMax).unref();
    }
  }

  async #start(): Promise<Worker> {
    const thread = new Worker(this.#script, {
      // No setting, and with it no secret, is known there.
      env: {},
      execArgv: [],
      // What a library has to say there may hold words of a letter.
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: heapMbMax, stackSizeMb: stackMbMax },
    });
    thread.stdout.resume();
    thread.stderr.resume();
    // One that dies while it is asked nothing, or while it is being ended.
    thread.on("error", () => {});
    thread.on("exit", () => {
      if (this.#thread === thread) this.#thread = null;
    });
    try {
      await nextReply(thread, { msMax: startMsMax, growthBytesMax: Number.POSITIVE_INFINITY });
    } catch (cause) {
      await thread.terminate();
      throw new Error("the reading thread cannot be started", { cause });
    }
    this.#thread = thread;
    return thread;
  }
}

function nextReply(thread: Worker, { msMax, growthBytesMax }: Bounds): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  const before = process.memoryUsage.rss();
  const end = (why: string) => reject(new Overrun(why));
  const late = setTimeout(() => end("late"), msMax);
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() - before > growthBytesMax) end("memory");
  }, watchMs);
  const onMessage = (reply: Reply) => {
    if ("fault" in reply) end(reply.fault);
    else resolve("answer" in reply ? reply.answer : undefined);
  };
  const onError = (error: NodeJS.ErrnoException) => end(error.code ?? error.name);
  const onExit = () => end("exit");
  thread.on("message", onMessage).on("error", onError).on("exit", onExit);
  return promise.finally(() => {
    clearTimeout(late);
    clearInterval(watch);
    thread.off("message", onMessage).off("error", onError).off("exit", onExit);
  });
}

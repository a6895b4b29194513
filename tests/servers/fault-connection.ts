// One connection through the fault proxy: passes on what comes from either side, until a fault strikes.
// It knows no other connection.
import type { Socket } from "node:net";
import { DelayLine } from "./delay-line.ts";
import { type Side, Trap } from "./fault-trap.ts";

/** What all connections have in common. */
export interface Shared {
  readonly plans: Set<Trap["plan"]>;
  readonly counts: {
    connections: number;
    open: number;
    struck: number;
    readonly octets: Record<Side, number>;
  };
  readonly latencyMs: Record<Side, number>;
  isStalled: boolean;
}

export class FaultyConnection {
  readonly #number: number;
  readonly #sockets: Readonly<Record<Side, Socket>>;
  readonly #shared: Shared;
  readonly #traps = { client: new Map<object, Trap>(), server: new Map<object, Trap>() };
  readonly #lines = { client: new DelayLine(), server: new DelayLine() };
  #isOver = false;
  #isStalled = false;

  /** Both sockets have to allow half-open connections. */
  constructor(client: Socket, server: Socket, shared: Shared) {
    this.#number = shared.counts.connections;
    this.#sockets = { client, server };
    this.#shared = shared;
    for (const side of ["client", "server"] as const) {
      const socket = this.#sockets[side];
      const later = (job: () => void) => this.#lines[side].add(job, shared.latencyMs[side]);
      socket.setNoDelay(true);
      socket.on("data", (chunk: Buffer) => later(() => this.#pass(side, chunk)));
      socket.on("end", () => later(() => this.#passEnd(side)));
      socket.on("error", () => later(() => this.#passReset(side)));
    }
  }

  cut(): void {
    this.#isOver = true;
    for (const line of Object.values(this.#lines)) line.stop();
    for (const socket of Object.values(this.#sockets)) socket.resetAndDestroy();
  }

  #pass(side: Side, chunk: Buffer): void {
    if (this.#isSwallowing()) return;
    const strike = this.#findStrike(side, chunk);
    const passed = strike === null ? chunk : chunk.subarray(0, strike.at);
    this.#shared.counts.octets[side] += passed.length;
    for (const trap of this.#traps[side].values()) trap.pass(passed);
    if (passed.length > 0) this.#sockets[other(side)].write(passed);
    if (strike !== null) this.#strike(side, strike.trap, chunk.subarray(strike.at));
  }

  #findStrike(side: Side, chunk: Buffer): { trap: Trap; at: number } | null {
    let first: { trap: Trap; at: number } | null = null;
    for (const plan of this.#shared.plans) {
      const { from, connection = this.#number } = plan.fault;
      if (from !== side || connection !== this.#number) continue;
      const trap = this.#traps[side].get(plan) ?? new Trap(plan);
      this.#traps[side].set(plan, trap);
      const at = trap.find(chunk);
      if (at !== null && (first === null || at < first.at)) first = { trap, at };
    }
    return first;
  }

  #strike(side: Side, trap: Trap, rest: Buffer): void {
    const { does } = trap.plan.fault;
    trap.spring();
    this.#shared.counts.struck += 1;
    if (typeof does === "object") {
      this.#lines[side].hold(() => this.#pass(side, rest), does.delayMs);
    } else if (does === "stall") {
      this.#isStalled = true;
    } else {
      this.#isOver = true;
      const { client, server } = this.#sockets;
      // A reset could make a server forget what it has not yet read, a final dot for one.
      server.end();
      // What was passed on is on its way before the reset.
      if (does === "end") client.end();
      else setImmediate(() => client.resetAndDestroy());
    }
  }

  #passEnd(side: Side): void {
    if (!this.#isSwallowing()) this.#sockets[other(side)].end();
  }

  #passReset(side: Side): void {
    if (!this.#isSwallowing()) this.#sockets[other(side)].resetAndDestroy();
  }

  #isSwallowing(): boolean {
    return this.#isOver || this.#isStalled || this.#shared.isStalled;
  }
}

function other(side: Side): Side {
  return side === "client" ? "server" : "client";
}

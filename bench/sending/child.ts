// Runs one way of sending in a process of its own, so that its CPU and memory are its own, and prints
// what it took as one line of JSON: node child.ts SENDER PORT COUNT LANES.
import {
  type Sender,
  sendBarely,
  sendByConnections,
  sendByPool,
  sendByRawPool,
  sendByTransport,
} from "./senders.ts";

const senders: Readonly<Record<string, Sender>> = {
  pool: sendByPool,
  "pool-raw": sendByRawPool,
  connections: sendByConnections,
  transport: sendByTransport,
  bare: sendBarely,
};

const [name = "", port = "", count = "", lanes = "5"] = process.argv.slice(2);
const sender = senders[name];
if (sender === undefined) throw new Error(`There is no way to send called ${name}.`);
const before = { at: performance.now(), cpu: process.cpuUsage() };
await sender({ host: "127.0.0.1", port: Number(port), count: Number(count), lanes: Number(lanes) });
const cpu = process.cpuUsage(before.cpu);
const result = {
  seconds: (performance.now() - before.at) / 1_000,
  cpuSeconds: (cpu.user + cpu.system) / 1_000_000,
  rssMb: process.resourceUsage().maxRSS / 1_024,
};
process.stdout.write(`${JSON.stringify(result)}\n`);

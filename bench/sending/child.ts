// Runs one way of sending in a process of its own, so that its CPU and memory are its own, and prints
// what it took as one line of JSON: node child.ts SENDER PORT COUNT LANES [FOLDER].
import {
  type Sender,
  sendBarely,
  sendByConnections,
  sendByOffice,
  sendByPool,
  sendByRawPool,
  sendByTransport,
} from "./senders.ts";

const senders: Readonly<Record<string, Sender>> = {
  pool: sendByPool,
  "pool-raw": sendByRawPool,
  connections: sendByConnections,
  bare: sendBarely,
  transport: sendByTransport,
  office: sendByOffice,
};

const [name = "", port = "", count = "", lanes = "5", folder = ""] = process.argv.slice(2);
const sender = senders[name];
if (sender === undefined) throw new Error(`There is no way to send called ${name}.`);
const work = { port: Number(port), count: Number(count), lanes: Number(lanes), folder };
const send = await sender({ host: "127.0.0.1", ...work });
const before = { at: performance.now(), cpu: process.cpuUsage() };
await send();
const cpu = process.cpuUsage(before.cpu);
const result = {
  seconds: (performance.now() - before.at) / 1_000,
  cpuSeconds: (cpu.user + cpu.system) / 1_000_000,
  rssMb: process.resourceUsage().maxRSS / 1_024,
};
process.stdout.write(`${JSON.stringify(result)}\n`);

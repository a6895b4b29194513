// A thread that does what it is told, however foolish. Not a test itself.
import { parentPort } from "node:worker_threads";

parentPort?.on("message", ({ what }: { readonly what: string }) => {
  const kept: unknown[] = [];
  if (what === "loop") for (;;) kept.length = 0;
  if (what === "heap") for (;;) kept.push({ at: kept.length });
  if (what === "buffers") for (;;) kept.push(Buffer.alloc(8_000_000, 1));
  if (what === "exit") process.exit(0);
  if (what === "throw") throw new Error("x");
  if (what === "deep") deep();
  if (what === "env") parentPort?.postMessage({ answer: Object.keys(process.env).length });
  parentPort?.postMessage({ answer: what });
});
parentPort?.postMessage({ ready: true });

function deep(): number {
  return deep() + 1;
}

// Connections that cost something: who asks on and on and reads no answer is cut.
import { once } from "node:events";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { listen } from "../../src/edges/http.ts";

const page = "x".repeat(256 * 1024);

test("a client that pipelines and reads nothing is let go, and others are answered", async () => {
  const { port, close } = await listen(
    { fetch: () => new Response(page) },
    { host: "127.0.0.1", port: 0, silentMs: 500 },
  );
  const socket = connect(port, "127.0.0.1");
  socket.pause();
  socket.on("error", () => {});
  await once(socket, "connect");
  socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n".repeat(200));
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toHaveLength(page.length);
  let octets = 0;
  socket.on("data", (chunk) => {
    octets += chunk.length;
  });
  socket.resume();
  await once(socket, "close");
  expect(octets).toBeLessThan(100 * page.length);
  await close();
});

// The container without Docker, and the systemd unit: the Dockerfile's own steps in a clean folder, the
// office on a tree that it cannot write to, healthy, and stopped by a signal.
import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, cpSync, existsSync, mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  buildImage,
  type Image,
  isHealthy,
  makeReadOnly,
  removeAll,
  startContainer,
  stopContainer,
} from "../../deploy/as-container.ts";
import { startImap } from "../../src/demo/embedded-imap.ts";
import { startSmtp } from "../../src/demo/embedded-smtp.ts";
import { settingsFor } from "../servers/plp.ts";
import { findFreePort } from "./processes.ts";

const root = new URL("../../", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "plp-container-"));
const image: { built: Image | null } = { built: null };
beforeAll(() => {
  chmodSync(folder, 0o755);
  image.built = buildImage(folder);
  makeReadOnly(image.built);
}, 120_000);
afterAll(() => removeAll(folder));

test("it starts on a read-only tree, takes a letter in, and stops within ten seconds", async () => {
  if (image.built === null) throw new Error("The image was not built.");
  const built = image.built;
  const imap = await startImap({ user: "plp", password: "secret" });
  const smtp = await startSmtp();
  const data = join(built.root, "data");
  cpSync(join(root, "tests/conversations/registries/default.yaml"), join(data, "partnership.yaml"));
  const { PATH: _, PLP_DATA_DIR: __, ...rest } = settingsFor(data, { imap, smtp });
  const settings = { ...rest, PLP_HTTP_PORT: String(await findFreePort()) };
  const office = startContainer(built, settings);
  const said: string[] = [];
  office.stderr?.on("data", (chunk: Buffer) => said.push(chunk.toString()));
  try {
    imap.deliver("From: a@people.example\r\nTo: plp\r\nSubject: x\r\n\r\nJe veux m'inscrire.\r\n");
    for (let tries = 0; tries < 100 && smtp.accepted.length === 0; tries += 1) await sleep(100);
    expect(smtp.accepted.length, said.join("")).toBe(1);
    expect(await isHealthy(built, settings)).toBe(true);
    expect(await isHealthy(built, { PLP_HTTP_PORT: "1" })).toBe(false);
    const { code, ms } = await stopContainer(office);
    expect([code, ms < 10_000]).toEqual([0, true]);
  } finally {
    office.kill("SIGKILL");
    await imap.close();
    await smtp.close();
  }
}, 60_000);

test("nothing of the development is in it", () => {
  const at = join(image.built?.root ?? "", "plp");
  for (const name of ["tests", "bench", ".env", "node_modules/vitest", "node_modules/node"]) {
    expect(existsSync(join(at, name)), name).toBe(false);
  }
});

test("the systemd unit is valid, and exposes little", (context) => {
  try {
    execFileSync("systemd-analyze", ["--version"]);
  } catch {
    context.skip("systemd-analyze is not on this machine");
  }
  const unit = join(folder, "plp@.service");
  copyFileSync(join(root, "deploy/plp@.service"), unit);
  symlinkSync(unit, join(folder, "plp@seraing.service"));
  const [verify, security] = [["verify"], ["security", "--offline=true"]].map((words) =>
    execFileSync("systemd-analyze", [...words, "./plp@seraing.service"], {
      cwd: folder,
    }).toString(),
  );
  expect(verify).toBe("");
  const exposure = Number(/exposure level for \S+: ([\d.]+)/.exec(security ?? "")?.[1]);
  expect(exposure).toBeLessThanOrEqual(1.5);
});

// The steps of the Dockerfile in a clean folder, where no Docker engine is at hand: reads the Dockerfile's
// own instructions, so that the proof and what it proves cannot part. Then it runs CMD as the unprivileged
// user on a tree that nobody can write to, waits for HEALTHCHECK, and stops it. It builds no image.
// Run: node deploy/as-container.ts [--keep] [NAME=VALUE ...] (settings of the office).
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, relative } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { type Instruction, readDockerfile, readIgnored } from "./dockerfile.ts";

const context = join(import.meta.dirname, "..");
const isRoot = process.getuid?.() === 0;
const stopMsMax = 10_000;

export interface Image {
  /** The folder that stands for `/`. */
  readonly root: string;
  readonly env: Readonly<Record<string, string>>;
  readonly user: string | null;
  readonly cwd: string;
  readonly command: readonly string[];
  readonly health: readonly string[];
  readonly volumes: readonly string[];
}

/** Takes the steps of every stage, each in a folder of its own; gives the last one. */
export function buildImage(folder: string): Image {
  const instructions = readDockerfile(readFileSync(join(context, "Dockerfile"), "utf8"));
  const stages = new Map<string, string>();
  let image = emptyImage(join(folder, "stage-0"));
  for (const instruction of instructions) {
    if (instruction.name === "FROM") {
      const [, , name = String(stages.size)] = instruction.words;
      image = emptyImage(join(folder, `stage-${stages.size}`));
      stages.set(name, image.root);
      mkdirSync(join(image.root, "tmp"), { recursive: true, mode: 0o1777 });
      chmodSync(join(image.root, "tmp"), 0o1777);
    } else {
      image = take(instruction, { image, stages });
    }
  }
  return image;
}

function emptyImage(root: string): Image {
  return { root, env: {}, user: null, cwd: "/", command: [], health: [], volumes: [] };
}

function take(
  { name, words, text }: Instruction,
  { image, stages }: { image: Image; stages: ReadonlyMap<string, string> },
): Image {
  switch (name) {
    case "WORKDIR": {
      const cwd = join(image.cwd, words[0] ?? "");
      mkdirSync(join(image.root, cwd), { recursive: true });
      return { ...image, cwd };
    }
    case "ENV":
      return { ...image, env: { ...image.env, ...readPairs(words) } };
    case "COPY":
      copy(words, { image, stages });
      return image;
    case "RUN":
      runStep(words, text, image);
      return image;
    case "USER":
      return { ...image, user: words[0] ?? null };
    case "VOLUME":
      return { ...image, volumes: [...image.volumes, ...words] };
    case "HEALTHCHECK":
      return { ...image, health: words.slice(words.indexOf("CMD") + 1) };
    case "CMD":
      return { ...image, command: words };
    case "LABEL":
    case "EXPOSE":
    case "STOPSIGNAL":
      return image;
    default:
      throw new Error(
        `This script does not know ${name}: teach it, or leave it out of the Dockerfile.`,
      );
  }
}

function readPairs(words: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    words.map((word) => {
      const at = word.indexOf("=");
      return [word.slice(0, at), word.slice(at + 1)];
    }),
  );
}

function copy(
  words: readonly string[],
  { image, stages }: { image: Image; stages: ReadonlyMap<string, string> },
): void {
  const from = words.find((word) => word.startsWith("--from="))?.slice("--from=".length);
  const paths = words.filter((word) => !word.startsWith("--"));
  const source = from === undefined ? context : stages.get(from);
  if (source === undefined) throw new Error(`There is no stage ${from}.`);
  const to = paths.pop() ?? ".";
  for (const path of paths) {
    const isIntoFolder = paths.length > 1 || to.endsWith("/");
    const target = join(
      image.root,
      image.cwd,
      to,
      isIntoFolder ? (path.split("/").at(-1) ?? "") : "",
    );
    mkdirSync(dirname(target), { recursive: true });
    const isIgnored = from === undefined ? readIgnored(context) : () => false;
    if (isIgnored(path)) throw new Error(`${path} is copied, and .dockerignore leaves it out.`);
    cpSync(join(source, path), target, {
      recursive: true,
      filter: (file) => !isIgnored(relative(context, file)),
    });
  }
}

/** Absolute paths are those of the image; users by number alone, as only root can become another. */
function runStep(words: readonly string[], text: string, image: Image): void {
  const inside = (word: string) => placeIn(image, word);
  const [program = "", ...rest] = text.startsWith("[") ? words : ["sh", "-c", inside(text)];
  const own = `${process.getuid?.()}`;
  const asOwn = (word: string) =>
    isRoot ? word : word.replaceAll(/-([og]) 1000\b/g, `-$1 ${own}`);
  const [file = "", ...args] = asUser(image, [program, ...rest.map(asOwn)]);
  execFileSync(file, args, {
    cwd: join(image.root, image.cwd),
    env: { ...reachingRegistries(), ...environmentOf(image) },
    stdio: ["ignore", "inherit", "inherit"],
  });
}

/** How npm reaches its registry from this machine; what it has at hand already is not asked for again. */
function reachingRegistries(): NodeJS.ProcessEnv {
  const names =
    /^(npm_config_(?!prefix|global)|https?_proxy$|no_proxy$|NODE_EXTRA_CA_CERTS$|SSL_CERT_)/i;
  const own = Object.entries(process.env).filter(([name]) => names.test(name));
  return { ...Object.fromEntries(own), npm_config_prefer_offline: "true" };
}

/** ` /data` → ` ROOT/data`. */
function placeIn({ root }: Image, text: string): string {
  return text.replaceAll(/(^|[\s=])\/(?=[a-z])/g, `$1${root}/`);
}

function environmentOf(image: Image): Record<string, string> {
  const env = Object.entries(image.env).map(([name, value]) => [name, placeIn(image, value)]);
  return {
    // The node that runs this, as the base image has its own.
    PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
    HOME: image.user === null ? (process.env.HOME ?? "/") : "/nonexistent",
    TMPDIR: join(image.root, "tmp"),
    ...Object.fromEntries(env),
  };
}

/** Without its rights, where it has any to give up. */
function asUser({ user }: Image, command: readonly string[]): readonly string[] {
  if (user === null || !isRoot) return command;
  const [uid = "", gid = uid] = user.split(":");
  const drop = ["--reuid", uid, "--regid", gid, "--clear-groups", "--no-new-privs"];
  return ["setpriv", ...drop, "--bounding-set", "-all", "--", ...command];
}

/** What stands for a read-only root: only volumes and /tmp can be written to. */
export function makeReadOnly({ root, volumes }: Image): void {
  const kept = [...volumes, "/tmp"].map((path) => `./${path.slice(1)}`);
  const prune = kept.flatMap((path) => ["-path", path, "-prune", "-o"]);
  execFileSync("find", [".", ...prune, "-exec", "chmod", "a-w", "{}", "+"], { cwd: root });
}

/** Starts CMD with these settings beside those of the image. */
export function startContainer(
  image: Image,
  settings: Readonly<Record<string, string>>,
): ChildProcess {
  const [program = "", ...args] = asUser(image, image.command);
  const cwd = join(image.root, image.cwd);
  const env = { ...environmentOf(image), ...settings };
  return spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
}

/** Whether HEALTHCHECK says that all is well. */
export async function isHealthy(
  image: Image,
  settings: Readonly<Record<string, string>>,
): Promise<boolean> {
  const [program = "", ...args] = asUser(image, image.health);
  const env = { ...environmentOf(image), ...settings };
  const asked = spawn(program, args, { env, stdio: "ignore" });
  const [code] = (await once(asked, "close")) as [number | null];
  return code === 0;
}

/** SIGTERM; gives the exit code and how long it took. */
export async function stopContainer(
  office: ChildProcess,
): Promise<{ readonly code: number | null; readonly ms: number }> {
  const beganAt = performance.now();
  office.kill("SIGTERM");
  const kill = setTimeout(() => office.kill("SIGKILL"), stopMsMax);
  const [code] = (await once(office, "close")) as [number | null];
  clearTimeout(kill);
  return { code, ms: Math.round(performance.now() - beganAt) };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { keep: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const folder = mkdtempSync(join(tmpdir(), "plp-container-"));
  chmodSync(folder, 0o755);
  try {
    const image = buildImage(folder);
    makeReadOnly(image);
    const size = execFileSync("du", ["-sm", image.root]).toString().split("\t")[0];
    console.log(`built in ${image.root}: ${size} MB`);
    if (positionals.length === 0) return console.log("No settings were given: it is not started.");
    const settings = readPairs(positionals);
    const registry = join(context, "data/partnership.example.yaml");
    const data = join(image.root, image.volumes[0] ?? "data");
    if (!existsSync(join(data, "partnership.yaml")))
      cpSync(registry, join(data, "partnership.yaml"));
    const office = startContainer(image, settings);
    office.stdout?.pipe(process.stdout);
    office.stderr?.pipe(process.stderr);
    for (let tries = 0; tries < 30 && !(await isHealthy(image, settings)); tries += 1)
      await sleep(500);
    console.log(`healthy: ${await isHealthy(image, settings)}`);
    const { code, ms } = await stopContainer(office);
    console.log(`stopped in ${ms} ms, exit code ${code}`);
    process.exitCode = code === 0 ? 0 : 1;
  } finally {
    if (!values.keep) removeAll(folder);
  }
}

export function removeAll(folder: string): void {
  execFileSync("chmod", ["-R", "u+w", folder]);
  rmSync(folder, { recursive: true, force: true });
}

if (import.meta.main) await main();

// What only its owner may read: made so from its first moment, and told of where it is not.
import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { listChangeable, listExposed } from "../src/private-files.ts";
import { openSecretKey } from "../src/secret-key.ts";
import { makeData, runPlp, settingsFor } from "./servers/plp.ts";

const root = new URL("../", import.meta.url).pathname;
const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);
const isSuperuser = process.getuid?.() === 0;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plp-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("what is told", () => {
  test.each([
    [0o600, []],
    [0o400, []],
    [0o640, [/^plp\.sqlite is open to others on this machine: chmod 600 \S+\/plp\.sqlite$/]],
    [0o604, [/chmod 600/]],
    [0o622, [/chmod 600/]],
  ])("of a file of mode %o", (mode, told) => {
    const path = join(folder, "plp.sqlite");
    writeFileSync(path, "");
    chmodSync(path, mode);
    expect(listExposed([path])).toEqual(told.map((words) => expect.stringMatching(words)));
  });

  test.each([
    [0o700, 0],
    [0o750, 1],
    [0o711, 1],
  ])("of a folder of mode %o", (mode, count) => {
    chmodSync(folder, mode);
    expect(listExposed([folder])).toHaveLength(count);
    if (count > 0) expect(listExposed([folder])[0]).toContain("chmod 700");
  });

  test("of what is not there: nothing", () => {
    expect(listExposed([join(folder, "nothing")])).toEqual([]);
  });

  test("of a link: what it leads to; and a name that a shell would take apart is quoted", () => {
    const path = join(folder, "it's a key");
    writeFileSync(path, "", { mode: 0o644 });
    symlinkSync(path, join(folder, "link"));
    expect(listExposed([join(folder, "link")])).toHaveLength(1);
    expect(listExposed([path])[0]).toContain(`'${folder}/it'\\''s a key'`);
  });

  test.runIf(isSuperuser)("of another's file: who should own it", () => {
    const path = join(folder, "secret.key");
    writeFileSync(path, "", { mode: 0o600 });
    chownSync(path, 65_534, 65_534);
    expect(listExposed([path])).toEqual([expect.stringContaining("chown 0 ")]);
  });

  test("of a registry: only that others may change it", () => {
    const path = join(folder, "partnership.yaml");
    writeFileSync(path, "", { mode: 0o600 });
    chmodSync(path, 0o644);
    expect(listChangeable([path])).toEqual([]);
    chmodSync(path, 0o664);
    expect(listChangeable([path])).toEqual([expect.stringContaining("chmod go-w")]);
  });
});

describe("the key", () => {
  test("is made once, for its owner alone whatever the umask, and nothing is left beside it", () => {
    const before = process.umask(0);
    try {
      const inner = join(folder, "data");
      const key = openSecretKey(inner);
      expect(key).toHaveLength(32);
      expect(openSecretKey(inner)).toEqual(key);
      expect(readdirSync(inner)).toEqual(["secret.key"]);
      expect([modeOf(inner), modeOf(join(inner, "secret.key"))]).toEqual(["700", "600"]);
    } finally {
      process.umask(before);
    }
  });

  test("is the same for all who start at once", async () => {
    const program =
      `const { openSecretKey } = await import(${JSON.stringify(`${root}src/secret-key.ts`)});` +
      `while (Date.now() < Number(process.argv[1])) {}` +
      `process.stdout.write(openSecretKey(${JSON.stringify(folder)}).toString("hex"));`;
    const at = String(Date.now() + 1_000);
    const keys = await Promise.all(
      Array.from({ length: 6 }, async () => {
        const args = ["--input-type=module", "-e", program, at];
        const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
        let said = "";
        child.stdout.on("data", (chunk: Buffer) => {
          said += chunk.toString();
        });
        await once(child, "close");
        return said;
      }),
    );
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(readdirSync(folder)).toEqual(["secret.key"]);
  });

  test.each([
    ["empty", ""],
    ["short", "ab".repeat(31)],
    ["long", "ab".repeat(33)],
    ["a key and more", `${"ab".repeat(32)} and more`],
    ["no hex", "xy".repeat(32)],
    ["octets", "\u0000\u0001"],
  ])("that is damaged (%s) is told, and left as it is", (_, text) => {
    const path = join(folder, "secret.key");
    writeFileSync(path, text);
    expect(() => openSecretKey(folder)).toThrow(/secret\.key is damaged: put back/);
    expect(readFileSync(path, "utf8")).toBe(text);
  });

  test("that is a folder is told", () => {
    mkdirSync(join(folder, "secret.key"));
    expect(() => openSecretKey(folder)).toThrow(/secret\.key cannot be read \(EISDIR\)/);
  });
});

describe("at the start", () => {
  let data: ReturnType<typeof makeData>;
  beforeEach(() => {
    data = makeData();
  });
  afterEach(() => data.remove());
  const env = () => {
    const server = {
      host: "127.0.0.1",
      port: 9,
      user: "plp.seraing@gmail.com",
      password: "geheim",
    };
    return settingsFor(data.folder, { imap: server, smtp: server });
  };

  test("the database is its owner's, with what lies beside it", async () => {
    const before = process.umask(0);
    await runPlp(["start", "--once"], env()).finally(() => process.umask(before));
    const made = readdirSync(data.folder).filter((name) => name !== "partnership.yaml");
    expect(made).toEqual(expect.arrayContaining(["plp.sqlite", "secret.key"]));
    for (const name of made) expect(modeOf(join(data.folder, name)), name).toBe("600");
  });

  test("every file that is open is told with its mend, and the office opens all the same", async () => {
    const secret = join(data.folder, "password");
    writeFileSync(secret, "geheim\n", { mode: 0o600 });
    await runPlp(["start", "--once"], env());
    const names = ["password", "secret.key", "plp.sqlite"];
    for (const name of names) chmodSync(join(data.folder, name), 0o644);
    chmodSync(data.folder, 0o755);
    const { PLP_MAIL_PASSWORD: _, ...rest } = env();
    const { err } = await runPlp(["start", "--once"], { ...rest, PLP_MAIL_PASSWORD_FILE: secret });
    for (const name of names) {
      expect(err).toContain(`${name} is open to others on this machine: chmod 600 `);
    }
    expect(err).toContain(`chmod 700 ${data.folder}`);
    expect(err).toContain("could not be reached");
  });
});

// What is installed: exactly what the lockfile says, from the registry alone, and no more scripts than are
// needed.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Package {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
}

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");
const own = JSON.parse(read("package.json"));
const lock = JSON.parse(read("package-lock.json"));
const packages = Object.entries<Package>(lock.packages).filter(([path]) => path !== "");

/** Packages that may run a script while they are installed, and why. */
const scripts = {
  // It fetches the program of its platform.
  "node_modules/node": "node",
};

test("the lockfile is of these dependencies", () => {
  expect(lock.packages[""].dependencies).toEqual(own.dependencies);
  expect(lock.packages[""].devDependencies).toEqual(own.devDependencies);
});

test("every dependency is an exact version, and the locked one", () => {
  for (const [name, version] of Object.entries({ ...own.dependencies, ...own.devDependencies })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
    expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
});

test("every package has the hash of its content, and none comes from elsewhere", () => {
  expect(packages.length).toBeGreaterThan(100);
  for (const [path, { integrity, resolved, link }] of packages) {
    expect(integrity, path).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
    // Without a place it is the registry of whoever installs; the hash decides.
    if (resolved !== undefined) expect(resolved, path).toMatch(/^https:\/\/registry\.npmjs\.org\//);
    expect(link, path).toBeUndefined();
  }
});

test("only these run a script when they are installed, and npm is told so", () => {
  const running = packages.filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(running.map(([path]) => path)).toEqual(Object.keys(scripts));
  const allowed = Object.entries(own.allowScripts).filter(([, isAllowed]) => isAllowed);
  expect(allowed.map(([name]) => name)).toEqual(Object.values(scripts));
});

test("our own package runs nothing when it is installed", () => {
  const names = ["preinstall", "install", "postinstall", "prepare", "prepublish"];
  expect(names.filter((name) => name in own.scripts)).toEqual([]);
});

test(".npmrc names no other registry and turns no check off", () => {
  expect(read(".npmrc")).not.toMatch(/registry *=|strict-ssl|_auth|ignore-scripts *= *false/);
});

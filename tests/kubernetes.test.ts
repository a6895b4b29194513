// The manifest for a cluster: each object is valid under Kubernetes' own schema, and speaks of settings,
// ports and paths that the program knows.
import { readFileSync } from "node:fs";
import { StatefulSet } from "kubernetes-models/apps/v1";
import { NetworkPolicy } from "kubernetes-models/networking.k8s.io/v1";
import { Service } from "kubernetes-models/v1";
import { expect, test } from "vitest";
import { parseAllDocuments } from "yaml";

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");
const objects = parseAllDocuments(read("deploy/kubernetes.yaml")).map((one) => one.toJS());
const models = { Service, StatefulSet, NetworkPolicy };

test.each(
  objects.map((object) => [object.kind as keyof typeof models, object] as const),
)("%s is valid", (kind, object) => {
  expect(() => new models[kind](object).validate()).not.toThrow();
});

test("the schema is asked in earnest", () => {
  const broken = { ...objects[1], spec: { ...objects[1].spec, replicas: "one" } };
  expect(() => new StatefulSet(broken).validate()).toThrow(/replicas/);
});

const pod = objects[1].spec.template.spec;
const [office] = pod.containers;

test("it sets what the program reads, and nothing else", () => {
  const settings = read("src/settings.ts") + read("README.md");
  for (const { name } of office.env) expect(settings).toContain(name);
});

test("the data folder is the office's own, on the volume", () => {
  const folder = office.env.find(({ name }: { name: string }) => name === "PLP_DATA_DIR").value;
  const volume = office.volumeMounts.find(({ name }: { name: string }) => name === "data");
  expect(folder).toMatch(new RegExp(`^${volume.mountPath}/.`));
  expect(pod.initContainers[0].command.at(-1)).toContain(`${folder}/partnership.yaml`);
});

test("nobody gains rights, nothing is written but volumes", () => {
  for (const { securityContext } of [...pod.initContainers, office]) {
    expect(securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ["ALL"] },
    });
  }
  expect(pod.securityContext.runAsNonRoot).toBe(true);
});

test("there is one of it, with time to finish the letter in hand", () => {
  expect(objects[1].spec.replicas).toBe(1);
  expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(10);
});

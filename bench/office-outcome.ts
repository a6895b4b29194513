// What the office itself does with a letter: a real office over a database in memory takes it in, and the
// rows of its outbox tell. Nothing is sent.
import { readFileSync } from "node:fs";
import { addressKey } from "../src/mail/address.ts";
import type { Letter } from "../src/mail/letter.ts";
import { type Office, receive } from "../src/office.ts";
import { parseRegistry } from "../src/registry.ts";
import { readSettings } from "../src/settings.ts";
import { openStore } from "../src/store/database.ts";
import { enterImported } from "../src/store/imported-members.ts";
import { loadTemplates } from "../src/templates.ts";

export interface Outcome {
  /** Kinds of the letters that go to the writer, and to anybody else. */
  readonly toWriter: readonly string[];
  readonly toOthers: readonly string[];
  /** True where a member is one no longer. */
  readonly left: boolean;
}

const root = new URL("../", import.meta.url);
const templates = loadTemplates(new URL("templates/", root).pathname, "fr");
const officeAddress = "plp.seraing@gmail.com";
const settings = readSettings(
  { PLP_ADDRESS: officeAddress, PLP_TRUSTED_AUTHSERV: "mx.google.com" },
  { mail: false },
);
const example = readFileSync(new URL("data/partnership.example.yaml", root), "utf8");
const registry = parseRegistry(example.replace(/^languages:.*$/m, "languages: [fr, nl, de, en]"));

/** What becomes of the letter in an office of its own, where its sender is a member or nobody. */
export function takeIn(letter: Letter, role: "member" | "stranger"): Outcome {
  const store = openStore(":memory:");
  const now = new Date(letter.receivedAt);
  const { address, name } = letter.from;
  if (role === "member") {
    const consent = { at: letter.receivedAt, by: "import", charterVersion: "2024" };
    const partnership = registry.partnerships[0]?.id ?? "";
    const member = { email: address, name, partnership, language: "fr" };
    enterImported(store, { ...member, consent, now: letter.receivedAt });
  }
  let nonces = 0;
  const office: Office = {
    ...{ store, templates, settings, key: Buffer.alloc(32, 7), registry: () => registry },
    now: () => now,
    newNonce: () => `nonce-${nonces++}`,
  };
  const found = { uidValidity: "1", uid: 1, gmailId: null, receivedAt: letter.receivedAt };
  receive(office, { found, letter });
  const rows = store
    .prepare("SELECT kind, recipient FROM outbox WHERE state = 'queued' ORDER BY id")
    .all() as { kind: string; recipient: string }[];
  const states = store.prepare("SELECT state FROM members").all() as { state: string }[];
  store.close();
  const isWriter = ({ recipient }: { recipient: string }) =>
    addressKey(recipient) === addressKey(address);
  return {
    toWriter: rows.filter(isWriter).map(({ kind }) => kind),
    toOthers: rows.filter((row) => !isWriter(row)).map(({ kind }) => kind),
    left: role === "member" && states.every(({ state }) => state === "left"),
  };
}

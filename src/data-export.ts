// What somebody is sent who asks what is held of them (CONTRACT.md §6.10): a letter that a person reads, and
// the same and more as JSON. It knows no identity: to whom it goes is decided before.
import type { Context, NewLetter } from "./handler.ts";
import { findPartnership, findRole } from "./roles.ts";
import { type Held, listFilesOf, type Membership, readHeld } from "./store/exporting.ts";
import { keepExport } from "./store/files.ts";
import type { Subject } from "./store/subjects.ts";
import type { Sayings } from "./templates/values.ts";

const filesOctetsMax = 10 * 1024 * 1024;
/** Of the letters that they got so many stand in the letter; the file has them all. */
const lettersShownMax = 200;

export interface Export {
  readonly values: NewLetter["values"];
  readonly fileIds: readonly number[];
}

/** Reads all that is held of this person and keeps the file that goes with the letter. */
export function makeExport(
  subject: Subject,
  { address, language }: { readonly address: string; readonly language: string },
  context: Context,
): Export {
  const { store, registry, now, officeAddress } = context;
  const held = readHeld(store, subject);
  const files = listFilesOf(store, subject.matterIds);
  const travelling = chooseFiles(files);
  const content = {
    office: { address: officeAddress, city: registry.city, madeAt: now },
    you: {
      address,
      otherAddresses: [...subject.addresses.slice(1), ...subject.formerAddresses],
      role: findRole(registry, address),
    },
    ...held,
  };
  const file = {
    name: "data-export.json",
    type: "application/json",
    content: Buffer.from(`${JSON.stringify(content, null, 2)}\n`, "utf8"),
  };
  const left = files.filter((one) => !travelling.includes(one));
  return {
    values: {
      about: tellMembership(held, { language, context }),
      written: tellWritten(held, language) || "–",
      got: tellGot(held, language) || "–",
      left: left.map(({ name, octets }) => `${name} (${Math.ceil(octets / 1024)} kB)`).join("\n"),
    },
    fileIds: [keepExport(store, file), ...travelling.map(({ id }) => id)],
  };
}

function chooseFiles<File extends { readonly octets: number }>(files: readonly File[]): File[] {
  let octets = 0;
  return files.filter((file) => {
    if (octets + file.octets > filesOctetsMax) return false;
    octets += file.octets;
    return true;
  });
}

function tellMembership(
  { memberships: [member] }: Held,
  { language, context }: { language: string; context: Context },
): Sayings {
  if (member === undefined) return { sayings: [{ phrase: "data-no-member", values: {} }] };
  const state = member.state === "left" ? "data-left" : "data-member";
  const consent = member.consentAt === null ? [] : [consentOf(member, member.consentAt, language)];
  const values = {
    name: member.name || member.email,
    partnership: findPartnership(context.registry, member.partnership)?.name ?? "–",
    language: member.language,
    since: sayDay(member.since, language),
  };
  return { sayings: [{ phrase: state, values }, ...consent] };
}

function consentOf({ consentBy, charterVersion }: Membership, at: string, language: string) {
  const by = consentBy ?? "";
  const values = { day: sayDay(at, language), version: charterVersion ?? "–", by };
  return { phrase: by.startsWith("<") ? "data-consent-letter" : "data-consent", values };
}

/** Their own reports and questions, whole. */
function tellWritten({ reportsAndQuestions }: Held, language: string): string {
  return reportsAndQuestions
    .map(({ createdAt, ref, subject, words }) => {
      const head = [sayDay(createdAt, language), ref, subject].filter((part) => part).join(" · ");
      return `${head}\n${words}`;
    })
    .join("\n\n");
}

function tellGot({ lettersToYou }: Held, language: string): string {
  const lines = lettersToYou.map(({ at, subject, kind }) => {
    return `${sayDay(at, language)} · ${subject || kind}`;
  });
  const hidden = lines.length - lettersShownMax;
  return hidden > 0
    ? `… (+${hidden})\n${lines.slice(-lettersShownMax).join("\n")}`
    : lines.join("\n");
}

function sayDay(at: string, language: string, timeZone = "UTC"): string {
  const shape = { dateStyle: "long", timeZone } as const;
  return new Intl.DateTimeFormat(`${language}-BE`, shape).format(new Date(at));
}

// What somebody is sent who asks what is held of them (CONTRACT.md §6.10): a letter that a person reads, and
// the same and more as JSON. It knows no identity: to whom it goes is decided before.
import type { Context, NewLetter } from "./handler.ts";
import { findPartnership, findRole } from "./roles.ts";
import { sayDay } from "./say-day.ts";
import { type Held, listFilesOf, readHeld } from "./store/exporting.ts";
import { keepExport } from "./store/files.ts";
import type { Subject } from "./store/subjects.ts";
import type { Sayings } from "./templates/values.ts";
import { dayIn } from "./understanding/days.ts";

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
  const { store, timezone } = context;
  const reader = { language, timezone };
  const held = readHeld(store, subject);
  const files = listFilesOf(store, subject.matterIds);
  const travelling = chooseFiles(files);
  const content = contentOf(held, { ...context, address, subject });
  const file = {
    name: "data-export.json",
    type: "application/json",
    content: Buffer.from(`${JSON.stringify(content, null, 2)}\n`, "utf8"),
  };
  const left = files.filter((one) => !travelling.includes(one));
  return {
    values: {
      about: tellMembership(held, { language, context }),
      written: tellWritten(held, reader) || "–",
      got: tellGot(held, reader) || "–",
      left: left.map(({ name, octets }) => `${name} (${Math.ceil(octets / 1024)} kB)`).join("\n"),
    },
    fileIds: [keepExport(store, file), ...travelling.map(({ id }) => id)],
  };
}

/** What stands in the file, as JSON has it. */
export function contentOf(
  held: Held,
  about: Pick<Context, "registry" | "now" | "officeAddress"> & {
    readonly address: string;
    readonly subject: Subject;
  },
): object {
  const { registry, now, officeAddress, address, subject } = about;
  return {
    office: { address: officeAddress, city: registry.city, madeAt: now },
    you: {
      address,
      otherAddresses: [...subject.addresses.slice(1), ...subject.formerAddresses],
      role: findRole(registry, address),
    },
    ...held,
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
  const { timezone } = context;
  const consent =
    member.consentAt === null
      ? []
      : [
          {
            phrase: "data-consent",
            values: {
              day: sayTime(member.consentAt, { language, timezone }),
              version: member.charterVersion ?? "–",
            },
          },
        ];
  const values = {
    name: member.name || member.email,
    partnership: findPartnership(context.registry, member.partnership)?.name ?? "–",
    language: sayLanguage(member.language, language),
    since: sayTime(member.since, { language, timezone }),
  };
  return { sayings: [{ phrase: state, values }, ...consent] };
}

/** Their own reports and questions, whole. */
function tellWritten({ reportsAndQuestions }: Held, reader: Reader): string {
  return reportsAndQuestions
    .map(({ createdAt, ref, subject, words }) => {
      const head = [sayTime(createdAt, reader), ref, subject].filter((part) => part).join(" · ");
      return `${head}\n${words}`;
    })
    .join("\n\n");
}

function tellGot({ lettersToYou }: Held, reader: Reader): string {
  const lines = lettersToYou.map(({ at, subject, kind }) => {
    return `${sayTime(at, reader)} · ${subject || kind}`;
  });
  const hidden = lines.length - lettersShownMax;
  return hidden > 0
    ? `… (+${hidden})\n${lines.slice(-lettersShownMax).join("\n")}`
    : lines.join("\n");
}

interface Reader {
  readonly language: string;
  readonly timezone: string;
}

/** The day of a time (UTC ISO text) on the office's clock. */
function sayTime(at: string, { language, timezone }: Reader): string {
  return sayDay(dayIn(timezone, at), language);
}

function sayLanguage(code: string, language: string): string {
  return new Intl.DisplayNames(language, { type: "language" }).of(code) ?? code;
}

// The answers of `plp init` where nobody is asked: from flags and a file of answers. It reads, and writes
// nothing.
import { readFileSync } from "node:fs";
import { parse, stringify } from "yaml";
import { z } from "zod";
import { parseRegistry } from "../registry.ts";
import { secretNames } from "../secrets.ts";
import { listUnknown, mendUnknown } from "../setting-names.ts";
import { CommandFault, UsageFault } from "./fault.ts";
import { composeRegistry } from "./init-registry.ts";

export interface InitFlags {
  readonly answers?: string;
  readonly mailUser?: string;
  readonly mailPasswordFile?: string;
  readonly set?: readonly string[];
  readonly partnership?: string;
}

export interface Answers {
  /** By their names, as `.env` has them. */
  readonly settings: Readonly<Record<string, string>>;
  /** The text of partnership.yaml; null where nothing is said of it. */
  readonly partnership: string | null;
}

const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const shape = z.strictObject({
  settings: z
    .record(z.string().regex(/^PLP_[A-Z_]{1,60}$/, "a setting is named PLP_…"), scalar)
    .default({}),
  partnership: z.record(z.string(), z.unknown()).optional(),
});

/** Whether anything is said, so that nobody need be asked. */
export function hasAnswers({ answers, mailUser, mailPasswordFile, set, partnership }: InitFlags) {
  return [answers, mailUser, mailPasswordFile, set, partnership].some((flag) => flag !== undefined);
}

/** Throws CommandFault for what cannot be read; whether the answers are right, the caller asks. */
export function readAnswers(flags: InitFlags): Answers {
  const file = flags.answers === undefined ? null : readAnswersFile(flags.answers);
  const { mailUser, mailPasswordFile, partnership } = flags;
  return {
    settings: {
      ...file?.settings,
      ...(mailUser !== undefined && { PLP_MAIL_USER: mailUser }),
      ...(mailPasswordFile !== undefined && { PLP_MAIL_PASSWORD: readPassword(mailPasswordFile) }),
      ...Object.fromEntries((flags.set ?? []).map(readPair)),
    },
    partnership: partnership === undefined ? (file?.partnership ?? null) : read(partnership),
  };
}

function readAnswersFile(path: string): Answers {
  let given: unknown;
  try {
    given = parse(read(path));
  } catch (fault) {
    if (fault instanceof CommandFault) throw fault;
    throw new CommandFault(`${path} is no YAML: ${(fault as Error).message.split("\n", 1)[0]}`);
  }
  const parsed = shape.safeParse(given ?? {});
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new CommandFault(
      `${path} is to hold \`settings\` and \`partnership\`: ${faults.join("; ")}`,
    );
  }
  const { settings, partnership } = parsed.data;
  const [slip] = listUnknown(Object.keys(settings));
  if (slip !== undefined) throw new CommandFault(`${path}: ${noSetting(slip)}`);
  return { settings, partnership: partnership === undefined ? null : compose(partnership) };
}

/** With the comments of the example, unless more is said than what those questions are about. */
function compose(given: Readonly<Record<string, unknown>>): string {
  const text = stringify(given);
  const isUsual = Object.keys(given).every((name) => askedFor.has(name));
  return isUsual ? composeRegistry(parseRegistry(text)) : text;
}

const askedFor = new Set(
  "city languages emergency charter contacts police partnerships".split(" "),
);

function readPassword(path: string): string {
  return read(path).trim();
}

function readPair(pair: string): readonly [string, string] {
  const [, name, value] = /^(PLP_[A-Z_]{1,60})=(.{0,1000})$/.exec(pair) ?? [];
  if (name === undefined || value === undefined) {
    throw new UsageFault(`"${pair.split("=", 1)[0]}" is no setting: --set PLP_NAME=VALUE.`);
  }
  if (listUnknown([name]).length > 0) throw new UsageFault(noSetting(name));
  // Whoever lists the processes of this machine reads the command line.
  if (secretNames.test(name)) {
    const flag = name === "PLP_MAIL_PASSWORD" ? "--mail-password-file or " : "";
    throw new UsageFault(
      `${name} is a secret, which others could read on the command line: give it by ${flag}--answers.`,
    );
  }
  return [name, value];
}

function noSetting(name: string): string {
  return `${name} is no setting: ${mendUnknown(name)}.`.replace("?.", "?");
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new CommandFault(`${path} cannot be read: check its name and its permissions.`);
  }
}

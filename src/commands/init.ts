// `plp init`: the way from nothing to an office that can start. A person at a terminal is asked, in one of four
// languages; a script says all by flags or a file. Nothing is written before everything is known and right.
import { existsSync, readFileSync } from "node:fs";
import { parseRegistry, RegistryFault } from "../registry.ts";
import { readSettings, type Settings } from "../settings.ts";
import { Cancelled, CommandFault, UsageFault } from "./fault.ts";
import { hasAnswers, type InitFlags, readAnswers } from "./init-answers.ts";
import { dataDirOf, mergeEnv } from "./init-env.ts";
import { registryPath, writeFiles } from "./init-files.ts";
import { readGiven, tryImap, trySmtp } from "./init-mailbox.ts";
import type { Asker } from "./init-prompts.ts";
import { fill, initWords, type Words } from "./init-words/words.ts";
import { hasPerson, type Language, languageOfSurroundings } from "./terminal.ts";

export interface InitOptions extends InitFlags {
  readonly lang?: Language;
  readonly yes?: true;
  /** False: the mailbox is not tried. */
  readonly test: boolean;
}

export async function init(options: InitOptions): Promise<void> {
  if (hasAnswers(options)) return initByAnswers(options);
  if (!hasPerson()) {
    throw new UsageFault(
      "There is no terminal to ask questions in: use --answers FILE.yaml, or --mail-user, " +
        "--mail-password-file and --partnership (plp init --help has examples).",
    );
  }
  const language = options.lang ?? languageOfSurroundings();
  const { openPrompts } = await import("./init-prompts.ts");
  await initByQuestions(openPrompts(initWords[language]), language);
}

async function initByAnswers(options: InitOptions): Promise<void> {
  const { settings: given, partnership } = readAnswers(options);
  const env = mergeEnv(given);
  const settings = readGiven(env.standing);
  const dataDir = dataDirOf(given);
  const path = registryPath(dataDir);
  if (partnership === null && !existsSync(path)) {
    throw new CommandFault(
      "Who is who is not said: add `partnership:` to the answers, or --partnership FILE.",
    );
  }
  const files = [env.file, ...(partnership === null ? [] : [{ path, text: partnership }])];
  if (partnership !== null) parseRegistry(partnership);
  const there = files.map((file) => file.path).filter((file) => existsSync(file));
  if (there.length > 0 && !options.yes) {
    throw new CommandFault(
      `${there.join(" and ")} would be replaced: --yes does it, and keeps the old one beside it.`,
    );
  }
  if (options.test) await tryMailbox(settings, options.lang ?? "en");
  const kept = writeFiles(files, dataDir);
  const words = initWords[options.lang ?? "en"];
  const lines = [
    fill(words.written, { files: files.map((file) => file.path).join(", ") }),
    ...(kept.length > 0 ? [fill(words.kept, { files: kept.join(", ") })] : []),
    ...(env.dropped.length > 0 ? [fill(words.dropped, { names: env.dropped.join(", ") })] : []),
    ...words.next,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

async function tryMailbox(settings: Settings, language: Language): Promise<void> {
  for (const tried of [await tryImap(settings, language), await trySmtp(settings, language)]) {
    if ("found" in tried) continue;
    const { message, mend } = tried.trouble;
    throw new CommandFault(`${message} ${mend}`);
  }
}

/** Asks all that is needed and writes it; exported for tests that answer as a person does. */
export async function initByQuestions(asker: Asker, language: Language): Promise<void> {
  const words = initWords[language];
  const guide = { asker, words, language };
  asker.note(words.title, [words.how]);
  // What an earlier .env says wrongly is told before anything is asked.
  readSettings({ ...mergeEnv({}).standing }, { mail: false });
  const { askMailbox } = await import("./init-guide-mailbox.ts");
  const values = await askMailbox(guide);
  const dataDir = dataDirOf(values);
  const path = registryPath(dataDir);
  const registry = (await keeps(path, guide)) ? [] : [{ path, text: await askText(guide) }];
  const { file, dropped } = mergeEnv(values);
  const files = [file, ...registry];
  if (dropped.length > 0) asker.warn(fill(words.dropped, { names: dropped.join(", ") }));
  for (const file of files) {
    if (
      existsSync(file.path) &&
      !(await asker.yes(fill(words.replace, { file: file.path }), true))
    ) {
      throw new Cancelled(words.cancelled);
    }
  }
  if (!(await asker.yes(words.writeNow, true))) throw new Cancelled(words.cancelled);
  const kept = writeFiles(files, dataDir);
  asker.say(fill(words.written, { files: files.map((file) => file.path).join(", ") }));
  if (kept.length > 0) asker.say(fill(words.kept, { files: kept.join(", ") }));
  asker.note(words.nextTitle, words.next);
}

interface Asking {
  readonly asker: Asker;
  readonly words: Words;
  readonly language: Language;
}

async function askText(guide: Asking): Promise<string> {
  const { askRegistry } = await import("./init-guide-registry.ts");
  const { composeRegistry } = await import("./init-registry.ts");
  const text = composeRegistry(await askRegistry(guide));
  parseRegistry(text);
  return text;
}

/** A faulty one is asked anew. */
async function keeps(path: string, { asker, words }: Asking): Promise<boolean> {
  if (!existsSync(path)) return false;
  try {
    parseRegistry(readFileSync(path, "utf8"));
  } catch (fault) {
    if (!(fault instanceof RegistryFault)) throw fault;
    asker.warn(fault.message);
    return false;
  }
  return asker.yes(words.keepRegistry, true);
}

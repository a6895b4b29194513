// The letters that the learned judge learns from: the tables of tests/understanding and the part of the
// corpus that is not blind. Letters kept unseen are never among them.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readLetter } from "../src/mail/read.ts";
import type { Intent, Written } from "../src/understanding/meaning.ts";
import { read } from "../src/understanding/reading.ts";
import { splitSubject } from "../src/understanding/understand.ts";
import { type Labelled, readLabelled } from "./labelled-letters.ts";
import type { Lesson } from "./learning.ts";

export interface Taught extends Lesson {
  readonly intent: Intent;
  readonly id: string;
  readonly table: string;
  readonly written: Written;
}

const root = join(import.meta.dirname, "..");

export function listTables(): readonly string[] {
  const tables = globSync("tests/understanding/{letters,wild}-*.tsv", { cwd: root }).sort();
  return [...tables, "tests/mails/machines/words.tsv", "tests/corpus"];
}

export async function readLessons(tables: readonly string[]): Promise<readonly Taught[]> {
  const lessons: Taught[] = [];
  for (const table of tables) {
    for (const label of readLabelled(join(root, table))) {
      const lesson = label.blind ? null : await readLesson(label, table);
      if (lesson !== null) lessons.push(lesson);
    }
  }
  return lessons;
}

/** Answers, addresses and words of command: they teach that so little is no danger. */
export function readShortTexts(): readonly Lesson[] {
  const rows = ["answers", "replies", "homes", "commands"].flatMap((table) =>
    readFileSync(join(root, `tests/understanding/${table}.tsv`), "utf8")
      .trim()
      .split("\n")
      .slice(1),
  );
  return rows.map((row) => {
    const reading = read("", (row.split("\t")[0] ?? "").replaceAll("\\n", "\n"));
    return { reading, intent: null, theme: null, urgent: false, weight: 1 };
  });
}

async function readLesson(label: Labelled, table: string): Promise<Taught | null> {
  const receivedAt = "2026-12-01T12:00:00.000Z";
  const letter = await readLetter(label.source, { receivedAt, trustedAuthserv: null });
  if ("unreadable" in letter) return null;
  const { fresh, forwarded } = letter.words;
  const written: Written = {
    ...{ subject: letter.subject, subjectIsOwn: false, fresh, forwarded },
    pictures: letter.attachments.length,
  };
  const isForward = fresh.trim() === "" && forwarded !== null;
  const reading = read(splitSubject(written).own, isForward ? forwarded : fresh);
  const { id, intent, theme, urgent } = label;
  return { id, table, written, reading, intent, theme, urgent, weight: 1 };
}

// How `plp init` asks a person at a terminal: one question of each sort, by @clack/prompts. Who answers, and
// what is asked, it does not know. Ctrl-C or Ctrl-D at any question throws Cancelled.
import * as clack from "@clack/prompts";
import { Cancelled } from "./fault.ts";
import type { Words } from "./init-words/words.ts";
import { endOfInput } from "./terminal.ts";

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** The sentence that says what is wrong with a text; undefined where it is right. */
export type TextCheck = (text: string) => string | undefined;

export interface Asker {
  text(message: string, how?: { initial?: string; check?: TextCheck }): Promise<string>;
  secret(message: string): Promise<string>;
  yes(message: string, initial: boolean): Promise<boolean>;
  choose<Value extends string>(message: string, choices: readonly Choice<Value>[]): Promise<Value>;
  several<Value extends string>(
    message: string,
    choices: readonly Choice<Value>[],
    initial: readonly Value[],
  ): Promise<readonly Value[]>;
  say(text: string): void;
  warn(text: string): void;
  note(title: string, lines: readonly string[]): void;
  /** Shows that something lasts. */
  during<Result>(words: string, work: () => Promise<Result>): Promise<Result>;
}

export function openPrompts(words: Words): Asker {
  const signal = endOfInput();
  const answered = <Answer>(answer: Answer): Exclude<Answer, symbol> => {
    if (clack.isCancel(answer)) throw new Cancelled(words.cancelled);
    return answer as Exclude<Answer, symbol>;
  };
  const notEmpty: TextCheck = (text) => (text.trim() === "" ? words.badWords : undefined);
  return {
    text: async (message, { initial, check = notEmpty } = {}) => {
      const validate = (text = "") => check(text.trim());
      const offered = initial === undefined ? {} : { initialValue: initial };
      return answered(await clack.text({ message, validate, signal, ...offered })).trim();
    },
    secret: async (message) => {
      const validate = (text = "") => notEmpty(text);
      return answered(await clack.password({ message, validate, signal })).trim();
    },
    yes: async (message, initialValue) => {
      const labels = { active: words.yes, inactive: words.no };
      return answered(await clack.confirm({ message, initialValue, signal, ...labels }));
    },
    choose: async (message, choices) => {
      const options = choices.map(({ value, label }) => ({ value: value as string, label }));
      return answered(
        await clack.select({ message, options, signal }),
      ) as (typeof choices)[number]["value"];
    },
    several: async (message, choices, initial) => {
      const options = choices.map(({ value, label }) => ({ value: value as string, label }));
      const initialValues = [...initial] as string[];
      const chosen = answered(await clack.multiselect({ message, options, initialValues, signal }));
      return chosen as (typeof initial)[number][];
    },
    say: (text) => clack.log.success(text),
    warn: (text) => clack.log.warn(text),
    note: (title, lines) => clack.note(lines.join("\n"), title),
    during: async (message, work) => {
      clack.log.step(message);
      return work();
    },
  };
}

// One line of `plp doctor`: what was looked at, how it is, and what mends it. It knows no check.

export interface Finding {
  readonly check: string;
  readonly ok: boolean;
  readonly level: "ok" | "warning" | "error";
  readonly message: string;
  /** Null where there is nothing to mend. */
  readonly mend: string | null;
}

export function fine(check: string, message: string): Finding {
  return { check, ok: true, level: "ok", message, mend: null };
}

/** Worth knowing; the office runs all the same. */
export function warning(check: string, message: string, mend: string): Finding {
  return { check, ok: true, level: "warning", message, mend };
}

export function failing(check: string, message: string, mend: string): Finding {
  return { check, ok: false, level: "error", message, mend };
}

// The sandbox's journal: what the office did, newest first, the oldest forgotten. It knows no office.
import type { Changes } from "./changes.ts";
import type { Happening } from "./happenings.ts";

export interface Journal {
  readonly list: () => readonly Happening[];
  readonly note: (happening: Omit<Happening, "id">) => void;
}

const happeningsMax = 300;

export function createJournal(kept: readonly Happening[], changes: Changes): Journal {
  const happenings = [...kept];
  return {
    list: () => happenings,
    note: (happening) => {
      happenings.unshift({ ...happening, id: (happenings[0]?.id ?? 0) + 1 });
      happenings.splice(happeningsMax);
      changes.tell();
    },
  };
}

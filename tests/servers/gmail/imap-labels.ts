// FETCH and STORE with Gmail's attributes: both become a FETCH of Dovecot's X-GUID, whose answers are
// then put into Gmail's words. It knows nothing of connections.
import type { Listing, MailStore, SystemFolders } from "./store.ts";

export interface Asked {
  /** What Dovecot is asked in its place. */
  readonly args: string;
  /** Makes Gmail's answer out of the line of Dovecot's that has the X-GUID. */
  readonly onRow: (line: string) => string;
}

const attribute = /[ ]?\bX-GM-(MSGID|THRID|LABELS)\b/gi;

/** Null where no attribute of Gmail's is asked for; `folder` is the one that is open. */
export function translateFetch(args: string, store: MailStore, folder: string): Asked | null {
  const wanted = new Set(args.match(attribute)?.map((name) => name.trim().toUpperCase()));
  if (wanted.size === 0) return null;
  const [, set = "", items = ""] = /^(\S+) (.*)$/.exec(args) ?? [];
  const others = items.replaceAll(attribute, "").replace(/^\( ?/, "").replace(/\)$/, "");
  // One look for the whole command: it costs a walk over all folders.
  let listing: Listing | undefined;
  return {
    args: `${set} (X-GUID${others === "" ? "" : ` ${others}`})`,
    onRow: (line) =>
      replaceGuid(line, (guid) => {
        if (wanted.has("X-GM-LABELS")) listing ??= store.list();
        const all: readonly [string, () => string][] = [
          ["X-GM-THRID", () => store.threadOf(guid)],
          ["X-GM-MSGID", () => store.idOf(guid)],
          ["X-GM-LABELS", () => formatLabels(store, { guid, folder, listing })],
        ];
        return all
          .flatMap(([name, get]) => (wanted.has(name) ? [`${name} ${get()}`] : []))
          .join(" ");
      }),
  };
}

/** Null where it is about flags; the labels change as Dovecot names the letters. */
export function translateStore(args: string, store: MailStore, folder: string): Asked | null {
  const parsed = /^(\S+) ([+-]?)X-GM-LABELS(?:\.SILENT)? (.*)$/i.exec(args);
  if (parsed === null) return null;
  const [, set, sign, list = ""] = parsed;
  const given = [...list.matchAll(/"((?:[^"\\]|\\.){0,500})"|([^\s()"]{1,500})/g)].map(
    ([, quoted, atom]) => toFolder(quoted?.replaceAll(/\\(.)/g, "$1") ?? atom ?? "", store.folders),
  );
  const folders = given.filter((folder) => folder !== null);
  return {
    args: `${set} (X-GUID)`,
    onRow: (line) =>
      replaceGuid(line, (guid) => {
        const before = store.foldersOf(guid);
        if (sign !== "-") for (const folder of folders) store.label(guid, folder);
        const gone = sign === "-" ? folders : sign === "" ? before : [];
        for (const label of gone) {
          const stays = sign === "" && (folders.includes(label) || label === folder);
          if (!stays && label !== store.folders.all) store.unlabel(guid, label);
        }
        return `X-GM-LABELS ${formatLabels(store, { guid, folder })}`;
      }),
  };
}

function replaceGuid(line: string, answer: (guid: string) => string): string {
  return line.replace(
    /^(\* \d{1,10} FETCH \((?:[^"]{0,500} )?)X-GUID ([^\s()]{1,255})/,
    (_, start, guid) => {
      return start + answer(guid);
    },
  );
}

interface Labelled {
  readonly guid: string;
  readonly folder: string;
  readonly listing?: Listing | undefined;
}

/** Gmail leaves out the label of the folder that is open, and All Mail is none. */
function formatLabels(store: MailStore, { guid, folder, listing }: Labelled): string {
  const folders = store.foldersOf(guid, listing).filter((label) => label !== folder);
  const labels = folders.flatMap((label) => {
    if (label === store.folders.all) return [];
    const system = systemLabels(store.folders).find(([, path]) => path === label);
    return [JSON.stringify(system ? `\\${system[0]}` : label)];
  });
  return `(${labels.join(" ")})`;
}

function systemLabels(folders: SystemFolders): [string, string][] {
  return [
    ["Inbox", "INBOX"],
    ["Sent", folders.sent],
    ["Spam", folders.spam],
    ["Trash", folders.trash],
  ];
}

/** Null for a system label that has no folder here, such as `\Important`. */
function toFolder(label: string, folders: SystemFolders): string | null {
  if (!label.startsWith("\\")) return label;
  const name = label.slice(1).toLowerCase();
  return systemLabels(folders).find(([system]) => system.toLowerCase() === name)?.[1] ?? null;
}

// Debian's Dovecot on a free loopback port, in a folder of its own that goes when it stops: started
// as whoever runs the tests, root included. It knows nothing of the office.
import { execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  chownSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { isRoot, makeMaildir, nobody, putLetter } from "./maildir.ts";
import { end, findFreePort, untilGreeted } from "./processes.ts";

export interface DovecotOptions {
  /** `/` unless told. */
  readonly separator?: string;
  /** Before every folder but INBOX, such as `INBOX.`. */
  readonly prefix?: string;
  /** Folders that are there from the start, with their special use; Junk and Sent unless told. */
  readonly folders?: Readonly<Record<string, string>>;
  /** Further lines of its configuration. */
  readonly config?: string;
}

export interface Dovecot {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  /** The Maildir that holds everything. */
  readonly mail: string;
  /** Puts a letter into INBOX without IMAP, as a delivery does; its date may be told. */
  deliver(raw: Buffer, internalDate?: Date): void;
  /** How many letters lie in `INBOX`, or in a folder named with dots between, as `PLP.Handled`. */
  count(folder: string): number;
  /** The letters themselves, in no order; not while they are being moved. */
  list(folder: string): Buffer[];
  stop(): Promise<void>;
}

const user = "plp";
const password = "secret";
const usualFolders = { Junk: "\\Junk", Sent: "\\Sent" };

/** Resolves when it greets; throws with its log where it does not. */
export async function startDovecot(options: DovecotOptions = {}): Promise<Dovecot> {
  const folder = mkdtempSync(join(tmpdir(), "dovecot-"));
  chmodSync(folder, 0o755);
  // It is the home of who delivers: sieve keeps there whom it has answered.
  if (isRoot) chownSync(folder, nobody, nobody);
  const mail = join(folder, "mail");
  makeMaildir(mail);
  const port = await findFreePort();
  const config = join(folder, "dovecot.conf");
  const log = join(folder, "log");
  writeFileSync(log, "");
  writeFileSync(config, composeConfig({ folder, mail, log, port, ...options }));
  const path = `${process.env.PATH}:/usr/sbin`;
  const server = spawn("dovecot", ["-F", "-c", config], {
    env: { ...process.env, PATH: path },
    stdio: "ignore",
  });
  const stop = async () => {
    await end(server);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await untilGreeted(port, server);
  } catch (cause) {
    const lines = readFileSync(log, "utf8");
    await stop();
    throw new Error(`Dovecot did not start (apt install dovecot-imapd):\n${lines}`, { cause });
  }
  let count = 0;
  return {
    host: "127.0.0.1",
    port,
    user,
    password,
    mail,
    deliver: (raw, internalDate) => {
      count += 1;
      const name = `${Math.floor(Date.now() / 1000)}.M${String(count).padStart(6, "0")}P${process.pid}.test`;
      putLetter([mail], { name, raw, at: internalDate });
    },
    count: (name) => findFiles(mail, name).length,
    list: (name) => findFiles(mail, name).map((file) => readFileSync(file)),
    stop,
  };
}

/** `new` first: a letter that Dovecot takes over meanwhile is then in `cur`, and not missed. */
function findFiles(mail: string, name: string): string[] {
  const at = name === "INBOX" ? mail : join(mail, `.${name}`);
  return ["new", "cur"].flatMap((part) =>
    readdirSync(join(at, part)).map((file) => join(at, part, file)),
  );
}

interface Place extends DovecotOptions {
  readonly folder: string;
  readonly mail: string;
  readonly log: string;
  readonly port: number;
}

function composeConfig(place: Place): string {
  const { folder, mail, log, port, separator = "/", prefix = "", folders = usualFolders } = place;
  const mailboxes = Object.entries(folders).map(
    ([name, use]) => `  mailbox "${name}" {\n    auto = create\n    special_use = ${use}\n  }\n`,
  );
  const { username, uid, gid } = userInfo();
  const owner = isRoot ? `uid=${nobody} gid=${nobody}` : `uid=${uid} gid=${gid}`;
  // Only root can become another user or change its root folder.
  const rights = isRoot
    ? ""
    : `
default_internal_user = ${username}
default_login_user = ${username}
default_internal_group = ${execFileSync("id", ["-gn"]).toString().trim()}
first_valid_uid = 1
service anvil {
  chroot =
}
service imap-login {
  chroot =
}`;
  return `base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${log}
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
mail_location = maildir:${mail}
mail_max_userip_connections = 50
login_trusted_networks = 127.0.0.1
${rights}
service imap-login {
  service_count = 0
  process_min_avail = 1
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
namespace inbox {
  inbox = yes
  separator = ${separator}
  prefix = ${prefix}
${mailboxes.join("")}}
passdb {
  driver = static
  args = password=${password}
}
userdb {
  driver = static
  args = ${owner} home=${folder}
}
${place.config ?? ""}
`;
}

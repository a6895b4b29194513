// The little of hoodiecrow-imap (CommonJS, without types of its own) that the embedded server uses.
declare module "hoodiecrow-imap" {
  import type { Server, Socket } from "node:net";

  namespace hoodiecrow {
    interface Message {
      uid: number;
      flags: string[];
      /** IMAP date-time, as in `12-Nov-2026 10:00:00 +0000`. */
      internaldate: string;
      /** One character an octet. */
      raw: string;
    }
    interface Folder {
      path: string;
      messages: Message[];
      uidvalidity: number;
      uidnext: number;
    }
    interface FolderOptions {
      "special-use"?: string;
      folders?: Record<string, FolderOptions>;
    }
    interface Namespace {
      separator?: string;
      type?: "personal" | "user" | "shared";
      folders?: Record<string, FolderOptions>;
    }
    interface Options {
      plugins?: readonly string[];
      users?: Record<string, { password: string; xoauth2?: { readonly accessToken: string } }>;
      storage?: Record<string, Namespace>;
    }
    interface ImapServer {
      readonly server: Server;
      listen(port: number, host: string, listening: () => void): void;
      close(done: () => void): void;
      getMailbox(path: string): Folder | undefined;
      createMailbox(path: string): void;
      appendMessage(
        folder: Folder,
        flags: readonly string[],
        internaldate: string,
        raw: string,
      ): { message: Message };
      createClient(socket: Socket): void;
    }
  }
  function hoodiecrow(options: hoodiecrow.Options): hoodiecrow.ImapServer;
  export = hoodiecrow;
}

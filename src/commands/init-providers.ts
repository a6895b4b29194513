// The servers of mail providers, by a mailbox's domain, as far as they are sure. It asks nobody.
import type { Tls } from "../settings.ts";

export interface ServerPlace {
  readonly host: string;
  readonly port: number;
  readonly tls: Tls;
}

export interface Servers {
  readonly imap: ServerPlace;
  readonly smtp: ServerPlace;
  /** Whether `local+tag@domain` surely reaches the mailbox. */
  readonly hasSubaddresses: boolean;
}

export interface Provider extends Servers {
  readonly id: string;
  readonly name: string;
  /** Of mailboxes that cannot be with anybody else. */
  readonly domains: readonly string[];
}

const implicit = (host: string, port: number): ServerPlace => ({ host, port, tls: "implicit" });
const starttls = (host: string, port: number): ServerPlace => ({ host, port, tls: "starttls" });

export const providers: readonly Provider[] = [
  {
    ...{ id: "gmail", name: "Gmail, Google Workspace", domains: ["gmail.com", "googlemail.com"] },
    imap: implicit("imap.gmail.com", 993),
    smtp: implicit("smtp.gmail.com", 465),
    hasSubaddresses: true,
  },
  {
    ...{ id: "microsoft", name: "Microsoft 365, Outlook.com" },
    domains: ["outlook.com", "outlook.be", "hotmail.com", "hotmail.be", "live.com", "live.be"],
    imap: implicit("outlook.office365.com", 993),
    smtp: starttls("smtp.office365.com", 587),
    hasSubaddresses: true,
  },
  {
    ...{ id: "ovh", name: "OVH", domains: [] },
    imap: implicit("ssl0.ovh.net", 993),
    smtp: implicit("ssl0.ovh.net", 465),
    hasSubaddresses: false,
  },
  {
    ...{ id: "gandi", name: "Gandi", domains: [] },
    imap: implicit("mail.gandi.net", 993),
    smtp: implicit("mail.gandi.net", 465),
    hasSubaddresses: true,
  },
  {
    ...{ id: "infomaniak", name: "Infomaniak", domains: ["ik.me", "ikmail.com", "etik.com"] },
    imap: implicit("mail.infomaniak.com", 993),
    smtp: implicit("mail.infomaniak.com", 465),
    hasSubaddresses: true,
  },
  {
    ...{ id: "proximus", name: "Proximus, Skynet", domains: ["proximus.be", "skynet.be"] },
    imap: implicit("imap.proximus.be", 993),
    smtp: starttls("smtp.proximus.be", 587),
    hasSubaddresses: false,
  },
  {
    ...{ id: "telenet", name: "Telenet", domains: ["telenet.be"] },
    imap: implicit("imap.telenet.be", 993),
    smtp: starttls("smtp.telenet.be", 587),
    hasSubaddresses: false,
  },
];

/** Undefined where the domain is a city's own, or not known. */
export function guessProvider(address: string): Provider | undefined {
  const domain = address.slice(address.lastIndexOf("@") + 1).toLowerCase();
  return providers.find(({ domains }) => domains.includes(domain));
}

/** What the settings are for these servers; what is the default anyway is left out. */
export function settingsOf({ imap, smtp, hasSubaddresses }: Servers): Record<string, string> {
  const isDefault = imap.host === "imap.gmail.com" && smtp.host === "smtp.gmail.com";
  const places = isDefault
    ? {}
    : { ...settingsOfPlace("IMAP", imap), ...settingsOfPlace("SMTP", smtp) };
  return { ...places, ...(hasSubaddresses ? {} : { PLP_SUBADDRESS: "none" }) };
}

function settingsOfPlace(side: "IMAP" | "SMTP", { host, port, tls }: ServerPlace) {
  return {
    [`PLP_${side}_HOST`]: host,
    [`PLP_${side}_PORT`]: String(port),
    [`PLP_${side}_TLS`]: tls,
  };
}

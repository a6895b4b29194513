// Where the office's own pages are served: the dashboard for whoever runs it, and the one page of one-click
// unsubscribe for everybody. It reads the environment that settings.ts hands it, and listens nowhere.

export interface HttpSettings {
  /** On which address both listeners listen. */
  readonly httpHost: string;
  /** Of dashboard, /healthz and /metrics; null = off. */
  readonly httpPort: number | null;
  /** One-click unsubscribe: what links begin with, without a slash at its end; null = not offered. */
  readonly publicUrl: string | null;
  readonly publicPort: number | null;
}

export const httpNames = ["PLP_HTTP_HOST", "PLP_HTTP_PORT", "PLP_PUBLIC_URL", "PLP_PUBLIC_PORT"];

const usualHost = "127.0.0.1";
const usualPort = 8080;
const portMax = 65_535;

/** Reads PLP_HTTP_… and PLP_PUBLIC_…; what is wrong goes to `faults`, each with its setting and mend. */
export function readHttpSettings(given: NodeJS.ProcessEnv, faults: string[]): HttpSettings {
  const httpHost = given.PLP_HTTP_HOST ?? usualHost;
  if (!/^[\w.:-]{1,253}$/.test(httpHost)) {
    faults.push("PLP_HTTP_HOST: must be an address of this machine such as 127.0.0.1 or 0.0.0.0");
  }
  const port = readPort("PLP_HTTP_PORT", given.PLP_HTTP_PORT, { least: 0, faults }) ?? usualPort;
  const publicPort = readPort("PLP_PUBLIC_PORT", given.PLP_PUBLIC_PORT, { least: 1, faults });
  const publicUrl = readPublicUrl(given.PLP_PUBLIC_URL, faults);
  if (given.PLP_PUBLIC_URL !== undefined && given.PLP_PUBLIC_PORT === undefined) {
    faults.push(
      "PLP_PUBLIC_PORT: missing; set the port to which your web server passes PLP_PUBLIC_URL on, such as 8081",
    );
  }
  if (given.PLP_PUBLIC_URL === undefined && given.PLP_PUBLIC_PORT !== undefined) {
    faults.push(
      "PLP_PUBLIC_URL: missing; set what links in bulletins begin with, such as https://plp.ville.be",
    );
  }
  if (publicPort !== null && publicPort === port) {
    faults.push("PLP_PUBLIC_PORT: must be another one than PLP_HTTP_PORT, such as 8081");
  }
  return { httpHost, httpPort: port === 0 ? null : port, publicUrl, publicPort };
}

function readPort(
  name: string,
  text: string | undefined,
  { least, faults }: { least: number; faults: string[] },
): number | null {
  if (text === undefined) return null;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port >= least && port <= portMax) return port;
  faults.push(`${name}: must be ${least} to ${portMax}${least === 0 ? "; 0 turns it off" : ""}`);
  return null;
}

function readPublicUrl(text: string | undefined, faults: string[]): string | null {
  if (text === undefined) return null;
  const url = URL.parse(text);
  const isPlain =
    url !== null &&
    url.username + url.password + url.search + url.hash === "" &&
    text.length <= 200;
  // `[::1]` as a URL has it.
  const isLoopback = url !== null && /^(localhost|\[::1\]|127(\.\d{1,3}){3})$/.test(url.hostname);
  if (isPlain && (url.protocol === "https:" || (url.protocol === "http:" && isLoopback))) {
    const path = url.pathname.replace(/\/{1,200}$/, "");
    if (/^[\w./~-]{0,150}$/.test(path)) return `${url.origin}${path}`;
  }
  faults.push(
    "PLP_PUBLIC_URL: must be an https address such as https://plp.ville.be, without ? or # (http to loopback only)",
  );
  return null;
}

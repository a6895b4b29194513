// Serves the office's own pages beside the mail: the dashboard, and one-click unsubscribe where it is
// offered. What cannot listen is said in the log and tried again each minute: no port stops the mail.
import type { Application, Listening } from "./edges/http.ts";
import type { Log } from "./edges/log.ts";
import { nameFault } from "./intake.ts";
import { readVersion } from "./machine.ts";
import type { Office } from "./office.ts";
import { leaveByOneClick } from "./one-click.ts";
import type { Settings } from "./settings.ts";

export interface Pages {
  /** A letter was taken in, in so many milliseconds. */
  readonly noteHandled: (ms: number) => void;
  readonly stop: () => Promise<void>;
}

interface Serving {
  readonly settings: Settings;
  readonly log: Log;
  /** Between two polls of the mailbox. */
  readonly pollMs: number;
  /** Letters were posted. */
  readonly wake: () => void;
  readonly retryMs?: number;
}

const usualRetryMs = 60_000;

/** Begins to listen where the settings say so, and comes back at once. */
export function servePages(office: Office, serving: Serving): Pages {
  const { settings, wake, log } = serving;
  // Of a request nothing is logged: its path may be a token.
  const onFault = (fault: unknown) => {
    log.error({ fault: nameFault(fault) }, "a page could not be made");
  };
  const startedAt = office.now().toISOString();
  let observe = (_seconds: number) => {};
  const listeners: Listener[] = [];
  if (settings.httpPort !== null) {
    const makeDashboard = async () => {
      const { createDashboard } = await import("./web/dashboard.ts");
      const { createMetrics } = await import("./web/metrics.ts");
      const { dashboardToken } = await import("./web/token.ts");
      const metrics = createMetrics();
      observe = metrics.observeHandling;
      const { dataDir, httpHost: host } = settings;
      const isListening = () => !listeners.some(({ isRefused }) => isRefused());
      const watched = { office, dataDir, startedAt, pollMs: serving.pollMs, isListening };
      const watching = { ...watched, version: readVersion() };
      return createDashboard({
        watching,
        metrics,
        token: dashboardToken(office.key),
        host,
        onFault,
      });
    };
    listeners.push(keepListening(makeDashboard, settings.httpPort, "PLP_HTTP_PORT", serving));
  }
  if (settings.publicUrl !== null && settings.publicPort !== null) {
    const prefix = new URL(settings.publicUrl).pathname.replace(/\/$/, "");
    const makePage = async () => {
      const { createUnsubscribing } = await import("./web/unsubscribe.ts");
      return createUnsubscribing({
        ...{ prefix, onFault },
        leave: (token) => {
          if (leaveByOneClick(office, token)) wake();
        },
        office: () => {
          const { city, languages, emergency } = office.registry();
          return { city, language: languages[0] ?? "fr", police: emergency.police };
        },
      });
    };
    listeners.push(keepListening(makePage, settings.publicPort, "PLP_PUBLIC_PORT", serving));
  }
  return {
    noteHandled: (ms) => observe(ms / 1_000),
    stop: async () => {
      await Promise.all(listeners.map(({ stop }) => stop()));
    },
  };
}

interface Listener {
  /** The last attempt to listen failed. */
  readonly isRefused: () => boolean;
  readonly stop: () => Promise<void>;
}

/** Listens as soon as it can. The libraries are loaded only here. */
function keepListening(
  make: () => Promise<Application>,
  port: number,
  setting: string,
  { settings, log, retryMs = usualRetryMs }: Serving,
): Listener {
  const host = settings.httpHost;
  let isStopping = false;
  let isRefused = false;
  let application: Application | null = null;
  let listening: Listening | null = null;
  let timer: NodeJS.Timeout | undefined;
  const attempt = async () => {
    try {
      const { listen } = await import("./edges/http.ts");
      application ??= await make();
      if (isStopping) return;
      listening = await listen(application, { host, port });
      isRefused = false;
      log.info({ host, port }, "pages are served");
    } catch (fault) {
      isRefused = true;
      const code = (fault as NodeJS.ErrnoException).code ?? nameFault(fault);
      log.warn({ host, port, code }, `${setting}: cannot be listened on; ${mendFor(code)}`);
      if (!isStopping) timer = setTimeout(begin, retryMs);
    }
  };
  let running: Promise<void> = Promise.resolve();
  const begin = () => {
    running = attempt();
  };
  begin();
  const stop = async () => {
    isStopping = true;
    clearTimeout(timer);
    await running;
    clearTimeout(timer);
    await listening?.close();
  };
  return { isRefused: () => isRefused, stop };
}

function mendFor(code: string): string {
  const mends: Readonly<Record<string, string>> = {
    EADDRINUSE: "another program has it: set another port",
    EACCES: "ports below 1024 are the system's: set another port",
    EADDRNOTAVAIL: "PLP_HTTP_HOST is no address of this machine: set one that is",
    ENOTFOUND: "PLP_HTTP_HOST is no address of this machine: set one that is",
  };
  return `${mends[code] ?? "see the code"}; again in a minute, and the mail goes on`;
}

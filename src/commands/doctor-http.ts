// The part of `plp doctor` about the ports of the office's own pages: free, or used by its own worker. Who
// has a port is asked: another program there could answer in the worker's place.
import { listen } from "../edges/http.ts";
import { lookAtPage } from "../edges/http-look.ts";
import type { Settings } from "../settings.ts";
import { type Finding, failing, fine, warning } from "./doctor-finding.ts";

export interface OwnWorker {
  readonly isRunning: boolean;
  /** What its /healthz calls the office; null where the key that says so cannot be read. */
  readonly mark: string | null;
}

type Place = Pick<Settings, "httpHost" | "httpPort" | "publicUrl" | "publicPort">;

interface Port {
  readonly check: string;
  readonly setting: string;
  readonly host: string;
  readonly port: number;
  readonly isOwn: () => Promise<boolean>;
}

/** A finding for each port that is set. */
export async function checkPorts(place: Place, own: OwnWorker): Promise<Finding[]> {
  const { httpHost: host, httpPort: port, publicUrl, publicPort } = place;
  const dashboard: Finding =
    port === null
      ? fine("pages", "none are served")
      : await checkPort(
          {
            ...{ check: "pages", setting: "PLP_HTTP_PORT", host, port },
            isOwn: async () => (await askHealth({ host, port }, own.mark)).isOwn,
          },
          own,
        );
  if (publicUrl === null || publicPort === null) return [dashboard];
  const at = { host, port: publicPort };
  const isOwn = async () => {
    // Another office's page looks the same: our worker knows whether it has the port.
    if (port !== null && (await askHealth({ host, port }, own.mark)).isRefused) return false;
    return isUnsubscribing(at, publicUrl);
  };
  const unsubscribing = { check: "one-click page", setting: "PLP_PUBLIC_PORT", ...at, isOwn };
  return [dashboard, await checkPort(unsubscribing, own)];
}

async function checkPort(port: Port, { isRunning }: OwnWorker): Promise<Finding> {
  const { check, setting, isOwn } = port;
  const at = `${port.host}, port ${port.port},`;
  const zero = setting === "PLP_HTTP_PORT" ? ", or to 0 for none" : "";
  const mend = `set ${setting} to another one${zero}`;
  try {
    const listening = await listen({ fetch: () => new Response(null) }, port);
    await listening.close();
  } catch (fault) {
    const { code = "" } = fault as NodeJS.ErrnoException;
    if (code !== "EADDRINUSE") return failing(check, `${at} cannot be used (${code})`, mend);
    if (!isRunning) return failing(check, `${at} is used by another program`, mend);
    return (await isOwn())
      ? fine(check, `the worker serves ${at.slice(0, -1)}`)
      : failing(check, `${at} is used by another program, not by the worker that runs`, mend);
  }
  if (!isRunning) return fine(check, `${at} is free`);
  const restart = "start the worker again, or look at its log";
  return warning(check, `${at} is free, though the worker runs`, restart);
}

interface Told {
  readonly isOwn: boolean;
  /** The worker says that a page of its own has no port. */
  readonly isRefused: boolean;
}

async function askHealth(at: { host: string; port: number }, mark: string | null): Promise<Told> {
  const looked = await lookAtPage(at, "/healthz");
  const said = parse(looked?.body ?? "");
  const isOwn = said.program === "plp-relais" && (mark === null || said.office === mark);
  const isRefused = Array.isArray(said.warnings) && said.warnings.includes("pages");
  return { isOwn, isRefused: isOwn && isRefused };
}

function parse(body: string): Readonly<Record<string, unknown>> {
  try {
    const said: unknown = JSON.parse(body);
    return typeof said === "object" && said !== null ? { ...said } : {};
  } catch {
    return {};
  }
}

/** Its page is the same for every token. */
async function isUnsubscribing(
  at: { host: string; port: number },
  publicUrl: string,
): Promise<boolean> {
  const prefix = new URL(publicUrl).pathname.replace(/\/$/, "");
  const looked = await lookAtPage(at, `${prefix}/leave/doctor`);
  return looked?.status === 200 && looked.body.includes('name="List-Unsubscribe"');
}

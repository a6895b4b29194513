// The part of `plp doctor` about the port of the office's own pages: free, or used by its own worker.
import { listen } from "../edges/http.ts";
import type { Settings } from "../settings.ts";
import { type Finding, failing, fine } from "./doctor-finding.ts";

export async function checkPort(
  { httpHost: host, httpPort: port }: Pick<Settings, "httpHost" | "httpPort">,
  { isWorkerRunning }: { isWorkerRunning: boolean },
): Promise<Finding> {
  const check = "pages";
  if (port === null) return fine(check, "none are served");
  try {
    const listening = await listen({ fetch: () => new Response(null) }, { host, port });
    await listening.close();
    return fine(check, `${host}, port ${port}, is free`);
  } catch (fault) {
    const { code = "" } = fault as NodeJS.ErrnoException;
    const isTaken = code === "EADDRINUSE";
    if (isTaken && isWorkerRunning) return fine(check, `the worker serves ${host}, port ${port}`);
    const why = isTaken ? "is used by another program" : `cannot be used (${code})`;
    const mend = "set PLP_HTTP_PORT to another one, or to 0 for none";
    return failing(check, `${host}, port ${port}, ${why}`, mend);
  }
}

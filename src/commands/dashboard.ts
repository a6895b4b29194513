// `plp dashboard`: where the worker's own page is, with the token that opens it. It asks no worker.
import { openSecretKey } from "../secret-key.ts";
import { dashboardToken } from "../web/token.ts";
import { CommandFault } from "./fault.ts";
import { printJson, withData } from "./offline.ts";

export function dashboard({ json }: { readonly json?: true }): void {
  const { dataDir, httpHost, httpPort } = withData((_, settings) => settings);
  if (httpPort === null) {
    if (json) return printJson({ url: null, token: null, port: null });
    throw new CommandFault(
      "The dashboard is off (PLP_HTTP_PORT=0): set a port such as 8080 and start the worker again.",
    );
  }
  const token = dashboardToken(openSecretKey(dataDir));
  const origin = `http://${hostFor(httpHost)}:${httpPort}`;
  const url = `${origin}/?token=${token}`;
  if (json) return printJson({ url, token, port: httpPort });
  process.stdout.write(
    `${url}\n\nOpen it while the worker runs, and keep it to yourself: it opens the page for as long as secret.key lasts.\n`,
  );
}

/** As a URL has it; what listens everywhere is reached at the machine itself. */
function hostFor(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}

// Who asks for a page of the worker's, told by the connection and the headers: this machine, a proxy, or the
// page of another site in somebody's browser. It knows no page.

/** Header fields as Hono gives them, their names in lower case. */
type Fields = Readonly<Record<string, string>>;

/** A proxy that tells of itself says one of these; nginx says none unless it is set so (SECURITY.md). */
const proxyNames = /^(forwarded|via|x-real-ip|x-forwarded-.{1,60})$/;

/** From this machine, and not through a proxy on it; `client` is the address of the connection. */
export function isLocal(client: string, headers: Fields): boolean {
  return isLoopbackPeer(client) && !Object.keys(headers).some((name) => proxyNames.test(name));
}

function isLoopbackPeer(client: string): boolean {
  return /^(::ffff:)?127\.|^::1$/.test(client);
}

/** A browser says so of whatever another site's page asks for, links that are followed included. */
export function isOfAnotherSite(headers: Fields): boolean {
  const site = headers["sec-fetch-site"];
  return site !== undefined && site !== "none" && site !== "same-origin";
}

/** An address cannot be pointed elsewhere; names can, but for the machine's own and the one that is set. */
export function isOwnHost(hostname: string, host: string): boolean {
  const isAddress = /^\[[0-9a-f:.]{2,45}\]$|^\d{1,3}(\.\d{1,3}){3}$/.test(hostname);
  return isAddress || hostname === "localhost" || hostname === host.toLowerCase();
}

// How many requests of a minute one client may make, and who counts as one client. The counts live in memory
// alone; what is asked for is not known here.

/** True while a client may go on; past `clientsMax` clients the one that came first is forgotten. */
export function createBound({
  perMinute,
  clientsMax,
  nowMs,
}: {
  readonly perMinute: number;
  readonly clientsMax: number;
  readonly nowMs: () => number;
}): (client: string) => boolean {
  const counts = new Map<string, number>();
  let minute = Number.NaN;
  return (client) => {
    const current = Math.floor(nowMs() / 60_000);
    if (current !== minute) counts.clear();
    minute = current;
    const count = (counts.get(client) ?? 0) + 1;
    const [oldest] = counts.keys();
    if (count === 1 && counts.size >= clientsMax && oldest !== undefined) counts.delete(oldest);
    counts.set(client, count);
    return count <= perMinute;
  };
}

/**
 * Behind a web server on this machine or in a private network (another container) the last address that it
 * names, else the connection's own. Of IPv6 the first half: who has one address has all of it.
 */
export function clientOf(peer: string, forwarded: string | undefined): string {
  const own = plain(peer);
  const last = isPrivate(own) ? forwarded?.split(",").at(-1)?.trim() : undefined;
  return countedAs(plain(last ?? "")) ?? countedAs(own) ?? own;
}

/** Without brackets, port, zone, and the form in which IPv6 holds an IPv4 address. */
function plain(address: string): string {
  const text = address.slice(0, 80).toLowerCase();
  const bare = /^\[([0-9a-f:.]{2,45})\](:\d{1,5})?$/.exec(text)?.[1] ?? text;
  return bare
    .replace(/^(\d{1,3}(?:\.\d{1,3}){3}):\d{1,5}$/, "$1")
    .replace(/%.{0,40}$/, "")
    .replace(/^::ffff:(?=\d{1,3}\.)/, "");
}

/** RFC 1918, RFC 4193, loopback and link-local. */
function isPrivate(address: string): boolean {
  return /^(127|10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\.|^::1$|^f[cd][0-9a-f]{2}:|^fe[89ab][0-9a-f]:/.test(
    address,
  );
}

/** Undefined where it is no address. */
function countedAs(address: string): string | undefined {
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(address)) return address;
  if (!address.includes(":")) return undefined;
  // Written one way, `2001:db8::1`, by the parser of URLs.
  const written = URL.parse(`http://[${address}]/`)?.hostname.slice(1, -1);
  if (written === undefined) return undefined;
  const [before = "", after] = written.split("::");
  const groups = (text: string) => text.split(":").filter((group) => group !== "");
  const [first, rest] = [groups(before), groups(after ?? "")];
  const zeros = Array.from({ length: 8 - first.length - rest.length }, () => "0");
  return `${[...first, ...zeros, ...rest].slice(0, 4).join(":")}::/64`;
}

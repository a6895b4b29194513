// How far the receiving server vouches for From (CONTRACT.md §4 "Identity"). It reads one header of
// one trusted issuer, and knows neither DNS nor what an identity may do.
import { domainToASCII } from "node:url";
import { organisationOf } from "./address.ts";
import { type MethodResult, readAuthenticationResults } from "./authentication-results.ts";
import { allOf, type Headers } from "./headers.ts";
import type { Identity } from "./letter.ts";

/**
 * The identity of a letter whose single From address lies under `fromDomain` (an A-label). Without a
 * trusted issuer, or without a word of it, nobody is known. ARC and Received-SPF are not looked at.
 */
export function readIdentity(
  headers: Headers,
  fromDomain: string,
  trustedAuthserv: string | null,
): Identity {
  const results = findTrusted(headers, trustedAuthserv);
  if (results === null || fromDomain === "") return "unknown";
  // Parsers differ on From: the server must have judged the very domain that was read here.
  const judged = results.flatMap(({ properties }) => properties.get("header.from") ?? []);
  if (judged.some((value) => domainIn(value) !== fromDomain)) return "unknown";

  const dmarc = results.filter(({ method }) => method === "dmarc");
  const verdicts = new Set(dmarc.map(({ result }) => result));
  if (verdicts.size > 1) return "unknown";
  if (verdicts.has("fail")) return "failed";
  // RFC 7489 section 11.1: the DMARC verdict is on `header.from`; without it, on what?
  if (verdicts.has("pass")) {
    return dmarc.every(({ properties }) => properties.has("header.from")) ? "passed" : "unknown";
  }
  const noPolicy = verdicts.size === 0 || verdicts.has("none");
  return noPolicy ? readAligned(results, fromDomain) : "unknown";
}

/** What DKIM and SPF say where the domain publishes no DMARC policy. */
function readAligned(results: readonly MethodResult[], fromDomain: string): Identity {
  const dkim = resultsOf(results, "dkim", fromDomain, ["header.d", "header.i"]);
  if (dkim.has("pass")) return "passed";
  const spf = resultsOf(results, "spf", fromDomain, ["smtp.mailfrom"]);
  if (spf.has("pass")) return "own";
  return dkim.has("fail") || spf.has("fail") ? "failed" : "unknown";
}

/** The results of a method that speak of From's organisation, by the first property that is there. */
function resultsOf(
  results: readonly MethodResult[],
  wanted: string,
  fromDomain: string,
  names: readonly string[],
): ReadonlySet<string> {
  const organisation = organisationOf(fromDomain);
  const found = new Set<string>();
  for (const { method, result, properties } of results) {
    if (method !== wanted || organisation === null) continue;
    const name = names.find((candidate) => properties.has(candidate));
    const domain = domainIn(properties.get(name ?? "") ?? "");
    if (organisationOf(domain) === organisation) found.add(result);
  }
  return found;
}

/** The first field from the top that the trusted issuer signed; a forged one stands below it. */
function findTrusted(
  headers: Headers,
  trustedAuthserv: string | null,
): readonly MethodResult[] | null {
  if (trustedAuthserv === null || trustedAuthserv === "") return null;
  const trusted = trustedAuthserv.toLowerCase();
  for (const value of allOf(headers, "authentication-results")) {
    const field = readAuthenticationResults(value);
    if (field?.authserv === trusted) return field.results;
  }
  return null;
}

/** The domain of `domain`, `@domain` or `local@domain` as a lower-case A-label. */
function domainIn(value: string): string {
  const domain = value.slice(value.lastIndexOf("@") + 1).toLowerCase();
  return /^[\u0020-\u007f]{0,253}$/.test(domain) ? domain : domainToASCII(domain);
}

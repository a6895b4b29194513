// How far the receiving server vouches for From (CONTRACT.md §4 "Identity"). It reads one header of
// one trusted issuer, and knows neither DNS nor what an identity may do.
import { lowerAscii, organisationOf, parseDomain } from "./address.ts";
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
  const alignedResults = (wanted: string, domainOf: DomainOf) => {
    const aligned = results.filter(({ method, properties }) => {
      return method === wanted && isAligned(domainOf(properties), fromDomain);
    });
    return new Set(aligned.map(({ result }) => result));
  };
  const dkim = alignedResults("dkim", signingDomain);
  if (dkim.has("pass")) return "passed";
  const spf = alignedResults("spf", (properties) => domainIn(properties.get("smtp.mailfrom")));
  if (spf.has("pass")) return "own";
  return dkim.has("fail") || spf.has("fail") ? "failed" : "unknown";
}

type DomainOf = (properties: MethodResult["properties"]) => string | null;

/**
 * Who signed: `header.d`, or `header.i` where that alone is said. RFC 6376 section 3.5: `i` lies in or
 * below `d`; a signature of which that is not so speaks for nobody.
 */
function signingDomain(properties: MethodResult["properties"]): string | null {
  const [domain, agent] = ["header.d", "header.i"].map((name) => {
    return properties.has(name) ? domainIn(properties.get(name)) : undefined;
  });
  if (domain === undefined || agent === undefined) return domain ?? agent ?? null;
  if (domain === null || agent === null) return null;
  return agent === domain || agent.endsWith(`.${domain}`) ? domain : null;
}

/** Of one organisation (RFC 7489 section 3.1, relaxed); under a public suffix only the very same. */
function isAligned(domain: string | null, fromDomain: string): boolean {
  if (domain === null) return false;
  const organisation = organisationOf(fromDomain);
  return (
    domain === fromDomain || (organisation !== null && organisationOf(domain) === organisation)
  );
}

/** The first field from the top that the trusted issuer signed; a forged one stands below it. */
function findTrusted(
  headers: Headers,
  trustedAuthserv: string | null,
): readonly MethodResult[] | null {
  if (trustedAuthserv === null || trustedAuthserv === "") return null;
  const trusted = lowerAscii(trustedAuthserv);
  for (const value of allOf(headers, "authentication-results")) {
    const field = readAuthenticationResults(value);
    if (field === null) continue;
    if (field.isBare && field.authserv === trusted) return field.results;
    // Nearly its name: no server writes its own in two ways, and what stands below it is in doubt too.
    if (bareName(field.authserv) === bareName(trusted)) return null;
  }
  return null;
}

/** Without what a name can be dressed up with: other widths of its letters, spaces, dots at its ends. */
function bareName(authserv: string): string {
  const plain = authserv.normalize("NFKC").toLowerCase();
  return plain.replace(/[^\p{L}\p{N}.-]/gu, "").replace(/^\.{1,20}|\.{1,20}$/g, "");
}

/** The domain of `domain`, `@domain` or `local@domain` as a lower-case A-label; null for all else. */
function domainIn(value: string | undefined): string | null {
  return value === undefined ? null : parseDomain(value.slice(value.lastIndexOf("@") + 1));
}

// The look of the office's pages: large type, calm colours by day and by night, one column on a phone. The
// sheet stands in the page itself, allowed there by its hash alone.
import { createHash } from "node:crypto";

// No quote, angle bracket or ampersand: they would be escaped on the page, and the hash not hold.
export const css = `
:root { color-scheme: light dark; --page: #e9edf2; --sheet: #fff; --words: #1a1a1a; --quiet: #3a3f45;
  --link: #0a4a94; --band: #0a3266; --onband: #fff; --rule: #b9c2cc; --tint: #dce8f6; --good: #155d27;
  --goodtint: #dff2e2; --bad: #8f1d14; --badtint: #fde4e1; }
@media (prefers-color-scheme: dark) { :root { --page: #101316; --sheet: #1b1f24; --words: #f2f2f2;
  --quiet: #d0d5da; --link: #a3ccff; --band: #14243a; --onband: #fff; --rule: #4a525b; --tint: #22364f;
  --good: #a5e0ad; --goodtint: #173020; --bad: #ffb4ab; --badtint: #47191a; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--words);
  font: 1.125rem/1.5 system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, sans-serif; }
a { color: var(--link); text-underline-offset: .2em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 3px; border-radius: 4px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--sheet); }
header { background: var(--band); color: var(--onband); }
header a { color: inherit; }
header :focus-visible { outline-color: #fff; }
.wide { max-width: 68rem; margin: 0 auto; padding: 1.25rem 1.25rem; }
header .wide { display: flex; flex-wrap: wrap; gap: .75rem 2rem; align-items: baseline; }
header p, header h1 { margin: 0; }
header nav { margin-left: auto; }
h1 { font-size: 1.6rem; line-height: 1.25; font-weight: 650; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 0 0 .9rem; }
h3 { font-size: 1.125rem; margin: 0; }
details + h3, .big + h3 { margin-top: 1.75rem; }
.scroll + .facts { margin-top: 1.25rem; }
p.big { margin: .1rem 0; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; margin: 0; padding: 0; }
nav a { display: inline-block; min-height: 1.75rem; }
[aria-current] { font-weight: 700; text-decoration: none; }
main { display: grid; gap: 1.25rem; grid-template-columns: minmax(0, 1fr); }
section { min-width: 0; }
section { background: var(--sheet); border: 1px solid var(--rule); border-radius: 14px; padding: 1.25rem 1.4rem; }
.health { border-left: 10px solid var(--good); background: var(--goodtint); }
.health.bad { border-left-color: var(--bad); background: var(--badtint); }
.health h2 { margin: 0; color: var(--good); }
.health.bad h2 { color: var(--bad); }
.health ul { margin: .5rem 0 0; padding-left: 1.3rem; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: 1rem; margin: 0; }
.tiles div { background: var(--sheet); border: 1px solid var(--rule); border-radius: 14px; padding: 1rem 1.4rem;
  display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.tiles dt { color: var(--quiet); }
.tiles dd { margin: 0; font-size: 2.2rem; line-height: 1.2; font-weight: 650; font-variant-numeric: tabular-nums; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr)); gap: 1.5rem 2rem; }
.card p { margin: .1rem 0 .5rem; }
.card strong, .big { font-size: 1.7rem; font-weight: 650; }
.quiet { color: var(--quiet); }
.two { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); gap: 1.25rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: .45rem .75rem .45rem 0; border-bottom: 1px solid var(--rule); text-align: right; vertical-align: top; }
th { font-weight: 600; }
thead th { color: var(--quiet); vertical-align: bottom; }
th:first-child, td:first-child { text-align: left; }
td:last-child, th:last-child { padding-right: 0; }
tr.late th, tr.late td { color: var(--bad); font-weight: 650; }
.facts { display: grid; grid-template-columns: 1fr fit-content(58%); margin: 0; }
.facts dt, .facts dd { margin: 0; padding: .45rem 0; border-bottom: 1px solid var(--rule); }
.facts dt { padding-right: 1rem; }
.facts dd { text-align: right; font-weight: 600; font-variant-numeric: tabular-nums; }
details { margin-top: 1rem; }
summary { cursor: pointer; color: var(--link); padding: .25rem 0; }
svg { display: block; width: 100%; height: 7.5rem; overflow: visible; }
path { fill: none; vector-effect: non-scaling-stroke; }
path.area { fill: var(--tint); }
.line { stroke: var(--link); stroke-width: 3px; stroke-linejoin: round; }
.axis { stroke: var(--rule); stroke-width: 1px; }
.cap { stroke: var(--bad); stroke-width: 2px; stroke-dasharray: 7 5; }
.ends { display: flex; justify-content: space-between; margin: .3rem 0 .5rem; color: var(--quiet); }
.card .ends { margin: .3rem 0 0; }
.caplabel { margin: .3rem 0 0; color: var(--bad); }
progress { appearance: none; width: 100%; height: 1.1rem; border: 1px solid var(--link); border-radius: 9px;
  background: var(--sheet); overflow: hidden; }
progress::-webkit-progress-bar { background: var(--sheet); }
progress::-webkit-progress-value { background: var(--link); }
progress::-moz-progress-bar { background: var(--link); }
code { background: var(--tint); padding: .2rem .5rem; border-radius: 6px; font-size: 1.1em; }
footer { color: var(--quiet); }
.alone { max-width: 38rem; margin: 8vh auto 2rem; padding: 0 1.25rem; }
.alone section { padding: 2rem; }
.alone h1 { margin: 0 0 1rem; }
.alone p { font-size: 1.2rem; }
button { font: inherit; font-size: 1.25rem; font-weight: 650; color: var(--sheet); background: var(--link); border: 0;
  border-radius: 12px; padding: 1rem 1.6rem; min-height: 3.5rem; width: 100%; cursor: pointer; }
@media (max-width: 40rem) { .wide { padding: 1rem; } section { padding: 1rem; border-radius: 10px; }
  header nav { margin-left: 0; } .tiles { grid-template-columns: 1fr 1fr; gap: .75rem; }
  .tiles div { padding: .75rem 1rem; } .tiles dd { font-size: 1.7rem; }
  .stack thead { position: absolute; left: -99rem; }
  .stack, .stack tbody, .stack tr, .stack th, .stack td { display: block; text-align: left; }
  .stack tr { border-bottom: 1px solid var(--rule); padding: .5rem 0; }
  .stack th, .stack td { border: 0; padding: .15rem 0; }
  .stack td { display: flex; justify-content: space-between; gap: 1rem; }
  .stack td::before { content: attr(data-name); color: var(--quiet); font-weight: 400; } }
@media print { body { background: #fff; } section { break-inside: avoid; } }
`;

const hash = createHash("sha256").update(css).digest("base64");

/** What every page of ours is answered with; `formAction` is where its forms may go. */
export function protecting(formAction: "'none'" | "'self'"): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    `form-action ${formAction}`,
    ...["frame-ancestors 'none'", "base-uri 'none'"],
  ];
  return {
    "Content-Security-Policy": policy.join("; "),
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
  };
}

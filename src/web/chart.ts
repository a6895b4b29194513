// Small charts as SVG, with a sentence that says the same: an area under a line, from zero up. They take
// their colours and their size from the page; what is to be read stands beside them as text.
import { html } from "hono/html";
import type { Markup } from "./page.ts";

interface Area {
  readonly values: readonly number[];
  /** What the chart says, for those who do not see it. */
  readonly says: string;
  /** At the beginning and at the end of the lower edge. */
  readonly from: string;
  readonly to: string;
  /** A line across, such as a limit. */
  readonly cap?: { readonly at: number; readonly name: string };
}

/** The page stretches it. */
const size = { width: 600, height: 120 };

export function areaChart({ values, says, from, to, cap }: Area): Markup {
  const { width, height } = size;
  const top = Math.max(1, ...values, cap?.at ?? 0) * 1.05;
  const step = width / Math.max(1, values.length - 1);
  const y = (value: number) => round(height - (value / top) * height);
  const points = values.map((value, index) => `${round(index * step)},${y(value)}`).join(" L");
  const area = `M0,${height} L${points} L${width},${height} Z`;
  const [capName, capPath] =
    cap === undefined ? ["", ""] : [capLabel(cap.name), `M0,${y(cap.at)} H${width}`];
  return html`${capName}<svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" role="img" aria-label="${says}">
<path class="area" d="${area}"/>
<path class="axis" d="M0,${height} H${width}"/>
<path class="line" d="M${points}"/>
<path class="cap" d="${capPath}"/>
</svg>
<p class="ends"><span>${from}</span> <span>${to}</span></p>`;
}

function capLabel(name: string): Markup {
  return html`<p class="caplabel">${name}</p>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

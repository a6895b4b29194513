// Small charts as SVG, with a sentence that says the same: an area under a line, from zero up. They take
// their colours from the page.
import { html } from "hono/html";
import type { Markup } from "./page.ts";

interface Area {
  readonly values: readonly number[];
  /** What the chart says, for those who do not see it. */
  readonly says: string;
  /** At the beginning and at the end of the lower edge. */
  readonly from: string;
  readonly to: string;
  readonly height: number;
  readonly width: number;
  /** A line across, such as a limit. */
  readonly cap?: { readonly at: number; readonly name: string };
}

const margin = { top: 24, right: 8, bottom: 24, left: 8 };

export function areaChart(area: Area): Markup {
  const { values, says, from, to, width, height, cap } = area;
  const top = Math.max(1, ...values, cap?.at ?? 0) * 1.08;
  const step = (width - margin.left - margin.right) / Math.max(1, values.length - 1);
  const x = (index: number) => round(margin.left + index * step);
  const y = (value: number) => {
    return round(height - margin.bottom - (value / top) * (height - margin.top - margin.bottom));
  };
  const points = values.map((value, index) => `${x(index)},${y(value)}`);
  const [base, last] = [y(0), values.length - 1];
  const shape = `M${x(0)},${base} L${points.join(" L")} L${x(last)},${base} Z`;
  return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${says}">
<path class="area" d="${shape}"/>
<line class="axis" x1="${margin.left}" x2="${width - margin.right}" y1="${base}" y2="${base}"/>
<polyline class="line" points="${points.join(" ")}"/>
<circle class="dot" r="4.5" cx="${x(last)}" cy="${y(values[last] ?? 0)}"/>
${cap === undefined ? "" : capLine(cap.name, y(cap.at), width)}
<text x="${margin.left}" y="${height - 5}">${from}</text>
<text x="${width - margin.right}" y="${height - 5}" text-anchor="end">${to}</text>
</svg>`;
}

function capLine(name: string, y: number, width: number): Markup {
  return html`<line class="cap" x1="${margin.left}" x2="${width - margin.right}" y1="${y}" y2="${y}"/>
<text x="${margin.left}" y="${y - 7}">${name}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

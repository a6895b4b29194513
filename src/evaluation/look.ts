// The look of the evaluation: A4, its margins, its colours and its faces. Words only; it draws nothing.

/** In points. */
export const paper = { width: 595.28, height: 841.89, margin: 54, top: 60, bottom: 60 } as const;
export const textWidth = paper.width - 2 * paper.margin;

/** They stay apart when printed in black and white. */
export const colours = {
  words: "#1b2430",
  quiet: "#5b6673",
  rule: "#aab4c0",
  faint: "#e3e8ee",
  tint: "#f1f5fa",
  year: "#0a4a94",
  before: "#9fb8d6",
  band: "#0a3266",
  onBand: "#ffffff",
} as const;

export const faces = { regular: "Regular", bold: "SemiBold" } as const;

// The colours of a letter, by day and by night. Words on their ground reach a contrast of at least
// 7:1 in both (WCAG 2, level AAA); a test measures it.

export interface Colours {
  /** Behind the letter, and the sheet of the letter itself. */
  readonly page: string;
  readonly sheet: string;
  readonly words: string;
  /** The footer and the notes below buttons. */
  readonly quiet: string;
  readonly link: string;
  readonly button: string;
  readonly onButton: string;
  readonly quote: string;
  /** The line beside a quote. */
  readonly mark: string;
  /** The emergency line. */
  readonly band: string;
  readonly onBand: string;
  readonly rule: string;
}

export const light: Colours = {
  page: "#e9edf2",
  sheet: "#ffffff",
  words: "#1a1a1a",
  quiet: "#3a3f45",
  link: "#0a4a94",
  button: "#0a4a94",
  onButton: "#ffffff",
  quote: "#f1f4f8",
  mark: "#0a4a94",
  band: "#ffdf80",
  onBand: "#1a1a1a",
  rule: "#b9c2cc",
};

export const dark: Colours = {
  page: "#101316",
  sheet: "#1b1f24",
  words: "#f2f2f2",
  quiet: "#d0d5da",
  link: "#a3ccff",
  button: "#a3ccff",
  onButton: "#0c1420",
  quote: "#272d34",
  mark: "#a3ccff",
  band: "#4d3b00",
  onBand: "#fff1c4",
  rule: "#4a525b",
};

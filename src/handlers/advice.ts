// Advice to phone (CONTRACT.md §6.3): whatever else a letter is, danger in it is answered first. How
// often is the bounds' matter.
import type { Handler } from "../handler.ts";

export const adviseToPhone: Handler = ({ letter, language }) => [
  { template: "urgent-advice", to: letter.from.address, language, values: {}, thread: letter },
];

// Learns the weights of the learned judge: npm run train. The same letters give the same file.
import { writeFileSync } from "node:fs";
import { learn, writeWeights } from "./learning.ts";
import { listTables, readLessons, readShortTexts } from "./lessons.ts";

/** 570 kB. More rows are no better on letters that were not learned from. */
const rowsMax = 30_000;

const lessons = await readLessons(listTables());
const bytes = writeWeights(learn([...lessons, ...readShortTexts()]), rowsMax);
writeFileSync(new URL("../src/understanding/learned/weights.bin", import.meta.url), bytes);
process.stdout.write(`${lessons.length} letters learned, ${bytes.length} bytes of weights\n`);

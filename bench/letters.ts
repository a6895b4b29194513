// Pictures of every letter, to be looked at: node bench/letters.ts FOLDER [--samples] [--only NAME]. Each
// template with plausible values, on a phone and on a desktop, by day and by night. It opens no network.
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs, promisify } from "node:util";
import sharp from "sharp";
import { loadTemplates, render, type Templates } from "../src/templates.ts";
import { loadSampleTemplates, sampleCommon, sampleValues } from "../tests/sample-values.ts";

const chromium = "/usr/bin/chromium";
const heightMax = 2600;
const atOnce = 4;
const pictureMs = 60_000;
const widths = { phone: 390, desktop: 900 } as const;
/** Blink's numbers for `prefers-color-scheme`. */
const schemes = { light: 1, dark: 0 } as const;

interface Picture {
  readonly name: string;
  readonly page: string;
  readonly width: number;
  readonly scheme: number;
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    samples: { type: "boolean", default: false },
    /** Pictures whose name begins so. */
    only: { type: "string", default: [""], multiple: true },
  },
});
const [out] = positionals;
if (out === undefined) {
  process.stderr.write(
    "Say where the pictures go: node bench/letters.ts FOLDER [--samples] [--only NAME]\n",
  );
  process.exit(2);
}
const templates = values.samples
  ? loadSampleTemplates()
  : loadTemplates(join(import.meta.dirname, "../templates"));
mkdirSync(out, { recursive: true });
const work = mkdtempSync(join(tmpdir(), "plp-letters-"));
try {
  const waiting = picturesOf(templates, work);
  const count = waiting.length;
  await Promise.all(Array.from({ length: atOnce }, () => takeAll(waiting, resolve(out))));
  process.stdout.write(`${count} pictures in ${out}\n`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** Writes each letter, and the page that shows it at its width, into the folder. */
function picturesOf({ languages }: Templates, folder: string): Picture[] {
  const pictures: Picture[] = [];
  for (const [language, { templates: letters }] of languages) {
    for (const [template, { names }] of letters) {
      const letter = render(templates, {
        template,
        language,
        values: sampleValues(names, language),
        common: sampleCommon,
        hasReply: true,
      });
      const name = `${language}-${template}`;
      writeFileSync(join(folder, `${name}.html`), letter.html);
      for (const [device, width] of Object.entries(widths)) {
        const page = join(folder, `${name}-${device}.page.html`);
        writeFileSync(page, pageAround(`${name}.html`, width));
        for (const [night, scheme] of Object.entries(schemes)) {
          const picture = `${name}-${device}-${night}`;
          if (values.only.some((start) => picture.startsWith(start))) {
            pictures.push({ name: picture, page, width, scheme });
          }
        }
      }
    }
  }
  return pictures;
}

/** A headless window cannot be as narrow as a phone; a frame in it can. */
function pageAround(file: string, width: number): string {
  const style = `border:0;width:${width}px;height:${heightMax}px;display:block;color-scheme:light dark`;
  return `<!doctype html><meta name="color-scheme" content="light dark">
<body style="margin:0"><iframe src="${file}" style="${style}"></iframe></body>`;
}

async function takeAll(waiting: Picture[], folder: string): Promise<void> {
  for (let picture = waiting.pop(); picture !== undefined; picture = waiting.pop()) {
    await take(picture, folder);
  }
}

async function take({ name, page, width, scheme }: Picture, folder: string): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), "plp-chromium-"));
  const shot = join(profile, "shot.png");
  const flags = [
    ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
    ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
    ...["--hide-scrollbars", `--user-data-dir=${profile}`, `--screenshot=${shot}`],
    `--window-size=${Math.max(width, 500)},${heightMax}`,
    `--blink-settings=preferredColorScheme=${scheme}`,
  ];
  try {
    await promisify(execFile)(chromium, [...flags, `file://${page}`], { timeout: pictureMs });
    const left = { left: 0, top: 0, width, height: heightMax };
    const height = await heightUsed(await sharp(shot).extract(left).toBuffer());
    await sharp(shot)
      .extract({ ...left, height })
      .toFile(join(folder, `${name}.png`));
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Without the empty rows at the bottom, which all look like the last one. */
async function heightUsed(picture: Buffer): Promise<number> {
  const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true });
  const row = info.width * info.channels;
  const last = data.subarray(data.length - row);
  let height = info.height;
  while (height > 1 && data.subarray((height - 1) * row, height * row).equals(last)) height -= 1;
  return Math.min(height + 24, info.height);
}

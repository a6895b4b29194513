// Pictures as an attacker writes them: claims of absurd sizes, thousands of frames, words where no
// reader looks. Not a test itself.
import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";

export type Format = "jpeg" | "png" | "webp" | "gif";

/** A red square of 16 pixels a side, unless told. */
export function square(format: Format, side = 16): Promise<Buffer> {
  const create = { width: side, height: side, channels: 3, background: "red" } as const;
  return sharp({ create }).toFormat(format).toBuffer();
}

/** Black and white, all white, one bit a pixel: 30,000 pixels a side are 110 kB. */
export function bombPng(side: number): Buffer {
  const row = 1 + Math.ceil(side / 8);
  const data = deflateSync(Buffer.alloc(row * side), { level: 1 });
  return pngOf(side, side, data);
}

function pngOf(width: number, height: number, data: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(1, 8);
  const chunks = [pngChunk("IHDR", header), pngChunk("IDAT", data), pngChunk("IEND")];
  return Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), ...chunks]);
}

function pngChunk(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const chunk = Buffer.alloc(named.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  named.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(named), chunk.length - 4);
  return chunk;
}

/** Frames of one pixel on a canvas of `side`. */
export function bombGif(frames: number, side: number): Buffer {
  const head = Buffer.from("GIF89a\0\0\0\0\x80\0\0\xff\0\0\0\0\0", "latin1");
  head.writeUInt16LE(side, 6);
  head.writeUInt16LE(side, 8);
  const frame = Buffer.from("\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0", "latin1");
  return Buffer.concat([head, ...Array.from({ length: frames }, () => frame), Buffer.from(";")]);
}

/** The same JPEG, which claims another size. */
export async function claimingJpeg(side: number): Promise<Buffer> {
  const jpeg = await square("jpeg");
  const at = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
  jpeg.writeUInt16BE(side, at + 5);
  jpeg.writeUInt16BE(side, at + 7);
  return jpeg;
}

/** The same WebP (RFC 9649 section 2.5), which claims the largest size there is. */
export async function claimingWebp(): Promise<Buffer> {
  const webp = await square("webp");
  const at = webp.indexOf(Buffer.from([0x9d, 0x01, 0x2a]));
  webp.writeUInt16LE(16_383, at + 3);
  webp.writeUInt16LE(16_383, at + 5);
  return webp;
}

/** A place, a name, a colour profile, and a word in each other spot that the format has for words. */
export async function talkative(format: Format, word: string): Promise<Buffer> {
  const create = { width: 16, height: 16, channels: 3, background: "red" } as const;
  const picture = sharp({ create })
    .withExif({ IFD0: { Artist: word, Copyright: word }, IFD3: { GPSMapDatum: word } })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>${word}</a></x:xmpmeta>`)
    .withIccProfile("p3");
  const made = await picture.toFormat(format).toBuffer();
  const text = Buffer.from(word);
  if (format === "jpeg") {
    const iptc = segment(0xed, Buffer.concat([Buffer.from("Photoshop 3.0\0"), text]));
    const rest = made.subarray(2);
    return Buffer.concat([made.subarray(0, 2), segment(0xfe, text), iptc, rest, text]);
  }
  if (format === "png") {
    const chunk = pngChunk("tEXt", Buffer.concat([Buffer.from("Comment\0"), text]));
    return Buffer.concat([made.subarray(0, 33), chunk, made.subarray(33), text]);
  }
  if (format === "gif") {
    const comment = Buffer.concat([Buffer.from([0x21, 0xfe, text.length]), text, Buffer.alloc(1)]);
    return Buffer.concat([made.subarray(0, -1), comment, made.subarray(-1), text]);
  }
  return Buffer.concat([made, text]);
}

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

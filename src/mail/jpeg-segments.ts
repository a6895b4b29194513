// A JPEG without the segments that tell of people and places (EXIF, XMP, IPTC, comments), its picture
// untouched. It decodes nothing: it goes from marker to marker (ITU-T T.81 annex B).

const startOfScan = 0xda;
const endOfImage = 0xd9;
const comment = 0xfe;
/** APP0 (JFIF) and APP14 (Adobe) say how the colours are to be read; the others are kept for nobody. */
const neededApps = new Set([0xe0, 0xee]);

/** The octets unchanged where they are no JPEG; cut where a segment makes no sense. */
export function withoutMetadata(octets: Uint8Array): Uint8Array {
  const jpeg = Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength);
  if (jpeg.length < 4 || jpeg[0] !== 0xff || jpeg[1] !== 0xd8) return octets;
  const kept = [jpeg.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= jpeg.length && jpeg[at] === 0xff) {
    const marker = jpeg[at + 1] ?? 0;
    // A marker may be preceded by any number of fill octets.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === startOfScan || marker === endOfImage) break;
    const end = at + 2 + jpeg.readUInt16BE(at + 2);
    const isApp = marker >= 0xe0 && marker <= 0xef;
    if (marker !== comment && (!isApp || neededApps.has(marker))) kept.push(jpeg.subarray(at, end));
    at = end;
  }
  return Buffer.concat([...kept, jpeg.subarray(at)]);
}

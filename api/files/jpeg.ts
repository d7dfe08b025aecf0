/** A picture without what its camera, telephone or editor wrote into it; undefined if it is broken. */
export type Strip = (bytes: Uint8Array) => Uint8Array | undefined;

const start = 0xd8;
const end = 0xd9;
const scan = 0xda;
const isAlone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
const isExif = (segment: Buffer) => segment.subarray(4, 10).toString('latin1') === 'Exif\0\0';
const isProfile = (segment: Buffer) => segment.subarray(4, 15).toString('latin1') === 'ICC_PROFILE';

/** Of application data only what pixels are drawn by stays: JFIF, Adobe's colours and the colour profile. */
const stays = (marker: number, segment: Buffer) =>
  marker < 0xe0 ? true : marker === 0xe0 || marker === 0xee || (marker === 0xe2 && isProfile(segment));

/** JPEG, segment by segment; of Exif only which way is up is kept, of comments nothing, of what follows the picture nothing. */
export const stripJpeg: Strip = (given) => {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  if (bytes.length < 4 || bytes[0] !== 0xff || bytes[1] !== start) return undefined;
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1]!;
    if (marker === 0xff) at++;
    else if (marker === end) return Buffer.concat([...kept, bytes.subarray(at, at + 2)]);
    else if (isAlone(marker)) at += 2;
    else {
      if (at + 4 > bytes.length) return undefined;
      const length = bytes.readUInt16BE(at + 2);
      const next = at + 2 + length;
      if (length < 2 || next > bytes.length) return undefined;
      const segment = bytes.subarray(at, next);
      if (marker === 0xe1 && isExif(segment)) kept.push(...upright(segment));
      else if (stays(marker, segment) && marker !== 0xfe) kept.push(segment);
      at = next;
      if (marker !== scan) continue;
      const after = endOfScan(bytes, at);
      kept.push(bytes.subarray(at, after));
      at = after;
    }
  }
  return undefined;
};

/** Where the picture's data end: at a marker that is neither an escaped byte nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    const marker = bytes[at + 1]!;
    if (marker !== 0 && marker !== 0xff && !isAlone(marker)) return at;
  }
  return bytes.length;
}

/** Exif that says which way is up, if the picture needs it: eight ways, 1 is as it is. */
function upright(segment: Buffer): Buffer[] {
  const way = orientationOf(segment.subarray(10));
  if (way === undefined || way < 2 || way > 8) return [];
  const exif = Buffer.from('ffe100224578696600004d4d002a00000008000101120003000000010000000000000000', 'hex');
  exif.writeUInt16BE(way, 28);
  return [exif];
}

function orientationOf(tiff: Buffer): number | undefined {
  const isLittle = tiff.subarray(0, 2).toString('latin1') === 'II';
  const [two, four] = isLittle
    ? ([(at: number) => tiff.readUInt16LE(at), (at: number) => tiff.readUInt32LE(at)] as const)
    : ([(at: number) => tiff.readUInt16BE(at), (at: number) => tiff.readUInt32BE(at)] as const);
  if (tiff.length < 8) return undefined;
  const directory = four(4);
  if (directory + 2 > tiff.length) return undefined;
  const entries = Math.min(two(directory), Math.floor((tiff.length - directory - 2) / 12));
  for (let n = 0; n < entries; n++) {
    const entry = directory + 2 + 12 * n;
    if (two(entry) === 0x0112) return two(entry + 8);
  }
  return undefined;
}

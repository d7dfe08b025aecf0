import type { Strip } from './jpeg.js';

/** What pixels are drawn by. Exif, XMP and whatever editors invent are left out. */
const kept = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** Bits of VP8X that announce Exif and XMP. */
const announced = 0b0000_1100;

/** WebP, chunk by chunk, as far as its own length says. */
export const stripWebp: Strip = (given) => {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  const name = (at: number) => bytes.subarray(at, at + 4).toString('latin1');
  if (bytes.length < 12 || name(0) !== 'RIFF' || name(8) !== 'WEBP') return undefined;
  const end = 8 + bytes.readUInt32LE(4);
  if (end > bytes.length) return undefined;
  const chunks: Buffer[] = [];
  for (let at = 12; at + 8 <= end; ) {
    const size = bytes.readUInt32LE(at + 4);
    const next = at + 8 + size + (size & 1);
    if (at + 8 + size > end) return undefined;
    if (kept.has(name(at))) {
      const chunk = Buffer.from(bytes.subarray(at, Math.min(next, end)));
      if (name(at) === 'VP8X' && size >= 1) chunk[8] = chunk[8]! & ~announced;
      chunks.push(chunk);
    }
    at = next;
  }
  if (!chunks.length) return undefined;
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  const whole = Buffer.concat([head, ...chunks]);
  whole.writeUInt32LE(whole.length - 8, 4);
  return whole;
};

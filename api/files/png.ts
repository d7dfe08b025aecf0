import type { Strip } from './jpeg.js';

const signature = Buffer.from('89504e470d0a1a0a', 'hex');
/** What pixels are drawn by, of moving pictures too. Texts, times, Exif and whatever editors invent are left out. */
const kept = new Set('IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP sBIT bKGD pHYs hIST acTL fcTL fdAT'.split(' '));

/** PNG, chunk by chunk, up to its end. */
export const stripPng: Strip = (given) => {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  if (!bytes.subarray(0, 8).equals(signature)) return undefined;
  const chunks: Buffer[] = [signature];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const next = at + 12 + bytes.readUInt32BE(at);
    if (next > bytes.length) return undefined;
    const type = bytes.subarray(at + 4, at + 8).toString('latin1');
    if (kept.has(type)) chunks.push(bytes.subarray(at, next));
    if (type === 'IEND') return Buffer.concat(chunks);
    at = next;
  }
  return undefined;
};

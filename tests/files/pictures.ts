import { crc32, deflateSync } from 'node:zlib';

/** One segment of a JPEG. */
export function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** A JPEG of 8 × 4 pixels as far as its structure goes; what is given stands before its tables. */
export const jpeg = (more: readonly Buffer[] = []): Buffer =>
  Buffer.concat([
    Buffer.from('ffd8', 'hex'),
    ...more,
    segment(0xdb, Buffer.alloc(65, 1)),
    segment(0xc0, Buffer.from('0800040008010111 00'.replace(' ', ''), 'hex')),
    segment(0xda, Buffer.from('0101003f00'.padEnd(12, '0'), 'hex')),
    Buffer.from('1234ff0056ffd9', 'hex'),
  ]);

/** Exif that says which way is up. */
export function exifOf(way: number, isLittle = false): Buffer {
  const big = `4d4d002a0000000800010112000300000001${way.toString(16).padStart(4, '0')}000000000000`;
  const little = `49492a0008000000010012010300010000000${way.toString(16)}00000000000000`;
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), Buffer.from(isLittle ? little : big, 'hex')]);
}

function chunk(type: string, content: Buffer): Buffer {
  const bytes = Buffer.alloc(12 + content.length);
  bytes.writeUInt32BE(content.length);
  bytes.write(type, 4, 'latin1');
  content.copy(bytes, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, -4)), bytes.length - 4);
  return bytes;
}

/** A PNG; what is given stands between its header and its pixels. */
export function png(more: readonly (readonly [string, Buffer])[] = [], width = 8, height = 4): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    ...more.map(([type, content]) => chunk(type, content)),
    chunk('IDAT', deflateSync(Buffer.alloc((8 + 1) * 4))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A WebP of 8 × 4 pixels with these flags and chunks. */
export function webp(flags: number, chunks: readonly (readonly [string, string])[]): Buffer {
  const one = (name: string, content: Buffer) => {
    const head = Buffer.from(`${name}\0\0\0\0`, 'latin1');
    head.writeUInt32LE(content.length, 4);
    return Buffer.concat([head, content, Buffer.alloc(content.length & 1)]);
  };
  // 24 bits each: width and height less one.
  const extent = Buffer.from([flags, 0, 0, 0, 7, 0, 0, 3, 0, 0]);
  const parts = [
    one('VP8X', extent),
    ...chunks.map(([name, content]) => one(name, Buffer.from(content || '/\x07\xc0\0\0\0', 'latin1'))),
  ];
  const body = Buffer.concat(parts);
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
}

import { deflateSync } from 'node:zlib';
import { imageSize } from 'image-size';
import { describe, expect, test } from 'vitest';
import { contentOf, Unfit } from '../../api/files/content.js';
import { stripJpeg } from '../../api/files/jpeg.js';
import { stripPng } from '../../api/files/png.js';
import { stripWebp } from '../../api/files/webp.js';
import { exifOf, jpeg, png, segment, webp } from './pictures.js';

const secret = 'GPS 39.82 N 109.96 E';
const holds = (bytes: Uint8Array | undefined, text: string) => Buffer.from(bytes!).includes(text);

describe('a JPEG', () => {
  const place = segment(0xe1, Buffer.concat([exifOf(1), Buffer.from(secret)]));
  const pixels = jpeg();

  test('loses where it was taken, what its camera wrote, comments, and what follows it', () => {
    const xmp = segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${secret}`));
    const more = [place, xmp, segment(0xed, Buffer.from(secret)), segment(0xfe, Buffer.from(secret))];
    const sent = Buffer.concat([jpeg(more), Buffer.from(`\xff\xd8 a second picture with ${secret}`, 'latin1')]);
    expect(holds(sent, secret)).toBe(true);
    expect(Buffer.from(stripJpeg(sent)!).equals(pixels)).toBe(true);
  });

  test('keeps which way is up, and nothing else of Exif, in either order of bytes', () => {
    for (const isLittle of [false, true])
      for (const way of [3, 6, 8]) {
        const stripped = stripJpeg(jpeg([segment(0xe1, Buffer.concat([exifOf(way, isLittle), Buffer.from(secret)]))]))!;
        expect(holds(stripped, secret)).toBe(false);
        expect(imageSize(stripped)).toMatchObject({ width: 8, height: 4, orientation: way });
        expect(Buffer.from(stripJpeg(stripped)!).equals(Buffer.from(stripped))).toBe(true);
      }
  });

  test('keeps its colours: the profile, JFIF and Adobe’s segment', () => {
    const kept = [
      segment(0xe0, Buffer.from('JFIF\0\x01\x02\0\0\x01\0\x01\0\0', 'latin1')),
      segment(0xe2, Buffer.from('ICC_PROFILE\0\x01\x01profile', 'latin1')),
      segment(0xee, Buffer.from('Adobe\0d\0\0\0\0\x01', 'latin1')),
    ];
    const dropped = segment(0xe2, Buffer.from(`MPF\0${secret}`));
    expect(Buffer.from(stripJpeg(jpeg([...kept, dropped]))!).equals(jpeg(kept))).toBe(true);
  });

  test('of several scans, with restarts and escaped bytes in them, keeps every pixel', () => {
    const sent = Buffer.concat([
      pixels.subarray(0, -2),
      Buffer.from('ffd0112233ff00ffd144', 'hex'),
      segment(0xc4, Buffer.from('a table between scans')),
      segment(0xda, Buffer.from('\x01\x01\0\0\x3f\0', 'latin1')),
      Buffer.from('55ff0066ffd9', 'hex'),
    ]);
    expect(Buffer.from(stripJpeg(sent)!).equals(sent)).toBe(true);
  });

  test('that ends before it is whole is none', () => {
    for (let length = 0; length < pixels.length; length++)
      expect(stripJpeg(pixels.subarray(0, length))).toBeUndefined();
  });
});

describe('a PNG', () => {
  test('loses texts, times and Exif, and keeps its pixels', () => {
    const sent = png([
      ['tEXt', Buffer.from(`Author\0${secret}`)],
      ['iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${secret}`)],
      ['zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(secret)])],
      ['eXIf', Buffer.from(secret)],
      ['tIME', Buffer.from('07e90b1d000000', 'hex')],
      ['prVt', Buffer.from(secret)],
    ]);
    expect(Buffer.from(stripPng(Buffer.concat([sent, Buffer.from(secret)]))!).equals(png())).toBe(true);
  });

  test('keeps its colour profile and transparency', () => {
    const sent = png([
      ['iCCP', Buffer.from('p\0\0x')],
      ['tRNS', Buffer.from('0000')],
    ]);
    expect(Buffer.from(stripPng(sent)!).equals(sent)).toBe(true);
  });

  test('that ends before it is whole is none', () => {
    for (let length = 0; length < png().length; length++) expect(stripPng(png().subarray(0, length))).toBeUndefined();
  });
});

describe('a WebP', () => {
  test('loses Exif and XMP, and no longer announces them', () => {
    const sent = webp(0b0010_1100, [
      ['ICCP', 'profile'],
      ['VP8L', ''],
      ['EXIF', secret],
      ['XMP ', `${secret}!`],
      ['ABCD', secret],
    ]);
    const stripped = Buffer.from(stripWebp(sent)!);
    expect(
      stripped.equals(
        webp(0b0010_0000, [
          ['ICCP', 'profile'],
          ['VP8L', ''],
        ]),
      ),
    ).toBe(true);
    expect(imageSize(stripped)).toMatchObject({ width: 8, height: 4 });
  });

  test('that ends before it is whole is none', () => {
    const sent = webp(0, [['VP8L', '']]);
    for (let length = 0; length < sent.length; length++) expect(stripWebp(sent.subarray(0, length))).toBeUndefined();
  });
});

describe('what is kept of a file', () => {
  test('is the picture and its size', async () => {
    expect(await contentOf('JPEG', jpeg())).toEqual({ bytes: expect.anything(), width: 8, height: 4 });
    expect(await contentOf('PNG', png())).toEqual({ bytes: expect.anything(), width: 8, height: 4 });
    expect(await contentOf('WEBP', webp(0, [['VP8L', '']]))).toEqual({ bytes: expect.anything(), width: 8, height: 4 });
  });

  test.each([
    ['a page that is called a picture', 'JPEG', Buffer.from('<html><script>alert(1)</script>'), /no known kind/],
    ['a picture of another kind', 'PNG', jpeg(), /announced as image\/png, and its content is image\/jpeg/],
    ['a program', 'PDF', Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), /announced as application\/pdf/],
    ['half a picture', 'JPEG', jpeg().subarray(0, -5), /ends before it is whole/],
    ['a picture that is too wide', 'PNG', png([], 12_001, 1), /12001 × 1 pixels; at most 12000 on a side/],
    ['a picture with too many pixels', 'PNG', png([], 9_000, 9_000), /9000 × 9000 pixels; at most .* 60000000 in all/],
  ])('is nothing of %s', async (_what, kind, bytes, why) => {
    const told = await contentOf(kind, bytes).catch((error) => error);
    expect(told).toBeInstanceOf(Unfit);
    expect(told.message).toMatch(why);
  });
});

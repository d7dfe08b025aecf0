import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { groups, readSheet, sheetOf } from '../../ballot/tellers/sheet.js';

const share = Uint8Array.from({ length: 33 }, (_, i) => i * 7);
const sheet = sheetOf(share);

test('a sheet has eleven groups of six signs, none of which is taken for another', () => {
  expect(sheet).toHaveLength(groups);
  expect(sheet.slice(0, 3)).toEqual(['003GWV', '58W4CR', 'N32E11']);
  expect(sheet.join('')).toMatch(/^[0-9A-HJKMNP-TV-Z]{66}$/);
});

test('what was scanned or typed gives the share, in small letters or full width, with or without signs between', () => {
  for (const text of [
    sheet.join('-'),
    sheet.join('\n').toLowerCase(),
    sheet.join('').replace(/0/g, 'o').replace(/1/g, 'l'),
  ])
    expect(readSheet(text).share).toEqual(share);
  const wide = sheet.join(' ').replace(/\S/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  expect(readSheet(wide).share).toEqual(share);
  for (let n = 0; n < 100; n++) {
    const other = new Uint8Array(randomBytes(33));
    expect(readSheet(sheetOf(other).join(' ')).share).toEqual(other);
  }
});

test('a slip is told by its group, and half a sheet by how far it has come', () => {
  const typed = [...sheet];
  typed[2] = 'N32E71';
  expect(readSheet(typed.join(' '))).toEqual({ whole: 11, wrong: [3] });
  [typed[4], typed[5]] = [sheet[5]!, sheet[4]!];
  expect(readSheet(typed.join(' '))).toEqual({ whole: 11, wrong: [3, 5, 6] });
  expect(readSheet(sheet.slice(0, 4).join(' '))).toEqual({ whole: 4, wrong: [] });
  expect(readSheet(`${sheet.join(' ')} 000000`)).toEqual({ whole: 12, wrong: [12] });
  for (const [n, group] of sheet.entries())
    for (let at = 0; at < group.length; at++)
      for (const sign of '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.replace(group[at]!, '')) {
        const slip = sheet.with(n, group.slice(0, at) + sign + group.slice(at + 1));
        expect(readSheet(slip.join(' '))).toEqual({ whole: 11, wrong: [n + 1] });
      }
  expect(readSheet('密钥单')).toEqual({ whole: 0, wrong: [] });
});

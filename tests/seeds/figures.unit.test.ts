import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../seeds/kit/csv.js';
import {
  adding,
  amount,
  counted,
  dated,
  figure,
  figures,
  named,
  roughly,
  share,
  telling,
} from '../../seeds/kit/figures.js';

const folder = new URL('../../seeds/places/', import.meta.url).pathname;
const asked = new URL('../figures/', import.meta.url).pathname;
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const sources = files.map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const);

describe('the figures of the documents', () => {
  it('are those that were read in them, to the letter', () => {
    const copy = readFileSync(new URL('../figures/published.csv', import.meta.url), 'utf8');
    const [, ...published] = parseCsv(copy).map(({ fields }) => fields);
    expect(figures.map(({ no, value, unit, qualifier }) => [no, value, unit, qualifier])).toEqual(published);
  });

  it('have each a number of its own, in order', () => {
    expect(figures.map(({ no }) => Number(no))).toEqual(figures.map((_, n) => n + 1));
  });
});

describe('what the places take of them', () => {
  it('is taken by number, or, where it comes out of many records, looked at through the API', () => {
    const checks = readdirSync(asked).filter((file) => file.endsWith('.json'));
    const checked = new Set(
      checks
        .flatMap((file) => JSON.parse(readFileSync(join(asked, file), 'utf8')) as { no: number }[])
        .map(({ no }) => no),
    );
    const cited = sources.flatMap(([file, text]) =>
      [...text.matchAll(/\/\/ (?:pilot: |figure )?(\d+(?:(?:, | to |; )\d+)*)(?=:|$)/gm)].flatMap(([, nos]) =>
        nos!.split(/, | to |; /).map((no) => [file, Number(no)] as const),
      ),
    );
    expect(cited.length).toBeGreaterThan(30);
    expect(cited.filter(([, no]) => !checked.has(no))).toEqual([]);
  });

  it('is what a document gives exactly, or what it bounds', () => {
    expect(figure(27)).toBe(553);
    expect(amount(38)).toBe(284_000n);
    expect(roughly(215, 1426)).toBe(1426);
    expect(roughly(216, 713_000_000n, 1_000_000)).toBe(713_000_000n);
    expect(roughly(131, 986)).toBe(986);
    expect(share(145, 160, 258)).toBe(160);
    expect(adding(44, [118, 88], (count) => count)).toEqual([118, 88]);
    expect(counted(120, ['a', 'b'])).toEqual(['a', 'b']);
    expect([dated(1, '2023-08-15'), dated(123, '2023-03-21')]).toEqual(['2023-08-15', '2023-03-21']);
    expect(telling([106], '512、513路公交')).toBe('512、513路公交');
    expect(named(6, { name: '四项新机制', parts: 4 }).parts).toBe(4);
  });

  it.each([
    ['a number that is none', () => figure(999), 'figures.csv has no figure 999'],
    ['more than is told', () => figure(215), 'figure 215 is OVER, not EXACT'],
    ['a text', () => figure(183), 'figure 183 is no number: week/month/quarter'],
    ['another unit', () => amount(27), 'figure 27 is in person'],
    ['too little', () => roughly(215, 1399), 'figure 215 is OVER 1400, not 1399'],
    ['too much', () => roughly(215, 1500), 'figure 215 is OVER 1400, not 1500'],
    ['what is not near', () => roughly(131, 940), 'figure 131 is ABOUT 1000, not 940'],
    ['another sum', () => adding(44, [118, 87], (count) => count), 'figure 44 is 206, the parts make 205'],
    ['a list too short', () => counted(120, ['a']), 'figure 120 is 2, the parts make 1'],
    ['another share', () => share(145, 161, 258), 'figure 145 is 62.02 %, ours 62.40 %'],
    ['another text', () => telling([106], '512路公交'), 'figure 106 is 513, which the text does not tell: 512路公交'],
    ['another month', () => dated(1, '2023-09-15'), 'figure 1 is 2023-08, not 2023-09-15'],
    ['another name', () => named(6, { name: '三个四', parts: 3 }), 'figure 6 does not name 三个四'],
    ['other parts', () => named(6, { name: '四项新机制', parts: 3 }), 'figure 6 gives 四项新机制 4 parts, not 3'],
  ])('never %s', (_, take, fault) => {
    expect(take).toThrow(fault);
  });
});

import { describe, expect, it } from 'vitest';
import { CsvReader, csvLine, parseCsv } from '../../seeds/kit/csv.js';
import { distribute, divide, weightsOf } from '../../seeds/kit/distribute.js';
import { randomOf } from '../../seeds/kit/random.js';
import { uuidOf } from '../../seeds/kit/uuid.js';

describe('random', () => {
  it('repeats itself for one seed and differs for another', () => {
    const numbers = (seed: string) => {
      const random = randomOf(seed);
      return Array.from({ length: 5 }, () => random.int(0, 999_999));
    };
    expect(numbers('ordos/deputies')).toEqual(numbers('ordos/deputies'));
    expect(numbers('ordos/deputies')).not.toEqual(numbers('ordos/grids'));
  });

  it('reaches both ends of a range, about evenly', () => {
    const random = randomOf('dice');
    const counts = [0, 0, 0, 0, 0, 0];
    for (let i = 0; i < 60_000; i++) counts[random.int(0, 5)]!++;
    expect(Math.min(...counts)).toBeGreaterThan(9_600);
    expect(Math.max(...counts)).toBeLessThan(10_400);
  });

  it('samples without replacement and refuses to take more than there is', () => {
    expect(new Set(randomOf('s').sample([1, 2, 3, 4, 5], 5)).size).toBe(5);
    expect(() => randomOf('s').sample([1, 2], 3)).toThrow('without replacement');
  });

  it('never picks what weighs nothing', () => {
    const random = randomOf('w');
    const picks = Array.from({ length: 500 }, () =>
      random.weighted([
        ['never', 0],
        ['often', 3],
        ['rare', 1],
      ]),
    );
    expect(new Set(picks)).toEqual(new Set(['often', 'rare']));
  });
});

describe('distribution', () => {
  it('puts 459 projects on 77 townships, none below three', () => {
    const counts = distribute(459, 77, randomOf('projects'), 3);
    expect(counts.reduce((a, b) => a + b)).toBe(459);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(3);
  });

  it('divides 5.69 亿元 over 459 projects in whole 万元, exactly', () => {
    const parts = divide(56_900_000_000n, weightsOf(459, randomOf('money')), 1_000_000n);
    expect(parts.reduce((a, b) => a + b)).toBe(56_900_000_000n);
    expect(parts.every((part) => part > 0n && part % 1_000_000n === 0n)).toBe(true);
  });

  it('gives what is less than a unit to the largest part', () => {
    expect(divide(1_005n, [1, 3], 10n)).toEqual([250n, 755n]);
  });
});

describe('uuidOf', () => {
  it('is a stable UUIDv7 that sorts by time', () => {
    const ids = [2018, 2021, 2024].map((year) => uuidOf('deputy', 7, new Date(Date.UTC(year, 5, 1))));
    expect(ids).toEqual([...ids].sort());
    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(uuidOf('deputy', 7)).toBe(uuidOf('deputy', 7));
    expect(new Set(['deputy', 'grid'].flatMap((kind) => [1, 2].map((n) => uuidOf(kind, n)))).size).toBe(4);
  });
});

describe('CSV', () => {
  const text = '\uFEFFa,b\r\n"1,2","say ""hi""\nagain"\n\n,"",\nlast,x';

  it('reads quotes, line ends inside quotes, CRLF, blank lines and a missing last line end', () => {
    expect(parseCsv(text)).toEqual([
      { line: 1, fields: ['a', 'b'] },
      { line: 2, fields: ['1,2', 'say "hi"\nagain'] },
      { line: 5, fields: ['', '', ''] },
      { line: 6, fields: ['last', 'x'] },
    ]);
  });

  it('reads the same in chunks of one character', () => {
    const reader = new CsvReader();
    expect([...[...text].flatMap((char) => reader.push(char)), ...reader.end()]).toEqual(parseCsv(text));
  });

  it('refuses a quote that is never closed', () => {
    expect(() => parseCsv('a\n"b')).toThrow('line 2');
  });

  it('writes what it reads', () => {
    const fields = ['plain', 'a,b', 'say "hi"', 'two\nlines', ''];
    expect(parseCsv(csvLine(fields))[0]?.fields).toEqual(fields);
  });
});

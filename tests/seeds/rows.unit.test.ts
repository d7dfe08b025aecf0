import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { choices } from '../../schema/kit/index.js';
import { day, divisionCode, oneOf, optional, readRows, someOf } from '../../seeds/kit/rows.js';

const Fruit = choices('Fruit', '水果', 'Fruit', { APPLE: ['苹果', 'Apple'], PEAR: ['梨', 'Pear'] });

describe('a file of the seeds', () => {
  it('is read as it is described', () => {
    const rows = readRows(
      'points-items.csv',
      z.object({ division: divisionCode, points: z.coerce.number(), yearlyLimit: optional(z.coerce.number()) }),
    );
    expect(rows[0]).toEqual({ division: '321181000000', points: 8, yearlyLimit: 8 });
    expect(rows.find(({ points }) => points === -1)).toEqual({
      division: '321181000000',
      points: -1,
      yearlyLimit: undefined,
    });
  });

  it('is refused whole, with the line and the column of what is not so', () => {
    const row = z.object({ name: z.string().min(1), openedOn: z.literal('2022-01-10') });
    expect(() => readRows('online-channels.csv', row)).toThrow(
      /^online-channels\.csv is not as it is read:\nline 4: openedOn: Invalid input: expected "2022-01-10"/,
    );
  });

  it('is refused with a column more than is read, and with one less', () => {
    expect(() => readRows('checklist-tasks.csv', z.strictObject({ kind: z.string(), task: z.string() }))).toThrow(
      'line 2: : Unrecognized key: "target"',
    );
    expect(() => readRows('checklist-tasks.csv', z.object({ unit: z.string() }))).toThrow('line 2: unit: ');
  });
});

describe('its columns', () => {
  it('hold values of closed lists, days and codes, and nothing else', () => {
    expect(oneOf(Fruit).parse('PEAR')).toBe('PEAR');
    expect(someOf(Fruit).parse('PEAR APPLE')).toEqual(['PEAR', 'APPLE']);
    expect(someOf(Fruit).parse('')).toEqual([]);
    for (const [column, text] of [
      [oneOf(Fruit), 'PLUM'],
      [someOf(Fruit), 'PEAR PLUM'],
      [day, '2026-02-30'],
      [divisionCode, '1506'],
      [optional(day), 'soon'],
    ] as const)
      expect(column.safeParse(text).success, text).toBe(false);
    expect(optional(day).parse('')).toBeUndefined();
  });
});

it('every figure that a file names by its number is one of the sources', () => {
  const folder = new URL('../../seeds/data/', import.meta.url);
  const known = new Set(readRows('figures.csv', z.object({ no: z.string() })).map(({ no }) => no));
  const named = readdirSync(folder)
    .filter((file) => file.endsWith('.csv') && file !== 'figures.csv')
    .flatMap((file) => readRows(file, z.record(z.string(), z.string())))
    .flatMap((row) => Object.entries(row).filter(([column]) => /^figure$|Figure$/.test(column)))
    .map(([, no]) => no);
  expect(named.filter((no) => no !== '' && !known.has(no))).toEqual([]);
  expect(named.length).toBeGreaterThan(30);
});

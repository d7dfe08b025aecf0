import { expect, test } from 'vitest';
import { stepsOf } from '../../api/imports/columns.js';
import { headingsOf, readRow } from '../../api/imports/headings.js';
import { tables } from '../../schema/tables.js';

const all = Object.entries(tables);
const columnsOf = (table: (typeof tables)['PEOPLE']) => stepsOf(table).flatMap(({ columns }) => columns);

test.each(all)('%s: the headings of its columns tell them apart, in both languages and by property', (_kind, table) => {
  const columns = columnsOf(table);
  for (const name of ['zh', 'en'] as const) {
    const headings = columns.map(
      (column) => column[name].replace('(分)', '') + (column.zh.endsWith('(分)') ? '(元)' : ''),
    );
    expect(headingsOf(columns, headings).placed.size).toBe(columns.length);
  }
});

test.each(all)('%s: the example of its template has nothing wrong with it', (_kind, table) => {
  const steps = stepsOf(table);
  const columns = columnsOf(table);
  const headings = columns.map(({ zh }) => zh.replace('(分)', '(万元)'));
  const cells = steps.flatMap(({ table, columns }) => columns.map(({ property }) => table.example[property] ?? ''));
  expect(readRow(columns, headingsOf(columns, headings), 2, cells)!.faults).toEqual([]);
});

test('money is read in the unit of its heading, exactly', () => {
  const columns = columnsOf(tables.PROJECTS);
  const read = (heading: string, cell: string) => {
    const at = columns.findIndex(({ property }) => property === 'investmentFen');
    return columns[at]!.parse(cell, heading);
  };
  expect(read('总投资(万元)', '1,200.5')).toBe('1200500000');
  expect(read('总投资（元）', '0.01')).toBe('1');
  expect(read('总投资(分)', '7')).toBe('7');
  expect(read('总投资(亿元)', '1.23')).toBe('12300000000');
  for (const [heading, cell] of [
    ['总投资(元)', '0.001'],
    ['总投资(分)', '1.5'],
    ['总投资(元)', '-1'],
    ['总投资(元)', '一千'],
  ] as const)
    expect(read(heading, cell)).toMatchObject({ code: 'NOT_A_NUMBER' });
});

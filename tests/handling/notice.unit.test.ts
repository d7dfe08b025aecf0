import { expect, test } from 'vitest';
import { readNotice } from '../../cli/calendar/notice.js';

const title = '国务院办公厅关于2027年部分节假日安排的通知';
const head = 'year,basis,kind,from,to,name,title,number,dated';
const line = (kind: string, from: string, to: string, name: string) =>
  `2027,NOTICE,${kind},${from},${to},${name},${title},国办发明电〔2026〕9号,2026-11-05`;
const newYear = line('HOLIDAY', '2027-01-01', '2027-01-04', '元旦');
const read = (...lines: string[]) => readNotice(`${[head, ...lines].join('\n')}\n`);

test('a notice is a year with its periods', () => {
  expect(read(newYear, line('WORKDAY', '2027-01-10', '2027-01-10', '元旦调休'))).toEqual({
    year: 2027,
    title,
    number: '国办发明电〔2026〕9号',
    dated: '2026-11-05',
    periods: [
      { kind: 'HOLIDAY', from: '2027-01-01', to: '2027-01-04', name: '元旦' },
      { kind: 'WORKDAY', from: '2027-01-10', to: '2027-01-10', name: '元旦调休' },
    ],
  });
});

test.each<[string, string[]]>([
  [
    'line 3: from 2027-01-04 lies within the days of line 2; each day stands once',
    [newYear, line('WORKDAY', '2027-01-04', '2027-01-04', '元旦')],
  ],
  ['line 2: basis "STATUTE" is none that is loaded; write NOTICE', [newYear.replace('NOTICE', 'STATUTE')]],
  ['line 2: kind "OFF" is none; write HOLIDAY or WORKDAY', [line('OFF', '2027-01-01', '2027-01-03', '元旦')]],
  [
    'line 2: from "2027-02-30" is no day; write it like 2027-01-01',
    [line('HOLIDAY', '2027-02-30', '2027-03-01', '元旦')],
  ],
  ['line 2: to 2027-01-01 is before from 2027-01-03', [line('HOLIDAY', '2027-01-03', '2027-01-01', '元旦')]],
  ['line 2: no day of it is in 2027', [line('HOLIDAY', '2026-10-01', '2026-10-07', '国庆节')]],
  ['line 3: has 2 fields; give 9', [newYear, '2027,NOTICE']],
  ['the notice has no days', []],
])('what is wrong is told by its line: %s', (message, lines) => {
  expect(() => read(...lines)).toThrow(message);
});

test('other columns are refused', () => {
  expect(() => readNotice('code,name\n1,2\n')).toThrow(`line 1: the columns must be ${head}`);
});

import { choices, type ValueOf } from '../kit/index.js';

export const DayPrecision = choices(
  'DayPrecision',
  '日期精度：来源只写到月或者年时，日期如何理解',
  'How a day is meant whose source tells no more than a month or a year',
  {
    MONTH: ['某月：该日所在的月', 'Some day of that month'],
    YEAR: ['某年：该日所在的年', 'Some day of that year'],
    LATEST: ['最迟：不晚于该日，确切日期不详', 'On that day or before it: when exactly is not known'],
  },
);
export type DayPrecision = ValueOf<typeof DayPrecision>;

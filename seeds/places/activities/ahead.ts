import { ordos, quanzhou, type Series, yichang } from './series.js';

/**
 * Activities in states that lie before the end, on days as seen from the last day of the documents; the numbers are
 * ours.
 */
export const aheadSeries: readonly Series[] = [
  {
    kind: 'RESEARCH',
    division: yichang,
    level: 'PREFECTURE',
    from: '2024-10-28',
    to: '2024-10-29',
    days: 12,
    sessions: 1,
    present: 14,
    of: ['4205', 'PREFECTURE'],
    title: '市人大代表{theme}专题调研',
    themes: ['电动自行车管理'],
  },
  {
    kind: 'INSPECTION',
    division: '350583000000', // 南安市
    level: 'COUNTY',
    from: '2024-07-25',
    to: '2024-07-26',
    isCancelled: true,
    sessions: 1,
    present: 20,
    of: ['350583', 'COUNTY'],
    title: '市人大代表视察{theme}（因台风取消）',
    themes: ['防汛备汛'],
  },
  {
    kind: 'TRAINING',
    division: quanzhou,
    level: 'PREFECTURE',
    from: '2024-11-20',
    to: '2024-11-21',
    sessions: 1,
    present: 60,
    of: ['3505', 'PREFECTURE'],
    title: '市人大代表{theme}培训班',
    themes: ['履职能力'],
  },
  {
    kind: 'INSPECTION',
    division: ordos,
    level: 'PREFECTURE',
    from: '2024-12-10',
    to: '2024-12-11',
    sessions: 1,
    present: 40,
    of: ['1506', 'PREFECTURE'],
    title: '市人大代表{theme}',
    themes: ['会前集中视察'],
    regularType: 'PRE_SESSION_INSPECTION',
  },
];

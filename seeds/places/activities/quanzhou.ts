import { quanzhou, recently, type Series } from './series.js';

/** The comment behind a value is its number in figures.csv. */
export const quanzhouSeries: readonly Series[] = [
  // 236: 20余 meetings with the stall keepers of 云谷小区
  {
    kind: 'DELIBERATION',
    format: 'RESIDENTS_MEETING',
    division: '350503002007', // 源淮社区
    level: 'COUNTY',
    from: '2024-03-05',
    to: '2024-06-05',
    sessions: 22,
    present: 66,
    of: ['350503002'],
    title: '云谷小区摊点改造{theme}',
    themes: ['摊贩代表沟通会', '全体摊贩会议'],
    series: '云谷小区摊点改造',
    residents: [15, 110],
  },
  {
    kind: 'DELIBERATION',
    format: 'TEA_ROOM',
    division: '350524000000', // 安溪县
    sites: 'VILLAGE',
    level: 'TOWNSHIP',
    ...recently,
    sessions: 12,
    present: 36,
    title: '{at}民情茶室：{theme}',
    themes: ['邻里纠纷', '茶园边界', '村道建设', '人居环境'],
    residents: [5, 18],
  },
  {
    kind: 'RESEARCH',
    division: '350502000000', // 鲤城区
    sites: 'TOWNSHIP',
    level: 'COUNTY',
    from: '2024-01-15',
    to: '2024-10-20',
    sessions: 4,
    present: 32,
    of: ['350502', 'COUNTY'],
    title: '人大代表全过程参与基层治理研究：{at}{theme}',
    themes: ['网格接访', '议事协商', '法律宣传'],
    partners: '华侨大学',
  },
  {
    kind: 'INSPECTION',
    division: '350582000000', // 晋江市
    sites: 'TOWNSHIP',
    level: 'COUNTY',
    from: '2024-02-20',
    to: '2024-10-20',
    sessions: 4,
    present: 36,
    of: ['350582', 'COUNTY'],
    title: '“代表+媒体”监督：{at}{theme}',
    themes: ['背街小巷整治', '集贸市场管理', '校园周边秩序'],
    partners: '晋江市融媒体中心',
  },
  // 243: the site meeting of 29 September
  {
    kind: 'SITE_MEETING',
    division: quanzhou,
    level: 'PREFECTURE',
    from: '2024-09-29',
    to: '2024-09-30',
    sessions: 1,
    present: 58,
    of: ['3505', 'PREFECTURE'],
    title: '{theme}工作现场会',
    themes: ['发挥人大代表作用、助推基层社会治理'],
  },
];

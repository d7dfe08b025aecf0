import { economy, type Series, yichang } from './series.js';

/** Symposia on draft laws; each is on the one that is open for comment on its day. */
export const lawSymposia = '立法征求意见座谈';

/** The comment behind a value is its number in figures.csv. */
export const yichangSeries: readonly Series[] = [
  // 67: 300多人次 at symposia on draft laws
  {
    kind: 'SYMPOSIUM',
    division: yichang,
    sites: 'TOWNSHIP',
    level: 'PREFECTURE',
    from: '2022-01-20',
    to: '2023-07-20',
    sessions: 22,
    present: 314,
    of: ['4205', 'COUNTY'],
    title: '《{theme}》立法征求意见座谈会（{at}）',
    themes: ['宜昌市生活垃圾分类管理条例', '宜昌市农村土地房屋管理条例', '宜昌市养犬管理条例', '宜昌市物业管理条例'],
    isOnLaws: true,
    series: lawSymposia,
    residents: [5, 20],
  },
  // 81: 21 of 云集街道
  {
    kind: 'STATION_ENTRY',
    division: '420502003000',
    sites: 'VILLAGE',
    level: 'TOWNSHIP',
    from: '2023-01-05',
    to: '2023-07-31',
    sessions: 21,
    present: 63,
    of: ['420502003'],
    title: '{at}“场景怎么建·请您来点单”：{theme}',
    themes: ['社区食堂', '停车管理', '儿童游乐', '楼道照明', '口袋公园'],
    series: '场景怎么建·请您来点单',
    residents: [8, 35],
  },
  {
    kind: 'DELIBERATION',
    format: 'COURTYARD',
    division: '420502003004', // 果园路社区
    level: 'TOWNSHIP',
    from: '2022-09-08',
    to: '2023-07-31',
    sessions: 8,
    present: 24,
    of: ['420502003'],
    title: '“大家来谈小事情”院坝会：{theme}',
    themes: ['楼道堆物', '停车划线', '晾晒设施', '树木修剪'],
    series: '大家来谈小事情',
    residents: [10, 40],
  },
  {
    kind: 'DELIBERATION',
    format: 'SMALL_STOOL',
    division: '420503003001', // 张家坡社区
    level: 'TOWNSHIP',
    from: '2022-09-01',
    to: '2023-07-31',
    sessions: 14,
    present: 42,
    of: ['420503003'],
    title: '“小板凳大民生”协商议事：{theme}',
    themes: ['下水道堵塞', '堡坎移树修枝', '充电桩', '邻里纠纷'], // 87
    series: '小板凳大民生',
    residents: [8, 30],
  },
  {
    kind: 'RESEARCH',
    division: yichang,
    level: 'PREFECTURE',
    from: '2023-03-06',
    to: '2023-07-20',
    sessions: 4,
    present: 48,
    of: ['4205', 'PREFECTURE'],
    title: '市人大代表{theme}专题调研',
    themes: economy,
  },
  {
    kind: 'OTHER_MEETING',
    division: yichang,
    level: 'PREFECTURE',
    from: '2023-05-18',
    to: '2023-05-19',
    sessions: 1,
    present: 44,
    of: ['4205', 'PREFECTURE'],
    title: '市人大常委会联组会议：{theme}专题询问',
    themes: ['优化营商环境'],
    series: '真查、真问、真改',
  },
];

/**
 * What the sources say of petitions and disputes, per place; figures come from `figures.csv` by number, or a comment
 * names them. Others are ours: plausible, and free to change.
 */

import { adding, figure, roughly } from '../kit/figures.js';

/** The two articles on Ordos count at different times; both counts come out by their date. */
export const ordosCounts = { city: '150600000000', first: '2024-03-31', second: '2024-10-31', since: '2023-04-01' }; // 210

/** Petition agents in office at the two dates; a few of the first had ended by the second. */
export const ordosAgents = {
  first: figure(27),
  second: figure(211),
  ended: 18,
  /** Banners whose number at the first date is given; the rest lies with the others. */
  firstOf: { '150623': figure(29), '150626': 60 } as Readonly<Record<string, number>>,
};

/** Petitions carried by agents, registered by the two dates; by the second, so many were concluded. */
type BannerCases = readonly [banner: string, first: number, second: number, concluded: number];

export const ordosCases: readonly BannerCases[] = adding(
  212,
  adding(
    28,
    [
      ['150623', figure(30), 78, 58],
      ['150626', 150, figure(204), figure(205)],
      ['150602', 40, 58, 44],
      ['150603', 14, 20, 15],
      ['150621', 22, 32, 24],
      ['150622', 20, 28, 21],
      ['150624', 12, 17, 12],
      ['150625', 10, 15, 11],
      ['150627', 10, 15, 11],
    ] as const,
    ([, first]) => first,
  ),
  ([, , second]) => second,
);

/** Petitions without an agent in Ordos, and petitions of other places. */
export const otherCases: readonly {
  division: string;
  agents: number;
  carried: number;
  others: number;
  from: string;
}[] = [
  { division: '1506', agents: 0, carried: 0, others: 72, from: '2023-04-01' },
  { division: '420529111', agents: 8, carried: 46, others: 6, from: '2022-07-01' },
  { division: '420502', agents: 18, carried: 34, others: 9, from: '2022-07-01' },
  { division: '420581', agents: 16, carried: 28, others: 7, from: '2022-07-01' },
  { division: '350524', agents: 20, carried: 36, others: 8, from: '2023-06-01' },
  { division: '350582', agents: 26, carried: 48, others: 12, from: '2023-06-01' },
  { division: '321181', agents: 24, carried: 40, others: 10, from: '2022-03-01' },
];

/** 东胜区: gas for four compounds, unsolved for years, with all four methods. */
export const gas = {
  division: '150602012001',
  registeredOn: '2023-06-12',
  concludedOn: '2024-05-20',
  compounds: figure(213),
  title: '反映畜牧小区等4个老旧小区天然气入户问题',
  content: '畜牧小区建设时间早，天然气一直通不了，华逸、运销家属楼、祥和小区也是这样，多年反映没有结果。',
  outcome: '代办员会同住建部门和燃气企业逐户摸排，4个小区的天然气问题已全部解决。',
};

/** 祥芝镇: a fisherman's burns; settled on the day of the meeting. */
export const fishingBoat = {
  division: '350581103000',
  day: '2024-06-18', // 241: 当天
  amountFen: roughly(240, 2_836_000, 1_000_000),
  title: '祥芝镇渔船作业受伤赔偿纠纷调解',
  summary: '渔工因渔船机舱意外燃爆多处烧伤，出院后与船东就赔偿发生纠纷。',
  outcome: '代表调解员牵头召开评理会，当天达成和解，船东另行支付补偿金、误工费、护理费等。',
};

/** Work orders of the hotline, those of them that are difficult, and the difficult ones that deputies supervise. */
export const hotlines = [
  // As of October.
  { city: '1506', orders: 260, difficult: 41, supervised: roughly(208, 34) },
  { city: '4205', orders: 90, difficult: 11, supervised: 4 },
  { city: '3505', orders: 90, difficult: 12, supervised: 5 },
  { city: '321181', orders: 50, difficult: 6, supervised: 2 },
];

export const hazardChecks = [
  { place: '3505', checks: 540, from: '2024-06-20', campaign: '代表下基层、进网格暨矛盾纠纷大排查大化解行动' },
  { place: '1506', checks: 320, from: '2023-04-10', campaign: '代表矛盾隐患排查行动' },
];

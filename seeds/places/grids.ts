/** What the sources say of grids, per place; figures come from `figures.csv` by number, or a comment names them. */
export const quanzhouGrids = {
  city: '350500000000',
  /** Of the 13000多 deputies, all of county and township congresses and some above them (代表人人进网格). */ // 230, 242
  deputies: 13000,
  perVillage: [3, 5],
  /** 晋江市 千名代表进网格“七大员”行动: the name of a programme, taken as about a thousand deputies. */ // 234, 235
  jinjiang: {
    county: '350582000000',
    deputies: 1003,
    campaign: '千名代表进网格“七大员”行动',
    /** Beside the five of the city; which two they are is not in the source. */
    localRoles: '联络员、示范员',
  },
  meiting: { community: '350582002014', grid: '奥林春天网格' },
  since: ['2024-06-10', '2024-10-20'],
} as const;

/** What work in the grids of a county is called. */
export const gridCampaigns: Readonly<Record<string, string>> = { '150602': '“人大代表+网格化”工作机制' };

/** Other places have grids in part; a share of their grids has no deputy, and most deputies have no grid. */
export const otherGrids = [
  {
    place: '150600000000',
    perVillage: [1, 3],
    covered: ['150602', '150626', '150627'],
    share: 0.75,
    since: ['2023-09-01', '2024-08-31'],
  },
  {
    place: '420500000000',
    perVillage: [1, 2],
    covered: ['420502', '420503', '420581', '420526'],
    share: 0.6,
    since: ['2022-06-01', '2023-12-31'],
  },
  { place: '321181000000', perVillage: [1, 2], covered: ['321181'], share: 0.4, since: ['2023-01-01', '2024-06-30'] },
] as const;

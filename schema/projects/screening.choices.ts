import { choices, type ValueOf } from '../kit/index.js';

export const ScreeningDirection = choices(
  'ScreeningDirection',
  '流转方向：建议清单流转的方向',
  'Which way a list of proposals goes',
  {
    UP: ['上：上报决定清单的政府', 'Up, to the government that decides on the list'],
    DOWN: [
      '下：下发提出人和有关各方征求意见',
      'Down, to those who proposed and those whom it concerns, for their opinion',
    ],
  },
);
export type ScreeningDirection = ValueOf<typeof ScreeningDirection>;

export const ScreeningDecision = choices(
  'ScreeningDecision',
  '筛选决定：一步中对建议的处理',
  'What a step did with a proposal',
  {
    KEPT: ['保留', 'It stays on the list'],
    REVISED: ['调整完善：修改后保留在清单中', 'It stays on the list, changed'],
    DROPPED: ['筛除', 'It is taken off the list'],
    MERGED: ['合并：并入同类建议', 'It is merged into another one of its kind'],
  },
);
export type ScreeningDecision = ValueOf<typeof ScreeningDecision>;

export const ScreeningCriterion = choices(
  'ScreeningCriterion',
  '筛选原则：按什么衡量建议',
  'What a proposal is measured by',
  {
    EQUAL_BENEFIT: ['公益均等：具有公益性，公平对待所有人', 'For the public good, and for all alike'],
    BROAD_REACH: ['普惠共享：惠及多数人', 'Many people share in it'],
    URGENCY: ['先急后缓：急需的优先', 'The urgent comes first'],
    VERIFIABILITY: ['可评可检：成效可衡量、可检查', 'What it achieves can be measured and checked'],
  },
);
export type ScreeningCriterion = ValueOf<typeof ScreeningCriterion>;

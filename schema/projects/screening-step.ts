import { decided } from '../bodies/decided.js';
import { Decision } from '../bodies/decision.js';
import { Choice, Concept, choices, Day, Entity, Int, One, open, rowsVia, Text, type ValueOf } from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { LivelihoodProposal } from './livelihood-proposal.js';

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

@Concept({
  zh: '候选项目筛选：对一项建议筛选的一步：清单在各轮中上报下发，如三上三下',
  en: 'One step of the screening of one proposal: rounds in which the list goes up and comes down again (e.g. 三上三下)',
  rows: rowsVia('proposal'),
  order: '-decidedOn',
  unique: [['proposal', 'turn', 'direction']],
  milestone: { on: 'decidedOn', by: 'division', title: 'body' },
  invariants: decided('resolution', '筛选决定', {
    when: `{direction} = 'UP'`,
    by: ['GOVERNMENT'],
    of: '{division}',
    on: 'decidedOn',
  }),
  days: [['proposal.proposedOn', 'decidedOn', 'proposal.round.decidedOn']],
})
export class ScreeningStep extends Entity {
  @One(() => LivelihoodProposal, '建议项目', 'The proposal', open, {
    trace: 'part',
    back: ['screeningSteps', '筛选过程：逐步的筛选情况', 'How it was screened, step by step'],
  })
  proposal!: LivelihoodProposal;

  @One(
    () => Division,
    '行政区划：清单所属的区划，与建议相同',
    'The place whose list it is: that of the proposal',
    open,
    { group: true },
  )
  division!: Division;

  @Int('轮次：清单第几次上报下发，从1起', 'Which time the list goes up and down, from 1', open, {
    filter: true,
    group: true,
  })
  turn!: number;

  @Choice(ScreeningDirection, '流转方向', 'Up or down', open, { filter: true, group: true })
  direction!: ScreeningDirection;

  @Text(
    '筛选主体：决定或者被征询意见的机构，不是个人，如旗人民政府常务会议',
    'The body that decided or was asked, no person: 旗人民政府常务会议',
    open,
    {
      max: 100,
      filter: true,
      group: true,
    },
  )
  body!: string;

  @Choice(ScreeningDecision, '筛选决定：保留、调整或者筛除', 'Kept, changed or dropped', open, {
    filter: true,
    group: true,
  })
  decision!: ScreeningDecision;

  @Choice(
    ScreeningCriterion,
    '筛选原则：起决定作用的原则，没有单独起决定作用的为空',
    'What decided it; absent where nothing did alone',
    open,
    {
      filter: true,
      group: true,
      optional: true,
    },
  )
  criterion?: ScreeningCriterion;

  @Text('理由：筛除或者调整的理由，原样保留的为空', 'Why; absent where it was kept as it is', open, {
    max: 500,
    optional: true,
  })
  reason?: string;

  @One(
    () => Decision,
    '政府决定：上报后由政府作出的决定，征求意见的步骤为空',
    'The government’s decision on the list; absent where opinions were asked',
    open,
    { optional: true, back: ['screeningSteps', '候选项目筛选', 'The step of screening that it decided'] },
  )
  resolution?: Decision;

  @Day('日期', 'Decided on', open, { filter: true, order: true, group: true })
  decidedOn!: string;
}
